import { toTimestamp } from "../calendar.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { Product } from "../model-product.ts";
import type { Projection, RowContext } from "./kinds.ts";
import { productIncludes } from "./product-includes.ts";
import { projectReference, ref, unitPrice } from "./values.ts";

/** v3's row. It has no stock figure; `include=stock` works on the single read only. */
export const productV3: Projection<Product> = (world, product, context) => ({
  id: String(product.id),
  uuid: product.uuid,
  number: product.number,
  name: product.name,
  description: product.description,
  ean: product.ean,
  unit: product.unit,
  customsTariffNumber: product.customsTariffNumber,
  countryOfOrigin: product.countryOfOrigin,
  regionOfOrigin: product.regionOfOrigin,
  project: projectReference(world, product.projectId, context),
  merchandiseGroup: merchandiseGroup(world, product, context),
  ...supplier(world, product, context),
  isStockItem: product.isStockItem,
  variantOf: ref(product.variantOfId),
  isMatrixProduct: product.isMatrixProduct,
  manufacturer:
    context.build.drift && product.manufacturer !== null ? { name: product.manufacturer } : product.manufacturer,
  manufacturerProductNumber: product.manufacturerProductNumber,
  manufacturerUrl: product.manufacturerUrl,
  internalComment: product.internalComment,
  measurements: measurements(product, context),
  minimumStockLevel: product.minimumStockLevel,
  minimumOrderQuantity: product.minimumOrderQuantity,
  taxRate: product.taxRate,
  serialNumberTracking: product.serialNumberTracking,
  hasBatches: product.hasBatches,
  hasBestBeforeDate: product.hasBestBeforeDate,
  hasBillOfMaterials: product.hasBillOfMaterials,
  ...flags(product),
  ...plainFlags(),
  createdAt: toTimestamp(product.createdAt),
  updatedAt: toTimestamp(product.updatedAt),
  ...productIncludes(world, product, context),
});

function merchandiseGroup(world: World, { merchandiseGroupId: id }: Product, { includes }: RowContext) {
  if (id === null || !includes.has("merchandiseGroup")) return ref(id);
  return { id: String(id), name: world.merchandiseGroup.byId.get(id)?.name ?? null };
}

// Upstream: `standardSupplier` became `defaultSupplier` on 2026-07-25; older builds still say the former. Checked 2026-11.
function supplier(world: World, { supplierId }: Product, { includes, build }: RowContext) {
  const partner =
    supplierId === null || !includes.has("defaultSupplier") ? undefined : world.partner.byId.get(supplierId);
  const value =
    partner === undefined
      ? ref(supplierId)
      : {
          id: String(partner.id),
          createdAt: toTimestamp(partner.createdAt),
          updatedAt: toTimestamp(partner.updatedAt),
          isDeleted: partner.isDeleted,
        };
  return build.drift ? { standardSupplier: value } : { defaultSupplier: value };
}

// Upstream: measurements were `{ value, unit }` and became bare numbers in kilograms and centimetres. Checked 2026-11.
function measurements({ measurements: { weight, netWeight, length, width, height } }: Product, { build }: RowContext) {
  if (!build.drift) return { weight, netWeight, length, width, height };
  const kilograms = (value: number) => ({ value, unit: "kg" });
  const centimetres = (value: number) => ({ value, unit: "cm" });
  return {
    weight: kilograms(weight),
    netWeight: kilograms(netWeight),
    length: centimetres(length),
    width: centimetres(width),
    height: centimetres(height),
  };
}

function flags(product: Product) {
  return {
    isAssembledJustInTime: product.isAssembledJustInTime,
    isProductionProduct: product.isProductionProduct,
    isExternallyProduced: product.isExternallyProduced,
    allowPurchaseFromAllSuppliers: product.allowPurchaseFromAllSuppliers,
    isShippingCostsProduct: product.isShippingCostsProduct,
    isDeleted: product.isDeleted,
    isDisabled: product.isDisabled,
    disabledReason: product.disabledReason,
    ageRating: product.ageRating,
    isDiscountProduct: product.isDiscountProduct,
    discountPercentage: product.discountPercentage,
    calculatedPurchasePrice: {
      hasCalculatedPurchasePrice: product.calculatedPurchasePrice !== null,
      price: unitPrice(product.calculatedPurchasePrice?.e8 ?? 0, product.calculatedPurchasePrice?.currency ?? "EUR"),
    },
    defaultStorageLocation: product.defaultStorageLocationId === null ? null : String(product.defaultStorageLocationId),
  };
}

/** What this shop never uses. */
function plainFlags() {
  return {
    isCustomProduct: false,
    isStockTakingDisabled: false,
    isInCatalog: true,
    printSettings: { withoutPrices: false, withoutJustInTimeItems: false },
    stockTaking: { hasStockTakingValue: false, stockTakingValue: 0 },
    calculatoryPurchasePriceSettings: {
      addPurchasePriceToCalculationTrigger: "manual",
      calculatoryPurchasePriceRecalculationMethod: "movingAverage",
    },
    noDiscountAllowed: false,
    isCommissionBlocked: false,
    noCashDiscountAllowed: false,
    suppressSalesPriceWarning: false,
    requiresIdentityCheck: false,
    isDevice: false,
    isServiceItem: false,
    isFee: false,
    isService: false,
    hasRawMaterialList: false,
    hasDailyPrices: false,
    documentQuantityFormula: null,
    documentPriceFormula: null,
    noticeText: null,
    individualTaxRate: null,
  };
}

/** The variants of a matrix product, in ascending id. */
export function variantsOf(world: World, product: Product): readonly Product[] {
  return under(world.product, "variantOf", product.id);
}
