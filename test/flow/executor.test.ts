/** The graph's executor beside GraphQL.js over one ERP: random queries get the same answer, errors included. */
import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, describe, expect, test } from "vitest";
import { execute, parse, validate } from "graphql";
import type { ExecutionResult } from "graphql";

import { startSandbox } from "../../sandbox/server.ts";
import { createCache } from "../../src/cache/cache.ts";
import type { Cache } from "../../src/cache/cache.ts";
import { createFileLedger } from "../../src/commands/ledger-file.ts";
import { systemClock } from "../../src/lib/clock.ts";
import { noLifetimeSettings } from "../../src/lib/lifetime.ts";
import type { Family } from "../../src/resources/define.ts";
import { bytesOfAnswer } from "../../src/server/answer-bytes.ts";
import type { Caching } from "../../src/server/caching.ts";
import { createExecutor } from "../../src/server/executor.ts";
import { isHolder } from "../../src/server/remembered-results.ts";
import { createParts } from "../../src/server/parts.ts";
import { Credential } from "../../src/upstream/credential.ts";
import { createMeter } from "../../src/upstream/operation.ts";
import type { Operation } from "../../src/upstream/operation.ts";
import { createSender } from "../../src/upstream/sender.ts";
import { createTestGraph } from "../support/graph.ts";
import { createQueryMaker } from "../support/random-query.ts";
import { createTruth } from "../support/truth.ts";

const queries = Number(process.env["EXECUTOR_QUERIES"] ?? 40);

const erp = await startSandbox({ customers: 60, products: 120, orders: 150, ratePerMinute: 0 });
afterAll(() => erp.close());

const clock = systemClock;
const credential = new Credential(erp.token);

function operationOf(index: number): Operation {
  const { signal } = new AbortController();
  // As the server does: an operation listens once for each of its calls.
  setMaxListeners(0, signal);
  return {
    id: `operation-${index}`,
    credential,
    priority: "interactive",
    client: "test",
    signal,
    deadlineAt: clock.now() + 30_000,
    meter: createMeter(),
  };
}

function printed({ data, errors }: ExecutionResult): string {
  return JSON.stringify({ data, errors: errors?.map((error) => error.toJSON()) }, null, 1);
}

/** A cache that can be made empty. */
function createForgetful(): Cache & { readonly forgetAll: () => void } {
  const empty = (): Cache => createCache({ instance: erp.url, megabytes: 64, clock });
  let store = empty();
  return {
    of: (credentialId) => store.of(credentialId),
    forget: (types) => store.forget(types),
    clear: () => store.clear(),
    get bytes() {
      return store.bytes;
    },
    forgetAll: () => {
      store = empty();
    },
  };
}

/** The same with its errors by their places: what is at hand fails before what is waited for. */
function inOrder({ data, errors = [] }: ExecutionResult): string {
  const texts = errors.map((error) => JSON.stringify(error.toJSON())).toSorted();
  return JSON.stringify({ data, errors: texts }, null, 1);
}

test("what a query asks of the ERP follows its variables, whatever they were before", async () => {
  await using graph = await createTestGraph({ erp });
  const query = `query Orders($deep: Boolean!) {
    salesOrders(first: 2) { nodes { documentNumber positions @include(if: $deep) { nodes { name } } } }
  }`;
  for (const deep of [true, false, true]) {
    graph.sent();
    expect(await graph.query(query, { deep })).not.toHaveProperty("errors");
    expect(graph.sent().map((url) => url.includes("include=lineItems"))).toEqual([deep]);
  }
});

const instances: readonly (readonly [families: readonly Family[], seed: number])[] = [
  [["v3", "v2", "v1"], 11],
  [["v2", "v1"], 12],
];

describe("the executor does what GraphQL.js does", () => {
  test.each(instances)("for random queries over %j", { timeout: 60_000 + queries * 400 }, async (families, seed) => {
    const sender = createSender({ baseUrl: erp.url, clock, rateLimitPerMinute: 1_000_000, attemptTimeoutMs: 10_000 });
    const config = { families: { overall: families, byCollection: {} }, writes: false, attemptTimeoutMs: 10_000 };
    const ledger = createFileLedger(join(tmpdir(), randomUUID()), () => clock.now());
    const store = createForgetful();
    const cache = { store, lifetimes: { ...noLifetimeSettings, overall: 3600, stock: 3600 } };
    const own = { config, sender, credential, clock, instance: erp.url, ledger, cache };
    const { schema, createContext } = createParts(own);
    const ours = createExecutor(schema);
    const maker = createQueryMaker({ truth: createTruth(erp.world, families), schema, seed });
    const contextOf = (index: number, caching: Caching = "none"): object =>
      createContext(operationOf(index), { publicUrl: "http://localhost", caching });
    let remembered = 0;
    for (let index = 0; index < queries; index += 1) {
      const query = maker.next();
      const document = parse(query);
      expect(validate(schema, document, undefined, { maxErrors: 1 }), query).toEqual([]);
      const theirs = await execute({ schema, document, contextValue: contextOf(index) });
      // Twice: what the first run put together serves the second.
      for (let round = 0; round < 2; round += 1)
        expect(printed(await ours({ document, context: contextOf(index) })), query).toBe(printed(theirs));
      // What was kept is shared and remembered from the third time on. Another query's rows may tell more.
      store.forgetAll();
      for (let round = 0; round < 4; round += 1) {
        const kept = await ours({ document, context: contextOf(index, "use") });
        expect(inOrder(kept), query).toBe(inOrder(theirs));
        remembered += isHolder(kept.data) ? 1 : 0;
        expect(bytesOfAnswer(kept).toString(), query).toBe(`${JSON.stringify(kept)}\n`);
      }
    }
    expect(remembered).toBeGreaterThan(0);
    await sender.close();
  });
});
