/**
 * A bucket that several processes share. Tokens are fetched for those who wait, and held for a moment; the process's own log
 * is kept beside it, so that it can go on alone when the bucket is away: on its share, and never on calls that others may
 * have counted on.
 */
import { randomUUID } from "node:crypto";

import type { Clock } from "../lib/clock.ts";
import { Allowance } from "./allowance.ts";
import type { Bound, Demand, Outlook, Purse } from "./allowance.ts";
import type { BudgetView } from "./answer.ts";
import { aloneAfter, boundOf, outlookOf, shareOf, snapshotOf } from "./bucket-snapshot.ts";
import type { Alone, Snapshot } from "./bucket-snapshot.ts";
import type { BucketAnswer, BucketStore, OwnCall } from "./bucket-store.ts";
import { HeldTokens } from "./held-tokens.ts";
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
  readonly #ids = new Map<Call, string>();
  readonly #own = new Map<string, number | null>();
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

  constructor(options: SharedOptions) {
    this.#options = options;
    this.#log = new Allowance(options.perMinute);
    const now = options.clock.now();
    // For a moment nothing is sent: the bucket is likely to be there.
    this.#alone = { since: now - spanMs + patienceMs, own: 0, sharers: unknownSharers };
    options.clock.after(patienceMs, () => this.#changed());
    options.store.onUp(() => void this.#join());
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

  holds(keep: number): boolean {
    return this.#alone !== null || this.#held.has(keep);
  }

  take(now: number, keep: number): Call {
    const call = this.#log.take(now);
    this.#local += 1;
    const own = `${this.#process}:own-${this.#local}`;
    const id = this.#alone === null ? this.#held.take(keep) : own;
    this.#ids.set(call, id);
    this.#own.set(id, null);
    return call;
  }

  giveBack(call: Call): void {
    this.#log.giveBack(call);
    const id = this.#forget(call);
    if (id === null) return;
    this.#own.delete(id);
    this.#tell(this.#options.store.giveBack([id]));
  }

  settle(call: Call, report: RateReport | null, now: number): void {
    this.#log.settle(call, report, now);
    const id = this.#forget(call);
    if (id === null) return;
    this.#own.set(id, now + spanMs);
    this.#tell(this.#options.store.settle(id, report));
  }

  view(now: number): BudgetView {
    const outlook = this.outlook(now);
    const { limit } = this;
    let remaining = 0;
    while (remaining < limit && outlook.peek(0) <= now) {
      outlook.grant(0);
      remaining += 1;
    }
    return { limit, remaining, resetsInMs: remaining >= limit ? null : Math.ceil(outlook.peek(0) - now) };
  }

  expect(demand: Demand): void {
    this.#demand = demand;
    if (this.#alone !== null) return;
    this.#returnUnused();
    this.#fetch();
  }

  close(): void {
    this.#closed = true;
    this.#cancelFetch();
    this.#cancelBeat();
    this.#tell(this.#options.store.giveBack(this.#held.spare(nobody)));
    this.#tell(this.#options.store.leave(this.#process));
  }

  /** The call's id, the first time it ends. */
  #forget(call: Call): string | null {
    const id = this.#ids.get(call) ?? null;
    this.#ids.delete(call);
    return id;
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
    void this.#acquire(wanted);
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
      await store.rejoin(this.#process, attemptTimeoutMs + spanMs, this.#ownCalls(clock.now()));
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
      this.#prune(clock.now());
      if (this.#alone === null && !this.#fetching) this.#look().catch(() => this.#goAlone());
      // A connection that stayed up tells nobody when the bucket answers again.
      else if (this.#alone !== null) void this.#join();
      this.#beat();
    });
  }

  #prune(now: number): void {
    for (const [id, freesAt] of this.#own) if (freesAt !== null && freesAt <= now) this.#own.delete(id);
  }

  #ownCalls(now: number): OwnCall[] {
    this.#prune(now);
    return Array.from(this.#own, ([id, freesAt]) => ({
      id,
      freesInMs: freesAt === null ? null : Math.ceil(freesAt - now),
    }));
  }

  #goAlone(): void {
    if (this.#alone !== null || this.#closed) return;
    const now = this.#options.clock.now();
    const [own, snapshot] = [this.#log.counted(now), this.#snapshot];
    this.#alone = snapshot === null ? { since: now, own, sharers: unknownSharers } : aloneAfter(snapshot, { own, now });
    this.#sharersBefore = this.#alone.sharers;
    this.#held.spare(nobody);
    this.#options.clock.after(spanMs, () => this.#changed());
    this.#changed();
  }

  #bound(now: number): Bound | undefined {
    return this.#alone === null ? undefined : boundOf(this.#alone, this.#lastLimit, now);
  }

  /** The limit of all sharers, as far as is known. */
  get #lastLimit(): number {
    return this.#snapshot?.limit ?? this.#log.limit;
  }

  #changed(): void {
    if (!this.#closed) this.#options.onChange();
  }

  #tell(telling: Promise<void>): void {
    telling.catch(() => this.#goAlone());
  }
}
