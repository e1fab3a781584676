import type { Customer } from "../domain/customer.ts";
import { customerKind, readAddresses, readCustomerRecord, readCustomerRow } from "./customer-v2.ts";
import { readContactPersons } from "./contact-persons.ts";
import { readCustomer } from "./customer-v3.ts";
import { defineResource } from "./define.ts";
import type { Source } from "./define.ts";
import { day, dateKey, enumKey, field, idField, idKey, olderKey, textKey } from "./filters.ts";
import type { FilterTable } from "./filters.ts";

const includes = {
  addresses: ["deliveryAddresses"],
  contactPersons: ["contactPersons"],
  tags: ["tags"],
  groups: ["groups"],
  customFields: ["customFields"],
  additionalContacts: ["communication.additionalContactInformation"],
};

const v3: Source<Customer> = {
  family: "v3",
  list: {
    path: "/api/v3/customers",
    dialect: "v3",
    brings: ["row", "detail", "remarks"],
    includes,
    page: { min: 1, max: 100 },
    counts: true,
    walk: "cursor",
    filters: {
      id: idKey("id"),
      number: textKey("number"),
      name: textKey("name"),
      email: textKey("email"),
      street: textKey("street"),
      zipCode: textKey("zipCode"),
      city: textKey("city"),
      state: textKey("state"),
      country: textKey("country"),
      tagId: idKey("tags.id"),
      groupId: idKey("groups"),
      // Upstream: partners compare calendar days and refuse the timestamps that they return. Checked 2026-11.
      createdAt: dateKey("createdAt"),
      updatedAt: dateKey("updatedAt"),
    },
    orders: {
      ID: "id",
      NUMBER: "number",
      NAME: "name",
      STREET: "street",
      ZIP_CODE: "zipCode",
      CITY: "city",
      STATE: "state",
      COUNTRY: "country",
      CREATED_AT: "createdAt",
      UPDATED_AT: "updatedAt",
    },
    read: readCustomer,
  },
  single: {
    path: (id) => `/api/v3/customers/${id}`,
    brings: ["row", "detail", "remarks"],
    includes,
    read: readCustomer,
  },
};

const v2: Source<Customer> = {
  family: "v2",
  list: {
    path: "/api/v2/customers",
    dialect: "v1",
    brings: ["row", "additionalContacts"],
    page: { min: 10, max: 50 },
    counts: true,
    walk: "idGreaterThan",
    // Upstream: names of persons are kept in parts and addresses in several rows, so that it cannot be told what the
    // keys `name`, `street`, `zip` and `city` compare. They are left to v3. Checked 2026-11.
    filters: {
      id: idKey("id", ["equals", "notEquals", "in", "notIn", "lessThan", "greaterThan"]),
      number: olderKey("number"),
      kind: enumKey("customerType", customerKind.write),
      email: olderKey("email"),
      phone: olderKey("phone"),
      projectId: idKey("projectId"),
    },
    orders: { ID: "id" },
    read: readCustomerRow,
  },
  single: {
    path: (id) => `/api/v2/customers/${id}`,
    brings: ["row", "detail", "groups", "customFields", "additionalContacts"],
    read: readCustomerRecord,
  },
  parts: [
    {
      path: (id) => `/api/v2/customers/${id}/addresses`,
      brings: ["addresses"],
      dialect: "v1",
      page: { min: 10, max: 50 },
      read: readAddresses,
    },
  ],
};

const v1: Source<Customer> = {
  family: "v1",
  parts: [
    {
      path: (id) => `/api/v1/customers/${id}/contactPerson`,
      brings: ["contactPersons"],
      dialect: "v1",
      page: { min: 10, max: 50 },
      read: readContactPersons,
    },
  ],
};

const mainAddress = ({ addresses }: Customer): NonNullable<Customer["addresses"]>[number] | undefined =>
  addresses?.find(({ kind }) => kind === "MASTER_DATA");

const filters: FilterTable<Customer> = {
  id: idField(),
  number: field("string"),
  name: field("string"),
  kind: field("enum"),
  email: field("string"),
  phone: field("string"),
  street: field("string", (customer) => mainAddress(customer)?.street),
  zipCode: field("string", (customer) => mainAddress(customer)?.zipCode),
  city: field("string", (customer) => mainAddress(customer)?.city),
  state: field("string", (customer) => mainAddress(customer)?.state),
  country: field("string", (customer) => mainAddress(customer)?.country),
  // A customer may belong to several projects, of which a row names the main one at most.
  projectId: idField("Project", () => undefined),
  tagId: idField("Tag", ({ tags }) => tags?.map(({ id }) => id)),
  groupId: idField("CustomerGroup", ({ groups }) => groups?.map(({ id }) => id)),
  createdAt: field("date", ({ createdAt }) => day(createdAt)),
  updatedAt: field("date", ({ updatedAt }) => day(updatedAt)),
};

/** Those who buy. v1 has only the people to contact; v2's rows tell little. */
export const customer = defineResource<Customer>({
  type: "Customer",
  lifetime: "medium",
  fields: {
    salutation: "detail",
    mobile: "detail",
    language: "detail",
    notes: "remarks",
    defaultCurrency: "detail",
    creditLimit: "detail",
    tax: "detail",
    paymentTerms: "detail",
    bankAccount: "detail",
    fulfillment: {
      facet: "detail",
      within: { deliveryTerms: "remarks", ageCheckRequired: "remarks", orderQuoteRemarks: "remarks" },
    },
    marketing: { facet: "detail", within: { allowFollowUpConfirmations: "remarks" } },
    additionalContacts: "additionalContacts",
    createdAt: "detail",
    updatedAt: "detail",
    addresses: "addresses",
    contactPersons: "contactPersons",
    project: "detail",
    salesChannel: "detail",
    paymentMethod: "detail",
    shippingMethod: "detail",
    tags: "tags",
    groups: "groups",
    customFields: "customFields",
    salesOrders: null,
    // Upstream: v1 filters invoices and credit notes by the customer's number, which rides on the row. Checked 2026-11.
    invoices: "row",
    creditNotes: "row",
    deliveryNotes: null,
    returns: null,
    offers: null,
    salesPrices: null,
  },
  filters,
  keys: { number: "number" },
  contains: { Address: "addresses", ContactPerson: "contactPersons" },
  sources: [v3, v2, v1],
});
