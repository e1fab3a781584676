/** A delivery note as v3 tells it, in lists and alone. */

import { z } from "zod";

import type { DeliveryNote, DeliveryNotePosition, DeliveryNoteStatus } from "../domain/delivery-note.ts";
import type { PositionFrame } from "../domain/position.ts";
import { taxation, toMoney } from "./amounts.ts";
import {
  compoundId,
  lineShape,
  stockMovements,
  tellsOfLines,
  toPositions,
  toProductLine,
  toStockMovements,
} from "./document-lines-v3.ts";
import type { Marked } from "./document-lines-v3.ts";
import { documentShape, toFrame } from "./document-v3.ts";
import { overlay } from "./overlay.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, decimal, flag, list, money, object, parseWire, reference, section, text } from "./wire.ts";

/** How far a delivery note is, in v3's words. */
export const deliveryNoteStatus = vocabulary<DeliveryNoteStatus>({
  draft: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  cancelled: "CANCELLED",
});

const line = z.object({
  ...lineShape,
  deliveredQuantity: decimal,
  desiredQualityControlAttributes: section({ batch: text, bestBeforeDate: date }),
  customs: object({ valueSingle: money, valueTotal: money, weightSingle: decimal, weightTotal: decimal }),
  sscc: text,
  package: text,
  freeOfCharge: flag,
  hasChildLineItems: flag,
  parentLineItem: reference,
  salesOrderLineItem: reference,
  stockMovements,
});

const wire = z.object({
  ...documentShape,
  status: text,
  customerOrderNumber: text,
  masterReferenceNumber: text,
  customerNumber: text,
  costCenter: text,
  isDeliveryNoteToSupplier: flag,
  supplierNumber: text,
  noInvoice: flag,
  financials: section({ tax: section({ taxation: text }) }),
  salesOrder: reference,
  invoice: reference,
  shippingMethod: reference,
  preferredWarehouse: reference,
  lineItems: list(line),
});

type Wire = z.output<typeof wire>;

/** Reads a delivery note of v3; what was not included stays undefined. */
export function readDeliveryNote(item: unknown): Marked<DeliveryNote> {
  const row = parseWire(wire, item);
  const { customerId, supplierId } = toPartner(row);
  return overlay(toFrame(row), {
    status: deliveryNoteStatus.read(row.status),
    statusRaw: row.status,
    customerOrderNumber: row.customerOrderNumber,
    masterReferenceNumber: row.masterReferenceNumber,
    customerNumber: row.customerNumber,
    costCenter: row.costCenter,
    isDeliveryNoteToSupplier: row.isDeliveryNoteToSupplier,
    supplierNumber: row.supplierNumber,
    noInvoice: row.noInvoice,
    taxation: taxation.read(row.financials.tax.taxation),
    positions: toDeliveryNotePositions(row),
    positionFields: tellsOfLines(row.lineItems, "customFields"),
    positionStockMovements: tellsOfLines(row.lineItems, "stockMovements"),
    customerId,
    supplierId,
    salesOrderId: row.salesOrder,
    invoiceId: row.invoice,
    shippingMethodId: row.shippingMethod,
    preferredWarehouseId: row.preferredWarehouse,
  });
}

/** Upstream: the address is the supplier's where goods go to one, else the customer's. Checked 2026-11. */
function toPartner({ address, isDeliveryNoteToSupplier }: Wire): Pick<DeliveryNote, "customerId" | "supplierId"> {
  return isDeliveryNoteToSupplier === true
    ? { customerId: null, supplierId: address }
    : { customerId: address, supplierId: null };
}

function toDeliveryNotePositions({ id: deliveryNoteId, salesOrder, lineItems }: Wire): DeliveryNote["positions"] {
  return toPositions(lineItems, {
    documentId: deliveryNoteId,
    positionType: "DeliveryNotePosition",
    currency: null,
    toPosition: (item: z.output<typeof line>, frame: PositionFrame): DeliveryNotePosition =>
      overlay(toProductLine(item), {
        __typename: "DeliveryNotePosition" as const,
        positionType: "DeliveryNotePosition" as const,
        id: frame.id,
        kind: frame.kind,
        name: frame.name,
        description: frame.description,
        order: frame.order,
        deliveredQuantity: item.deliveredQuantity,
        customerProductNumber: item.customerProductNumber,
        deliveryDate: item.deliveryDate,
        deliveryDateAsCalendarWeek: item.deliveryDateAsCalendarWeek,
        desiredBatch: item.desiredQualityControlAttributes.batch,
        desiredBestBeforeDate: item.desiredQualityControlAttributes.bestBeforeDate,
        customs: toCustoms(item),
        sscc: item.sscc,
        package: item.package,
        freeOfCharge: item.freeOfCharge,
        hasChildPositions: item.hasChildLineItems,
        parentPositionId: compoundId(deliveryNoteId, item.parentLineItem),
        salesOrderPositionId: compoundId(salesOrder, item.salesOrderLineItem),
        stockMovements: toStockMovements(item.stockMovements),
        deliveryNoteId,
      }),
  });
}

function toCustoms({ customs }: z.output<typeof line>): DeliveryNotePosition["customs"] {
  if (customs === null) return null;
  return { ...customs, valueSingle: toMoney(customs.valueSingle), valueTotal: toMoney(customs.valueTotal) };
}
