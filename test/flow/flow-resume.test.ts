/** How flows are taken up again: by whom, with what, and after what has happened meanwhile. */
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test, vi } from "vitest";

import { goBack, linesOf, mutateFlow, refund, refundInput, stockOf } from "../support/flows.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { createMovingClock } from "../support/moving-clock.ts";
import { mutate, sell } from "../support/returns.ts";

const small = { customers: 30, products: 40, orders: 40 };

/** The ERP does not make credit notes once. */
function refuseCreditNote({ sandbox: { control } }: TestGraph): void {
  control.fault({ match: "POST /api/v3/creditNotes", kind: "status", status: 400, body: { message: "No." }, times: 1 });
}

test("a token that leads to nothing begins nothing", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = refundInput(await sell(graph));
  refuseCreditNote(graph);
  const { steps } = await refund(graph, input);
  graph.sent();
  // Another memory, as after thirty days.
  await using other = await createTestGraph({ erp: graph.sandbox });
  const refused = await refund(other, { ...input, resumeToken: steps[2]?.resumeToken });
  expect(refused).toMatchObject({ steps: [], userErrors: [{ field: ["input", "resumeToken"], code: "NOT_FOUND" }] });
  expect(graph.sent()).toEqual([]);
  expect(await refund(graph, { ...input, resumeToken: steps[2]?.resumeToken })).toMatchObject({ userErrors: [] });
});

test("a step whose outcome is unknown says how its flow goes on, and never to begin it under another key", async () => {
  await using graph = await createTestGraph({ sandbox: small, lookUpAfterMs: [1] });
  const input = refundInput(await sell(graph));
  const made = { match: "POST /api/v3/creditNotes", kind: "status", status: 201, body: {}, when: "after" } as const;
  graph.sandbox.control.fault({ ...made, times: 1 });
  const { userErrors } = await refund(graph, input);
  expect(userErrors.map(({ message }) => message)).toEqual([
    "creditNoteCreate: Xentral carried it out without saying what it made, and it was not found afterwards. Check in Xentral whether there is a new draft of a credit note for this customer. The same idempotencyKey, or the resumeToken, looks once more and sends nothing; where it is missing, carry it out by its own mutation first.",
  ]);
});

test("an order that changes meanwhile bars what is derived from it, and hides nothing that was done", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const input = { ...refundInput(order), idempotencyKey: "k" };
  refuseCreditNote(graph);
  const first = await refund(graph, input);
  const [, second] = order.positions.nodes;
  await mutate(graph, "salesOrderPositionRemove", { id: second?.id }, "removedPositionId");
  graph.sent();
  expect(await refund(graph, input)).toMatchObject({
    return: { id: first.return?.id, status: "RELEASED" },
    steps: [{ status: "DONE" }, { status: "DONE" }, { status: "FAILED" }, { status: "NOT_STARTED" }, {}],
    userErrors: [{ field: ["input", "positions", "1", "salesOrderPositionId"], code: "NOT_FOUND" }],
  });
  expect(linesOf(graph)).toEqual([]);
});

test("a finished refund is told again although its order is gone", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const input = { ...refundInput(order), idempotencyKey: "k" };
  const done = await refund(graph, input);
  const gone = { kind: "status", status: 404, body: { message: "Not found." } } as const;
  graph.sandbox.control.fault({ match: /^GET \/api\/v[13]\/salesOrders/u, ...gone });
  graph.sent();
  expect(await refund(graph, input)).toEqual(done);
  expect(linesOf(graph)).toEqual([]);
});

test("with another input the flow goes on under another key with the return that it has made", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = goBack(await sell(graph));
  const before = await stockOf(graph, "2");
  const [first] = input.positions;
  const nowhere = [{ quantity: "3", storageLocationId: "1/999999", batch: "LOT-9" }];
  const wrong = { ...input, positions: [{ ...first, stockMovements: nowhere }], idempotencyKey: "k" };
  const stopped = await mutateFlow(graph, "returnReceive", wrong);
  expect(stopped.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "FAILED"]);
  const returnId = stopped.return?.id;
  const right = { ...input, idempotencyKey: "another", returnId };
  const done = await mutateFlow(graph, "returnReceive", right);
  expect(done).toMatchObject({ return: { id: returnId }, userErrors: [] });
  expect(done.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "DONE"]);
  graph.sent();
  expect(await mutateFlow(graph, "returnReceive", right)).toEqual(done);
  expect(linesOf(graph)).toEqual([]);
  const again = await mutateFlow(graph, "returnReceive", { ...right, idempotencyKey: "a third" });
  expect(again).toMatchObject({ userErrors: [{ field: ["input", "returnId"], code: "CONFLICT" }] });
  expect((await stockOf(graph, "2")) - before).toBe(3);
});

