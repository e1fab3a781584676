/** What v3 tells of a product when it is asked for it: shapes and conversions of the includes. */

import { z } from "zod";

import type { Product, ProductOption } from "../domain/product.ts";
import type { StorageItem } from "../domain/stock.ts";
import { toMoney } from "./amounts.ts";
import { customFields, tags, toCustomFields, toProductTags } from "./custom-fields.ts";
import { crossSellingKind, mediaCategory, partKind } from "./product-words.ts";
import { date, decimal, flag, id, idOrNone, integer, list, money, object, reference, section, text } from "./wire.ts";

const named = section({ id: idOrNone, name: text });

const part = z.object({
  id,
  quantity: decimal,
  type: text,
  reference: text,
  order: integer,
  product: reference,
});

const salesPrice = z.object({
  id,
  customer: reference,
  customerGroup: object({ id, name: text }),
  price: money,
  quantity: decimal,
  packageAmount: decimal,
  customerProductNumber: text,
  isNotCalculatedFromExchangeTable: flag,
  internalComment: text,
  validFrom: date,
  expiresAt: date,
});

const purchasePrice = z.object({
  id,
  supplier: reference,
  supplierProductName: text,
  supplierProductNumber: text,
  quantity: decimal,
  price: money,
  isDefaultSupplier: flag,
  internalComment: text,
  expiresAt: date,
});

const productText = z.object({
  id: idOrNone,
  language: text,
  salesChannel: reference,
  name: text,
  shortDescription: text,
  description: text,
  shopDescription: text,
  metaTitle: text,
  metaDescription: text,
  metaKeywords: text,
  catalogName: text,
  catalogText: text,
  isActive: flag,
});

const crossSelling = z.object({
  id,
  product: reference,
  salesChannel: reference,
  type: text,
  isActive: flag,
  isBidirectional: flag,
  order: integer,
  internalComment: text,
});

const option = z.object({
  id,
  name: text,
  order: integer,
  isActive: flag,
  values: list(z.object({ id, name: text, order: integer, numberSuffix: text, isActive: flag })),
});

const property = z.object({ id, name: text, values: list(z.object({ value: text, unit: text })) });

const media = z.object({
  id,
  category: text,
  isPrimary: flag,
  name: text,
  description: text,
  fileId: idOrNone,
  url: text,
});

const channel = z.object({
  id,
  salesChannel: reference,
  isActive: flag,
  isStockNumberSyncActive: flag,
  isRemainingQuantity: flag,
  suggestedRetailPrice: decimal,
  suggestedStockQuantity: text,
  deliveryTime: text,
});

const packagingUnit = z.object({
  id,
  description: text,
  barcode: text,
  quantity: decimal,
  length: decimal,
  width: decimal,
  height: decimal,
  tareWeight: decimal,
  netWeight: decimal,
  grossWeight: decimal,
});

const shelf = z.object({
  storageLocation: section({ id: idOrNone, warehouse: reference }),
  quantity: decimal,
  batch: text,
  bestBeforeDate: date,
  serialNumbers: list(text),
});

/** Fields of a v3 product that come by include. */
export const productIncludes = {
  salesPrices: list(salesPrice),
  purchasePrices: list(purchasePrice),
  texts: list(productText),
  categories: list(z.object({ id, name: text, parent: reference })),
  externalReferences: list(
    z.object({ id, name: text, number: text, isActive: flag, isScannable: flag, salesChannel: reference }),
  ),
  parts: list(part),
  usedIn: list(part),
  packagingUnits: list(packagingUnit),
  crossSelling: list(crossSelling),
  customFields,
  options: list(option),
  optionValues: list(z.object({ option: named, value: named })),
  tags,
  properties: list(property),
  salesChannels: list(channel),
  media: list(media),
  stock: section({ storageLocations: list(shelf) }),
};

const wire = z.object({ id, ...productIncludes });
type Wire = z.output<typeof wire>;

