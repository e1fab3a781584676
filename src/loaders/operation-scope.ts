import type { Clock } from "../lib/clock.ts";
import type { Family } from "../resources/define.ts";
import type { Dispatcher } from "../upstream/dispatcher.ts";
import type { Operation } from "../upstream/operation.ts";
import type { Kept } from "./kept.ts";
import type { Knowledge } from "./known.ts";
import type { EntityStore } from "./store.ts";

/** Everything that the loaders of one operation share. */
export interface OperationScope {
  readonly operation: Operation;
  readonly dispatcher: Dispatcher;
  readonly knowledge: Knowledge;
  readonly store: EntityStore;
  readonly clock: Clock;
  /** Answers that are wanted once in an operation, such as small collections that are read whole. */
  readonly memo: Map<string, Promise<unknown>>;
  /** Families in order of preference for a resource, by its GraphQL type. */
  readonly preference: (type: string) => readonly Family[];
  /** What earlier operations have left, and this one leaves; null where nothing is kept. */
  readonly kept: Kept | null;
  /** Null where nothing is served whose lifetime has passed. */
  readonly renewal: Renewal | null;
}

/** Loads something anew that nobody waits for, unless that is done already. */
export interface Renewal {
  renew(key: string, load: (scope: OperationScope) => Promise<unknown>): void;
}

/** Says in the answer that a family was left for another one; each pair once. */
export function noteFallback(
  scope: OperationScope,
  fallback: { readonly resource: string; readonly from: string; readonly to: string; readonly reason: string },
): void {
  const { fallbacks } = scope.operation.meter;
  const isKnown = fallbacks.some(
    ({ resource, from, to }) => resource === fallback.resource && from === fallback.from && to === fallback.to,
  );
  if (!isKnown) fallbacks.push(fallback);
}
