import { HeaderMap } from "@apollo/server";
import type { GraphQLRequestContextDidResolveOperation, HTTPGraphQLRequest } from "@apollo/server";
import { buildSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";

import { createExecutor } from "../../../src/server/executor.ts";
import type { Call } from "../../../src/server/price.ts";
import { createRepeatedQueries } from "../../../src/server/repeated-queries.ts";
import type { RepeatedQueries, RepeatedQueriesOptions } from "../../../src/server/repeated-queries.ts";

const schema = buildSchema("type Query { name: String, hurt: String } type Mutation { rename: String }");
const context = { name: "Erika" };
schema.getQueryType()!.getFields()["name"]!.resolve = (_root, _args, own: typeof context) => own.name;
schema.getQueryType()!.getFields()["hurt"]!.resolve = () => {
  throw new Error("ouch");
};

function create(options: Partial<RepeatedQueriesOptions<object>> = {}): RepeatedQueries<object> {
  return createRepeatedQueries({
    execute: createExecutor(schema),
    admits: () => true,
    refusal: () => null,
    extensions: () => ({}),
    ...options,
  });
}

function post(body: unknown, accept?: string): HTTPGraphQLRequest {
  return { method: "POST", headers: new HeaderMap(accept === undefined ? [] : [["accept", accept]]), search: "", body };
}

/** As if Apollo had answered this query for clients that say nothing about media types. */
async function teach(repeated: RepeatedQueries<object>, source: string): Promise<void> {
  const resolved = { source, document: parse(source) };
  const listener = await repeated.plugin.requestDidStart?.({} as never);
  await listener?.didResolveOperation?.(resolved as unknown as GraphQLRequestContextDidResolveOperation<object>);
  const headers = new HeaderMap([["content-type", "application/json"]]);
  repeated.learn(post({}), { headers, body: { kind: "complete", string: "" } });
}

const ask = (repeated: RepeatedQueries<object>, request: HTTPGraphQLRequest) =>
  repeated.answer(request, {} as Call, () => context);

test("a query that was let through before is answered here, in the media type that its client got before", async () => {
  const repeated = create({ extensions: () => ({ extensions: { calls: 0 } }) });
  await teach(repeated, "{ name }");
  const answer = await ask(repeated, post({ query: "{ name }" }));
  const bytes = Buffer.from('{"data":{"name":"Erika"},"extensions":{"calls":0}}\n');
  expect(answer).toEqual({ contentType: "application/json", bytes });
});

test("the oldest documents make room for new ones", async () => {
  const repeated = create();
  const texts = Array.from({ length: 40 }, (_, index) => `{ name } # ${index} ${"x".repeat(10_000)}`);
  for (const text of texts) await teach(repeated, text);
  const answers = await Promise.all(texts.map((query) => ask(repeated, post({ query }))));
  expect(answers.map((answer) => answer !== null)).toEqual(texts.map((_, index) => index > 10));
});

describe("is left to Apollo", () => {
  test.each([
    ["what it has not let through", post({ query: "{ again: name }" })],
    ["a client whose media type it has not chosen", post({ query: "{ name }" }, "text/html")],
    ["what is no POST", { ...post({ query: "{ name }" }), method: "GET" }],
    ["extensions", post({ query: "{ name }", extensions: {} })],
    ["variables that are no object", post({ query: "{ name }", variables: "{}" })],
    ["an operation that the document does not have", post({ query: "{ name }", operationName: "Other" })],
    ["several operations", post([{ query: "{ name }" }])],
    ["nothing", post(undefined)],
  ])("%s", async (_what, request) => {
    const repeated = create();
    await teach(repeated, "{ name }");
    expect(await ask(repeated, request)).toBeNull();
  });

  test("a mutation, which must not run twice", async () => {
    const repeated = create();
    await teach(repeated, "mutation { rename }");
    expect(await ask(repeated, post({ query: "mutation { rename }" }))).toBeNull();
  });

  test("what is too dear, before it runs", async () => {
    const repeated = create({ admits: () => false, execute: () => expect.fail("It ran.") });
    await teach(repeated, "{ name }");
    expect(await ask(repeated, post({ query: "{ name }" }))).toBeNull();
  });

  test("how an error is told, with what was executed", async () => {
    const repeated = create();
    await teach(repeated, "{ name hurt }");
    expect(await ask(repeated, post({ query: "{ name hurt }" }))).toMatchObject({
      executed: { data: { name: "Erika", hurt: null }, errors: [{ message: "ouch" }] },
    });
  });

  test("how it is told that an answer is too large, without the answer", async () => {
    const repeated = create({ refusal: () => new Error("too large") });
    await teach(repeated, "{ name }");
    expect(await ask(repeated, post({ query: "{ name }" }))).toMatchObject({
      executed: { data: null, errors: [{ message: "too large" }] },
    });
  });
});
