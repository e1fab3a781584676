/** Whole flows: what is sent, what they leave behind, what is refused, and what they reserve. */
import { expect, test, vi } from "vitest";

import { creditNoteOf, goBack, goodwill, linesOf, mutateFlow, refund, refundInput, stockOf } from "../support/flows.ts";
import { createTestGraph } from "../support/graph.ts";
import { plain, sell } from "../support/returns.ts";

const small = { customers: 30, products: 40, orders: 40 };

test("a refund with v3: five documents' steps, at the prices of the order", async () => {
  await using graph = await createTestGraph({ sandbox: small, cache: {} });
  const order = await sell(graph);
  const input = refundInput(order);
  const done = await refund(graph, input);
  expect(done).toMatchObject({
    userErrors: [],
    return: { status: "RELEASED", salesOrder: { id: order.id } },
    creditNote: { status: "RELEASED", documentNumber: expect.any(String) as string },
    steps: [
      { name: "returnCreate", status: "DONE", object: { id: done.return?.id }, resumeToken: null },
      { name: "returnRelease", status: "DONE", object: { id: done.return?.id } },
      { name: "creditNoteCreate", status: "DONE", object: { id: done.creditNote?.id } },
      { name: "creditNoteRelease", status: "DONE", object: { id: done.creditNote?.id } },
      { name: "returnUpdate", status: "DONE", object: { id: done.return?.id } },
    ],
  });
  expect(done.return?.creditNote).toEqual({ id: done.creditNote?.id });
  const [returnId, creditNoteId] = [plain(done.return?.id), plain(done.creditNote?.id)];
  expect(linesOf(graph)).toEqual([
    "POST /api/v3/returnOrders",
    `PATCH /api/v3/returnOrders/${returnId}/actions/release`,
    "POST /api/v3/creditNotes",
    `PATCH /api/v3/creditNotes/${creditNoteId}/actions/release`,
    `PATCH /api/v3/returnOrders/${returnId}`,
  ]);
  const { credited, sold, related } = await creditNoteOf(graph, { order, creditNote: done.creditNote });
  expect(credited).toEqual(sold.map((price) => expect.objectContaining({ price }) as unknown));
  expect(related).toEqual([{ id: done.return?.id }]);
});

test("a refund with v1 alone: the credit note is made out of the return and leads back to it", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  await using newer = await createTestGraph({ erp: graph.sandbox });
  const order = await sell(newer);
  // v1 does not tell which credit note a return has.
  const select = "return { id } creditNote { id } steps { name status }";
  const done = await mutateFlow(graph, "returnRefund", refundInput(order), select);
  expect(done).toMatchObject({
    userErrors: [],
    return: { id: expect.any(String) as string },
    creditNote: { id: expect.any(String) as string },
    steps: [
      { name: "returnCreateFromSalesOrder", status: "DONE" },
      { name: "returnRelease", status: "DONE" },
      { name: "creditNoteCreateFromReturn", status: "DONE" },
    ],
  });
  expect(linesOf(graph)).toEqual([
    "POST /api/v1/returns",
    `POST /api/v1/returns/${plain(done.return?.id)}/actions/release`,
    "POST /api/v1/creditNotes",
  ]);
  const seen = await newer.query(
    "query ($id: ID!) { return(id: $id) { status creditNote { id status documentNumber } salesOrder { id } } }",
    { id: done.return?.id },
  );
  expect(seen.data).toEqual({
    return: {
      status: "RELEASED",
      creditNote: { id: done.creditNote?.id, status: "RELEASED", documentNumber: expect.any(String) as string },
      salesOrder: { id: order.id },
    },
  });
  const { credited, sold } = await creditNoteOf(newer, { order, creditNote: done.creditNote });
  expect(credited).toEqual(sold.map((price) => expect.objectContaining({ price }) as unknown));
});

test("what only v3 can do is told at its field when v1 is all there is", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const input = refundInput({ id: "1", positions: { nodes: [{ id: "1/1" }] } });
  const priced = { ...input, positions: [{ ...input.positions[0], price: { amount: "1.00", currency: "EUR" } }] };
  const { steps, userErrors } = await refund(graph, priced);
  expect(userErrors).toMatchObject([
    { field: ["input", "positions", "0", "price", "amount"], code: "NOT_AVAILABLE" },
    { field: ["input", "positions", "0", "price", "currency"], code: "NOT_AVAILABLE" },
  ]);
  expect(steps.map(({ status }) => status)).not.toContain("DONE");
  expect(await mutateFlow(graph, "goodwillCredit", goodwill)).toMatchObject({
    userErrors: [{ code: "NOT_AVAILABLE" }],
  });
  expect(graph.sent()).toEqual([]);
});

