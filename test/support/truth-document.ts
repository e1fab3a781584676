/* oxlint-disable max-lines -- the truth of one area, table by table */
/** Documents: what all of them have, and what each kind has of its own. */
import { addDays } from "../../sandbox/calendar.ts";
import { tableOf, under } from "../../sandbox/model.ts";
import type { DocumentKind, World } from "../../sandbox/model.ts";
import type {
  BusinessDocument,
  CreditNote,
  DeliveryNote,
  Financials,
  Invoice,
  Offer,
  PricedLine,
  ReturnOrder,
  SalesOrder,
} from "../../sandbox/model-document.ts";
import type { PurchaseOrder } from "../../sandbox/model-purchase.ts";
import { isOf, ofParent } from "./truth-lists.ts";
import { customer, documentTags, supplier } from "./truth-partner.ts";
import { positions } from "./truth-position.ts";
import {
  cents,
  customFields,
  decimal,
  either,
  moment,
  one,
  ownIdentity,
  paymentTerms,
  postalAddress,
  text,
  value,
  word,
} from "./truth-values.ts";
import type { Fields, Shop, Thing } from "./truth-values.ts";

/** GraphQL type of each kind of document. */
export const documentTypes: Readonly<Record<DocumentKind, string>> = {
  offer: "Offer",
  salesOrder: "SalesOrder",
  deliveryNote: "DeliveryNote",
  invoice: "Invoice",
  creditNote: "CreditNote",
  returnOrder: "Return",
  purchaseOrder: "PurchaseOrder",
};

/** A document by its id; null without one. */
export function document(world: World, kind: DocumentKind, id: number | null): Thing | null {
  return one(documentTypes[kind], tableOf<DocumentKind>(world, kind), id);
}

type AnyDocument = BusinessDocument<unknown>;

/** What every document has; the customer and the related documents are each kind's own. */
function common(kind: DocumentKind): Fields<AnyDocument> {
  const type = documentTypes[kind];
  return {
    ...ownIdentity(type),
    documentNumber: ({ documentNumber }) => text(documentNumber),
    documentDate: ({ documentDate }) => documentDate,
    status: ({ status }) => word(status),
    statusRaw: ({ status }) => status,
    customerNumber: ({ customerNumber }) => text(customerNumber),
    internalDesignation: ({ internalDesignation }) => text(internalDesignation),
    internalComment: ({ internalComment }) => text(internalComment),
    bodyIntroduction: ({ bodyIntroduction }) => text(bodyIntroduction),
    bodyOutroduction: ({ bodyOutroduction }) => text(bodyOutroduction),
    language: ({ language }) => text(language),
    vatId: ({ vatId }) => text(vatId),
    deliveryTerms: ({ deliveryTerms }) => text(deliveryTerms),
    isDocumentSent: ({ isDocumentSent }) => isDocumentSent,
    writeProtection: ({ writeProtection }) => writeProtection,
    costCenter: ({ costCenter }) => text(costCenter),
    documentAddress: ({ documentAddress }) => postalAddress(documentAddress),
    createdAt: ({ createdAt }) => moment(createdAt),
    updatedAt: ({ updatedAt }) => moment(updatedAt),
    positions: positions(kind),
    activities,
    customFields: (record) => customFields(record.customFields),
    tags: ({ tagIds }, { world }) => documentTags(world, tagIds),
    pdf: ({ id }) => value("Pdf", { url: `/documents/${type}/${id}.pdf` }),
    customer: ({ addressId }, { world }) => customer(world, addressId),
    project: ({ projectId }, { world }) => one("Project", world.project, projectId),
    masterReferenceNumber: () => null,
  };
}

function activities({ createdAt, updatedAt, status }: AnyDocument): readonly Thing[] {
  const created = { message: "Beleg angelegt", causer: "Björn Köhler", causedAt: moment(createdAt) };
  const released = { message: "Beleg freigegeben", causer: null, causedAt: moment(updatedAt) };
  return (status === "draft" ? [created] : [created, released]).map((entry) => value("DocumentActivity", entry));
}

