import type { AppError } from "../errors.ts";
import type { PlannedRequest, PlannedWrite } from "../plan/request.ts";
import type { BreakerView } from "./breaker.ts";
import type { Errand, Priority } from "./operation.ts";
import type { Reservation } from "./reservation.ts";

/** A successful answer (2xx) of the upstream. */
export interface Answer {
  readonly status: number;
  /** The parsed body; untrusted. */
  readonly json: unknown;
}

/** A successful answer whose body is passed on unread. The caller must consume or cancel the stream. */
export interface StreamedAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly contentLength: number | null;
  /** `filename` of the Content-Disposition header, decoded; null where there is none. */
  readonly fileName: string | null;
  readonly body: NodeJS.ReadableStream;
}

/** What became of a write. Only `unknown` leaves open whether the ERP has carried it out. */
export type WriteOutcome =
  /** Carried out (2xx). */
  | {
      readonly kind: "done";
      readonly status: number;
      /** The parsed body; untrusted, undefined where there was none. */
      readonly json: unknown;
      /** The `Location` header; untrusted, never followed. */
      readonly location: string | null;
    }
  /** Not carried out: the ERP said why. */
  | { readonly kind: "refused"; readonly error: AppError }
  /** Not carried out: nothing reached the ERP, or it was out of calls. */
  | { readonly kind: "unsent"; readonly error: Error }
  /** It was sent, and no answer says what came of it. */
  | { readonly kind: "unknown"; readonly error: AppError };

/** The state of the budget, as an answer's extensions show it. */
export interface BudgetView {
  readonly limit: number;
  readonly remaining: number;
  readonly resetsInMs: number | null;
}

/** The budget with its queue and its consumers. */
export interface BudgetReport extends BudgetView {
  /** Whether other processes spend from the same bucket, and it can be reached. */
  readonly isShared: boolean;
  /** Calls of each minute that are left to interactive work. */
  readonly reserve: number;
  /** One entry for each class, most urgent first. */
  readonly queue: readonly QueuedClass[];
  /** Those with most calls in the last minute, most first. */
  readonly consumers: readonly Consumer[];
}

/** Those of a class who wait for a turn. */
export interface QueuedClass {
  readonly priority: Priority;
  readonly waiting: number;
  /** How long the one that came first waits by now; null where nobody does. */
  readonly oldestWaitMs: number | null;
}

/** A client, and the calls that it was granted in the last minute. */
export interface Consumer {
  readonly client: string;
  readonly calls: number;
}

/**
 * Sends requests inside the budget. `prepare` is called when the request's turn has come (a token and a connection
 * slot are there), so that what is sent can still grow while it waits; when it returns null nothing is sent and the
 * turn goes back. Rejects with an `AppError` whose details hold the upstream's problem; an answer with status
 * 414 is `UPSTREAM_REJECTED` with `details.upstream.status` 414.
 */
export interface Sender {
  send(prepare: () => PlannedRequest | null, errand: Errand): Promise<Answer | null>;
  stream(request: PlannedRequest, errand: Errand): Promise<StreamedAnswer>;
  budget(): BudgetView;
  /** The budget with its queue and its consumers. */
  budgetReport(): BudgetReport;
  /** Whether the ERP is left alone because it failed again and again. */
  breaker(): BreakerView;
  close(): Promise<void>;
}

/** Sends changes inside the same budget. */
export interface Writer {
  /**
   * Sends a write once its turn has come, before the reads of its class. From then on it is not cut off when the errand
   * is aborted, and it is never sent twice unless the ERP said that it did nothing (429).
   */
  write(request: PlannedWrite, errand: Errand): Promise<WriteOutcome>;
  /**
   * Waits for several calls, which the errand spends before all others on whatever it sends from then on, reads too. For
   * work that must not stop half-way. Rejects where they cannot be had before the errand's deadline; nothing was sent then.
   */
  reserve(calls: number, errand: Errand): Promise<Reservation>;
}
