/** Invoices and credit notes: made from orders, deliveries, returns and each other, and settled against each other. */
import { lineRevenue } from "../amounts.ts";
import { billedLine } from "../generate-invoice.ts";
import { financialFields } from "../generate-document.ts";
import { onlyProducts } from "../lines.ts";
import { insertRecord, nextId, replaceRecord } from "../model.ts";
import type { World } from "../model.ts";
import type { CreditNote, Invoice, PricedLine, SalesOrder } from "../model-document.ts";
import { draftHead, pricedLineFields } from "./document.ts";
import { pricedSort } from "./priced-sort.ts";

export const invoiceSort = pricedSort<Invoice>({
  kind: "invoice",
  collection: "invoices",
  scope: "invoice",
  row: "v3.invoice",
  tagGroup: "invoices",
  lineFields: pricedLineFields,
  settle: (_world, invoice) => ({ ...invoice, balance: (invoice.gross ?? 0) - invoice.paid - invoice.credited }),
});

export const creditNoteSort = pricedSort<CreditNote>({
  kind: "creditNote",
  collection: "creditNotes",
  scope: "creditNote",
  row: "v3.creditNote",
  tagGroup: "creditNotes",
  lineFields: pricedLineFields,
  settle: (_world, note) => note,
});

interface Start {
  readonly addressId: number;
  readonly at: number;
}

/** An invoice that nobody has said anything about but the customer. It is not stored. */
export function draftInvoice(world: World, start: Start): Invoice {
  const partner = world.partner.byId.get(start.addressId) ?? null;
  const head = draftHead(world, start);
  return {
    ...head,
    ...financialFields(partner),
    documentAddress: partner?.billingAddress ?? head.documentAddress,
    id: 0,
    net: 0,
    gross: 0,
    lines: [],
    paymentStatus: "pending",
    salesOrderId: null,
    deliveryNoteId: null,
    shippingMethodId: partner?.shippingMethodId ?? null,
    customerOrderNumber: null,
    deliveryDate: null,
    dunningLevel: null,
    dunningDate: null,
    dunningComment: null,
    isCollectiveBill: false,
    paid: 0,
    credited: 0,
    balance: 0,
  };
}

/** A credit note that nobody has said anything about but the customer. It is not stored. */
export function draftCreditNote(world: World, start: Start): CreditNote {
  const partner = world.partner.byId.get(start.addressId) ?? null;
  return {
    ...draftHead(world, start),
    ...financialFields(partner),
    id: 0,
    net: 0,
    gross: 0,
    lines: [],
    paymentStatus: "pending",
    invoiceId: null,
    isCancellationInvoice: false,
    customerOrderNumber: null,
    deliveryDate: null,
    paid: 0,
  };
}

/** A line billed or credited from another. */
export function lineFrom(
  world: World,
  kind: "invoice" | "creditNote",
  {
    source,
    quantity,
    at,
    deliveryNoteLineId = null,
  }: {
    readonly source: PricedLine;
    readonly quantity: number;
    readonly at: number;
    readonly deliveryNoteLineId?: number | null;
  },
): PricedLine {
  const line = billedLine(source, {
    id: nextId(world, `${kind}.line`),
    order: 0,
    quantity,
    revenueNet: lineRevenue(source.netE8, quantity, source.discount),
    createdAt: at,
    deliveryNoteLineId,
  });
  return kind === "invoice" ? line : { ...line, salesOrderLineId: source.salesOrderLineId ?? null };
}

/** What a bill takes over from the order it is made from. */
export function billHead(order: SalesOrder) {
  return {
    projectId: order.projectId,
    customerNumber: order.customerNumber,
    language: order.language,
    currency: order.currency,
    exchangeRate: order.exchangeRate,
    taxation: order.taxation,
    taxDisplay: order.taxDisplay,
    paymentMethodId: order.paymentMethodId,
    paymentTerms: order.paymentTerms,
    customerOrderNumber: order.customerOrderNumber,
  };
}

/** An invoice over all lines of an order. It is not stored. */
export function invoiceOfOrder(world: World, order: SalesOrder, { addressId, at }: Start): Invoice {
  const draft = draftInvoice(world, { addressId, at });
  return {
    ...draft,
    ...billHead(order),
    documentAddress: world.partner.byId.get(addressId)?.billingAddress ?? order.documentAddress,
    shippingMethodId: order.shippingMethodId,
    salesOrderId: order.id,
    lines: onlyProducts<PricedLine>(order.lines).map((source) =>
      lineFrom(world, "invoice", { source, quantity: source.quantity, at }),
    ),
  };
}

/** A released credit note counts against the invoice it names. */
export function settleInvoice(world: World, note: CreditNote): void {
  const invoice = note.invoiceId === null ? undefined : world.invoice.byId.get(note.invoiceId);
  if (invoice === undefined) return;
  const credited = invoice.credited + (note.gross ?? 0);
  replaceRecord(world, "invoice", invoiceSort.settled(world, { ...invoice, credited }));
}

/** Records that money has come in for an invoice or gone out for a credit note. */
export function recordPayment(
  world: World,
  reference: { readonly invoiceId: number | null; readonly creditNoteId: number | null },
  { amount, currency, at }: { readonly amount: number; readonly currency: string; readonly at: number },
): void {
  if (amount <= 0) return;
  const id = nextId(world, "payment");
  insertRecord(world, "payment", {
    id,
    ...reference,
    type: reference.invoiceId === null ? "outgoing" : "incoming",
    amount,
    currency,
    statementId: 9000 + id,
    accountName: "Sparkasse Köln-Süd",
    date: at,
  });
}
