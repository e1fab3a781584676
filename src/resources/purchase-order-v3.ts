/** A purchase order as v3 tells it, in lists and alone. */

import { z } from "zod";

import type { PositionFrame } from "../domain/position.ts";
import type {
  ConfirmationType,
  PurchaseOrder,
  PurchaseOrderPosition,
  PurchaseOrderStatus,
} from "../domain/purchase-order.ts";
import { postalAddress, toPostalAddress } from "./addresses.ts";
import { toPrice } from "./amounts.ts";
import { lineShape, tellsOfLines, toLineTax, toPositions, toProductLine } from "./document-lines-v3.ts";
import type { Marked } from "./document-lines-v3.ts";
import { documentShape, financialShape, toFinancials, toFrame } from "./document-v3.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, decimal, flag, list, netAndGross, parseWire, reference, section, text } from "./wire.ts";

/** How far a purchase order is, in v3's words. */
export const purchaseOrderStatus = vocabulary<PurchaseOrderStatus>({
  draft: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  cancelled: "CANCELLED",
});

/** How a supplier has confirmed an order. */
export const confirmationType = vocabulary<ConfirmationType>({
  internet: "INTERNET",
  email: "EMAIL",
  telephone: "TELEPHONE",
  telefax: "TELEFAX",
  letter: "LETTER",
  other: "OTHER",
});

const line = z.object({
  ...lineShape,
  deliveredQuantity: decimal,
  taxRate: text,
  effectiveTaxRate: decimal,
  price: netAndGross,
  itemRevenue: netAndGross,
  lineItemRevenue: netAndGross,
  taxLegalNotice: text,
  supplierProductNumber: text,
  supplierProductName: text,
  costCenter: text,
});

const wire = z.object({
  ...documentShape,
  ...financialShape,
  status: text,
  supplierNumber: text,
  customerNumberAtSupplier: text,
  supplierOrderNumber: text,
  supplierOfferNumber: text,
  costCenter: text,
  desiredDeliveryDate: date,
  confirmedDeliveryDate: date,
  isConfirmed: flag,
  confirmationType: text,
  deviatingShipToAddress: postalAddress,
  effectiveAddresses: section({ shipTo: postalAddress }),
  shippingMethod: reference,
  lineItems: list(line),
});

type Wire = z.output<typeof wire>;

/** Reads a purchase order of v3; what was not included stays undefined. */
export function readPurchaseOrder(item: unknown): Marked<PurchaseOrder> {
  const row = parseWire(wire, item);
  const { currency, exchangeRate: _exchangeRate, ...financials } = toFinancials(row);
  const deliveryAddress = toPostalAddress(row.deviatingShipToAddress);
  return {
    ...toFrame(row),
    ...financials,
    status: purchaseOrderStatus.read(row.status),
    statusRaw: row.status,
    supplierNumber: row.supplierNumber,
    customerNumberAtSupplier: row.customerNumberAtSupplier,
    supplierOrderNumber: row.supplierOrderNumber,
    supplierOfferNumber: row.supplierOfferNumber,
    costCenter: row.costCenter,
    desiredDeliveryDate: row.desiredDeliveryDate,
    confirmedDeliveryDate: row.confirmedDeliveryDate,
    isConfirmed: row.isConfirmed,
    confirmationType: confirmationType.read(row.confirmationType),
    deliveryAddress,
    shipToAddress: toPostalAddress(row.effectiveAddresses.shipTo) ?? deliveryAddress,
    positions: toPurchaseOrderPositions(row, currency ?? null),
    positionFields: tellsOfLines(row.lineItems, "customFields"),
    supplierId: row.address,
    shippingMethodId: row.shippingMethod,
  };
}

function toPurchaseOrderPositions(
  { id: purchaseOrderId, lineItems }: Wire,
  currency: string | null,
): PurchaseOrder["positions"] {
  return toPositions(lineItems, {
    documentId: purchaseOrderId,
    positionType: "PurchaseOrderPosition",
    currency,
    toPosition: (item: z.output<typeof line>, frame: PositionFrame): PurchaseOrderPosition => ({
      ...frame,
      __typename: "PurchaseOrderPosition",
      positionType: "PurchaseOrderPosition",
      ...toProductLine(item),
      ...toLineTax(item),
      price: toPrice(item.price, currency),
      // Upstream: builds before these sums leave them out. Checked 2026-11.
      ...(item.itemRevenue && { itemRevenue: toPrice(item.itemRevenue, currency) }),
      ...(item.lineItemRevenue && { lineTotal: toPrice(item.lineItemRevenue, currency) }),
      taxLegalNotice: item.taxLegalNotice,
      deliveredQuantity: item.deliveredQuantity,
      supplierProductNumber: item.supplierProductNumber,
      supplierProductName: item.supplierProductName,
      deliveryDate: item.deliveryDate,
      deliveryDateAsCalendarWeek: item.deliveryDateAsCalendarWeek,
      costCenter: item.costCenter,
      purchaseOrderId,
    }),
  });
}
