/**
 * The measure of the product: calls ÷ floor. Each row is a query of a front end, the fewest calls that the API allows for
 * it, and what must be sent, with all families and with v1 and v2 only.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import type { Family } from "../../src/resources/define.ts";
import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer, TestGraph } from "../support/graph.ts";

let erp: Sandbox;
let newest: TestGraph;
let older: TestGraph;

beforeAll(async () => {
  erp = await startSandbox({ customers: 80, products: 160, orders: 240, ratePerMinute: 0 });
  const start = (families: readonly Family[]): Promise<TestGraph> => createTestGraph({ erp, families });
  [newest, older] = [await start(["v3", "v2", "v1"]), await start(["v2", "v1"])];
});

afterAll(async () => {
  await newest[Symbol.asyncDispose]();
  await older[Symbol.asyncDispose]();
  await erp.close();
});

interface Measured {
  readonly answer: GraphAnswer;
  readonly sent: readonly string[];
}

async function measure(graph: TestGraph, query: string): Promise<Measured> {
  graph.sent();
  const answer = await graph.query(query);
  const sent = graph.sent();
  // What the answer says it cost is what was sent.
  expect(answer.extensions?.xentral?.["calls"]).toBe(sent.length);
  return { answer, sent };
}

/** Path without query, ids replaced, and how often. */
function tally(sent: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of sent) {
    const path = line.replace(/\?.*/, "").replace(/\/\d+/g, "/{id}");
    counts[path] = (counts[path] ?? 0) + 1;
  }
  return counts;
}

/** Every value under a key, anywhere in an answer. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  return entries.flatMap(([name, inner]) => (name === key ? [inner] : []).concat(valuesOf(inner, key)));
}

/** Products that were asked for again, one by one; each has to be one that lists hide. */
function hiddenOnes(sent: readonly string[]): number {
  const ids = sent.flatMap((line) => /^GET \/api\/v2\/products\/(\d+)$/.exec(line)?.[1] ?? []);
  for (const id of ids) expect(erp.world.product.byId.get(Number(id))).toMatchObject({ isDeleted: true });
  return ids.length;
}

function distinctProducts(answer: GraphAnswer): number {
  const products = valuesOf(answer.data, "product").filter((product) => product !== null);
  return new Set(products.flatMap((product) => valuesOf(product, "xentralId"))).size;
}

describe("50 customers with all their addresses", () => {
  const query =
    "{ customers(first: 50) { nodes { number name addresses(first: 1000) { nodes { kind street zipCode city } } } } }";

  test("1 call", async () => {
    const { answer, sent } = await measure(newest, query);
    expect(answer.errors).toBeUndefined();
    expect(sent).toEqual(["GET /api/v3/customers?include=deliveryAddresses&perPage=50&sort=id"]);
  });

  test("51 calls with v1 and v2 only, and the same answer", async () => {
    const { answer, sent } = await measure(older, query);
    expect(answer).toMatchObject({ data: (await newest.query(query)).data });
    expect(tally(sent)).toEqual({ "GET /api/v2/customers": 1, "GET /api/v2/customers/{id}/addresses": 50 });
  });
});

describe("50 sales orders with positions, their own text, quantity and price", () => {
  const query =
    "{ salesOrders(first: 50) { nodes { documentNumber positions(first: 1000) { nodes { kind name description ... on SalesOrderPosition { quantity price { net { amount currency } } } } } } } }";

  test("1 call", async () => {
    const { answer, sent } = await measure(newest, query);
    expect(answer.errors).toBeUndefined();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain("include=lineItems");
    expect(sent[0]).toContain("filter[0][value]=draft,released,sent,completed,cancelled");
  });

  test("51 calls with v1 and v2 only", async () => {
    const { sent } = await measure(older, query);
    expect(tally(sent)).toEqual({ "GET /api/v1/salesOrders": 1, "GET /api/v1/salesOrders/{id}": 50 });
  });
});

describe("50 sales orders with each product's master data and available stock", () => {
  const query =
    "{ salesOrders(first: 50) { nodes { documentNumber positions(first: 1000) { nodes { ... on SalesOrderPosition { quantity product { xentralId name ean stock { available } } } } } } } }";

  test("1 + ⌈n ÷ 50⌉ calls for n distinct products, more only for those that are hidden", async () => {
    const { answer, sent } = await measure(newest, query);
    const products = distinctProducts(answer);
    expect(products).toBeGreaterThan(50);
    expect(tally(sent)["GET /api/v2/products"]).toBe(Math.ceil(products / 50));
    expect(sent).toHaveLength(1 + Math.ceil(products / 50) + hiddenOnes(sent));
  });

  test("51 + ⌈n ÷ 50⌉ calls with v1 and v2 only", async () => {
    const { answer, sent } = await measure(older, query);
    expect(tally(sent)).toEqual({
      "GET /api/v1/salesOrders": 1,
      "GET /api/v1/salesOrders/{id}": 50,
      "GET /api/v2/products": Math.ceil(distinctProducts(answer) / 50),
      ...(hiddenOnes(sent) === 0 ? {} : { "GET /api/v2/products/{id}": hiddenOnes(sent) }),
    });
  });
});

