/** When calls could be through, as far as the budget's view tells. */

/** The state of the budget, as answers show it. */
export interface BudgetState {
  readonly limit: number;
  readonly remaining: number;
  readonly resetsInMs: number | null;
}

/**
 * Milliseconds until the last of so many calls could leave, if nobody else asked: at once while calls remain, then by the
 * minute. Less urgent work leaves a fifth of the calls to others.
 */
export function waitFor(calls: number, { limit, remaining, resetsInMs }: BudgetState, isUrgent: boolean): number {
  const kept = isUrgent ? 0 : Math.floor(limit / 5);
  const usable = Math.max(1, limit - kept);
  const lacking = calls - Math.max(0, remaining - kept);
  if (lacking <= 0) return 0;
  // What leaves now comes back a minute later; what had left before comes back first.
  const first = resetsInMs ?? MINUTE_MS;
  return Math.ceil(first + (Math.ceil(lacking / usable) - 1) * MINUTE_MS);
}

const MINUTE_MS = 60_000;
