/** What goes wrong upstream fails where it stands: one field, one record, one part; and never in silence. */
import { expect, test } from "vitest";

import { systemClock } from "../../src/lib/clock.ts";
import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer } from "../support/graph.ts";

const failures = ({ errors = [] }: GraphAnswer): Record<string, unknown> =>
  Object.fromEntries(errors.map(({ path = [], extensions }) => [path.join("."), extensions["code"]]));

const small = { customers: 30, products: 40, orders: 40 };

test("one record that cannot be read is one null with the JSON path, and its neighbours arrive", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const row = (id: string): object => ({ id, documentNumber: `N${id}`, status: "released" });
  graph.sandbox.control.fault({
    match: "/api/v3/salesOrders",
    times: 1,
    kind: "body",
    body: {
      data: [row("1"), { ...row("2"), documentDate: { year: 2026 } }, row("3")],
      meta: { perPage: 3, nextCursor: null, prevCursor: null },
    },
  });
  const answer = await graph.query("{ salesOrders(first: 3) { nodes { documentNumber } } }");
  expect(answer.data).toEqual({ salesOrders: { nodes: [{ documentNumber: "N1" }, null, { documentNumber: "N3" }] } });
  expect(answer.errors?.[0]).toMatchObject({
    path: ["salesOrders", "nodes", 1],
    extensions: { code: "UPSTREAM_MALFORMED", resource: "SalesOrder", jsonPath: "data[1].documentDate" },
  });
});

test("a part that fails is null with an error, its record stays", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.fault({ match: "/api/v1/products/1/stocks", kind: "status", status: 500 });
  const answer = await graph.query(
    '{ product(id: "1") { name stock { available sellable } } other: product(id: "2") { stock { sellable } } }',
  );
  expect(failures(answer)).toEqual({ "product.stock.sellable": "UPSTREAM_FAILED" });
  expect(answer.data).toMatchObject({
    product: { name: expect.any(String) as string, stock: { available: expect.any(String) as string, sellable: null } },
  });
});

test("reads are tried again after a reset, a 503, HTML and broken JSON, and the answer says how often", async () => {
  for (const kind of ["reset", "status", "html", "truncated"] as const) {
    await using graph = await createTestGraph({ sandbox: small });
    graph.sandbox.control.fault({ match: "/api/v3/customers", times: 1, kind, status: 503 });
    const answer = await graph.query("{ customers(first: 1) { nodes { name } } }");
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions?.xentral).toMatchObject({ calls: 2, retried: 1 });
  }
});

test("a token that is not accepted is said once, at the field, without the token", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.fault({ match: /./, kind: "status", status: 401, body: { message: "Unauthenticated." } });
  const answer = await graph.query("{ customers(first: 1) { nodes { name } } }");
  expect(failures(answer)).toEqual({ customers: "UPSTREAM_UNAUTHENTICATED" });
  expect(JSON.stringify(answer)).not.toContain(graph.sandbox.token);
});

test("a missing right names the scope when no family is open", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.fault({
    match: /customers/,
    kind: "status",
    status: 403,
    body: {
      type: "https://developer.xentral.com/reference/problems#token-scopes",
      title: "Missing scopes",
      scopes: ["customer:read"],
    },
  });
  const answer = await graph.query("{ customers(first: 1) { nodes { name } } products(first: 1) { nodes { name } } }");
  expect(failures(answer)).toEqual({ customers: "UPSTREAM_FORBIDDEN" });
  expect(answer.errors?.[0]?.extensions["scopes"]).toEqual(["customer:read"]);
  expect(answer.data).toMatchObject({ products: { nodes: [{ name: expect.any(String) as string }] } });
});

test("what cannot be served before the deadline fails at once with the time to wait; what was served arrives", async () => {
  await using graph = await createTestGraph({ sandbox: { ...small, ratePerMinute: 3 }, rateLimitPerMinute: 3 });
  const query =
    '{ a: customer(id: "1") { name } b: salesOrder(id: "1") { documentNumber } c: product(id: "1") { name } d: warehouses { nodes { name } } e: projects { nodes { name } } }';
  const answer = await graph.query(query, {}, { "x-xentral-deadline-ms": "2000" });
  const exhausted = (answer.errors ?? []).filter(({ extensions }) => extensions["code"] === "BUDGET_EXHAUSTED");
  expect(exhausted).toHaveLength(2);
  for (const { extensions } of exhausted) expect(extensions["retryAfterMs"]).toBeGreaterThan(2_000);
  expect(graph.sent()).toHaveLength(3);
});

