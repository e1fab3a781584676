import type { DeliveryNote } from "../domain/delivery-note.ts";
import { defineResource } from "./define.ts";
import type { FieldFacet, FilterField, Source } from "./define.ts";
import { listedStatus, readDeliveryNoteRecord, readDeliveryNoteRow } from "./delivery-note-v1.ts";
import { deliveryNoteStatus, readDeliveryNote } from "./delivery-note-v3.ts";
import { documentFields, documentKeys } from "./document-filters.ts";
import type { Marked } from "./document-lines-v3.ts";
import { olderDocumentPage } from "./document-v1.ts";
import { documentIncludes, documentOrders, documentPage, everyStatus } from "./document-v3.ts";
import { booleanField, booleanKey, decimalKey, enumKey, field, idField, idKey, textKey } from "./filters.ts";
import type { FilterTable } from "./filters.ts";
import { olderDateKey, olderTextKey } from "./older-filters.ts";

const includes = { ...documentIncludes, positionStockMovements: ["lineItems.stockMovements"] };

const v3: Source<Marked<DeliveryNote>> = {
  family: "v3",
  list: {
    path: "/api/v3/deliveryNotes",
    dialect: "v3",
    brings: ["row", "detail", "remarks"],
    includes,
    page: documentPage,
    counts: true,
    walk: "cursor",
    filters: {
      ...documentKeys,
      status: enumKey("status", deliveryNoteStatus.write),
      customerId: idKey("address.id"),
      customerNumber: textKey("customerNumber"),
      supplierNumber: textKey("supplierNumber"),
      customerOrderNumber: textKey("customerOrderNumber"),
      masterReferenceNumber: textKey("masterReferenceNumber"),
      salesOrderId: idKey("salesOrder.id"),
      invoiceId: idKey("invoice.id", ["equals", "notEquals", "in", "notIn", "isNull"]),
      preferredWarehouseId: idKey("preferredWarehouse.id"),
      shipmentCount: decimalKey("shipments.count"),
      hasOpenShipment: booleanKey("hasOpenShipment"),
      withoutInvoice: booleanKey("withoutInvoice"),
      noInvoice: booleanKey("noInvoice"),
      notRetrievedFromStock: booleanKey("notRetrievedFromStock"),
      isDeliveryNoteToSupplier: booleanKey("isDeliveryNoteToSupplier"),
      shippingMethodId: idKey("shippingMethod.id"),
      costCenter: textKey("costCenter"),
    },
    orders: documentOrders,
    always: everyStatus(deliveryNoteStatus.write),
    read: readDeliveryNote,
  },
  single: {
    path: (id) => `/api/v3/deliveryNotes/${id}`,
    brings: ["row", "detail", "remarks"],
    includes,
    read: readDeliveryNote,
  },
};

const v1: Source<Marked<DeliveryNote>> = {
  family: "v1",
  // Upstream: the list cannot be asked for ids; single ones are read one by one. Checked 2026-11.
  list: {
    path: "/api/v1/deliveryNotes",
    dialect: "v1",
    brings: ["row"],
    page: olderDocumentPage,
    counts: true,
    filters: {
      documentNumber: olderTextKey("documentNumber"),
      documentDate: olderDateKey("documentDate"),
      status: enumKey("status", listedStatus),
      customerId: idKey("customerId"),
      customerNumber: olderTextKey("customerNumber"),
      salesOrderId: idKey("salesOrderId"),
      projectId: idKey("projectId"),
      documentAddressName: olderTextKey("shippingAddressName"),
      documentAddressCountry: olderTextKey("country"),
    },
    // Upstream: the specification writes both fields into one word, `id, deliveryNoteNumber`. Checked 2026-11.
    orders: { ID: "id", DOCUMENT_NUMBER: "deliveryNoteNumber" },
    read: readDeliveryNoteRow,
  },
  single: {
    path: (id) => `/api/v1/deliveryNotes/${id}`,
    brings: ["row", "detail", "positions", "positionStockMovements", "tags"],
    read: readDeliveryNoteRecord,
  },
};

/** What can be asked for and is nowhere told. */
const untoldFlag: FilterField<Marked<DeliveryNote>> = { type: "boolean", value: () => undefined };

const filters: FilterTable<Marked<DeliveryNote>> = {
  ...documentFields(),
  // The upstream compares whoever receives the goods; those of a supplier have no customer.
  customerId: idField("Customer", ({ customerId, supplierId }) => customerId ?? supplierId),
  customerNumber: field("string"),
  supplierNumber: field("string"),
  customerOrderNumber: field("string"),
  masterReferenceNumber: field("string"),
  salesOrderId: idField("SalesOrder"),
  invoiceId: idField("Invoice"),
  preferredWarehouseId: idField("Warehouse"),
  shipmentCount: field("decimal", () => undefined),
  hasOpenShipment: untoldFlag,
  withoutInvoice: untoldFlag,
  noInvoice: booleanField("noInvoice"),
  notRetrievedFromStock: untoldFlag,
  isDeliveryNoteToSupplier: booleanField("isDeliveryNoteToSupplier"),
  shippingMethodId: idField("ShippingMethod"),
  costCenter: field("string"),
};

const fields: Readonly<Record<string, FieldFacet>> = {
  customerOrderNumber: "detail",
  internalDesignation: "detail",
  internalComment: "detail",
  bodyIntroduction: "detail",
  bodyOutroduction: "detail",
  deliveryTerms: "detail",
  documentAddress: { facet: "detail", within: { mobile: "remarks" } },
  masterReferenceNumber: "remarks",
  language: "detail",
  vatId: "remarks",
  isDocumentSent: "remarks",
  writeProtection: "remarks",
  costCenter: "remarks",
  isDeliveryNoteToSupplier: "remarks",
  supplierNumber: "remarks",
  noInvoice: "remarks",
  taxation: "remarks",
  supplier: "remarks",
  invoice: "remarks",
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
  shipments: null,
};

/** What leaves the warehouse. Its parcels are a collection of their own, see `shipment.ts`. */
export const deliveryNote = defineResource<Marked<DeliveryNote>>({
  type: "DeliveryNote",
  fields,
  filters,
  keys: { documentNumber: "documentNumber" },
  contains: { DeliveryNotePosition: "positions" },
  pdf: { v3: (id) => `/api/v3/deliveryNotes/${id}`, v1: (id) => `/api/v1/deliveryNotes/${id}` },
  sources: [v3, v1],
});
