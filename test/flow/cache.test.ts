/** What was read is kept for a while, and served as long as it is worth it. */
import { expect, test, vi } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer } from "../support/graph.ts";
import { createMovingClock } from "../support/moving-clock.ts";
import { createSharedTexts } from "../support/shared-texts.ts";

const orders = `{ salesOrders(last: 5) { nodes { documentNumber status
  positions { nodes { ... on SalesOrderPosition { quantity product { number } } } } } } }`;

function price({ extensions }: GraphAnswer): {
  readonly calls: number;
  readonly cached: number;
  readonly stale: readonly { readonly path: string; readonly ageMs: number }[];
} {
  return extensions?.xentral as ReturnType<typeof price>;
}

test("the second time, the same question costs nothing", async () => {
  await using graph = await createTestGraph({ cache: {} });
  const first = await graph.query(orders);
  const second = await graph.query(orders);
  expect(graph.sent()).toHaveLength(2);
  expect(price(first)).toMatchObject({ calls: 2, cached: 0 });
  expect(second.data).toEqual(first.data);
  expect(price(second)).toMatchObject({ calls: 0, stale: [] });
  expect(price(second).cached).toBeGreaterThanOrEqual(2);
});

test("without a cache, each question is asked again", async () => {
  await using graph = await createTestGraph();
  await graph.query(orders);
  await graph.query(orders);
  expect(graph.sent()).toHaveLength(4);
});

test("a list that told more answers one that asks for less; one that asks for more is read again", async () => {
  await using graph = await createTestGraph({ cache: {} });
  await graph.query("{ customers(first: 3) { nodes { name addresses { nodes { city } } } } }");
  graph.sent();
  const narrower = await graph.query("{ customers(first: 3) { nodes { name } } }");
  expect(narrower.data).toMatchObject({ customers: { nodes: [{}, {}, {}] } });
  expect(graph.sent()).toEqual([]);
  await graph.query("{ customers(first: 3) { nodes { name contactPersons { nodes { name } } } } }");
  expect(graph.sent()).toHaveLength(1);
});

test("rows of a list answer for their records; of a record only what is missing is asked for", async () => {
  await using graph = await createTestGraph({ cache: {} });
  await graph.query("{ products(first: 3) { nodes { xentralId name } } }");
  graph.sent();
  const known = await graph.query("{ product(id: 1) { name ean } }");
  expect(known.data).toMatchObject({ product: { name: expect.any(String) as string } });
  expect(graph.sent()).toEqual([]);
  await graph.query("{ product(id: 1) { name stock { physical } } }");
  expect(graph.sent()).toEqual(["GET /api/v1/products/1/stocks"]);
});

test("a list that is asked for again and again costs nothing, and tells what has changed when it is read again", async () => {
  const clock = createMovingClock();
  await using graph = await createTestGraph({ cache: {}, clock });
  const query = "{ customers(first: 3) { nodes { xentralId name email } } }";
  const nodes = async (caching = ""): Promise<readonly { readonly name: string }[]> => {
    const headers = caching === "" ? {} : { "cache-control": caching };
    const { data } = await graph.query(query, {}, headers);
    return (data as unknown as { customers: { nodes: readonly { name: string }[] } }).customers.nodes;
  };
  const first = await nodes();
  for (let round = 0; round < 5; round += 1) expect(await nodes()).toEqual(first);
  // The rows answer for their records, too, and for the lists below them.
  const beside = await graph.query(
    "{ customers(first: 3) { nodes { name } } customer(id: 1) { xentralId name email salesOrders(first: 1) { nodes { id } } } }",
  );
  expect(beside.data).toMatchObject({ customers: { nodes: first.map(({ name }) => ({ name })) }, customer: first[0] });
  expect(graph.sent()).toHaveLength(2);
  // Read again and found the same, it is the same; and so it is once more for those who come later.
  expect(await nodes("no-cache")).toEqual(first);
  for (let round = 0; round < 3; round += 1) expect(await nodes()).toEqual(first);
  const changed = graph.sandbox.world.partner.byId.get(1);
  Object.assign(changed?.primaryAddress ?? {}, { name: "Größer & Söhne GmbH" });
  clock.skip(200_000);
  for (let round = 0; round < 5; round += 1)
    expect(await nodes()).toEqual([{ ...first[0], name: "Größer & Söhne GmbH" }, ...first.slice(1)]);
  expect(graph.sent()).toHaveLength(2);
});

