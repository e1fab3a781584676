import type { Maybe } from "./maybe.ts";

/** How urgent an operation is beside others. */
export type Priority = "INTERACTIVE" | "BACKGROUND" | "BULK";

/** The calls that an instance allows a minute: what is left of them, who waits, who spends. */
export interface Budget {
  readonly limit: number;
  readonly remaining: number;
  readonly resetsInMs: Maybe<number>;
  readonly isShared: boolean;
  readonly queue: readonly BudgetQueue[];
  readonly consumers: readonly BudgetConsumer[];
}

/** The requests of one class that wait for a call. */
export interface BudgetQueue {
  readonly priority: Priority;
  readonly waiting: number;
  readonly oldestWaitMs: Maybe<number>;
}

/** A client that has spent calls. */
export interface BudgetConsumer {
  readonly client: string;
  readonly calls: number;
}
