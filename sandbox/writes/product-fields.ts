/** Bodies of products, in v2 and v3. */
import {
  boolean,
  integer,
  list,
  looseBoolean,
  nested,
  number,
  neverNull,
  orNull,
  plainId,
  reference,
  refused,
  required,
  text,
  word,
  wordsOf,
} from "../engine/body.ts";
import type { TaxRate } from "../model-product.ts";

/** A measurement of v2, with the one unit that it knows. */
const measured = (at: string, unit: string) =>
  nested(at, { value: required(number("value")), unit: required(word("unit", { [unit]: unit })) });

/** v2's fields. */
export const older = {
  number: text("number"),
  description: orNull(text("description")),
  shortDescription: orNull(text("shortDescription")),
  customsTariffNumber: orNull(text("customsTariffNumber")),
  ean: orNull(text("ean")),
  internalComment: orNull(text("internalComment")),
  minimumOrderQuantity: number("minimumOrderQuantity"),
  minimumStockLevel: number("minimumStorageQuantity"),
  manufacturer: orNull(text("manufacturer.name")),
  manufacturerProductNumber: orNull(text("manufacturer.number")),
  manufacturerUrl: orNull(text("manufacturer.link")),
  unit: orNull(text("unit")),
  measured: nested("measurements", {
    width: measured("width", "cm"),
    height: measured("height", "cm"),
    length: measured("length", "cm"),
    weight: measured("weight", "kg"),
    netWeight: measured("netWeight", "kg"),
  }),
  hasBatches: looseBoolean("hasBatches"),
  // Upstream: the words of the two generations cross. Checked 2026-11.
  serialNumberTracking: word("serialNumbersMode", {
    disabled: "none",
    user: "stockGenerated",
    productAndWarehouse: "stockOriginal",
    product: "trackOriginal",
  } as const),
  hasBestBeforeDate: looseBoolean("hasBestBeforeDate"),
  hasBillOfMaterials: looseBoolean("hasBillOfMaterials"),
  isAssembledJustInTime: looseBoolean("isAssembledJustInTime"),
  isProductionProduct: looseBoolean("isProductionProduct"),
  isExternallyProduced: looseBoolean("isExternallyProduced"),
  allowPurchaseFromAllSuppliers: looseBoolean("allowPurchaseFromAllSuppliers"),
  ageRating: orNull(text("ageRating")),
  countryOfOrigin: orNull(text("countryOfOrigin")),
  regionOfOrigin: orNull(text("regionOfOrigin")),
  taxRate: word<TaxRate>("salesTax", { standard: "standard", reduced: "reduced", free: "exempt" }),
  isStockItem: looseBoolean("isStockItem"),
  merchandiseGroupId: reference("merchandiseGroup", "merchandiseGroup"),
  supplierId: orNull(reference("standardSupplier", "partner")),
  isShippingCostsProduct: boolean("isShippingCostsProduct"),
  isMatrixProduct: boolean("isMatrixProduct"),
  isDiscountProduct: boolean("discount.isDiscountProduct"),
  discountPercentage: number("discount.discountPercentage"),
  freeFields: list("freeFields", { id: required(plainId("id", null)), value: required(orNull(text("value"))) }),
  variantOfId: orNull(reference("variantOf", "product")),
  categories: list("categories", { id: required(plainId("id", "productCategory")) }),
  tags: list("tags", { id: plainId("id", "productTag"), name: text("name") }),
};

/** v2's body of a create. Upstream: whether a product is disabled cannot be said when it is made. Checked 2026-11. */
export const olderCreate = {
  ...neverNull(older),
  countryOfOrigin: older.countryOfOrigin,
  supplierId: older.supplierId,
  variantOfId: older.variantOfId,
  name: required(text("name")),
  projectId: required(reference("project", "project")),
  isDeleted: refused("isDeleted"),
};

/** v2's body of a change. */
export const olderChange = {
  ...older,
  name: text("name"),
  projectId: reference("project", "project"),
  isDisabled: looseBoolean("isDisabled"),
  disabledReason: orNull(text("disabledReason")),
  isDeleted: refused("isDeleted"),
};

const newer = {
  number: text("number"),
  description: orNull(text("description")),
  ean: orNull(text("ean")),
  unit: orNull(text("unit")),
  customsTariffNumber: orNull(text("customsTariffNumber")),
  internalComment: orNull(text("internalComment")),
  countryOfOrigin: orNull(text("countryOfOrigin")),
  regionOfOrigin: orNull(text("regionOfOrigin")),
  ageRating: orNull(text("ageRating")),
  minimumOrderQuantity: integer("minimumOrderQuantity"),
  minimumStockLevel: integer("minimumStockLevel"),
  taxRate: word("taxRate", wordsOf("standard", "reduced", "exempt")),
  serialNumberTracking: word(
    "serialNumberTracking",
    wordsOf("none", "stockGenerated", "stockOriginal", "trackOriginal"),
  ),
  disabledReason: orNull(text("disabledReason")),
  isStockItem: boolean("isStockItem"),
  isDisabled: boolean("isDisabled"),
  hasBatches: boolean("hasBatches"),
  hasBestBeforeDate: boolean("hasBestBeforeDate"),
  hasBillOfMaterials: boolean("hasBillOfMaterials"),
  isAssembledJustInTime: boolean("isAssembledJustInTime"),
  isProductionProduct: boolean("isProductionProduct"),
  isExternallyProduced: boolean("isExternallyProduced"),
  allowPurchaseFromAllSuppliers: boolean("allowPurchaseFromAllSuppliers"),
  isShippingCostsProduct: boolean("isShippingCostsProduct"),
  isMatrixProduct: boolean("isMatrixProduct"),
  isDiscountProduct: boolean("isDiscountProduct"),
  discountPercentage: number("discountPercentage"),
  manufacturer: orNull(text("manufacturer")),
  manufacturerProductNumber: orNull(text("manufacturerProductNumber")),
  manufacturerUrl: orNull(text("manufacturerUrl")),
  measurements: nested("measurements", {
    width: number("width"),
    height: number("height"),
    length: number("length"),
    weight: number("weight"),
    netWeight: number("netWeight"),
  }),
  merchandiseGroupId: orNull(reference("merchandiseGroup", "merchandiseGroup")),
  supplierId: orNull(reference("defaultSupplier", "partner")),
  variantOfId: orNull(reference("variantOf", "product")),
};
/** v3's bodies. */
export const newerCreate = {
  ...neverNull(newer),
  variantOfId: newer.variantOfId,
  name: required(text("name")),
  projectId: required(reference("project", "project")),
};
export const newerChange = { ...newer, name: text("name"), projectId: orNull(reference("project", "project")) };
