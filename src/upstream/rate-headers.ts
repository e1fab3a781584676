import type { IncomingHttpHeaders } from "node:http";

/** What one answer says about the rate limit. Old installations say nothing: every part is optional. */
export interface RateReport {
  /** Whether the answer is a 429: the call was refused for the rate limit. */
  readonly refused: boolean;
  /** Calls a minute that the instance grants to this address. */
  readonly limit?: number;
  /** Calls left in the server's present window, this call and those of other clients already taken off. */
  readonly remaining?: number;
  /** Milliseconds until calls are accepted again. */
  readonly retryAfterMs?: number;
}

/** A window is a minute long, so no honest reset lies further away. */
const longestResetMs = 60_000;

/** A broken clock or header upstream must not silence the graph for a day. */
const longestRetryAfterMs = 600_000;

/** A wait rounded down to nothing would be refused again at once. */
const shortestWaitMs = 1_000;

/**
 * Reads the rate limit headers of an answer. Never throws: what is missing or makes no sense is left out.
 *
 * `Retry-After` (seconds or an HTTP date) is preferred to `X-RateLimit-Reset` (unix seconds); points in time are
 * compared with the answer's own `Date`, because the server's clock may differ from ours.
 */
export function readRateHeaders(status: number, headers: IncomingHttpHeaders, nowMs: number): RateReport {
  const limit = wholeNumber(headers["x-ratelimit-limit"]);
  const remaining = wholeNumber(headers["x-ratelimit-remaining"]);
  const retryAfterMs = retryAfter(headers, nowMs) ?? (status === 429 ? reset(headers, nowMs) : undefined);
  return {
    refused: status === 429,
    ...(limit === undefined || limit === 0 ? {} : { limit }),
    ...(remaining === undefined ? {} : { remaining }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

function retryAfter(headers: IncomingHttpHeaders, nowMs: number): number | undefined {
  const value = single(headers["retry-after"])?.trim();
  if (value === undefined) return undefined;
  if (/^\d{1,9}(\.\d+)?$/.test(value)) return bounded(Number(value) * 1000, longestRetryAfterMs);
  // Without a letter it is no HTTP date, though Date.parse would make one of it.
  const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : bounded(at - serverNow(headers, nowMs), longestRetryAfterMs);
}

function reset(headers: IncomingHttpHeaders, nowMs: number): number | undefined {
  const seconds = wholeNumber(headers["x-ratelimit-reset"]);
  return seconds === undefined ? undefined : bounded(seconds * 1000 - serverNow(headers, nowMs), longestResetMs);
}

function serverNow(headers: IncomingHttpHeaders, nowMs: number): number {
  const date = Date.parse(single(headers.date) ?? "");
  return Number.isNaN(date) ? nowMs : date;
}

function bounded(waitMs: number, longestMs: number): number {
  return Math.min(longestMs, Math.max(shortestWaitMs, waitMs));
}

function wholeNumber(header: string | string[] | undefined): number | undefined {
  const value = single(header)?.trim();
  return value !== undefined && /^\d{1,12}$/.test(value) ? Number(value) : undefined;
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
