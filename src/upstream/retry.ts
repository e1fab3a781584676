import type { AttemptFailure } from "./failure.ts";

/** First wait before an attempt is repeated; each further one is four times as long. */
const firstDelayMs = 200;

/**
 * The wait before the next attempt after `attempt` (counted from 1) failed, in milliseconds; null when the failure is
 * final. Only reads are repeated. Waits vary by half around 200 and 800 ms, so that many do not come back at once; what
 * the upstream asks for is a lower bound. After a 429 it is 0: the budget's queue holds everybody back.
 *
 * @param random a number from 0 up to 1
 */
export function retryDelay(
  failure: AttemptFailure,
  options: { method: string; attempt: number; random: number },
): number | null {
  const { method, attempt, random } = options;
  if (method !== "GET" || attempt >= failure.mostAttempts) return null;
  if (failure.askPlain || failure.error.code === "UPSTREAM_RATE_LIMITED") return 0;
  const delayMs = firstDelayMs * 4 ** (attempt - 1) * (0.5 + random);
  return Math.max(failure.afterMs, Math.round(delayMs));
}
