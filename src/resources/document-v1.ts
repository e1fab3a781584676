/** What v1 documents have in common. They tell less than v3's: what they do not speak of stays undefined. */

import type { z } from "zod";

import type { PaymentStatus, Taxation } from "../domain/money.ts";
import type { PostalAddress } from "../domain/postal-address.ts";
import { vocabulary } from "./vocabulary.ts";
import { object, text, toDecimal } from "./wire.ts";

/** The billing address of v1's invoices and credit notes. */
export const billingAddress = object({
  name: text,
  contactPerson: text,
  department: text,
  subdivision: text,
  street: text,
  additionalDetails: text,
  city: text,
  zipCode: text,
  country: text,
  email: text,
});

/** The billing address in our words. Upstream: its location number stands beside it. Checked 2026-11. */
export function toBillingAddress(wire: z.output<typeof billingAddress>, gln: string | null): PostalAddress | null {
  if (wire === null) return null;
  const { subdivision, additionalDetails, ...address } = wire;
  return { ...untold, ...address, subDepartment: subdivision, addressSupplement: additionalDetails, gln };
}

const untold = {
  type: undefined,
  title: undefined,
  salutation: undefined,
  state: undefined,
  phone: undefined,
  mobile: undefined,
  fax: undefined,
} satisfies Partial<PostalAddress>;

/** The facet of each part of a billing address that v1 does not tell. */
export function billingPartsOfV3(facet: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(untold).map((part) => [part, facet]));
}

/** How far an invoice or credit note is paid, in v1's words. */
export const olderPaymentStatus = vocabulary<PaymentStatus>({
  pending: "PENDING",
  partlyPaid: "PARTIALLY_PAID",
  paid: "PAID",
  debited: "DEBITED",
  canceled: "CANCELLED",
  partialCancellation: "PARTIALLY_CANCELLED",
  badDebt: "BAD_DEBT",
});

/** The payment status of a v1 document. Upstream: drafts, which have none, say `unknown`. Checked 2026-11. */
export function toPaymentStatus(raw: string | null, status: string | null): PaymentStatus | null {
  return raw === "unknown" && status === "created" ? null : olderPaymentStatus.read(raw);
}

/** How a v1 invoice or credit note is taxed. Upstream: they keep the database's numbers. Checked 2026-11. */
export const numberedTaxation = vocabulary<Taxation>({ "0": "DOMESTIC", "1": "EU", "2": "EXPORT", "3": "EXEMPT" });

/** A discount in percent. Upstream: v1 writes the fraction, 0.15 for 15 %. Checked 2026-11. */
export function toPercent(fraction: string | null): string | null {
  return fraction === null ? null : (toDecimal(`${fraction}e2`) ?? null);
}

/** The media type of v1's lists of invoices and credit notes, which have no plain JSON. */
export const minimalJson = "application/vnd.xentral.minimal+json";

/** Page sizes of v1's document lists. */
export const olderDocumentPage = { min: 10, max: 50 } as const;
