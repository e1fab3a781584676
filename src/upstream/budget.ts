/**
 * The queue for calls. A call gets its turn when a token and a connection are free at the same moment, in the order of
 * `line.ts`; some of both are kept for interactive work. Who cannot be served before the deadline is told at once.
 */
import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { Allowance } from "./allowance.ts";
import type { Demand, Purse } from "./allowance.ts";
import type { BudgetView } from "./answer.ts";
import { classOf, inLine, risesAt } from "./line.ts";
import type { Standing } from "./line.ts";
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
export type Waiting = Pick<Errand, "deadlineAt" | "signal" | "meter" | "expect" | "priority" | "client" | "since">;

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
  /** Share of the calls of a minute that is kept for interactive work, from 0 up to 1; a fifth unless given. */
  readonly reserve?: number;
  /** Those who wait at the same time at most. */
  readonly longestQueue?: number;
  /** Where the tokens come from; the process's own log unless given. `onChange` is to be called when they may have. */
  readonly createPurse?: (onChange: () => void) => Purse;
}

/**
 * Creates a budget. Never more than the limit in any 60 seconds; the more urgent first, fairly between clients, nobody
 * overtaken by its own client's later calls, nobody kept waiting in vain, and nobody for ever.
 */
export function createBudget(options: BudgetOptions): Budget {
  return new QueuedBudget(options);
}

interface Waiter extends Standing {
  readonly waiting: Waiting;
  /** Whether it waits for a token, as of the last look at the queue. */
  isDry: boolean;
  readonly resolve: (turn: Turn) => void;
  readonly reject: (reason: unknown) => void;
  readonly leave: () => void;
}

class QueuedBudget implements Budget {
  readonly #clock: Clock;
  readonly #purse: Purse;
  readonly #reserve: number;
  readonly #longestQueue: number;
  readonly #queue = new Set<Waiter>();
  /** Client → the number of its last turn. */
  readonly #servedAt = new Map<string, number>();
  /** When calls of those who had waited long enough were granted out of the reserve. */
  #drips: number[] = [];
  readonly #connections: number;
  #busyConnections = 0;
  #rank = 0;
  #turns = 0;
  #closed = false;
  #pumping = false;
  #cancelWake: () => void = () => undefined;
  #measuredAt: number;