/** What documents with prices have. */
const financial: Fields<Financials & { readonly lines: readonly object[] }> = {
  currency: ({ currency }) => currency,
  exchangeRate: ({ exchangeRate }) => decimal(exchangeRate),
  taxation: ({ taxation }) => word(taxation),
  taxDisplay: ({ taxDisplay }) => word(taxDisplay),
  totals: (record) => totals(record, "0"),
  paymentTerms: (record) => paymentTerms(record.paymentTerms),
  paymentMethod: ({ paymentMethodId }, { world }) => one("PaymentMethod", world.paymentMethod, paymentMethodId),
};

/** The sums of a document: of each rate the net amounts of its lines, and their tax rounded half up once. */
function totals(record: Financials & { readonly lines: readonly object[] }, contributionMargin: string | null): Thing {
  const { currency, net, gross } = record;
  const byRate = new Map<number, number>();
  for (const line of record.lines) {
    if (!("revenueNet" in line)) continue;
    const { rate, revenueNet } = line as PricedLine;
    byRate.set(rate, (byRate.get(rate) ?? 0) + revenueNet);
  }
  const rates = [...byRate.keys()].toSorted((one, other) => other - one);
  return value("Totals", {
    net: cents(net, currency),
    gross: cents(gross, currency),
    contributionMargin,
    taxBreakdown: rates.map((rate) => {
      const share = byRate.get(rate) ?? 0;
      const tax = Math.floor((share * rate + 50) / 100);
      return value("TaxShare", {
        rate: String(rate),
        net: cents(share, currency),
        taxAmount: cents(tax, currency),
        gross: cents(share + tax, currency),
      });
    }),
  });
}

function related(kind: DocumentKind, records: readonly (AnyDocument | undefined)[]): readonly Thing[] {
  return records.flatMap((record) =>
    record === undefined
      ? []
      : value("RelatedDocument", {
          kind: kind === "returnOrder" ? "RETURN" : word(kind),
          xentralId: String(record.id),
          documentNumber: text(record.documentNumber),
          documentDate: record.documentDate,
          document: { type: documentTypes[kind], record },
        }),
  );
}

function shippingMethod(
  { shippingMethodId }: { readonly shippingMethodId: number | null },
  { world }: Shop,
): Thing | null {
  return one("ShippingMethod", world.shippingMethod, shippingMethodId);
}

function warehouse(
  { preferredWarehouseId }: { readonly preferredWarehouseId: number | null },
  { world }: Shop,
): Thing | null {
  return one("Warehouse", world.warehouse, preferredWarehouseId);
}

function byId<R>(table: { readonly byId: ReadonlyMap<number, R> }, id: number | null): readonly (R | undefined)[] {
  return id === null ? [] : [table.byId.get(id)];
}

