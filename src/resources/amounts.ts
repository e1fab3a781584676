/** Money, prices, totals, terms and taxes: their shapes in the three families and what they become. */

import { z } from "zod";

import type { Maybe } from "../domain/maybe.ts";
import type { Money, PaymentTerms, Price, TaxDisplay, Taxation, Totals } from "../domain/money.ts";
import { vocabulary } from "./vocabulary.ts";
import { decimal, integer, list, money, netAndGross, object } from "./wire.ts";

type WireMoney = z.output<typeof money>;
type WirePrice = z.output<typeof netAndGross>;

/** An amount in a currency; null where either is missing. `currency` stands in for one that the amount itself lacks. */
export function toMoney(wire: WireMoney, currency?: Maybe<string>): Maybe<Money> {
  if (wire === null || wire === undefined) return wire;
  return amountIn(wire.amount, wire.currency ?? wire.currencyCode ?? currency);
}

/** A bare amount in a currency that is told elsewhere. */
export function amountIn(amount: Maybe<string>, currency: Maybe<string>): Maybe<Money> {
  if (amount === null || amount === undefined) return amount;
  return currency === null || currency === undefined ? null : { amount, currency };
}

/** Net and gross. Upstream: either alone is common; a side that is left out is one the ERP does not keep. Checked 2026-11. */
export function toPrice(wire: WirePrice, currency?: Maybe<string>): Maybe<Price> {
  if (wire === null || wire === undefined) return wire;
  return { net: toMoney(wire.net, currency) ?? null, gross: toMoney(wire.gross, currency) ?? null };
}

/** A document's totals in v3. */
export const totals = object({
  net: money,
  gross: money,
  contributionMargin: decimal,
  taxBreakdown: list(z.object({ rate: decimal, net: money, taxAmount: money, gross: money })),
});

/** A document's totals. */
export function toTotals(wire: z.output<typeof totals>, currency: Maybe<string>): Maybe<Totals> {
  if (wire === null || wire === undefined) return wire;
  return {
    net: toMoney(wire.net, currency),
    gross: toMoney(wire.gross, currency),
    contributionMargin: wire.contributionMargin,
    taxBreakdown: wire.taxBreakdown?.map(({ rate, net, taxAmount, gross }) => ({
      rate,
      net: toMoney(net, currency),
      taxAmount: toMoney(taxAmount, currency),
      gross: toMoney(gross, currency),
    })),
  };
}

/** Terms of payment in all families. */
export const paymentTerms = object({
  paymentTargetDays: integer,
  paymentTargetDiscount: decimal,
  paymentTargetDiscountDays: integer,
  paymentTargetDiscountAmount: money,
});

/** Terms of payment. */
export function toPaymentTerms(wire: z.output<typeof paymentTerms>, currency?: Maybe<string>): Maybe<PaymentTerms> {
  if (wire === null || wire === undefined) return wire;
  return { ...wire, paymentTargetDiscountAmount: toMoney(wire.paymentTargetDiscountAmount, currency) };
}

/** How sales are taxed. Upstream: v1 and v2 have spellings of their own. Checked 2026-11. */
export const taxation = vocabulary<Taxation>({
  domestic: "DOMESTIC",
  eu: "EU",
  "eu-delivery": "EU",
  export: "EXPORT",
  exempt: "EXEMPT",
  free: "EXEMPT",
  taxfreedomestic: "EXEMPT",
});

/** Which prices documents show. Upstream: the words changed between two releases of v3. Checked 2026-11. */
export const taxDisplay = vocabulary<TaxDisplay>({
  automatic: "AUTOMATIC",
  automatically: "AUTOMATIC",
  auto: "AUTOMATIC",
  net: "NET",
  alwaysNet: "NET",
  "always-net": "NET",
  gross: "GROSS",
  alwaysGross: "GROSS",
  "always-gross": "GROSS",
});
