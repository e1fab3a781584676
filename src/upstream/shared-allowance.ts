/**
 * A bucket that several processes share. Tokens are fetched for those who wait, and held for a moment. Beside it stands the
 * process's own log, for when the bucket is away: on its share, and never on calls that others may have counted on.
 */
import { randomUUID } from "node:crypto";

import type { Clock } from "../lib/clock.ts";
import { Allowance } from "./allowance.ts";
import type { Bound, Demand, Purse } from "./allowance.ts";
import type { BudgetView } from "./answer.ts";
import { aloneAfter, boundOf, outlookOf, shareOf, snapshotOf } from "./bucket-snapshot.ts";
import type { Alone, Snapshot } from "./bucket-snapshot.ts";
import type { BucketAnswer, BucketStore } from "./bucket-store.ts";
import { HeldTokens } from "./held-tokens.ts";
import type { Outlook } from "./outlook.ts";
import { OwnCalls } from "./own-calls.ts";
import type { RateReport } from "./rate-headers.ts";
import type { Call } from "./server-account.ts";
import { spanMs } from "./span.ts";

/** Settings. */
export interface SharedOptions {
  readonly store: BucketStore;
  readonly clock: Clock;
  /** Calls a minute until an answer's headers say otherwise. */
  readonly perMinute: number;
  /** Share of the calls that is kept for interactive work. */
  readonly reserve: number;
  /** Bound of one call, after which it cannot be under way any more. */
  readonly attemptTimeoutMs: number;
  /** Told when tokens have come, or the outlook has changed. */
  readonly onChange: () => void;
}

/** Who was not heard of for so long shares no more. */
const presenceMs = 10_000;
const heartbeatMs = 2_000;
/** Other processes give calls back, or leave: who waits looks again after this time at the latest. */
const longestPollMs = 250;
const shortestPollMs = 5;
/** How long a start waits for the bucket before it goes on alone. */
const patienceMs = 1_000;
const unknownSharers = 2;

const nobody: Demand = { urgent: 0, others: 0 };

/** The purse of a process that shares a bucket. */
export class SharedAllowance implements Purse {
  readonly #options: SharedOptions;
  readonly #process = randomUUID();
  /** What this process counts, whoever granted it. */
  readonly #log: Allowance;
  readonly #own = new OwnCalls();
  readonly #held = new HeldTokens();
  #snapshot: Snapshot | null = null;
  /** Null while the bucket is there. */
  #alone: Alone | null;
  #sharersBefore = 1;
  #demand: Demand = nobody;
  #fetching = false;
  #joining = false;
  #closed = false;
  #local = 0;
  #nextFetchAt = 0;
  #cancelFetch: () => void = () => undefined;
  #cancelBeat: () => void = () => undefined;
  #cancelLook: () => void = () => undefined;
  /** What is asked of the bucket right now; never rejects. */
  readonly #asking = new Set<Promise<void>>();

