/** v3: what a document says about its money. */
import { reference, text, word } from "../engine/body.ts";
import { exchangeRateOf } from "../generate-document.ts";
import type { Financials } from "../model-document.ts";
import { taxDisplays, taxations } from "./v3-customers.ts";

/** What is not said is the customer's on a new document. */
export const saidFinancials = {
  currency: text("financials.currency"),
  taxation: word("financials.tax.taxation", taxations),
  taxDisplay: word("financials.tax.taxDisplay", taxDisplays),
  paymentMethodId: reference("financials.paymentMethod", "paymentMethod"),
};

/** A document whose rate is that of its currency. */
export function inItsCurrency<D extends Financials>(document: D): D {
  return { ...document, exchangeRate: exchangeRateOf(document.currency) };
}
