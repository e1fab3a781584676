/** The older families' words for what v3 names otherwise. */
import type { CreditNote, Invoice, PaymentStatus, ReturnOrder } from "../model-document.ts";
import type { TaxDisplay, Taxation } from "../model-partner.ts";
import type { Product, TaxRate } from "../model-product.ts";

/** v1's status of sales orders, delivery notes and purchase orders. Upstream: v1 orders know no `sent`. Checked 2026-11. */
export function olderStatus(status: string): string {
  const words: Readonly<Record<string, string>> = {
    draft: "created",
    released: "released",
    completed: "completed",
    cancelled: "canceled",
  };
  return words[status] ?? "unknown";
}

/** v1's status where `sent` is a word of its own. */
export function olderStatusWithSent(status: string): string {
  return status === "sent" ? "sent" : olderStatus(status);
}

/** v1's status of an invoice. */
export function invoiceStatus(status: Invoice["status"]): string {
  return status === "partiallyCancelled" ? "partialCancellation" : olderStatusWithSent(status);
}

/** v1's status of a credit note; the single read has `closed` where the list says `completed`. */
export function creditNoteStatus(status: CreditNote["status"], single: boolean): string {
  const words = {
    draft: "created",
    released: "approved",
    sent: "sent",
    completed: single ? "closed" : "completed",
    cancelled: "canceled",
  };
  return words[status];
}

/** v1's status of a return; `received` has no word of its own. */
export function returnStatus(status: ReturnOrder["status"]): string {
  return status === "received" ? "open" : olderStatusWithSent(status);
}

/** v1's payment status; null reads `unknown`. */
export function paymentStatus(status: PaymentStatus | null): string {
  const words: Readonly<Record<PaymentStatus, string>> = {
    pending: "pending",
    paid: "paid",
    partiallyPaid: "partlyPaid",
    cancelled: "canceled",
    partiallyCancelled: "partialCancellation",
    badDebt: "badDebt",
    debited: "debited",
  };
  return status === null ? "unknown" : words[status];
}

/** v1's dunning level of v3's. */
export function dunningLevel(level: Invoice["dunningLevel"]): string {
  if (level === null) return "noReminder";
  return level === "paymentReminder1" ? "paymentReminder" : level;
}

/** v1's tax treatment on documents. */
export function documentTaxation(taxation: Taxation): string {
  return taxation === "exempt" ? "taxfreedomestic" : taxation;
}

/** v2's tax treatment of customers and addresses. */
export function customerTaxation(taxation: Taxation): string {
  return { domestic: "domestic", eu: "eu-delivery", export: "export", exempt: "free" }[taxation];
}

/** v1's tax display. */
export function documentTaxDisplay(display: TaxDisplay): string {
  return display === "automatic" ? "auto" : display;
}

/** v2's tax display. */
export function customerTaxDisplay(display: TaxDisplay): string {
  return { automatic: "automatically", net: "always-net", gross: "always-gross" }[display];
}

/** v1's category of a document line's tax. */
export function lineTaxCategory(rate: TaxRate): string {
  return rate === "standard" ? "normal" : rate;
}

/** v1's and v2's word for a product's tax. */
export function productTax(rate: TaxRate): string {
  return rate === "exempt" ? "free" : rate;
}

/** v2's serial number mode; its words cross those of v3. */
export function serialNumbersMode(tracking: Product["serialNumberTracking"]): string {
  return { none: "disabled", stockGenerated: "user", stockOriginal: "productAndWarehouse", trackOriginal: "product" }[
    tracking
  ];
}
