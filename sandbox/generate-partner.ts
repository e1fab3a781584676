import { secondsPerDay, startOfDay } from "./calendar.ts";
import { generateContact, generateDelivery } from "./generate-contact.ts";
import { generateAddress } from "./generate-address.ts";
import type { Place } from "./generate-address.ts";
import { insertRecord, nextId } from "./model.ts";
import type { Partner } from "./model-partner.ts";
import type { Random } from "./random.ts";
import type { Making } from "./making.ts";

/** Upstream: bulk imports give thousands of customers one `createdAt`, whose order is then not stable. Checked 2026-11. */
const bulkImport = startOfDay("2024-01-15") + 3 * 3600;

const firstDay = startOfDay("2023-03-01");

interface Role {
  readonly customer: boolean;
  readonly supplier: boolean;
  /** Position among the customers, or among the suppliers. */
  readonly rank: number;
  /** Age order within the table: 0 oldest, 1 newest. */
  readonly age: number;
}

/** Fills the address table, delivery addresses and contact persons. The third customer is the one with very many orders. */
export function generatePartners(making: Making, counts: { customers: number; suppliers: number }): void {
  const total = counts.customers + counts.suppliers;
  let suppliers = 0;
  for (let index = 0; index < total; index += 1) {
    const supplier = suppliers < counts.suppliers && suppliers * total <= index * counts.suppliers && index > 2;
    const rank = supplier ? suppliers : index - suppliers;
    if (supplier) suppliers += 1;
    // The second supplier also buys: one record, two roles.
    const role = { customer: !supplier || rank === 1, supplier, rank, age: index / total };
    const partner = generatePartner(making, role);
    generateChildren(making, partner, role);
  }
}

function generatePartner(making: Making, role: Role): Partner {
  const { world, random } = making;
  const { address, place } = generateAddress(random, role.supplier || random.chance(0.4) ? "company" : "person");
  const isPerson = address.type !== "company";
  const words = address.name.split(" ");
  const legacy = role.customer && !role.supplier && role.rank % 150 === 97;
  const createdAt =
    role.rank % 3 === 0 ? bulkImport : firstDay + Math.floor(role.age * 1300) * secondsPerDay + random.int(0, 40_000);
  const projectId = random.int(1, 3);
  return insertRecord(world, "partner", {
    id: nextId(world, "partner"),
    uuid: random.orNull(0.2, uuidOf(random)),
    customerNumber: role.customer ? customerNumber(role) : null,
    supplierNumber: role.supplier ? String(70_001 + role.rank) : null,
    deviatingNumber: random.orNull(0.9, `D${random.int(10_000, 99_999)}`),
    isDeleted: role.rank % 60 === 41,
    isLead: role.customer && random.chance(0.05),
    customerType: legacy ? null : isPerson ? "person" : "company",
    name: address.name,
    firstname: isPerson ? words.slice(0, 1).join(" ") : "",
    lastname: isPerson ? words.slice(1).join(" ") : "",
    primaryAddress: legacy ? null : address,
    billingAddress: random.orNull(0.75, generateAddress(random, "company").address),
    createdAt,
    updatedAt: Math.min(world.now, createdAt + random.int(0, 300) * secondsPerDay),
    // v2 requires one on customers.
    mainProjectId: role.customer ? projectId : random.orNull(0.4, projectId),
    projectIds: random.chance(0.3) ? [projectId, 4] : [projectId],
    ...personal(random, isPerson),
    ...attached(random),
    ...commercial(random, place, isPerson),
    ...delivery(random),
  });
}

function customerNumber({ rank }: Role): string {
  // Own numbers are stored verbatim, so some are no plain numbers.
  return rank % 40 === 17 ? `K-Ö/${100 + rank}` : String(10_001 + rank);
}

