/** A product as v3 tells it, in lists and alone: master data. Its includes are in `product-includes.ts`. */

import { z } from "zod";

import type { Product } from "../domain/product.ts";
import { toMoney } from "./amounts.ts";
import { productIncludes, toIncluded } from "./product-includes.ts";
import { overlay } from "./overlay.ts";
import { serialNumberTracking, taxCategory, toMerchandiseGroup } from "./product-words.ts";
import {
  dateTime,
  decimal,
  flag,
  id,
  idOrNone,
  measure,
  money,
  object,
  parseWire,
  reference,
  section,
  text,
  textOr,
  toldText,
} from "./wire.ts";

const wire = z.object({
  id,
  uuid: text,
  number: text,
  name: text,
  description: text,
  ean: text,
  unit: text,
  internalComment: text,
  customsTariffNumber: text,
  countryOfOrigin: text,
  regionOfOrigin: text,
  project: reference,
  // The name is told when it was asked for.
  merchandiseGroup: object({ id: idOrNone, name: toldText }),
  defaultSupplier: reference,
  // Upstream: the supplier's name in builds before 2026-07-25. Checked 2026-11.
  standardSupplier: reference,
  variantOf: reference,
  manufacturer: textOr("name"),
  manufacturerProductNumber: text,
  manufacturerUrl: text,
  measurements: section({ weight: measure, netWeight: measure, length: measure, width: measure, height: measure }),
  minimumStockLevel: decimal,
  minimumOrderQuantity: decimal,
  taxRate: text,
  individualTaxRate: decimal,
  serialNumberTracking: text,
  hasBatches: flag,
  hasBestBeforeDate: flag,
  isStockItem: flag,
  isMatrixProduct: flag,
  hasBillOfMaterials: flag,
  isAssembledJustInTime: flag,
  isProductionProduct: flag,
  isExternallyProduced: flag,
  isShippingCostsProduct: flag,
  isDiscountProduct: flag,
  discountPercentage: decimal,
  isCustomProduct: flag,
  isService: flag,
  isFee: flag,
  isDisabled: flag,
  disabledReason: text,
  isDeleted: flag,
  noDiscountAllowed: flag,
  requiresIdentityCheck: flag,
  ageRating: text,
  allowPurchaseFromAllSuppliers: flag,
  isInCatalog: flag,
  calculatedPurchasePrice: section({ hasCalculatedPurchasePrice: flag, price: money }),
  createdAt: dateTime,
  updatedAt: dateTime,
  ...productIncludes,
});

/** A product with a mark for each facet that is no property of its own. */
export type MarkedProduct = Product & {
  readonly merchandiseGroupName?: true | undefined;
  readonly storageBatches?: true | undefined;
  readonly customFieldTypes?: true | undefined;
  readonly optionDetails?: true | undefined;
};

/** Reads a product of v3; what was not included stays undefined. */
export function readProduct(item: unknown): MarkedProduct {
  const row = parseWire(wire, item);
  const { defaultSupplier, standardSupplier, project, variantOf, taxRate, stock: _stock, ...fields } = row;
  const included = toIncluded(row);
  const group = row.merchandiseGroup;
  return overlay(fields, included, {
    storageBatches: included.storageItems === undefined ? undefined : (true as const),
    customFieldTypes: included.customFields === undefined ? undefined : (true as const),
    optionDetails: included.options === undefined ? undefined : (true as const),
    merchandiseGroup: toMerchandiseGroup(group),
    merchandiseGroupName: group === null || group.name !== undefined ? (true as const) : undefined,
    taxCategory: taxCategory.read(taxRate),
    serialNumberTracking: serialNumberTracking.read(row.serialNumberTracking),
    calculatedPurchasePrice: toCalculatedPrice(row),
    supplierId: defaultSupplier ?? standardSupplier,
    projectId: project,
    variantOfId: variantOf,
  });
}

/** Upstream: a price of zero stands where none is entered; a flag tells the two apart. Checked 2026-11. */
function toCalculatedPrice({ calculatedPurchasePrice }: z.output<typeof wire>): Product["calculatedPurchasePrice"] {
  return calculatedPurchasePrice.hasCalculatedPurchasePrice === false ? null : toMoney(calculatedPurchasePrice.price);
}
