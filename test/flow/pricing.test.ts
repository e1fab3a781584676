/** Prices before and after: what a query is said to cost, and what it then costs. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer, TestGraph } from "../support/graph.ts";

let erp: Sandbox;
let newest: TestGraph;
let older: TestGraph;

beforeAll(async () => {
  erp = await startSandbox({ customers: 80, products: 160, orders: 240, ratePerMinute: 0 });
  newest = await createTestGraph({ erp, families: ["v3", "v2", "v1"] });
  older = await createTestGraph({ erp, families: ["v2", "v1"] });
});

afterAll(async () => {
  await newest[Symbol.asyncDispose]();
  await older[Symbol.asyncDispose]();
  await erp.close();
});

/** At least, expected, at most, and what was sent. */
type Row = readonly [atLeast: number, expected: number, atMost: number, sent: number];

type PlanNumbers = Partial<Readonly<Record<"atLeast" | "expected" | "atMost", number>>>;

async function priceAndRun(graph: TestGraph, query: string): Promise<Row> {
  graph.sent();
  const priced = await graph.query(query, {}, { "x-xentral-explain": "only" });
  expect(graph.sent()).toEqual([]);
  expect(priced.data).toBeNull();
  expect(priced.errors).toBeUndefined();
  const { atLeast = 0, expected = 0, atMost = 0 } = (priced.extensions?.xentral?.["plan"] ?? {}) as PlanNumbers;
  await graph.query(query);
  return [atLeast, expected, atMost, graph.sent().length];
}

describe("the price of what a front end asks for", () => {
  test.each<readonly [query: string, newest: Row, older: Row]>([
    ["{ customers(first: 50) { nodes { name addresses { nodes { city } } } } }", [1, 1, 1, 1], [1, 51, 1001, 51]],
    ["{ salesOrders(first: 50) { nodes { positions { nodes { id name } } } } }", [1, 1, 1, 1], [1, 51, 51, 51]],
    [
      "{ salesOrders(first: 50) { nodes { positions { nodes { ... on SalesOrderPosition { product { name stock { available } } } } } } } }",
      [1, 4, 1042, 4],
      [1, 54, 1092, 54],
    ],
    [
      "{ customers(first: 20) { nodes { name salesOrders(first: 5, orderBy: [{ field: ID, direction: DESC }]) { nodes { status } } } } }",
      [1, 2, 41, 2],
      [1, 2, 41, 4],
    ],
    [
      "{ customer(id: 5) { name salesOrders { nodes { status } } invoices { nodes { status } } deliveryNotes { nodes { status } } returns { nodes { status } } creditNotes { nodes { status } } } }",
      [1, 6, 6, 6],
      [1, 7, 10, 7],
    ],
    [
      "{ returns(first: 50) { nodes { creditNote { status } salesOrder { status } positions { nodes { ... on ReturnPosition { product { name } } } } } } }",
      [1, 4, 1205, 4],
      [1, 105, 1192, 42],
    ],
    ["{ invoices(first: 50) { nodes { balance { amount } } } }", [1, 1, 1, 1], [1, 1, 1, 1]],
    [
      "{ deliveryNotes(first: 50) { nodes { shipments { nodes { tracking { number } } } } } }",
      [1, 2, 101, 3],
      [1, 2, 101, 3],
    ],
    ["{ salesOrders(last: 20) { nodes { status } } }", [1, 1, 1, 1], [1, 1, 1, 1]],
    ["{ salesOrders { totalCount } }", [1, 1, 1, 1], [1, 1, 1, 1]],
    ["{ salesOrders(first: 20) { nodes { status } totalCount } }", [1, 2, 2, 2], [1, 1, 1, 1]],
    ["{ products(first: 20) { nodes { stock { warehouses { physical } } } } }", [1, 21, 21, 21], [1, 21, 21, 21]],
    [
      "{ a: product(id: 3) { name } b: product(id: 3) { number } c: product(id: 3) { ean } }",
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ],
  ])("%s", async (query, withV3, withoutV3) => {
    expect([await priceAndRun(newest, query), await priceAndRun(older, query)]).toEqual([withV3, withoutV3]);
  });
});

describe("a document that leaves open which operation is meant", () => {
  const several = "query A { customers(first: 1) { nodes { id } } } query B { customers(first: 1) { nodes { id } } }";

  test.each<readonly [name: string, headers: Readonly<Record<string, string>>]>([
    ["a ceiling", { "x-xentral-max-calls": "200" }],
    ["its price", { "x-xentral-explain": "only" }],
  ])("is refused before anything is sent, asked with %s", async (_name, headers) => {
    newest.sent();
    const { errors } = await newest.query(several, {}, headers);
    expect(errors).toMatchObject([{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }]);
    expect(newest.sent()).toEqual([]);
  });
});

