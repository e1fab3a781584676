import { describe, expect, it } from "vitest";

import { readRateHeaders } from "../../../src/upstream/rate-headers.ts";

const now = Date.UTC(2026, 10, 2, 8, 0, 0);
const inTenSeconds = "Mon, 02 Nov 2026 08:00:10 GMT";

describe("the rate limit headers of an answer", () => {
  // Source: the vendor's page on rate limiting, as told in the guides.
  it("tell limit and remaining on every answer", () => {
    const headers = { "x-ratelimit-limit": "100", "x-ratelimit-remaining": "42" };
    expect(readRateHeaders(200, headers, now)).toEqual({ refused: false, limit: 100, remaining: 42 });
  });

  it("may be missing altogether", () => {
    expect(readRateHeaders(200, {}, now)).toEqual({ refused: false });
    expect(readRateHeaders(429, {}, now)).toEqual({ refused: true });
  });

  it.each([
    ["seconds", { "retry-after": "37" }, 37_000],
    ["an HTTP date against our clock", { "retry-after": inTenSeconds }, 10_000],
    [
      "an HTTP date against the server's clock",
      { "retry-after": inTenSeconds, date: "Mon, 02 Nov 2026 08:00:03 GMT" },
      7_000,
    ],
    [
      "Retry-After before X-RateLimit-Reset",
      { "retry-after": "5", "x-ratelimit-reset": String(now / 1000 + 50) },
      5_000,
    ],
    ["the reset against our clock", { "x-ratelimit-reset": String(now / 1000 + 50) }, 50_000],
    [
      "the reset against the server's clock",
      { "x-ratelimit-reset": String(now / 1000 + 50), date: inTenSeconds },
      40_000,
    ],
    ["a reset in the past as the shortest wait", { "x-ratelimit-reset": String(now / 1000 - 900) }, 1_000],
    ["a reset by a clock far ahead as one window", { "x-ratelimit-reset": String(now / 1000 + 7_200) }, 60_000],
    ["zero seconds as the shortest wait", { "retry-after": "0" }, 1_000],
    ["a day as the longest wait", { "retry-after": "86400" }, 600_000],
  ])("on 429 tell the wait: %s", (_name, headers, retryAfterMs) => {
    expect(readRateHeaders(429, headers, now)).toEqual({ refused: true, retryAfterMs });
  });

  it.each([
    ["words", { "x-ratelimit-limit": "many", "x-ratelimit-remaining": "few", "retry-after": "soon" }],
    ["negative numbers", { "x-ratelimit-limit": "-1", "x-ratelimit-remaining": "-5", "retry-after": "-3" }],
    ["a limit of nothing", { "x-ratelimit-limit": "0" }],
  ])("are left out where they make no sense: %s", (_name, headers) => {
    expect(readRateHeaders(429, headers, now)).toEqual({ refused: true });
  });

  it("tell the wait of a 503 only as Retry-After", () => {
    expect(readRateHeaders(503, { "retry-after": "20" }, now)).toEqual({ refused: false, retryAfterMs: 20_000 });
    expect(readRateHeaders(503, { "x-ratelimit-reset": String(now / 1000 + 50) }, now)).toEqual({ refused: false });
  });
});
