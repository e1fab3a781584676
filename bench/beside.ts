/** Whether people notice that a bulk job runs: how long their queries take alone and beside it. */
import { HASTE, hastyGraph, MINUTE_MS, unlike } from "./hasty.ts";
import type { Asking } from "./hasty.ts";

/** Times of queries by hand. */
export interface BesideResult {
  readonly queries: number;
  /** Nineteen of twenty took no longer, in milliseconds of the hasty clock. */
  readonly aloneP95Ms: number;
  readonly besideP95Ms: number;
  /** Calls of the bulk job meanwhile. */
  readonly bulkCalls: number;
  readonly refused: number;
}

/** Somebody who asks twelve times a minute stays within the fifth of the budget that is kept for people. */
const PAUSE_MS = 5000;
/** Jobs that ask for the next page as soon as they have the last one. */
const JOBS = 4;

/** Queries by hand for some minutes alone, and for as many beside a bulk job that takes all it can get. */
export async function runBeside({ isQuick }: { readonly isQuick: boolean }): Promise<BesideResult> {
  const minutes = isQuick ? 1 : 8;
  await using asking = await hastyGraph();
  const alone = await byHand(asking, minutes, 0);
  asking.sandbox.control.clearRequests();
  const over = new AbortController();
  let bulkCalls = 0;
  const job = async (name: number): Promise<void> => {
    for (let page = 0; !over.signal.aborted; page += 1)
      if (await asking.ask(unlike(name * 1_000_000 + page), { "x-xentral-priority": "bulk" })) bulkCalls += 1;
  };
  const jobs = Array.from({ length: JOBS }, (_, index) => job(index + 2));
  const beside = await byHand(asking, minutes, 1_000_000);
  over.abort();
  const done = bulkCalls;
  const refused = asking.sandbox.control.requests.filter(({ status }) => status === 429).length;
  await Promise.all(jobs);
  return { queries: alone.length, aloneP95Ms: p95(alone), besideP95Ms: p95(beside), bulkCalls: done, refused };
}

async function byHand({ ask, clock }: Asking, minutes: number, from: number): Promise<readonly number[]> {
  const times: number[] = [];
  const count = (minutes * MINUTE_MS) / PAUSE_MS;
  const one = async (index: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, (index * PAUSE_MS) / HASTE));
    const startedAt = clock.now();
    if (!(await ask(unlike(from + index)))) throw new Error("A query by hand was not answered.");
    times.push(clock.now() - startedAt);
  };
  await Promise.all(Array.from({ length: count }, (_, index) => one(index)));
  return times;
}

function p95(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}
