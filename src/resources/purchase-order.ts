import type { PurchaseOrder } from "../domain/purchase-order.ts";
import { defineResource } from "./define.ts";
import type { FieldFacet, Source } from "./define.ts";
import { documentFields, documentKeys } from "./document-filters.ts";
import type { Marked } from "./document-lines-v3.ts";
import { olderDocumentPage } from "./document-v1.ts";
import { documentIncludes, documentOrders, documentPage, everyStatus } from "./document-v3.ts";
import { dateKey, enumKey, field, idField, idKey, textKey } from "./filters.ts";
import type { FilterTable } from "./filters.ts";
import { olderDateKey, olderTextKey } from "./older-filters.ts";
import { readPurchaseOrderRecord, readPurchaseOrderRow } from "./purchase-order-v1.ts";
import { confirmationType, purchaseOrderStatus, readPurchaseOrder } from "./purchase-order-v3.ts";

const v3: Source<Marked<PurchaseOrder>> = {
  family: "v3",
  list: {
    path: "/api/v3/purchaseOrders",
    dialect: "v3",
    brings: ["row", "log", "remarks"],
    includes: documentIncludes,
    page: documentPage,
    counts: true,
    walk: "cursor",
    filters: {
      ...documentKeys,
      status: enumKey("status", purchaseOrderStatus.write),
      supplierId: idKey("address.id"),
      supplierNumber: textKey("supplierNumber"),
      supplierOrderNumber: textKey("supplierOrderNumber"),
      supplierOfferNumber: textKey("supplierOfferNumber"),
      confirmationType: enumKey("confirmationType", confirmationType.write),
      desiredDeliveryDate: dateKey("desiredDeliveryDate"),
      confirmedDeliveryDate: dateKey("confirmedDeliveryDate"),
      shippingMethodId: idKey("shippingMethod.id"),
      costCenter: textKey("costCenter"),
    },
    orders: documentOrders,
    always: everyStatus(purchaseOrderStatus.write),
    read: readPurchaseOrder,
  },
  single: {
    path: (id) => `/api/v3/purchaseOrders/${id}`,
    brings: ["row", "log", "remarks"],
    includes: documentIncludes,
    read: readPurchaseOrder,
  },
};

const v1: Source<Marked<PurchaseOrder>> = {
  family: "v1",
  list: {
    path: "/api/v1/purchaseOrders",
    dialect: "v1",
    brings: ["row"],
    page: olderDocumentPage,
    counts: true,
    // Upstream: neither the words of `status` nor the form of `createdAt` and `updatedAt` are told. Checked 2026-11.
    filters: {
      id: idKey("id"),
      documentNumber: olderTextKey("documentNumber"),
      documentDate: olderDateKey("date"),
      supplierId: idKey("supplier"),
      projectId: idKey("project"),
      supplierOrderNumber: olderTextKey("salesOrderConfirmationReference"),
      supplierOfferNumber: olderTextKey("suppliersOfferReference"),
    },
    orders: { ID: "id", DOCUMENT_NUMBER: "documentNumber", DOCUMENT_DATE: "date" },
    read: readPurchaseOrderRow,
  },
  single: {
    path: (id) => `/api/v1/purchaseOrders/${id}`,
    brings: ["row", "log", "positions"],
    read: readPurchaseOrderRecord,
  },
};

const filters: FilterTable<Marked<PurchaseOrder>> = {
  ...documentFields(),
  supplierId: idField("Supplier"),
  supplierNumber: field("string"),
  supplierOrderNumber: field("string"),
  supplierOfferNumber: field("string"),
  confirmationType: field("enum"),
  desiredDeliveryDate: field("date"),
  confirmedDeliveryDate: field("date"),
  shippingMethodId: idField("ShippingMethod"),
  costCenter: field("string"),
};

/** Parts of the supplier's address that v1 does not tell. */
const addressParts = { title: "remarks", salutation: "remarks", gln: "remarks", mobile: "remarks" };

const fields: Readonly<Record<string, FieldFacet>> = {
  createdAt: "log",
  isDocumentSent: "log",
  deliveryTerms: "remarks",
  writeProtection: "remarks",
  totals: "remarks",
  updatedAt: "remarks",
  shippingMethod: "remarks",
  shipToAddress: "remarks",
  documentAddress: { facet: "row", within: addressParts },
  deliveryAddress: {
    facet: "row",
    within: { ...addressParts, email: "remarks", phone: "remarks", fax: "remarks" },
  },
  positions: { facet: "positions", within: { customFields: "positionFields" } },
  relatedDocuments: "relatedDocuments",
  activities: "activities",
  customFields: "customFields",
  tags: "tags",
  pdf: null,
  customer: null,
};

/** Orders to suppliers. v1's rows have no lines and no sums that can be told apart. */
export const purchaseOrder = defineResource<Marked<PurchaseOrder>>({
  type: "PurchaseOrder",
  fields,
  filters,
  keys: { documentNumber: "documentNumber" },
  contains: { PurchaseOrderPosition: "positions" },
  pdf: { v3: (id) => `/api/v3/purchaseOrders/${id}`, v1: (id) => `/api/v1/purchaseOrders/${id}` },
  sources: [v3, v1],
});
