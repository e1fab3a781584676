/** What makes writes safe: keys, checks before and after, turns on the same record, and doors. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test, vi } from "vitest";

import type { Family } from "../../src/resources/define.ts";
import { createTestGraph } from "../support/graph.ts";
import { addPosition, create, place, positionsOf, update, write, writes, writtenIn } from "../support/writes.ts";

const small = { customers: 20, products: 20, orders: 20 };
test("one key at the same moment and ever after is one customer", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { name: "Twice", ...place, idempotencyKey: "k-1" };
  const answers = await Promise.all(Array.from({ length: 5 }, () => write(graph, create, input)));
  expect(answers[0]?.customer?.id).toMatch(/^gid/);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await write(graph, create, { ...input, clientMutationId: "another" })).toEqual(answers[0]);
  expect(writes(graph)).toEqual(["POST /api/v3/customers"]);
});

test("one key with another input is refused, and so is an empty key", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  await write(graph, create, { name: "First", ...place, idempotencyKey: "k-1" });
  graph.sent();
  expect(await write(graph, create, { name: "Second", ...place, idempotencyKey: "k-1" })).toMatchObject({
    customer: null,
    userErrors: [{ field: ["input", "idempotencyKey"], code: "IDEMPOTENCY_KEY_REUSED" }],
  });
  const empty = await graph.query(create, { input: { name: "Third", ...place, idempotencyKey: "" } });
  expect(empty.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "input.idempotencyKey" });
  expect(graph.sent()).toEqual([]);
});

test("a key that was refused is free for a better input", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { name: "Almost", ...place, idempotencyKey: "k-1" };
  const { street: _street, ...incomplete } = input;
  expect((await write(graph, create, incomplete)).userErrors).toMatchObject([{ code: "INVALID" }]);
  expect(await write(graph, create, input)).toMatchObject({ userErrors: [], customer: {} });
});

test("one key is one customer also for who asks again with a new token", async () => {
  await using erp = await createTestGraph({ sandbox: { ...small, tokens: { "the-new-one": {} } } });
  const stateDirectory = mkdtempSync(join(tmpdir(), "graph-"));
  const input = { name: "Once", ...place, idempotencyKey: "k-1" };
  const answers: unknown[] = [];
  const sent: string[] = [];
  for (const token of [erp.sandbox.token, "the-new-one"]) {
    await using graph = await createTestGraph({ erp: { ...erp.sandbox, token }, stateDirectory });
    answers.push(await write(graph, create, input));
    sent.push(...writes(graph));
  }
  expect(answers[0]).toMatchObject({ userErrors: [], customer: {} });
  expect(answers[1]).toEqual(answers[0]);
  expect(sent).toEqual(["POST /api/v3/customers"]);
  rmSync(stateDirectory, { recursive: true });
});

test("two keys for one number make one customer", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { name: "Numbered", number: "N-1", ...place };
  const keys = ["k-1", "k-2", "k-3"];
  const answers = await Promise.all(keys.map((key) => write(graph, create, { ...input, idempotencyKey: key })));
  const made = answers.filter(({ customer }) => customer !== null);
  expect(made).toHaveLength(1);
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
    "ALREADY_EXISTS",
    "ALREADY_EXISTS",
  ]);
  expect(writes(graph)).toHaveLength(1);
});

test("a change is refused when somebody else was faster", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const before = await write(graph, update, { id: "1", phone: "1" });
  const ifUnchangedSince = before.customer?.updatedAt;
  const mine = await write(graph, update, { id: "1", phone: "2", ifUnchangedSince });
  expect(mine).toMatchObject({ userErrors: [], customer: { phone: "2" } });
  expect(await write(graph, update, { id: "1", phone: "3", ifUnchangedSince })).toMatchObject({
    customer: null,
    userErrors: [{ field: ["input", "ifUnchangedSince"], code: "CHANGED_MEANWHILE" }],
  });
});

test("of several who change what they have all read, one wins and the others hear of it", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const before = await write(graph, update, { id: "1", phone: "0" });
  const ifUnchangedSince = before.customer?.updatedAt;
  const phones = ["1", "2", "3", "4"];
  const answers = await Promise.all(phones.map((phone) => write(graph, update, { id: "1", phone, ifUnchangedSince })));
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
    Array.from({ length: 3 }, () => "CHANGED_MEANWHILE"),
  );
});

const preferences: readonly (readonly [Family, ...Family[]])[] = [["v3", "v1"], ["v1"]];

test.each(preferences)("twenty add positions to one order at once, %s first; none is lost", async (...families) => {
  await using graph = await createTestGraph({ sandbox: small, families });
  const before = await positionsOf(graph);
  const names = Array.from({ length: 20 }, (_, index) => `added ${index}`);
  const answers = await Promise.all(
    names.map((name) => write(graph, addPosition, { salesOrderId: "2", productId: "3", quantity: "1", name })),
  );
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  const after = await positionsOf(graph);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(
    after
      .slice(before.length)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(names.toSorted());
});

test("a value that Xentral accepts and drops is told", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.fault({
    match: "PATCH /api/v3/customers/1",
    kind: "body",
    status: 200,
    body: { data: { id: "1" } },
  });
  expect(await write(graph, update, { id: "1", phone: "0341 1" })).toMatchObject({
    customer: { id: "gid://xentral/Customer/1" },
    userErrors: [{ field: ["input", "phone"], code: "IGNORED_BY_XENTRAL" }],
  });
});

test("a missing right names the scope, and nothing was done", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v3"] });
  graph.sandbox.control.fault({
    match: "POST /api/v3/customers",
    kind: "status",
    status: 403,
    body: { message: "Missing required scopes: customer:create" },
  });
  const answer = await graph.query(create, { input: { name: "No", ...place, idempotencyKey: "k" } });
  expect(answer.errors?.[0]).toMatchObject({
    path: ["customerCreate"],
    extensions: { code: "UPSTREAM_FORBIDDEN", scopes: ["customer:create"] },
  });
  expect(answer.data).toEqual({ customerCreate: null });
  graph.sandbox.control.clearFaults();
  expect(await write(graph, create, { name: "No", ...place, idempotencyKey: "k" })).toMatchObject({ userErrors: [] });
});

test("a client that leaves does not cut a write off; the key tells what came of it", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.fault({ match: "POST /api/v3/customers", kind: "slow", delayMs: 300, times: 1 });
  const input = { name: "Impatient", ...place, idempotencyKey: "k" };
  const early = await graph.query(create, { input }, { "x-xentral-deadline-ms": "100" });
  expect(writtenIn(early)).toMatchObject({ customer: null, userErrors: [{ code: "IN_PROGRESS" }] });
  expect(await write(graph, create, input)).toMatchObject({ userErrors: [], customer: {} });
  expect(writes(graph)).toEqual(["POST /api/v3/customers"]);
});

test("a client that leaves before anything was sent does not take along who asks for the same", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { name: "Early", number: "N-9", ...place, idempotencyKey: "k" };
  graph.sandbox.control.fault({ match: "GET /api/v3/customers?", kind: "slow", delayMs: 400, times: 1 });
  const leaving = graph.query(create, { input }, { "x-xentral-deadline-ms": "100" });
  const staying = write(graph, create, input);
  expect(writtenIn(await leaving)).toMatchObject({ userErrors: [{ code: "IN_PROGRESS" }] });
  expect(await staying).toMatchObject({ userErrors: [], customer: { number: "N-9" } });
  expect(writes(graph)).toEqual(["POST /api/v3/customers"]);
});

test("one mutation after the other sees what the first has done", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const answer = await graph.query(`mutation {
    one: customerUpdate(input: { id: "1", phone: "1" }) { customer { phone } }
    two: customerUpdate(input: { id: "1", fax: "2" }) { customer { phone fax } }
  }`);
  expect(answer.data).toEqual({ one: { customer: { phone: "1" } }, two: { customer: { phone: "1", fax: "2" } } });
  expect(graph.sent()).toEqual([
    "PATCH /api/v3/customers/1",
    "GET /api/v3/customers/1",
    "PATCH /api/v3/customers/1",
    "GET /api/v3/customers/1",
  ]);
});

test("what is read after a write does not ride on a request that left before it", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const read = '{ customer(id: "1") { phone } }';
  graph.sandbox.control.fault({ match: "GET /api/v3/customers/1", kind: "slow", delayMs: 500, times: 1 });
  const early = graph.query(read);
  await vi.waitUntil(() => graph.sandbox.control.requests.length === 1, { interval: 1 });
  expect(await write(graph, update, { id: "1", phone: "0341 1" })).toMatchObject({ userErrors: [] });
  expect((await graph.query(read)).data).toEqual({ customer: { phone: "0341 1" } });
  await early;
  expect(graph.sent().filter((line) => line.startsWith("GET "))).toHaveLength(3);
});

test("a write stands in the plan without what it sends, and counts as a call", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const headers = { "x-xentral-explain": "plan" };
  const answer = await graph.query(update, { input: { id: "1", phone: "0341 1" } }, headers);
  expect(answer.extensions?.xentral).toMatchObject({
    calls: 2,
    plan: {
      requests: [
        { method: "PATCH", url: "/api/v3/customers/1", paths: ["customerUpdate"], because: "customerUpdate" },
        { method: "GET" },
      ],
    },
  });
  expect(JSON.stringify(answer.extensions)).not.toContain("0341 1");
});

test("without permission to write nothing is sent", async () => {
  await using graph = await createTestGraph({ sandbox: small, writes: false });
  const answer = await graph.query(create, { input: { name: "No", ...place } });
  expect(answer.errors?.[0]).toMatchObject({ path: ["customerCreate"], extensions: { code: "WRITES_DISABLED" } });
  expect(graph.sent()).toEqual([]);
});

test("mutations come by POST only", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const query = 'mutation { customerDelete(input: { id: "1" }) { deletedCustomerId } }';
  const answer = await fetch(`${graph.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "1", accept: "application/json" },
  });
  expect(answer.status).toBe(405);
  expect(graph.sent()).toEqual([]);
});

test("an id of another type, or of no form, is refused before a call", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  for (const id of ["gid://xentral/Product/1", "1/2", "x"]) {
    const answer = await graph.query(update, { input: { id, phone: "1" } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "INVALID_ID", argument: "input.id" });
  }
  const nothing = await graph.query(update, { input: { id: "1" } });
  expect(nothing.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(graph.sent()).toEqual([]);
});
