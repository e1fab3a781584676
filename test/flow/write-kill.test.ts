/**
 * The process is killed while it writes: before anything is sent, while the answer is awaited, after the commit. Whoever
 * asks again gets what was made, or hears that nobody knows; never a second one. `WRITE_FAULT_SEEDS` runs more of them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox } from "../../sandbox/server.ts";
import { startGraphProcess } from "../support/graph-process.ts";
import type { GraphProcess } from "../support/graph-process.ts";
import { ledgers } from "../support/ledgers.ts";
import { startRedis } from "../support/redis.ts";
import type { TestRedis } from "../support/redis.ts";
import { make, makingMutations } from "../support/write-faults.ts";

const seeds = Number(process.env["WRITE_FAULT_SEEDS"] ?? "1");

/** Where the process is when it is killed. */
const moments = ["while it prepares", "before the commit", "after the commit"] as const;

/** Waits for a request to arrive, or for so many turns of the loop. */
async function arrived(sandbox: Sandbox, request: string, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    if (sandbox.control.requests.some(({ method, path }) => `${method} ${path}`.startsWith(request))) return;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

const cases = makingMutations.flatMap((mutation, place) =>
  Array.from({ length: seeds }, (_, seed) => ({
    title: `${mutation.name}${mutation.isFound ? " with a key of its own" : ""}, seed ${seed}`,
    mutation,
    moment: moments[(place + seed) % moments.length] ?? moments[0],
    mark: `K-${place}-${seed}`,
    seed,
  })),
);

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

  test.each(cases)("$moment: $title", async ({ mutation, moment, mark, seed }) => {
    const { control } = sandbox;
    const input = { ...(await mutation.input(mark, graph.ask)), idempotencyKey: mark };
    control.clearRequests();
    const isPreparing = moment === "while it prepares";
    if (!isPreparing)
      control.fault({
        match: mutation.request,
        kind: "stall",
        times: 1,
        when: moment === "before the commit" ? "before" : "after",
      });
    const asked = make(graph.ask, mutation, input).catch(() => null);
    await arrived(sandbox, mutation.request, isPreparing ? 1 + ((seed * 7919) % 400) : 1_000_000);
    await graph.kill();
    await asked;
    control.clearFaults();
    graph = await start();

    const again = await make(graph.ask, mutation, input);
    const count = await mutation.count(graph.ask, mark);
    expect(count).toBeLessThanOrEqual(1);
    if (again.id === null) expect(again.codes).toEqual(["OUTCOME_UNKNOWN"]);
    else expect({ count, codes: again.codes }).toEqual({ count: 1, codes: [] });
    if (mutation.isFound && count === 1) expect(again.id).not.toBeNull();
    expect(control.requests.filter(({ method }) => method !== "GET").length).toBeLessThanOrEqual(1);
    if (again.id !== null) expect(await make(graph.ask, mutation, input)).toEqual(again);
  });
});
