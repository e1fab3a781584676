/**
 * The queue for calls. A call gets its turn when a token and a connection are free at the same moment, in the order of
 * `line.ts`; some of both are kept for interactive work. Who cannot be served before the deadline is told at once.
 */
import type { Clock } from "../lib/clock.ts";
import { invariant } from "../lib/invariant.ts";
import { Allowance } from "./allowance.ts";
import type { Demand, Purse } from "./allowance.ts";
import type { BudgetReport, BudgetView } from "./answer.ts";
import { closedError, exhaustedError, refusalOf } from "./budget-refusals.ts";
import { describeQueue, Spending } from "./budget-report.ts";
import type { Spent } from "./budget-report.ts";
import { Served, changesAt, classOf, inLine } from "./line.ts";
import type { Place, Standing } from "./line.ts";
import { Reservations } from "./reservation.ts";
import type { Reservation } from "./reservation.ts";
import type { Call } from "./server-account.ts";
import { spanMs } from "./span.ts";
import type { Budget, BudgetOptions, Turn, Waiting } from "./turn.ts";

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
  /** Calls that it waits for. */
  readonly count: number;
  /** Told the calls that were granted. */
  readonly grant: (calls: readonly Call[], now: number) => void;
  readonly reject: (reason: unknown) => void;
  readonly leave: () => void;
}

