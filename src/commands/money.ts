/** What documents with prices say about money, and its places in bodies of v3. */
import { taxDisplay, taxation } from "../resources/amounts.ts";
import type { BodyMap } from "./define.ts";
import { plain, word } from "./keys.ts";

export const v3Money: BodyMap = {
  currency: plain("financials.currency"),
  taxation: word("financials.tax.taxation", taxation.write),
  taxDisplay: word("financials.tax.taxDisplay", taxDisplay.write),
  paymentMethodId: plain("financials.paymentMethod.id"),
};