const salesOrder: Fields<SalesOrder> = {
  ...common("salesOrder"),
  ...financial,
  externalOrderNumber: ({ externalOrderNumber }) => text(externalOrderNumber),
  externalOrderId: ({ externalOrderId }) => text(externalOrderId),
  customerOrderNumber: ({ customerOrderNumber }) => text(customerOrderNumber),
  transactionNumber: ({ transactionNumber }) => text(transactionNumber),
  storageCountry: ({ storageCountry }) => storageCountry,
  isSalesOrderToSupplier: ({ isSalesOrderToSupplier }) => isSalesOrderToSupplier,
  supplierNumber: ({ supplierNumber }) => text(supplierNumber),
  autoDispatch: ({ autoDispatch }) => autoDispatch,
  fastLane: ({ fastLane }) => fastLane,
  createDocuments: ({ createDocuments }) => word(createDocuments),
  vatChecked: () => false,
  manualPaymentApproval: () => false,
  manualShippingCostApproval: () => false,
  manualDeliveryBlockApproval: () => false,
  disableTrackingEmail: () => false,
  desiredDeliveryDate: ({ desiredDeliveryDate }) => desiredDeliveryDate,
  desiredDeliveryDateAsCalendarWeek: () => false,
  earliestFulfillmentDate: ({ earliestFulfillmentDate }) => earliestFulfillmentDate,
  reservationDate: ({ reservationDate }) => reservationDate,
  directDebitDate: () => null,
  deliveryAddress: ({ shipToAddress }) => postalAddress(shipToAddress),
  shipToAddress: ({ shipToAddress, documentAddress }) => postalAddress(shipToAddress ?? documentAddress),
  trafficLights: ({ trafficLights }) =>
    trafficLights.map(({ id, type, state }) =>
      value("TrafficLight", { name: id, kind: word(type), isGreen: isGreen(state), state: String(state) }),
    ),
  relatedDocuments: ({ id, offerId }, { world }) => {
    const invoices = under(world.invoice, "salesOrder", id);
    return [
      ...related("offer", byId(world.offer, offerId)),
      ...related("deliveryNote", under(world.deliveryNote, "salesOrder", id)),
      ...related("invoice", invoices),
      ...related(
        "creditNote",
        invoices.flatMap((invoice) => under(world.creditNote, "invoice", invoice.id)),
      ),
      ...related("returnOrder", under(world.returnOrder, "salesOrder", id)),
    ];
  },
  customer: ({ addressId, isSalesOrderToSupplier }, { world }) =>
    isSalesOrderToSupplier ? null : customer(world, addressId),
  supplier: ({ addressId, isSalesOrderToSupplier }, { world }) =>
    isSalesOrderToSupplier ? supplier(world, addressId) : null,
  salesChannel: ({ salesChannelId }, { world }) => one("SalesChannel", world.salesChannel, salesChannelId),
  offer: ({ offerId }, { world }) => document(world, "offer", offerId),
  shippingMethod,
  preferredWarehouse: warehouse,
  invoices: ofParent("Invoice", "invoice", "salesOrder"),
  deliveryNotes: ofParent("DeliveryNote", "deliveryNote", "salesOrder"),
  returns: ofParent("Return", "returnOrder", "salesOrder"),
  shipments: ofParent("Shipment", "shipment", "salesOrder"),
};

/** Passed, failed, or null for what is neither, such as a part of the stock. `paid` is a word of the check's own. */
function isGreen(state: boolean | string): boolean | null | ReturnType<typeof either> {
  if (typeof state === "boolean") return state;
  if (state === "yes") return true;
  return state === "no" ? false : null;
}

const offer: Fields<Offer> = {
  ...common("offer"),
  ...financial,
  customerReference: ({ customerReference }) => text(customerReference),
  validUntilDate: ({ validUntilDate }) => validUntilDate,
  plannedOrderDate: ({ plannedOrderDate }) => plannedOrderDate,
  desiredDeliveryDate: ({ desiredDeliveryDate }) => desiredDeliveryDate,
  desiredDeliveryDateAsCalendarWeek: () => false,
  manualShippingCostApproval: () => false,
  deliveryAddress: ({ shipToAddress }) => postalAddress(shipToAddress),
  shipToAddress: ({ shipToAddress, documentAddress }) => postalAddress(shipToAddress ?? documentAddress),
  relatedDocuments: ({ id }, { world }) => related("salesOrder", under(world.salesOrder, "offer", id)),
  shippingMethod,
  preferredWarehouse: warehouse,
};