test("an instance without v3's returns is served by v1", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const fault = { match: "POST /api/v3/returnOrders", kind: "status", status: 403, body: { message: "No." } } as const;
  graph.sandbox.control.fault(fault);
  const input = { ...refundInput(order), idempotencyKey: "k" };
  const done = await refund(graph, input);
  expect(done.steps.map(({ name, status }) => `${name} ${status}`)).toEqual([
    "returnCreateFromSalesOrder DONE",
    "returnRelease DONE",
    "creditNoteCreateFromReturn DONE",
  ]);
  graph.sandbox.control.clearFaults();
  graph.sent();
  expect(await refund(graph, input)).toEqual(done);
  expect(linesOf(graph)).toEqual([]);
});

test("goods come back into stock, and the return tells where they lie", async () => {
  await using graph = await createTestGraph({ sandbox: small, cache: {} });
  const order = await sell(graph);
  const before = await stockOf(graph, "2");
  const input = goBack(order);
  const done = await mutateFlow(graph, "returnReceive", { ...input, idempotencyKey: "k" });
  expect(done).toMatchObject({
    userErrors: [],
    return: {
      status: "RELEASED",
      positions: {
        nodes: [
          {
            receivedQuantity: "3",
            stockMovements: [{ batch: "LOT-9", storageLocation: { id: "gid://xentral/StorageLocation/1/3" } }],
          },
        ],
      },
    },
    steps: [
      { name: "returnCreateFromSalesOrder", status: "DONE" },
      { name: "returnRelease", status: "DONE" },
      { name: "returnGoodsReceipt", status: "DONE" },
    ],
  });
  expect((await stockOf(graph, "2")) - before).toBe(3);
  graph.sent();
  expect(await mutateFlow(graph, "returnReceive", { ...input, idempotencyKey: "k" })).toEqual(done);
  expect(linesOf(graph)).toEqual([]);
  expect((await stockOf(graph, "2")) - before).toBe(3);
});

test("a refusal stops the flow, leads to the flow's own input, and a better one goes on with another key", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const [first] = goBack(order).positions;
  const moved = [{ quantity: "3", storageLocationId: "1/999999", batch: "LOT-9" }];
  const input = { ...goBack(order), positions: [{ ...first, stockMovements: moved }], idempotencyKey: "k" };
  const stopped = await mutateFlow(graph, "returnReceive", input);
  expect(stopped.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "FAILED"]);
  expect(stopped.steps[2]?.resumeToken).toEqual(expect.any(String));
  expect(stopped.userErrors[0]?.field?.slice(0, 3)).toEqual(["input", "positions", "0"]);
  const other = await mutateFlow(graph, "returnReceive", { ...goBack(order), idempotencyKey: "k" });
  expect(other).toMatchObject({ userErrors: [{ field: ["input", "idempotencyKey"], code: "IDEMPOTENCY_KEY_REUSED" }] });
  graph.sent();
  const { resumeToken } = stopped.steps[2] as { readonly resumeToken: string };
  const changed = await mutateFlow(graph, "returnReceive", { ...goBack(order), resumeToken });
  expect(changed).toMatchObject({ userErrors: [{ field: ["input", "resumeToken"], code: "IDEMPOTENCY_KEY_REUSED" }] });
  expect(linesOf(graph)).toEqual([]);
});

test("a goodwill credit names its reason and its positions, and is released", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const done = await mutateFlow(graph, "goodwillCredit", goodwill);
  expect(done).toMatchObject({
    userErrors: [],
    creditNote: {
      status: "RELEASED",
      bodyIntroduction: goodwill.bodyIntroduction,
      positions: { nodes: [{ description: "Half of its price", price: { net: { amount: "5", currency: "EUR" } } }] },
    },
    steps: [
      { name: "creditNoteCreate", status: "DONE" },
      { name: "creditNoteRelease", status: "DONE" },
    ],
  });
});

