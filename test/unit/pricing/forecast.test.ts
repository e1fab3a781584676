import { expect, it } from "vitest";

import { waitFor } from "../../../src/pricing/forecast.ts";
import type { BudgetState } from "../../../src/pricing/forecast.ts";

const state: BudgetState = { limit: 100, remaining: 42, resetsInMs: 1500, reserve: 20, queue: [] };
const queue = [
  { priority: "interactive", waiting: 10 },
  { priority: "background", waiting: 3 },
  { priority: "bulk", waiting: 500 },
] as const;

it.each([
  ["nothing while calls remain", 42, state, "interactive", 0],
  ["until a call comes back", 43, state, "interactive", 1500],
  ["a minute more for each hundred", 143, state, "interactive", 61_500],
  ["a minute where all leave at once", 101, { ...state, remaining: 100, resetsInMs: null }, "interactive", 60_000],
  ["leaving the reserve to urgent work", 23, state, "background", 1500],
  ["behind those of its class", 33, { ...state, queue }, "interactive", 1500],
  ["not behind less urgent ones", 32, { ...state, queue }, "interactive", 0],
  ["behind all who are more urgent", 9, { ...state, queue }, "background", 0],
  ["behind all who are more urgent, one more", 10, { ...state, queue }, "background", 1500],
  ["for those before it, minute by minute", 1, { ...state, queue }, "bulk", 6 * 60_000 + 1500],
  ["nothing for what costs nothing", 0, { ...state, remaining: 0, queue }, "bulk", 0],
] as const)("waits %s", (_name, calls, budget, priority, waitMs) => {
  expect(waitFor(calls, budget, priority)).toBe(waitMs);
});
