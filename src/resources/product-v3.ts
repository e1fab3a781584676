/** A product as v3 tells it, in lists and alone: master data. Its includes are in `product-includes.ts`. */

import { z } from "zod";

import type { Product } from "../domain/product.ts";
import { toMoney } from "./amounts.ts";
import { productIncludes, toIncluded } from "./product-includes.ts";
import { serialNumberTracking, taxCategory, toMerchandiseGroup } from "./product-words.ts";
import {
  anything,
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
  merchandiseGroup: object({ id: idOrNone, name: text }),
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

/** Whether the row tells the names of the groups that it references. */
const naming = z.object({ merchandiseGroup: anything });

/** A product with a mark for each facet that is no property of its own. */
export type MarkedProduct = Product & {
  readonly merchandiseGroupName?: true | undefined;
  readonly storageBatches?: true | undefined;
};

/** Reads a product of v3; what was not included stays undefined. */
export function readProduct(item: unknown): MarkedProduct {
  const row = parseWire(wire, item);
  const { defaultSupplier, standardSupplier, project, variantOf, taxRate, stock: _stock, ...fields } = row;
  const named = tellsName(item);
  const included = toIncluded(row);
  return {
    ...fields,
    ...included,
    storageBatches: included.storageItems === undefined ? undefined : true,
    merchandiseGroup: toMerchandiseGroup(row.merchandiseGroup, named),
    merchandiseGroupName: named || row.merchandiseGroup === null ? true : undefined,
    taxCategory: taxCategory.read(taxRate),
    serialNumberTracking: serialNumberTracking.read(row.serialNumberTracking),
    calculatedPurchasePrice: toCalculatedPrice(row),
    supplierId: defaultSupplier ?? standardSupplier,
    projectId: project,
    variantOfId: variantOf,
  };
}

function tellsName(item: unknown): boolean {
  const { merchandiseGroup } = parseWire(naming, item);
  return typeof merchandiseGroup === "object" && merchandiseGroup !== null && "name" in merchandiseGroup;
}

/** Upstream: a price of zero stands where none is entered; a flag tells the two apart. Checked 2026-11. */
function toCalculatedPrice({ calculatedPurchasePrice }: z.output<typeof wire>): Product["calculatedPurchasePrice"] {
  return calculatedPurchasePrice.hasCalculatedPurchasePrice === false ? null : toMoney(calculatedPurchasePrice.price);
}
