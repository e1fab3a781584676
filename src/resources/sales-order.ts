import type { PostalAddress } from "../domain/postal-address.ts";
import type { SalesOrder } from "../domain/sales-order.ts";
import { defineResource } from "./define.ts";
import type { Source } from "./define.ts";
import { documentFields, documentKeys, financialFields, financialKeys } from "./document-filters.ts";
import type { Marked } from "./document-lines-v3.ts";
import { olderDocumentPage } from "./document-v1.ts";
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
import { olderDateKey } from "./older-filters.ts";
import { olderSalesOrderStatus, readSalesOrderRecord, readSalesOrderRow } from "./sales-order-v1.ts";
import { readSalesOrder, salesOrderStatus } from "./sales-order-v3.ts";

const includes = { ...documentIncludes, trafficLights: ["trafficLights"] };

const v3: Source<Marked<SalesOrder>> = {
  family: "v3",
  list: {
    path: "/api/v3/salesOrders",
    dialect: "v3",
    brings: ["row", "detail", "settings"],
    includes,
    page: documentPage,
    counts: true,
    walk: "cursor",
    filters: {
      ...documentKeys,
      ...financialKeys,
      status: enumKey("status", salesOrderStatus.write),
      customerId: idKey("address.id"),
      customerNumber: textKey("customerNumber"),
      supplierNumber: textKey("supplierNumber"),
      customerOrderNumber: textKey("customerOrderNumber"),
      masterReferenceNumber: textKey("masterReferenceNumber"),
      externalOrderNumber: textKey("externalOrderNumber"),
      externalOrderId: textKey("externalOrderId"),
      transactionNumber: textKey("transactionNumber"),
      // Upstream: the key keeps a name that the field has not had for long. Checked 2026-11.
      deliveryAddressName: textKey("deviatingDeliveryAddress.name"),
      deliveryAddressZipCode: textKey("deviatingDeliveryAddress.zipCode"),
      deliveryAddressCity: textKey("deviatingDeliveryAddress.city"),
      deliveryAddressCountry: textKey("deviatingDeliveryAddress.country"),
      preferredWarehouseId: idKey("preferredWarehouse.id"),
      desiredDeliveryDate: dateKey("desiredDeliveryDate"),
      earliestFulfillmentDate: dateKey("earliestFulfillmentDate"),
      reservationDate: dateKey("reservationDate"),
      isSalesOrderToSupplier: booleanKey("isSalesOrderToSupplier"),
      autoDispatch: booleanKey("autoDispatch"),
      fastLane: booleanKey("fastLane"),
      hasInvoice: booleanKey("hasInvoice"),
      shippingMethodId: idKey("shippingMethod.id"),
      grossAmount: decimalKey("totals.gross.amount"),
      costCenter: textKey("costCenter"),
    },
    orders: documentOrders,
    always: everyStatus(salesOrderStatus.write),
    read: readSalesOrder,
  },
  single: {
    path: (id) => `/api/v3/salesOrders/${id}`,
    brings: ["row", "detail", "settings"],
    includes,
    read: readSalesOrder,
  },
};

const v1: Source<Marked<SalesOrder>> = {
  family: "v1",
  list: {
    path: "/api/v1/salesOrders",
    dialect: "v1",
    brings: ["row"],
    page: olderDocumentPage,
    counts: true,
    // Upstream: there is no key for ids, and it cannot be told in what form the keys of moments, truth values and
    // references other than the customer take their values. They are left to v3. Checked 2026-11.
    filters: {
      status: enumKey("status", olderSalesOrderStatus.write),
      documentNumber: olderKey("documentNumber"),
      documentDate: olderDateKey("orderDate"),
      customerId: idKey("customerId"),
      customerNumber: olderKey("customerNumber"),
      customerOrderNumber: olderKey("customerOrderNumber"),
      externalOrderNumber: olderKey("externalOrderNumber"),
      externalOrderId: olderKey("externalOrderId"),
      transactionNumber: olderKey("transactionNumber"),
      documentAddressZipCode: olderKey("zipCode"),
      documentAddressCountry: olderKey("country"),
      desiredDeliveryDate: olderDateKey("desiredDeliveryDate"),
      earliestFulfillmentDate: olderDateKey("earliestFulfillmentDate"),
    },
    orders: { ID: "id", DOCUMENT_NUMBER: "documentNumber" },
    read: readSalesOrderRow,
  },
  single: {
    path: (id) => `/api/v1/salesOrders/${id}`,
    brings: ["row", "detail", "positions", "tags"],
    read: readSalesOrderRecord,
  },
};

