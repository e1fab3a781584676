import { documentFields, financialFields } from "./generate-document.ts";
import { traceOf } from "./generate-ledger.ts";
import type { Cause, Ledger } from "./generate-ledger.ts";
import { withHeading } from "./generate-line.ts";
import { onlyProducts } from "./lines.ts";
import type { DeliveryPlan } from "./generate-plan.ts";
import { insertRecord, nextId } from "./model.ts";
import type { DeliveryLine, DeliveryNote, PricedLine, SalesOrder } from "./model-document.ts";
import type { Making } from "./making.ts";

/** Makes a planned delivery note, takes its goods from the shelves and sends its parcels. */
export function generateDelivery(making: Making, { plan, ledger }: { plan: DeliveryPlan; ledger: Ledger }): void {
  const { world, random } = making;
  const { order, status, at } = plan;
  const partner = order.addressId === null ? null : (world.partner.byId.get(order.addressId) ?? null);
  const lines = deliveryLines(making, plan, ledger);
  const note: DeliveryNote = {
    id: plan.id,
    ...documentFields(making, { kind: "deliveryNote", status, partner, at, projectId: order.projectId }),
    status,
    documentAddress: order.shipToAddress ?? order.documentAddress,
    lines: random.chance(0.04) ? withHeading(making, "deliveryNote", lines) : lines,
    salesOrderId: order.id,
    invoiceId: plan.invoice?.id ?? null,
    shippingMethodId: order.shippingMethodId,
    preferredWarehouseId: order.preferredWarehouseId,
    customerOrderNumber: order.customerOrderNumber,
    taxation: financialFields(partner).taxation,
    noInvoice: plan.invoice === null,
  };
  insertRecord(world, "deliveryNote", note);
  if (status !== "draft" && status !== "cancelled") generateShipments(making, note, order);
}

function deliveryLines(making: Making, plan: DeliveryPlan, ledger: Ledger): readonly DeliveryLine[] {
  const { world, random } = making;
  const ids = new Map<number, number>();
  const lines: DeliveryLine[] = [];
  const leaves = plan.status !== "draft" && plan.status !== "cancelled";
  const { id, at, order } = plan;
  const cause: Cause = {
    at,
    type: "deliveryNote",
    id,
    reference: `Lieferschein zu Auftrag ${order.documentNumber ?? order.id}`,
  };
  for (const [index, source] of onlyProducts<PricedLine>(order.lines).entries()) {
    const quantity = plan.quantities[index] ?? 0;
    if (quantity === 0) continue;
    const product = world.product.byId.get(source.productId);
    const goods = leaves && product?.isStockItem === true ? product : null;
    const line = deliveryLine(source, {
      id: nextId(world, "deliveryNote.line"),
      order: lines.length + 1,
      quantity,
      createdAt: at,
      deliveredQuantity: leaves ? quantity : 0,
      parentLineId: source.parentLineId === null ? null : (ids.get(source.parentLineId) ?? null),
      storageLocationId: goods === null ? null : ledger.take(goods, quantity, cause),
      lot: goods === null ? null : traceOf(random, goods, { quantity, at }),
    });
    ids.set(source.id, line.id);
    lines.push(line);
  }
  // A copy has no room to grow, which pushing leaves behind.
  return lines.slice();
}

type DeliveryChanges = Pick<
  DeliveryLine,
  "id" | "order" | "quantity" | "createdAt" | "deliveredQuantity" | "parentLineId" | "storageLocationId" | "lot"
>;

/** One literal, no spreads: there are hundreds of thousands of these, and a fixed shape is made many times faster. */
function deliveryLine(source: PricedLine, changes: DeliveryChanges): DeliveryLine {
  return {
    type: "product",
    id: changes.id,
    order: changes.order,
    productId: source.productId,
    number: source.number,
    name: source.name,
    description: source.description,
    quantity: changes.quantity,
    unit: source.unit,
    customFields: source.customFields,
    internalComment: source.internalComment,
    createdAt: changes.createdAt,
    deliveredQuantity: changes.deliveredQuantity,
    salesOrderLineId: source.id,
    parentLineId: changes.parentLineId,
    hasChildren: source.hasChildren,
    storageLocationId: changes.storageLocationId,
    lot: changes.lot,
  };
}

function generateShipments(making: Making, note: DeliveryNote, order: SalesOrder): void {
  const { world, random } = making;
  const parcels = random.weighted([
    [1, 0],
    [16, 1],
    [2, 2],
    [1, 3],
  ]);
  const method = world.shippingMethod.byId.get(note.shippingMethodId ?? 1);
  const carrier = method?.carrier ?? "DHL";
  for (let index = 0; index < parcels; index += 1) {
    const trackingNumber = `00340${random.int(100_000, 999_999)}${random.int(100_000, 999_999)}`;
    insertRecord(world, "shipment", {
      id: nextId(world, "shipment"),
      deliveryNoteId: note.id,
      salesOrderId: random.orNull(0.03, order.id),
      shippingMethodId: note.shippingMethodId,
      trackingNumber,
      carrier,
      sentAt: random.orNull(0.1, Math.min(world.now, note.createdAt + random.int(600, 80_000))),
      additionalPackages: random.chance(0.05)
        ? [
            {
              id: nextId(world, "package"),
              trackingNumber: random.orNull(0.3, `${trackingNumber}-2`),
              weight: random.orNull(0.3, 2.75),
            },
          ]
        : [],
    });
  }
}
