/** Invoices: made anew, from an order or a delivery, released, sent, and cancelled by a credit note. */
import type { CreditNote } from "../domain/credit-note.ts";
import type { Invoice } from "../domain/invoice.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { billIds, olderSending, olderSendingNeeds, shownBill, v3NewBill } from "./bill-fields.ts";
import { defineCommand } from "./define.ts";
import type { Answered, Command } from "./define.ts";
import { onlyDrafts, releaseBody, released, v3Action } from "./document-states.ts";
import { plain, shownAs } from "./keys.ts";
import { sending, sendingHint } from "./sending.ts";

interface InvoicePayload {
  readonly invoice: Invoice | null;
}

type InvoiceCommand = Command<Invoice, InvoicePayload>;

const payload = ({ record }: Answered<Invoice>): InvoicePayload => ({ invoice: record });
const target = { field: "id", type: "Invoice" } as const;
const v3Path = (id: string): string => `/api/v3/invoices/${id}`;
const naturalKey = { field: "documentNumber", filter: "documentNumber" } as const;
const shownNumber = shownAs<Invoice>(["documentNumber"]);

/** Makes a draft with positions of its own. */
export const invoiceCreate: InvoiceCommand = defineCommand<Invoice, InvoicePayload>({
  type: "Invoice",
  effect: "create",
  ids: { ...billIds, salesOrderId: { type: "SalesOrder" }, shippingMethodId: { type: "ShippingMethod" } },
  sources: [
    {
      family: "v3",
      method: "POST",
      path: () => "/api/v3/invoices",
      body: { ...v3NewBill, salesOrderId: plain("salesOrder.id"), shippingMethodId: plain("shippingMethod.id") },
      answers: "body",
    },
  ],
  naturalKey,
  shown: {
    ...shownBill,
    ...shownAs<Invoice>(["salesOrderId"], { facet: "detail" }),
    ...shownAs<Invoice>(["shippingMethodId"], { facet: "remarks" }),
  },
  stale: ["SalesOrder", "Customer"],
  check: "whether there is a new draft of an invoice for this customer",
  payload,
});

/** Makes a draft over an order. */
export const invoiceCreateFromSalesOrder: InvoiceCommand = defineCommand<Invoice, InvoicePayload>({
  type: "Invoice",
  effect: "create",
  ids: { salesOrderId: { type: "SalesOrder" } },
  sources: [
    {
      family: "v3",
      method: "POST",
      path: () => "/api/v3/invoices/actions/createFromSalesOrder",
      body: { salesOrderId: plain("salesOrder.id") },
      answers: "body",
    },
    {
      family: "v1",
      method: "POST",
      path: () => "/api/v1/invoices",
      contentType: "application/vnd.xentral.minimal+json",
      body: { salesOrderId: plain("salesOrder.id"), documentNumber: plain("documentNumber") },
      answers: "location",
    },
  ],
  naturalKey,
  shown: { ...shownNumber, ...shownAs<Invoice>(["salesOrderId"], { facet: "detail" }) },
  stale: ["SalesOrder", "Customer"],
  check: "whether the order has a new invoice",
  payload,
});

/** Makes a draft over what was delivered. */
export const invoiceCreateFromDeliveryNote: InvoiceCommand = defineCommand<Invoice, InvoicePayload>({
  type: "Invoice",
  effect: "create",
  ids: { deliveryNoteId: { type: "DeliveryNote" } },
  sources: [
    {
      family: "v3",
      method: "POST",
      path: () => "/api/v3/invoices/actions/createFromDeliveryNote",
      body: { deliveryNoteId: plain("deliveryNote.id") },
      answers: "body",
    },
  ],
  shown: shownAs<Invoice>(["deliveryNoteId"], { facet: "remarks" }),
  stale: ["DeliveryNote", "SalesOrder", "Customer"],
  hints: { INVALID: "It takes a delivery note whose products are all still there." },
  check: "whether the delivery note has a new invoice",
  payload,
});

/** Gives a draft its number; from then on it counts. */
export const invoiceRelease: InvoiceCommand = defineCommand<Invoice, InvoicePayload>({
  type: "Invoice",
  ...released,
  target,
  sources: [
    v3Action(v3Path, "release", releaseBody),
    { family: "v1", method: "PATCH", path: (id) => `/api/v1/invoices/${id}/status`, fixed: { status: "released" } },
  ],
  stale: ["SalesOrder", "Customer"],
  hints: onlyDrafts,
  check: "whether the invoice has a number and is no draft",
  payload,
});

/** Sends the document, or notes that it was sent. */
export const invoiceSend: InvoiceCommand = defineCommand<Invoice, InvoicePayload>({
  type: "Invoice",
  effect: "booking",
  target,
  sources: [
    v3Action(v3Path, "send", sending),
    {
      family: "v2",
      method: "PATCH",
      path: (id) => `/api/v2/invoices/${id}/actions/send`,
      body: { ...olderSending, markAsSent: plain("markAsSent") },
      needs: olderSendingNeeds,
    },
    {
      family: "v1",
      method: "PATCH",
      path: (id) => `/api/v1/invoices/${id}/send`,
      // Upstream: one recipient is a list here. Checked 2026-11.
      body: { ...olderSending, "email.to": { at: "email.to", write: (to) => [String(to)] } },
      needs: olderSendingNeeds,
    },
  ],
  stale: [],
  hints: {
    INVALID: sendingHint,
    WRONG_STATUS: "Release it first.",
    CONFLICT: "Release it first.",
  },
  check: "the invoice's log, for what was sent",
  payload,
});

const creditedTwice = "The invoice is cancelled already; another credit note would credit it twice. Nothing was made.";

/** Cancels an invoice at once; the credit note that does it is a draft, and remains to be released. */
export const invoiceCancel = defineCommand<CreditNote, { readonly creditNote: CreditNote | null }>({
  type: "CreditNote",
  effect: "create",
  ids: { id: { type: "Invoice" } },
  sources: [
    {
      family: "v1",
      method: "POST",
      path: () => "/api/v1/creditNotes",
      body: { id: plain("invoice.id"), documentNumber: plain("documentNumber") },
      answers: "location",
    },
  ],
  naturalKey,
  // Nothing says that Xentral refuses to cancel an invoice twice, and another credit note over the whole would credit it twice.
  guard: {
    field: "id",
    facets: ["row"],
    objection: (record) =>
      (record as Invoice).status === "CANCELLED" ? { message: creditedTwice, code: "WRONG_STATUS" } : null,
  },
  shown: { documentNumber: { value: ({ documentNumber }) => documentNumber } },
  stale: ["Invoice", "SalesOrder", "Customer"],
  hints: { INVALID: "Only released invoices are cancelled; drafts are deleted." },
  check: "whether the invoice is cancelled and has a new credit note",
  payload: ({ record }) => ({ creditNote: record }),
});

/** Deletes a draft. */
export const invoiceDelete = defineCommand<Invoice, { readonly deletedInvoiceId: string | null }>({
  type: "Invoice",
  effect: "delete",
  target,
  sources: [{ family: "v3", method: "DELETE", path: v3Path }],
  isProof: (record) => record === null,
  stale: ["InvoicePosition", "DeliveryNote", "SalesOrder", "Customer"],
  hints: { WRONG_STATUS: "Only drafts are deleted; released invoices are cancelled instead." },
  check: "whether the invoice is still there",
  payload: ({ id }) => ({ deletedInvoiceId: id === null ? null : formatGlobalId("Invoice", id) }),
});
