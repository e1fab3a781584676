/** Whatever is asked: an operation costs no less than its price says at least, and no more than it says at most. */
import { buildASTSchema } from "graphql";
import { expect, it } from "vitest";

import type { Family } from "../../src/resources/define.ts";
import { readTypeDefs } from "../../src/server/schema.ts";
import { createTestGraph } from "../support/graph.ts";
import { createQueryMaker } from "../support/random-query.ts";
import { createTruth } from "../support/truth.ts";

const QUERIES = 150;

it.each<readonly [name: string, families: readonly Family[], seed: number]>([
  ["all families", ["v3", "v2", "v1"], 4711],
  ["v1 and v2 only", ["v2", "v1"], 4712],
])("holds for random queries with %s", async (_name, families, seed) => {
  await using graph = await createTestGraph({ families });
  const schema = buildASTSchema(readTypeDefs(), { assumeValid: true });
  const maker = createQueryMaker({ truth: createTruth(graph.sandbox.world), schema, seed });
  const outside: object[] = [];
  let [calls, expectedCalls] = [0, 0];
  for (let asked = 0; asked < QUERIES; asked += 1) {
    const query = maker.next();
    const priced = await graph.query(query, {}, { "x-xentral-explain": "only" });
    expect(graph.sent()).toEqual([]);
    const plan = priced.extensions?.xentral?.["plan"] as Record<"atLeast" | "expected" | "atMost", number>;
    const answer = await graph.query(query, {}, { "x-xentral-explain": "plan" });
    const sent = graph.sent();
    calls += sent.length;
    expectedCalls += plan.expected;
    expect(plan.atLeast).toBeLessThanOrEqual(plan.expected);
    expect(plan.expected).toBeLessThanOrEqual(plan.atMost);
    const { atLeast, expected, atMost } = plan;
    if (sent.length < atLeast || sent.length > atMost)
      outside.push({
        query,
        atLeast,
        expected,
        atMost,
        sent,
        codes: answer.errors?.map(({ extensions }) => extensions["code"]),
      });
  }
  process.stdout.write(`${QUERIES} queries: ${calls} calls, ${expectedCalls} expected\n`);
  expect(outside).toEqual([]);
});
