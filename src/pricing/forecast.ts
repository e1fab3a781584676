/** When calls could be through, as far as the budget tells. */
import type { BudgetReport, QueuedClass } from "../upstream/answer.ts";
import { priorities } from "../upstream/operation.ts";

/** The state of the budget that a forecast is made from. */
export interface BudgetState extends Pick<BudgetReport, "limit" | "remaining" | "resetsInMs" | "reserve"> {
  readonly queue: readonly Pick<QueuedClass, "priority" | "waiting">[];
}

/**
 * Milliseconds until the last of so many calls could leave, behind everybody of the same or a more urgent class who waits
 * now: at once while calls remain, then by the minute. Less urgent work leaves the reserve to interactive work.
 */
export function waitFor(calls: number, state: BudgetState, priority: QueuedClass["priority"]): number {
  if (calls === 0) return 0;
  const { limit, remaining, resetsInMs, reserve, queue } = state;
  const kept = priority === "interactive" ? 0 : reserve;
  const rank = priorities.indexOf(priority);
  const ahead = queue.filter((line) => priorities.indexOf(line.priority) <= rank);
  const before = ahead.reduce((sum, { waiting }) => sum + waiting, 0);
  const lacking = before + calls - Math.max(0, remaining - kept);
  if (lacking <= 0) return 0;
  // What leaves now comes back a minute later; what had left before comes back first.
  const first = resetsInMs ?? MINUTE_MS;
  return Math.ceil(first + (Math.ceil(lacking / Math.max(1, limit - kept)) - 1) * MINUTE_MS);
}

const MINUTE_MS = 60_000;
