import type { RateReport } from "./rate-headers.ts";

/** What a process asks the shared bucket for. Spans in milliseconds. */
export interface BucketAsk {
  readonly process: string;
  /** Calls wanted for interactive work, and for all other. */
  readonly urgent: number;
  readonly others: number;
  /** Share of the limit that is kept for interactive work. */
  readonly reserve: number;
  /** The limit where the server has told none. */
  readonly perMinute: number;
  /** A call that nobody ends stops counting after this time. */
  readonly leaseMs: number;
  /** For how long the process counts as there. */
  readonly presenceMs: number;
}

/** What the shared bucket grants, and how it stands. */
export interface BucketAnswer {
  /** Ids of the calls granted. */
  readonly urgent: readonly string[];
  readonly others: readonly string[];
  /** After which time each counted call stops counting, ascending; those granted now are among them. */
  readonly freesInMs: readonly number[];
  readonly limit: number;
  /** Calls that the server still grants for `roomMs`, beside those under way; Infinity where nothing is known. */
  readonly room: number;
  readonly roomMs: number;
  /** How long the bucket has been there: younger than a minute, it does not know all calls of the last minute. */
  readonly ageMs: number;
  /** Processes that share it. */
  readonly processes: number;
}

/** A call that a process counts: when it stops counting, or null while it is in flight. */
export interface OwnCall {
  readonly id: string;
  readonly freesInMs: number | null;
}

/** One bucket for several processes. Everything may reject: then the bucket is away. */
export interface BucketStore {
  acquire(ask: BucketAsk): Promise<BucketAnswer>;
  settle(id: string, report: RateReport | null): Promise<void>;
  giveBack(ids: readonly string[]): Promise<void>;
  /** Tells what the process counts, after the bucket was away. */
  rejoin(process: string, leaseMs: number, calls: readonly OwnCall[]): Promise<void>;
  leave(process: string): Promise<void>;
  onUp(listener: () => void): void;
  onDown(listener: () => void): void;
}