test("goods that were received are paid back, once: the return keeps its number and gets its credit note", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const received = await mutateFlow(graph, "returnReceive", goBack(order));
  const returnId = received.return?.id;
  await mutate(graph, "returnUpdate", { id: returnId, progress: "CHECKED" });
  const { salesOrderId, positions } = refundInput(order);
  const input = { salesOrderId, positions: positions.slice(0, 1), returnId };
  graph.sent();
  const paid = await refund(graph, input);
  expect(paid).toMatchObject({ return: { id: returnId, creditNote: { id: paid.creditNote?.id } }, userErrors: [] });
  const made = linesOf(graph).filter((line) => line.startsWith("POST"));
  expect(made).toEqual(["POST /api/v3/creditNotes"]);
  const twice = await refund(graph, input);
  expect(twice).toMatchObject({ userErrors: [{ field: ["input", "returnId"], code: "CONFLICT" }], creditNote: null });
  expect(linesOf(graph)).toEqual([]);
});

test("a return of fewer or more positions is another one, and so is a cancelled one", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const { salesOrderId, positions } = refundInput(order);
  const announce = async (count: number): Promise<string> => {
    const input = { salesOrderId, positions: positions.slice(0, count) };
    const made = await mutate(graph, "returnCreateFromSalesOrder", input, "return { id }");
    return String(made.return?.["id"]);
  };
  const [one, both] = [await announce(1), await announce(2)];
  const ask = (count: number, returnId: string) =>
    refund(graph, { salesOrderId, positions: positions.slice(0, count), returnId });
  const refused = { steps: [{ status: "FAILED" }, {}, {}, {}, {}], userErrors: [{ code: "CONFLICT" }] };
  graph.sent();
  expect(await ask(2, one)).toMatchObject(refused);
  expect(await ask(1, both)).toMatchObject(refused);
  expect(linesOf(graph)).toEqual([]);
  await mutate(graph, "returnRelease", { id: one });
  await mutate(graph, "returnCancel", { id: one });
  graph.sent();
  expect(await ask(1, one)).toMatchObject(refused);
  expect(linesOf(graph)).toEqual([]);
});

test("with v1 alone a credit note over other goods is not the return's", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"], lookUpAfterMs: [1] });
  await using newer = await createTestGraph({ erp: graph.sandbox });
  const order = await sell(newer);
  const input = { ...refundInput(order), idempotencyKey: "k" };
  const select = "return { id } creditNote { id } steps { status }";
  const lost = { match: "POST /api/v1/creditNotes", kind: "status", status: 500, times: 1, when: "after" } as const;
  graph.sandbox.control.fault(lost);
  const stopped = await mutateFlow(graph, "returnRefund", input, select);
  expect(stopped.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "OUTCOME_UNKNOWN"]);
  graph.sent();
  expect(await mutateFlow(graph, "returnRefund", { ...input, creditNoteId: "1" }, select)).toMatchObject({
    userErrors: [{ field: ["input", "creditNoteId"], code: "CONFLICT" }],
  });
  const { data } = await newer.query("query ($id: ID!) { return(id: $id) { creditNote { id } } }", {
    id: stopped.return?.id,
  });
  const creditNoteId = (data as unknown as { return: { creditNote: { id: string } } }).return.creditNote.id;
  expect(await mutateFlow(graph, "returnRefund", { ...input, creditNoteId }, select)).toMatchObject({
    creditNote: { id: creditNoteId },
    userErrors: [],
  });
  expect(linesOf(graph)).toEqual([]);
});

test("goods of one return are booked once and credited once, under whatever key, also where nothing tells of it", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  await using newer = await createTestGraph({ erp: graph.sandbox });
  const order = await sell(newer);
  const before = await stockOf(newer, "2");
  const goods = goBack(order);
  const select = "return { id } steps { status }";
  const received = await mutateFlow(graph, "returnReceive", { ...goods, idempotencyKey: "one" }, select);
  const returnId = received.return?.id;
  const again = { ...goods, returnId, idempotencyKey: "another" };
  expect(await mutateFlow(graph, "returnReceive", again, select)).toEqual(received);
  const [first] = goods.positions;
  const elsewhere = [{ quantity: "3", storageLocationId: "1/2", batch: "LOT-9" }];
  const changed = { ...again, positions: [{ ...first, stockMovements: elsewhere }], idempotencyKey: "a third" };
  expect(await mutateFlow(graph, "returnReceive", changed, select)).toMatchObject({
    steps: [{ status: "DONE" }, { status: "DONE" }, { status: "FAILED" }],
    userErrors: [{ field: null, code: "CONFLICT" }],
  });
  expect((await stockOf(newer, "2")) - before).toBe(3);

  const { salesOrderId, positions } = refundInput(order);
  const input = { salesOrderId, positions: positions.slice(0, 1), returnId };
  const paid = await mutateFlow(graph, "returnRefund", input, "creditNote { id } steps { status }");
  graph.sent();
  expect(await mutateFlow(graph, "returnRefund", input, "creditNote { id } steps { status }")).toEqual(paid);
  expect(linesOf(graph).filter((line) => line.startsWith("POST /api/v1/creditNotes"))).toEqual([]);
});