const invoice: Fields<Invoice> = {
  ...common("invoice"),
  ...financial,
  // Lists by what is open come from an older family, with its words.
  statusRaw: ({ status }) => {
    const words: Readonly<Record<string, string>> = {
      draft: "created",
      cancelled: "canceled",
      partiallyCancelled: "partialCancellation",
    };
    const older = words[status];
    return older === undefined ? status : either(status, older);
  },
  customerOrderNumber: ({ customerOrderNumber }) => text(customerOrderNumber),
  deliveryDate: ({ deliveryDate }) => deliveryDate,
  directDebitDate: () => null,
  dueDate: ({ documentDate, paymentTerms: { days } }) => (documentDate === null ? null : addDays(documentDate, days)),
  isCollectiveBill: ({ isCollectiveBill }) => isCollectiveBill,
  deviatingDebtorAccountNumber: () => null,
  paymentStatus: ({ paymentStatus }) => word(paymentStatus),
  balance: ({ balance, currency }) => cents(balance, currency),
  dunningSettings: ({ dunningLevel, dunningDate, dunningComment }) =>
    value("DunningSettings", {
      level:
        dunningLevel === null
          ? either(null, "NONE")
          : dunningLevel === "paymentReminder1"
            ? "PAYMENT_REMINDER"
            : word(dunningLevel),
      date: dunningDate,
      blocked: false,
      comment: text(dunningComment),
      isDunningSent: dunningDate !== null,
    }),
  dunningSetManually: () => false,
  dunningManualSettings: () => null,
  payments: (record, { world }) => {
    const credits = under(world.creditNote, "invoice", record.id).filter(
      ({ status }) => status !== "draft" && status !== "cancelled",
    );
    return [
      ...under(world.payment, "invoice", record.id),
      ...credits.flatMap(({ id }) => under(world.payment, "creditNote", id)),
    ].map((payment) => ({ type: "Payment", record: payment }));
  },
  relatedDocuments: (record, { world }) => {
    const naming = under(world.deliveryNote, "invoice", record.id);
    const named = byId(world.deliveryNote, record.deliveryNoteId).filter(
      (note) => note !== undefined && !naming.includes(note),
    );
    return [
      ...related("salesOrder", byId(world.salesOrder, record.salesOrderId)),
      ...related("deliveryNote", [...naming, ...named]),
      ...related("creditNote", under(world.creditNote, "invoice", record.id)),
      ...related("returnOrder", under(world.returnOrder, "invoice", record.id)),
    ];
  },
  salesOrder: ({ salesOrderId }, { world }) => document(world, "salesOrder", salesOrderId),
  deliveryNote: ({ deliveryNoteId }, { world }) => document(world, "deliveryNote", deliveryNoteId),
  shippingMethod,
  deliveryNotes: ofParent("DeliveryNote", "deliveryNote", "invoice"),
  creditNotes: ofParent("CreditNote", "creditNote", "invoice"),
  returns: ofParent("Return", "returnOrder", "invoice"),
};

const creditNote: Fields<CreditNote> = {
  ...common("creditNote"),
  ...financial,
  customerOrderNumber: ({ customerOrderNumber }) => text(customerOrderNumber),
  deliveryDate: ({ deliveryDate }) => deliveryDate,
  isCancellationInvoice: ({ isCancellationInvoice }) => isCancellationInvoice,
  deviatingDebtorAccountNumber: () => null,
  paymentStatus: ({ paymentStatus }) => word(paymentStatus),
  balance: ({ gross, paid, currency }) => cents((gross ?? 0) - paid, currency),
  payments: ({ id }, { world }) =>
    under(world.payment, "creditNote", id).map((record) => ({ type: "Payment", record })),
  relatedDocuments: ({ id, invoiceId }, { world }) => [
    ...related("invoice", byId(world.invoice, invoiceId)),
    ...related("returnOrder", under(world.returnOrder, "creditNote", id)),
  ],
  invoice: ({ invoiceId }, { world }) => document(world, "invoice", invoiceId),
  returns: ofParent("Return", "returnOrder", "creditNote"),
};

const deliveryNote: Fields<DeliveryNote> = {
  ...common("deliveryNote"),
  customerOrderNumber: ({ customerOrderNumber }) => text(customerOrderNumber),
  isDeliveryNoteToSupplier: () => false,
  supplierNumber: () => null,
  supplier: () => null,
  noInvoice: ({ noInvoice }) => noInvoice,
  taxation: ({ taxation }) => word(taxation),
  relatedDocuments: ({ id, salesOrderId, invoiceId }, { world }) => [
    ...related("salesOrder", byId(world.salesOrder, salesOrderId)),
    ...related("invoice", byId(world.invoice, invoiceId)),
    ...related("returnOrder", under(world.returnOrder, "deliveryNote", id)),
  ],
  salesOrder: ({ salesOrderId }, { world }) => document(world, "salesOrder", salesOrderId),
  invoice: ({ invoiceId }, { world }) => document(world, "invoice", invoiceId),
  shippingMethod,
  preferredWarehouse: warehouse,
  shipments: ofParent("Shipment", "shipment", "deliveryNote"),
};

