/** A sales order as v3 tells it, in lists and alone. */

import { z } from "zod";

import type { PositionFrame } from "../domain/position.ts";
import type {
  SalesOrder,
  SalesOrderPosition,
  SalesOrderStatus,
  TrafficLight,
  TrafficLightKind,
} from "../domain/sales-order.ts";
import { postalAddress, toPostalAddress } from "./addresses.ts";
import { autoCreatedDocuments } from "./customer-v3.ts";
import {
  compoundId,
  lineShape,
  pricedShape,
  tellsOfLines,
  toPositions,
  toPricedLine,
  toProductLine,
} from "./document-lines-v3.ts";
import type { Marked } from "./document-lines-v3.ts";
import { documentShape, financialShape, toFinancials, toFrame } from "./document-v3.ts";
import { overlay } from "./overlay.ts";
import { vocabulary } from "./vocabulary.ts";
import { anything, date, flag, list, parseWire, reference, section, text } from "./wire.ts";

/** How far an order is, in v3's words. Upstream: `sent` is not in the published vocabulary, and accepted. Checked 2026-11. */
export const salesOrderStatus = vocabulary<SalesOrderStatus>({
  draft: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  cancelled: "CANCELLED",
});

const line = z.object({
  ...lineShape,
  ...pricedShape,
  externalNumber: text,
  hasChildLineItems: flag,
  parentLineItem: reference,
  desiredQualityControlAttributes: section({ bestBeforeDate: date, batch: text }),
});

const wire = z.object({
  ...documentShape,
  ...financialShape,
  status: text,
  customerNumber: text,
  supplierNumber: text,
  customerOrderNumber: text,
  externalOrderNumber: text,
  externalOrderId: text,
  transactionNumber: text,
  masterReferenceNumber: text,
  costCenter: text,
  storageCountry: text,
  isSalesOrderToSupplier: flag,
  autoDispatch: flag,
  fastLane: flag,
  createDocuments: text,
  vatChecked: flag,
  manualPaymentApproval: flag,
  manualShippingCostApproval: flag,
  manualDeliveryBlockApproval: flag,
  disableTrackingEmail: flag,
  desiredDeliveryDate: date,
  desiredDeliveryDateAsCalendarWeek: flag,
  earliestFulfillmentDate: date,
  reservationDate: date,
  directDebitDate: date,
  deviatingShipToAddress: postalAddress,
  effectiveAddresses: section({ shipTo: postalAddress }),
  offer: reference,
  salesChannel: reference,
  shippingMethod: reference,
  preferredWarehouse: reference,
  lineItems: list(line),
  trafficLights: list(z.object({ id: text, type: text, state: anything })),
});

type Wire = z.output<typeof wire>;

/** Reads a sales order of v3; what was not included stays undefined. */
export function readSalesOrder(item: unknown): Marked<SalesOrder> {
  const row = parseWire(wire, item);
  // Upstream: an order to a supplier names the supplier where others name the customer. Checked 2026-11.
  const isToSupplier = row.isSalesOrderToSupplier === true;
  return overlay(toFrame(row), toFinancials(row), {
    ...toHandling(row),
    status: salesOrderStatus.read(row.status),
    statusRaw: row.status,
    externalOrderNumber: row.externalOrderNumber,
    externalOrderId: row.externalOrderId,
    customerOrderNumber: row.customerOrderNumber,
    transactionNumber: row.transactionNumber,
    customerNumber: row.customerNumber,
    supplierNumber: row.supplierNumber,
    masterReferenceNumber: row.masterReferenceNumber,
    costCenter: row.costCenter,
    deliveryAddress: toPostalAddress(row.deviatingShipToAddress),
    shipToAddress: toPostalAddress(row.effectiveAddresses.shipTo ?? row.deviatingShipToAddress ?? row.documentAddress),
    positions: toSalesOrderPositions(row),
    positionFields: tellsOfLines(row.lineItems, "customFields"),
    trafficLights: row.trafficLights?.map(toTrafficLight),
    customerId: isToSupplier ? null : row.address,
    supplierId: isToSupplier ? row.address : null,
    salesChannelId: row.salesChannel,
    offerId: row.offer,
    shippingMethodId: row.shippingMethod,
    preferredWarehouseId: row.preferredWarehouse,
  });
}

