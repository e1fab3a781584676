/** From the order to the shelf: the dispatch makes a delivery note and takes its goods. */
import { dayOf } from "../calendar.ts";
import { Refusal } from "../engine/problems.ts";
import { nextNumber } from "../generate-document.ts";
import { onlyProducts } from "../lines.ts";
import { insertRecord, nextId } from "../model.ts";
import type { World } from "../model.ts";
import type { DeliveryLine, DeliveryNote, PricedLine, SalesOrder } from "../model-document.ts";
import { draftHead, storeDocument } from "./document.ts";
import { orderSort } from "./order.ts";
import { takeAnywhere } from "./stock-booking.ts";

/** Dispatches what is open of a released order. Throws a `Refusal` that says what is in the way. */
export function dispatchOrder(world: World, order: SalesOrder, at: number): DeliveryNote {
  const messages = obstacles(world, order);
  if (messages.length > 0) throw new Refusal({ kind: "rule", messages });
  const id = nextId(world, "deliveryNote");
  const documentNumber = nextNumber(world, "deliveryNote");
  const reference = `Lieferschein zu Auftrag ${order.documentNumber ?? order.id}`;
  const lines = openLines(order).map(({ line, open }, index): DeliveryLine => {
    const isStocked = world.product.byId.get(line.productId)?.isStockItem === true;
    const booking = {
      productId: line.productId,
      quantity: open,
      at,
      reference,
      cause: { type: "deliveryNote" as const, id },
    };
    return deliveryLine(world, line, {
      order: index + 1,
      quantity: open,
      at,
      storageLocationId: isStocked ? takeAnywhere(world, booking) : null,
    });
  });
  const note = insertRecord(world, "deliveryNote", {
    ...draftHead(world, { addressId: order.addressId ?? 0, at }),
    ...fromOrder(order),
    id,
    documentNumber,
    documentDate: dayOf(at),
    status: "released",
    lines,
    invoiceId: null,
    noInvoice: false,
  });
  // Nothing of it is open any more; what was not asked for in full stays with the order.
  storeDocument(world, orderSort, { ...order, status: "completed", updatedAt: at });
  return note;
}

/** What a document made from an order takes over. */
function fromOrder(order: SalesOrder) {
  return {
    salesOrderId: order.id,
    projectId: order.projectId,
    addressId: order.addressId,
    documentAddress: order.shipToAddress ?? order.documentAddress,
    customerNumber: order.customerNumber,
    language: order.language,
    shippingMethodId: order.shippingMethodId,
    preferredWarehouseId: order.preferredWarehouseId,
    customerOrderNumber: order.customerOrderNumber,
    taxation: order.taxation,
  };
}

function openLines(order: SalesOrder) {
  return onlyProducts<PricedLine>(order.lines).flatMap((line, index) => {
    const open = order.openQuantities[index] ?? 0;
    return open === 0 ? [] : [{ line, open }];
  });
}

// Upstream: an action that cannot be carried out says so with messages, not with a status. Checked 2026-11.
function obstacles(world: World, order: SalesOrder): readonly string[] {
  if (order.status !== "released") return ["Sales order is not released"];
  if (openLines(order).length === 0) return ["Sales order has no open positions"];
  const lights = orderSort.settled(world, order).trafficLights;
  const isRed = (id: string) => lights.find((light) => light.id === id)?.state === false;
  return [
    ...(isRed("stock") ? ["Check items in stock not passed"] : []),
    ...(isRed("deliveryBlock") ? ["Check delivery block not passed"] : []),
    ...(isRed("creditLimit") ? ["Check credit limit not passed"] : []),
  ];
}

interface Delivered {
  readonly order: number;
  readonly quantity: number;
  readonly at: number;
  readonly storageLocationId: number | null;
}

function deliveryLine(
  world: World,
  source: PricedLine,
  { order, quantity, at, storageLocationId }: Delivered,
): DeliveryLine {
  const { productId, number, name, description, unit, customFields, internalComment, hasChildren } = source;
  return {
    type: "product",
    id: nextId(world, "deliveryNote.line"),
    order,
    productId,
    number,
    name,
    description,
    quantity,
    unit,
    customFields,
    internalComment,
    createdAt: at,
    deliveredQuantity: quantity,
    salesOrderLineId: source.id,
    parentLineId: null,
    hasChildren,
    storageLocationId,
    lot: null,
  };
}
