/** v1 and v2: invoices and credit notes. */
import { type ValuesOf, boolean, nested, plainId, reference, required, text, word, wordsOf } from "../engine/body.ts";
import { Refusal } from "../engine/problems.ts";
import { onlyProducts } from "../lines.ts";
import { replaceRecord } from "../model.ts";
import type { World } from "../model.ts";
import type { CreditNote, Invoice, PricedLine, ReturnLine, ReturnOrder } from "../model-document.ts";
import { jsonType, minimalType } from "../routes/make.ts";
import {
  creditNoteSort,
  draftCreditNote,
  invoiceOfOrder,
  invoiceSort,
  lineFrom,
  recordPayment,
  settleInvoice,
} from "./billing.ts";
import { type Outcome, type WriteRoute, type Writing, describe, done, nowhere, withBodies, write } from "./define.ts";
import { finder, storeDocument } from "./document.ts";
import { released, sent } from "./document-actions.ts";
import { addDocument, requireFreeDocumentNumber } from "./document-head.ts";
import { newPricedLine } from "./lines.ts";
import { settingOf } from "./priced-sort.ts";

const rule = (message: string) => new Refusal({ kind: "rule", messages: [message] });

/** An empty number is none: the next of the range is drawn at release. */
function givenNumber({ documentNumber = "" }: { readonly documentNumber?: string }): string | null {
  return documentNumber === "" ? null : documentNumber;
}

const invoiceFields = {
  salesOrderId: required(reference("salesOrder", "salesOrder")),
  documentNumber: text("documentNumber"),
};

function createInvoice({ world, values, at }: Writing<World, ValuesOf<typeof invoiceFields>>): Outcome {
  const order = world.salesOrder.byId.get(values.salesOrderId);
  if (order?.addressId == null) throw rule("Sales order not found");
  const documentNumber = givenNumber(values);
  requireFreeDocumentNumber(world, "invoice", documentNumber);
  const invoice = invoiceOfOrder(world, order, { addressId: order.addressId, at });
  const { id } = addDocument(world, invoiceSort, { ...invoice, documentNumber });
  return { kind: "created", collection: "invoices", id };
}

const cancellationFields = {
  invoiceId: required(reference("invoice", "invoice")),
  documentNumber: text("documentNumber"),
};

/** Upstream: the invoice is cancelled at once, by a credit note that is a draft without a number. Checked 2026-11. */
function cancelInvoice({ world, values, at }: Writing<World, ValuesOf<typeof cancellationFields>>): Outcome {
  const invoice = world.invoice.byId.get(values.invoiceId);
  if (invoice?.addressId == null || invoice.status === "draft") throw rule("Only a released invoice can be canceled.");
  const documentNumber = givenNumber(values);
  requireFreeDocumentNumber(world, "creditNote", documentNumber);
  const { id } = addDocument(world, creditNoteSort, { ...cancellationOf(world, invoice, at), documentNumber });
  const status = invoice.credited > 0 ? "partiallyCancelled" : "cancelled";
  storeDocument(world, invoiceSort, { ...invoice, status, paymentStatus: status, updatedAt: at });
  return { kind: "created", collection: "creditNotes", id };
}

function cancellationOf(world: World, invoice: Invoice, at: number): CreditNote {
  const { projectId, customerNumber, documentAddress, language, currency, exchangeRate, taxation, taxDisplay } =
    invoice;
  return {
    ...draftCreditNote(world, { addressId: invoice.addressId ?? 0, at }),
    projectId,
    customerNumber,
    documentAddress,
    language,
    currency,
    exchangeRate,
    taxation,
    taxDisplay,
    customerOrderNumber: invoice.customerOrderNumber,
    invoiceId: invoice.id,
    isCancellationInvoice: true,
    lines: onlyProducts<PricedLine>(invoice.lines).map((source) =>
      lineFrom(world, "creditNote", { source, quantity: source.quantity, at }),
    ),
  };
}

const fromReturnFields = {
  returnId: required(reference("return", "returnOrder")),
  // Upstream: both required, whatever the specification says. Checked 2026-11.
  isApproved: required(boolean("isApproved")),
  isPaid: required(boolean("isPaid")),
};

function creditReturn({ world, values, at }: Writing<World, ValuesOf<typeof fromReturnFields>>): Outcome {
  const record = world.returnOrder.byId.get(values.returnId);
  if (record?.addressId == null) throw rule("Return not found");
  const draft = { ...draftCreditNote(world, { addressId: record.addressId, at }), ...ofReturn(record) };
  const made = creditNoteSort.settled(world, { ...draft, lines: creditedLines(world, record, draft) });
  const approved = values.isApproved ? released({ world, at }, creditNoteSort, { document: made }) : made;
  const paid = values.isPaid ? (approved.gross ?? 0) : 0;
  const note = addDocument(world, creditNoteSort, {
    ...approved,
    writeProtection: values.isApproved,
    paid,
    paymentStatus: values.isPaid ? "paid" : "pending",
  });
  recordPayment(world, { invoiceId: null, creditNoteId: note.id }, { amount: paid, currency: note.currency, at });
  if (values.isApproved) settleInvoice(world, note);
  // Upstream: a return that is still a draft stays one for ever. Checked 2026-11.
  const isStranded = record.status === "draft";
  replaceRecord(world, "returnOrder", { ...record, creditNoteId: note.id, isStranded, updatedAt: at });
  return { kind: "created", collection: "creditNotes", id: note.id };
}

