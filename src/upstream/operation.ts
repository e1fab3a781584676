import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";
import type { AnyRequest } from "../plan/request.ts";
import type { Credential } from "./credential.ts";

/** One request that went out for an operation, kept for the answer's price and plan. */
export interface SentRequest {
  readonly request: AnyRequest;
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
  /** Requests that were sent for another operation and answered this one, too. */
  shared: number;
  /** Time spent waiting for the budget, in milliseconds; concurrent waits count once each. */
  waitedMs: number;
  readonly fallbacks: Fallback[];
  /** What was served although its lifetime had passed: response path → its age in milliseconds. */
  readonly stale: Map<string, number>;
  readonly requests: SentRequest[];
  /** Requests that may be sent at most, repetitions and those that only taught what to do without apart; no bound unless given. */
  mostCalls?: number;
  /** What taught the operation to ask otherwise, such as a refused request: what follows is not held against it. */
  readonly taught: Set<object>;
}

/** Whether an operation has sent all that it may. What only taught something is not held against it. */
export function isSpent({ meter }: Pick<Operation, "meter">): boolean {
  const { mostCalls, requests, taught } = meter;
  return mostCalls !== undefined && requests.length - taught.size >= mostCalls;
}

/** Said to who has sent all that it may. */
export function spentError(): AppError {
  const message = "The operation has sent as many upstream calls as it may; this would need another one.";
  return appError("OPERATION_TOO_EXPENSIVE", { message });
}

/** What sending counts for an operation. */
export type SendingMeter = Pick<Meter, "calls" | "retried" | "waitedMs">;

/** How urgent operations are, most urgent first. */
export const priorities = ["interactive", "background", "bulk"] as const;
export type Priority = (typeof priorities)[number];

/** On whose behalf something is sent, and until when. */
export interface Errand {
  /** Unique in the process. */
  readonly id: string;
  readonly credential: Credential;
  readonly priority: Priority;
  /** Who asks, by the name or address that clients are told apart by: the budget is shared fairly among them. */
  readonly client: string;
  /** Aborted when nobody waits any more or the deadline has passed. */
  readonly signal: AbortSignal;
  /** Time of the injected clock after which nothing may be started, in milliseconds. */
  readonly deadlineAt: number;
  readonly meter: SendingMeter;
  /** When it began to wait, by the injected clock, where that was before it asked for a turn. */
  readonly since?: number;
  /** Told when the turn is expected that it waits for, with the error of those for whom that is too late. */
  expect?(at: number, refusal: (waitMs: number) => Error): void;
}

/** A GraphQL operation, or another request of a client. */
export interface Operation extends Errand {
  readonly meter: Meter;
}

/** A meter at zero. */
export function createMeter(): Meter {
  return {
    calls: 0,
    retried: 0,
    cached: 0,
    shared: 0,
    waitedMs: 0,
    fallbacks: [],
    stale: new Map(),
    requests: [],
    taught: new Set(),
  };
}
