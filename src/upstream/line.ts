/**
 * The order in which those who wait for a turn get one: by class, within a class fairly between clients, within a client by
 * age. Who waits for long rises a class. Pure.
 */
import { priorities } from "./operation.ts";
import type { Errand } from "./operation.ts";

/** One who waits in the line. */
export interface Standing {
  readonly waiting: Pick<Errand, "priority" | "client">;
  /** Place in the order of arrival. */
  readonly rank: number;
  /** When the wait began, in milliseconds of the clock. */
  readonly since: number;
}

/** Waiting for this long is worth a class: nobody starves behind those who are more urgent. */
const risingMs = 15_000;

/** The class that a waiter has by now: 0 is the most urgent. */
export function classOf({ waiting, since }: Standing, now: number): number {
  return Math.max(0, priorities.indexOf(waiting.priority) - Math.floor((now - since) / risingMs));
}

/** When a waiter rises next; infinite for those who are in the first class. */
export function risesAt(waiter: Standing, now: number): number {
  if (classOf(waiter, now) === 0) return Number.POSITIVE_INFINITY;
  return waiter.since + (Math.floor((now - waiter.since) / risingMs) + 1) * risingMs;
}

/**
 * The waiters in the order in which they are served. `servedAt` tells when a client was served last, as a number that grows
 * with every turn; clients take turns, whoever was served longest ago first.
 */
export function inLine<Waiter extends Standing>(
  waiters: readonly Waiter[],
  { now, servedAt }: { readonly now: number; readonly servedAt: ReadonlyMap<string, number> },
): Waiter[] {
  const byAge = isAscending(waiters) ? [...waiters] : waiters.toSorted((one, other) => one.rank - other.rank);
  const levels = byAge.map((waiter) => classOf(waiter, now));
  const [first] = byAge;
  const isOneLine = byAge.every(
    ({ waiting }, index) => levels[index] === levels[0] && waiting.client === first?.waiting.client,
  );
  if (isOneLine) return byAge;
  const rounds = new Map<string, number>();
  const placed = byAge.map((waiter, index) => {
    const level = levels[index] ?? 0;
    const { client } = waiter.waiting;
    const key = `${level} ${client}`;
    const round = rounds.get(key) ?? 0;
    rounds.set(key, round + 1);
    return { waiter, level, round, served: servedAt.get(client) ?? 0 };
  });
  // Sorting is stable: what is equal stays in the order of arrival.
  return placed
    .toSorted((one, other) => one.level - other.level || one.round - other.round || one.served - other.served)
    .map(({ waiter }) => waiter);
}

function isAscending(waiters: readonly Standing[]): boolean {
  return waiters.every(({ rank }, index) => index === 0 || rank >= (waiters[index - 1]?.rank ?? 0));
}