  constructor({ perMinute, clock, connections = Number.POSITIVE_INFINITY, ...rest }: BudgetOptions) {
    this.#clock = clock;
    this.#purse = rest.createPurse?.(() => this.#pumpSoon()) ?? new Allowance(perMinute);
    this.#connections = connections;
    this.#reserve = rest.reserve ?? 0.2;
    this.#longestQueue = rest.longestQueue ?? 5_000;
    this.#measuredAt = clock.now();
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
      const since = waiting.since ?? this.#clock.now();
      const waiter: Waiter = { waiting, rank: ownRank, since, isDry: false, resolve, reject, leave };
      signal.addEventListener("abort", leave, { once: true });
      this.#queue.add(waiter);
      this.#shed();
      this.#pumpSoon();
    });
  }

  view(): BudgetView {
    return this.#purse.view(this.#clock.now());
  }

  close(): void {
    this.#closed = true;
    this.#purse.close();
    for (const waiter of this.#queue) this.#drop(waiter, closedError());
  }

  /** Looks at the queue once everything that happens now has happened. */
  #pumpSoon(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    queueMicrotask(() => this.#pump());
  }

  /** Serves whom it can, refuses whom it never can, and sets the alarm for the next change. */
  #pump(): void {
    this.#pumping = false;
    this.#measure();
    this.#cancelWake();
    this.#cancelWake = () => undefined;
    const now = this.#clock.now();
    const rest = this.#serve(now);
    if (rest.wakeAt !== Number.POSITIVE_INFINITY)
      this.#cancelWake = this.#clock.after(Math.max(0, Math.ceil(rest.wakeAt - now)), () => this.#pump());
    this.#purse.expect(rest);
  }

  #line(now: number): Waiter[] {
    return inLine([...this.#queue], { now, servedAt: this.#servedAt });
  }

  /**
   * Goes along the line once: grants, and refuses who cannot be served in time. Says who still waits, and when something
   * changes for one of them by time alone: a token comes, a waiter rises, or becomes hopeless.
   */
  #serve(now: number): Rest {
    const rest = { urgent: 0, others: 0, wakeAt: Number.POSITIVE_INFINITY };
    if (this.#queue.size === 0) return rest;
    const outlook = this.#purse.outlook(now);
    for (const waiter of this.#line(now)) {
      const { waiting } = waiter;
      const keep = this.#keep(waiter, now);
      const at = outlook.peek(keep);
      waiter.isDry = at > now;
      // Those of several who cannot wait so long leave; the deadline is then that of the others.
      waiting.expect?.(at, exhaustedError);
      if (at >= waiting.deadlineAt) {
        this.#remove(waiter)?.reject(at > now ? exhaustedError(at - now) : lateError());
        continue;
      }
      outlook.grant(keep);
      if (at <= now && this.#purse.holds(keep) && this.#hasConnection(waiter)) {
        this.#grant(waiter, { now, keep });
        continue;
      }
      rest[keep === 0 ? "urgent" : "others"] += 1;
      rest.wakeAt = Math.min(rest.wakeAt, wakeOf(waiter, { at, now }));
    }
    return rest;
  }

  /** Some connections are kept for interactive work, too: a token is worth little behind eight slow calls. */
  #hasConnection({ waiting }: Waiter): boolean {
    const isUrgent = waiting.priority === "interactive";
    const usable = isUrgent ? this.#connections : Math.max(1, Math.floor(this.#connections * (1 - this.#reserve)));
    return this.#busyConnections < usable;
  }

  /** The calls that a waiter has to leave to interactive work. */
  #keep(waiter: Waiter, now: number): number {
    if (waiter.waiting.priority === "interactive") return 0;
    const { limit } = this.#purse;
    const kept = Math.min(limit - 1, Math.floor(limit * this.#reserve));
    return this.#mayDrip(waiter, kept, now) ? 0 : kept;
  }

  /**
   * Interactive work that never pauses would starve all other for ever. Who has risen to its class by waiting may use a
   * small part of the reserve.
   */
  #mayDrip(waiter: Waiter, kept: number, now: number): boolean {
    if (kept === 0 || classOf(waiter, now) > 0) return false;
    this.#drips = this.#drips.filter((at) => at + spanMs > now);
    return this.#drips.length < Math.max(1, Math.floor(kept / 4));
  }

  #grant(waiter: Waiter, { now, keep }: { readonly now: number; readonly keep: number }): void {
    const { priority, client } = waiter.waiting;
    if (keep === 0 && priority !== "interactive") this.#drips.push(now);
    this.#remove(waiter);
    this.#turns += 1;
    this.#servedAt.delete(client);
    this.#servedAt.set(client, this.#turns);
    if (this.#servedAt.size > MOST_CLIENTS) this.#servedAt.delete(this.#servedAt.keys().next().value ?? client);
    this.#busyConnections += 1;
    waiter.resolve(this.#turn(this.#purse.take(now, keep), waiter.rank));
  }

  #turn(call: Call, rank: number): Turn {
    let held = true;
    const free = (settle: () => void): void => {
      if (!held) return;
      held = false;
      settle();
      this.#busyConnections -= 1;
      this.#pumpSoon();
    };
    return {
      rank,
      answered: (report) => {
        this.#purse.settle(call, report, this.#clock.now());
        this.#pumpSoon();
      },
      end: () => free(() => this.#purse.settle(call, null, this.#clock.now())),
      giveBack: () => free(() => this.#purse.giveBack(call)),
    };
  }

  /** Of too many the least urgent one that came last is refused. */
  #shed(): void {
    if (this.#queue.size <= this.#longestQueue) return;
    const last = this.#line(this.#clock.now()).at(-1);
    const minutes = Math.ceil(this.#queue.size / this.#purse.limit);
    if (last !== undefined) this.#remove(last)?.reject(exhaustedError(minutes * spanMs));
  }

  #drop(waiter: Waiter, reason: unknown): void {
    this.#measure();
    this.#remove(waiter)?.reject(reason);
    this.#pumpSoon();
  }

  #remove(waiter: Waiter): Waiter | undefined {
    if (!this.#queue.delete(waiter)) return undefined;
    waiter.waiting.signal.removeEventListener("abort", waiter.leave);
    return waiter;
  }

  /** Adds the time since the last look to the meters of those who wait for a token. */
  #measure(): void {
    const now = this.#clock.now();
    const passedMs = now - this.#measuredAt;
    this.#measuredAt = now;
    if (passedMs === 0) return;
    for (const { isDry, waiting } of this.#queue) if (isDry) waiting.meter.waitedMs += passedMs;
  }
}

/** Who still waits, and when to look again. */
interface Rest extends Demand {
  wakeAt: number;
}

/** When something changes for a waiter by time alone. Who waits for a call in flight becomes hopeless one span early. */
function wakeOf(waiter: Waiter, { at, now }: { readonly at: number; readonly now: number }): number {
  const { deadlineAt } = waiter.waiting;
  const hopelessAt = deadlineAt - spanMs > now ? deadlineAt - spanMs : deadlineAt;
  return at > now ? Math.min(at, risesAt(waiter, now), hopelessAt) : hopelessAt;
}

/** Clients whose last turn is remembered; those who are forgotten count as never served. */
const MOST_CLIENTS = 1_000;

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
