/** Processes of any machine that share a Redis share the ledger of writes: what one of them has begun, no other begins. */
import { describe, expect, it } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { systemClock } from "../../src/lib/clock.ts";
import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer } from "../support/graph.ts";
import { startGraphProcess } from "../support/graph-process.ts";
import type { GraphProcess } from "../support/graph-process.ts";
import { hasRedis, startRedis } from "../support/redis.ts";
import type { TestRedis } from "../support/redis.ts";
import { addPosition, create, place, writtenIn } from "../support/writes.ts";
import type { Written } from "../support/writes.ts";

async function startErp(): Promise<Sandbox & AsyncDisposable> {
  const sandbox = await startSandbox({ customers: 20, products: 20, orders: 20, ratePerMinute: 0 });
  return { ...sandbox, [Symbol.asyncDispose]: () => sandbox.close() };
}

function startGraph(erp: Sandbox, redis: TestRedis, settings: Readonly<Record<string, string>> = {}) {
  const shared = { REDIS_URL: redis.url, XENTRAL_RATE_LIMIT: "100000", XENTRAL_GRAPH_WRITES: "1" };
  return startGraphProcess(erp, { ...shared, ...settings });
}

const write = async ({ ask }: Pick<GraphProcess, "ask">, input: object, query = create): Promise<Written> =>
  writtenIn(await ask(query, { input }));

/** What a mutation says when it was not even begun. */
const refusal = ({ errors = [] }: GraphAnswer): unknown => errors[0]?.extensions["code"];

const writesTo = ({ control }: Sandbox): readonly string[] =>
  control.requests.filter(({ method }) => method !== "GET").map(({ url }) => url);

