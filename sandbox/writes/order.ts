/** Sales orders: their lines and sums, what of them is still open, and what stands in the way of their dispatch. */
import { financialFields } from "../generate-document.ts";
import { onlyProducts } from "../lines.ts";
import { removeRecord, under } from "../model.ts";
import type { World } from "../model.ts";
import type { PricedLine, SalesOrder, TrafficLight } from "../model-document.ts";
import { physicalStock } from "../stock.ts";
import { draftHead, orderLineFields } from "./document.ts";
import { pricedSort } from "./priced-sort.ts";

export const orderSort = pricedSort<SalesOrder>({
  kind: "salesOrder",
  collection: "salesOrders",
  scope: "salesOrder",
  row: "v3.salesOrder",
  tagGroup: "salesOrders",
  lineFields: orderLineFields,
  settle(world, order) {
    if (!isOpen(order)) releaseReservations(world, order);
    return { ...order, openQuantities: openQuantities(world, order), trafficLights: lightsOf(world, order) };
  },
});

function isOpen({ status }: SalesOrder): boolean {
  return status === "released" || status === "sent";
}

/** Nothing is kept for an order that is over. */
function releaseReservations(world: World, { id }: SalesOrder): void {
  for (const reservation of under(world.reservation, "salesOrder", id).slice())
    removeRecord(world, "reservation", reservation.id);
}

/** What no delivery note has taken yet, per product line; nothing where the order is not open. */
function openQuantities(world: World, order: SalesOrder): readonly number[] {
  if (!isOpen(order)) return [];
  const taken = new Map<number, number>();
  for (const note of under(world.deliveryNote, "salesOrder", order.id)) {
    if (note.status === "cancelled") continue;
    for (const line of note.lines) {
      if (line.type !== "product" || line.salesOrderLineId === null) continue;
      taken.set(line.salesOrderLineId, (taken.get(line.salesOrderLineId) ?? 0) + line.quantity);
    }
  }
  return onlyProducts<PricedLine>(order.lines).map(({ id, quantity }) => Math.max(0, quantity - (taken.get(id) ?? 0)));
}

/** Lights of an open order: only the stock can be in the way. Others keep the lights they had. */
function lightsOf(world: World, order: SalesOrder): readonly TrafficLight[] {
  if (order.status === "draft") return [];
  if (order.status !== "released" && order.trafficLights.length > 0) return order.trafficLights;
  const isThere = isInStock(world, order);
  const states = {
    stock: isThere,
    stockAvailableFifo: isThere ? "yes" : "no",
    stockAvailableOpenSupply: isThere ? "yes" : "no",
    payment: "paid",
    creditLimit: true,
    deliveryBlock: world.partner.byId.get(order.addressId ?? 0)?.deliveryBlock !== true,
    addressValidation: true,
    vat: true,
  };
  const custom = order.trafficLights.filter(({ type }) => type === "custom");
  return [...Object.entries(states).map(([id, state]) => ({ id, type: "system" as const, state })), ...custom];
}

/** Whether the shelves hold what the order asks for. */
function isInStock(world: World, order: SalesOrder): boolean {
  const needed = new Map<number, number>();
  for (const { productId, quantity } of onlyProducts<PricedLine>(order.lines))
    needed.set(productId, (needed.get(productId) ?? 0) + quantity);
  return [...needed].every(
    ([id, quantity]) => world.product.byId.get(id)?.isStockItem !== true || physicalStock(world, id) >= quantity,
  );
}

/** An order that nobody has said anything about but the customer. It is not stored. */
export function draftOrder(
  world: World,
  { addressId, at }: { readonly addressId: number; readonly at: number },
): SalesOrder {
  const partner = world.partner.byId.get(addressId) ?? null;
  const financials = financialFields(partner);
  return {
    ...draftHead(world, { addressId, at }),
    ...financials,
    paymentMethodId: financials.paymentMethodId ?? 1,
    ...emptyOrder,
    id: 0,
    shippingMethodId: partner?.shippingMethodId ?? 1,
    supplierNumber: null,
  };
}

const emptyOrder = {
  net: 0,
  gross: 0,
  lines: [],
  openQuantities: [],
  trafficLights: [],
  offerId: null,
  isSalesOrderToSupplier: false,
  shipToAddress: null,
  externalOrderNumber: null,
  externalOrderId: null,
  customerOrderNumber: null,
  transactionNumber: null,
  salesChannelId: null,
  preferredWarehouseId: null,
  desiredDeliveryDate: null,
  earliestFulfillmentDate: null,
  reservationDate: null,
  storageCountry: null,
  autoDispatch: true,
  fastLane: false,
  createDocuments: "deliveryNoteAndInvoice",
} as const satisfies Partial<SalesOrder>;
