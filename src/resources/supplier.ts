import type { Supplier } from "../domain/supplier.ts";
import { defineResource } from "./define.ts";
import type { Source } from "./define.ts";
import { dateKey, day, field, idField, idKey, textKey } from "./filters.ts";
import type { FilterTable } from "./filters.ts";
import { olderTextKey } from "./older-filters.ts";
import { readSupplierRow } from "./supplier-v1.ts";
import { readSupplier } from "./supplier-v3.ts";

const includes = {
  deliveryAddresses: ["deliveryAddresses"],
  contactPersons: ["contactPersons"],
  tags: ["tags"],
  groups: ["groups"],
  customFields: ["customFields"],
  additionalContacts: ["communication.additionalContactInformation"],
};

const v3: Source<Supplier> = {
  family: "v3",
  list: {
    path: "/api/v3/suppliers",
    dialect: "v3",
    brings: ["row", "detail"],
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
    read: readSupplier,
  },
  single: {
    path: (id) => `/api/v3/suppliers/${id}`,
    brings: ["row", "detail"],
    includes,
    read: readSupplier,
  },
};

const v1: Source<Supplier> = {
  family: "v1",
  list: {
    path: "/api/v1/suppliers",
    dialect: "v1",
    brings: ["row", "tags", "customFields"],
    page: { min: 10, max: 50 },
    counts: true,
    // Upstream: rows tell two numbers, and it cannot be told which one the key `number` compares. Checked 2026-11.
    filters: {
      id: idKey("id"),
      name: olderTextKey("name"),
      email: olderTextKey("email"),
      zipCode: olderTextKey("zip"),
      city: olderTextKey("city"),
      country: olderTextKey("country"),
    },
    orders: { ID: "id", NAME: "name", ZIP_CODE: "zip", CITY: "city", COUNTRY: "country" },
    read: readSupplierRow,
  },
};

const filters: FilterTable<Supplier> = {
  id: idField(),
  number: field("string"),
  name: field("string"),
  email: field("string"),
  street: field("string", ({ primaryAddress }) => primaryAddress?.street),
  zipCode: field("string", ({ primaryAddress }) => primaryAddress?.zipCode),
  city: field("string", ({ primaryAddress }) => primaryAddress?.city),
  state: field("string", ({ primaryAddress }) => primaryAddress?.state),
  country: field("string", ({ primaryAddress }) => primaryAddress?.country),
  tagId: idField("Tag", ({ tags }) => tags?.map(({ id }) => id)),
  groupId: idField("CustomerGroup", ({ groups }) => groups?.map(({ id }) => id)),
  createdAt: field("date", ({ createdAt }) => day(createdAt)),
  updatedAt: field("date", ({ updatedAt }) => day(updatedAt)),
};

/** Those who are bought from. v1's rows tell little, and its single read less. */
export const supplier = defineResource<Supplier>({
  type: "Supplier",
  lifetime: "medium",
  fields: {
    website: "detail",
    language: "detail",
    notes: "detail",
    supplierPurchaseNote: "detail",
    deviatingSupplierNumber: "detail",
    customerNumberForSupplier: "detail",
    defaultCurrency: "detail",
    creditLimit: "detail",
    tax: { facet: "row", within: { taxation: "detail", taxDisplay: "detail", customsInformation: "detail" } },
    paymentTerms: "detail",
    bankAccount: "detail",
    fulfillment: "detail",
    documentRecipients: "detail",
    additionalContacts: "additionalContacts",
    createdAt: "detail",
    updatedAt: "detail",
    primaryAddress: { facet: "row", within: { salutation: "detail", contactPerson: "detail" } },
    deviatingBillingAddress: "detail",
    deliveryAddresses: "deliveryAddresses",
    contactPersons: "contactPersons",
    paymentMethod: "detail",
    tags: "tags",
    groups: "groups",
    customFields: "customFields",
    purchaseOrders: null,
    products: null,
    purchasePrices: null,
  },
  filters,
  keys: { number: "number" },
  sources: [v3, v1],
});
