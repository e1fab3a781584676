/** What the queue for calls is asked for, and what it gives. */
import type { Clock } from "../lib/clock.ts";
import type { Purse } from "./allowance.ts";
import type { BudgetReport, BudgetView } from "./answer.ts";
import type { Place } from "./line.ts";
import type { Errand } from "./operation.ts";
import type { RateReport } from "./rate-headers.ts";
import type { Reservation } from "./reservation.ts";

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
export type Waiting = Pick<Errand, "deadlineAt" | "signal" | "meter" | "expect" | "priority" | "client" | "since"> & {
  /** The errand's id, where it may have reserved calls. */
  readonly id?: string;
};

/** The call budget of this process. */
export interface Budget {
  /**
   * Waits for a turn. Rejects with the signal's reason, with `BUDGET_EXHAUSTED` as soon as no token can come before
   * the deadline, or with `UPSTREAM_TIMEOUT` when the deadline passes while all connections are busy.
   */
  take(waiting: Waiting, place?: Place): Promise<Turn>;
  /**
   * Waits for several calls at once, which the errand's next turns spend before all others. Rejects as `take` does, and
   * with `OPERATION_TOO_EXPENSIVE` where there can never be so many.
   */
  reserve(waiting: Waiting & { readonly id: string }, calls: number): Promise<Reservation>;
  view(): BudgetView;
  /** The budget with its queue and its consumers. */
  report(): BudgetReport;
  /** Refuses everybody who waits or comes; resolves when all tokens in hand are given back. */
  close(): Promise<void>;
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
