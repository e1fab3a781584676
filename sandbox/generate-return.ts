import { documentFields } from "./generate-document.ts";
import type { Ledger } from "./generate-ledger.ts";
import { withHeading } from "./generate-line.ts";
import { onlyProducts } from "./lines.ts";
import type { ReturnPlan } from "./generate-plan.ts";
import { insertRecord, nextId, under } from "./model.ts";
import type { World } from "./model.ts";
import type { DeliveryLine, PricedLine, ReturnLine } from "./model-document.ts";
import { returnNotes } from "./names.ts";
import type { Making } from "./making.ts";

/** Makes a planned return and puts what came back on the shelves. Its delivery note must exist. */
export function generateReturn(making: Making, { plan, ledger }: { plan: ReturnPlan; ledger: Ledger }): void {
  const { world, random } = making;
  const { order, delivery, status, progress, at } = plan;
  const partner = order.addressId === null ? null : (world.partner.byId.get(order.addressId) ?? null);
  const lines = returnLines(making, plan, ledger);
  insertRecord(world, "returnOrder", {
    id: plan.id,
    ...documentFields(making, { kind: "returnOrder", status, partner, at, projectId: order.projectId }),
    status,
    progress,
    documentAddress: order.documentAddress,
    lines: random.chance(0.05) ? withHeading(making, "returnOrder", lines) : lines,
    salesOrderId: order.id,
    invoiceId: delivery.invoice?.id ?? null,
    deliveryNoteId: random.orNull(0.05, delivery.id),
    creditNoteId: plan.credit?.id ?? null,
    replacementSalesOrderId: progress === "done" && plan.credit === null ? replacement(world, plan) : null,
    shippingMethodId: random.orNull(0.3, 1),
    preferredWarehouseId: random.orNull(0.8, 1),
    customerOrderNumber: order.customerOrderNumber,
  });
}

/** The customer's next order, where there is one. */
function replacement(world: World, { order, at }: ReturnPlan): number | null {
  if (order.addressId === null) return null;
  return under(world.salesOrder, "address", order.addressId).find((other) => other.createdAt > at)?.id ?? null;
}

function returnLines(making: Making, plan: ReturnPlan, ledger: Ledger): readonly ReturnLine[] {
  const { world, random } = making;
  const note = world.deliveryNote.byId.get(plan.delivery.id);
  const delivered = note === undefined ? [] : onlyProducts<DeliveryLine>(note.lines);
  const arrived = plan.progress !== "announced";
  const books = arrived && plan.status !== "draft" && plan.status !== "cancelled";
  const lines: ReturnLine[] = [];
  for (const [index, source] of onlyProducts<PricedLine>(plan.order.lines).entries()) {
    const quantity = index % 2 === 0 ? (plan.delivery.quantities[index] ?? 0) : 0;
    const from = delivered.find((line) => line.salesOrderLineId === source.id);
    if (quantity === 0 || from === undefined) continue;
    const product = world.product.byId.get(source.productId);
    const received = arrived ? quantity : 0;
    const cause = {
      at: plan.at,
      type: "returnOrder" as const,
      id: plan.id,
      reference: `Retoure zu Auftrag ${plan.order.documentNumber ?? plan.order.id}`,
    };
    lines.push({
      ...sourceFields(source),
      id: nextId(world, "returnOrder.line"),
      order: lines.length + 1,
      quantity,
      createdAt: plan.at,
      deliveredQuantity: random.orNull(0.1, from.deliveredQuantity),
      receivedQuantity: received,
      reimbursementQuantity: plan.progress === "done" ? quantity : 0,
      returnReasonId: random.orNull(0.1, random.int(1, 6)),
      returnNote: random.orNull(0.7, random.pick(returnNotes)),
      salesOrderLineId: source.id,
      deliveryNoteLineId: from.id,
      storageLocationId: books && product?.isStockItem === true ? ledger.put(product, received, cause) : null,
    });
  }
  return lines;
}

function sourceFields({ productId, number, name, description, unit, customFields, internalComment }: PricedLine) {
  return { type: "product" as const, productId, number, name, description, unit, customFields, internalComment };
}
