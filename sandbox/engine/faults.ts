import type { ServerResponse } from "node:http";

import { type Answer, jsonAnswer, textAnswer } from "./answer.ts";

/** What a fault does to an answer. */
export type FaultKind = "status" | "html" | "malformed" | "truncated" | "reset" | "stall" | "slow" | "body";

/** Spoils the answers of the requests that it matches. */
export interface FaultRule {
  /** Compared with the printed request (`GET /api/v3/…?…`): a text occurs in it, an expression matches it. */
  readonly match: string | RegExp;
  /** How many requests it spoils; absent: all until the faults are cleared. */
  readonly times?: number;
  readonly kind: FaultKind;
  /** Status of the answer; default 500 for `status`, 502 for `html`, 200 for `malformed` and `body`. */
  readonly status?: number;
  /** Body of the answer for `status` and `body`: a text as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Whether a spoiled write has happened: not at all (default), wholly, or not yet: `late` happens once `afterRequests`
   * further requests have come in. Reads do not mind.
   */
  readonly when?: "before" | "after" | "late";
  /** Default 1. */
  readonly afterRequests?: number;
  /** Wait before the answer in milliseconds, for every kind but `stall`; `slow` does nothing else. */
  readonly delayMs?: number;
}

/** The rules in force, oldest first; the first that matches decides. */
export interface Faults {
  add(rule: FaultRule): void;
  clear(): void;
  /** The rule for this request, counted as used; undefined where none matches. */
  take(printedRequest: string): FaultRule | undefined;
}

/** Makes an empty set of rules. */
export function createFaults(): Faults {
  let rules: { readonly rule: FaultRule; left: number }[] = [];
  return {
    add(rule) {
      rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      rules = [];
    },
    take(printedRequest) {
      const found = rules.find(({ rule }) => isMatch(rule.match, printedRequest));
      if (found === undefined) return undefined;
      found.left -= 1;
      if (found.left <= 0) rules = rules.filter((entry) => entry !== found);
      return found.rule;
    },
  };
}

function isMatch(match: string | RegExp, printedRequest: string): boolean {
  if (typeof match === "string") return printedRequest.includes(match);
  // A global or sticky expression would remember where it stopped.
  return new RegExp(match.source, match.flags.replace(/[gy]/gu, "")).test(printedRequest);
}

/** What is sent instead of the answer: another answer, or something that is none. */
export type Spoiled =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "truncated"; readonly answer: Answer }
  | { readonly kind: "reset" }
  | { readonly kind: "stall" };

/** Applies a rule to the answer that would have been sent. Pure; the wait is the caller's. */
export function spoil(rule: FaultRule, answer: Answer): Spoiled {
  switch (rule.kind) {
    case "reset":
    case "stall":
      return { kind: rule.kind };
    case "truncated":
      return { kind: "truncated", answer: withHeaders(answer, rule.headers) };
    default:
      return { kind: "answer", answer: withHeaders(replaced(rule, answer), rule.headers) };
  }
}

function replaced(rule: FaultRule, answer: Answer): Answer {
  switch (rule.kind) {
    case "status":
      return bodyAnswer(rule.status ?? 500, rule.body ?? { message: "Server Error" });
    case "html":
      return textAnswer(rule.status ?? 502, "<html><body><h1>502 Bad Gateway</h1><hr>nginx</body></html>");
    case "malformed":
      return { ...jsonAnswer(rule.status ?? 200, ""), body: '{"data":[{"id":"1",,}], "meta": <b>Warning</b>' };
    case "body":
      return bodyAnswer(rule.status ?? 200, rule.body);
    default:
      return answer;
  }
}

function bodyAnswer(status: number, body: unknown): Answer {
  return typeof body === "string" ? textAnswer(status, body, "application/json") : jsonAnswer(status, body ?? null);
}

function withHeaders(answer: Answer, headers: Readonly<Record<string, string>> | undefined): Answer {
  if (headers === undefined) return answer;
  const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { ...answer, headers: { ...answer.headers, ...lowered } };
}

/** Announces the whole length, sends half and cuts the connection once that half has left. */
export function sendTruncated(response: ServerResponse, answer: Answer): void {
  const whole = Buffer.from(answer.body);
  response.writeHead(answer.status, { ...answer.headers, "content-length": String(whole.length) });
  response.write(whole.subarray(0, Math.floor(whole.length / 2)), () => response.destroy());
}
