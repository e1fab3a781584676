/**
 * Random queries over the whole schema, each answer compared field by field with the sandbox's own records. More of them
 * by hand: `TRUTH_QUERIES=5000 npx vitest run test/flow/truth.test.ts`.
 */
import { afterAll, describe, expect, test } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import { createTestGraph } from "../support/graph.ts";
import { createTruth } from "../support/truth.ts";
import { examine } from "../support/truth-examination.ts";
import type { Family } from "../support/truth-asking.ts";

const queries = Number(process.env["TRUTH_QUERIES"] ?? 150);
const timeoutMs = 60_000 + queries * 200;

const erp = await startSandbox({ customers: 60, products: 120, orders: 150, ratePerMinute: 0 });
afterAll(() => erp.close());

const instances: readonly (readonly [name: string, families: readonly Family[], seed: number])[] = [
  ["all families", ["v3", "v2", "v1"], 1],
  ["all families", ["v3", "v2", "v1"], 2],
  ["the two older families", ["v2", "v1"], 3],
  ["the two older families", ["v2", "v1"], 4],
];

describe("every field of random queries is what the ERP's records say", () => {
  test.each(instances)("with %s (%j, seed %i)", { timeout: timeoutMs }, async (_name, families, seed) => {
    await using graph = await createTestGraph({ erp, families });
    const { problems, fields } = await examine({ graph, truth: createTruth(erp.world, families), seed, queries });
    expect(problems).toEqual([]);
    expect(fields).toBeGreaterThan(20 * queries);
  });
});
