import { describe, expect, it } from "vitest";

import { refusalFailure } from "../../../src/upstream/problem.ts";

const resource = "Customer";

describe("an answer that is no success", () => {
  it.each([
    [301, "UPSTREAM_REJECTED", 1],
    [302, "UPSTREAM_REJECTED", 1],
    [400, "UPSTREAM_REJECTED", 1],
    [401, "UPSTREAM_UNAUTHENTICATED", 1],
    [402, "UPSTREAM_REJECTED", 1],
    [403, "UPSTREAM_FORBIDDEN", 1],
    [404, "UPSTREAM_REJECTED", 1],
    [405, "UPSTREAM_REJECTED", 1],
    [406, "UPSTREAM_REJECTED", 1],
    [408, "UPSTREAM_TIMEOUT", 3],
    [409, "UPSTREAM_REJECTED", 1],
    [414, "UPSTREAM_REJECTED", 1],
    [415, "UPSTREAM_REJECTED", 1],
    [422, "UPSTREAM_REJECTED", 1],
    [429, "UPSTREAM_RATE_LIMITED", 3],
    [500, "UPSTREAM_FAILED", 2],
    [501, "UPSTREAM_REJECTED", 1],
    [502, "UPSTREAM_FAILED", 3],
    [503, "UPSTREAM_FAILED", 3],
    [504, "UPSTREAM_FAILED", 3],
    [520, "UPSTREAM_FAILED", 3],
  ])("with status %i is %s after at most %i attempts", (status, code, mostAttempts) => {
    const failure = refusalFailure({ problem: { status }, scopes: [], resource });
    expect({ code: failure.error.code, mostAttempts: failure.mostAttempts }).toEqual({ code, mostAttempts });
    expect(failure.error.details).toEqual({ resource, upstream: { status } });
    expect(failure.error.message).toMatch(/^[A-Z].*[.?]$/);
  });

  it.each([401, 403])("with status %i that names scopes is a right that the token lacks", (status) => {
    const { error } = refusalFailure({ problem: { status }, scopes: ["customer:read"], resource });
    expect(error.code).toBe("UPSTREAM_FORBIDDEN");
    expect(error.details.scopes).toEqual(["customer:read"]);
    expect(error.message).toBe("The configured token lacks the scope customer:read.");
  });

  it("carries the upstream's problem, and its title in the message", () => {
    const problem = {
      status: 400,
      type: "request-validation",
      title: "Request validation failed",
      violations: { include: ["No."] },
    };
    const { error } = refusalFailure({ problem, scopes: [], resource });
    expect(error.details.upstream).toBe(problem);
    expect(error.message).toBe("Xentral rejected the request for Customer (status 400): Request validation failed.");
  });

  it("says that an endpoint is missing rather than a record", () => {
    const { error } = refusalFailure({ problem: { status: 404, type: "route-not-found" }, scopes: [], resource });
    expect(error.message).toBe("This Xentral instance has no such endpoint for Customer (status 404).");
  });

  it("names the wait, and waits for it before a 503 is tried again", () => {
    const refused = refusalFailure({ problem: { status: 429 }, scopes: [], resource, retryAfterMs: 12_000 });
    expect([refused.error.details.retryAfterMs, refused.afterMs]).toEqual([12_000, 0]);
    const maintenance = refusalFailure({ problem: { status: 503 }, scopes: [], resource, retryAfterMs: 20_000 });
    expect([maintenance.error.details.retryAfterMs, maintenance.afterMs]).toEqual([20_000, 20_000]);
  });
});
