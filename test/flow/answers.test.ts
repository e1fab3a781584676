import { describe, expect, it } from "vitest";

import { MAX_TOKENS } from "../../src/server/limits.ts";
import { startHttpGraph } from "../support/http-graph.ts";
import type { HttpGraphOptions } from "../support/http-graph.ts";

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly xentral?: Readonly<Record<string, unknown>> };
}

async function ask(
  query: string,
  headers: Record<string, string> = {},
  env: HttpGraphOptions["env"] = {},
): Promise<Answer> {
  await using graph = await startHttpGraph({ env });
  const response = await graph.post(query, headers);
  return (await response.json()) as Answer;
}

const production = { NODE_ENV: "production" };
const customers = '{ customers(email: "erika@example.org") }';

describe("the price of an answer", () => {
  it("is shown in development", async () => {
    const { extensions } = await ask(customers);
    expect(extensions).toEqual({
      xentral: {
        calls: 3,
        retried: 1,
        cached: 0,
        shared: 0,
        waitedMs: 12,
        budget: { limit: 100, remaining: 93, resetsInMs: null },
        fallbacks: [{ resource: "Customer", from: "v3", to: "v2", reason: "404" }],
        stale: [],
      },
    });
  });

  it("is shown in production to those who ask", async () => {
    expect((await ask(customers, {}, production)).extensions).toBeUndefined();
    expect((await ask(customers, { "x-xentral-cost": "1" }, production)).extensions?.xentral).toMatchObject({
      calls: 3,
    });
  });

  it("is not shown to those who do not want it", async () => {
    expect((await ask(customers, { "x-xentral-cost": "0" })).extensions).toBeUndefined();
  });

  it("is told by path", async () => {
    const { extensions } = await ask(customers, { "x-xentral-cost": "paths" });
    expect(extensions?.xentral).toMatchObject({ paths: { customers: 1.5, "customers.tags": 0.5 } });
  });

  it("is zero for a query that is not valid", async () => {
    const { errors, extensions } = await ask("{ nothing }");
    expect(errors).toHaveLength(1);
    expect(extensions?.xentral).toMatchObject({ calls: 0 });
  });
});

describe("the plan of an answer", () => {
  it("shows in development what was sent", async () => {
    const { extensions } = await ask(customers, { "x-xentral-explain": "plan" });
    expect(extensions?.xentral?.["plan"]).toMatchObject({
      atLeast: 2,
      expected: 2,
      atMost: 2,
      requests: [
        { method: "GET", url: expect.stringContaining("=erika@example.org") as string, paths: ["customers"] },
        { because: "customers by e-mail", paths: ["customers", "customers.tags"] },
      ],
    });
  });

  it("holds no values of filters in production", async () => {
    const answer = await ask(customers, { "x-xentral-explain": "plan" }, production);
    expect(answer.extensions?.xentral?.["plan"]).toMatchObject({
      requests: [{ url: expect.stringContaining("[value]=…") as string }, {}],
    });
    expect(JSON.stringify(answer)).not.toContain("erika");
  });
});

describe("errors", () => {
  it("stand beside the data that could be had", async () => {
    const { data, errors } = await ask("{ hello fails }");
    expect(data).toEqual({ hello: "world", fails: null });
    expect(errors).toEqual([
      {
        message: "No right.",
        locations: [{ line: 1, column: 9 }],
        path: ["fails"],
        extensions: { code: "UPSTREAM_FORBIDDEN", scopes: ["customer:read"] },
      },
    ]);
  });

  it("of our own say nothing but an incident, which is logged once and without secrets", async () => {
    await using graph = await startHttpGraph();
    const { errors } = (await (await graph.post("{ a: crashes b: crashes }")).json()) as Answer;
    const [first, second] = errors ?? [];
    expect(first).toMatchObject({
      message: "Something went wrong inside the graph.",
      extensions: { code: "INTERNAL_ERROR" },
    });
    expect(second?.extensions).toEqual(first?.extensions);
    expect(graph.logged).toHaveLength(1);
    expect(graph.logged[0]).toContain(String(first?.extensions["incidentId"]));
    expect(graph.logged[0]).toContain("TypeError: x of undefined, with [secret] inside");
  });

  it.each([
    ["{ hello", "GRAPHQL_PARSE_FAILED"],
    ["{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
    ['{ amount(of: "much") }', "BAD_USER_INPUT"],
    ["query ($of: Decimal!) { amount(of: $of) }", "BAD_USER_INPUT"],
    ["query A { hello } query B { hello }", "OPERATION_RESOLUTION_FAILURE"],
    [`{ ${"hello ".repeat(MAX_TOKENS)} }`, "GRAPHQL_PARSE_FAILED"],
    [`${"{ self ".repeat(16)}{ hello }${" }".repeat(16)}`, "GRAPHQL_VALIDATION_FAILED"],
    [`{ ${Array.from({ length: 1001 }, (_, index) => `a${index}: hello`).join(" ")} }`, "GRAPHQL_VALIDATION_FAILED"],
  ])("of a query are told before anything runs: %.50s", async (query, code) => {
    await using graph = await startHttpGraph();
    const response = await graph.post(query);
    const { data, errors } = (await response.json()) as Answer;
    expect([response.status, data, errors?.[0]?.extensions]).toEqual([400, undefined, { code }]);
    expect(graph.logged).toEqual([]);
  });

  it("of a value say what was expected", async () => {
    const { errors } = await ask("{ amount(of: true) }");
    expect(errors?.[0]?.message).toBe('Decimal takes a decimal number such as "19.90", not true.');
  });
});