function personal(random: Random, isPerson: boolean) {
  return {
    language: random.orNull(0.15, random.pick(["de", "de", "de", "en", "fr"])),
    website: isPerson ? null : random.orNull(0.4, `https://www.example.com/haendler-${random.int(100, 999)}`),
    birthdate: isPerson
      ? random.orNull(0.6, `19${random.int(50, 99)}-0${random.int(1, 9)}-1${random.int(0, 9)}`)
      : null,
    allowMarketingEmails: random.chance(0.6),
    notes: random.orNull(0.7, "Öffnungszeiten: Mo–Fr 8–17 Uhr"),
  };
}

function attached(random: Random) {
  return {
    groupIds: random.chance(0.5) ? random.sample([1, 2, 3, 4, 5], random.int(1, 2)) : [],
    tagIds: random.chance(0.4) ? random.sample([1, 2, 3, 13], random.int(1, 2)) : [],
    customFields: random.chance(0.5)
      ? [
          {
            key: "customField1",
            label: "Kundenkreis",
            type: "string" as const,
            value: random.orNull(0.2, "Früheinkäufer"),
          },
          { key: "customField2", label: "Bonität", type: "integer" as const, value: random.int(1, 6) },
        ]
      : [],
    additionalContacts: random.chance(0.15) ? [{ key: "Instagram", value: "@grüner_laden" }] : [],
  };
}

function commercial(random: Random, place: Place, isPerson: boolean) {
  const days = random.pick([0, 7, 14, 14, 30]);
  return {
    taxation: random.orNull(0.05, place.taxation),
    taxDisplay: random.orNull(0.1, isPerson ? ("gross" as const) : ("automatic" as const)),
    vatId: isPerson ? null : random.orNull(0.3, `${place.country}${random.int(100_000_000, 999_999_999)}`),
    taxNumber: random.orNull(0.8, `${random.int(10, 99)}/${random.int(100, 999)}/${random.int(10_000, 99_999)}`),
    paymentTerms: { days, discount: days > 7 ? random.pick([0, 2, 3]) : 0, discountDays: days > 7 ? 7 : 0 },
    paymentMethodId: random.orNull(0.1, random.int(1, 5)),
    shippingMethodId: random.orNull(0.2, random.int(1, 6)),
    bankAccount: {
      bankName: random.orNull(0.7, "Sparkasse Köln-Süd"),
      accountHolder: null,
      iban: random.orNull(0.7, "DE02120300000000202051"),
      bic: random.orNull(0.8, "BYLADEM1001"),
    },
    currency: random.orNull(0.1, place.currency),
    creditLimit: random.pick([0, 0, 500, 2500, 10_000.5]),
  };
}

function delivery(random: Random) {
  const blocked = random.chance(0.04);
  return {
    deliveryTerms: random.orNull(0.8, "frei Haus"),
    deliveryBlock: random.orNull(0.1, blocked),
    deliveryBlockDate: blocked ? "2026-06-01" : null,
    deliveryBlockReason: blocked ? "Zahlungsrückstand" : null,
    accountManagerId: random.orNull(0.6, random.int(1, 4)),
    salesManagerId: random.orNull(0.5, random.int(1, 4)),
    originSalesChannelId: random.orNull(0.5, random.int(1, 4)),
  };
}

function generateChildren(making: Making, partner: Partner, role: Role): void {
  const { random } = making;
  // The second customer has more of both than any page of an older family holds.
  const many = role.customer && !role.supplier && role.rank === 1;
  const addresses = many
    ? 34
    : random.weighted([
        [5, 0],
        [4, 1],
        [3, 2],
        [1, 5],
      ]);
  const contacts = many
    ? 37
    : random.weighted([
        [5, 0],
        [3, 1],
        [2, 3],
        [1, 6],
      ]);
  for (let index = 0; index < addresses; index += 1) generateDelivery(making, partner, index === 0);
  for (let index = 0; index < contacts; index += 1) generateContact(making, partner);
}

function uuidOf(random: Random): string {
  const part = (length: number) =>
    Math.floor(random.next() * 16 ** length)
      .toString(16)
      .padStart(length, "0");
  return `${part(8)}-${part(4)}-4${part(3)}-8${part(3)}-${part(6)}${part(6)}`;
}