/** Settles when the condition holds; a test that waits in vain ends with its time. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise<void>((resolve) => void systemClock.after(10, resolve));
}

const newCustomer = "POST /api/v3/customers";
const input = { name: "Shared", ...place, idempotencyKey: "k" };
const numbered = { ...input, number: "N-1" };

describe.skipIf(!hasRedis)("processes with one Redis (skipped where redis-server is not installed)", () => {
  it("make one customer of one key, asked for at the same moment", async () => {
    await using redis = await startRedis();
    await using erp = await startErp();
    await using one = await startGraph(erp, redis);
    await using other = await startGraph(erp, redis);
    const answers = await Promise.all([one, other, one, other].map((graph) => write(graph, input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ userErrors: [], customer: { id: expect.any(String) as string } });
    expect(writesTo(erp)).toEqual([newCustomer]);
    // Nor with keys of their own, where the number is the same.
    const made = await Promise.all(
      [one, other, one, other].map((graph, index) => write(graph, { ...numbered, idempotencyKey: `own ${index}` })),
    );
    expect(made.filter(({ customer }) => customer !== null)).toHaveLength(1);
    expect(writesTo(erp)).toHaveLength(2);
  });

  it("lose no position of one order where v1 replaces them all", async () => {
    await using redis = await startRedis();
    await using erp = await startErp();
    await using one = await startGraph(erp, redis, { XENTRAL_API_FAMILIES: "v1" });
    await using other = await startGraph(erp, redis, { XENTRAL_API_FAMILIES: "v1" });
    const names = Array.from({ length: 8 }, (_, index) => `added ${index}`);
    const answers = await Promise.all(
      names.map((name, index) => {
        const position = { salesOrderId: "2", productId: "3", quantity: "1", name };
        return write(index % 2 === 0 ? one : other, position, addPosition);
      }),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const all = await one.ask('{ salesOrder(id: "2") { positions(first: 100) { nodes { name } } } }');
    for (const name of names) expect(JSON.stringify(all.data)).toContain(`"${name}"`);
  });

  it.each([
    { customer: "with a number", asked: numbered, found: { userErrors: [], customer: { number: "N-1" } } },
    { customer: "without", asked: input, found: { userErrors: [{ code: "OUTCOME_UNKNOWN" }], customer: null } },
  ])("look for what a killed one may have sent: a customer $customer", async ({ asked, found }) => {
    await using redis = await startRedis();
    await using erp = await startErp();
    await using one = await startGraph(erp, redis);
    await using other = await startGraph(erp, redis);
    erp.control.fault({ match: newCustomer, kind: "stall", times: 1, when: "after" });
    const lost = write(one, asked).catch(() => null);
    await until(() => writesTo(erp).length === 1);
    await one.kill();
    await lost;
    expect(await write(other, asked)).toMatchObject(found);
    expect(await write(other, asked)).toMatchObject(found);
    expect(writesTo(erp)).toEqual([newCustomer]);
  });
});

describe.skipIf(!hasRedis)("when Redis is away", () => {
  it.each(["killed", "frozen"] as const)("(%s) before a write, it is refused in time and not sent", async (how) => {
    await using redis = await startRedis();
    await using erp = await startErp();
    await using graph = await startGraph(erp, redis);
    if (how === "killed") await redis.kill();
    else redis.freeze();
    const startedAt = systemClock.now();
    const answers = await Promise.all([
      graph.ask(create, { input }),
      // Without a key its number is one.
      graph.ask(create, { input: { ...numbered, idempotencyKey: undefined } }),
    ]);
    expect(answers.map(refusal)).toEqual(["LEDGER_UNAVAILABLE", "LEDGER_UNAVAILABLE"]);
    expect(systemClock.now() - startedAt).toBeLessThan(5_000);
    expect(writesTo(erp)).toEqual([]);
    if (how === "killed") await redis.start();
    else redis.thaw();
    await until(async () => refusal(await graph.ask(create, { input })) === undefined);
    expect(writesTo(erp)).toEqual([newCustomer]);
  });

  it.each([
    { how: "with what it kept", keeps: true },
    { how: "empty", keeps: false },
  ])(
    "between sending and outcome, the outcome is told, and nobody makes a second one once it is back $how",
    async ({ keeps }) => {
      await using redis = await startRedis({ keeps });
      await using erp = await startErp();
      // With budgets of their own: a shared one would be away, too, and have the calls wait that read back.
      await using here = await createTestGraph({ erp, redisUrl: redis.url });
      await using there = await createTestGraph({ erp, redisUrl: redis.url });
      const [one, other] = [{ ask: here.query }, { ask: there.query }];
      erp.control.fault({ match: newCustomer, kind: "slow", times: 1, delayMs: 500 });
      const asked = write(one, input);
      await Promise.race([until(() => writesTo(erp).length === 1), asked]);
      expect(writesTo(erp)).toEqual([newCustomer]);
      await redis.kill();
      const first = await asked;
      expect(first).toMatchObject({ userErrors: [], customer: { id: expect.any(String) as string } });
      await redis.start();
      // The one that made it has told Redis by then, or tells it meanwhile.
      await until(async () => refusal(await one.ask(create, { input })) === undefined);
      expect(await write(one, input)).toEqual(first);
      await until(async () => refusal(await other.ask(create, { input })) === undefined);
      expect(await write(other, input)).toEqual(first);
      expect(writesTo(erp)).toEqual([newCustomer]);
    },
  );
});

describe.skipIf(!hasRedis)("at its start a process", () => {
  it("warns of a Redis that may forget writes", async () => {
    await using redis = await startRedis({
      settings: ["--maxmemory", "100mb", "--maxmemory-policy", "allkeys-lru"],
    });
    await using erp = await startErp();
    await using graph = await startGraph(erp, redis);
    await until(() => graph.logged().includes("should be yes"));
    expect(graph.logged()).toMatch(
      / warn Redis may evict .* maxmemory-policy is allkeys-lru, and should be noeviction\./,
    );
    expect(graph.logged()).toMatch(/ warn Redis may lose .* appendonly is no, and should be yes\./);
  });

  it("is silent about a Redis that keeps everything, or does not tell its settings", async () => {
    await using erp = await startErp();
    for (const setup of [{ keeps: true }, { settings: ["--rename-command", "CONFIG", ""] }]) {
      await using redis = await startRedis(setup);
      await using graph = await startGraph(erp, redis);
      await until(async () => refusal(await graph.ask(create, { input })) === undefined);
      expect(graph.logged()).not.toContain(" warn ");
    }
  });
});
