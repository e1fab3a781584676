import type { Return } from "../domain/return.ts";
import { defineResource } from "./define.ts";
import type { FieldFacet, Operator, Source } from "./define.ts";
import { documentFields, documentKeys } from "./document-filters.ts";
import type { Marked } from "./document-lines-v3.ts";
import { olderDocumentPage } from "./document-v1.ts";
import { documentIncludes, documentOrders, documentPage, everyStatus } from "./document-v3.ts";
import { booleanField, booleanKey, enumKey, field, idField, idKey, olderKey, textKey } from "./filters.ts";
import type { FilterTable } from "./filters.ts";
import { readReturnRecord, readReturnRow } from "./return-v1.ts";
import { readReturn, returnProgress, returnStatus } from "./return-v3.ts";

const includes = { ...documentIncludes, positionStockMovements: ["lineItems.stockMovements"] };

const v3: Source<Marked<Return>> = {
  family: "v3",
  list: {
    path: "/api/v3/returnOrders",
    dialect: "v3",
    brings: ["row", "partner", "remarks"],
    includes,
    page: documentPage,
    counts: true,
    walk: "cursor",
    filters: {
      ...documentKeys,
      status: enumKey("status", returnStatus.write),
      progress: enumKey("progress", returnProgress.write),
      customerId: idKey("address.id"),
      customerNumber: textKey("customerNumber"),
      supplierNumber: textKey("supplierNumber"),
      customerOrderNumber: textKey("customerOrderNumber"),
      salesOrderId: idKey("salesOrder.id"),
      invoiceId: idKey("invoice.id"),
      creditNoteId: idKey("creditNote.id"),
      preferredWarehouseId: idKey("preferredWarehouse.id"),
      shippingMethodId: idKey("shippingMethod.id"),
      isReturnOrderToSupplier: booleanKey("isReturnOrderToSupplier"),
    },
    orders: documentOrders,
    always: everyStatus(returnStatus.write),
    read: readReturn,
  },
  single: {
    path: (id) => `/api/v3/returnOrders/${id}`,
    brings: ["row", "partner", "remarks"],
    includes,
    read: readReturn,
  },
};

/** Operators that v1's list of returns has for ids and text. */
const choice = ["equals", "notEquals", "in", "notIn"] as const satisfies readonly Operator[];

const v1: Source<Marked<Return>> = {
  family: "v1",
  // Upstream: the list can neither be ordered nor asked for ids; single ones are read one by one. Checked 2026-11.
  list: {
    path: "/api/v1/returns",
    dialect: "v1",
    brings: ["row", "partner", "tags"],
    page: olderDocumentPage,
    counts: true,
    filters: {
      documentNumber: olderKey("documentNumber", [...choice, "contains"]),
      customerId: idKey("customerId", choice),
      salesOrderId: idKey("salesOrderId", choice),
    },
    orders: {},
    read: readReturnRow,
  },
  single: {
    path: (id) => `/api/v1/returns/${id}`,
    brings: ["row", "positions"],
    read: readReturnRecord,
  },
};

const filters: FilterTable<Marked<Return>> = {
  ...documentFields(),
  progress: field("enum"),
  // The upstream compares whoever the goods come from or go to; those of a supplier have no customer.
  customerId: idField("Customer", ({ customerId, supplierId }) => customerId ?? supplierId),
  customerNumber: field("string"),
  supplierNumber: field("string"),
  customerOrderNumber: field("string"),
  salesOrderId: idField("SalesOrder"),
  invoiceId: idField("Invoice"),
  creditNoteId: idField("CreditNote"),
  preferredWarehouseId: idField("Warehouse"),
  shippingMethodId: idField("ShippingMethod"),
  isReturnOrderToSupplier: booleanField("isReturnOrderToSupplier"),
};

const fields: Readonly<Record<string, FieldFacet>> = {
  customer: "partner",
  customerNumber: "partner",
  customerOrderNumber: "remarks",
  internalDesignation: "remarks",
  bodyIntroduction: "remarks",
  language: "remarks",
  vatId: "remarks",
  deliveryTerms: "remarks",
  isDocumentSent: "remarks",
  writeProtection: "remarks",
  isReturnOrderToSupplier: "remarks",
  supplierNumber: "remarks",
  documentAddress: "remarks",
  returnToAddress: "remarks",
  createdAt: "remarks",
  updatedAt: "remarks",
  supplier: "remarks",
  invoice: "remarks",
  deliveryNote: "remarks",
  creditNote: "remarks",
  replacementSalesOrder: "remarks",
  preferredWarehouse: "remarks",
  positions: {
    facet: "positions",
    within: { customFields: "positionFields", stockMovements: "positionStockMovements" },
  },
  relatedDocuments: "relatedDocuments",
  activities: "activities",
  customFields: "customFields",
  tags: "tags",
  pdf: null,
};

/** Goods that come back. `status` is the document's, `progress` the goods'. */
export const returnOrder = defineResource<Marked<Return>>({
  type: "Return",
  fields,
  filters,
  keys: { documentNumber: "documentNumber" },
  contains: { ReturnPosition: "positions" },
  pdf: { v3: (id) => `/api/v3/returnOrders/${id}`, v1: (id) => `/api/v1/returns/${id}` },
  sources: [v3, v1],
});
