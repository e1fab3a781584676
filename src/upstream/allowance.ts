/**
 * How many calls may leave now, and when the next may: our own log of the last minute, held against what the server
 * says. Knows neither queue nor timer.
 */
import { Ageing } from "../lib/ageing.ts";
import { invariant } from "../lib/invariant.ts";
import type { BudgetView } from "./answer.ts";
import { Moments, Outlook } from "./outlook.ts";
import type { RateReport } from "./rate-headers.ts";
import { ServerAccount } from "./server-account.ts";
import type { Call } from "./server-account.ts";
import { spanMs } from "./span.ts";

/** Where the queue for turns has its tokens from. */
export interface Purse {
  /** Calls a minute, as far as is known. */
  readonly limit: number;
  /** Whether other processes have their tokens from the same bucket. */
  readonly isShared: boolean;
  /** Looks ahead from now: when calls could be granted, one after the other. */
  outlook(now: number): Outlook;
  /** Whether `count` calls that leave `keep` to others can be taken at once, where the outlook grants them now. */
  holds(keep: number, count: number): boolean;
  /** Takes a token. Only when the outlook grants one now and the purse holds it. */
  take(now: number, keep: number): Call;
  /** Makes a call that was taken before one of this moment, since it is sent only now. */
  renew(call: Call, now: number): Call;
  /** Takes back a grant that nothing was sent for. */
  giveBack(call: Call): void;
  /** Ends a call: with what its answer says about the limit, or null when it got none. The first end counts. */
  settle(call: Call, report: RateReport | null, now: number): void;
  /** The budget as it stands. `resetsInMs` is the wait until it has one call more; null when it is full. */
  view(now: number): BudgetView;
  /** Told how many wait, after each look at the queue. */
  expect(queue: Demand): void;
  /** Ends what the purse keeps up by itself; resolves when nothing is under way any more. */
  close(): Promise<void>;
}

/** Those who wait for a call: who may use all of them, and who has to leave some. */
export interface Demand {
  readonly urgent: number;
  readonly others: number;
}

/** What bounds an outlook beside the limit: fewer calls, or none before a moment. */
export interface Bound {
  readonly limit: number;
  /** When the bound ends. */
  readonly until: number;
  /** When more is known: until then nobody waits for longer than that. */
  readonly looksAgainAt?: number;
}

/**
 * A sliding log of calls. Grants never exceed the limit in any span of 60 seconds. A call counts from its grant until
 * 60 seconds after its answer, because the server counted it somewhere in between.
 */
export class Allowance implements Purse {
  readonly isShared = false;
  #limit: number;
  /** When each finished call stops counting, ascending. */
  readonly #freedAt = new Ageing<number>();
  readonly #inFlight = new Set<Call>();
  readonly #server = new ServerAccount();
  #order = 0;

  constructor(perMinute: number) {
    invariant(Number.isInteger(perMinute) && perMinute > 0, "a budget is at least one call a minute");
    this.#limit = perMinute;
  }

  get limit(): number {
    return this.#limit;
  }

  take(now: number): Call {
    this.#order += 1;
    const call: Call = { order: this.#order, grantedAt: now };
    this.#inFlight.add(call);
    return call;
  }

  holds(): boolean {
    return true;
  }

  renew(call: Call, now: number): Call {
    this.#inFlight.delete(call);
    return this.take(now);
  }

  expect(): void {
    // A process's own tokens need not be fetched.
  }

  close(): Promise<void> {
    // Nothing is kept up.
    return Promise.resolve();
  }

  giveBack(call: Call): void {
    this.#inFlight.delete(call);
  }

  settle(call: Call, report: RateReport | null, now: number): void {
    if (!this.#inFlight.delete(call)) return;
    this.#order += 1;
    const moment = { now, order: this.#order };
    this.#freedAt.add(now + spanMs);
    if (report?.limit !== undefined) this.#limit = report.limit;
    if (report?.refused === true) this.#server.refuse(call, report.retryAfterMs, moment);
    else if (report?.remaining === undefined) this.#server.miss(moment);
    else this.#server.observe(call, Math.min(report.remaining, this.#limit), moment);
  }

  outlook(now: number, bound?: Bound): Outlook {
    this.#prune(now);
    // Calls in flight are taken as answered now, so the truth is never earlier by our own log.
    const inFlight = Array.from(this.#inFlight, () => now + spanMs);
    const room = this.#server.room(this.#inFlight.size, now);
    const isClosed = bound !== undefined && bound.limit < 1;
    const limit = Math.max(1, Math.min(this.#limit, bound?.limit ?? this.#limit));
    return new Outlook(new Moments(this.#freedAt.stretch, inFlight), {
      limit,
      room: isClosed ? { calls: 0, until: bound.until } : room,
      now,
      ...(bound?.looksAgainAt === undefined ? {} : { looksAgainAt: bound.looksAgainAt }),
    });
  }

  /** Calls that count now. */
  counted(now: number): number {
    this.#prune(now);
    return this.#freedAt.length + this.#inFlight.size;
  }

  view(now: number): BudgetView {
    return this.outlook(now).view(this.#limit);
  }

  #prune(now: number): void {
    this.#freedAt.drop((freedAt) => freedAt <= now);
  }
}
