/** The errors of those who get no turn. */
import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";

/** The next call for this would come after the deadline. */
export function exhaustedError(waitMs: number): AppError {
  const retryAfterMs = Math.ceil(waitMs);
  const seconds = Math.ceil(retryAfterMs / 1000);
  const message = `The call budget is used up: the next call for this would leave in ${seconds} s, after the deadline.`;
  return appError("BUDGET_EXHAUSTED", { message, details: { retryAfterMs } });
}

/** The deadline passed while it waited for something else than a call. */
export function lateError(): AppError {
  return appError("UPSTREAM_TIMEOUT", { message: "The deadline passed before this could be sent to Xentral." });
}

/** The process ends. */
export function closedError(): AppError {
  return appError("UPSTREAM_UNREACHABLE", { message: "The graph is shutting down and sends nothing any more." });
}