const deviating =
  (part: keyof PostalAddress) =>
  ({ deliveryAddress }: SalesOrder): unknown =>
    deliveryAddress === null ? null : deliveryAddress?.[part];

const filters: FilterTable<Marked<SalesOrder>> = {
  ...documentFields<Marked<SalesOrder>>(),
  ...financialFields<Marked<SalesOrder>>(),
  // Customers and suppliers share their ids, and the upstream's key finds the orders of both.
  customerId: idField("Customer", ({ customerId, supplierId }) => customerId ?? supplierId ?? customerId),
  customerNumber: field("string"),
  supplierNumber: field("string"),
  customerOrderNumber: field("string"),
  masterReferenceNumber: field("string"),
  externalOrderNumber: field("string"),
  externalOrderId: field("string"),
  transactionNumber: field("string"),
  deliveryAddressName: field("string", deviating("name")),
  deliveryAddressZipCode: field("string", deviating("zipCode")),
  deliveryAddressCity: field("string", deviating("city")),
  deliveryAddressCountry: field("string", deviating("country")),
  preferredWarehouseId: idField("Warehouse"),
  desiredDeliveryDate: field("date"),
  earliestFulfillmentDate: field("date"),
  reservationDate: field("date"),
  isSalesOrderToSupplier: booleanField("isSalesOrderToSupplier"),
  autoDispatch: booleanField("autoDispatch"),
  fastLane: booleanField("fastLane"),
  // No row says whether it was invoiced.
  hasInvoice: { type: "boolean", value: () => undefined },
  shippingMethodId: idField("ShippingMethod"),
  grossAmount: field("decimal", ({ totals }) => (totals === null ? null : totals?.gross?.amount)),
  costCenter: field("string"),
};

/** Orders of customers, and those that go on to a supplier. v1's rows have no positions, its single read has. */
export const salesOrder = defineResource<Marked<SalesOrder>>({
  type: "SalesOrder",
  fields: {
    bodyIntroduction: "detail",
    internalDesignation: "detail",
    createDocuments: "detail",
    salesChannel: "detail",
    shippingMethod: "detail",
    masterReferenceNumber: "settings",
    isDocumentSent: "settings",
    writeProtection: "settings",
    isSalesOrderToSupplier: "settings",
    supplierNumber: "settings",
    vatChecked: "settings",
    manualPaymentApproval: "settings",
    manualShippingCostApproval: "settings",
    manualDeliveryBlockApproval: "settings",
    disableTrackingEmail: "settings",
    exchangeRate: "settings",
    deliveryAddress: "settings",
    supplier: "settings",
    offer: "settings",
    totals: { facet: "row", within: { contributionMargin: "settings", taxBreakdown: "settings" } },
    positions: { facet: "positions", within: { customFields: "positionFields" } },
    trafficLights: "trafficLights",
    relatedDocuments: "relatedDocuments",
    activities: "activities",
    customFields: "customFields",
    tags: "tags",
    pdf: null,
    invoices: null,
    deliveryNotes: null,
    returns: null,
    shipments: null,
  },
  filters,
  keys: { documentNumber: "documentNumber", externalOrderNumber: "externalOrderNumber" },
  contains: { SalesOrderPosition: "positions" },
  pdf: { v3: (id) => `/api/v3/salesOrders/${id}`, v1: (id) => `/api/v1/salesOrders/${id}` },
  sources: [v3, v1],
});
