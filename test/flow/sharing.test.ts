/** What different users ask for at the same moment shares upstream requests. */
import { afterAll, expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";

const graph = await createTestGraph();
afterAll(() => graph[Symbol.asyncDispose]());

const ids = Array.from({ length: 20 }, (_, index) => String(index + 1));
const query = "query ($id: ID!) { product(id: $id) { xentralId name } }";

test("20 users who ask for 20 different products: 1 call; one of them pays, the others have shared", async () => {
  const answers = await Promise.all(ids.map((id) => graph.query(query, { id })));
  expect(answers.map(({ data }) => data)).toMatchObject(ids.map((xentralId) => ({ product: { xentralId } })));
  expect(graph.sent().length).toBeLessThanOrEqual(2);
  const prices = answers.map(({ extensions }) => extensions?.xentral as { calls: number; shared: number });
  expect(prices.reduce((sum, { calls }) => sum + calls, 0)).toBeLessThanOrEqual(2);
  expect(prices.filter(({ shared }) => shared > 0).length).toBeGreaterThanOrEqual(18);
});

test("20 users who ask for the same: as one", async () => {
  const list = "{ salesOrders(last: 5) { nodes { documentNumber customer { name } } } }";
  const alone = await graph.query(list);
  const calls = graph.sent().length;
  const answers = await Promise.all(ids.map(() => graph.query(list)));
  expect(answers.map(({ data }) => data)).toEqual(ids.map(() => alone.data));
  expect(graph.sent()).toHaveLength(calls);
});

test("a user who leaves cancels nothing that others wait for", async () => {
  graph.sandbox.control.clearRequests();
  const leaving = graph.query(query, { id: "30" }, { "x-xentral-deadline-ms": "1" });
  const staying = graph.query(query, { id: "31" });
  expect((await staying).data).toMatchObject({ product: { xentralId: "31" } });
  expect((await leaving).errors?.[0]?.extensions["code"]).toBe("UPSTREAM_TIMEOUT");
});

test("overlapping windows and other selections of one list at the same moment: one request that serves all", async () => {
  graph.sent();
  const by = "orderBy: [{ field: DOCUMENT_DATE }]";
  const small = `{ salesOrders(first: 5, ${by}) { nodes { documentNumber } pageInfo { hasNextPage } } }`;
  const large = `{ salesOrders(first: 12, ${by}) { nodes { documentNumber positions { nodes { name } } } } }`;
  const count = "{ salesOrders { totalCount } }";
  const alone = [await graph.query(small), await graph.query(large), await graph.query(count)];
  expect(graph.sent()).toHaveLength(3);
  const together = await Promise.all([small, large, count].map((text) => graph.query(text)));
  expect(together.map(({ data }) => data)).toEqual(alone.map(({ data }) => data));
  expect(graph.sent()).toHaveLength(2);
});

test("pages behind a cursor of the ERP keep their size: a walk goes on where it ended", async () => {
  graph.sent();
  const page = (first: number): string =>
    `{ salesOrders(first: ${first}) { nodes { xentralId } pageInfo { endCursor } } }`;
  await Promise.all([graph.query(page(3)), graph.query(page(4))]);
  expect(graph.sent().map((url) => /perPage=(\d+)/.exec(url)?.[1])).toEqual(["3", "4"]);
});
