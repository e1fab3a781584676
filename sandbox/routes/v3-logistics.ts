/** v3 delivery notes, returns and purchase orders. */
import type { Route } from "./define.ts";
import { documentFilters, documentRoutes } from "./documents.ts";
import { type FilterTable, booleans, dates, ids, numbers, optionalIds, texts, words } from "./fields.ts";
import { found, fromTable } from "./make.ts";

const deliveryNoteFilters: FilterTable = {
  ...documentFilters(["draft", "released", "sent", "completed", "cancelled"]),
  ...ids({
    "sales.id": "salesId",
    "preferredWarehouse.id": "preferredWarehouseId",
    "shippingMethod.id": "shippingMethodId",
    "salesOrder.id": { path: "salesOrderId", index: "salesOrder" },
    "orderPicking.id": "=null",
  }),
  ...texts({
    costCenter: "costCenter",
    customerNumber: "customerNumber",
    supplierNumber: "=null",
    customerOrderNumber: "customerOrderNumber",
    masterReferenceNumber: "=null",
  }),
  ...booleans({
    useAlternativeDocumentTitle: "=false",
    isDeliveryNoteToSupplier: "=false",
    noInvoice: "noInvoice",
    withoutInvoice: { path: "invoiceId", type: "without" },
  }),
  ...numbers("number", { "shipments.count": "<shipment@deliveryNote#" }),
  ...optionalIds({ "invoice.id": { path: "invoiceId", index: "invoice" } }),
};

const returnOrderFilters: FilterTable = {
  ...documentFilters(["draft", "received", "released", "sent", "cancelled", "completed"]),
  ...ids({
    "sales.id": "salesId",
    "preferredWarehouse.id": "preferredWarehouseId",
    "shippingMethod.id": "shippingMethodId",
    "salesOrder.id": { path: "salesOrderId", index: "salesOrder" },
    "invoice.id": { path: "invoiceId", index: "invoice" },
    "creditNote.id": { path: "creditNoteId", index: "creditNote" },
  }),
  ...words({ progress: { path: "progress", words: ["announced", "received", "checked", "done"] } }),
  ...texts({
    customerOrderNumber: "customerOrderNumber",
    customerNumber: "customerNumber",
    supplierNumber: "=null",
  }),
  ...booleans({ useAlternativeDocumentTitle: "=false", isReturnOrderToSupplier: "=false" }),
};

const purchaseOrderFilters: FilterTable = {
  ...documentFilters(["draft", "released", "sent", "completed", "cancelled"]),
  ...ids({ "shippingMethod.id": "shippingMethodId" }),
  ...words({
    confirmationType: {
      path: "confirmationType",
      words: ["internet", "email", "telephone", "telefax", "letter", "other"],
    },
  }),
  ...texts({
    costCenter: "costCenter",
    supplierNumber: "supplierNumber",
    supplierOrderNumber: "supplierOrderNumber",
    supplierOfferNumber: "supplierOfferNumber",
  }),
  ...dates({ confirmedDeliveryDate: "confirmedDeliveryDate", desiredDeliveryDate: "desiredDeliveryDate" }),
  ...booleans({ useAlternativeDocumentTitle: "=false" }),
};

export const v3Logistics: readonly Route[] = [
  ...documentRoutes({
    rows: "v3.deliveryNote",
    from: fromTable("deliveryNote"),
    find: found("deliveryNote"),
    collection: "deliveryNotes",
    scope: "deliveryNote",
    shown: ["released", "sent", "cancelled"],
    filters: deliveryNoteFilters,
    includes: ["lineItems.stockMovements"],
    lineIncludes: ["stockMovements"],
  }),
  ...documentRoutes({
    rows: "v3.returnOrder",
    from: fromTable("returnOrder"),
    find: found("returnOrder"),
    collection: "returnOrders",
    scope: "return",
    shown: ["released", "sent", "completed", "cancelled"],
    filters: returnOrderFilters,
    includes: ["lineItems.stockMovements"],
    lineIncludes: ["stockMovements"],
  }),
  ...documentRoutes({
    rows: "v3.purchaseOrder",
    from: fromTable("purchaseOrder"),
    find: found("purchaseOrder"),
    collection: "purchaseOrders",
    scope: "purchaseOrder",
    shown: ["released", "sent", "completed", "cancelled"],
    filters: purchaseOrderFilters,
    search: ["supplierNumber", "supplierOrderNumber"],
  }),
];
