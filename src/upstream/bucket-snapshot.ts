/** What the shared bucket last said, by this process's clock, and what follows from it. Pure. */
import type { Bound } from "./allowance.ts";
import type { BucketAnswer } from "./bucket-store.ts";
import { Moments, Outlook } from "./outlook.ts";
import { spanMs } from "./span.ts";

/** How the bucket stood. Times are moments of this process's clock. */
export interface Snapshot {
  readonly freesAt: readonly number[];
  readonly limit: number;
  readonly room: number;
  readonly roomUntil: number;
  readonly bornAt: number;
  readonly processes: number;
}

/** When and how a process lost the bucket. */
export interface Alone {
  readonly since: number;
  /** Calls that nobody else can have counted on. */
  readonly own: number;
  readonly sharers: number;
}

/** The bucket as an answer shows it. */
export function snapshotOf(answer: BucketAnswer, now: number): Snapshot {
  const { freesInMs, limit, room, roomMs, ageMs, processes } = answer;
  const freesAt = freesInMs.map((inMs) => now + inMs);
  return { freesAt, limit, room, roomUntil: now + roomMs, bornAt: now - ageMs, processes };
}

/** When calls can be granted. Tokens in hand are counted by the bucket; to those who wait they are there to be taken. */
export function outlookOf({ freesAt, limit, ...known }: Snapshot, held: number, now: number): Outlook {
  const counting = freesAt.filter((at) => at > now);
  const isKnown = known.roomUntil > now;
  const room = { calls: isKnown ? known.room + held : Number.POSITIVE_INFINITY, until: known.roomUntil };
  const stretch = { items: counting, from: 0, to: Math.max(0, counting.length - held) };
  return new Outlook(new Moments(stretch), { limit, room, now });
}

/** What one of several may have of a limit. */
export function shareOf(limit: number, sharers: number): number {
  return Math.max(1, Math.floor(limit / Math.max(1, sharers)));
}

/** How a process goes on that counts `own` calls. Alone at the bucket, nobody else can take what is left. */
export function aloneAfter(snapshot: Snapshot, { own, now }: { readonly own: number; readonly now: number }): Alone {
  const counted = snapshot.freesAt.filter((at) => at > now).length;
  const free = snapshot.processes <= 1 ? Math.max(0, snapshot.limit - Math.max(counted, own)) : 0;
  return { since: now, own: own + free, sharers: snapshot.processes };
}

/** Most often the bucket is back within two beats of the heart. */
const hopeMs = 5_000;

/**
 * Alone, a process may use its share; for the first minute no more of it than it had already, since what others had is
 * counted by the server until then. Who would have to wait for that first waits for the bucket.
 */
export function boundOf({ since, own, sharers }: Alone, limit: number, now: number): Bound {
  const share = shareOf(limit, sharers);
  const until = since + spanMs;
  if (now >= until) return { limit: share, until };
  const looksAgainAt = since + hopeMs;
  return { limit: Math.min(share, own), until, ...(now < looksAgainAt ? { looksAgainAt } : {}) };
}
