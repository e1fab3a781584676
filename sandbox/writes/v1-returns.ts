/** v1: returns from sales orders, their release, and the goods that come back. */
import { type ValuesOf, day, list, orNull, plainId, quantity, reference, required } from "../engine/body.ts";
import { Refusal } from "../engine/problems.ts";
import { onlyProducts } from "../lines.ts";
import type { World } from "../model.ts";
import type { PricedLine, ReturnLine, ReturnOrder } from "../model-document.ts";
import { type WriteRoute, type Writing, action, done, nowhere, write } from "./define.ts";
import { finder, storeDocument } from "./document.ts";
import { released } from "./document-actions.ts";
import { addDocument } from "./document-head.ts";
import { type ReceiptValues, bookReceipt, receiptFields, receivedByLine, requireReceivable } from "./goods-receipt.ts";
import { bookingsOf } from "../rows/return-order.ts";
import { draftReturn, returnSort, returnedLine } from "./return-order.ts";

const createFields = {
  documentDate: orNull(day("date")),
  salesOrderId: required(plainId("salesOrder.id", "salesOrder")),
  positions: required(
    list("salesOrder.positions", {
      id: required(plainId("id", null)),
      quantity: required(quantity("quantity")),
      returnReasonId: required(reference("returnReason", "returnReason")),
    }),
  ),
  shippingMethodId: reference("shippingMethod", "shippingMethod"),
};

function createReturn({ world, values, at }: Writing<World, ValuesOf<typeof createFields>>) {
  const { salesOrderId, positions, ...said } = values;
  const order = world.salesOrder.byId.get(salesOrderId);
  if (order?.addressId == null) throw new Refusal({ kind: "rule", messages: ["Sales order not found"] });
  const sources = new Map(onlyProducts<PricedLine>(order.lines).map((line) => [line.id, line]));
  const messages = positions.flatMap(({ id, quantity: count }) => {
    const source = sources.get(id);
    if (source === undefined) return ["Sales order position not found"];
    return count > source.quantity
      ? ["You cannot return more items than were originally ordered on that position."]
      : [];
  });
  if (positions.length === 0) messages.push("At least one position is required.");
  if (messages.length > 0) throw new Refusal({ kind: "rule", messages });
  const lines = positions.flatMap(({ id, ...rest }) => {
    const source = sources.get(id);
    return source === undefined ? [] : [returnedLine(world, at, { source, ...rest })];
  });
  const { id } = addDocument(world, returnSort, {
    ...draftReturn(world, { addressId: order.addressId, at }),
    ...said,
    projectId: order.projectId,
    documentAddress: order.documentAddress,
    customerNumber: order.customerNumber,
    customerOrderNumber: order.customerOrderNumber,
    salesOrderId,
    lines,
  });
  return { kind: "created" as const, collection: "v1/returns", id };
}

/** Upstream: v1 answers 400 where v3 answers 409. Checked 2026-11. */
function releaseReturn({ world, record, at }: Writing<ReturnOrder, unknown>) {
  if (record.status !== "draft" || record.isStranded === true)
    throw new Refusal({ kind: "rule", messages: ["Only a created return can be released."] });
  storeDocument(world, returnSort, released({ world, at }, returnSort, { document: record }));
  return done;
}

function receiveGoods({ world, record, values, at }: Writing<ReturnOrder, ReceiptValues>) {
  if (record.status === "cancelled") throw new Refusal({ kind: "rule", messages: ["The return is canceled."] });
  requireReceivable(world, values, { lines: onlyProducts<ReturnLine>(record.lines), lineName: "Return" });
  const reference = `Retoure ${record.documentNumber ?? record.id}`;
  const id = bookReceipt(world, values, { at, cause: { type: "returnOrder", id: record.id }, reference });
  const received = receivedByLine(values);
  const lines = record.lines.map((line) => {
    const part = line.type === "product" ? received.get(line.id) : undefined;
    if (line.type !== "product" || part === undefined) return line;
    const storageLocationId = line.storageLocationId ?? part.bookings[0]?.storageLocationId ?? null;
    const bookings = [...bookingsOf(line), ...part.bookings];
    return { ...line, receivedQuantity: line.receivedQuantity + part.quantity, storageLocationId, bookings };
  });
  // Upstream: the progress stays what it was; only v3 and people change it. Checked 2026-11.
  storeDocument(world, returnSort, { ...record, lines, updatedAt: at });
  return { kind: "created" as const, collection: "goodsReceipts", id };
}

const findReturn = finder(returnSort);

export const v1Returns: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v1/returns",
    scope: "return:create",
    find: nowhere,
    fields: createFields,
    run: createReturn,
  }),
  action("POST", {
    path: "/api/v1/returns/{id}/actions/release",
    scope: null,
    find: findReturn,
    fields: {},
    run: releaseReturn,
  }),
  write("POST", {
    path: "/api/v1/returns/{id}/goodsReceipts",
    scope: null,
    find: findReturn,
    fields: receiptFields("returnPosition"),
    run: receiveGoods,
  }),
];