function ofReturn({
  projectId,
  documentAddress,
  customerNumber,
  customerOrderNumber,
  invoiceId,
  language,
}: ReturnOrder) {
  return { projectId, documentAddress, customerNumber, customerOrderNumber, invoiceId, language };
}

/** What was returned, at the price it was sold for; at today's where no order says. */
function creditedLines(world: World, record: ReturnOrder, draft: CreditNote): readonly PricedLine[] {
  const order = record.salesOrderId === null ? undefined : world.salesOrder.byId.get(record.salesOrderId);
  const sold = order === undefined ? [] : onlyProducts<PricedLine>(order.lines);
  const at = draft.createdAt;
  return onlyProducts<ReturnLine>(record.lines).flatMap(({ salesOrderLineId, productId, quantity, name }) => {
    const source = sold.find(({ id }) => id === salesOrderLineId);
    if (source !== undefined)
      return [{ ...lineFrom(world, "creditNote", { source, quantity, at }), salesOrderLineId: source.id }];
    const product = world.product.byId.get(productId);
    if (product === undefined) return [];
    return [newPricedLine(world, settingOf("creditNote", draft, at), { product, quantity, name })];
  });
}

const mail = nested("email", { subject: required(text("subject")), body: required(text("body")) });
const printed = { email: mail, printer: nested("printer", { id: plainId("id", null), name: text("name") }) };
// Upstream: each route has its own word for it, and one has none. Checked 2026-11.
const invoiceSendFields = { ...printed, isMarked: boolean("markAsSent") };
const creditNoteSendFields = { ...printed, isMarked: boolean("markAsSend") };

type SendValues = ValuesOf<typeof creditNoteSendFields>;

/** Throws a `Refusal` where nothing says how to send. */
function requireWay(values: SendValues): void {
  if (values.email === undefined && values.printer === undefined && values.isMarked !== true)
    throw rule("One of email, printer and a mark is required.");
}

function sendInvoice({ world, record, values, at }: Writing<Invoice, SendValues>): Outcome {
  requireWay(values);
  if (record.status === "draft") throw rule("A created invoice cannot be sent.");
  storeDocument(world, invoiceSort, sent(record, at, true));
  return done;
}

function sendCreditNote({ world, record, values, at }: Writing<CreditNote, SendValues>): Outcome {
  requireWay(values);
  if (record.status === "draft") throw rule("A created credit note cannot be sent.");
  storeDocument(world, creditNoteSort, sent(record, at, true));
  return done;
}

const statusFields = {
  status: word("status", wordsOf("released", "sent")),
  paymentStatus: word("paymentStatus", wordsOf("paid")),
};

function changeStatus({ world, record, values, at }: Writing<Invoice, ValuesOf<typeof statusFields>>): Outcome {
  const isReleasing = record.status === "draft" && values.status !== undefined;
  if (record.status === "cancelled") throw rule("The invoice is canceled.");
  const open = isReleasing
    ? { ...released({ world, at }, invoiceSort, { document: record }), writeProtection: true }
    : record;
  const moved = values.status === "sent" ? sent(open, at, true) : open;
  const due = values.paymentStatus === "paid" ? moved.balance : 0;
  recordPayment(world, { invoiceId: record.id, creditNoteId: null }, { amount: due, currency: record.currency, at });
  const paidNow = values.paymentStatus === "paid" ? { paymentStatus: "paid" as const, paid: moved.paid + due } : {};
  storeDocument(world, invoiceSort, { ...moved, ...paidNow, updatedAt: at });
  return done;
}

const findInvoice = finder(invoiceSort);
const findCreditNote = finder(creditNoteSort);

export const v1Billing: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v1/invoices",
    scope: "invoice:create",
    find: nowhere,
    // Upstream: this media type and no other. Checked 2026-11.
    media: minimalType,
    fields: invoiceFields,
    run: createInvoice,
  }),
  write("PATCH", {
    path: "/api/v1/invoices/{id}/status",
    scope: "invoice:update",
    find: findInvoice,
    fields: statusFields,
    run: changeStatus,
  }),
  write("PATCH", {
    path: "/api/v1/invoices/{id}/send",
    scope: "invoice:send",
    find: findInvoice,
    fields: printed,
    run: sendInvoice,
  }),
  write("PATCH", {
    path: "/api/v2/invoices/{id}/actions/send",
    scope: "invoice:send",
    find: findInvoice,
    fields: invoiceSendFields,
    run: sendInvoice,
  }),
  withBodies(
    write("POST", {
      path: "/api/v1/creditNotes",
      scope: "creditNote:create",
      find: nowhere,
      media: jsonType,
      fields: cancellationFields,
      run: cancelInvoice,
    }),
    {
      [minimalType]: describe(cancellationFields, cancelInvoice),
      "application/vnd.xentral.fromreturn+json": describe(fromReturnFields, creditReturn),
    },
  ),
  write("PATCH", {
    path: "/api/v1/creditNotes/{id}/actions/send",
    scope: "creditNote:send",
    find: findCreditNote,
    fields: creditNoteSendFields,
    run: sendCreditNote,
  }),
];
