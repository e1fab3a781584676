/** A return as v3 tells it, in lists and alone. */

import { z } from "zod";

import type { PositionFrame } from "../domain/position.ts";
import type { Return, ReturnPosition, ReturnProgress, ReturnStatus } from "../domain/return.ts";
import { postalAddress, toPostalAddress } from "./addresses.ts";
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
import { decimal, flag, id, list, object, parseWire, reference, section, text } from "./wire.ts";

/** How far a return is as a document, in v3's words. */
export const returnStatus = vocabulary<ReturnStatus>({
  draft: "DRAFT",
  received: "RECEIVED",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  cancelled: "CANCELLED",
});

/** How far the goods are on their way back; the same words in v1 and v3. */
export const returnProgress = vocabulary<ReturnProgress>({
  announced: "ANNOUNCED",
  received: "RECEIVED",
  checked: "CHECKED",
  done: "DONE",
});

const line = z.object({
  ...lineShape,
  deliveredQuantity: decimal,
  receivedQuantity: decimal,
  reimbursementQuantity: decimal,
  returnReason: object({ id, name: text }),
  returnNote: text,
  parentLineItem: reference,
  salesOrderLineItem: reference,
  deliveryNoteLineItem: reference,
  stockMovements,
});

const wire = z.object({
  ...documentShape,
  status: text,
  progress: text,
  customerOrderNumber: text,
  customerNumber: text,
  supplierNumber: text,
  isReturnOrderToSupplier: flag,
  effectiveAddresses: section({ returnTo: postalAddress }),
  salesOrder: reference,
  invoice: reference,
  deliveryNote: reference,
  creditNote: reference,
  replacementSalesOrder: reference,
  shippingMethod: reference,
  preferredWarehouse: reference,
  lineItems: list(line),
});

type Wire = z.output<typeof wire>;

/** Reads a return of v3; what was not included stays undefined. */
export function readReturn(item: unknown): Marked<Return> {
  const row = parseWire(wire, item);
  return overlay(toFrame(row), {
    status: returnStatus.read(row.status),
    statusRaw: row.status,
    progress: returnProgress.read(row.progress),
    customerOrderNumber: row.customerOrderNumber,
    customerNumber: row.customerNumber,
    supplierNumber: row.supplierNumber,
    isReturnOrderToSupplier: row.isReturnOrderToSupplier,
    returnToAddress: toPostalAddress(row.effectiveAddresses.returnTo),
    positions: toReturnPositions(row),
    positionFields: tellsOfLines(row.lineItems, "customFields"),
    positionStockMovements: tellsOfLines(row.lineItems, "stockMovements"),
    ...toPartner(row),
    salesOrderId: row.salesOrder,
    invoiceId: row.invoice,
    deliveryNoteId: row.deliveryNote,
    creditNoteId: row.creditNote,
    replacementSalesOrderId: row.replacementSalesOrder,
    shippingMethodId: row.shippingMethod,
    preferredWarehouseId: row.preferredWarehouse,
  });
}

/** Upstream: the address is the supplier's where goods go back to one, else the customer's. Checked 2026-11. */
function toPartner({ address, isReturnOrderToSupplier }: Wire): Pick<Return, "customerId" | "supplierId"> {
  return isReturnOrderToSupplier === true
    ? { customerId: null, supplierId: address }
    : { customerId: address, supplierId: null };
}

function toReturnPositions({ id: returnId, salesOrder, deliveryNote, lineItems }: Wire): Return["positions"] {
  return toPositions(lineItems, {
    documentId: returnId,
    positionType: "ReturnPosition",
    currency: null,
    toPosition: (item: z.output<typeof line>, frame: PositionFrame): ReturnPosition =>
      overlay(toProductLine(item), {
        __typename: "ReturnPosition" as const,
        positionType: "ReturnPosition" as const,
        id: frame.id,
        kind: frame.kind,
        name: frame.name,
        description: frame.description,
        order: frame.order,
        deliveredQuantity: item.deliveredQuantity,
        receivedQuantity: item.receivedQuantity,
        reimbursementQuantity: item.reimbursementQuantity,
        reason: toReason(item),
        returnNote: item.returnNote,
        customerProductNumber: item.customerProductNumber,
        parentPositionId: compoundId(returnId, item.parentLineItem),
        salesOrderPositionId: compoundId(salesOrder, item.salesOrderLineItem),
        deliveryNotePositionId: compoundId(deliveryNote, item.deliveryNoteLineItem),
        stockMovements: toStockMovements(item.stockMovements),
        returnId,
      }),
  });
}

/** The reason with its name, which rides on the line; the rest of it is the catalogue's to tell. */
function toReason({ returnReason }: z.output<typeof line>): ReturnPosition["reason"] {
  if (returnReason === null) return null;
  return { ...returnReason, description: undefined, language: undefined, projectId: undefined };
}
