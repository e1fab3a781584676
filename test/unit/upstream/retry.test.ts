import { describe, expect, it } from "vitest";

import { appError } from "../../../src/errors.ts";
import { AttemptFailure } from "../../../src/upstream/failure.ts";
import { retryDelay } from "../../../src/upstream/retry.ts";

const gateway = new AttemptFailure(appError("UPSTREAM_FAILED"), { mostAttempts: 3 });

describe("the wait before another attempt", () => {
  it.each([
    [1, 0, 100],
    [1, 0.5, 200],
    [1, 0.999, 300],
    [2, 0, 400],
    [2, 0.5, 800],
  ])("after attempt %i with jitter %d is %i ms", (attempt, random, delayMs) => {
    expect(retryDelay(gateway, { method: "GET", attempt, random })).toBe(delayMs);
  });

  it("ends with the last attempt that the failure allows", () => {
    expect(retryDelay(gateway, { method: "GET", attempt: 3, random: 0 })).toBeNull();
    const final = new AttemptFailure(appError("UPSTREAM_REJECTED"), { mostAttempts: 1 });
    expect(retryDelay(final, { method: "GET", attempt: 1, random: 0 })).toBeNull();
  });

  it("is none for writes: they are never repeated", () => {
    expect(retryDelay(gateway, { method: "POST", attempt: 1, random: 0 })).toBeNull();
  });

  it("is at least what the upstream asks for", () => {
    const maintenance = new AttemptFailure(appError("UPSTREAM_FAILED"), { mostAttempts: 3, afterMs: 20_000 });
    expect(retryDelay(maintenance, { method: "GET", attempt: 1, random: 0 })).toBe(20_000);
  });

  it("is left to the budget's queue after a 429", () => {
    const refused = new AttemptFailure(appError("UPSTREAM_RATE_LIMITED"), { mostAttempts: 3 });
    expect(retryDelay(refused, { method: "GET", attempt: 1, random: 0.5 })).toBe(0);
  });

  it("is nothing when only the encoding was wrong", () => {
    const packed = new AttemptFailure(appError("UPSTREAM_MALFORMED"), { mostAttempts: 2, askPlain: true });
    expect(retryDelay(packed, { method: "GET", attempt: 1, random: 0.5 })).toBe(0);
  });
});