test("a missing record is null without an error, asked alone or among others", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const answer = await graph.query(`{ one: product(id: "999999") { name } found: product(id: "1") { name }
    nodes(ids: ["gid://xentral/Customer/1", "gid://xentral/Customer/999998", "gid://xentral/Customer/999999"]) { id } byNumber: customer(number: "nobody") { id } }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    one: null,
    found: { name: expect.any(String) as string },
    nodes: [{ id: "gid://xentral/Customer/1" }, null, null],
    byNumber: null,
  });
});

test("bad input is refused before a call, and says what was expected and where", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const refusals: [string, string, string | undefined][] = [
    ['{ product(id: "gid://xentral/Customer/1") { name } }', "INVALID_ID", "id"],
    ['{ product(id: "1 OR 1=1") { name } }', "INVALID_ID", "id"],
    ['{ node(id: "42") { id } }', "INVALID_ID", "id"],
    ['{ nodes(ids: ["42"]) { id } }', "INVALID_ID", "ids"],
    ['{ nodes(ids: ["gid://xentral/Customer/1/2"]) { id } }', "INVALID_ID", "ids"],
    [
      '{ _entities(representations: [{ __typename: "Customer", id: "x" }]) { __typename } }',
      "INVALID_ID",
      "representations",
    ],
    ["{ products(first: 1001) { totalCount } }", "BAD_USER_INPUT", "first"],
    ['{ product(id: "1", number: "2") { name } }', "BAD_USER_INPUT", "id|number"],
    ["{ product { name } }", "BAD_USER_INPUT", "id|number"],
    [
      '{ salesOrders(filter: { documentNumber: { equals: "" } }) { totalCount } }',
      "BAD_USER_INPUT",
      "filter.documentNumber.equals",
    ],
    ['{ salesOrders(filter: { customerId: { in: ["x"] } }) { totalCount } }', "INVALID_ID", "filter.customerId.in"],
    [
      '{ customers(filter: { name: { equals: "Müller, Söhne" } }) { totalCount } }',
      "BAD_USER_INPUT",
      "filter.name.equals",
    ],
    [
      "{ salesOrders(filter: { status: { equals: UNKNOWN } }) { totalCount } }",
      "BAD_USER_INPUT",
      "filter.status.equals",
    ],
  ];
  for (const [query, code, argument] of refusals) {
    const answer = await graph.query(query);
    expect(answer.errors?.[0]?.extensions, query).toMatchObject({ code, argument });
    if (code === "INVALID_ID") expect(answer.errors?.[0]?.message).toContain(`he argument ${argument} `);
  }
  expect(graph.sent()).toEqual([]);
});

test("an empty list of ids asks for nothing and costs nothing", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const answer = await graph.query(
    "{ customers(filter: { id: { in: [] } }) { totalCount nodes { id } pageInfo { hasNextPage } } }",
  );
  expect(answer.data).toEqual({ customers: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } });
  expect(graph.sent()).toEqual([]);
});

test("an ERP that is down is left alone, readiness shows it, and one probe finds that it is back", async () => {
  let leapMs = 0;
  const clock = { ...systemClock, now: () => systemClock.now() + leapMs };
  await using graph = await createTestGraph({ sandbox: small, clock });
  const ready = async (): Promise<readonly unknown[]> => {
    const answer = await fetch(`${graph.url}/health/ready`);
    return [answer.status, ((await answer.json()) as { status: string }).status, answer.headers.get("retry-after")];
  };
  const ask = (id: string): Promise<GraphAnswer> =>
    graph.query(`{ warehouse(id: "${id}") { name } }`, {}, { "x-xentral-deadline-ms": "150" });
  graph.sandbox.control.fault({ match: /./, kind: "status", status: 503 });
  for (let time = 0; time < 10; time += 1) await ask("1");
  graph.sent();

  const answer = await ask("1");
  expect(failures(answer)).toEqual({ warehouse: "UPSTREAM_UNREACHABLE" });
  expect(answer.errors?.[0]?.extensions["retryAfterMs"]).toBeGreaterThan(0);
  expect(graph.sent()).toEqual([]);
  expect(await ready()).toEqual([503, "upstream unavailable", "1"]);

  graph.sandbox.control.clearFaults();
  leapMs += 1_000;
  expect(await ready()).toEqual([200, "probing", null]);
  expect((await ask("1")).data).toMatchObject({ warehouse: { name: expect.any(String) as string } });
  expect(await ready()).toEqual([200, "ready", null]);
});
