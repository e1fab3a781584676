import type { PlannedRequest } from "../plan/request.ts";

/** One request that went out for an operation, kept for the answer's price and plan. */
export interface SentRequest {
  readonly request: PlannedRequest;
  /** GraphQL response paths that asked for it, such as `customers.nodes.salesOrders`. */
  readonly paths: ReadonlySet<string>;
}

/** A family or way that was left for another one, and why. */
export interface Fallback {
  readonly resource: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** What an operation has cost so far. Mutable; owned by the operation. */
export interface Meter {
  /** HTTP requests sent upstream, retries included. */
  calls: number;
  /** Those of `calls` that repeated an attempt. */
  retried: number;
  /** Loads answered from a cache. */
  cached: number;
  /** Requests that another operation, or another field, had already in flight. */
  shared: number;
  /** Time spent waiting for the budget, in milliseconds; concurrent waits count once each. */
  waitedMs: number;
  readonly fallbacks: Fallback[];
  readonly requests: SentRequest[];
}

/** On whose behalf something is sent, and until when. */
export interface Operation {
  /** Unique in the process. */
  readonly id: string;
  /** Aborted when the client goes away or the deadline has passed. */
  readonly signal: AbortSignal;
  /** Time of the injected clock after which nothing may be started, in milliseconds. */
  readonly deadlineAt: number;
  readonly meter: Meter;
}

/** A meter at zero. */
export function createMeter(): Meter {
  return { calls: 0, retried: 0, cached: 0, shared: 0, waitedMs: 0, fallbacks: [], requests: [] };
}
