import type { Maybe } from "./maybe.ts";

/** An amount of money. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** What something costs, without and with value added tax. */
export interface Price {
  readonly net: Maybe<Money>;
  readonly gross: Maybe<Money>;
}

/** The sums of a document. */
export interface Totals {
  readonly net: Maybe<Money>;
  readonly gross: Maybe<Money>;
  readonly contributionMargin: Maybe<string>;
  readonly taxBreakdown?: Maybe<readonly TaxShare[]>;
}

/** The part of a document's sums that one tax rate applies to. */
export interface TaxShare {
  readonly rate: Maybe<string>;
  readonly net: Maybe<Money>;
  readonly taxAmount: Maybe<Money>;
  readonly gross: Maybe<Money>;
}

/** When a document has to be paid, and the discount for paying early. */
export interface PaymentTerms {
  readonly paymentTargetDays: Maybe<number>;
  readonly paymentTargetDiscount: Maybe<string>;
  readonly paymentTargetDiscountDays: Maybe<number>;
  readonly paymentTargetDiscountAmount?: Maybe<Money>;
}

/** How sales to someone, or a document, are taxed. */
export type Taxation = "DOMESTIC" | "EU" | "EXPORT" | "EXEMPT" | "UNKNOWN";

/** Which prices a document shows. */
export type TaxDisplay = "AUTOMATIC" | "NET" | "GROSS" | "UNKNOWN";

/** Which of a country's tax rates applies. */
export type TaxCategory = "STANDARD" | "REDUCED" | "EXEMPT" | "INDIVIDUAL" | "UNKNOWN";

/** How far a document is paid. */
export type PaymentStatus =
  "PENDING" | "PARTIALLY_PAID" | "PAID" | "DEBITED" | "CANCELLED" | "PARTIALLY_CANCELLED" | "BAD_DEBT" | "UNKNOWN";
