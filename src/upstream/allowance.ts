/**
 * How many calls may leave now, and when the next may: our own log of the last minute, held against what the server
 * says. Knows neither queue nor timer.
 */
import { invariant } from "../lib/invariant.ts";
import type { BudgetView } from "./answer.ts";
import type { RateReport } from "./rate-headers.ts";
import { ServerAccount } from "./server-account.ts";
import type { Call } from "./server-account.ts";
import { spanMs } from "./span.ts";

/**
 * A sliding log of calls. Grants never exceed the limit in any span of 60 seconds. A call counts from its grant until
 * 60 seconds after its answer, because the server counted it somewhere in between.
 */
export class Allowance {
  #limit: number;
  /** When each finished call stops counting, ascending. */
  #freedAt: number[] = [];
  readonly #inFlight = new Set<Call>();
  readonly #server = new ServerAccount();
  #order = 0;

  constructor(perMinute: number) {
    invariant(Number.isInteger(perMinute) && perMinute > 0, "a budget is at least one call a minute");
    this.#limit = perMinute;
  }

  /** Grants a call. Only when `forecast(1)` is not in the future. */
  take(now: number): Call {
    this.#order += 1;
    const call: Call = { order: this.#order, grantedAt: now };
    this.#inFlight.add(call);
    return call;
  }

  /** Takes back a grant that nothing was sent for. */
  giveBack(call: Call): void {
    this.#inFlight.delete(call);
  }

  /** Ends a call: with what its answer says about the limit, or null when it got none. The first end counts. */
  settle(call: Call, report: RateReport | null, now: number): void {
    if (!this.#inFlight.delete(call)) return;
    this.#order += 1;
    const moment = { now, order: this.#order };
    this.#freedAt.push(now + spanMs);
    if (report?.limit !== undefined) this.#limit = report.limit;
    if (report?.refused === true) this.#server.refuse(call, report.retryAfterMs, moment);
    else if (report?.remaining === undefined) this.#server.miss(moment);
    else this.#server.observe(call, Math.min(report.remaining, this.#limit), moment);
  }

  /**
   * The earliest times at which the next `count` calls can be granted, ascending; `now` for those that may leave at
   * once. Calls in flight are taken as answered now, so the truth is never earlier by our own log.
   */
  forecast(count: number, now: number): number[] {
    this.#prune(now);
    const spent = [...this.#freedAt, ...Array.from(this.#inFlight, () => now + spanMs)];
    const room = this.#server.room(this.#inFlight.size, now);
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      // The call that must have stopped counting before this one may leave; negative while there is room.
      const blocker = spent.length + index - this.#limit;
      const freed = blocker < 0 ? now : (spent[blocker] ?? (times[blocker - spent.length] ?? now) + spanMs);
      times.push(Math.max(freed, index < room.calls ? now : room.until, times.at(-1) ?? now));
    }
    return times;
  }

  /** The budget as it stands. `resetsInMs` is the wait until it has one call more; null when it is full. */
  view(now: number): BudgetView {
    this.#prune(now);
    const limit = this.#limit;
    const spent = this.#freedAt.length + this.#inFlight.size;
    const remaining = Math.max(0, Math.min(limit - spent, this.#server.room(this.#inFlight.size, now).calls));
    if (remaining >= limit) return { limit, remaining, resetsInMs: null };
    const next = this.forecast(remaining + 1, now).at(-1) ?? now;
    return { limit, remaining, resetsInMs: Math.ceil(next - now) };
  }

  #prune(now: number): void {
    const kept = this.#freedAt.findIndex((freedAt) => freedAt > now);
    if (kept !== 0) this.#freedAt = kept === -1 ? [] : this.#freedAt.slice(kept);
  }
}
