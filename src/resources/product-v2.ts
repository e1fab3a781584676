/** A product as v2 tells it: rows with prices and stock figures, and a single record without them. */

import { z } from "zod";

import type { Price } from "../domain/money.ts";
import type { Product, ProductOptionValue } from "../domain/product.ts";
import { toMoney } from "./amounts.ts";
import { fromNumberedFields, numberedFields, tags, toProductTags } from "./custom-fields.ts";
import { serialNumberTracking, taxCategory, toMerchandiseGroup } from "./product-words.ts";
import type { MarkedProduct } from "./product-v3.ts";
import {
  dateTime,
  decimal,
  flag,
  id,
  idOrNone,
  integer,
  list,
  measure,
  money,
  object,
  parseWire,
  reference,
  section,
  text,
  textOr,
} from "./wire.ts";

const option = z.object({ id, name: text, values: list(z.object({ id, name: text, sort: integer })) });

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

const shape = {
  id,
  uuid: text,
  number: text,
  name: text,
  description: text,
  ean: text,
  unit: textOr("name"),
  internalComment: text,
  customsTariffNumber: text,
  countryOfOrigin: text,
  regionOfOrigin: text,
  project: reference,
  merchandiseGroup: object({ id: idOrNone, name: text }),
  standardSupplier: reference,
  variantOf: reference,
  manufacturer: section({ name: text, number: text, link: text }),
  measurements: section({ weight: measure, netWeight: measure, length: measure, width: measure, height: measure }),
  minimumStorageQuantity: decimal,
  minimumOrderQuantity: decimal,
  salesTax: text,
  serialNumbersMode: text,
  hasBatches: flag,
  hasBestBeforeDate: flag,
  isStockItem: flag,
  isMatrixProduct: flag,
  hasBillOfMaterials: flag,
  isAssembledJustInTime: flag,
  isProductionProduct: flag,
  isExternallyProduced: flag,
  isShippingCostsProduct: flag,
  discount: section({ isDiscountProduct: flag, discountPercentage: decimal }),
  isCustomProduct: flag,
  isDisabled: flag,
  disabledReason: text,
  isDeleted: flag,
  ageRating: text,
  allowPurchaseFromAllSuppliers: flag,
  textsAndDescriptions: section({ inCatalog: flag }),
  calculatedPurchasePrice: section({ hasCalculatedPurchasePrice: flag, price: money }),
  thumbnailUrl: text,
  tags,
  freeFields: numberedFields,
  categories: list(z.object({ id })),
  options: list(option),
  selectedOptions: list(option),
  salesChannel: section({ channels: list(channel) }),
  updatedAt: dateTime,
};

const record = z.object(shape);

const row = z.object({
  ...shape,
  purchasePriceNet: money,
  purchasePriceGross: money,
  salesPriceNet: money,
  salesPriceGross: money,
  stockStats: section({ totalCount: decimal, availableCount: decimal, inProductionCount: decimal }),
});

type Wire = z.output<typeof record>;

/** Reads v2's single product. */
export function readProductRecord(data: unknown): MarkedProduct {
  return toProduct(parseWire(record, data));
}

/** Reads a row of v2's list. */
export function readProductRow(item: unknown): MarkedProduct {
  const wire = parseWire(row, item);
  const { stockStats } = wire;
  return {
    ...toProduct(wire),
    purchasePrice: toPrice(wire.purchasePriceNet, wire.purchasePriceGross),
    salesPrice: toPrice(wire.salesPriceNet, wire.salesPriceGross),
    listedStock: {
      available: stockStats.availableCount,
      total: stockStats.totalCount,
      inProduction: stockStats.inProductionCount,
    },
  };
}

function toPrice(net: z.output<typeof money>, gross: z.output<typeof money>): Price | null {
  const price = { net: toMoney(net), gross: toMoney(gross) };
  return price.net === null && price.gross === null ? null : price;
}