describe("20 customers with their 5 newest orders each", () => {
  const query =
    "{ customers(first: 20) { nodes { number salesOrders(first: 5, orderBy: [{ field: ID, direction: DESC }]) { nodes { documentNumber } } } } }";

  test("2 calls", async () => {
    const { answer, sent } = await measure(newest, query);
    expect(answer.errors).toBeUndefined();
    expect(tally(sent)).toEqual({ "GET /api/v3/customers": 1, "GET /api/v3/salesOrders": 2 - 1 });
    expect(sent[1]).toMatch(/filter\[\d\]\[key\]=address\.id&filter\[\d\]\[op\]=in/);
  });

  test("3 to 21 calls with v1 and v2 only, and the same answer", async () => {
    const { answer, sent } = await measure(older, query);
    expect(answer.data).toEqual((await newest.query(query)).data);
    expect(sent.length).toBeGreaterThanOrEqual(2);
    expect(sent.length).toBeLessThanOrEqual(21);
  });
});

test("one customer by id with latest orders, invoices, delivery notes, returns and credit notes: 6 calls, all relations at once", async () => {
  const latest = "(first: 3, orderBy: [{ field: ID, direction: DESC }]) { nodes { documentNumber } }";
  const query = `{ customer(id: "1") { name salesOrders${latest} invoices${latest} deliveryNotes${latest} returns${latest} creditNotes${latest} } }`;
  const { answer, sent } = await measure(newest, query);
  expect(answer.errors).toBeUndefined();
  expect(tally(sent)).toEqual({
    "GET /api/v3/customers/{id}": 1,
    "GET /api/v3/salesOrders": 1,
    "GET /api/v3/invoices": 1,
    "GET /api/v3/deliveryNotes": 1,
    "GET /api/v3/returnOrders": 1,
    "GET /api/v3/creditNotes": 1,
  });
});

test("50 returns with credit note, sales order, products and the reason's name: 3 + ⌈n ÷ 50⌉ calls", async () => {
  const query = `{ returns(first: 50) { nodes { progress creditNote { documentNumber } salesOrder { documentNumber }
    positions(first: 100) { nodes { ... on ReturnPosition { quantity reason { name } product { xentralId name } } } } } } }`;
  const { answer, sent } = await measure(newest, query);
  const products = distinctProducts(answer);
  expect(answer.errors).toBeUndefined();
  expect(sent.length).toBeLessThanOrEqual(3 + Math.ceil(products / 50));
  expect(tally(sent)).toMatchObject({
    "GET /api/v3/returnOrders": 1,
    "GET /api/v3/creditNotes": 1,
    "GET /api/v3/salesOrders": 1,
  });
});

describe("50 invoices with open balance", () => {
  const query = "{ invoices(first: 50) { nodes { documentNumber balance { amount currency } } } }";

  test("1 call: rows of v1 carry it; the floor allows 2", async () => {
    for (const graph of [newest, older]) {
      const { answer, sent } = await measure(graph, query);
      expect(answer.errors).toBeUndefined();
      expect(tally(sent)).toEqual({ "GET /api/v1/invoices": 1 });
    }
  });

  test("2 calls with what only v3 tells, and the same balances", async () => {
    const wider = query.replace("documentNumber", "documentNumber isCollectiveBill");
    const { answer, sent } = await measure(newest, wider);
    expect(answer.errors).toBeUndefined();
    expect(sent).toHaveLength(2);
    expect(valuesOf(answer.data, "balance")).toEqual(valuesOf((await older.query(query)).data, "balance"));
  });
});

test("50 products with their available stock: 1 call, to v2, whose rows carry both", async () => {
  for (const graph of [newest, older]) {
    const { answer, sent } = await measure(graph, "{ products(first: 50) { nodes { name stock { available } } } }");
    expect(answer.errors).toBeUndefined();
    expect(tally(sent)).toEqual({ "GET /api/v2/products": 1 });
  }
});

test("50 delivery notes with tracking: 2 calls for up to 50 parcels, with v1 and v2 only as well", async () => {
  const query = "{ deliveryNotes(first: 50) { nodes { documentNumber shipments { nodes { tracking { number } } } } } }";
  for (const graph of [newest, older]) {
    const { answer, sent } = await measure(graph, query);
    expect(answer.errors).toBeUndefined();
    const parcels = valuesOf(answer.data, "tracking").length;
    expect(sent).toHaveLength(1 + Math.ceil(parcels / 50));
  }
});

test("totalCount alone: 1 call; beside a page: none more by page arithmetic, one more with upstream cursors", async () => {
  for (const graph of [newest, older]) {
    expect((await measure(graph, "{ salesOrders { totalCount } }")).sent).toHaveLength(1);
  }
  expect(
    (await measure(newest, "{ salesOrders(orderBy: [{ field: DOCUMENT_DATE }]) { totalCount nodes { xentralId } } }"))
      .sent,
  ).toHaveLength(1);
  expect((await measure(newest, "{ salesOrders { totalCount nodes { xentralId } } }")).sent).toHaveLength(2);
  expect((await measure(older, "{ salesOrders { totalCount nodes { xentralId } } }")).sent).toHaveLength(1);
});

test("stock by warehouse for 20 products: 1 + 20 calls, for the API has no batch for it", async () => {
  const query = "{ products(first: 20) { nodes { number stock { warehouses { physical warehouse { id } } } } } }";
  const { answer, sent } = await measure(newest, query);
  expect(answer.errors).toBeUndefined();
  expect(tally(sent)).toEqual({ "GET /api/v3/products": 1, "GET /api/v1/products/{id}/stocks": 20 });
});

test("the same record under three aliases: 1 call", async () => {
  const query =
    '{ a: product(id: "5") { name } b: product(id: "gid://xentral/Product/5") { name } c: product(id: 5) { number } }';
  expect((await measure(newest, query)).sent).toEqual(["GET /api/v3/products/5"]);
  expect((await measure(older, query)).sent).toEqual(["GET /api/v2/products/5"]);
});
