/** Products in the older families. */

import type { PurchasePrice, SalesPrice } from "../domain/price.ts";
import { childrenOf } from "./children.ts";
import type { FilterKey, Source } from "./define.ts";
import { idKey } from "./filters.ts";
import { olderTextKey } from "./older-filters.ts";
import {
  productOfMedia,
  readCrossSelling,
  readExternalReferences,
  readMedia,
  readParts,
  readProperties,
  readTexts,
} from "./product-parts.ts";
import { readReservations, readShelves, readStocks } from "./product-stock.ts";
import { readProductRecord, readProductRow } from "./product-v2.ts";
import type { MarkedProduct } from "./product-v3.ts";
import { purchasePrice } from "./purchase-price.ts";
import { salesPrice } from "./sales-price.ts";
import { WireError } from "./wire.ts";

/**
 * Whether a product is out of use, as v2's list takes it: by a key that means the opposite, so that only "in use" can be
 * asked for. Upstream: the key is documented by its name alone. `1` is what every reading of a truth value accepts.
 * Checked 2026-11.
 */
const inUseOnly: FilterKey = {
  key: "onlyActive",
  operators: ["equals"],
  write: (value) => (value === "false" ? "1" : null),
};

const riding = [
  "row",
  "merchandiseGroupName",
  "thumbnailUrl",
  "categories",
  "customFields",
  "options",
  "optionValues",
  "tags",
  "salesChannels",
];

/** Products in v2: master data, prices and stock figures on one row. */
export const productV2: Source<MarkedProduct> = {
  family: "v2",
  list: {
    path: "/api/v2/products",
    dialect: "v1",
    brings: [...riding, "listedPrices", "listedStock"],
    page: { min: 10, max: 50 },
    counts: true,
    walk: "idGreaterThan",
    // Upstream: deleted products are in no list of v2. Checked 2026-11.
    hides: true,
    filters: {
      id: idKey("id", ["equals", "notEquals", "in", "notIn", "lessThan", "greaterThan"]),
      number: olderTextKey("number"),
      ean: olderTextKey("ean"),
      name: olderTextKey("name"),
      description: olderTextKey("description"),
      uuid: olderTextKey("uuid"),
      manufacturer: olderTextKey("manufacturerName"),
      manufacturerProductNumber: olderTextKey("manufacturerNumber"),
      customsTariffNumber: olderTextKey("customsTariffNumber"),
      externalReferenceNumber: olderTextKey("externalReferenceNumber"),
      projectId: idKey("project"),
      supplierId: idKey("standardSupplier"),
      merchandiseGroupId: idKey("merchandiseGroup"),
      categoryId: idKey("categoryId"),
      tagId: idKey("tagId"),
      variantOfId: idKey("variantOf"),
      isDisabled: inUseOnly,
    },
    orders: {
      ID: "id",
      NUMBER: "number",
      NAME: "name",
      EAN: "ean",
      MANUFACTURER: "manufacturerName",
      MANUFACTURER_PRODUCT_NUMBER: "manufacturerNumber",
      CUSTOMS_TARIFF_NUMBER: "customsTariffNumber",
      SALES_PRICE_NET: "salesPriceNet",
      PURCHASE_PRICE_NET: "purchasePriceNet",
    },
    read: readProductRow,
  },
  single: { path: (id) => `/api/v2/products/${id}`, brings: riding, read: readProductRecord },
  children: [
    childrenOf<MarkedProduct, PurchasePrice>({
      resource: purchasePrice,
      family: "v2",
      parentField: "productId",
      brings: ["purchasePrices"],
      parentOf: ({ productId }) => productId,
      parts: (purchasePrices) => ({ purchasePrices }),
    }),
  ],
};

const below = (name: string) => (id: string) => `/api/v1/products/${id}/${name}`;
const paged = { dialect: "v1", page: { min: 10, max: 50 } } as const;

/** Products in v1: what stands below one of them, and what other lists hold for many. */
export const productV1: Source<MarkedProduct> = {
  family: "v1",
  parts: [
    { path: below("stocks"), brings: ["stockTotals"], dialect: "bare", read: readStocks },
    { path: below("storageLocations"), brings: ["storageItems"], ...paged, read: readShelves },
    { path: below("reservations"), brings: ["stockReservations"], ...paged, read: readReservations },
    { path: below("parts"), brings: ["parts"], ...paged, read: readParts },
    { path: below("properties"), brings: ["properties"], ...paged, read: readProperties },
    { path: below("crossSelling"), brings: ["crossSelling"], ...paged, read: readCrossSelling },
    { path: below("texts"), brings: ["texts"], dialect: "bare", read: readTexts },
    {
      path: below("externalReferences"),
      brings: ["externalReferences"],
      dialect: "bare",
      read: readExternalReferences,
    },
  ],
  children: [
    childrenOf<MarkedProduct, SalesPrice>({
      resource: salesPrice,
      family: "v1",
      parentField: "productId",
      brings: ["salesPrices"],
      parentOf: ({ productId }) => productId,
      parts: (salesPrices) => ({ salesPrices }),
    }),
    childrenOf<MarkedProduct, PurchasePrice>({
      resource: purchasePrice,
      family: "v1",
      parentField: "productId",
      brings: ["purchasePrices"],
      parentOf: ({ productId }) => productId,
      parts: (purchasePrices) => ({ purchasePrices }),
    }),
    {
      path: "/api/v1/productMedia",
      brings: ["media"],
      ...paged,
      parentKey: "product",
      parentOf: (item) => {
        const product = productOfMedia(item);
        if (product === null) throw new WireError("product", "a reference");
        return product;
      },
      read: readMedia,
    },
  ],
};
