import { toTimestamp } from "../calendar.ts";
import { onlyProducts } from "../lines.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { CreditNote, PricedLine } from "../model-document.ts";
import { balanceDocument, balancePayment } from "./invoice.ts";
import type { Projection } from "./kinds.ts";
import { billingAddress, editorName, present } from "./v1-document.ts";
import {
  asRelated,
  documentFields,
  financials,
  lineItems,
  pricedLine,
  relatedDocuments,
  totals,
} from "./v3-document.ts";
import { centsOf, namedProject, namedTags, ref, unitPrice } from "./values.ts";
import { creditNoteStatus, lineTaxCategory, paymentStatus } from "./words.ts";

/** v3's row. Its only reference is the invoice: the return that caused it names it, not the other way. */
export const creditNoteV3: Projection<CreditNote> = (world, note, context) => ({
  ...documentFields(world, note, context),
  status: note.status,
  financials: financials(note),
  totals: { ...totals(note, onlyProducts(note.lines)), contributionMargin: 0 },
  invoice: ref(note.invoiceId),
  sales: ref(note.salesId),
  customerOrderNumber: note.customerOrderNumber,
  deviatingDebtorAccountNumber: null,
  deliveryDate: note.deliveryDate,
  isCancellationInvoice: note.isCancellationInvoice,
  paymentStatus: note.paymentStatus,
  debtStatus: { doneAt: null, comment: null },
  costCenter: note.costCenter,
  ...lineItems<PricedLine>(context, note, (line) => ({
    ...pricedLine(world, { line, currency: note.currency }, context),
    salesOrderLineItem: ref(line.salesOrderLineId),
  })),
  ...relatedDocuments(context, () => [
    ...asRelated("invoice", [invoiceOf(world, note)]),
    ...asRelated("returnOrder", under(world.returnOrder, "creditNote", note.id)),
  ]),
});

function invoiceOf(world: World, note: CreditNote) {
  return note.invoiceId === null ? undefined : world.invoice.byId.get(note.invoiceId);
}

/** v1's list row, which is its only form. */
export const creditNoteV1List: Projection<CreditNote> = (world, note) => {
  const invoice = invoiceOf(world, note);
  const method = note.paymentMethodId === null ? undefined : world.paymentMethod.byId.get(note.paymentMethodId);
  return {
    id: String(note.id),
    number: note.documentNumber,
    ...present("date", note.documentDate),
    status: creditNoteStatus(note.status, false),
    amount: { amount: centsOf(note.gross ?? 0, note.currency).amount, currencyCode: note.currency },
    invoice: invoice?.documentNumber == null ? null : { number: invoice.documentNumber },
    address:
      note.addressId === null
        ? null
        : {
            id: String(note.addressId),
            name: note.documentAddress?.name ?? "",
            customerNumber: note.customerNumber ?? "",
            country: note.documentAddress?.country ?? "",
          },
    project: namedProject(world, note.projectId),
    payment: method === undefined ? null : { method: method.designation, status: paymentStatus(note.paymentStatus) },
    paymentTransaction: null,
    updatedBy: { id: String(note.editorId ?? 4) },
    updatedAt: toTimestamp(note.updatedAt),
    tags: namedTags(world, note.tagIds),
  };
};

/** v1's single read. */
export const creditNoteV1Single: Projection<CreditNote> = (world, note) => {
  const partner = note.addressId === null ? undefined : world.partner.byId.get(note.addressId);
  const project = note.projectId === null ? undefined : world.project.byId.get(note.projectId);
  const method = note.paymentMethodId === null ? undefined : world.paymentMethod.byId.get(note.paymentMethodId);
  return {
    id: String(note.id),
    number: note.documentNumber,
    ...present("date", note.documentDate),
    createdAt: toTimestamp(note.createdAt),
    createdBy: { name: editorName(note.editorId ?? 4) },
    sentAt: note.isDocumentSent ? toTimestamp(note.updatedAt) : null,
    sentBy: note.isDocumentSent ? { name: editorName(4) } : null,
    updatedAt: toTimestamp(note.updatedAt),
    grossValue: centsOf(note.gross ?? 0, note.currency),
    netValue: centsOf(note.net ?? 0, note.currency),
    costCenter: note.costCenter ?? "",
    status: creditNoteStatus(note.status, true),
    ...present("project", project === undefined ? null : { id: String(project.id), name: project.name }),
    ...present("customer", partner === undefined ? null : { id: String(partner.id), name: partner.name }),
    tags: namedTags(world, note.tagIds),
    externalOrderReference: note.customerOrderNumber,
    devCustomer: null,
    billingAddress: billingAddress(note.documentAddress, note.addressId),
    paymentMethodName: method?.designation ?? "",
    paymentStatus: paymentStatus(note.paymentStatus),
    gln: note.documentAddress?.gln ?? null,
    taxation: { domestic: 0, eu: 1, export: 2, exempt: 3 }[note.taxation],
    positions: onlyProducts<PricedLine>(note.lines).map((line) => position(line, note.currency)),
  };
};

function position(line: PricedLine, currency: string) {
  return {
    // Upstream: ids are numbers in these positions. Checked 2026-11.
    id: line.id,
    position: line.order,
    salesOrderPosition: ref(line.salesOrderLineId),
    createdAt: toTimestamp(line.createdAt),
    productId: line.productId,
    productNumber: line.number ?? "",
    description: line.description ?? "",
    quantity: line.quantity / 1000,
    price: unitPrice(line.netE8, currency),
    vatCategory: lineTaxCategory(line.taxRate),
    taxRate: line.rate,
    discount: line.discount === 0 ? null : line.discount / 10_000,
  };
}

/** v1's `/creditNotes/{id}/balance`: the credit note, the invoice it names and what was paid out for it. */
export const creditNoteBalance: Projection<CreditNote> = (world, note) => {
  const invoice = invoiceOf(world, note);
  return {
    documents: {
      invoices: invoice === undefined ? [] : [balanceDocument(invoice)],
      creditNotes: [balanceDocument(note)],
    },
    payments: under(world.payment, "creditNote", note.id).map(balancePayment),
  };
};
