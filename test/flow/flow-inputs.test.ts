/** What flows do not begin with, and where they stop although Xentral said yes: nothing wrong is released. */
import { expect, test } from "vitest";

import { creditNoteOf, goBack, goodwill, linesOf, mutateFlow, refund, refundInput } from "../support/flows.ts";
import { createTestGraph } from "../support/graph.ts";
import { mutate, plain, sell, sentWrites } from "../support/returns.ts";

const small = { customers: 30, products: 40, orders: 40 };

test("no more is credited than was ordered, however it is spread over positions", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = refundInput(await sell(graph));
  const [three] = input.positions;
  const ask = (...quantities: string[]) =>
    refund(graph, { ...input, positions: quantities.map((quantity) => ({ ...three, quantity })), idempotencyKey: "k" });
  expect(await ask("3.001")).toMatchObject({
    userErrors: [{ field: ["input", "positions", "0", "quantity"], code: "INVALID" }],
    steps: [{ status: "FAILED", resumeToken: null }, { status: "NOT_STARTED" }, {}, {}, {}],
  });
  expect(await ask("1.5", "1.501")).toMatchObject({
    userErrors: [
      { field: ["input", "positions", "1", "quantity"], message: expect.stringContaining("3.001") as string },
    ],
  });
  expect(linesOf(graph)).toEqual([]);
  // What was refused before anything was made leaves the key free.
  expect(await ask("1.5", "1.5")).toMatchObject({ userErrors: [] });
  expect(linesOf(graph)).toHaveLength(5);
});

test("a price in another currency than the order's is refused before the first step", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = refundInput(await sell(graph));
  const [first] = input.positions;
  const priced = { ...first, price: { amount: "1.00", currency: "USD" } };
  expect(await refund(graph, { ...input, positions: [priced] })).toMatchObject({
    userErrors: [{ field: ["input", "positions", "0", "price", "currency"], code: "INVALID" }],
  });
  expect(linesOf(graph)).toEqual([]);
});

test("positions of another order, and prices below nothing, are slips", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const input = refundInput(order);
  const [first] = input.positions;
  const own = plain(first?.salesOrderPositionId);
  const foreign = { userErrors: [{ field: ["input", "positions", "0", "salesOrderPositionId"], code: "INVALID" }] };
  const moved = { salesOrderPositionId: `1/${own}` };
  expect(await refund(graph, { ...input, positions: [{ ...first, ...moved }] })).toMatchObject(foreign);
  const goods = goBack(order);
  const positions = [{ ...goods.positions[0], ...moved }];
  expect(await mutateFlow(graph, "returnReceive", { ...goods, positions })).toMatchObject(foreign);
  const price = { amount: "-0.01", currency: "EUR" };
  expect(await refund(graph, { ...input, positions: [{ ...first, price }] })).toMatchObject({
    userErrors: [{ field: ["input", "positions", "0", "price", "amount"], code: "INVALID" }],
  });
  expect(linesOf(graph)).toEqual([]);
});

test("documents without positions are not made", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const refused = { userErrors: [{ field: ["input", "positions"], code: "INVALID" }], steps: [] };
  expect(await refund(graph, { ...refundInput(order), positions: [] })).toMatchObject(refused);
  expect(await mutateFlow(graph, "returnReceive", { ...goBack(order), positions: [] })).toMatchObject(refused);
  expect(await mutateFlow(graph, "goodwillCredit", { ...goodwill, positions: [] })).toMatchObject(refused);
  expect(linesOf(graph)).toEqual([]);
});

test("goods that do not add up are refused before the return is made", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = goBack(await sell(graph));
  const [first] = input.positions;
  const stockMovements = [
    { quantity: "1.5", storageLocationId: "1/3", batch: "LOT-9" },
    { quantity: "1", storageLocationId: "1/3", batch: "LOT-8" },
  ];
  expect(
    await mutateFlow(graph, "returnReceive", { ...input, positions: [{ ...first, stockMovements }] }),
  ).toMatchObject({
    userErrors: [{ field: ["input", "positions", "0", "stockMovements"], code: "INVALID" }],
    steps: [],
  });
  expect(linesOf(graph)).toEqual([]);
});

test("one position of an order that comes back in two parts is booked on both of the return's", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = goBack(await sell(graph));
  const part = (quantity: string, returnReasonId: string) => ({
    ...input.positions[0],
    quantity,
    returnReasonId,
    stockMovements: [{ quantity, storageLocationId: "1/3", batch: "LOT-9" }],
  });
  const select =
    "return { positions { nodes { ... on ReturnPosition { quantity receivedQuantity } } } } steps { status }";
  const positions = [part("2", "1"), part("1", "2")];
  expect(await mutateFlow(graph, "returnReceive", { ...input, positions }, select)).toMatchObject({
    userErrors: [],
    return: {
      positions: {
        nodes: [
          { quantity: "2", receivedQuantity: "2" },
          { quantity: "1", receivedQuantity: "1" },
        ],
      },
    },
  });
});

