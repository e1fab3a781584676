/** Documents whose lines have prices: sales orders, invoices, credit notes. */
import type { LineSetting } from "../generate-line.ts";
import type { World } from "../model.ts";
import type { BusinessDocument, Financials, PricedLine } from "../model-document.ts";
import type { DocumentSort } from "./document.ts";
import { plainChanges } from "./document-lines.ts";
import {
  type PricedSetting,
  changedPricedLine,
  lineProduct,
  newPricedLine,
  requireCurrency,
  summed,
  withParts,
} from "./lines.ts";
import { mergedFields } from "./marks.ts";

type Priced = BusinessDocument<PricedLine> & Financials;

/** Whose prices a document's lines take. */
export function settingOf(
  kind: LineSetting["kind"],
  { currency, taxation, addressId }: Priced,
  at: number,
): PricedSetting {
  return { kind, currency, taxation, at, partnerId: addressId };
}

type SortStart<D extends Priced> = Pick<
  DocumentSort<PricedLine, D>,
  "collection" | "scope" | "row" | "tagGroup" | "lineFields"
> & {
  readonly kind: "salesOrder" | "invoice" | "creditNote";
  /** What follows from lines and sums that are right already. */
  readonly settle: (world: World, document: D) => D;
};

/** Makes the sort of a kind with prices. */
export function pricedSort<D extends Priced>({ settle, ...start }: SortStart<D>): DocumentSort<PricedLine, D> {
  return {
    ...start,
    newLines({ world, at }, document, { said, productId, quantity, path }) {
      requireCurrency(document.currency, said, path);
      const product = lineProduct(world, productId, `${path}product`);
      const setting = settingOf(start.kind, document, at);
      const line = newPricedLine(world, setting, { ...said, product, quantity });
      return withParts(world, setting, { ...line, customFields: mergedFields([], said.customFields) });
    },
    changedLine(document, line, said) {
      requireCurrency(document.currency, said, "");
      const { discount, price, purchasePrice, externalNumber } = said;
      return changedPricedLine(line, {
        ...plainChanges(line, said),
        ...(discount === undefined ? {} : { discount }),
        ...(price === undefined ? {} : { price }),
        ...(purchasePrice === undefined ? {} : { purchasePrice }),
        ...(externalNumber === undefined ? {} : { externalNumber }),
      });
    },
    settled(world, document) {
      const sums = document.lines.length === 0 ? { lines: [], net: 0, gross: 0 } : summed(document.lines);
      return settle(world, { ...document, ...sums });
    },
  };
}
