/** People to contact at a customer. */
import type { ContactPerson } from "../domain/contact-person.ts";
import type { Customer } from "../domain/customer.ts";
import type { Maybe } from "../domain/maybe.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { recipientType } from "../resources/addresses.ts";
import { defineCommand } from "./define.ts";
import type { Answered, BodyMap } from "./define.ts";
import { plain, sameNames, shownAs, word } from "./keys.ts";

const own = ["name", "title", "salutation", "department", "subDepartment"];
const place = ["street", "addressSupplement", "zipCode", "city", "state", "country"];
const ways = ["email", "phone", "mobile", "fax"];
const details = ["position", "birthday", "language", "allowMarketingEmails", "remarks", "internalNote"];

const v3: BodyMap = {
  ...sameNames([...own, ...place, ...ways]),
  type: word("type", recipientType.write),
  ...sameNames(details, "contactPersonDetails"),
};

// Upstream: v1 says what may not be sent where v3 says what may, and has no word for the internal note. Checked 2026-11.
const v1: BodyMap = {
  ...sameNames(["name", "title", "department", "subDepartment", "position", "birthday", "language"]),
  type: word("type", recipientType.write),
  allowMarketingEmails: { at: "marketingBan", write: (value) => value !== true },
  ...sameNames(["street", "city", "state", "country"], "address"),
  addressSupplement: plain("address.additionalStreet"),
  zipCode: plain("address.zip"),
  ...sameNames(["phone", "fax", "mobile", "salutation", "email"], "contact"),
};

const personOf = ({ contactPersons }: Customer, id: string): ContactPerson | undefined =>
  contactPersons?.find((person) => person.id === id);

const shown = shownAs<Customer>([...own, ...place, ...ways, ...details, "type"], {
  of: personOf,
  facet: "contactPersons",
});

/** They tell it themselves, apart from their customer. */
// Upstream: about every second read of contact persons still shows what was before a write. Checked 2026-11.
const changed = {
  facet: "contactPersons",
  at: (record: Customer, id: string): Maybe<string> => personOf(record, id)?.updatedAt,
  lags: true,
} as const;

interface PersonPayload {
  readonly contactPerson: ContactPerson | null;
  readonly customer: Customer | null;
}

const payload = ({ record, id }: Answered<Customer>): PersonPayload => ({
  contactPerson: record === null || id === null ? null : (personOf(record, id) ?? null),
  customer: record,
});

const path = (family: "v3" | "v1") => (id: string) => {
  const [customer, person] = id.split("/");
  const collection = family === "v3" ? "contactPersons" : "contactPerson";
  const list = `/api/${family}/customers/${customer}/${collection}`;
  return person === undefined ? list : `${list}/${person}`;
};

/** Adds somebody to contact. */
export const contactPersonCreate = defineCommand<Customer, PersonPayload>({
  type: "Customer",
  effect: "create",
  isPart: true,
  target: { field: "customerId", type: "Customer" },
  sources: [
    { family: "v3", method: "POST", path: path("v3"), body: v3, answers: "body" },
    { family: "v1", method: "POST", path: path("v1"), body: v1, answers: "location" },
  ],
  facets: ["contactPersons"],
  shown,
  stale: ["ContactPerson"],
  check: "the customer's contact persons",
  payload,
});

/** Changes a contact person; what is not named stays. */
export const contactPersonUpdate = defineCommand<Customer, PersonPayload>({
  type: "Customer",
  effect: "update",
  target: { field: "id", type: "ContactPerson", isCompound: true },
  sources: [
    { family: "v3", method: "PATCH", path: path("v3"), body: v3 },
    { family: "v1", method: "PATCH", path: path("v1"), body: v1 },
  ],
  changed,
  facets: ["contactPersons"],
  shown,
  stale: ["ContactPerson"],
  check: "what the contact person holds now",
  payload,
});

/** Deletes a contact person. */
export const contactPersonDelete = defineCommand<
  Customer,
  { readonly deletedContactPersonId: string | null; readonly customer: Customer | null }
>({
  type: "Customer",
  effect: "delete",
  isPart: true,
  target: { field: "id", type: "ContactPerson", isCompound: true },
  sources: [
    { family: "v3", method: "DELETE", path: path("v3") },
    { family: "v1", method: "DELETE", path: path("v1") },
  ],
  changed,
  facets: ["contactPersons"],
  isProof: (record, id) =>
    record === null || (record.contactPersons !== undefined && personOf(record, id) === undefined),
  stale: ["ContactPerson"],
  check: "whether the contact person is still there",
  payload: ({ record, id }) => ({
    deletedContactPersonId: id === null ? null : formatGlobalId("ContactPerson", id),
    customer: record,
  }),
});
