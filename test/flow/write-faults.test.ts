/**
 * Faults before and after the commit, for every mutation that makes something: never two, never one that is lost, and each
 * key replays or says that nobody knows. `WRITE_FAULT_SEEDS=100` tries each of them in a hundred ways, of which the first
 * stands here for all.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import type { FaultRule } from "../../sandbox/engine/faults.ts";
import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer, TestGraph } from "../support/graph.ts";
import { ledgers } from "../support/ledgers.ts";
import type { AskGraph, MakingMutation } from "../support/making.ts";
import { startRedis } from "../support/redis.ts";
import type { TestRedis } from "../support/redis.ts";
import { make, makingMutations } from "../support/write-faults.ts";
import type { MadeAnswer } from "../support/write-faults.ts";

const seeds = Number(process.env["WRITE_FAULT_SEEDS"] ?? "1");

const faults: Readonly<Record<string, Omit<FaultRule, "match">>> = {
  "500": { kind: "status", status: 500 },
  "502": { kind: "html", status: 502 },
  "503": { kind: "status", status: 503 },
  reset: { kind: "reset" },
  stall: { kind: "stall" },
  malformed: { kind: "malformed" },
};

const lookUpAfterMs = [1, 5, 20];

/** Who asks again, and when. */
const ways = ["afterwards", "at once", "after the client left", "while reads fail, too"] as const;

/** What differs from seed to seed. */
interface Attempt {
  readonly way: (typeof ways)[number];
  /** How many reads see nothing before a late write is carried out. */
  readonly afterRequests: number;
  /** How long the spoiled answer takes, and the client that leaves stays. */
  readonly afterMs: number;
}

function attemptOf(seed: number): Attempt {
  const way = ways[Math.floor(seed / 3) % ways.length] ?? "afterwards";
  return { way, afterRequests: 1 + (seed % 3), afterMs: 3 * Math.floor(seed / 12) };
}

interface FaultCase {
  readonly mutation: MakingMutation;
  readonly when: "before" | "after" | "late";
  readonly fault: string;
}

const cases = makingMutations.flatMap((mutation, place) =>
  (["before", "after", "late"] as const).flatMap((when) =>
    Object.keys(faults).map((fault) => ({
      of: `${mutation.name}${mutation.isFound ? " with a key of its own" : ""}`,
      mutation,
      when,
      fault,
      mark: `F-${place}-${when}-${fault}`,
    })),
  ),
);

/** Asks as a client that does not wait for the answer. */
function leaving(url: string, afterMs: number): AskGraph {
  return async (query, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(afterMs),
    });
    return (await response.json()) as GraphAnswer;
  };
}

const writesOf = ({ sandbox }: TestGraph) => sandbox.control.requests.filter(({ method }) => method !== "GET");

/** What all were told that asked in this way, in the order of their asking; null where nobody waited for it. */
async function askedTwice(
  graph: TestGraph,
  { mutation, input, attempt }: { mutation: MakingMutation; input: Record<string, unknown>; attempt: Attempt },
): Promise<readonly (MadeAnswer | null)[]> {
  const ask = () => make(graph.query, mutation, input);
  if (attempt.way === "at once") return Promise.all([ask(), ask()]);
  if (attempt.way === "while reads fail, too") {
    const first = ask();
    // Before it has left, nothing was done and everybody is told so.
    await vi.waitUntil(() => writesOf(graph).length > 0, { interval: 1, timeout: 20_000 });
    graph.sandbox.control.fault({ match: "GET /api/", kind: "reset", times: 1 + (attempt.afterMs % 8) });
    return [await first, await ask()];
  }
  if (attempt.way !== "after the client left") return [await ask(), await ask()];
  return [await make(leaving(graph.url, attempt.afterMs), mutation, input).catch(() => null), await ask()];
}

/** What anybody may be told, whatever happened. */
function expectHonest(answer: MadeAnswer): void {
  if (answer.id !== null) expect(answer.codes).toEqual([]);
  else {
    expect(answer.codes).toEqual(["OUTCOME_UNKNOWN"]);
    expect(answer.messages[0]).toContain("Check in Xentral");
  }
}

/** What is told where nothing else goes wrong and somebody waits. */
function expectFirst(answer: MadeAnswer, { mutation, when }: FaultCase, { afterRequests }: Attempt): void {
  const isSeen = when === "after" || (when === "late" && afterRequests < lookUpAfterMs.length);
  expect(answer.id !== null).toBe(isSeen && mutation.isFound);
}

/** What a write needs to be there; made anew where a busy machine has let an answer come too late. */
async function prepared(graph: TestGraph, { input }: MakingMutation, mark: string): Promise<Record<string, unknown>> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return { ...(await input(mark, graph.query)) };
    } catch (error) {
      if (attempt === 3) throw error;
    }
}

async function expectOne(graph: TestGraph, given: FaultCase & { readonly mark: string }, attempt: Attempt) {
  const { control } = graph.sandbox;
  const { mutation, when, fault, mark } = given;
  const { way, afterRequests, afterMs } = attempt;
  const input = { ...(await prepared(graph, mutation, mark)), idempotencyKey: mark };
  control.clearRequests();
  control.clearFaults();
  const delay = fault === "stall" ? {} : { delayMs: afterMs };
  control.fault({ ...faults[fault], ...delay, match: mutation.request, times: 1, when, afterRequests } as FaultRule);
  const told = (await askedTwice(graph, { mutation, input, attempt })).filter((answer) => answer !== null);
  control.clearFaults();
  // Late writes happen with the reads that come after them.
  for (let read = 0; read < afterRequests; read += 1) await mutation.count(graph.query, mark);
  const last = await make(graph.query, mutation, input);

  expect(writesOf(graph)).toHaveLength(1);
  expect(await mutation.count(graph.query, mark)).toBe(when === "before" ? 0 : 1);
  [...told, last].forEach(expectHonest);
  // Who was told once what was made is told the same for ever.
  const known = [...told, last].filter(({ id }) => id !== null);
  for (const answer of known) expect(answer).toEqual(last);
  expect(last.id !== null).toBe(mutation.isFound && when !== "before");
  const [first] = told;
  if (first !== undefined && (way === "afterwards" || way === "at once")) expectFirst(first, given, attempt);
}

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
  const tried = cases.filter(({ fault }) => !isShared || fault === "reset" || seeds > 1);
  for (const given of tried)
    test(`${given.of}: ${given.fault} ${given.when} the commit`, { timeout: 120_000 + seeds * 5000 }, async () => {
      for (let seed = 0; seed < seeds; seed += 1) {
        const attempt = attemptOf(seed);
        try {
          await expectOne(graph, { ...given, mark: `${given.mark}-${seed}` }, attempt);
        } catch (error) {
          throw new Error(`Seed ${seed}, ${JSON.stringify(attempt)}: ${String(error)}`, { cause: error });
        }
      }
    });
});
