/**
 * The queue for calls. A call gets its turn when a token and a connection are free at the same moment, in order of
 * arrival; who cannot be served before the deadline is told at once.
 */
import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { Allowance } from "./allowance.ts";
import type { BudgetView } from "./answer.ts";
import type { Errand } from "./operation.ts";
import type { RateReport } from "./rate-headers.ts";
import type { Call } from "./server-account.ts";
import { spanMs } from "./span.ts";

/** The right to send one call now. Its holder ends it, in one of two ways. */
export interface Turn {
  /** Place in the order of arrival; a repeated attempt waits under it again. */
  readonly rank: number;
  /** The answer's headers are here: its call is counted, and the budget learns from it. */
  answered(report: RateReport): void;
  /** The connection is free again; a call without answer counts as spent. May be called twice. */
  end(): void;
  /** Nothing was sent: token and connection are free again. */
  giveBack(): void;
}

/** On whose behalf a turn is waited for. The wait is added to the meter, whatever its end. */
export type Waiting = Pick<Errand, "deadlineAt" | "signal" | "meter" | "expect">;

/** The call budget of this process. */
export interface Budget {
  /**
   * Waits for a turn. Rejects with the signal's reason, with `BUDGET_EXHAUSTED` as soon as no token can come before
   * the deadline, or with `UPSTREAM_TIMEOUT` when the deadline passes while all connections are busy.
   */
  take(waiting: Waiting, rank?: number): Promise<Turn>;
  view(): BudgetView;
  /** Refuses everybody who waits or comes. */
  close(): void;
}

/** Settings of a budget. */
export interface BudgetOptions {
  /** Calls a minute until an answer's headers say otherwise. */
  readonly perMinute: number;
  readonly clock: Clock;
  /** Calls under way at the same time; no bound unless given. */
  readonly connections?: number;
}

/** Creates a budget. Never more than the limit in any 60 seconds, nobody overtaken, nobody kept waiting in vain. */
export function createBudget(options: BudgetOptions): Budget {
  return new QueuedBudget(options);
}

interface Waiter {
  readonly waiting: Waiting;
  readonly rank: number;
  /** The budget's drought when the wait began. */
  readonly droughtMs: number;
  readonly resolve: (turn: Turn) => void;
  readonly reject: (reason: unknown) => void;
  readonly leave: () => void;
}

class QueuedBudget implements Budget {
  readonly #clock: Clock;
  readonly #allowance: Allowance;
  readonly #queue: Waiter[] = [];
  #freeConnections: number;
  #rank = 0;
  #closed = false;
  #cancelWake: () => void = () => undefined;
  /** Time in which somebody waited for a token so far; a waiter's own wait is the difference. */
  #droughtMs = 0;
  #drySince: number | null = null;

  constructor({ perMinute, clock, connections = Number.POSITIVE_INFINITY }: BudgetOptions) {
    this.#clock = clock;
    this.#allowance = new Allowance(perMinute);
    this.#freeConnections = connections;
  }

  take(waiting: Waiting, rank?: number): Promise<Turn> {
    const { signal } = waiting;
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.#closed) return Promise.reject(closedError());
    this.#rank += 1;
    const ownRank = rank ?? this.#rank;
    return new Promise((resolve, reject) => {
      this.#measure();
      const leave = (): void => this.#drop(waiter, signal.reason);
      const waiter: Waiter = { waiting, rank: ownRank, droughtMs: this.#droughtMs, resolve, reject, leave };
      signal.addEventListener("abort", leave, { once: true });
      const behind = this.#queue.findLastIndex((other) => other.rank <= ownRank);
      this.#queue.splice(behind + 1, 0, waiter);
      this.#pump();
    });
  }

  view(): BudgetView {
    return this.#allowance.view(this.#clock.now());
  }

  close(): void {
    this.#closed = true;
    for (const waiter of this.#queue.slice()) this.#drop(waiter, closedError());
  }

  /** Serves whom it can, refuses whom it never can, and sets the alarm for the next change. */
  #pump(): void {
    this.#measure();
    this.#cancelWake();
    const now = this.#clock.now();
    let forecast = this.#allowance.forecast(this.#queue.length, now);
    this.#refuseHopeless(forecast, now);
    while (this.#queue.length > 0 && this.#freeConnections > 0 && (forecast[0] ?? now) <= now) {
      this.#grant(now);
      forecast = forecast.slice(1);
    }
    this.#drySince = this.#queue.length > 0 && (forecast[0] ?? now) > now ? now : null;
    this.#setAlarm(forecast[0] ?? now, now);
  }

  #refuseHopeless(forecast: readonly number[], now: number): void {
    let place = 0;
    for (const waiter of this.#queue.slice()) {
      const at = forecast[place] ?? now;
      // Those of several who cannot wait so long leave; the deadline is then that of the others.
      waiter.waiting.expect?.(at, exhaustedError);
      if (at < waiter.waiting.deadlineAt) place += 1;
      else this.#remove(waiter)?.reject(at > now ? exhaustedError(at - now) : lateError());
    }
  }

