/** v3: invoices and credit notes. */
import { type ValuesOf, day, nested, orNull, reference, required, text, word, wordsOf } from "../engine/body.ts";
import { violation } from "../engine/problems.ts";
import { onlyProducts } from "../lines.ts";
import { replaceRecord } from "../model.ts";
import type { World } from "../model.ts";
import type { DeliveryLine, DeliveryNote, Invoice, PricedLine } from "../model-document.ts";
import {
  billHead,
  creditNoteSort,
  draftCreditNote,
  draftInvoice,
  invoiceOfOrder,
  invoiceSort,
  lineFrom,
  settleInvoice,
} from "./billing.ts";
import { type WriteRoute, type Writing, nowhere, write } from "./define.ts";
import { documentActions } from "./document-actions.ts";
import { addDocument, documentOutcome, headRoutes } from "./document-head.ts";
import { lineRoutes } from "./document-lines.ts";
import { inItsCurrency, saidFinancials } from "./financials.ts";
import { newPricedLine } from "./lines.ts";
import { settingOf } from "./priced-sort.ts";

const levels = wordsOf(
  "paymentReminder1",
  "reminder1",
  "reminder2",
  "reminder3",
  "debtCollection",
  "lossOfReceivables",
);

const invoiceFields = {
  salesId: reference("sales", null),
  costCenter: text("costCenter"),
  shippingMethodId: reference("shippingMethod", "shippingMethod"),
  customerOrderNumber: text("customerOrderNumber"),
  dunning: nested("dunningSettings", {
    dunningLevel: word("level", levels),
    dunningDate: orNull(day("date")),
    dunningComment: orNull(text("comment")),
  }),
};

// Upstream: naming an order copies none of its lines. Checked 2026-11.
const newInvoiceFields = {
  ...invoiceFields,
  ...saidFinancials,
  deliveryDate: day("deliveryDate"),
  salesOrderId: orNull(reference("salesOrder", "salesOrder")),
};
const changedInvoiceFields = { ...invoiceFields, deliveryDate: orNull(day("deliveryDate")) };

const fromOrder = { salesOrderId: required(reference("salesOrder", "salesOrder")) };
const fromDelivery = { deliveryNoteId: required(reference("deliveryNote", "deliveryNote")) };

function invoiceFromOrder(writing: Writing<World, ValuesOf<typeof fromOrder>>) {
  const { world, values, at } = writing;
  const order = world.salesOrder.byId.get(values.salesOrderId);
  if (order?.addressId == null) throw violation("salesOrder.id", "The selected salesOrder.id is invalid.");
  const record = addDocument(world, invoiceSort, invoiceOfOrder(world, order, { addressId: order.addressId, at }));
  return documentOutcome(201, invoiceSort, { ...writing, record });
}

function invoiceFromDelivery(writing: Writing<World, ValuesOf<typeof fromDelivery>>) {
  const { world, values, at } = writing;
  const note = world.deliveryNote.byId.get(values.deliveryNoteId);
  if (note?.addressId == null) throw violation("deliveryNote.id", "The selected deliveryNote.id is invalid.");
  const isGone = ({ productId }: DeliveryLine) => world.product.byId.get(productId)?.isDeleted !== false;
  // Upstream: a line whose product is gone refuses the whole. Checked 2026-11.
  if (onlyProducts<DeliveryLine>(note.lines).some(isGone))
    throw violation("deliveryNote.id", "A product of the delivery note no longer exists.");
  const record = addDocument(world, invoiceSort, invoiceOfDelivery(world, { note, addressId: note.addressId, at }));
  replaceRecord(world, "deliveryNote", { ...note, invoiceId: record.id, updatedAt: at });
  return documentOutcome(201, invoiceSort, { ...writing, record });
}

interface Delivered {
  readonly note: DeliveryNote;
  readonly addressId: number;
  readonly at: number;
}

function invoiceOfDelivery(world: World, { note, addressId, at }: Delivered): Invoice {
  const order = note.salesOrderId === null ? undefined : world.salesOrder.byId.get(note.salesOrderId);
  const draft = { ...draftInvoice(world, { addressId, at }), ...(order === undefined ? {} : billHead(order)) };
  const ordered = new Map(
    order === undefined ? [] : onlyProducts<PricedLine>(order.lines).map((line) => [line.id, line]),
  );
  const lines = onlyProducts<DeliveryLine>(note.lines).flatMap((line): readonly PricedLine[] => {
    const source = line.salesOrderLineId === null ? undefined : ordered.get(line.salesOrderLineId);
    const { quantity, id: deliveryNoteLineId } = line;
    if (source !== undefined) return [lineFrom(world, "invoice", { source, quantity, at, deliveryNoteLineId })];
    const product = world.product.byId.get(line.productId);
    if (product === undefined) return [];
    const made = newPricedLine(world, settingOf("invoice", draft, at), { product, quantity, name: line.name });
    return [{ ...made, deliveryNoteLineId }];
  });
  return { ...draft, salesOrderId: note.salesOrderId, deliveryNoteId: note.id, projectId: note.projectId, lines };
}

const invoices: readonly WriteRoute[] = [
  ...headRoutes(invoiceSort, {
    created: newInvoiceFields,
    changed: changedInvoiceFields,
    draft: draftInvoice,
    adopted: (document, { dunning = {}, ...values }) => inItsCurrency({ ...document, ...values, ...dunning }),
    keepsNumber: true,
  }),
  write("POST", {
    path: "/api/v3/invoices/actions/createFromSalesOrder",
    scope: "invoice:create",
    find: nowhere,
    fields: fromOrder,
    run: invoiceFromOrder,
  }),
  write("POST", {
    path: "/api/v3/invoices/actions/createFromDeliveryNote",
    scope: "invoice:create",
    find: nowhere,
    fields: fromDelivery,
    run: invoiceFromDelivery,
  }),
  ...lineRoutes(invoiceSort),
  ...documentActions(invoiceSort, { isProtectedByRelease: true, isSentStatus: true }),
];

// Upstream: the delivery date of a credit note can be read, never written. Checked 2026-11.
const creditNoteFields = {
  salesId: reference("sales", null),
  costCenter: text("costCenter"),
  customerOrderNumber: text("customerOrderNumber"),
};

const creditNotes: readonly WriteRoute[] = [
  ...headRoutes(creditNoteSort, {
    created: { ...creditNoteFields, ...saidFinancials, invoiceId: orNull(reference("invoice", "invoice")) },
    changed: creditNoteFields,
    draft: draftCreditNote,
    adopted: (document, values) => inItsCurrency({ ...document, ...values }),
    keepsNumber: true,
  }),
  ...lineRoutes(creditNoteSort),
  ...documentActions(creditNoteSort, {
    isProtectedByRelease: true,
    isSentStatus: true,
    afterRelease: ({ world }, note) => settleInvoice(world, note),
  }),
];

export const v3Billing: readonly WriteRoute[] = [...invoices, ...creditNotes];
