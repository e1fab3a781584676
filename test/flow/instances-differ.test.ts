/** Builds lack families, includes, rights and habits. The graph goes another way, remembers it, and says so. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer } from "../support/graph.ts";

const codes = ({ errors = [] }: GraphAnswer): string[] =>
  errors.map(({ path = [], extensions }) => `${path.join(".")} ${String(extensions["code"])}`);

const small = { customers: 30, products: 40, orders: 40 };

test("a family that is not deployed is left for the next one; the second query does not ask it again", async () => {
  await using graph = await createTestGraph({
    sandbox: { ...small, build: { families: { v1: "on", v2: "on", v3: 404 } } },
  });
  const query = "{ customers(first: 2) { nodes { number name } } }";
  const first = await graph.query(query);
  expect(first.errors).toBeUndefined();
  expect(graph.sent()).toEqual([
    "GET /api/v3/customers?perPage=2&sort=id",
    "GET /api/v2/customers?order[0][field]=id&order[0][dir]=asc&page[number]=1&page[size]=10",
  ]);
  expect(first.extensions?.xentral?.["fallbacks"]).toEqual([
    { resource: "Customer", from: "v3", to: "v2", reason: expect.any(String) as string },
  ]);
  const second = await graph.query(query);
  expect(graph.sent()).toEqual([
    "GET /api/v2/customers?order[0][field]=id&order[0][dir]=asc&page[number]=1&page[size]=10",
  ]);
  expect(second).toMatchObject({ data: first.data });
  expect(second.extensions?.xentral?.["fallbacks"]).toHaveLength(1);
});

test.each([403, 405, 501] as const)("an answer of %i on a family is treated alike", async (status) => {
  await using graph = await createTestGraph({
    sandbox: { ...small, build: { families: { v1: "on", v2: "on", v3: status } } },
  });
  const answer = await graph.query('{ customer(id: "1") { name } products(first: 1) { nodes { name } } }');
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    customer: { name: expect.any(String) as string },
    products: { nodes: [{ name: expect.any(String) as string }] },
  });
});

test("a field that no family of the instance can fill is null with an error at its path, and nothing else suffers", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v2", "v1"] });
  const answer = await graph.query("{ salesOrders(first: 2) { nodes { documentNumber offer { documentNumber } } } }");
  expect(codes(answer)).toEqual([
    "salesOrders.nodes.0.offer FIELD_NOT_AVAILABLE",
    "salesOrders.nodes.1.offer FIELD_NOT_AVAILABLE",
  ]);
  expect(answer.data).toMatchObject({
    salesOrders: { nodes: [{ documentNumber: "200001", offer: null }, { offer: null }] },
  });
});

test("a refused include costs one call once; its part is then loaded the next way", async () => {
  await using graph = await createTestGraph({
    sandbox: { ...small, build: { refusedIncludes: ["v3.salesOrders:tags"] } },
  });
  const query =
    "{ salesOrders(first: 1) { nodes { documentNumber tags { title } positions(first: 1) { nodes { name } } } } }";
  const answer = await graph.query(query);
  expect(answer.errors).toBeUndefined();
  const [refused, again, tags] = graph.sent();
  expect(refused).toContain("include=lineItems,tags");
  expect(again).toContain("include=lineItems&");
  expect(tags).toBe("GET /api/v1/salesOrders/1");
  const fallbacks = [
    {
      resource: "SalesOrder",
      from: "v3 include=tags",
      to: "v1 /api/v1/salesOrders/{id}",
      reason: "refused or ignored",
    },
  ];
  expect(answer.extensions?.xentral?.["fallbacks"]).toEqual(fallbacks);
  const second = await graph.query(query);
  expect(second.errors).toBeUndefined();
  expect(second.extensions?.xentral?.["fallbacks"]).toEqual(fallbacks);
  expect(graph.sent()).toHaveLength(2);
});

test("an include that a build ignores is noticed by its absent key", async () => {
  await using graph = await createTestGraph({
    sandbox: { ...small, build: { ignoredIncludes: ["v3.customers:deliveryAddresses"] } },
  });
  const answer = await graph.query(
    "{ customers(first: 2) { nodes { addresses(first: 50) { nodes { kind city } } } } }",
  );
  expect(answer.errors).toBeUndefined();
  expect(graph.sent()).toEqual([
    "GET /api/v3/customers?include=deliveryAddresses&perPage=2&sort=id",
    expect.stringContaining("GET /api/v2/customers/"),
    expect.stringContaining("GET /api/v2/customers/"),
  ]);
});

test("a status that the build does not know is left out of what reveals drafts, and the list still comes", async () => {
  await using graph = await createTestGraph({
    sandbox: { ...small, build: { statusVocabularyLacks: ["v3.salesOrders:sent"] } },
  });
  const answer = await graph.query("{ salesOrders(first: 3) { nodes { documentNumber } } }");
  expect(answer.errors).toBeUndefined();
  expect(graph.sent()).toHaveLength(2);
});

test("a list without cursors is walked by its pages", async () => {
  await using graph = await createTestGraph({ sandbox: { ...small, build: { cursorSupported: false } } });
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const answer = await graph.query(
      "query ($after: String) { customers(first: 10, after: $after) { nodes { xentralId } pageInfo { hasNextPage endCursor } } }",
      { after },
    );
    expect(answer.errors).toBeUndefined();
    const { customers } = answer.data as unknown as {
      readonly customers: {
        readonly nodes: readonly { readonly xentralId: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
    seen.push(...customers.nodes.map(({ xentralId }) => xentralId));
    if (!customers.pageInfo.hasNextPage) break;
    after = customers.pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(20);
});

test("rows outside the filter are never passed on: another family is asked, or the list fails with the reason", async () => {
  await using graph = await createTestGraph({
    sandbox: { ...small, build: { lessThanIgnored: true } },
    families: ["v3"],
  });
  const query =
    '{ salesOrders(first: 5, filter: { createdAt: { lessThan: "2024-03-01T00:00:00+01:00" } }) { nodes { createdAt } } }';
  const answer = await graph.query(query);
  expect(answer.data).toEqual({ salesOrders: null });
  expect(answer.errors?.[0]?.extensions).toMatchObject({
    code: "FILTER_NOT_HONOURED",
    argument: "filter.createdAt.lessThan",
  });
  graph.sent();
  // Remembered: asked again, it is refused without a call.
  expect((await graph.query(query)).errors?.[0]?.extensions).toMatchObject({ code: "FILTER_NOT_HONOURED" });
  expect(graph.sent()).toEqual([]);
});

test.each(["contains", "startsWith", "endsWith", "notContains"])(
  "a placeholder of %s, which would count others too, is refused without a call; a whole text may have one",
  async (operator) => {
    await using graph = await createTestGraph({ sandbox: small });
    const counted = (filter: string): string =>
      `{ salesOrders(first: 0, filter: { documentNumber: { ${filter} } }) { totalCount } }`;
    const refused = await graph.query(counted(`${operator}: "_"`));
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: `filter.documentNumber.${operator}`,
    });
    expect(graph.sent()).toEqual([]);
    const whole = await graph.query(counted('equals: "_"'));
    expect([whole.errors, whole.data]).toEqual([undefined, { salesOrders: { totalCount: 0 } }]);
  },
);

test("a record that is not there is null, also where lists below it are empty and not refused", async () => {
  await using graph = await createTestGraph({ families: ["v2", "v1"] });
  const answer = await graph.query('{ product(id: "999999") { number media(first: 4) { nodes { xentralId } } } }');
  expect(answer).toMatchObject({ data: { product: null } });
  expect(answer.errors).toBeUndefined();
});