test("stock is believed for seconds, the product that carries it for a minute", async () => {
  const clock = createMovingClock();
  await using graph = await createTestGraph({ cache: {}, clock });
  const query = "{ product(id: 1) { name stock { available } } }";
  const fresh = await graph.query(query);
  graph.sent();
  clock.skip(30_000);
  await graph.query("{ product(id: 1) { name } }");
  expect(graph.sent()).toEqual([]);
  expect((await graph.query(query)).data).toEqual(fresh.data);
  expect(graph.sent()).toHaveLength(1);
});

test("past its lifetime an answer is served once more, with its age, and renewed once behind the scenes", async () => {
  const clock = createMovingClock();
  await using graph = await createTestGraph({ cache: {}, clock });
  const query = "{ customer(id: 1) { name } }";
  const first = await graph.query(query);
  graph.sent();
  clock.skip(90_000);
  const answers = await Promise.all([graph.query(query), graph.query(query), graph.query(query)]);
  for (const answer of answers) {
    expect(answer.data).toEqual(first.data);
    expect(price(answer)).toMatchObject({ calls: 0, stale: [{ path: "customer" }] });
    expect(price(answer).stale[0]?.ageMs).toBeGreaterThanOrEqual(90_000);
  }
  await vi.waitFor(async () => expect(price(await graph.query(query))).toMatchObject({ calls: 0, stale: [] }));
  expect(graph.sent()).toHaveLength(1);
});

test("a list past its lifetime is renewed as a list, in as many requests as it took", async () => {
  const clock = createMovingClock();
  await using graph = await createTestGraph({ cache: {}, clock });
  await graph.query(orders);
  const first = graph.sent();
  clock.skip(15_000);
  expect(price(await graph.query(orders))).toMatchObject({ calls: 0, stale: [{ path: "salesOrders" }] });
  await vi.waitFor(async () => expect(price(await graph.query(orders))).toMatchObject({ calls: 0, stale: [] }));
  expect(graph.sent()).toEqual(first.slice(0, 1));
});

test("long past its lifetime an answer is read again before it is given", async () => {
  const clock = createMovingClock();
  await using graph = await createTestGraph({ cache: {}, clock });
  await graph.query("{ customer(id: 1) { name } }");
  clock.skip(121_000);
  expect(price(await graph.query("{ customer(id: 1) { name } }"))).toMatchObject({ calls: 1, stale: [] });
});

test("Cache-Control: no-cache asks the ERP, and what it answers is kept", async () => {
  await using graph = await createTestGraph({ cache: {} });
  await graph.query(orders);
  expect(price(await graph.query(orders, {}, { "cache-control": "no-cache" }))).toMatchObject({ calls: 2, cached: 0 });
  expect(price(await graph.query(orders))).toMatchObject({ calls: 0 });
});

test("Cache-Control: no-store asks the ERP and leaves nothing behind", async () => {
  await using graph = await createTestGraph({ cache: {} });
  await graph.query(orders, {}, { "cache-control": "no-store" });
  expect(price(await graph.query(orders))).toMatchObject({ calls: 2 });
});

