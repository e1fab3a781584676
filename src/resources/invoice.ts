import type { Invoice } from "../domain/invoice.ts";
import { readInvoicePayments } from "./balance.ts";
import { defineResource } from "./define.ts";
import type { FieldFacet, Source } from "./define.ts";
import { documentFields, documentKeys, financialFields, financialKeys } from "./document-filters.ts";
import type { Marked } from "./document-lines-v3.ts";
import { billingPartsOfV3, minimalJson, olderDocumentPage, olderPaymentStatus } from "./document-v1.ts";
import { documentIncludes, documentOrders, documentPage, everyStatus } from "./document-v3.ts";
import {
  booleanField,
  booleanKey,
  dateKey,
  decimalKey,
  enumKey,
  field,
  idField,
  idKey,
  olderKey,
  textKey,
} from "./filters.ts";
import type { FilterTable } from "./filters.ts";
import { olderDunningLevel, olderInvoiceStatus, readInvoiceRecord, readInvoiceRow } from "./invoice-v1.ts";
import { dunningLevel, invoiceStatus, paymentStatus, readInvoice } from "./invoice-v3.ts";
import { olderDateKey, olderDecimalKey, olderTextKey } from "./older-filters.ts";

const v3: Source<Marked<Invoice>> = {
  family: "v3",
  list: {
    path: "/api/v3/invoices",
    dialect: "v3",
    brings: ["row", "summary", "detail", "remarks"],
    includes: documentIncludes,
    page: documentPage,
    counts: true,
    walk: "cursor",
    filters: {
      ...documentKeys,
      ...financialKeys,
      status: enumKey("status", invoiceStatus.write),
      customerId: idKey("address.id"),
      customerNumber: textKey("customerNumber"),
      customerOrderNumber: textKey("customerOrderNumber"),
      masterReferenceNumber: textKey("masterReferenceNumber"),
      paymentStatus: enumKey("paymentStatus", paymentStatus.write),
      salesOrderId: idKey("salesOrder.id"),
      dunningLevel: enumKey("dunningSettings.level", dunningLevel.write),
      dunningDate: dateKey("dunningSettings.date"),
      dunningBlocked: booleanKey("dunningSettings.blocked"),
      isCollectiveBill: booleanKey("isCollectiveBill"),
      shippingMethodId: idKey("shippingMethod.id"),
      grossAmount: decimalKey("totals.gross.amount"),
      costCenter: textKey("costCenter"),
    },
    orders: {
      ...documentOrders,
      CUSTOMER_NAME: "documentAddress.name",
      GROSS_AMOUNT: "totals.gross.amount",
      CURRENCY: "totals.gross.currency",
      PAYMENT_METHOD: "financials.paymentMethod.id",
      PAYMENT_STATUS: "paymentStatus",
    },
    always: everyStatus(invoiceStatus.write),
    read: readInvoice,
  },
  single: {
    path: (id) => `/api/v3/invoices/${id}`,
    brings: ["row", "summary", "detail", "remarks"],
    includes: documentIncludes,
    read: readInvoice,
  },
};

const v1: Source<Marked<Invoice>> = {
  family: "v1",
  list: {
    path: "/api/v1/invoices",
    dialect: "v1",
    accept: minimalJson,
    brings: ["row", "summary", "balance", "tags"],
    page: olderDocumentPage,
    counts: true,
    walk: "idGreaterThan",
    filters: {
      id: idKey("id", ["equals", "notEquals", "in", "notIn", "lessThan", "greaterThan"]),
      documentNumber: olderTextKey("invoice"),
      documentDate: olderDateKey("date"),
      status: enumKey("status", olderInvoiceStatus.write),
      customerNumber: olderTextKey("customerNumber"),
      paymentStatus: enumKey("paymentStatus", olderPaymentStatus.write),
      balance: olderDecimalKey("balance"),
      dunningLevel: enumKey("dunningLevel", olderDunningLevel.write),
      projectId: idKey("projectId"),
      netAmount: olderDecimalKey("amountNet"),
      grossAmount: olderDecimalKey("debit"),
      currency: olderKey("currency"),
      documentAddressName: olderTextKey("customerName"),
      documentAddressCountry: olderTextKey("country"),
    },
    // Upstream: whether `project` and `paymentMethod` order by id or by name is not told. Checked 2026-11.
    orders: {
      ID: "id",
      DOCUMENT_NUMBER: "invoice",
      DOCUMENT_DATE: "date",
      CUSTOMER_NUMBER: "customerNumber",
      COUNTRY: "country",
      CUSTOMER_NAME: "customerName",
      GROSS_AMOUNT: "debit",
      CURRENCY: "currency",
      PAYMENT_STATUS: "paymentStatus",
      BALANCE: "balance",
    },
    read: readInvoiceRow,
  },
  single: {
    path: (id) => `/api/v1/invoices/${id}`,
    brings: ["row", "detail", "positions", "tags"],
    read: readInvoiceRecord,
  },
  parts: [
    {
      path: (id) => `/api/v1/invoices/${id}/balance`,
      brings: ["payments"],
      dialect: "bare",
      read: readInvoicePayments,
    },
  ],
};

