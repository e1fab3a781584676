import { discounted, printCents, taxOn, withTax } from "../amounts.ts";
import { addDays, startOfDay, toTimestamp } from "../calendar.ts";
import { onlyProducts } from "../lines.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { CreditNote, Invoice, Payment, PricedLine } from "../model-document.ts";
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
import { dunningLevel, invoiceStatus, lineTaxCategory, paymentStatus } from "./words.ts";

/** v3's row. It tells neither due date nor open amount. */
export const invoiceV3: Projection<Invoice> = (world, invoice, context) => {
  const method =
    invoice.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(invoice.shippingMethodId);
  const money = financials(invoice);
  return {
    ...documentFields(world, invoice, context),
    status: invoice.status,
    financials: { ...money, paymentTerms: { ...money.paymentTerms, directDebitDate: null } },
    totals: { ...totals(invoice, onlyProducts(invoice.lines)), contributionMargin: 0 },
    salesOrder: ref(invoice.salesOrderId),
    deliveryNote: ref(invoice.deliveryNoteId),
    sales: ref(invoice.salesId),
    shippingMethod: method === undefined ? null : { id: String(method.id), name: method.designation },
    customerOrderNumber: invoice.customerOrderNumber,
    deliveryDate: invoice.deliveryDate,
    deviatingDebtorAccountNumber: null,
    useAlternativeDocumentTitle: false,
    masterReferenceNumber: null,
    ...(invoice.documentAddress === null ? {} : { effectiveAddresses: { billTo: { ...invoice.documentAddress } } }),
    paymentStatus: invoice.paymentStatus,
    dunningSettings: {
      level: invoice.dunningLevel,
      date: invoice.dunningDate,
      blocked: false,
      comment: invoice.dunningComment,
      isDunningSent: invoice.dunningDate !== null,
    },
    dunningSetManually: false,
    dunningManualSettings: { paidAt: null, actualAmount: null, discountGiven: null, difference: null },
    costCenter: invoice.costCenter,
    isCollectiveBill: invoice.isCollectiveBill,
    ...lineItems<PricedLine>(context, invoice, (line) => ({
      ...pricedLine(world, { line, currency: invoice.currency }, context),
      salesOrderLineItem: ref(line.salesOrderLineId),
      salesOrderLineItems: line.salesOrderLineId === null ? [] : [{ id: String(line.salesOrderLineId) }],
      deliveryNoteLineItems: line.deliveryNoteLineId === null ? [] : [{ id: String(line.deliveryNoteLineId) }],
    })),
    ...relatedDocuments(context, () => related(world, invoice)),
  };
};

function related(world: World, invoice: Invoice) {
  return [
    ...asRelated("salesOrder", [
      invoice.salesOrderId === null ? undefined : world.salesOrder.byId.get(invoice.salesOrderId),
    ]),
    ...asRelated("deliveryNote", deliveryNotesOf(world, invoice)),
    ...asRelated("creditNote", under(world.creditNote, "invoice", invoice.id)),
    ...asRelated("returnOrder", under(world.returnOrder, "invoice", invoice.id)),
  ];
}

/** The delivery notes that name the invoice, and the one that it names. */
export function deliveryNotesOf(world: World, invoice: Invoice) {
  const named = under(world.deliveryNote, "invoice", invoice.id);
  const own = invoice.deliveryNoteId === null ? undefined : world.deliveryNote.byId.get(invoice.deliveryNoteId);
  return own === undefined || named.includes(own) ? named : [...named, own];
}

/** v1's list row, which is its only form; it carries the open balance. */
export const invoiceV1List: Projection<Invoice> = (world, invoice) => {
  const method = invoice.paymentMethodId === null ? undefined : world.paymentMethod.byId.get(invoice.paymentMethodId);
  const shipping =
    invoice.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(invoice.shippingMethodId);
  return {
    id: String(invoice.id),
    number: invoice.documentNumber,
    ...present("date", invoice.documentDate === null ? null : toTimestamp(startOfDay(invoice.documentDate))),
    status: invoiceStatus(invoice.status),
    address: {
      name: invoice.documentAddress?.name ?? "",
      country: invoice.documentAddress?.country ?? "",
      customerNumber: invoice.customerNumber ?? "",
    },
    project: namedProject(world, invoice.projectId),
    payment: {
      method: method?.designation ?? "",
      status: paymentStatus(invoice.paymentStatus),
      debit: centsOf(invoice.gross ?? 0, invoice.currency),
      balance: centsOf(invoice.balance, invoice.currency),
    },
    additionalFields: [
      { key: "amountNet", value: printCents(invoice.net ?? 0) },
      { key: "shippingMethod", value: shipping?.designation ?? "" },
      { key: "orderNumber", value: invoice.customerOrderNumber ?? "" },
    ],
    tags: namedTags(world, invoice.tagIds),
    dunningSettings: dunning(invoice),
    updatedBy: { id: String(invoice.editorId ?? 4) },
    updatedAt: toTimestamp(invoice.updatedAt),
  };
};

function dunning(invoice: Invoice) {
  return {
    level: dunningLevel(invoice.dunningLevel),
    date: invoice.dunningDate,
    comment: invoice.dunningComment,
    sent: invoice.dunningDate !== null,
  };
}

/** v1's single read as `application/vnd.xentral.minimal+json`. */
export const invoiceV1Minimal: Projection<Invoice> = (_world, invoice) => ({ id: String(invoice.id) });

