/** v1 invoices and credit notes, with their balances and the documents around them. */
import type { Invoice, InvoiceStatus, PaymentStatus, SalesOrderStatus } from "../model-document.ts";
import { creditNoteStatus, dunningLevel, invoiceStatus, paymentStatus } from "../rows/words.ts";
import type { Route } from "./define.ts";
import { documentPdf } from "./documents.ts";
import { keyed, legacyOperators } from "./fields.ts";
import { fromTable, found, jsonType, list, minimalType, numbered, single } from "./make.ts";

/** The stored words are those of the model: the tables' types say so. */
const invoiceSpelling = (stored: string) => invoiceStatus(stored as InvoiceStatus);
const creditNoteSpelling = (stored: string) => creditNoteStatus(stored as SalesOrderStatus, false);
const paymentSpelling = (stored: string) => paymentStatus(stored as PaymentStatus);
const dunningSpelling = (stored: string) =>
  dunningLevel(stored === "none" ? null : (stored as Invoice["dunningLevel"]));

/** Keys that both lists have. */
const shared = {
  id: { id: { path: "id", index: "id" }, projectId: { path: "projectId", index: "project" } },
  text: {
    customerName: "documentAddress.name",
    customerNumber: "customerNumber",
    country: "documentAddress.country",
    projectName: "projectId>project.name",
    projectAbbr: "projectId>project.abbreviation",
    currency: "currency",
    paymentMethod: "paymentMethodId>paymentMethod.designation",
  },
  search: { search: { path: ["documentNumber", "documentAddress.name", "customerNumber"] } },
} as const;

const sharedOrders = {
  id: "id",
  date: "documentDate",
  customerName: "documentAddress.name",
  customerNumber: "customerNumber",
  country: "documentAddress.country",
  project: "projectId",
  paymentMethod: "paymentMethodId>paymentMethod.designation",
  currency: "currency",
  paymentStatus: "paymentStatus",
  status: "status",
};

export const v1Billing: readonly Route[] = [
  list({
    path: "/api/v1/invoices",
    scope: "invoice:read",
    // Upstream: the list has no plain JSON, which is 406. Checked 2026-11.
    rows: { [minimalType]: "v1.invoice.list" },
    from: fromTable("invoice"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(legacyOperators, {
      ...shared,
      text: {
        ...shared.text,
        invoice: "documentNumber",
        salesOrder: "salesOrderId>salesOrder.documentNumber",
        shippingMethod: "shippingMethodId>shippingMethod.designation",
      },
      word: {
        status: { path: "status", spelling: invoiceSpelling },
        paymentStatus: { path: "paymentStatus", spelling: paymentSpelling },
        dunningLevel: { path: 'dunningLevel|"none"', spelling: dunningSpelling },
      },
      date: { date: "documentDate" },
      datetime: { updatedAt: "updatedAt" },
      cents: { debit: "gross", balance: "balance", amountNet: "net" },
    }),
    orders: {
      ...sharedOrders,
      invoice: "documentNumber",
      debit: "gross",
      balance: "balance",
      amountNet: "net",
      shippingMethod: "shippingMethodId",
      dunningDate: "dunningDate",
    },
  }),
  single({
    path: "/api/v1/invoices/{id}",
    scope: "invoice:read",
    rows: { [jsonType]: "v1.invoice.single", [minimalType]: "v1.invoice.minimal" },
    find: found("invoice"),
    files: { "application/pdf": (_world, record) => documentPdf("invoices", record) },
  }),
  single({
    path: "/api/v1/invoices/{id}/balance",
    scope: "invoice:read",
    rows: "v1.invoice.balance",
    find: found("invoice"),
  }),
  single({
    path: "/api/v1/invoices/{id}/documents",
    scope: "invoice:read",
    rows: "v1.invoice.documents",
    find: found("invoice"),
  }),
  list({
    path: "/api/v1/creditNotes",
    scope: "creditNote:read",
    rows: { [minimalType]: "v1.creditNote.list" },
    from: fromTable("creditNote"),
    paging: numbered,
    envelope: "extra",
    hasIdFilterForm: true,
    filters: keyed(legacyOperators, {
      ...shared,
      text: { ...shared.text, creditNote: "documentNumber" },
      word: {
        status: { path: "status", spelling: creditNoteSpelling },
        paymentStatus: { path: "paymentStatus", spelling: paymentSpelling },
      },
      date: { date: "documentDate" },
      cents: { amount: "gross" },
    }),
    orders: { ...sharedOrders, creditNote: "documentNumber", amount: "gross" },
  }),
  single({
    path: "/api/v1/creditNotes/{id}",
    scope: "creditNote:read",
    rows: "v1.creditNote.single",
    find: found("creditNote"),
    files: { "application/pdf": (_world, record) => documentPdf("creditNotes", record) },
  }),
  single({
    path: "/api/v1/creditNotes/{id}/balance",
    scope: "creditNote:read",
    rows: "v1.creditNote.balance",
    find: found("creditNote"),
  }),
  single({
    path: "/api/v1/creditNotes/{id}/documents",
    scope: "creditNote:read",
    rows: "v1.creditNote.documents",
    find: found("creditNote"),
  }),
];
