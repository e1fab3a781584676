import { secondsPerDay } from "./calendar.ts";
import { generateAddress } from "./generate-address.ts";
import { insertRecord, nextId } from "./model.ts";
import type { Partner } from "./model-partner.ts";
import { positions } from "./names.ts";
import type { Making } from "./making.ts";

/** Adds a delivery address to a partner. */
export function generateDelivery(making: Making, partner: Partner, isDefault: boolean): void {
  const { world, random } = making;
  const { address, place } = generateAddress(random, random.chance(0.5) ? "company" : "person");
  insertRecord(world, "deliveryAddress", {
    id: nextId(world, "deliveryAddress"),
    partnerId: partner.id,
    // Upstream: delivery addresses need street, and `state` takes two letters only. Checked 2026-11.
    address: { ...address, street: address.street ?? "Postfach 12", state: place.state },
    isDefault,
    taxType: random.orNull(0.3, place.taxation),
    termsOfDelivery: random.orNull(0.8, "unfrei"),
    vatId: random.orNull(0.9, `${place.country}${random.int(100_000_000, 999_999_999)}`),
    remark: random.orNull(0.8, "Rampe 3, Höhe 1,20 m"),
    note: random.orNull(0.9, "nur vormittags"),
  });
}

/** Adds a contact person to a partner. */
export function generateContact(making: Making, partner: Partner): void {
  const { world, random } = making;
  const { address } = generateAddress(random, "person");
  const createdAt = Math.min(world.now, partner.createdAt + random.int(0, 100) * secondsPerDay);
  const hasAddress = random.chance(0.5);
  insertRecord(world, "contactPerson", {
    id: nextId(world, "contactPerson"),
    partnerId: partner.id,
    address: hasAddress ? address : { ...address, street: null, zipCode: null, city: null, country: null, state: null },
    position: random.orNull(0.3, random.pick(positions)),
    birthday: random.orNull(0.8, `19${random.int(50, 99)}-1${random.int(0, 2)}-0${random.int(1, 9)}`),
    language: random.orNull(0.4, "de"),
    allowMarketingEmails: random.chance(0.5),
    internalNote: random.orNull(0.9, "spricht auch Französisch"),
    remarks: random.orNull(0.9, "Mittagspause 12–13 Uhr"),
    groupIds: random.chance(0.3) ? random.sample([1, 2, 4], 1) : [],
    createdAt,
    updatedAt: Math.min(world.now, createdAt + random.int(0, 50) * secondsPerDay),
  });
}