type Handling = Pick<
  SalesOrder,
  | "storageCountry"
  | "isSalesOrderToSupplier"
  | "autoDispatch"
  | "fastLane"
  | "createDocuments"
  | "vatChecked"
  | "manualPaymentApproval"
  | "manualShippingCostApproval"
  | "manualDeliveryBlockApproval"
  | "disableTrackingEmail"
  | "desiredDeliveryDate"
  | "desiredDeliveryDateAsCalendarWeek"
  | "earliestFulfillmentDate"
  | "reservationDate"
  | "directDebitDate"
>;

/** How the order is to be dealt with. */
function toHandling(row: Wire): Handling {
  return {
    storageCountry: row.storageCountry,
    isSalesOrderToSupplier: row.isSalesOrderToSupplier,
    autoDispatch: row.autoDispatch,
    fastLane: row.fastLane,
    createDocuments: autoCreatedDocuments.read(row.createDocuments),
    vatChecked: row.vatChecked,
    manualPaymentApproval: row.manualPaymentApproval,
    manualShippingCostApproval: row.manualShippingCostApproval,
    manualDeliveryBlockApproval: row.manualDeliveryBlockApproval,
    disableTrackingEmail: row.disableTrackingEmail,
    desiredDeliveryDate: row.desiredDeliveryDate,
    desiredDeliveryDateAsCalendarWeek: row.desiredDeliveryDateAsCalendarWeek,
    earliestFulfillmentDate: row.earliestFulfillmentDate,
    reservationDate: row.reservationDate,
    directDebitDate: row.directDebitDate,
  };
}

function toSalesOrderPositions({ id: salesOrderId, lineItems, financials, totals }: Wire): SalesOrder["positions"] {
  const currency = financials.currency ?? totals?.net?.currency ?? null;
  return toPositions(lineItems, {
    documentId: salesOrderId,
    positionType: "SalesOrderPosition",
    currency,
    toPosition: (item: z.output<typeof line>, frame: PositionFrame): SalesOrderPosition =>
      overlay(toProductLine(item), toPricedLine(item, currency), {
        __typename: "SalesOrderPosition" as const,
        id: frame.id,
        positionType: "SalesOrderPosition" as const,
        kind: frame.kind,
        name: frame.name,
        description: frame.description,
        order: frame.order,
        customerProductNumber: item.customerProductNumber,
        externalNumber: item.externalNumber,
        deliveryDate: item.deliveryDate,
        deliveryDateAsCalendarWeek: item.deliveryDateAsCalendarWeek,
        desiredBatch: item.desiredQualityControlAttributes.batch,
        desiredBestBeforeDate: item.desiredQualityControlAttributes.bestBeforeDate,
        hasChildPositions: item.hasChildLineItems,
        parentPositionId: compoundId(salesOrderId, item.parentLineItem),
        salesOrderId,
      }),
  });
}

const lightKind = vocabulary<TrafficLightKind>({ system: "SYSTEM", custom: "CUSTOM" });

/** Upstream: some checks answer true or false, others with words of their own. Checked 2026-11. */
function toTrafficLight({ id, type, state }: NonNullable<Wire["trafficLights"]>[number]): TrafficLight {
  const word = typeof state === "boolean" ? String(state) : typeof state === "string" && state !== "" ? state : null;
  return { name: id, kind: lightKind.read(type), isGreen: isGreen(word), state: word };
}

function isGreen(word: string | null): boolean | null {
  if (word === "true" || word === "yes") return true;
  return word === "false" || word === "no" || word === "notAvailable" ? false : null;
}
