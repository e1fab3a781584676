/** The errors of those who get no turn. */
import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";
import { spanMs } from "./span.ts";

/** The next call for this would come after the deadline. */
export function exhaustedError(waitMs: number): AppError {
  const retryAfterMs = Math.ceil(waitMs);
  const seconds = Math.ceil(retryAfterMs / 1000);
  const message = `The call budget is used up: the next call for this would leave in ${seconds} s, after the deadline.`;
  return appError("BUDGET_EXHAUSTED", { message, details: { retryAfterMs } });
}

/** The deadline passed while it waited for something else than a call. */
function lateError(): AppError {
  return appError("UPSTREAM_TIMEOUT", { message: "The deadline passed before this could be sent to Xentral." });
}

/** The process ends. */
export function closedError(): AppError {
  return appError("UPSTREAM_UNREACHABLE", { message: "The graph is shutting down and sends nothing any more." });
}

/** Why a waiter gets nothing; null for those who may go on waiting. `most` is what it can have at once at the best. */
export function refusalOf(
  { count, waiting }: { readonly count: number; readonly waiting: { readonly deadlineAt: number } },
  { at, now, most }: { readonly at: number; readonly now: number; readonly most: number },
): AppError | null {
  if (count > 1 && count > most) return tooManyError(count, most);
  if (at < waiting.deadlineAt) return null;
  if (at > now) return exhaustedError(at - now);
  // Those who reserve need no connection: it is a shared bucket that grants no more to one process, for a minute at most.
  return count > 1 ? exhaustedError(spanMs) : lateError();
}

function tooManyError(count: number, most: number): AppError {
  const message = `This may need ${count} calls, which have to be there before it begins; at once there are ${most} at most.`;
  return appError("OPERATION_TOO_EXPENSIVE", { message });
}
