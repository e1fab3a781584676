/** v3 invoices and credit notes. */
import type { Route } from "./define.ts";
import { documentFilters, documentRoutes, financialFilters, paymentStatuses } from "./documents.ts";
import { type FilterTable, booleans, dates, ids, numbers, texts, words } from "./fields.ts";
import { found, fromTable } from "./make.ts";

const standardRates: FilterTable = numbers("number", {
  "financials.tax.taxRates.standard": "=19",
  "financials.tax.taxRates.reduced": "=7",
});

const invoiceFilters: FilterTable = {
  ...documentFilters(["draft", "released", "sent", "completed", "cancelled", "partiallyCancelled"]),
  ...financialFilters,
  ...standardRates,
  ...ids({
    "sales.id": "salesId",
    "salesOrder.id": { path: "salesOrderId", index: "salesOrder" },
    "shippingMethod.id": "shippingMethodId",
  }),
  ...words({
    paymentStatus: { path: "paymentStatus", words: paymentStatuses },
    "dunningSettings.level": "dunningLevel",
  }),
  ...texts({
    costCenter: "costCenter",
    customerNumber: "customerNumber",
    customerOrderNumber: "customerOrderNumber",
    masterReferenceNumber: "=null",
    "dunningSettings.comment": "dunningComment",
    "totals.gross.currency": "currency",
  }),
  ...dates({ "dunningSettings.date": "dunningDate" }),
  ...booleans({
    "financials.tax.disableTaxNotice": "=false",
    "dunningSettings.blocked": "=false",
    isCollectiveBill: "isCollectiveBill",
  }),
  ...numbers("cents", { "totals.gross.amount": "gross" }),
};

const creditNoteFilters: FilterTable = {
  ...documentFilters(["draft", "released", "sent", "completed", "cancelled"]),
  ...financialFilters,
  ...standardRates,
  ...ids({ "sales.id": "salesId", "invoice.id": { path: "invoiceId", index: "invoice" } }),
  ...words({ paymentStatus: { path: "paymentStatus", words: paymentStatuses } }),
  ...texts({
    customerNumber: "customerNumber",
    customerOrderNumber: "customerOrderNumber",
    costCenter: "costCenter",
  }),
  ...booleans({ "financials.tax.disableTaxNotice": "=false" }),
};

export const v3Billing: readonly Route[] = [
  ...documentRoutes({
    rows: "v3.invoice",
    from: fromTable("invoice"),
    find: found("invoice"),
    collection: "invoices",
    scope: "invoice",
    // Upstream: without `completed`, which is to say without what is paid. Checked 2026-11.
    shown: ["released", "sent", "cancelled"],
    filters: invoiceFilters,
    orders: {
      "documentAddress.name": "documentAddress.name",
      "totals.gross.amount": "gross",
      "totals.gross.currency": "currency",
      "financials.paymentMethod.id": "paymentMethodId",
      paymentStatus: "paymentStatus",
    },
  }),
  ...documentRoutes({
    rows: "v3.creditNote",
    from: fromTable("creditNote"),
    find: found("creditNote"),
    collection: "creditNotes",
    scope: "creditNote",
    shown: ["released", "sent", "cancelled"],
    filters: creditNoteFilters,
  }),
];
