/**
 * Faults before and after the commit, for every mutation that makes something: never two, never one that is lost, and each
 * key replays or says that nobody knows. `WRITE_FAULT_SEEDS=100` runs what two seeds stand for here.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { FaultRule } from "../../sandbox/engine/faults.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { ledgers } from "../support/ledgers.ts";
import { startRedis } from "../support/redis.ts";
import type { TestRedis } from "../support/redis.ts";
import { make, makingMutations } from "../support/write-faults.ts";

const seeds = Number(process.env["WRITE_FAULT_SEEDS"] ?? "1");

const faults: Readonly<Record<string, Omit<FaultRule, "match">>> = {
  "500": { kind: "status", status: 500 },
  "502": { kind: "html", status: 502 },
  "503": { kind: "status", status: 503 },
  reset: { kind: "reset" },
  stall: { kind: "stall" },
  "a malformed body": { kind: "malformed" },
};

const lookUpAfterMs = [1, 5, 20];

const cases = makingMutations.flatMap((mutation, place) =>
  (["before", "after", "late"] as const).flatMap((when) =>
    Object.keys(faults).flatMap((fault) =>
      Array.from({ length: seeds }, (_, seed) => ({
        title: `${mutation.name}${mutation.isFound ? " with a key of its own" : ""}: ${fault} ${when} the commit, seed ${seed}`,
        mutation,
        when,
        fault,
        mark: `F-${place}-${when}-${fault.replaceAll(" ", "-")}-${seed}`,
        // How many reads see nothing before a late write is carried out.
        afterRequests: 1 + (seed % 3),
      })),
    ),
  ),
);

describe.each(ledgers)("the ledger in $name", ({ isShared }) => {
  let graph: TestGraph;
  let redis: TestRedis | null;
  beforeAll(async () => {
    const sandbox = { customers: 20, products: 20, orders: 60 };
    redis = isShared ? await startRedis() : null;
    const place = redis === null ? {} : { redisUrl: redis.url };
    graph = await createTestGraph({ sandbox, attemptTimeoutMs: 400, lookUpAfterMs, ...place });
  });
  afterAll(async () => {
    await graph[Symbol.asyncDispose]();
    await redis?.[Symbol.asyncDispose]();
  });

  // What kind of fault it is makes no difference to where the ledger is: elsewhere one stands for all, unless more are asked for.
  test.each(cases.filter(({ fault }) => !isShared || fault === "reset" || seeds > 1))(
    "$title",
    async ({ mutation, when, fault, mark, afterRequests }) => {
      const { control } = graph.sandbox;
      const ask = graph.query;
      const input = { ...(await mutation.input(mark, ask)), idempotencyKey: mark };
      control.clearRequests();
      control.clearFaults();
      control.fault({ ...faults[fault], match: mutation.request, times: 1, when, afterRequests } as FaultRule);
      const first = await make(ask, mutation, input);
      const again = await make(ask, mutation, input);
      // Late writes happen with the reads that come after them.
      for (let read = 0; read < afterRequests; read += 1) await mutation.count(ask, mark);

      const writes = control.requests.filter(({ method }) => method !== "GET");
      expect(writes).toHaveLength(1);
      expect(await mutation.count(ask, mark)).toBe(when === "before" ? 0 : 1);
      const isSeen = when === "after" || (when === "late" && afterRequests < lookUpAfterMs.length);
      if (!isSeen || !mutation.isFound) {
        expect(first).toMatchObject({ id: null, codes: ["OUTCOME_UNKNOWN"] });
        expect(first.messages[0]).toContain("Check in Xentral");
      } else {
        expect(first).toMatchObject({ id: expect.any(String) as string, codes: [] });
      }
      const isFoundByNow = mutation.isFound && when !== "before";
      expect(again.codes).toEqual(isFoundByNow ? [] : ["OUTCOME_UNKNOWN"]);
      expect(again.id === null).toBe(!isFoundByNow);
      if (first.id !== null) expect(again).toEqual(first);
    },
  );
});