type Included = Required<
  Pick<
    Product,
    | "salesPrices"
    | "purchasePrices"
    | "texts"
    | "categories"
    | "externalReferences"
    | "parts"
    | "usedIn"
    | "packagingUnits"
    | "crossSelling"
    | "customFields"
    | "options"
    | "optionValues"
    | "tags"
    | "properties"
    | "salesChannels"
    | "media"
    | "storageItems"
  >
>;

/** The included parts in our words; undefined where they were not included. */
export function toIncluded(row: Wire): Included {
  return {
    ...toPrices(row),
    ...toRelations(row),
    texts: row.texts?.map(({ salesChannel, ...text }) => ({ ...text, salesChannelId: salesChannel })),
    categories: row.categories?.map(({ parent, ...category }) => ({ ...category, parentId: parent })),
    externalReferences: row.externalReferences?.map(({ salesChannel, ...reference }) => ({
      ...reference,
      salesChannelId: salesChannel,
    })),
    packagingUnits: row.packagingUnits,
    customFields: toCustomFields(row.customFields),
    options: row.options?.map((option): ProductOption => ({ ...option, values: option.values ?? [] })),
    optionValues: row.optionValues?.map(({ option, value }) => ({
      optionId: option.id,
      option: option.name,
      valueId: value.id,
      value: value.name,
    })),
    tags: toProductTags(row.tags),
    properties: row.properties?.map((property) => ({ ...property, values: property.values ?? [] })),
    salesChannels: row.salesChannels?.map(({ salesChannel, isStockNumberSyncActive, ...channel }) => ({
      ...channel,
      salesChannelId: salesChannel,
      isStockSyncActive: isStockNumberSyncActive,
    })),
    media: row.media?.map((media) => ({ ...media, category: mediaCategory.read(media.category) })),
    storageItems: toStorageItems(row),
  };
}

function toPrices(row: Wire): Pick<Included, "salesPrices" | "purchasePrices"> {
  return {
    salesPrices: row.salesPrices?.map(({ customer, internalComment, price, ...rest }) => ({
      ...rest,
      price: toMoney(price),
      remark: internalComment,
      productId: row.id,
      customerId: customer,
    })),
    purchasePrices: row.purchasePrices?.map(({ supplier, price, ...rest }) => ({
      ...rest,
      price: toMoney(price),
      productId: row.id,
      supplierId: supplier,
    })),
  };
}

function toRelations(row: Wire): Pick<Included, "parts" | "usedIn" | "crossSelling"> {
  const toPart = ({ type, product, ...rest }: z.output<typeof part>): NonNullable<Included["parts"]>[number] => ({
    ...rest,
    kind: partKind.read(type),
    productId: product,
  });
  return {
    parts: row.parts?.map(toPart),
    usedIn: row.usedIn?.map(toPart),
    crossSelling: row.crossSelling?.map(({ type, product, salesChannel, ...rest }) => ({
      ...rest,
      kind: crossSellingKind.read(type),
      productId: product,
      salesChannelId: salesChannel,
    })),
  };
}

function toStorageItems({ id, stock }: Wire): readonly StorageItem[] | undefined {
  return stock.storageLocations?.map(({ storageLocation, serialNumbers, ...item }) => ({
    ...item,
    serialNumbers: (serialNumbers ?? []).flatMap((number) => number ?? []),
    productId: id,
    ...placeOf(storageLocation.id, storageLocation.warehouse),
  }));
}

/** Where something lies. A location is known by its warehouse's and its own id; without the former it cannot be named. */
export function placeOf(
  locationId: string | null,
  warehouseId: string | null,
): Pick<StorageItem, "storageLocationId" | "warehouseId"> {
  if (locationId === null) return { storageLocationId: null, warehouseId };
  if (warehouseId === null) return { storageLocationId: undefined, warehouseId: undefined };
  return { storageLocationId: `${warehouseId}/${locationId}`, warehouseId };
}
