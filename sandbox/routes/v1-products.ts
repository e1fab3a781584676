/** v1 products and what lies below one: stock, parts, prices, properties, texts, media. */
import type { Product } from "../model-product.ts";
import type { Route } from "./define.ts";
import { keyed, legacyOperators } from "./fields.ts";
import {
  everything,
  found,
  fromParent,
  fromParts,
  fromTable,
  jsonType,
  list,
  minimalType,
  numbered,
  single,
} from "./make.ts";
import { productKeys, productOrders } from "./product-keys.ts";

const scope = "product:read";
const findProduct = found("product");
const isListed = (product: Product) => !product.isDeleted;

/** What all lists below a product have. Upstream: they serve pages and no totals. Checked 2026-11. */
const below = { scope, paging: numbered, envelope: "extraWithoutTotal", mayHaveWrongEncoding: true } as const;

const parts: readonly Route[] = [
  list({
    path: "/api/v1/products/{id}/parts",
    rows: "v1.product.part",
    from: fromParts(findProduct, (_world, product) => product.parts),
    orders: { product: "productId", productName: "productId>product.name", amount: "quantity" },
    ...below,
  }),
  list({
    path: "/api/v1/products/{id}/properties",
    rows: "v1.product.property",
    from: fromParts(findProduct, (_world, product) => product.properties),
    orders: { id: "id", name: "name", value: "value", unit: "unit" },
    ...below,
  }),
  list({
    path: "/api/v1/products/{id}/crossSelling",
    rows: "v1.product.crossSelling",
    from: fromParts(findProduct, (_world, product) => product.crossSelling),
    orders: {
      productId: "productId",
      productName: "productId>product.name",
      productNumber: "productId>product.number",
      type: "type",
      salesChannelId: "salesChannelId",
      sort: "order",
    },
    ...below,
  }),
  list({
    path: "/api/v1/products/{id}/texts",
    scope,
    rows: "v1.product.text",
    from: fromParts(findProduct, (_world, product) => product.texts.map((text) => ({ product, text }))),
    paging: everything,
    envelope: "extra",
    filters: keyed(legacyOperators, {
      text: { language: "text.language" },
      id: { shopId: "text.salesChannelId" },
      boolean: { isActive: "text.isActive" },
    }),
    orders: { id: "text.id", shopId: "text.salesChannelId", language: "text.language" },
    defaultOrder: "language",
  }),
  list({
    path: "/api/v1/products/{id}/externalReferences",
    scope,
    rows: "v1.product.externalReference",
    from: fromParts(findProduct, (_world, product) => product.externalReferences),
    paging: everything,
    envelope: "extra",
  }),
];

const records: readonly Route[] = [
  list({
    path: "/api/v1/products/{id}/salesPrices",
    rows: "v1.product.salesPrice",
    from: fromParent(findProduct, "salesPrice", "product"),
    orders: {
      id: "id",
      amount: "quantity",
      priceAmount: "price.e8",
      customer: "customerId",
      customerName: "customerId>partner.name",
    },
    ...below,
  }),
  list({
    path: "/api/v1/products/{id}/purchasePrices",
    rows: "v1.product.purchasePrice",
    from: fromParent(findProduct, "purchasePrice", "product"),
    orders: {
      id: "id",
      amount: "fromQuantity",
      priceAmount: "price.e8",
      supplier: "supplierId",
      supplierName: "supplierId>partner.name",
    },
    ...below,
  }),
  list({
    path: "/api/v1/products/{id}/storageLocations",
    rows: "v1.product.storageLocation",
    from: fromParent(findProduct, "storageItem", "product"),
    orders: {
      amount: "quantity",
      warehouse: "storageLocationId>storageLocation.warehouseId",
      warehouseName: "storageLocationId>storageLocation.warehouseId>warehouse.designation",
    },
    ...below,
  }),
  list({
    path: "/api/v1/products/{id}/reservations",
    rows: "v1.product.reservation",
    from: fromParent(findProduct, "reservation", "product"),
    orders: { id: "id", amount: "quantity", customer: "customerId", customerName: "customerId>partner.name" },
    ...below,
  }),
  list({
    path: "/api/v1/products/{id}/media",
    scope,
    rows: "v1.productMedia.list",
    from: fromParent(findProduct, "productMedia", "product"),
    paging: numbered,
    envelope: "extra",
  }),
];

const media: readonly Route[] = [
  list({
    path: "/api/v1/productMedia",
    scope,
    rows: "v1.productMedia.list",
    from: fromTable("productMedia"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(legacyOperators, {
      id: { id: { path: "id", index: "id" }, product: { path: "productId", index: "product" } },
    }),
  }),
  single({
    path: "/api/v1/productMedia/{id}",
    scope,
    rows: "v1.productMedia.single",
    find: found("productMedia"),
    files: { "image/*": () => onePixel },
  }),
];

/** A PNG of one grey pixel. */
const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

export const v1Products: readonly Route[] = [
  list({
    path: "/api/v1/products",
    scope,
    rows: { [jsonType]: "v1.product.list", [minimalType]: "v1.product.list" },
    from: fromTable("product", isListed),
    paging: numbered,
    envelope: "extra",
    filters: productKeys,
    orders: productOrders,
  }),
  single({
    path: "/api/v1/products/{id}",
    scope,
    rows: {
      [jsonType]: "v1.product.single",
      [minimalType]: "v2.product.minimal",
      "application/vnd.xentral.default.v2-beta+json": "v2.product.single",
    },
    find: findProduct,
  }),
  single({
    path: "/api/v1/products/{id}/stocks",
    scope,
    rows: "v1.product.stocks",
    find: findProduct,
    mayHaveWrongEncoding: true,
  }),
  ...parts,
  ...records,
  ...media,
];