test("an ERP that went away is told, and the flow goes on when it is back", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const gone = {
    kind: "status",
    status: 403,
    body: { message: "Missing required scopes: creditNote:create" },
  } as const;
  graph.sandbox.control.fault({ match: "POST /api/v3/creditNotes", ...gone });
  const stopped = await refund(graph, refundInput(order));
  expect(stopped).toMatchObject({
    steps: [{ status: "DONE" }, { status: "DONE" }, { status: "FAILED" }, { status: "NOT_STARTED" }, {}],
    userErrors: [{ field: null, code: "NOT_CARRIED_OUT" }],
    creditNote: null,
  });
  graph.sandbox.control.clearFaults();
  graph.sent();
  const done = await refund(graph, { ...refundInput(order), resumeToken: stopped.steps[2]?.resumeToken });
  expect(done.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "DONE", "DONE", "DONE"]);
  expect(done.return?.id).toBe(stopped.return?.id);
  expect(linesOf(graph)).toHaveLength(3);
});

test("without the calls for the whole nothing is sent", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  await using poor = await createTestGraph({ erp: graph.sandbox, rateLimitPerMinute: 60 });
  const order = await sell(graph);
  await Promise.all(Array.from({ length: 50 }, (_, page) => poor.query(`{ product(id: "${page + 1}") { name } }`)));
  const spend = await poor.query("{ budget { remaining } }");
  const { remaining } = (spend.data as unknown as { budget: { remaining: number } }).budget;
  for (let call = 0; call < remaining - 4; call += 1)
    await poor.query(`{ salesOrder(id: "${call + 1}") { documentNumber } }`);
  graph.sent();
  const refused = await poor.query(
    "mutation ($input: ReturnRefundInput!) { returnRefund(input: $input) { steps { status } } }",
    { input: refundInput(order) },
  );
  expect(refused.errors?.[0]).toMatchObject({
    path: ["returnRefund"],
    extensions: { code: "BUDGET_EXHAUSTED", retryAfterMs: expect.any(Number) as number },
  });
  expect(graph.sent()).toEqual([]);

  await using tiny = await createTestGraph({ erp: graph.sandbox, rateLimitPerMinute: 16 });
  const never = await tiny.query(
    "mutation ($input: ReturnRefundInput!) { returnRefund(input: $input) { steps { status } } }",
    { input: refundInput(order) },
  );
  expect(never.errors?.[0]?.extensions).toMatchObject({ code: "OPERATION_TOO_EXPENSIVE" });
  expect(graph.sent()).toEqual([]);
});

test("what is reserved is enough for the whole, and what is left goes back", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  await using just = await createTestGraph({ erp: graph.sandbox, rateLimitPerMinute: 17 });
  const order = await sell(graph);
  const input = refundInput(order);
  const done = await mutateFlow(just, "returnRefund", input, "steps { status }");
  expect(done.steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "DONE", "DONE", "DONE"]);
  const spent = graph.sent().length;
  expect(spent).toBeLessThan(17);
  const { data } = await just.query("{ budget { remaining } }");
  expect(data).toEqual({ budget: { remaining: 17 - spent } });
});

test("others do not take the calls of a flow that is under way", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  await using busy = await createTestGraph({ erp: graph.sandbox, rateLimitPerMinute: 20 });
  const order = await sell(graph);
  graph.sandbox.control.fault({ match: "POST /api/v3/returnOrders", kind: "slow", delayMs: 300, times: 1 });
  const refunding = mutateFlow(busy, "returnRefund", refundInput(order), "steps { status }");
  await vi.waitUntil(() => graph.sandbox.control.requests.some(({ method }) => method === "POST"), { interval: 1 });
  const ids = Array.from({ length: 8 }, (_, place) => String(place + 1));
  const headers = { "x-xentral-deadline-ms": "1000" };
  const others = ids.map((id) =>
    busy.query(`{ salesOrder(id: "${id}") { documentNumber trafficLights { state } } }`, {}, headers),
  );
  const { steps } = await refunding;
  expect(steps.map(({ status }) => status)).toEqual(["DONE", "DONE", "DONE", "DONE", "DONE"]);
  await Promise.all(others);
});

test("two who ask under one key at the same moment get one refund", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { ...refundInput(await sell(graph)), idempotencyKey: "k" };
  const [one, other] = await Promise.all([refund(graph, input), refund(graph, input)]);
  expect(other).toEqual(one);
  expect(linesOf(graph)).toHaveLength(5);
});

const order = { id: "1", positions: { nodes: [{ id: "1/1" }] } };

test("a token of something else is refused before a call", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const query = "mutation ($input: ReturnRefundInput!) { returnRefund(input: $input) { steps { status } } }";
  for (const resumeToken of ["", "x", Buffer.from('[1,"returnRefund","a","b"]').toString("base64url")]) {
    const { errors } = await graph.query(query, { input: { ...refundInput(order), resumeToken } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "input.resumeToken" });
  }
  expect(graph.sent()).toEqual([]);
});