  constructor(options: SharedOptions) {
    this.#options = options;
    this.#log = new Allowance(options.perMinute);
    const now = options.clock.now();
    // For a moment nothing is sent: the bucket is likely to be there.
    this.#alone = { since: now - spanMs + patienceMs, own: 0, sharers: unknownSharers };
    this.#lookAgainIn(patienceMs);
    options.store.onUp(() => this.#ask(this.#join()));
    options.store.onDown(() => this.#goAlone());
    this.#beat();
  }

  get limit(): number {
    return this.#alone === null ? this.#lastLimit : shareOf(this.#lastLimit, this.#alone.sharers);
  }

  get isShared(): boolean {
    return this.#alone === null;
  }

  outlook(now: number): Outlook {
    const snapshot = this.#snapshot;
    if (this.#alone !== null || snapshot === null) return this.#log.outlook(now, this.#bound(now));
    return outlookOf(snapshot, this.#held.count, now);
  }

  holds(keep: number, count: number): boolean {
    return this.#alone !== null || this.#held.has(keep, count);
  }

  renew(call: Call, now: number): Call {
    return this.#own.move(call, this.#log.renew(call, now));
  }

  take(now: number, keep: number): Call {
    const call = this.#log.take(now);
    this.#local += 1;
    const own = `${this.#process}:own-${this.#local}`;
    const id = this.#alone === null ? this.#held.take(keep) : own;
    this.#own.begin(call, id);
    return call;
  }

  giveBack(call: Call): void {
    this.#log.giveBack(call);
    const id = this.#own.takeBack(call);
    if (id !== null) this.#tell(this.#options.store.giveBack([id]));
  }

  settle(call: Call, report: RateReport | null, now: number): void {
    this.#log.settle(call, report, now);
    const id = this.#own.settle(call, now);
    if (id !== null) this.#tell(this.#options.store.settle(id, report));
  }

  view(now: number): BudgetView {
    return this.outlook(now).view(this.limit);
  }

  expect(demand: Demand): void {
    this.#demand = demand;
    if (this.#alone !== null) return;
    this.#returnUnused();
    this.#fetch();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#cancelFetch();
    this.#cancelBeat();
    this.#cancelLook();
    // Tokens that are on their way come to nobody any more.
    await Promise.all(this.#asking);
    const { store } = this.#options;
    // A bucket that is away counts them until their lease ends.
    await Promise.allSettled([store.giveBack(this.#held.spare(nobody)), store.leave(this.#process)]);
  }

  #ask(asking: Promise<void>): void {
    this.#asking.add(asking);
    void asking.finally(() => this.#asking.delete(asking));
  }

  /** Fetches tokens for those who wait and have none yet, unless it is known that none can be had. */
  #fetch(): void {
    const { clock } = this.#options;
    const now = clock.now();
    const wanted = this.#wanted(now);
    if (this.#alone !== null || this.#fetching || this.#closed || wanted.urgent + wanted.others === 0) return;
    this.#cancelFetch();
    if (now < this.#nextFetchAt) {
      this.#cancelFetch = clock.after(this.#nextFetchAt - now, () => this.#fetch());
      return;
    }
    this.#ask(this.#acquire(wanted));
  }

  /** Tokens wanted beside those in hand. While the bucket is young no process takes more than its share. */
  #wanted(now: number): Demand {
    const snapshot = this.#snapshot;
    const { urgent, others } = this.#demand;
    const held = this.#held.count;
    const missing = Math.max(0, urgent + others - held);
    const isYoung = snapshot === null || now - snapshot.bornAt < spanMs;
    // An empty bucket that came back has not heard of all who share it.
    const share = shareOf(this.#lastLimit, Math.max(snapshot?.processes ?? unknownSharers, this.#sharersBefore));
    const most = isYoung ? Math.max(0, share - this.#log.counted(now) - held) : missing;
    const forUrgent = Math.min(missing, most, urgent);
    return { urgent: forUrgent, others: Math.min(missing - forUrgent, most - forUrgent, others) };
  }

  async #acquire(wanted: Demand): Promise<void> {
    const { store, reserve, perMinute, attemptTimeoutMs, clock } = this.#options;
    this.#fetching = true;
    try {
      const answer = await store.acquire({
        process: this.#process,
        ...wanted,
        reserve,
        perMinute,
        leaseMs: attemptTimeoutMs + spanMs,
        presenceMs,
      });
      this.#fetching = false;
      this.#read(answer, clock.now());
      const got = answer.urgent.length + answer.others.length;
      if (got < wanted.urgent + wanted.others) this.#nextFetchAt = this.#pollAt(clock.now());
      this.#changed();
    } catch {
      this.#fetching = false;
      this.#goAlone();
    }
  }

  #read(answer: BucketAnswer, now: number): void {
    this.#held.add(answer);
    this.#snapshot = snapshotOf(answer, now);
  }

  #pollAt(now: number): number {
    const nextMs = this.outlook(now).peek(0) - now;
    return now + Math.min(longestPollMs, Math.max(shortestPollMs, Math.ceil(nextMs)));
  }

  /** Tokens for which nobody waits any more go back at once: others may wait for them. */
  #returnUnused(): void {
    const spare = this.#held.spare(this.#demand);
    if (spare.length > 0) this.#tell(this.#options.store.giveBack(spare));
  }

  /** Comes back to the bucket: tells what was spent meanwhile, and takes part again. */
  async #join(): Promise<void> {
    const { store, clock, attemptTimeoutMs } = this.#options;
    if (this.#joining || this.#closed) return;
    this.#joining = true;
    try {
      await store.rejoin(this.#process, attemptTimeoutMs + spanMs, this.#own.list(clock.now()));
      if (this.#closed) return;
      await this.#look();
      this.#alone = null;
      this.#nextFetchAt = 0;
    } catch {
      this.#goAlone();
    } finally {
      this.#joining = false;
    }
    this.#changed();
  }

  /** Says that the process is there, and learns how the bucket stands. */
  async #look(): Promise<void> {
    const { store, reserve, perMinute, clock } = this.#options;
    const ask = { process: this.#process, urgent: 0, others: 0, reserve, perMinute, leaseMs: 0, presenceMs };
    this.#read(await store.acquire(ask), clock.now());
  }

  #beat(): void {
    const { clock } = this.#options;
    this.#cancelBeat = clock.after(heartbeatMs, () => {
      if (this.#closed) return;
      this.#own.prune(clock.now());
      if (this.#alone === null && !this.#fetching) this.#ask(this.#look().catch(() => this.#goAlone()));
      // A connection that stayed up tells nobody when the bucket answers again.
      else if (this.#alone !== null) this.#ask(this.#join());
      this.#beat();
    });
  }

  #goAlone(): void {
    if (this.#alone !== null || this.#closed) return;
    const now = this.#options.clock.now();
    const [own, snapshot] = [this.#log.counted(now), this.#snapshot];
    this.#alone = snapshot === null ? { since: now, own, sharers: unknownSharers } : aloneAfter(snapshot, { own, now });
    this.#sharersBefore = this.#alone.sharers;
    this.#held.spare(nobody);
    this.#lookAgainIn(spanMs);
    this.#changed();
  }

  #bound(now: number): Bound | undefined {
    return this.#alone === null ? undefined : boundOf(this.#alone, this.#lastLimit, now);
  }

  /** The limit of all sharers, as far as is known. */
  get #lastLimit(): number {
    return this.#snapshot?.limit ?? this.#log.limit;
  }

  /** Alone, the outlook changes by time alone. */
  #lookAgainIn(ms: number): void {
    this.#cancelLook();
    this.#cancelLook = this.#options.clock.after(ms, () => this.#changed());
  }

  #changed(): void {
    if (!this.#closed) this.#options.onChange();
  }

  #tell(telling: Promise<void>): void {
    telling.catch(() => this.#goAlone());
  }
}
