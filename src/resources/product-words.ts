/** Words about products, in the spellings of all families. */

import type { TaxCategory } from "../domain/money.ts";
import type {
  CrossSellingKind,
  MerchandiseGroup,
  ProductMediaCategory,
  ProductPartKind,
  SerialNumberTracking,
} from "../domain/product.ts";
import { vocabulary } from "./vocabulary.ts";

/**
 * Which of a country's tax rates applies, to a product or to a line of a document. Upstream: `free` in v2 and `normal`
 * in v1 are what v3 calls exempt and standard. Checked 2026-11.
 */
export const taxCategory = vocabulary<TaxCategory>({
  standard: "STANDARD",
  normal: "STANDARD",
  reduced: "REDUCED",
  exempt: "EXEMPT",
  free: "EXEMPT",
  custom: "INDIVIDUAL",
});

/** How serial numbers are recorded. Upstream: the words of v2 cross those of v3. Checked 2026-11. */
export const serialNumberTracking = vocabulary<SerialNumberTracking>({
  none: "NONE",
  disabled: "NONE",
  stockGenerated: "STOCK_GENERATED",
  user: "STOCK_GENERATED",
  stockOriginal: "STOCK_ORIGINAL",
  productAndWarehouse: "STOCK_ORIGINAL",
  trackOriginal: "TRACK_ORIGINAL",
  product: "TRACK_ORIGINAL",
});

/** What role a part plays. */
export const partKind = vocabulary<ProductPartKind>({
  purchasePart: "PURCHASE_PART",
  "shopping part": "PURCHASE_PART",
  informationPart: "INFORMATION_PART",
  "information part / service": "INFORMATION_PART",
  providedPart: "PROVIDED_PART",
  provision: "PROVIDED_PART",
});

/** In what respect two products belong together. Upstream: v1 says it by number. Checked 2026-11. */
export const crossSellingKind = vocabulary<CrossSellingKind>({
  similar: "SIMILAR",
  "1": "SIMILAR",
  accessory: "ACCESSORY",
  "2": "ACCESSORY",
});

/** What a picture or file is for; the same words in v1 and v3. */
export const mediaCategory = vocabulary<ProductMediaCategory>({
  defaultImage: "DEFAULT_IMAGE",
  defaultGroupImage: "DEFAULT_GROUP_IMAGE",
  labelImage: "LABEL_IMAGE",
  printImage: "PRINT_IMAGE",
  otherImage: "OTHER_IMAGE",
  dataSheet: "DATA_SHEET",
  certificateAttachment: "CERTIFICATE_ATTACHMENT",
});

/** A merchandise group; a name that was not told is left out. */
export function toMerchandiseGroup(
  wire: { readonly id: string | null; readonly name: string | null | undefined } | null,
): MerchandiseGroup | null {
  if (wire === null || wire.id === null) return null;
  return wire.name === undefined ? { id: wire.id } : { id: wire.id, name: wire.name };
}
