/** v3 customers and suppliers, their delivery addresses and contact persons. */
import { fromParent, fromTable, found, list, single, v3Pages } from "./make.ts";
import type { ListRoute, Route } from "./define.ts";
import { addressTexts, taxations } from "./documents.ts";
import { type FilterTable, booleans, days, ids, namesIn, texts } from "./fields.ts";
import { findCustomer, findSupplier, isCustomer, isSupplier, ofPartner } from "./partners.ts";

/** Upstream: the address filters see the main address only; times are asked for by day. Checked 2026-11. */
function partnerFilters(number: "customerNumber" | "supplierNumber"): FilterTable {
  return {
    ...ids({
      id: { path: "id", index: "id" },
      "accountManager.id": "accountManagerId",
      groups: { path: "groupIds[]", index: "group" },
      "tags.id": { path: "tagIds[]", index: "tag" },
    }),
    ...texts({
      name: "name",
      number,
      email: { path: "primaryAddress.email", overMatches: ["primaryAddress.email", "billingAddress.email"] },
      street: "primaryAddress.street",
      zipCode: "primaryAddress.zipCode",
      city: "primaryAddress.city",
      state: "primaryAddress.state",
      country: "primaryAddress.country",
      tags: "tagIds[]>tag.title",
    }),
    ...days({ createdAt: "createdAt", updatedAt: "updatedAt" }),
  };
}

function partnerOrders(number: "customerNumber" | "supplierNumber"): ListRoute["orders"] {
  return {
    id: "id",
    name: "name",
    number,
    city: "primaryAddress.city",
    zipCode: "primaryAddress.zipCode",
    country: "primaryAddress.country",
    street: "primaryAddress.street",
    state: "primaryAddress.state",
    createdAt: "createdAt",
    updatedAt: "updatedAt",
  };
}

const partnerIncludes = namesIn(
  "communication.additionalContactInformation financials.paymentMethod customFields groups " +
    "deliveryAddresses contactPersons tags",
);

const contactFilters: FilterTable = {
  ...ids({ id: "id" }),
  ...texts({ name: "address.name", country: "address.country", city: "address.city", zipCode: "address.zipCode" }),
};

const deliveryAddressFilters: FilterTable = {
  ...addressTexts("deliveryAddress", "address"),
  ...texts({
    taxType: { path: "taxType", words: taxations },
    termsOfDelivery: "termsOfDelivery",
    vatId: "vatId",
    remark: "remark",
    note: "note",
  }),
  ...booleans({ defaultDeliveryAddress: "isDefault" }),
  ...ids({ id: "id" }),
};

/** The sub-resources of one kind of partner. */
function below(collection: string, variable: string, scope: string): readonly Route[] {
  const find = collection === "customers" ? findCustomer(variable) : findSupplier(variable);
  const path = `/api/v3/${collection}/{${variable}}`;
  const pages = { scope, paging: v3Pages(100), envelope: "v3" } as const;
  return [
    list({
      path: `${path}/contactPersons`,
      rows: "v3.contactPerson",
      from: fromParent(find, "contactPerson", "partner"),
      filters: contactFilters,
      orders: { id: "id", city: "address.city", zipCode: "address.zipCode", country: "address.country" },
      includes: ["groups"],
      ...pages,
    }),
    single({
      path: `${path}/contactPersons/{contactPersonId}`,
      scope,
      rows: "v3.contactPerson",
      find: ofPartner(find, found("contactPerson", "contactPersonId")),
      includes: ["groups"],
    }),
    list({
      path: `${path}/deliveryAddresses`,
      rows: "v3.deliveryAddress",
      from: fromParent(find, "deliveryAddress", "partner"),
      filters: deliveryAddressFilters,
      orders: {
        id: "id",
        name: "address.name",
        city: "address.city",
        country: "address.country",
        zipCode: "address.zipCode",
      },
      ...pages,
    }),
    single({
      path: `${path}/deliveryAddresses/{deliveryAddressId}`,
      scope,
      rows: "v3.deliveryAddress",
      find: ofPartner(find, found("deliveryAddress", "deliveryAddressId")),
    }),
  ];
}

const customerIncludes = [...partnerIncludes, "customerRoles", "fulfillment.shippingMethod"];
const supplierIncludes = [...partnerIncludes, "supplierRoles"];

export const v3Partners: readonly Route[] = [
  list({
    path: "/api/v3/customers",
    scope: "customer:read",
    rows: "v3.customer",
    from: fromTable("partner", isCustomer),
    paging: v3Pages(100),
    envelope: "v3",
    filters: { ...partnerFilters("customerNumber"), ...ids({ "salesManager.id": "salesManagerId" }) },
    orders: partnerOrders("customerNumber"),
    defaultOrder: "-createdAt",
    includes: customerIncludes,
  }),
  single({
    path: "/api/v3/customers/{id}",
    scope: "customer:read",
    rows: "v3.customer",
    find: findCustomer("id"),
    includes: customerIncludes,
  }),
  ...below("customers", "customerId", "customer:read"),
  list({
    path: "/api/v3/suppliers",
    scope: "supplier:read",
    rows: "v3.supplier",
    from: fromTable("partner", isSupplier),
    paging: v3Pages(100),
    envelope: "v3",
    filters: partnerFilters("supplierNumber"),
    orders: partnerOrders("supplierNumber"),
    defaultOrder: "-createdAt",
    includes: supplierIncludes,
  }),
  single({
    path: "/api/v3/suppliers/{id}",
    scope: "supplier:read",
    rows: "v3.supplier",
    find: findSupplier("id"),
    includes: supplierIncludes,
  }),
  ...below("suppliers", "supplierId", "supplier:read"),
];