test("when the budget is spent, what is older than it should be is better than nothing, and says so", async () => {
  const clock = createMovingClock();
  await using graph = await createTestGraph({ cache: {}, clock, rateLimitPerMinute: 3 });
  const [one, list] = ["{ customer(id: 1) { name } }", "{ customers(first: 2) { nodes { number } } }"];
  const fresh = [await graph.query(one), await graph.query(list)];
  clock.skip(200_000);
  for (const id of ["11", "12", "13"]) await graph.query("query ($id: ID!) { customer(id: $id) { name } }", { id });
  graph.sent();
  const hurry = { "x-xentral-deadline-ms": "300" };
  const older = [await graph.query(one, {}, hurry), await graph.query(list, {}, hurry)];
  expect(older.map(({ data, errors }) => ({ data, errors }))).toEqual(
    fresh.map(({ data }) => ({ data, errors: undefined })),
  );
  expect(older.map((answer) => price(answer).stale.map(({ path }) => path))).toEqual([["customer"], ["customers"]]);
  const unknown = await graph.query("{ customer(id: 14) { name } }", {}, hurry);
  expect(unknown.errors?.[0]?.extensions["code"]).toBe("BUDGET_EXHAUSTED");
  const truth = await graph.query(one, {}, { ...hurry, "cache-control": "no-cache" });
  expect(truth.errors?.[0]?.extensions["code"]).toBe("BUDGET_EXHAUSTED");
  expect(graph.sent()).toEqual([]);
});

test("when the ERP fails, the last answer stands in for ten minutes", async () => {
  const clock = createMovingClock();
  await using graph = await createTestGraph({ cache: {}, clock });
  const query = "{ product(id: 1) { name } }";
  const fresh = await graph.query(query);
  graph.sandbox.control.fault({ match: /products/, kind: "status", status: 503 });
  clock.skip(500_000);
  const hurry = { "x-xentral-deadline-ms": "300" };
  const older = await graph.query(query, {}, hurry);
  expect(older.data).toEqual(fresh.data);
  expect(price(older).stale).toHaveLength(1);
  clock.skip(200_000);
  expect((await graph.query(query, {}, hurry)).errors).toHaveLength(1);
});

test("that there is nothing is believed for seconds", async () => {
  const clock = createMovingClock();
  await using graph = await createTestGraph({ cache: {}, clock });
  const queries = ["{ customer(id: 999999) { name } }", '{ customer(number: "no such number") { name } }'];
  for (const query of queries) expect((await graph.query(query)).data).toEqual({ customer: null });
  const calls = graph.sent().length;
  for (const query of queries) expect((await graph.query(query)).data).toEqual({ customer: null });
  expect(graph.sent()).toEqual([]);
  clock.skip(11_000);
  for (const query of queries) await graph.query(query);
  expect(graph.sent()).toHaveLength(calls);
});

test("a failure is not kept", async () => {
  await using graph = await createTestGraph({ cache: {} });
  graph.sandbox.control.fault({ match: /customers/, kind: "status", status: 422, times: 1 });
  const query = "{ customers(first: 2) { nodes { name } } }";
  expect((await graph.query(query)).errors).toHaveLength(1);
  expect((await graph.query(query)).errors).toBeUndefined();
});

test("lifetimes are set by collection; 0 keeps nothing", async () => {
  await using graph = await createTestGraph({ cache: { lifetimes: { byCollection: { customers: 0 } } } });
  await graph.query("{ customer(id: 1) { name } product(id: 1) { name } }");
  graph.sent();
  await graph.query("{ customer(id: 1) { name } product(id: 1) { name } }");
  expect(graph.sent()).toEqual(["GET /api/v3/customers/1"]);
});

test("what one process has read, another one does not ask for again", async () => {
  const texts = createSharedTexts();
  const clock = createMovingClock();
  await using first = await createTestGraph({ cache: { texts }, clock });
  const read = await first.query(orders);
  await first.query("{ customer(id: 1) { name } }");
  first.sent();
  await using second = await createTestGraph({ cache: { texts }, clock, erp: first.sandbox });
  const again = await second.query(orders);
  expect(again.data).toEqual(read.data);
  expect(price(again)).toMatchObject({ calls: 0, stale: [] });
  expect(price(await second.query("{ customer(id: 1) { name } }"))).toMatchObject({ calls: 0, cached: 1 });
  expect(first.sent()).toEqual([]);
});

test("a shared store that is away costs nothing but its help", async () => {
  const texts = createSharedTexts();
  await using graph = await createTestGraph({ cache: { texts } });
  texts.away(true);
  expect(price(await graph.query(orders))).toMatchObject({ calls: 2 });
  expect(price(await graph.query(orders))).toMatchObject({ calls: 0 });
});