class QueuedBudget implements Budget {
  readonly #clock: Clock;
  readonly #purse: Purse;
  readonly #reserve: number;
  readonly #longestQueue: number;
  readonly #queue = new Set<Waiter>();
  readonly #served = new Served();
  readonly #kept = new Reservations((call) => {
    this.#purse.giveBack(call);
    this.#pumpSoon();
  });
  readonly #spending = new Spending();
  /** When calls of those who had waited long enough were granted out of the reserve. */
  #drips: number[] = [];
  readonly #connections: number;
  #busyConnections = 0;
  #rank = 0;
  #hasWritten = false;
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

  take(waiting: Waiting, place: Place = {}): Promise<Turn> {
    return this.#wait(waiting, { count: 1, ...place }, ([call], at) => {
      invariant(call !== undefined, "who waits for a call is granted one");
      this.#busyConnections += 1;
      return this.#turn(call, { rank: at.rank, spent: this.#spending.add(waiting.client, at.now) });
    });
  }

  reserve(waiting: Waiting & { readonly id: string }, calls: number): Promise<Reservation> {
    return this.#wait(waiting, { count: calls }, (granted, { now }) => this.#kept.keep(waiting.id, granted, now));
  }

  #wait<Granted>(
    waiting: Waiting,
    { count, rank, isWrite = false }: Place & { readonly count: number },
    given: (calls: readonly Call[], at: { readonly rank: number; readonly now: number }) => Granted,
  ): Promise<Granted> {
    const { signal } = waiting;
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.#closed) return Promise.reject(closedError());
    this.#rank += 1;
    const ownRank = rank ?? this.#rank;
    return new Promise((resolve, reject) => {
      this.#measure();
      const leave = (): void => this.#drop(waiter, signal.reason);
      const since = waiting.since ?? this.#clock.now();
      const grant: Waiter["grant"] = (calls, now) => resolve(given(calls, { rank: ownRank, now }));
      const waiter: Waiter = { waiting, rank: ownRank, since, isWrite, isDry: false, count, grant, reject, leave };
      signal.addEventListener("abort", leave, { once: true });
      this.#queue.add(waiter);
      this.#shed();
      this.#pumpSoon();
    });
  }

  view(): BudgetView {
    return this.#purse.view(this.#clock.now());
  }

  report(): BudgetReport {
    const now = this.#clock.now();
    const { isShared } = this.#purse;
    const consumers = this.#spending.top(now);
    return { ...this.view(), isShared, reserve: this.#reserved(), queue: describeQueue(this.#queue, now), consumers };
  }

  close(): Promise<void> {
    this.#closed = true;
    for (const waiter of this.#queue) this.#drop(waiter, closedError());
    return this.#purse.close();
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
    return inLine([...this.#queue], { now, servedAt: this.#served.at, hasWritten: this.#hasWritten });
  }

  /**
   * Goes along the line once: grants, and refuses who cannot be served in time. Says who still waits, and when something
   * changes for one of them by time alone: a token comes, a waiter rises, or becomes hopeless.
   */
  #serve(now: number): Rest {
    const rest = { urgent: 0, others: 0, wakeAt: Number.POSITIVE_INFINITY };
    if (this.#queue.size === 0) return rest;
    this.#kept.expire(now);
    const outlook = this.#purse.outlook(now);
    for (const waiter of this.#line(now)) {
      const { waiting, count } = waiter;
      const isReserved = this.#hasOwn(waiter);
      const keep = isReserved ? 0 : this.#keep(waiter, now);
      const at = isReserved ? now : outlook.peek(keep, count);
      waiter.isDry = at > now;
      // Those of several who cannot wait so long leave; the deadline is then that of the others.
      waiting.expect?.(at, exhaustedError);
      const refusal = refusalOf(waiter, { at, now, most: this.#purse.limit - keep });
      if (refusal !== null) {
        this.#remove(waiter)?.reject(refusal);
        continue;
      }
      if (!isReserved) for (let call = 0; call < count; call += 1) outlook.grant(keep);
      if (at <= now && (isReserved || this.#purse.holds(keep, count)) && this.#hasConnection(waiter)) {
        this.#grant(waiter, { now, keep, isReserved });
        continue;
      }
      if (!isReserved) rest[keep === 0 ? "urgent" : "others"] += count;
      rest.wakeAt = Math.min(rest.wakeAt, changesAt(waiter, { at, now, deadlineAt: waiting.deadlineAt }));
    }
    return rest;
  }

  /** Some connections are kept for interactive work, too: a token is worth little behind eight slow calls. */
  #hasConnection({ waiting, count }: Waiter): boolean {
    if (count > 1) return true;
    const share = waiting.priority === "interactive" ? 1 : 1 - this.#reserve;
    return this.#busyConnections < Math.max(1, Math.floor(this.#connections * share));
  }

  #reserved(): number {
    return Math.min(this.#purse.limit - 1, Math.floor(this.#purse.limit * this.#reserve));
  }

  /** The calls that a waiter has to leave to interactive work. */
  #keep(waiter: Waiter, now: number): number {
    if (waiter.waiting.priority === "interactive") return 0;
    const kept = this.#reserved();
    return this.#mayDrip(waiter, kept, now) ? 0 : kept;
  }

  /**
   * Interactive work that never pauses would starve all other for ever. Who has risen to its class by waiting may use a
   * small part of the reserve.
   */
  #mayDrip(waiter: Waiter, kept: number, now: number): boolean {
    if (kept === 0 || waiter.count > 1 || classOf(waiter, now) > 0) return false;
    this.#drips = this.#drips.filter((at) => at + spanMs > now);
    return this.#drips.length < Math.max(1, Math.floor(kept / 4));
  }

  #grant(
    waiter: Waiter,
    { now, keep, isReserved }: { readonly now: number; readonly keep: number; readonly isReserved: boolean },
  ): void {
    const { priority, client, id = "" } = waiter.waiting;
    if (!isReserved && keep === 0 && priority !== "interactive") this.#drips.push(now);
    this.#remove(waiter);
    this.#hasWritten = waiter.isWrite === true;
    this.#served.add(client);
    const own = isReserved ? this.#kept.take(id) : null;
    const take = (): Call => this.#purse.take(now, keep);
    waiter.grant(own === null ? Array.from({ length: waiter.count }, take) : [this.#purse.renew(own, now)], now);
  }

  /** Whether it has a call already, and only waits for a connection. */
  #hasOwn({ waiting, count }: Waiter): boolean {
    return count === 1 && waiting.id !== undefined && this.#kept.has(waiting.id);
  }

  #turn(call: Call, { rank, spent }: { readonly rank: number; readonly spent: Spent }): Turn {
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
      giveBack: () =>
        free(() => {
          this.#purse.giveBack(call);
          this.#spending.takeBack(spent);
        }),
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
