/** Money, prices, totals, terms and taxes: their shapes in the three families and what they become. */

import { z } from "zod";

import type { Money, PaymentTerms, Price, TaxDisplay, Taxation, Totals } from "../domain/money.ts";
import { vocabulary } from "./vocabulary.ts";
import { decimal, integer, list, money, object } from "./wire.ts";
import type { WireMoney, WirePrice } from "./wire.ts";

/** An amount in a currency; null where either is missing. `currency` stands in for one that the amount itself lacks. */
export function toMoney(wire: WireMoney | null, currency: string | null = null): Money | null {
  return wire === null ? null : amountIn(wire.amount, wire.currency ?? currency);
}

/** A bare amount in a currency that is told elsewhere; null where either is missing. */
export function amountIn(amount: string | null, currency: string | null): Money | null {
  return amount === null || currency === null ? null : { amount, currency };
}

/** Net and gross of one thing; null where the ERP keeps neither. */
export function toPrice(wire: WirePrice, currency: string | null = null): Price | null {
  return wire === null ? null : { net: toMoney(wire.net, currency), gross: toMoney(wire.gross, currency) };
}

/** A document's totals in v3. */
export const totals = object({
  net: money,
  gross: money,
  contributionMargin: decimal,
  taxBreakdown: list(z.object({ rate: decimal, net: money, taxAmount: money, gross: money })),
});

/** A document's totals. */
export function toTotals(wire: z.output<typeof totals>, currency: string | null): Totals | null {
  if (wire === null) return null;
  return {
    net: toMoney(wire.net, currency),
    gross: toMoney(wire.gross, currency),
    contributionMargin: wire.contributionMargin,
    taxBreakdown:
      wire.taxBreakdown?.map(({ rate, net, taxAmount, gross }) => ({
        rate,
        net: toMoney(net, currency),
        taxAmount: toMoney(taxAmount, currency),
        gross: toMoney(gross, currency),
      })) ?? null,
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
export function toPaymentTerms(wire: z.output<typeof paymentTerms>, currency: string | null): PaymentTerms | null {
  if (wire === null) return null;
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