const filters: FilterTable<Marked<Invoice>> = {
  ...documentFields(),
  ...financialFields(),
  customerId: idField("Customer"),
  customerNumber: { ...field("string"), names: { type: "Customer", field: "number" } },
  customerOrderNumber: field("string"),
  masterReferenceNumber: field("string"),
  paymentStatus: field("enum"),
  balance: field("decimal", ({ balance }) => (balance === null ? null : balance?.amount)),
  salesOrderId: idField("SalesOrder"),
  dunningLevel: field("enum", ({ dunningSettings: dunning }) => dunning && dunning.level),
  dunningDate: field("date", ({ dunningSettings: dunning }) => dunning && dunning.date),
  dunningBlocked: {
    type: "boolean",
    value: ({ dunningSettings: dunning }) => dunning?.blocked ?? undefined,
  },
  isCollectiveBill: booleanField("isCollectiveBill"),
  shippingMethodId: idField("ShippingMethod"),
  grossAmount: field("decimal", ({ totals }) => (totals === null ? null : totals?.gross?.amount)),
  costCenter: field("string"),
};

const fields: Readonly<Record<string, FieldFacet>> = {
  customerNumber: "summary",
  currency: "summary",
  totals: { facet: "summary", within: { contributionMargin: "remarks", taxBreakdown: "remarks" } },
  balance: "balance",
  dunningSettings: { facet: "row", within: { blocked: "remarks" } },
  costCenter: "detail",
  dueDate: "detail",
  taxation: "detail",
  dunningManualSettings: { facet: "detail", within: { difference: "remarks" } },
  documentAddress: { facet: "detail", within: billingPartsOfV3("remarks") },
  createdAt: "detail",
  customer: "detail",
  salesOrder: "detail",
  customerOrderNumber: "remarks",
  masterReferenceNumber: "remarks",
  internalDesignation: "remarks",
  internalComment: "remarks",
  bodyIntroduction: "remarks",
  bodyOutroduction: "remarks",
  language: "remarks",
  vatId: "remarks",
  deliveryTerms: "remarks",
  isDocumentSent: "remarks",
  writeProtection: "remarks",
  deliveryDate: "remarks",
  directDebitDate: "remarks",
  isCollectiveBill: "remarks",
  deviatingDebtorAccountNumber: "remarks",
  exchangeRate: "remarks",
  taxDisplay: "remarks",
  paymentTerms: "remarks",
  dunningSetManually: "remarks",
  deliveryNote: "remarks",
  paymentMethod: "remarks",
  shippingMethod: "remarks",
  positions: { facet: "positions", within: { customFields: "positionFields" } },
  relatedDocuments: "relatedDocuments",
  activities: "activities",
  customFields: "customFields",
  tags: "tags",
  payments: "payments",
  pdf: null,
  deliveryNotes: null,
  creditNotes: null,
  returns: null,
};

/**
 * Invoices to customers. v3 tells everything but what is open; that rides on v1's list, whose rows are thin. v1 knows no
 * free fields, and no invoices by their order.
 */
export const invoice = defineResource<Marked<Invoice>>({
  type: "Invoice",
  fields,
  filters,
  keys: { documentNumber: "documentNumber" },
  contains: { InvoicePosition: "positions" },
  pdf: { v3: (id) => `/api/v3/invoices/${id}`, v1: (id) => `/api/v1/invoices/${id}` },
  sources: [v3, v1],
});
