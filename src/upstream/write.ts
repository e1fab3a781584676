/** Reads what became of a write. What is not certain is `unknown`, never a guess. */
import { appError, upstreamStatus } from "../errors.ts";
import type { WriteOutcome } from "./answer.ts";
import type { Receive } from "./attempt.ts";
import { readBytes } from "./body.ts";
import { AttemptFailure, attempts } from "./failure.ts";
import type { Errand } from "./operation.ts";

/** A write that was carried out. */
export type DoneWrite = Extract<WriteOutcome, { readonly kind: "done" }>;

/**
 * Reads the answer of a write that was carried out. A body that is no JSON leaves the outcome open, since proxies answer
 * pages with status 200 too, and so does one that speaks of an error; not so where a `Location` names what was made.
 */
export function receiveWrite(resource: string, maxBytes: number): Receive<DoneWrite> {
  return async ({ status, headers, body }) => {
    const read = await readBytes(body, { encoding: headers["content-encoding"], maxBytes });
    const text =
      read.kind === "bytes"
        ? read.bytes
            .toString("utf8")
            .replace(/^\uFEFF/, "")
            .trim()
        : null;
    const location = headers.location ?? null;
    const answer = { kind: "done", status, location } as const;
    if (text === "") return { value: { ...answer, json: undefined } };
    const json = text === null ? undefined : parsed(text);
    const isNamed = location !== null && status === 201;
    if (json === undefined && !isNamed) throw malformed(resource, "is not valid JSON");
    if (speaksOfError(json) && !isNamed) throw malformed(resource, "speaks of an error and of success at once");
    return { value: { ...answer, json } };
  };
}

/** A timeout of the ERP's own, and a redirect to what came of the request, which says that there is something. */
const opened: ReadonlySet<number> = new Set([303, 408]);

/** What a failed attempt leaves of a write. A 429 was not carried out, whoever answered it. */
export function outcomeOf(thrown: unknown): Exclude<WriteOutcome, { readonly kind: "done" }> {
  // A mistake of ours may have come before the write left or after: who cannot tell must not say that nothing happened.
  if (!(thrown instanceof AttemptFailure))
    return { kind: "unknown", error: appError("INTERNAL_ERROR", { cause: thrown }) };
  const { error, isUnsent } = thrown;
  if (isUnsent || error.code === "UPSTREAM_RATE_LIMITED") return { kind: "unsent", error };
  const status = upstreamStatus(error);
  const isAnswered = status !== null && !opened.has(status) && (status < 500 || status === 501);
  return { kind: isAnswered ? "refused" : "unknown", error };
}

/** The errand of a write under way: whoever asked for it may leave, it still comes to its end. */
export function outliving(errand: Errand, deadlineAt: number): Errand {
  return { ...errand, signal: new AbortController().signal, deadlineAt };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a body has the shape of an error's in one of the generations, and no data. */
function speaksOfError(json: unknown): boolean {
  if (typeof json !== "object" || json === null || "data" in json) return false;
  const { error, violations, success } = json as Readonly<Record<string, unknown>>;
  return success === false || isFilled(error) || isFilled(violations);
}

function isFilled(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return typeof value === "string" && value !== "";
}

function malformed(resource: string, what: string): AttemptFailure {
  const message = `Xentral's answer to the change of ${resource} ${what}.`;
  const error = appError("UPSTREAM_MALFORMED", { message, details: { resource } });
  return new AttemptFailure(error, { mostAttempts: attempts.once });
}
