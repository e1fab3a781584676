/** v1 delivery notes, shipments, returns and purchase orders. */
import { olderStatusWithSent } from "../rows/words.ts";
import type { Route } from "./define.ts";
import { documentPdf } from "./documents.ts";
import { keyed, legacyOperators, membership, namesIn, ranges } from "./fields.ts";
import { everything, found, fromParent, fromTable, list, numbered, single } from "./make.ts";

const deliveryNoteOperators = [...membership, "contains", "notContains", "startsWith", "endsWith", ...ranges];
const shipmentOperators = [...membership, ...ranges, "startsWith", "endsWith"];
const returnOperators = namesIn(
  "equals in greaterThan notEquals lessThanOrEquals greaterThanOrEquals isOnOrBefore isOnOrAfter notIn contains",
);

const findNote = found("deliveryNote");

const deliveryNotes: readonly Route[] = [
  list({
    path: "/api/v1/deliveryNotes",
    scope: "deliveryNote:read",
    rows: "v1.deliveryNote.list",
    from: fromTable("deliveryNote"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(deliveryNoteOperators, {
      id: {
        salesOrderId: { path: "salesOrderId", index: "salesOrder" },
        projectId: { path: "projectId", index: "project" },
        customerId: { path: "addressId", index: "address" },
      },
      date: { documentDate: "documentDate" },
      datetime: { createdAt: "createdAt", updatedAt: "updatedAt" },
      word: { status: { path: "status", spelling: olderStatusWithSent } },
      text: {
        country: "documentAddress.country",
        customerNumber: "customerNumber",
        shippingAddressName: "documentAddress.name",
        documentNumber: "documentNumber",
      },
    }),
    // The specification's one enum value reads `id, deliveryNoteNumber`.
    orders: { id: "id", deliveryNoteNumber: "documentNumber" },
  }),
  single({
    path: "/api/v1/deliveryNotes/{id}",
    scope: "deliveryNote:read",
    rows: "v1.deliveryNote.single",
    find: findNote,
    files: { "application/pdf": (_world, record) => documentPdf("deliveryNotes", record) },
  }),
  ...["deliveries", "shipments"].map((name) =>
    list({
      path: `/api/v1/deliveryNotes/{id}/${name}`,
      scope: "deliveryNote:read",
      rows: "v1.shipment",
      from: fromParent(findNote, "shipment", "deliveryNote"),
      paging: everything,
      envelope: "extra",
    }),
  ),
];

const shipmentKeys = keyed(shipmentOperators, {
  id: {
    salesOrderId: { path: "salesOrderId", index: "salesOrder" },
    shippingMethodId: "shippingMethodId",
    deliveryNoteId: { path: "deliveryNoteId", index: "deliveryNote" },
  },
  text: { trackingNumber: "trackingNumber", carrier: "carrier" },
  day: { sentAt: "sentAt" },
  datetime: { sentAtTimestamp: "sentAt" },
});

const shipments: readonly Route[] = [
  list({
    path: "/api/v1/deliveries",
    scope: "shipment:read",
    rows: "v1.shipment",
    from: fromTable("shipment"),
    paging: numbered,
    envelope: "extra",
    filters: shipmentKeys,
    orders: { salesOrderId: "salesOrderId" },
  }),
  single({ path: "/api/v1/deliveries/{id}", scope: "shipment:read", rows: "v1.shipment", find: found("shipment") }),
  // Upstream: the same parcels under another name; the specification has the single read only, and no filter exists.
  // Checked 2026-11.
  list({
    path: "/api/v1/shipments",
    scope: "shipment:read",
    rows: "v1.shipment",
    from: fromTable("shipment"),
    paging: numbered,
    envelope: "extra",
  }),
  single({ path: "/api/v1/shipments/{id}", scope: "shipment:read", rows: "v1.shipment", find: found("shipment") }),
];

const returns: readonly Route[] = [
  list({
    path: "/api/v1/returns",
    scope: "return:read",
    rows: "v1.return.list",
    from: fromTable("returnOrder"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(returnOperators, {
      id: {
        customerId: { path: "addressId", index: "address" },
        salesOrderId: { path: "salesOrderId", index: "salesOrder" },
      },
      text: { documentNumber: "documentNumber" },
      datetime: { createdAt: "createdAt", updatedAt: "updatedAt" },
    }),
  }),
  single({
    path: "/api/v1/returns/{id}",
    scope: "return:read",
    rows: "v1.return.single",
    find: found("returnOrder"),
    files: { "application/pdf": (_world, record) => documentPdf("returns", record) },
  }),
  list({
    path: "/api/v1/returnReasons",
    scope: "return:read",
    rows: "v1.returnReason",
    from: fromTable("returnReason"),
    paging: everything,
    envelope: "extra",
    plainFilters: { "project.id": "projectId", language: "language" },
  }),
];

const purchaseOrders: readonly Route[] = [
  list({
    path: "/api/v1/purchaseOrders",
    scope: "purchaseOrder:read",
    rows: "v1.purchaseOrder.list",
    from: fromTable("purchaseOrder"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(legacyOperators, {
      id: {
        id: { path: "id", index: "id" },
        supplier: { path: "addressId", index: "address" },
        project: { path: "projectId", index: "project" },
      },
      date: { date: "documentDate" },
      datetime: { createdAt: "createdAt", updatedAt: "updatedAt" },
      word: { status: { path: "status", spelling: olderStatusWithSent } },
      text: {
        documentNumber: "documentNumber",
        salesOrderConfirmationReference: "supplierOrderNumber",
        suppliersOfferReference: "supplierOfferNumber",
      },
    }),
    orders: {
      id: "id",
      date: "documentDate",
      project: "projectId",
      status: "status",
      documentNumber: "documentNumber",
    },
  }),
  single({
    path: "/api/v1/purchaseOrders/{id}",
    scope: "purchaseOrder:read",
    rows: "v1.purchaseOrder.single",
    find: found("purchaseOrder"),
    files: { "application/pdf": (_world, record) => documentPdf("purchaseOrders", record) },
  }),
];

export const v1Logistics: readonly Route[] = [...deliveryNotes, ...shipments, ...returns, ...purchaseOrders];
