import { expect, it } from "vitest";

import { waitFor } from "../../../src/pricing/forecast.ts";

it.each([
  ["nothing while calls remain", 42, { limit: 100, remaining: 42, resetsInMs: 1500 }, true, 0],
  ["until a call comes back", 43, { limit: 100, remaining: 42, resetsInMs: 1500 }, true, 1500],
  ["a minute more for each hundred", 143, { limit: 100, remaining: 42, resetsInMs: 1500 }, true, 61_500],
  ["a minute where all leave at once", 101, { limit: 100, remaining: 100, resetsInMs: null }, true, 60_000],
  ["leaving a fifth to urgent work", 23, { limit: 100, remaining: 42, resetsInMs: 1500 }, false, 1500],
])("waits %s", (_name, calls, state, isUrgent, waitMs) => {
  expect(waitFor(calls, state, isUrgent)).toBe(waitMs);
});