test("the credit note is taxed as the order was", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const basket = {
    documentDate: "2026-11-02",
    customerId: "1",
    projectId: "1",
    paymentMethodId: "1",
    shippingMethodId: "1",
    currency: "EUR",
    taxation: "EXPORT",
    positions: [{ productId: "2", quantity: "3" }],
  };
  const totals = "taxation totals { net { amount } gross { amount } }";
  const select = `salesOrder { id ${totals} positions { nodes { id } } }`;
  interface Taxed {
    readonly salesOrder: Readonly<Record<"taxation" | "totals", unknown>> & Parameters<typeof refundInput>[0];
  }
  const { salesOrder } = await mutate<Taxed>(graph, "salesOrderImport", basket, select);
  expect(salesOrder.taxation).toBe("EXPORT");
  const done = await mutateFlow(
    graph,
    "returnRefund",
    refundInput(salesOrder),
    `creditNote { ${totals} } steps { status }`,
  );
  expect(done).toMatchObject({ userErrors: [], creditNote: { taxation: "EXPORT", totals: salesOrder.totals } });
});

test("a price that Xentral does not take over is not released", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const [first] = refundInput(order).positions;
  // Xentral keeps eight decimals.
  const positions = [{ ...first, price: { amount: "1.000000001", currency: "EUR" } }];
  const input = { salesOrderId: order.id, positions, idempotencyKey: "k" };
  const stopped = await refund(graph, input);
  expect(stopped).toMatchObject({
    steps: [{ status: "DONE" }, { status: "DONE" }, { status: "DONE" }, { status: "NOT_STARTED" }, {}],
    userErrors: [{ field: ["input", "positions", "0", "price", "amount"], code: "IGNORED_BY_XENTRAL" }],
    creditNote: { status: "DRAFT" },
  });
  expect(stopped.steps[3]?.resumeToken).toEqual(expect.any(String));
  expect(await refund(graph, input)).toEqual(stopped);
  expect(linesOf(graph)).toHaveLength(3);
});

test("what is not as it was asked for is released once somebody has set it right", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const positions = refundInput(order).positions.slice(0, 1);
  const draft = await mutate<Noted>(
    graph,
    "creditNoteCreate",
    { customerId: "1", projectId: "1", currency: "EUR", positions: [{ productId: "2", quantity: "3", price: one }] },
    noted,
  );
  // Xentral says that this is what it has made, at another price than the order's.
  const body = { data: { id: plain(draft.creditNote.id) } };
  graph.sandbox.control.fault({ match: "POST /api/v3/creditNotes", kind: "status", status: 201, body, times: 1 });
  const input = { salesOrderId: order.id, positions, idempotencyKey: "k" };
  expect(await refund(graph, input)).toMatchObject({
    steps: [{}, {}, { status: "DONE" }, { status: "NOT_STARTED" }, {}],
    userErrors: [{ field: ["input", "positions", "0", "price", "amount"], code: "IGNORED_BY_XENTRAL" }],
    creditNote: { id: draft.creditNote.id, status: "DRAFT" },
  });
  const { sold } = await creditNoteOf(graph, { order, creditNote: draft.creditNote });
  const [position] = draft.creditNote.positions.nodes;
  await mutate(graph, "creditNotePositionUpdate", { id: position?.id, price: sold[0]?.net }, "creditNote { id }");
  const done = await refund(graph, input);
  expect(done.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "DONE", "DONE", "DONE"]);
  expect(done.creditNote).toMatchObject({ id: draft.creditNote.id, status: "RELEASED" });
});

const one = { amount: "1.00", currency: "EUR" };
const noted = "creditNote { id positions { nodes { id } } }";

/** A credit note with its positions. */
interface Noted {
  readonly creditNote: { readonly id: string; readonly positions: { readonly nodes: readonly { id: string }[] } };
}

test("a quantity that Xentral does not take over leaves a draft that can be deleted", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = refundInput(await sell(graph));
  const positions = [{ ...input.positions[0], quantity: "1.00000000001" }];
  const stopped = await refund(graph, { ...input, positions });
  expect(stopped).toMatchObject({
    steps: [{ status: "DONE" }, { status: "NOT_STARTED" }, {}, {}, {}],
    userErrors: [{ field: ["input", "positions", "0", "quantity"], code: "IGNORED_BY_XENTRAL" }],
    return: { status: "DRAFT" },
  });
  expect(await mutate(graph, "returnDelete", { id: stopped.return?.id }, "deletedReturnId")).toMatchObject({
    userErrors: [],
  });
});

test("a release that Xentral accepts and does not carry out is not passed over", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { ...refundInput(await sell(graph)), idempotencyKey: "k" };
  const release = /^PATCH \/api\/v3\/returnOrders\/\d+\/actions\/release$/u;
  graph.sandbox.control.fault({ match: release, kind: "status", status: 200, body: {}, times: 1 });
  const stopped = await refund(graph, input);
  expect(stopped).toMatchObject({
    steps: [{ status: "DONE" }, { status: "OUTCOME_UNKNOWN" }, { status: "NOT_STARTED" }, {}, {}],
    userErrors: [{ field: null, code: "IGNORED_BY_XENTRAL" }],
    return: { status: "DRAFT" },
    creditNote: null,
  });
  expect(linesOf(graph)).toHaveLength(2);
  expect(await refund(graph, input)).toEqual(stopped);
  expect(linesOf(graph)).toEqual([]);
  await mutate(graph, "returnRelease", { id: stopped.return?.id });
  sentWrites(graph);
  expect(await refund(graph, input)).toMatchObject({ userErrors: [], return: { status: "RELEASED" } });
  expect(linesOf(graph)).toHaveLength(3);
});
