/**
 * The process is killed while it writes several things at once: before all has been sent, while answers are awaited, after
 * the commits. Whoever asks again gets what was made, or hears that nobody knows; never a second one. `WRITE_FAULT_SEEDS=100`
 * kills it a hundred times at each of these moments.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { startGraphProcess } from "../support/graph-process.ts";
import type { GraphProcess } from "../support/graph-process.ts";
import { ledgers } from "../support/ledgers.ts";
import type { MakingMutation } from "../support/making.ts";
import { startRedis } from "../support/redis.ts";
import type { TestRedis } from "../support/redis.ts";
import { make, makingMutations } from "../support/write-faults.ts";

const seeds = Number(process.env["WRITE_FAULT_SEEDS"] ?? "1");

/** Where the process is when it is killed. */
const moments = ["on the way there", "before the commits", "after the commits"] as const;

/** So many are under way at once as there are connections; neighbours, some of which see each other's goods, are apart. */
const groups = 5;

const cases = Array.from({ length: groups }, (_, group) => group).flatMap((group) =>
  moments.map((moment) => ({
    group,
    moment,
    mark: `K-${group}-${moments.indexOf(moment)}`,
    mutations: makingMutations.filter((_mutation, place) => place % groups === group),
  })),
);

interface Write {
  readonly mutation: MakingMutation;
  readonly mark: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const writesOf = (sandbox: Sandbox) => sandbox.control.requests.filter(({ method }) => method !== "GET");

describe.each(ledgers)("the ledger in $name", ({ isShared }) => {
  let directory: string;
  let redis: TestRedis | null;
  let sandbox: Sandbox;
  let graph: GraphProcess;
  const start = (): Promise<GraphProcess> =>
    startGraphProcess(sandbox, {
      XENTRAL_RATE_LIMIT: "100000",
      XENTRAL_GRAPH_WRITES: "1",
      XENTRAL_STATE_DIR: join(directory, "state"),
      ...(redis === null ? {} : { REDIS_URL: redis.url }),
    });
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), "graph-"));
    redis = isShared ? await startRedis() : null;
    sandbox = await startSandbox({ customers: 20, products: 20, orders: 60, ratePerMinute: 0 });
    graph = await start();
  });
  afterAll(async () => {
    await graph.kill();
    await sandbox.close();
    await redis?.[Symbol.asyncDispose]();
    rmSync(directory, { recursive: true });
  });

  const ask = (write: Write) => make(graph.ask, write.mutation, write.input);

  async function prepared(mutations: readonly MakingMutation[], mark: string): Promise<readonly Write[]> {
    const writes: Write[] = [];
    for (const [place, mutation] of mutations.entries()) {
      const own = `${mark}-${place}`;
      const input = { ...(await mutation.input(own, graph.ask)), idempotencyKey: own };
      writes.push({ mutation, mark: own, input });
    }
    return writes;
  }

  async function expectOne(write: Write): Promise<void> {
    const again = await ask(write);
    const count = await write.mutation.count(graph.ask, write.mark);
    const { name } = write.mutation;
    if (again.id === null) expect({ name, codes: again.codes }).toEqual({ name, codes: ["OUTCOME_UNKNOWN"] });
    else expect({ name, count, codes: again.codes }).toEqual({ name, count: 1, codes: [] });
    expect(count).toBeLessThanOrEqual(1);
    if (write.mutation.isFound && count === 1) expect(again.id).not.toBeNull();
    if (again.id !== null) expect(await ask(write)).toEqual(again);
  }

  async function expectNoneTwice(writes: readonly Write[], moment: string, seed: number): Promise<void> {
    const { control } = sandbox;
    control.clearRequests();
    const isOnTheWay = moment === "on the way there";
    for (const { mutation } of isOnTheWay ? [] : writes)
      control.fault({
        match: mutation.request,
        kind: "stall",
        times: 1,
        when: moment === "before the commits" ? "before" : "after",
      });
    const asked = writes.map((write) => ask(write).catch(() => null));
    // Requests of any kind, among them those that look first whether it is there.
    const requests = () => (isOnTheWay ? control.requests.length : writesOf(sandbox).length);
    const killedAt = isOnTheWay ? seed % (2 * writes.length) : writes.length;
    await vi.waitUntil(() => requests() >= killedAt, { interval: 1, timeout: 20_000 });
    await graph.kill();
    await Promise.all(asked);
    control.clearFaults();
    graph = await start();
    await Promise.all(writes.map(expectOne));
    expect(writesOf(sandbox).length).toBeLessThanOrEqual(writes.length);
  }

  for (const { group, moment, mark, mutations } of cases)
    test(`${moment}, group ${group + 1} of ${groups}`, { timeout: 120_000 + seeds * 20_000 }, async () => {
      for (let seed = 0; seed < seeds; seed += 1)
        try {
          await expectNoneTwice(await prepared(mutations, `${mark}-${seed}`), moment, seed);
        } catch (error) {
          throw new Error(`Seed ${seed}: ${String(error)}`, { cause: error });
        }
    });
});
