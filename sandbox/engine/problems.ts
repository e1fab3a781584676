import { type Answer, type Family, jsonAnswer, textAnswer } from "./answer.ts";

/** Why the sandbox refuses a request; how that looks on the wire depends on the family. */
export type Problem =
  | { readonly kind: "validation"; readonly violations: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: "unauthorised" }
  | { readonly kind: "scopes"; readonly scopes: readonly string[] }
  | { readonly kind: "route" }
  | { readonly kind: "record" }
  | { readonly kind: "method" }
  | { readonly kind: "media" }
  | { readonly kind: "length" }
  | { readonly kind: "rate" }
  | { readonly kind: "server" }
  | { readonly kind: "absent" }
  /** A media type of the body that the route does not know. */
  | { readonly kind: "contentType" }
  /** A body that is no JSON object. */
  | { readonly kind: "json" }
  /** A rule of the business, about no single field. */
  | { readonly kind: "rule"; readonly messages: readonly string[] }
  /** Something else is in the way: a number that is taken. */
  | { readonly kind: "conflict"; readonly messages: readonly string[] }
  /** The record's state does not allow it. */
  | { readonly kind: "status"; readonly detail: string }
  | { readonly kind: "protected" };

/** A refusal on its way to the one place that words it for the family. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.name = "Refusal";
    this.problem = problem;
  }
}

/** Makes the refusal of one query parameter; `at` is its dotted path, such as `filter.0.key`. */
export function violation(at: string, message: string): Refusal {
  return new Refusal({ kind: "validation", violations: { [at]: [message] } });
}

const problemJson = "application/problem+json";
const requestValidation = "https://api.xentral.biz/problems/request-validation";
const tokenScopes = "https://developer.xentral.com/reference/problems#token-scopes";

/** Words a problem as the family does. Total: every problem has an answer in every family. */
export function problemAnswer(family: Family, problem: Problem): Answer {
  switch (problem.kind) {
    case "validation":
      return validationAnswer(family, problem.violations);
    case "unauthorised":
      // Upstream: v1 and v2 answer 401 as text for people; v3 with a message. Checked 2026-11.
      return family === "v3" ? jsonAnswer(401, { message: "Unauthenticated." }) : textAnswer(401, "Unauthorized");
    case "scopes":
      return scopesAnswer(family, problem.scopes);
    case "route":
      // Upstream: one front controller answers unknown paths, v3 paths included. Checked 2026-11.
      return jsonAnswer(404, legacyBody(7431, 404, "Route not found"));
    case "record":
      return family === "v3"
        ? jsonAnswer(404, { message: "Resource not found." })
        : jsonAnswer(404, legacyBody(7452, 404, "Resource not found"));
    case "method":
      return jsonAnswer(405, methodBody(family));
    case "media":
      // Upstream: 406 has no body. Checked 2026-11.
      return { status: 406, headers: {}, body: "" };
    case "length":
      return textAnswer(414, "<html><head><title>414 Request-URI Too Large</title></head></html>");
    case "rate":
      return jsonAnswer(429, { message: "Too Many Requests" });
    case "server":
      return jsonAnswer(500, family === "v3" ? { message: "Server Error" } : legacyBody(7500, 500, "Server Error"));
    case "absent":
      return jsonAnswer(501, { message: "Not Implemented" });
    case "contentType":
      // Upstream: 415 has no body. Checked 2026-11.
      return { status: 415, headers: {}, body: "" };
    default:
      return writeProblemAnswer(family, problem);
  }
}

type WriteProblem = Extract<Problem, { kind: "json" | "rule" | "conflict" | "status" | "protected" }>;

function writeProblemAnswer(family: Family, problem: WriteProblem): Answer {
  const isNew = family === "v3";
  switch (problem.kind) {
    case "json":
      return isNew ? validationAnswer(family, { body: ["The body is no JSON."] }) : ruleAnswer(["Invalid JSON"]);
    case "rule":
      return isNew ? validationAnswer(family, { body: problem.messages }) : ruleAnswer(problem.messages);
    case "conflict":
      return conflictAnswer(problem.messages);
    case "status":
      if (!isNew) return conflictAnswer([problem.detail]);
      return problemOf(409, "invalid-status", { title: "Invalid status transition", detail: problem.detail });
    case "protected":
      // Upstream: v1 declares no 409 for updates of documents. Checked 2026-11.
      if (!isNew) return ruleAnswer(["The document is write protected."]);
      return problemOf(409, "write-protected", { title: "The document is write protected." });
  }
}

function problemOf(status: number, name: string, rest: Readonly<Record<string, unknown>>): Answer {
  return jsonAnswer(status, { type: `https://api.xentral.biz/problems/${name}`, ...rest }, problemJson);
}

function ruleAnswer(messages: readonly string[]): Answer {
  return problemOf(400, "generic-validation", { title: "Generic request validation failed.", messages });
}

function conflictAnswer(messages: readonly string[]): Answer {
  return problemOf(409, "conflict", { title: "Conflict", messages });
}

function validationAnswer(family: Family, violations: Readonly<Record<string, readonly string[]>>): Answer {
  const title = "Request validation failed.";
  const shown = family === "v3" ? violations : mirrored(violations);
  return jsonAnswer(400, { type: requestValidation, title, violations: shown }, problemJson);
}

/** v1 and v2 mirror the request: `filter.0.key` becomes `{ filter: { 0: { key: [...] } } }`. */
function mirrored(violations: Readonly<Record<string, readonly string[]>>): unknown {
  const root: Record<string, unknown> = {};
  for (const [path, messages] of Object.entries(violations)) {
    const segments = path.split(".");
    const last = segments.pop() ?? path;
    let level = root;
    for (const segment of segments) {
      const next = level[segment];
      const branch = isRecord(next) ? next : {};
      level[segment] = branch;
      level = branch;
    }
    level[last] = messages;
  }
  return root;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function scopesAnswer(family: Family, scopes: readonly string[]): Answer {
  if (family === "v3") return jsonAnswer(403, { message: `Missing required scopes: ${scopes.join(", ")}.` });
  return jsonAnswer(403, { type: tokenScopes, title: "Missing required scopes", scopes }, problemJson);
}

function legacyBody(code: number, status: number, message: string): unknown {
  return { error: { code, http_code: status, message } };
}

function methodBody(family: Family): unknown {
  const message = "The method is not supported for this route.";
  return family === "v3" ? { message } : legacyBody(7432, 405, message);
}
