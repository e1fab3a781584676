import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";

import { insertCopy } from "../../sandbox/insert.ts";
import { removeRecord } from "../../sandbox/model.ts";
import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { decodeCursor, encodeCursor } from "../../src/connections/cursor.ts";
import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer, TestGraph } from "../support/graph.ts";

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Customers {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly xentralId: string } }[];
  readonly pageInfo: PageInfo;
}

interface CustomerPage {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly pageInfo: PageInfo;
}

const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [CustomerOrder!], $filter: CustomerFilter) {
  customers(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
    edges { cursor node { xentralId } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function ask(graph: TestGraph, variables: Readonly<Record<string, unknown>>): Promise<GraphAnswer> {
  return graph.query(QUERY, variables);
}

async function page(graph: TestGraph, variables: Readonly<Record<string, unknown>>): Promise<CustomerPage> {
  const answer = await ask(graph, variables);
  expect(answer.errors).toBeUndefined();
  const { customers } = answer.data as unknown as { readonly customers: Customers };
  const { edges, pageInfo } = customers;
  return { ids: edges.map(({ node }) => node.xentralId), cursors: edges.map(({ cursor }) => cursor), pageInfo };
}

let erp: Sandbox;
let all: readonly string[];
const graphs = new Map<string, TestGraph>();

function graphOf(family: string): TestGraph {
  const graph = graphs.get(family);
  if (graph === undefined) throw new Error(`No graph of family ${family}.`);
  return graph;
}

beforeAll(async () => {
  erp = await startSandbox({ customers: 130, products: 20, orders: 20, ratePerMinute: 0 });
  for (const family of ["v3", "v2"] as const) graphs.set(family, await createTestGraph({ erp, families: [family] }));
  all = (await page(graphOf("v3"), { first: 1000 })).ids;
});

afterAll(async () => {
  for (const graph of graphs.values()) await graph[Symbol.asyncDispose]();
  await erp.close();
});

test.each(["v3", "v2"])(
  "for every window of %s the rows are the slice of the full list, and the flags are honest",
  async (family) => {
    const graph = graphOf(family);
    const whole = await page(graph, { first: 1000 });
    expect(whole.ids).toEqual(all);
    await fc.assert(
      fc.asyncProperty(
        fc.record({ at: fc.nat(all.length - 1), count: fc.integer({ min: 1, max: 60 }), forward: fc.boolean() }),
        async ({ at, count, forward }) => {
          const cursor = whole.cursors[at];
          const got = await page(graph, forward ? { first: count, after: cursor } : { last: count, before: cursor });
          const expected = forward ? all.slice(at + 1, at + 1 + count) : all.slice(Math.max(0, at - count), at);
          expect(got.ids).toEqual(expected);
          expect(got.pageInfo.hasNextPage).toBe(forward ? at + 1 + count < all.length : true);
          expect(got.pageInfo.hasPreviousPage).toBe(forward ? true : at - count > 0);
        },
      ),
      { numRuns: 60 },
    );
  },
);

test.each([
  ["v3", 7],
  ["v3", 20],
  ["v2", 7],
  ["v2", 20],
])("walking %s by %i finds every customer once, forwards and backwards", async (family, count) => {
  const graph = graphOf(family);
  const forwards: string[] = [];
  for (let after: string | null = null; ;) {
    const got: CustomerPage = await page(graph, { first: count, after });
    forwards.push(...got.ids);
    if (!got.pageInfo.hasNextPage) break;
    after = got.pageInfo.endCursor;
  }
  const backwards: string[] = [];
  for (let before: string | null = null; ;) {
    const got: CustomerPage = await page(graph, { last: count, before });
    backwards.unshift(...got.ids);
    if (!got.pageInfo.hasPreviousPage) break;
    before = got.pageInfo.startCursor;
  }
  expect(forwards).toEqual(all);
  expect(backwards).toEqual(all);
});

test.each(["v3", "v2"])(
  "a walk of %s with one page size neither skips nor repeats a survivor while others come and go",
  async (family) => {
    const ours = await startSandbox({ customers: 90, products: 10, orders: 10, ratePerMinute: 0 });
    await using graph = await createTestGraph({ erp: ours, families: [family as "v3"] });
    const before = (await page(graph, { first: 1000 })).ids;
    const removed = new Set<string>();
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const got: CustomerPage = await page(graph, { first: 10, after });
      seen.push(...got.ids);
      if (!got.pageInfo.hasNextPage) break;
      after = got.pageInfo.endCursor;
      // One that was seen and one that was not go away; a new one comes at the end.
      const victims = [got.ids[2], before[before.indexOf(got.ids.at(-1) ?? "") + 4]].flatMap((id) => id ?? []);
      for (const id of victims) {
        removed.add(id);
        removeRecord(ours.world, "partner", Number(id));
      }
      insertCopy(ours.world, "partner", { id: Number(before.find((id) => !removed.has(id))) });
      if (seen.length > 400) throw new Error("The walk does not end.");
    }
    expect(new Set(seen).size).toBe(seen.length);
    const survivors = before.filter((id) => !removed.has(id));
    expect(survivors.filter((id) => !seen.includes(id))).toEqual([]);
    await ours.close();
  },
);

test("the next page costs one call at any depth, and the last page one where the order can be reversed", async () => {
  for (const family of ["v3", "v2"]) {
    const graph = graphOf(family);
    let after: string | null = null;
    for (let depth = 0; depth < 4; depth += 1) {
      graph.sent();
      const got: CustomerPage = await page(graph, { first: 20, after });
      expect(graph.sent()).toHaveLength(1);
      after = got.pageInfo.endCursor;
    }
    graph.sent();
    await page(graph, { last: 20 });
    expect(graph.sent()).toHaveLength(1);
  }
});

test("a walk asks with the upstream's own cursors in v3 and by greater ids in v2", async () => {
  const [v3, v2] = [graphOf("v3"), graphOf("v2")];
  const first = await page(v3, { first: 50 });
  const second = await page(v2, { first: 50 });
  v3.sent();
  await page(v3, { first: 50, after: first.pageInfo.endCursor });
  expect(v3.sent()).toEqual([expect.stringMatching(/^GET \/api\/v3\/customers\?cursor=\S+&perPage=50&sort=id$/)]);
  await page(v2, { first: 50, after: second.pageInfo.endCursor });
  expect(v2.sent()).toEqual([
    `GET /api/v2/customers?filter[0][key]=id&filter[0][op]=greaterThan&filter[0][value]=${all[49]}&order[0][field]=id&order[0][dir]=asc&page[number]=1&page[size]=50`,
  ]);
});

test("a cursor is refused where it does not belong, with the reason", async () => {
  const graph = graphOf("v3");
  const { pageInfo } = await page(graph, { first: 5 });
  const after = pageInfo.endCursor;
  const refusal = async (variables: Readonly<Record<string, unknown>>): Promise<unknown> =>
    (await ask(graph, variables)).errors?.[0]?.extensions;
  expect(await refusal({ after: "nonsense" })).toMatchObject({
    code: "INVALID_CURSOR",
    argument: "after",
    reason: "MALFORMED",
  });
  expect(await refusal({ after, orderBy: [{ field: "NAME" }] })).toMatchObject({
    code: "INVALID_CURSOR",
    reason: "ORDER",
  });
  expect(await refusal({ after, filter: { city: { equals: "Köln" } } })).toMatchObject({
    code: "INVALID_CURSOR",
    reason: "FILTER",
  });
  expect(await refusal({ first: 1001 })).toMatchObject({ code: "BAD_USER_INPUT", argument: "first" });
  expect(await refusal({ first: 1, last: 1 })).toMatchObject({ code: "BAD_USER_INPUT" });
});

test.each([
  ["v2", { id: "-5" }],
  ["v2", { id: "00000000000000005" }],
  ["v2", { id: "9".repeat(100) }],
  ["v2", { id: "__proto__" }],
] as const)("a cursor of %s that somebody made up (%j) teaches nothing about the list", async (family, forged) => {
  await using graph = await createTestGraph({ families: [family] });
  const { pageInfo } = await page(graph, { first: 10 });
  graph.sent();
  await page(graph, { first: 10, after: pageInfo.endCursor });
  const honest = graph.sent();
  const cursor = decodeCursor(pageInfo.endCursor ?? "");
  if (cursor === null || cursor === "OTHER_VERSION") throw new Error("The graph made no cursor.");
  const after = encodeCursor({ ...cursor, anchor: { frame: "start", offset: 3, ...forged } });
  expect((await page(graph, { first: 2, after })).ids).toHaveLength(2);
  graph.sent();
  await page(graph, { first: 10, after: pageInfo.endCursor });
  expect(graph.sent()).toEqual(honest);
});