test("time that runs out between two steps is told, with the token that goes on", async () => {
  const clock = createMovingClock();
  await using graph = await createTestGraph({ sandbox: small, clock });
  const input = refundInput(await sell(graph));
  const { control } = graph.sandbox;
  control.fault({ match: /^PATCH .*\/actions\/release$/u, kind: "slow", delayMs: 100, times: 1 });
  const asked = mutateFlow(graph, "returnRefund", input, "steps { status resumeToken }");
  await vi.waitUntil(() => control.requests.some(({ method }) => method === "PATCH"), { interval: 1 });
  clock.skip(60_000);
  const stopped = await asked;
  expect(stopped).toMatchObject({
    steps: [{ status: "DONE" }, { status: "DONE" }, { status: "NOT_STARTED" }, {}, {}],
    userErrors: [{ code: "NOT_READ_BACK" }, { code: "NOT_CARRIED_OUT" }],
  });
  expect(stopped.userErrors[1]?.message).toMatch(/^creditNoteCreate: /u);
  const { resumeToken } = stopped.steps[2] ?? {};
  expect(await refund(graph, { ...input, resumeToken })).toMatchObject({ userErrors: [] });
});

/** Two graphs over one ERP that share a ledger. */
async function withTwo(work: (one: TestGraph, other: TestGraph) => Promise<void>): Promise<void> {
  const stateDirectory = join(tmpdir(), `xentral-graph-test-${randomUUID()}`);
  try {
    await using graph = await createTestGraph({ sandbox: small, stateDirectory });
    await using other = await createTestGraph({ erp: graph.sandbox, stateDirectory });
    await work(graph, other);
  } finally {
    rmSync(stateDirectory, { recursive: true, force: true });
  }
}

test("two processes that go on at the same moment make one of each", async () => {
  await withTwo(async (graph, other) => {
    const input = { ...refundInput(await sell(graph)), idempotencyKey: "k" };
    refuseCreditNote(graph);
    await refund(graph, input);
    graph.sent();
    const [one, two] = await Promise.all([refund(graph, input), refund(other, input)]);
    expect(two).toEqual(one);
    expect(linesOf(graph)).toHaveLength(3);
  });
});

test("a process that is refused does not take the flow from another one that goes on under the same key", async () => {
  await withTwo(async (graph, other) => {
    const input = { ...refundInput(await sell(graph)), idempotencyKey: "k" };
    const { control } = graph.sandbox;
    const body = { message: "No." };
    control.fault({ match: "POST /api/v3/returnOrders", kind: "status", status: 400, body, times: 1, delayMs: 100 });
    refuseCreditNote(graph);
    const first = refund(graph, input);
    await vi.waitUntil(() => control.requests.some(({ method }) => method === "POST"), { interval: 1 });
    const [refused, stopped] = await Promise.all([first, refund(other, input)]);
    expect(refused.steps[0]).toMatchObject({ status: "FAILED", resumeToken: null });
    expect(stopped.steps.map(({ status }) => status).slice(0, 3)).toEqual(["DONE", "DONE", "FAILED"]);
    const { resumeToken } = stopped.steps[2] ?? {};
    expect(await refund(graph, { ...input, resumeToken })).toMatchObject({
      return: { id: stopped.return?.id },
      userErrors: [],
    });
  });
});

test("a return that was cancelled or credited meanwhile is not credited", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = refundInput(await sell(graph));
  const meanwhile = async (idempotencyKey: string, change: (id: string | undefined) => Promise<unknown>) => {
    refuseCreditNote(graph);
    const stopped = await refund(graph, { ...input, idempotencyKey });
    expect(stopped.steps[2]?.status).toBe("FAILED");
    await change(stopped.return?.id);
    graph.sent();
    expect(await refund(graph, { ...input, idempotencyKey })).toMatchObject({
      steps: [{ status: "DONE" }, { status: "DONE" }, { status: "FAILED" }, { status: "NOT_STARTED" }, {}],
      userErrors: [{ field: null, code: "CONFLICT" }],
    });
    expect(linesOf(graph)).toEqual([]);
  };
  await meanwhile("one", (id) => mutate(graph, "returnCancel", { id }));
  await meanwhile("two", (id) => mutate(graph, "returnUpdate", { id, creditNoteId: "1" }));
});

test("a refund that was finished by hand is noted when both of its documents are named", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = refundInput(await sell(graph));
  const done = await refund(graph, input);
  const named = { ...input, returnId: done.return?.id, creditNoteId: done.creditNote?.id };
  graph.sent();
  expect(await refund(graph, named)).toMatchObject({ steps: done.steps, userErrors: [] });
  expect(linesOf(graph).filter((line) => line.startsWith("POST"))).toEqual([]);
});

test("a finished refund is told as done, whatever became of its documents since", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { ...refundInput(await sell(graph)), idempotencyKey: "k" };
  const done = await refund(graph, input);
  await mutate(graph, "returnCancel", { id: done.return?.id });
  graph.sent();
  const again = await refund(graph, input);
  expect(again).toMatchObject({ steps: done.steps, userErrors: [], return: { status: "CANCELLED" } });
  expect(linesOf(graph)).toEqual([]);
});
