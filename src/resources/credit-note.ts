import type { CreditNote } from "../domain/credit-note.ts";
import { readCreditNoteBalance } from "./balance.ts";
import {
  olderCreditNoteStatus,
  readCreditNoteRecord,
  readCreditNoteRow,
  readInvoiceReference,
} from "./credit-note-v1.ts";
import { creditNoteStatus, readCreditNote } from "./credit-note-v3.ts";
import { defineResource } from "./define.ts";
import type { FieldFacet, Source } from "./define.ts";
import { documentFields, documentKeys, financialFields, financialKeys } from "./document-filters.ts";
import type { Marked } from "./document-lines-v3.ts";
import { billingPartsOfV3, minimalJson, olderDocumentPage, olderPaymentStatus } from "./document-v1.ts";
import { documentIncludes, documentOrders, documentPage, everyStatus } from "./document-v3.ts";
import { enumKey, field, idField, idKey, olderKey, textKey } from "./filters.ts";
import type { FilterTable } from "./filters.ts";
import { paymentStatus } from "./invoice-v3.ts";
import { olderDateKey, olderTextKey } from "./older-filters.ts";

const v3: Source<Marked<CreditNote>> = {
  family: "v3",
  list: {
    path: "/api/v3/creditNotes",
    dialect: "v3",
    brings: ["row", "customerNumber", "detail", "invoice", "remarks"],
    includes: documentIncludes,
    page: documentPage,
    counts: true,
    walk: "cursor",
    filters: {
      ...documentKeys,
      ...financialKeys,
      status: enumKey("status", creditNoteStatus.write),
      customerId: idKey("address.id"),
      customerNumber: textKey("customerNumber"),
      customerOrderNumber: textKey("customerOrderNumber"),
      paymentStatus: enumKey("paymentStatus", paymentStatus.write),
      invoiceId: idKey("invoice.id"),
      costCenter: textKey("costCenter"),
    },
    orders: documentOrders,
    always: everyStatus(creditNoteStatus.write),
    read: readCreditNote,
  },
  single: {
    path: (id) => `/api/v3/creditNotes/${id}`,
    brings: ["row", "customerNumber", "detail", "invoice", "remarks"],
    includes: documentIncludes,
    read: readCreditNote,
  },
};

const v1: Source<Marked<CreditNote>> = {
  family: "v1",
  list: {
    path: "/api/v1/creditNotes",
    dialect: "v1",
    accept: minimalJson,
    brings: ["row", "customerNumber", "tags"],
    page: olderDocumentPage,
    counts: true,
    walk: "idGreaterThan",
    filters: {
      id: idKey("id", ["equals", "notEquals", "in", "notIn", "lessThan", "greaterThan"]),
      documentNumber: olderTextKey("creditNote"),
      documentDate: olderDateKey("date"),
      status: enumKey("status", olderCreditNoteStatus.write),
      customerNumber: olderTextKey("customerNumber"),
      paymentStatus: enumKey("paymentStatus", olderPaymentStatus.write),
      projectId: idKey("projectId"),
      currency: olderKey("currency"),
      documentAddressName: olderTextKey("customerName"),
      documentAddressCountry: olderTextKey("country"),
    },
    // Upstream: whether `project` orders by id or by name is not told. Checked 2026-11.
    orders: {
      ID: "id",
      DOCUMENT_NUMBER: "creditNote",
      DOCUMENT_DATE: "date",
      CUSTOMER_NUMBER: "customerNumber",
      COUNTRY: "country",
    },
    read: readCreditNoteRow,
  },
  single: {
    path: (id) => `/api/v1/creditNotes/${id}`,
    brings: ["row", "detail", "positions", "tags"],
    read: readCreditNoteRecord,
  },
  parts: [
    {
      path: (id) => `/api/v1/creditNotes/${id}/balance`,
      brings: ["balance", "payments"],
      dialect: "bare",
      read: readCreditNoteBalance,
    },
    {
      path: (id) => `/api/v1/creditNotes/${id}/documents`,
      brings: ["invoice"],
      dialect: "bare",
      read: readInvoiceReference,
    },
  ],
};

const filters: FilterTable<Marked<CreditNote>> = {
  ...documentFields(),
  ...financialFields(),
  customerId: idField("Customer"),
  customerNumber: { ...field("string"), names: { type: "Customer", field: "number" } },
  customerOrderNumber: field("string"),
  paymentStatus: field("enum"),
  invoiceId: idField("Invoice"),
  costCenter: field("string"),
};

const fields: Readonly<Record<string, FieldFacet>> = {
  customerNumber: "customerNumber",
  totals: { facet: "row", within: { net: "detail", contributionMargin: "remarks", taxBreakdown: "remarks" } },
  // On v1's rows only where there is a payment method; those that lack it are read alone.
  paymentStatus: "detail",
  costCenter: "detail",
  taxation: "detail",
  documentAddress: { facet: "detail", within: billingPartsOfV3("remarks") },
  createdAt: "detail",
  invoice: "invoice",
  balance: "balance",
  payments: "payments",
  customerOrderNumber: "remarks",
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
  isCancellationInvoice: "remarks",
  deviatingDebtorAccountNumber: "remarks",
  exchangeRate: "remarks",
  taxDisplay: "remarks",
  paymentTerms: "remarks",
  paymentMethod: "remarks",
  positions: { facet: "positions", within: { customFields: "positionFields" } },
  relatedDocuments: "relatedDocuments",
  activities: "activities",
  customFields: "customFields",
  tags: "tags",
  pdf: null,
  returns: null,
};

/**
 * Credit notes to customers. v3 tells everything but what is open and the payments, which v1 has below each single one.
 * v1 knows no credit notes by their invoice.
 */
export const creditNote = defineResource<Marked<CreditNote>>({
  type: "CreditNote",
  fields,
  filters,
  keys: { documentNumber: "documentNumber" },
  contains: { CreditNotePosition: "positions" },
  pdf: { v3: (id) => `/api/v3/creditNotes/${id}`, v1: (id) => `/api/v1/creditNotes/${id}` },
  sources: [v3, v1],
});