  #grant(now: number): void {
    const waiter = this.#queue[0];
    if (waiter === undefined) return;
    this.#remove(waiter);
    this.#freeConnections -= 1;
    waiter.resolve(this.#turn(this.#allowance.take(now), waiter.rank));
  }

  #turn(call: Call, rank: number): Turn {
    let held = true;
    const free = (settle: () => void): void => {
      if (!held) return;
      held = false;
      settle();
      this.#freeConnections += 1;
      this.#pump();
    };
    return {
      rank,
      answered: (report) => {
        this.#allowance.settle(call, report, this.#clock.now());
        this.#pump();
      },
      end: () => free(() => this.#allowance.settle(call, null, this.#clock.now())),
      giveBack: () => free(() => this.#allowance.giveBack(call)),
    };
  }

  #drop(waiter: Waiter, reason: unknown): void {
    this.#measure();
    this.#remove(waiter)?.reject(reason);
    this.#pump();
  }

  #remove(waiter: Waiter): Waiter | undefined {
    const place = this.#queue.indexOf(waiter);
    if (place === -1) return undefined;
    this.#queue.splice(place, 1);
    waiter.waiting.signal.removeEventListener("abort", waiter.leave);
    waiter.waiting.meter.waitedMs += this.#droughtMs - waiter.droughtMs;
    return waiter;
  }

  #measure(): void {
    if (this.#drySince === null) return;
    const now = this.#clock.now();
    this.#droughtMs += now - this.#drySince;
    this.#drySince = now;
  }

  /**
   * The next moment at which something changes by time alone: a token comes, or a waiter becomes hopeless. Who waits
   * for a call that is still in flight becomes so one span before the deadline.
   */
  #setAlarm(nextToken: number, now: number): void {
    let wakeAt = nextToken > now ? nextToken : Number.POSITIVE_INFINITY;
    for (const { waiting } of this.#queue) {
      const { deadlineAt } = waiting;
      wakeAt = Math.min(wakeAt, deadlineAt - spanMs > now ? deadlineAt - spanMs : deadlineAt);
    }
    if (wakeAt === Number.POSITIVE_INFINITY || this.#queue.length === 0) this.#cancelWake = () => undefined;
    else this.#cancelWake = this.#clock.after(Math.max(0, Math.ceil(wakeAt - now)), () => this.#pump());
  }
}

function exhaustedError(waitMs: number): AppError {
  const retryAfterMs = Math.ceil(waitMs);
  const seconds = Math.ceil(retryAfterMs / 1000);
  const message = `The call budget is used up: the next call for this would leave in ${seconds} s, after the deadline.`;
  return appError("BUDGET_EXHAUSTED", { message, details: { retryAfterMs } });
}

function lateError(): AppError {
  return appError("UPSTREAM_TIMEOUT", { message: "The deadline passed before this could be sent to Xentral." });
}

function closedError(): AppError {
  return appError("UPSTREAM_UNREACHABLE", { message: "The graph is shutting down and sends nothing any more." });
}