/** v1's single read. */
export const invoiceV1Single: Projection<Invoice> = (world, invoice) => {
  const partner = invoice.addressId === null ? undefined : world.partner.byId.get(invoice.addressId);
  const order = invoice.salesOrderId === null ? undefined : world.salesOrder.byId.get(invoice.salesOrderId);
  const method = invoice.paymentMethodId === null ? undefined : world.paymentMethod.byId.get(invoice.paymentMethodId);
  return {
    id: String(invoice.id),
    documentNumber: invoice.documentNumber,
    ...present("documentDate", invoice.documentDate === null ? null : toTimestamp(startOfDay(invoice.documentDate))),
    log: log(invoice),
    amountGross: (invoice.gross ?? 0) / 100,
    amountNet: (invoice.net ?? 0) / 100,
    costCenter: invoice.costCenter ?? "",
    status: invoiceStatus(invoice.status),
    project: namedProject(world, invoice.projectId),
    customer: partner === undefined ? null : { id: String(partner.id), name: partner.name },
    tags: namedTags(world, invoice.tagIds),
    salesOrder: order === undefined ? null : { id: String(order.id), documentNumber: order.documentNumber },
    externalOrderReference: invoice.customerOrderNumber,
    devCustomer: null,
    billingAddress: billingAddress(invoice.documentAddress, invoice.addressId),
    paymentTerms: paymentTerms(invoice),
    paymentMethodName: method?.designation ?? "",
    paymentStatus: paymentStatus(invoice.paymentStatus),
    dunning: invoice.dunningLevel === null ? null : dunningLevel(invoice.dunningLevel),
    dunningDate: invoice.dunningDate,
    dunningSettings: dunning(invoice),
    dunningManualSettings: null,
    gln: invoice.documentAddress?.gln ?? null,
    taxation: { domestic: 0, eu: 1, export: 2, exempt: 3 }[invoice.taxation],
    positions: onlyProducts<PricedLine>(invoice.lines).map((line) => position(invoice, line)),
  };
};

function log(invoice: Invoice) {
  const sent = invoice.isDocumentSent;
  return {
    createdAt: toTimestamp(invoice.createdAt),
    createdBy: { name: editorName(invoice.editorId ?? 4) },
    sentAt: sent ? toTimestamp(invoice.updatedAt) : null,
    sentBy: sent ? { name: editorName(4) } : null,
    updatedAt: toTimestamp(invoice.updatedAt),
  };
}

function paymentTerms({ documentDate, paymentTerms: { days, discount, discountDays } }: Invoice) {
  const at = (count: number) => (documentDate === null ? null : toTimestamp(startOfDay(addDays(documentDate, count))));
  return {
    dueDate: at(days),
    earlyPaymentDate: discount === 0 ? null : at(discountDays),
    earlyPaymentDiscount: discount,
  };
}

function position(invoice: Invoice, line: PricedLine) {
  const { currency } = invoice;
  const unit = discounted(line.netE8, line.discount);
  return {
    // Upstream: ids are numbers in these positions. Checked 2026-11.
    id: line.id,
    position: line.order,
    salesOrderId: invoice.salesOrderId === null ? null : String(invoice.salesOrderId),
    saleOrderPositionId: line.salesOrderLineId,
    createdAt: toTimestamp(line.createdAt),
    productId: line.productId,
    productNumber: line.number ?? "",
    description: line.description ?? "",
    quantity: line.quantity / 1000,
    price: unitPrice(line.netE8, currency),
    basePrice: unitPrice(line.netE8, currency),
    netRevenueSingle: unitPrice(unit, currency),
    netRevenueTotal: centsOf(line.revenueNet, currency),
    grossRevenueSingle: unitPrice(withTax(unit, line.rate), currency),
    grossRevenueTotal: centsOf(line.revenueNet + taxOn(line.revenueNet, line.rate), currency),
    vatCategory: lineTaxCategory(line.taxRate),
    taxRate: line.rate,
    discount: line.discount === 0 ? null : line.discount / 10_000,
  };
}

/** v1's `/invoices/{id}/balance`: the invoice, its credit notes and what was paid for either. */
export const invoiceBalance: Projection<Invoice> = (world, invoice) => {
  const credits = under(world.creditNote, "invoice", invoice.id).filter(counts);
  const payments = [
    ...under(world.payment, "invoice", invoice.id),
    ...credits.flatMap((credit) => under(world.payment, "creditNote", credit.id)),
  ];
  return {
    documents: { invoices: [balanceDocument(invoice)], creditNotes: credits.map(balanceDocument) },
    payments: payments.map(balancePayment),
  };
};

/** Whether a credit note counts: drafts and cancelled ones credit nothing. */
function counts({ status }: CreditNote): boolean {
  return status !== "draft" && status !== "cancelled";
}

/** A document in a balance. */
export function balanceDocument(record: Invoice | CreditNote) {
  return {
    id: String(record.id),
    amount: centsOf(record.gross ?? 0, record.currency),
    ...present("date", record.documentDate === null ? null : toTimestamp(startOfDay(record.documentDate))),
  };
}

/** A payment in a balance. */
export function balancePayment(payment: Payment) {
  return {
    reference: { invoice: ref(payment.invoiceId), creditNote: ref(payment.creditNoteId) },
    payment: {
      id: String(payment.id),
      type: payment.type,
      statementId: String(payment.statementId),
      accountName: payment.accountName,
      amount: centsOf(payment.amount, payment.currency),
      date: toTimestamp(payment.date),
    },
  };
}
