/** Writes whose answer was lost, and what the record proves of them: that it is as asked for, or that it was made so. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { create, mutate, place, write, writes } from "../support/writes.ts";

const small = { customers: 20, products: 20, orders: 20 };
const order = { customerId: "1", positions: [{ productId: "3", quantity: "1" }] };
const release = { name: "salesOrderRelease", select: "salesOrder { status }" };
const cancel = { name: "salesOrderCancel", select: "salesOrder { status }" };
const remove = { name: "salesOrderPositionRemove", select: "removedPositionId" };

/** A new draft of an order. */
async function draft(graph: TestGraph): Promise<string> {
  const made = await mutate(graph, { name: "salesOrderCreate", select: "salesOrder { id }" }, order);
  graph.sent();
  return (made["salesOrder"] as { readonly id: string }).id;
}

function lose(graph: TestGraph, match: string, when: "before" | "after"): void {
  graph.sandbox.control.fault({ match, kind: "reset", times: 1, when });
}

test.each([
  ["this write has released", "after"],
  ["somebody else has released", "before"],
] as const)("an order that %s is released, and nobody claims to know by whom", async (_title, when) => {
  await using graph = await createTestGraph({ sandbox: small });
  const id = await draft(graph);
  if (when === "before") await mutate(graph, release, { id });
  graph.sent();
  lose(graph, "/actions/release", when);
  const answer = await mutate(graph, release, { id });
  expect(answer).toMatchObject({
    salesOrder: { status: "RELEASED" },
    userErrors: [{ field: null, code: "NOT_CONFIRMED" }],
  });
  expect(answer.userErrors[0]?.message).toContain("be it by this write or by somebody else's");
  expect(writes(graph)).toHaveLength(1);
});

test("a deletion of which only its effect is seen says so, and a position that was seen before is known to be removed", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const id = await draft(graph);
  lose(graph, "DELETE /api/v3/salesOrders/", "after");
  expect(await mutate(graph, { name: "salesOrderDelete", select: "deletedSalesOrderId" }, { id })).toMatchObject({
    deletedSalesOrderId: id,
    userErrors: [{ code: "NOT_CONFIRMED" }],
  });
  const added = { salesOrderId: "2", productId: "3", quantity: "1" };
  const { position } = await mutate(graph, { name: "salesOrderPositionAdd", select: "position { id }" }, added);
  const { id: own } = position as { readonly id: string };
  await using older = await createTestGraph({ erp: graph.sandbox, families: ["v1"] });
  lose(older, "PATCH /api/v1/salesOrders/", "after");
  expect(await mutate(older, remove, { id: own })).toEqual({
    removedPositionId: own,
    userErrors: [],
  });
});

test("whether a customer was told of a cancellation is not proved by the order's status", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  await using newer = await createTestGraph({ erp: graph.sandbox });
  const id = await draft(newer);
  await mutate(newer, release, { id });
  lose(graph, "/actions/cancel", "after");
  expect(await mutate(graph, cancel, { id, notifyCustomer: true })).toMatchObject({
    salesOrder: null,
    userErrors: [{ code: "OUTCOME_UNKNOWN" }],
  });
});

test("of what was carried out without an id, only what it made is not known, now and later", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { control } = graph.sandbox;
  const body = { data: {} };
  control.fault({ match: "POST /api/v3/salesOrders", kind: "body", status: 201, body, times: 1, when: "after" });
  const create = { name: "salesOrderCreate", select: "salesOrder { id }" };
  const message =
    "Xentral carried it out without saying what it made, and it was not found afterwards. Check in Xentral whether there is an order with this external order number, or a new draft of this customer. The same idempotencyKey looks once more and sends nothing.";
  for (const _time of [1, 2])
    expect(await mutate(graph, create, { ...order, idempotencyKey: "k-1" })).toMatchObject({
      salesOrder: null,
      userErrors: [{ code: "OUTCOME_UNKNOWN", message }],
    });
  expect(writes(graph)).toEqual(["POST /api/v3/salesOrders"]);
});

test("what was made and is not shown is named by its id", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const body = { data: { id: "4711" } };
  graph.sandbox.control.fault({ match: "POST /api/v3/customers", kind: "body", status: 201, body });
  expect((await write(graph, create, { name: "Hidden", ...place })).userErrors).toMatchObject([
    { message: "It was carried out (id 4711), but Xentral does not show it.", code: "NOT_READ_BACK" },
  ]);
});

test("a booking that is answered with an error under a good status is not taken for done", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const body = { error: { code: 7499, http_code: 500, message: "Boom" } };
  graph.sandbox.control.fault({ match: "POST /api/v1/warehouses", kind: "body", status: 200, body });
  const stockAdd = { name: "stockAdd", select: "product { id }" };
  expect(await mutate(graph, stockAdd, { productId: "3", storageLocationId: "1/2", quantity: "1" })).toMatchObject({
    product: null,
    userErrors: [{ code: "OUTCOME_UNKNOWN" }],
  });
});

const reprice = { name: "salesOrderPositionUpdate", select: "position { price { net { amount } } }" };

test("a price that was not changed is no proof that it was, though its currency is as asked for", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.fault({ match: "PATCH /api/v3/salesOrders/13", kind: "reset", when: "before" });
  const input = { id: "13/34", price: { amount: "4711", currency: "EUR" } };
  expect(await mutate(graph, reprice, input)).toMatchObject({
    position: null,
    userErrors: [{ code: "OUTCOME_UNKNOWN" }],
  });
});

test("a price that was dropped without a word is told", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const match = "PATCH /api/v3/salesOrders/13/lineItems/34";
  graph.sandbox.control.fault({ match, kind: "body", status: 200, body: { data: { id: "34" } } });
  const input = { id: "13/34", price: { amount: "4711", currency: "EUR" } };
  expect((await mutate(graph, reprice, input)).userErrors).toMatchObject([
    { field: ["input", "price", "amount"], code: "IGNORED_BY_XENTRAL" },
  ]);
});

test("a change is not proven by a part of it, where the rest is not told", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const update = { name: "salesOrderUpdate", select: "salesOrder { id }" };
  await mutate(graph, update, { id: "13", deliveryAddress: { name: "Same", country: "DE" } });
  graph.sandbox.control.fault({ match: "PATCH /api/v3/salesOrders/13", kind: "reset", when: "before" });
  const deliveryAddress = { name: "Same", phone: "+49 341 1" };
  expect(await mutate(graph, update, { id: "13", deliveryAddress })).toMatchObject({
    salesOrder: null,
    userErrors: [{ code: "OUTCOME_UNKNOWN" }],
  });
});
