/** v1 prices and the lists that rarely change. */
import type { ProductCategory, TagGroup } from "../model-reference.ts";
import type { Route } from "./define.ts";
import { type FilterTable, keyed, legacyOperators, matching } from "./fields.ts";
import {
  type Source,
  byId,
  everything,
  everythingAlways,
  found,
  fromTable,
  jsonType,
  list,
  numbered,
  single,
} from "./make.ts";

const prices: readonly Route[] = [
  list({
    path: "/api/v1/salesPrices",
    scope: "salesPrice:read",
    rows: "v1.salesPrice",
    from: fromTable("salesPrice"),
    // Upstream: a size over the maximum is served as the maximum. Checked 2026-11.
    paging: { ...numbered, outOfBounds: "clamp" },
    envelope: "extra",
    filters: keyed(legacyOperators, {
      id: {
        id: { path: "id", index: "id" },
        productId: { path: "productId", index: "product" },
        customerId: { path: "customerId", index: "customer" },
        groupId: { path: "groupId", index: "group" },
      },
      text: { currency: "price.currency" },
      thousandths: { amount: "quantity" },
      date: { validFrom: "validFrom", expiresAt: "expiresAt" },
      validity: { isValidAt: "" },
    }),
    orders: { id: "id", price: "price.e8", amount: "quantity" },
  }),
  single({
    path: "/api/v1/salesPrices/{id}",
    scope: "salesPrice:read",
    rows: "v1.salesPrice",
    find: found("salesPrice"),
  }),
  list({
    path: "/api/v1/purchasePrices",
    scope: "purchasePrice:read",
    rows: "v1.purchasePrice",
    from: fromTable("purchasePrice"),
    paging: numbered,
    envelope: "extra",
    filters: purchasePriceKeys(legacyOperators),
    orders: byId,
  }),
  single({
    path: "/api/v1/purchasePrices/{id}",
    scope: "purchasePrice:read",
    rows: { [jsonType]: "v1.purchasePrice", "application/vnd.xentral.default.v2-beta+json": "v2.purchasePrice" },
    find: found("purchasePrice"),
  }),
];

/** Filters of the purchase prices, in v1 and v2. */
export function purchasePriceKeys(operators: readonly string[]): FilterTable {
  return keyed(operators, {
    id: {
      id: { path: "id", index: "id" },
      product: { path: "productId", index: "product" },
      supplier: { path: "supplierId", index: "supplier" },
    },
    text: { currency: "price.currency" },
    thousandths: { fromQuantity: "fromQuantity" },
    validity: { isValidAt: "" },
  });
}

const methods: readonly Route[] = [
  list({
    path: "/api/v1/paymentMethods",
    scope: "paymentMethod:read",
    rows: "v1.paymentMethod",
    from: fromTable("paymentMethod"),
    paging: numbered,
    envelope: "extra",
    filters: keyed([...matching, "greaterThan", "lessThan"], {
      search: { search: { path: ["type", "designation"] } },
      id: { id: { path: "id", index: "id" }, project: "projectId" },
      text: { type: "type" },
    }),
    orders: { id: "id", type: "type", project: "projectId" },
  }),
  list({
    path: "/api/v1/shippingMethods",
    scope: "shippingMethod:read",
    rows: "v1.shippingMethod.list",
    from: fromTable("shippingMethod"),
    paging: numbered,
    envelope: "extra",
  }),
  single({
    path: "/api/v1/shippingMethods/{id}",
    scope: "shippingMethod:read",
    rows: "v1.shippingMethod.single",
    find: found("shippingMethod"),
    envelope: "bare",
  }),
  list({
    path: "/api/v1/projects",
    scope: "project:read",
    rows: "v1.project",
    from: fromTable("project"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(legacyOperators, {
      search: { search: { path: ["name", "abbreviation", "description"] } },
      id: { id: { path: "id", index: "id" } },
      text: { name: "name", keyName: "abbreviation", description: "description", currency: "currency" },
    }),
    orders: { id: "id", name: "name", keyName: "abbreviation", description: "description", currency: "currency" },
  }),
];

const hierarchyType = "application/vnd.xentral.hierarchy+json";

/** All categories, or the topmost where each brings what is below it. */
const categories: Source<ProductCategory> = {
  source: ({ productCategory: { rows } }, _parameters, media) =>
    media === hierarchyType ? rows.filter(({ parentId }) => parentId === null) : rows,
  lookup: null,
};

const catalogues: readonly Route[] = [
  list({
    path: "/api/v1/productsCategories",
    scope: "product:read",
    rows: { [jsonType]: "v1.productCategory", [hierarchyType]: "v1.productCategory.hierarchy" },
    from: categories,
    paging: everythingAlways,
    envelope: "dataOnly",
  }),
  single({
    path: "/api/v1/productsCategories/{id}",
    scope: "product:read",
    rows: "v1.productCategory",
    find: found("productCategory"),
  }),
  list({
    path: "/api/v1/productsMerchandiseGroups",
    scope: "product:read",
    rows: "v1.merchandiseGroup",
    from: fromTable("merchandiseGroup"),
    paging: everythingAlways,
    envelope: "dataOnly",
  }),
  single({
    path: "/api/v1/productsMerchandiseGroups/{id}",
    scope: "product:read",
    rows: "v1.merchandiseGroup",
    find: found("merchandiseGroup"),
  }),
  list({
    path: "/api/v1/productsTags",
    scope: "product:read",
    rows: "v1.productTag",
    from: fromTable("productTag"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(legacyOperators, { id: { id: { path: "id", index: "id" } }, text: { name: "name" } }),
    orders: { id: "id", name: "name" },
  }),
];

const tagLists: readonly (readonly [collection: string, group: TagGroup, scope: string])[] = [
  ["creditNotesTags", "creditNotes", "creditNote:read"],
  ["invoicesTags", "invoices", "invoice:read"],
  ["suppliersTags", "addresses", "supplier:read"],
];

const tags: readonly Route[] = [
  ...tagLists.map(([collection, group, scope]) =>
    list({
      path: `/api/v1/${collection}`,
      scope,
      rows: "v1.tag",
      from: fromTable("tag", (tag) => tag.group === null || tag.group === group),
      paging: everything,
      envelope: collection === "suppliersTags" ? "extra" : "dataOnly",
    }),
  ),
  list({
    path: "/api/v1/deliveryNotesTags",
    scope: "deliveryNote:read",
    rows: "v1.tag",
    from: fromTable("tag", (tag) => tag.group === null || tag.group === "deliveryNotes"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(legacyOperators, { id: { id: { path: "id", index: "id" } }, text: { name: "title" } }),
    orders: { id: "id", name: "title" },
  }),
];

export const v1Reference: readonly Route[] = [...prices, ...methods, ...catalogues, ...tags];