describe("a ceiling", () => {
  const dear = "{ products(first: 20) { nodes { stock { warehouses { physical } } } } }";

  test("refuses what is too dear before the first call, with the price and the dearest paths", async () => {
    const { data, errors } = await newest.query(dear, {}, { "x-xentral-max-calls": "20" });
    expect(newest.sent()).toEqual([]);
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      {
        message: "The operation is expected to need 21 upstream calls, more than the 20 it may.",
        extensions: {
          code: "OPERATION_TOO_EXPENSIVE",
          price: { atLeast: 1, expected: 21, atMost: 21, ceiling: 20 },
          dearest: { products: 21 },
        },
      },
    ]);
  });

  test("lets pass what it may just cost", async () => {
    const { errors } = await newest.query(dear, {}, { "x-xentral-max-calls": "21" });
    expect(errors).toBeUndefined();
    expect(newest.sent()).toHaveLength(21);
  });

  test("is enforced where more is needed than was expected: the rest of the answer arrives", async () => {
    const query =
      "{ customers(first: 20) { nodes { name salesOrders(first: 5, orderBy: [{ field: ID, direction: DESC }]) { nodes { status } } } } }";
    const { data, errors = [] } = await older.query(query, {}, { "x-xentral-max-calls": "3" });
    expect(older.sent()).toHaveLength(3);
    const { nodes } = (data as unknown as { customers: { nodes: { name: string }[] } }).customers;
    expect(nodes.map(({ name }) => typeof name)).toEqual(Array.from({ length: 20 }, () => "string"));
    expect(errors).toHaveLength(20);
    for (const { path = [], extensions } of errors) {
      expect(extensions["code"]).toBe("OPERATION_TOO_EXPENSIVE");
      expect([path[0], path[1], path[3]]).toEqual(["customers", "nodes", "salesOrders"]);
    }
  });

  test("takes numbers only", async () => {
    const { errors } = await newest.query(dear, {}, { "x-xentral-max-calls": "none" });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "x-xentral-max-calls" } }]);
  });
});

test("a mutation has no price beforehand, and asking for one carries nothing out", async () => {
  const mutation = 'mutation { customerDelete(input: { id: "1" }) { userErrors { message } } }';
  newest.sent();
  const answer = await newest.query(mutation, {}, { "x-xentral-explain": "only" });
  expect(answer.errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "x-xentral-explain" } });
  expect(newest.sent()).toEqual([]);
});

test("a ceiling for queries does not stop a mutation half-way", async () => {
  await using graph = await createTestGraph();
  const mutation =
    'mutation { customerUpdate(input: { id: "6", email: "new@shop.example" }) { customer { email } userErrors { message } } }';
  const answer = await graph.query(mutation, {}, { "x-xentral-max-calls": "1" });
  expect(answer.errors).toBeUndefined();
  expect(graph.sent().length).toBeGreaterThan(1);
});

test("a mutation is not begun by who has sent all calls that an operation may, nor is more read of one than that", async () => {
  await using graph = await createTestGraph();
  const change = (id: string): string => `customerUpdate(input: { id: "${id}", phone: "1" })`;
  const two = `mutation { one: ${change("1")} { customer { id } } two: ${change("2")} { customer { id } } }`;
  const { data, errors } = await graph.query(two, {}, { "x-xentral-max-calls": "2" });
  expect(data).toEqual({ one: { customer: { id: "gid://xentral/Customer/1" } }, two: null });
  expect(errors).toMatchObject([{ path: ["two"], extensions: { code: "OPERATION_TOO_EXPENSIVE" } }]);
  expect(graph.sent()).toEqual(["PATCH /api/v3/customers/1", "GET /api/v3/customers/1"]);

  const deep = `mutation { one: ${change("1")} { customer { id salesOrders(first: 1) { nodes { id } } } } }`;
  const bounded = await graph.query(deep, {}, { "x-xentral-max-calls": "2" });
  expect(bounded.errors).toMatchObject([
    { path: ["one", "customer", "salesOrders"], extensions: { code: "OPERATION_TOO_EXPENSIVE" } },
  ]);
  expect(graph.sent()).toHaveLength(2);
});

test("variables that are nested beyond measure are refused or passed over, as they are where nobody asks for a price", async () => {
  const nested = `${'{"id":'.repeat(20_000)}1${"}".repeat(20_000)}`;
  const ask = async (
    query: string,
    name: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<readonly [status: number, code: unknown]> => {
    const response = await fetch(`${newest.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: `{ "query": ${JSON.stringify(query)}, "variables": { "${name}": ${nested} } }`,
    });
    const { errors } = (await response.json()) as GraphAnswer;
    return [response.status, errors?.[0]?.extensions["code"]];
  };
  const list = "query ($filter: ProductFilter) { products(first: 1, filter: $filter) { nodes { name } } }";
  const references = "query ($one: _Any!) { _entities(representations: [$one]) { __typename } }";
  for (const headers of [{}, { "x-xentral-max-calls": "5" }]) {
    expect(await ask(list, "filter", headers)).toEqual([400, "BAD_USER_INPUT"]);
    expect(await ask(list, "unused", headers)).toEqual([200, undefined]);
    expect(await ask(references, "one", headers)).toEqual([200, "BAD_USER_INPUT"]);
  }
});
