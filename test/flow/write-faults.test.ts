/**
 * Faults before and after the commit, for every mutation that makes something: never two, never one that is lost, and each
 * key replays or says that nobody knows. `WRITE_FAULT_SEEDS=100` runs what two seeds stand for here.
 */
import { afterAll, beforeAll, expect, test } from "vitest";

import type { FaultRule } from "../../sandbox/engine/faults.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
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

let graph: TestGraph;
beforeAll(async () => {
  const sandbox = { customers: 20, products: 20, orders: 20 };
  graph = await createTestGraph({ sandbox, attemptTimeoutMs: 400, lookUpAfterMs: [1, 5, 20] });
});
afterAll(() => graph[Symbol.asyncDispose]());

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

test.each(cases)("$title", async ({ mutation, when, fault, mark, afterRequests }) => {
  const { control } = graph.sandbox;
  const ask = graph.query;
  const input = { ...mutation.input(mark), idempotencyKey: mark };
  control.clearRequests();
  control.fault({ ...faults[fault], match: mutation.request, times: 1, when, afterRequests } as FaultRule);
  const first = await make(ask, mutation, input);
  const count = await mutation.count(ask, mark);
  const again = await make(ask, mutation, input);

  const writes = control.requests.filter(({ method }) => method !== "GET");
  expect(writes).toHaveLength(1);
  expect(await mutation.count(ask, mark)).toBe(when === "before" ? 0 : 1);
  if (count === 0 || !mutation.isFound) {
    expect(first).toMatchObject({ id: null, codes: ["OUTCOME_UNKNOWN"] });
    expect(first.messages[0]).toContain("Check in Xentral");
  } else {
    expect(first).toMatchObject({ id: expect.any(String) as string, codes: [] });
  }
  const isFoundByNow = mutation.isFound && when !== "before";
  expect(again.codes).toEqual(isFoundByNow ? [] : ["OUTCOME_UNKNOWN"]);
  expect(again.id === null).toBe(!isFoundByNow);
  if (first.id !== null) expect(again).toEqual(first);
});