const returnOrder: Fields<ReturnOrder> = {
  ...common("returnOrder"),
  progress: ({ progress }) => word(progress),
  customerOrderNumber: ({ customerOrderNumber }) => text(customerOrderNumber),
  isReturnOrderToSupplier: () => false,
  supplierNumber: () => null,
  supplier: () => null,
  returnToAddress: ({ documentAddress }) => postalAddress(documentAddress),
  relatedDocuments: ({ salesOrderId, deliveryNoteId, invoiceId, creditNoteId }, { world }) => [
    ...related("salesOrder", byId(world.salesOrder, salesOrderId)),
    ...related("deliveryNote", byId(world.deliveryNote, deliveryNoteId)),
    ...related("invoice", byId(world.invoice, invoiceId)),
    ...related("creditNote", byId(world.creditNote, creditNoteId)),
  ],
  salesOrder: ({ salesOrderId }, { world }) => document(world, "salesOrder", salesOrderId),
  invoice: ({ invoiceId }, { world }) => document(world, "invoice", invoiceId),
  deliveryNote: ({ deliveryNoteId }, { world }) => document(world, "deliveryNote", deliveryNoteId),
  creditNote: ({ creditNoteId }, { world }) => document(world, "creditNote", creditNoteId),
  replacementSalesOrder: ({ replacementSalesOrderId }, { world }) =>
    document(world, "salesOrder", replacementSalesOrderId),
  shippingMethod,
  preferredWarehouse: warehouse,
};

const purchaseOrder: Fields<PurchaseOrder> = {
  ...common("purchaseOrder"),
  ...financial,
  totals: (record) => totals(record, null),
  supplierNumber: ({ supplierNumber }) => text(supplierNumber),
  customerNumberAtSupplier: () => null,
  supplierOrderNumber: ({ supplierOrderNumber }) => text(supplierOrderNumber),
  supplierOfferNumber: ({ supplierOfferNumber }) => text(supplierOfferNumber),
  desiredDeliveryDate: ({ desiredDeliveryDate }) => desiredDeliveryDate,
  confirmedDeliveryDate: ({ confirmedDeliveryDate }) => confirmedDeliveryDate,
  isConfirmed: ({ isConfirmed }) => isConfirmed,
  confirmationType: ({ confirmationType }) => word(confirmationType),
  deliveryAddress: ({ shipToAddress }) => postalAddress(shipToAddress),
  shipToAddress: ({ shipToAddress }) => postalAddress(shipToAddress),
  relatedDocuments: () => [],
  customer: () => null,
  supplier: ({ addressId }, { world }) => supplier(world, addressId),
  shippingMethod,
};

/** Types of documents. */
export const documentTruth: Readonly<Record<string, Fields<object>>> = {
  SalesOrder: salesOrder,
  Offer: offer,
  Invoice: invoice,
  CreditNote: creditNote,
  DeliveryNote: deliveryNote,
  Return: returnOrder,
  PurchaseOrder: purchaseOrder,
};

/** All documents of each kind. */
export const documentRoots = {
  salesOrders: isOf("SalesOrder", "salesOrder"),
  offers: isOf("Offer", "offer"),
  invoices: isOf("Invoice", "invoice"),
  creditNotes: isOf("CreditNote", "creditNote"),
  deliveryNotes: isOf("DeliveryNote", "deliveryNote"),
  returns: isOf("Return", "returnOrder"),
  purchaseOrders: isOf("PurchaseOrder", "purchaseOrder"),
};
