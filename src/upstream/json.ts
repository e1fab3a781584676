/** Reads the body of a successful answer as JSON, whatever its content type says. */
import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";
import { AttemptFailure, attempts } from "./failure.ts";
import { readBytes } from "./body.ts";
import type { Exchange } from "./http.ts";
import type { KnownRows } from "./known-rows.ts";

/** What a body is read for, and how much of it at most. */
export interface JsonOptions {
  readonly resource: string;
  /** Bytes, both on the wire and unpacked. */
  readonly maxBytes: number;
  /** Rows that came before. */
  readonly rows: KnownRows;
}

/**
 * The parsed body of a successful answer; null for 204. Rejects with an {@link AttemptFailure} for HTML, broken JSON,
 * an empty or too large body, and with the connection's error when it breaks.
 */
export async function readJson(
  { status, headers, body }: Exchange,
  { resource, maxBytes, rows }: JsonOptions,
): Promise<unknown> {
  const read = await readBytes(body, { encoding: headers["content-encoding"], maxBytes });
  if (read.kind === "large") {
    const error = malformed(`is larger than ${maxBytes} bytes`, resource);
    throw new AttemptFailure(error, { mostAttempts: attempts.once });
  }
  const bytes = read.kind === "bytes" ? read.bytes : read.raw;
  if (status === 204 && bytes.length === 0) return null;
  try {
    return rows.parse(bytes, resource);
  } catch {
    // The parser's own error quotes the body, which may be anything.
    const askPlain = read.kind === "undecodable";
    const error = malformed(
      askPlain ? "has an encoding that cannot be undone" : unlikeness(bytes.toString("utf8")),
      resource,
    );
    throw new AttemptFailure(error, { mostAttempts: attempts.twice, askPlain });
  }
}

function unlikeness(text: string): string {
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (start === "") return "is empty";
  return start.startsWith("<") ? "is an HTML page instead of JSON" : "is not valid JSON";
}

function malformed(how: string, resource: string): AppError {
  return appError("UPSTREAM_MALFORMED", { message: `Xentral's answer for ${resource} ${how}.`, details: { resource } });
}
