/** Making and changing customers, whatever the family that asks for it. */
import { Refusal, violation } from "../engine/problems.ts";
import { insertRecord, nextId, replaceRecord, under } from "../model.ts";
import type { World } from "../model.ts";
import type { Partner, PostalAddress, Taxation } from "../model-partner.ts";

/** What a create decides; the rest is a new customer's. */
export type PartnerStart = Partial<Partner> & { readonly name: string; readonly primaryAddress: PostalAddress | null };

const union = new Set("AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "));

function taxationOf(country: string | null | undefined): Taxation {
  if (country == null || country === "DE") return "domestic";
  return union.has(country) ? "eu" : "export";
}

/** Adds a customer. Without a number of its own it gets the next one of the range. */
export function addCustomer(world: World, at: number, start: PartnerStart): Partner {
  const id = nextId(world, "partner");
  const projectId = start.mainProjectId ?? 1;
  return insertRecord(world, "partner", {
    ...newPartner,
    // Derived, so that the same requests make the same shop.
    uuid: `00000000-0000-4000-8000-${id.toString(16).padStart(12, "0")}`,
    mainProjectId: projectId,
    projectIds: [projectId],
    taxation: taxationOf(start.primaryAddress?.country),
    createdAt: at,
    updatedAt: at,
    ...namesOf(start.name, start.primaryAddress?.type === "company" || start.customerType === "company"),
    ...start,
    id,
    customerNumber: start.customerNumber ?? drawCustomerNumber(world),
  });
}

const newPartner = {
  supplierNumber: null,
  deviatingNumber: null,
  isDeleted: false,
  isLead: false,
  billingAddress: null,
  language: "de",
  website: null,
  birthdate: null,
  allowMarketingEmails: false,
  groupIds: [],
  tagIds: [],
  customFields: [],
  additionalContacts: [],
  taxDisplay: "automatic",
  vatId: null,
  taxNumber: null,
  paymentTerms: { days: 14, discount: 0, discountDays: 0 },
  paymentMethodId: null,
  shippingMethodId: null,
  bankAccount: { bankName: null, accountHolder: null, iban: null, bic: null },
  currency: "EUR",
  creditLimit: 0,
  deliveryTerms: null,
  deliveryBlock: false,
  deliveryBlockDate: null,
  deliveryBlockReason: null,
  accountManagerId: null,
  salesManagerId: null,
  originSalesChannelId: null,
  notes: null,
} as const satisfies Partial<Partner>;

/** First and last name, which only people have. */
export function namesOf(name: string, isCompany: boolean): Pick<Partner, "customerType" | "firstname" | "lastname"> {
  if (isCompany) return { customerType: "company", firstname: "", lastname: "" };
  const [first = "", ...rest] = name.split(" ");
  return { customerType: "person", firstname: first, lastname: rest.join(" ") };
}

function drawCustomerNumber(world: World): string {
  if (!world.sequences.has("customer.number")) {
    let largest = 10_000;
    for (const { customerNumber } of world.partner.rows) {
      const number = Number(customerNumber ?? 0);
      if (Number.isSafeInteger(number) && number > largest) largest = number;
    }
    world.sequences.set("customer.number", largest);
  }
  let number: string;
  do number = String(nextId(world, "customer.number"));
  while (under(world.partner, "customerNumber", number).length > 0);
  return number;
}

/** Throws a `Refusal` where another partner has this customer number. */
export function requireFreeNumber(world: World, number: string | null | undefined, family: "v2" | "v3"): void {
  if (number == null || under(world.partner, "customerNumber", number).length === 0) return;
  const message = "The number has already been taken.";
  if (family === "v3") throw violation("number", message);
  throw new Refusal({ kind: "conflict", messages: [message] });
}

/** Changes a partner; the name and the main address's name are one. */
export function changePartner(
  world: World,
  partner: Partner,
  changes: Partial<Partner> & { readonly updatedAt: number },
): Partner {
  const changed = { ...partner, ...changes };
  const name = changes.name ?? changed.primaryAddress?.name ?? changed.name;
  const primaryAddress = changed.primaryAddress === null ? null : { ...changed.primaryAddress, name };
  const isCompany = primaryAddress?.type === "company" || changed.customerType === "company";
  const names = name === partner.name ? {} : namesOf(name, isCompany);
  return replaceRecord(world, "partner", { ...changed, ...names, name, primaryAddress });
}

/** Deletes softly, and takes addresses and contact persons along. */
export function deletePartner(world: World, partner: Partner, at: number): void {
  replaceRecord(world, "partner", { ...partner, isDeleted: true, updatedAt: at });
}