function toProduct(wire: Wire): MarkedProduct {
  return {
    ...masterFields(wire),
    uuid: wire.uuid,
    countryOfOrigin: wire.countryOfOrigin,
    regionOfOrigin: wire.regionOfOrigin,
    measurements: wire.measurements,
    serialNumberTracking: serialNumberTracking.read(wire.serialNumbersMode),
    hasBatches: wire.hasBatches,
    hasBestBeforeDate: wire.hasBestBeforeDate,
    isStockItem: wire.isStockItem,
    isMatrixProduct: wire.isMatrixProduct,
    hasBillOfMaterials: wire.hasBillOfMaterials,
    isAssembledJustInTime: wire.isAssembledJustInTime,
    isProductionProduct: wire.isProductionProduct,
    isExternallyProduced: wire.isExternallyProduced,
    isShippingCostsProduct: wire.isShippingCostsProduct,
    isCustomProduct: wire.isCustomProduct,
    isDisabled: wire.isDisabled,
    disabledReason: wire.disabledReason,
    isDeleted: wire.isDeleted,
    ageRating: wire.ageRating,
    allowPurchaseFromAllSuppliers: wire.allowPurchaseFromAllSuppliers,
    thumbnailUrl: wire.thumbnailUrl,
    tags: toProductTags(wire.tags),
    customFields: fromNumberedFields(wire.freeFields),
    ...toVariation(wire),
    salesChannels: wire.salesChannel.channels?.map(({ salesChannel, isStockNumberSyncActive, ...channel }) => ({
      ...channel,
      salesChannelId: salesChannel,
      isStockSyncActive: isStockNumberSyncActive,
    })),
    // Upstream: names and trees of categories are told elsewhere. Checked 2026-11.
    categories: wire.categories?.map(({ id }) => ({ id, name: undefined, parentId: undefined })),
    updatedAt: wire.updatedAt,
  };
}

/** Fields that are called otherwise here than in v3. */
function masterFields(wire: Wire): Pick<MarkedProduct, MasterField> {
  const { manufacturer, calculatedPurchasePrice: calculated } = wire;
  return {
    id: wire.id,
    number: wire.number,
    name: wire.name,
    description: wire.description,
    ean: wire.ean,
    unit: wire.unit,
    internalComment: wire.internalComment,
    customsTariffNumber: wire.customsTariffNumber,
    manufacturer: manufacturer.name,
    manufacturerProductNumber: manufacturer.number,
    manufacturerUrl: manufacturer.link,
    minimumStockLevel: wire.minimumStorageQuantity,
    minimumOrderQuantity: wire.minimumOrderQuantity,
    taxCategory: taxCategory.read(wire.salesTax),
    isDiscountProduct: wire.discount.isDiscountProduct,
    discountPercentage: wire.discount.discountPercentage,
    isInCatalog: wire.textsAndDescriptions.inCatalog,
    // Upstream: a price of zero stands where none is entered; a flag tells the two apart. Checked 2026-11.
    calculatedPurchasePrice: calculated.hasCalculatedPurchasePrice === false ? null : toMoney(calculated.price),
    merchandiseGroup: toMerchandiseGroup(wire.merchandiseGroup),
    merchandiseGroupName: true,
    supplierId: wire.standardSupplier,
    projectId: wire.project,
    variantOfId: wire.variantOf,
  };
}

type MasterField =
  | "id"
  | "number"
  | "name"
  | "description"
  | "ean"
  | "unit"
  | "internalComment"
  | "customsTariffNumber"
  | "manufacturer"
  | "manufacturerProductNumber"
  | "manufacturerUrl"
  | "minimumStockLevel"
  | "minimumOrderQuantity"
  | "taxCategory"
  | "isDiscountProduct"
  | "discountPercentage"
  | "isInCatalog"
  | "calculatedPurchasePrice"
  | "merchandiseGroup"
  | "merchandiseGroupName"
  | "supplierId"
  | "projectId"
  | "variantOfId";

function toVariation({ options, selectedOptions }: Wire): Pick<Product, "options" | "optionValues"> {
  return {
    options: options?.map(({ id, name, values }) => ({
      id,
      name,
      values: (values ?? []).map(({ id, name, sort }) => ({ id, name, order: sort })),
    })),
    optionValues: selectedOptions?.flatMap(({ id, name, values }) =>
      (values ?? []).map((value): ProductOptionValue => {
        return { optionId: id, option: name, valueId: value.id, value: value.name };
      }),
    ),
  };
}
