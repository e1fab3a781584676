/** Turns answers that are no success into errors of the catalogue. */
import { appError, catalogue } from "../errors.ts";
import type { AppError, ErrorCode, ErrorDetails } from "../errors.ts";
import type { UpstreamProblem } from "../lib/problem.ts";
import { AttemptFailure, attempts } from "./failure.ts";
import { routeNotFound } from "./problem-body.ts";
import type { ReadProblem } from "./problem-body.ts";

/** What a refused request was for, and how long the upstream asks to wait. */
export interface Refusal extends ReadProblem {
  readonly resource: string;
  /** Whether the request would have changed something. */
  readonly isWrite?: boolean;
  readonly retryAfterMs?: number | undefined;
}

/** The failure that an answer outside 2xx stands for. Total: every status has one. */
export function refusalFailure(refusal: Refusal): AttemptFailure {
  const { status } = refusal.problem;
  const error = refusalError(refusal);
  const isOutage = error.code === "UPSTREAM_FAILED" || error.code === "UPSTREAM_TIMEOUT";
  const mostAttempts = isOutage || error.code === "UPSTREAM_RATE_LIMITED" ? attempts.thrice : attempts.once;
  // After a 429 the budget's queue does the waiting.
  const afterMs = isOutage ? (refusal.retryAfterMs ?? 0) : 0;
  // Upstream: one poisoned row turns each answer it is in into a 500. Checked 2026-11.
  return new AttemptFailure(error, { mostAttempts: status === 500 ? attempts.twice : mostAttempts, afterMs });
}

function refusalError(refusal: Refusal): AppError {
  const { problem, scopes, resource, retryAfterMs } = refusal;
  const code = codeFor(problem.status, scopes);
  const details: ErrorDetails = {
    resource,
    upstream: problem,
    ...(scopes.length === 0 ? {} : { scopes }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs: Math.ceil(retryAfterMs) }),
  };
  return appError(code, { message: messageFor(code, refusal), details });
}

/** Upstream: a missing scope is also answered as 401. Checked 2026-11. */
function codeFor(status: number, scopes: readonly string[]): ErrorCode {
  if (status === 401) return scopes.length === 0 ? "UPSTREAM_UNAUTHENTICATED" : "UPSTREAM_FORBIDDEN";
  if (status === 403) return "UPSTREAM_FORBIDDEN";
  if (status === 408) return "UPSTREAM_TIMEOUT";
  if (status === 429) return "UPSTREAM_RATE_LIMITED";
  return status >= 500 && status !== 501 ? "UPSTREAM_FAILED" : "UPSTREAM_REJECTED";
}

function messageFor(code: ErrorCode, { problem, scopes, resource, isWrite = false }: Refusal): string {
  switch (code) {
    case "UPSTREAM_UNAUTHENTICATED":
      return catalogue[code].text;
    case "UPSTREAM_FORBIDDEN":
      return scopes.length === 0
        ? `The configured token lacks the right to ${isWrite ? "change" : "read"} ${resource}.`
        : `The configured token lacks ${scopes.length === 1 ? "the scope" : "the scopes"} ${scopes.join(", ")}.`;
    case "UPSTREAM_RATE_LIMITED":
      return `Xentral's rate limit was reached while ${isWrite ? "changing" : "reading"} ${resource}.`;
    case "UPSTREAM_TIMEOUT":
      return `Xentral gave up waiting for the request for ${resource} (status ${problem.status}).`;
    case "UPSTREAM_FAILED":
      return `Xentral failed to answer for ${resource} (status ${problem.status})${titleOf(problem)}`;
    default:
      return rejection(problem, resource);
  }
}

function rejection(problem: UpstreamProblem, resource: string): string {
  const { status, type } = problem;
  if (status >= 300 && status < 400) {
    return `Xentral answered with a redirect (status ${status}), which is not followed. Is the instance's address right?`;
  }
  if (type === routeNotFound) return `This Xentral instance has no such endpoint for ${resource} (status ${status}).`;
  return `Xentral rejected the request for ${resource} (status ${status})${titleOf(problem)}`;
}

/** The upstream's own words as the end of a sentence. */
function titleOf({ title }: UpstreamProblem): string {
  if (title === undefined) return ".";
  return /[.!?]$/.test(title) ? `: ${title}` : `: ${title}.`;
}
