import type { Maybe } from "./maybe.ts";

/** A part of the business with settings of its own, such as a shop or a brand. */
export interface Project {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly abbreviation: Maybe<string>;
  readonly description?: Maybe<string>;
  readonly currency?: Maybe<string>;
  readonly normalTaxRate?: Maybe<string>;
  readonly reducedTaxRate?: Maybe<string>;
  readonly paymentMethodId?: Maybe<string>;
  readonly shippingMethodId?: Maybe<string>;
}
