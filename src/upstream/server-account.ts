/**
 * What the server has told about its own count. It counts calls in windows of a minute, for everybody behind our
 * address; where a window begins is unknown, so a window that we have seen at time t is over at t + 60 s at the latest.
 * Within a window the server's `remaining` only falls. From that follows everything here.
 */
import { Ageing } from "../lib/ageing.ts";
import { spanMs } from "./span.ts";

/** One call of ours, from its grant on. `order` rises with every grant and every answer, so that ties in time do not matter. */
export interface Call {
  readonly order: number;
  readonly grantedAt: number;
}

/** When something was learnt: by the clock and in the order of events. */
export interface Moment {
  readonly now: number;
  readonly order: number;
}

/** Calls that the server still grants, and when it grants others at the latest. */
export interface Room {
  /** Infinity where the server has said nothing that still holds. */
  readonly calls: number;
  readonly until: number;
}

/** First wait after a 429 that names none; doubled while refusals go on, up to a whole window. */
const firstWaitMs = 5_000;

interface Known {
  remaining: number;
  /** Order of the event that told `remaining`. */
  order: number;
  /** When the window that it speaks of is over at the latest. */
  endsBy: number;
  /** Whether a 429 told it. */
  refused: boolean;
}

/** The server's side of the budget. */
export class ServerAccount {
  #known: Known | null = null;
  #turnedAt = Number.NEGATIVE_INFINITY;
  /** Calls that ended without telling `remaining`: the server may have counted them since. */
  readonly #unheard = new Ageing<Moment>();
  #waitMs = firstWaitMs;

  /** Takes note of `remaining` in the answer to a call. */
  observe(call: Call, remaining: number, { now, order }: Moment): void {
    this.#forget(now);
    this.#waitMs = firstWaitMs;
    // Sent before the window turned, so it may speak of the old one.
    if (call.grantedAt < this.#turnedAt) return;
    const known = this.#known;
    // Within a window, a call that left after `remaining` was told has lowered it: if it did not fall, a window began.
    const turned = known === null || (call.order > known.order && remaining >= known.remaining);
    if (turned) this.#known = { remaining, order, endsBy: now + spanMs, refused: false };
    else if (remaining < known.remaining) this.#known = { ...known, remaining, order };
    else return;
    this.#unheard.drop((ended) => ended.order <= call.order);
  }

  /** Takes note of a 429: nothing is granted until the wait is over, and then a new window has begun. */
  refuse(call: Call, retryAfterMs: number | undefined, { now, order }: Moment): void {
    this.#forget(now);
    const known = this.#known;
    const sameBurst = known !== null && known.refused && call.order < known.order;
    if (retryAfterMs === undefined && sameBurst) return;
    const waitMs = retryAfterMs ?? this.#waitMs;
    if (retryAfterMs === undefined) this.#waitMs = Math.min(spanMs, this.#waitMs * 2);
    const until = now + waitMs;
    this.#known = { remaining: 0, order, endsBy: sameBurst ? Math.max(known.endsBy, until) : until, refused: true };
  }

  /** Takes note of a call that ended without an answer, or with one that says nothing about the budget. */
  miss(moment: Moment): void {
    this.#forget(moment.now);
    this.#unheard.add(moment);
  }

  /** What the server grants beside `inFlight` calls, each of which it may not have counted yet. */
  room(inFlight: number, now: number): Room {
    this.#forget(now);
    if (this.#known === null) return { calls: Number.POSITIVE_INFINITY, until: now };
    const { remaining, endsBy } = this.#known;
    return { calls: Math.max(0, remaining - inFlight - this.#unheard.length), until: endsBy };
  }

  #forget(now: number): void {
    this.#unheard.drop((ended) => ended.now + spanMs <= now);
    if (this.#known === null || now < this.#known.endsBy) return;
    this.#turnedAt = this.#known.endsBy;
    this.#known = null;
  }
}
