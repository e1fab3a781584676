/**
 * The order in which those who wait for a turn get one: by class, within a class writes before reads, among either fairly
 * between clients, within a client by age. Who waits for long rises a class, and is not overtaken by every write. Pure.
 */
import { priorities } from "./operation.ts";
import type { Errand } from "./operation.ts";
import { spanMs } from "./span.ts";

/** One who waits in the line. */
export interface Standing {
  readonly waiting: Pick<Errand, "priority" | "client">;
  /** Place in the order of arrival. */
  readonly rank: number;
  /** When the wait began, in milliseconds of the clock. */
  readonly since: number;
  /** Whether it changes something: somebody waits to see that it was taken. */
  readonly isWrite?: boolean;
}

/** Where one waits: under the rank of an earlier attempt, ahead of reads as a write. */
export type Place = Partial<Pick<Standing, "rank" | "isWrite">>;

/** What the order depends on beside those who wait. */
export interface LineAt {
  readonly now: number;
  /** When a client was served last, as a number that grows with every turn. */
  readonly servedAt: ReadonlyMap<string, number>;
  /** Whether the last turn was a write's. */
  readonly hasWritten?: boolean;
}

/** Waiting for this long is worth a class: nobody starves behind those who are more urgent. */
const risingMs = 15_000;

/** The class that a waiter has by now: 0 is the most urgent. */
export function classOf({ waiting, since }: Standing, now: number): number {
  return Math.max(0, priorities.indexOf(waiting.priority) - Math.floor((now - since) / risingMs));
}

/** When a waiter rises next; infinite for those who are in the first class. */
function risesAt(waiter: Standing, now: number): number {
  if (classOf(waiter, now) === 0) return Number.POSITIVE_INFINITY;
  return waiter.since + (Math.floor((now - waiter.since) / risingMs) + 1) * risingMs;
}

/**
 * When something changes for a waiter by time alone: its turn comes, it rises, or becomes hopeless. Who waits for a call in
 * flight becomes hopeless one span early.
 */
export function changesAt(
  waiter: Standing,
  { at, now, deadlineAt }: { readonly at: number; readonly now: number; readonly deadlineAt: number },
): number {
  const hopelessAt = deadlineAt - spanMs > now ? deadlineAt - spanMs : deadlineAt;
  return at > now ? Math.min(at, risesAt(waiter, now), hopelessAt) : hopelessAt;
}

/**
 * The waiters in the order in which they are served. Clients take turns, whoever was served longest ago first. Writes go
 * before the reads of their class; where one of these has waited for as long as is worth a class, they take turns.
 */
export function inLine<Waiter extends Standing>(waiters: readonly Waiter[], at: LineAt): Waiter[] {
  const writes = waiters.filter(({ isWrite }) => isWrite === true);
  if (writes.length === 0) return inTurns(waiters, at);
  const [ahead, behind] = [
    inTurns(writes, at),
    inTurns(
      waiters.filter(({ isWrite }) => isWrite !== true),
      at,
    ),
  ];
  return priorities.flatMap((_, level) => {
    const [first, second] = [ahead, behind].map((line) => line.filter((waiter) => classOf(waiter, at.now) === level));
    const isLong = behind.some((waiter) => classOf(waiter, at.now) === level && at.now - waiter.since >= risingMs);
    return isLong ? alternating(first ?? [], second ?? [], at) : [...(first ?? []), ...(second ?? [])];
  });
}

function alternating<Waiter>(
  writes: readonly Waiter[],
  reads: readonly Waiter[],
  { hasWritten = false }: LineAt,
): Waiter[] {
  const [one, other] = hasWritten ? [reads, writes] : [writes, reads];
  const length = Math.max(one.length, other.length);
  return Array.from({ length }, (_, place) => [
    ...one.slice(place, place + 1),
    ...other.slice(place, place + 1),
  ]).flat();
}

function inTurns<Waiter extends Standing>(waiters: readonly Waiter[], { now, servedAt }: LineAt): Waiter[] {
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

/** Clients whose last turn is remembered; those who are forgotten count as never served. */
const MOST_CLIENTS = 1_000;

/** When clients were served last. */
export class Served {
  readonly #at = new Map<string, number>();
  #turns = 0;

  /** Client → the number of its last turn. */
  get at(): ReadonlyMap<string, number> {
    return this.#at;
  }

  /** Takes note of a turn. */
  add(client: string): void {
    this.#turns += 1;
    this.#at.delete(client);
    this.#at.set(client, this.#turns);
    if (this.#at.size > MOST_CLIENTS) this.#at.delete(this.#at.keys().next().value ?? client);
  }
}
