/** The second time a query takes a shorter way through the server. Nobody may see that in what comes back. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";

interface Asked {
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const customers =
  "query Customers($first: Int!, $brief: Boolean = false) { customers(first: $first) { nodes { id name @skip(if: $brief) } } }";
const circles = (count: number): string =>
  count === 0 ? "id" : `salesOrders(first: 1000) { nodes { customer { ${circles(count - 1)} } } }`;
const twoOperations = 'query One { product(id: "1") { name } } query Other { product(id: "2") { name } }';
const modern = { accept: "application/graphql-response+json" };

const questions: Readonly<Record<string, Asked>> = {
  "an answer": { body: { query: '{ product(id: "7") { name number } }' } },
  "with variables": { body: { query: customers, variables: { first: 3 } } },
  "of another shape": { body: { query: customers, variables: { first: 3, brief: true } } },
  "in GraphQL's own media type": { body: { query: customers, variables: { first: 2 } }, headers: modern },
  "for a client that takes anything": {
    body: { query: customers, variables: { first: 2 } },
    headers: { accept: "*/*" },
  },
  "for a browser's fetch of a page": {
    body: { query: customers, variables: { first: 2 } },
    headers: { accept: "text/html,application/json;q=0.9" },
  },
  "for a client that takes pictures only": {
    body: { query: customers, variables: { first: 2 } },
    headers: { accept: "image/png" },
  },
  "with its plan": { body: { query: customers, variables: { first: 2 } }, headers: { "x-xentral-explain": "plan" } },
  "with nothing beside it": { body: { query: customers, variables: { first: 2 } }, headers: { "x-xentral-cost": "0" } },
  "the price alone": { body: { query: customers, variables: { first: 2 } }, headers: { "x-xentral-explain": "only" } },
  "a query that is too dear": {
    body: {
      query:
        "{ customers(first: 50) { nodes { contactPersons { nodes { id } } orders: salesOrders(first: 2) { nodes { positions { nodes { ... on ProductPosition { product { stock { physical } } } } } } } } } }",
    },
    headers: { "x-xentral-max-calls": "1" },
  },
  "one of two operations": { body: { query: twoOperations, operationName: "Other" } },
  "none of two operations": { body: { query: twoOperations } },
  "an operation that is not there": { body: { query: twoOperations, operationName: "Third" } },
  "an operation without a name": { body: { query: twoOperations, operationName: "" } },
  "a variable that is missing": { body: { query: customers } },
  "a variable of another type": { body: { query: customers, variables: { first: "three" } } },
  "a variable of another type, in GraphQL's own media type": {
    body: { query: customers, variables: { first: "three" } },
    headers: modern,
  },
  "a value that is refused": { body: { query: customers, variables: { first: 5000 } } },
  "a part that fails": {
    body: { query: '{ product(id: "7") { name } customer(id: "gid://xentral/Product/1") { name } }' },
  },
  "a part that fails, in GraphQL's own media type": {
    body: { query: '{ customer(id: "gid://xentral/Product/1") { name } }' },
    headers: modern,
  },
  "an answer that is too large": { body: { query: `{ customers(first: 60) { nodes { ${circles(6)} } } }` } },
  "variables that are a list": { body: { query: customers, variables: [3] } },
  "variables that are a text": { body: { query: customers, variables: "{}" } },
  "extensions of nothing": { body: { query: customers, variables: { first: 2 }, extensions: {} } },
  "a persisted query": { body: { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } } },
  "a mutation": { body: { query: 'mutation { customerDelete(input: { id: "999999" }) { userErrors { code } } }' } },
  "a mistake": { body: { query: "{ customers { nope } }" } },
};

interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

async function ask(graph: TestGraph, { body, headers = {} }: Asked): Promise<Seen> {
  const response = await fetch(`${graph.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const { date: _date, "content-length": _length, ...rest } = Object.fromEntries(response.headers);
  return { status: response.status, headers: rest, body: withoutMoments(await response.text()) };
}

/** The answer without what differs from one moment to the next. Its members stay in their order. */
function withoutMoments(text: string): string {
  return text
    .replace(/"(remaining|resetsInMs|waitMs|waitedMs|retryAfterMs)":(?:\d+|null)/g, '"$1":0')
    .replace(/"incidentId":"[^"]*"/g, '"incidentId":""');
}

test.each(Object.entries(questions))("%s is the same the second and the third time", async (_what, asked) => {
  await using graph = await createTestGraph();
  const first = await ask(graph, asked);
  // What makes the way known: the same document answered well, and this media type.
  await ask(graph, { ...asked, body: { query: customers, variables: { first: 1 } } });
  const second = await ask(graph, asked);
  expect(second).toEqual(first);
  expect(await ask(graph, asked)).toEqual(second);
});

test("a query that fails is asked of the ERP once, not once for each way", async () => {
  await using graph = await createTestGraph();
  const query = 'query ($id: ID!) { product(id: "7") { name } customer(id: $id) { name } }';
  await graph.query(query, { id: "1" });
  graph.sent();
  const answer = await graph.query(query, { id: "gid://xentral/Product/1" });
  expect(answer).toMatchObject({ data: { product: { name: expect.any(String) as unknown }, customer: null } });
  expect(answer.errors).toHaveLength(1);
  expect(graph.sent()).toEqual(["GET /api/v3/products/7"]);
});
