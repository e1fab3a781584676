import { appError } from "../errors.ts";

/** What an upstream list's envelope says beside its rows. Null where it says nothing. */
export interface PageFacts {
  readonly items: readonly unknown[];
  /** Page size that was served, which may be smaller than the one asked for. */
  readonly served: number | null;
  readonly total: number | null;
  readonly nextCursor: string | null;
  /** Whether the answer is a page by cursors; a list that has none answers with a page by numbers. */
  readonly speaksCursor: boolean;
  readonly hasNext: boolean | null;
}

/** Reads a list's envelope in the dialect of any family; throws UPSTREAM_MALFORMED when it has no rows. */
export function readEnvelope(json: unknown, resource: string): PageFacts {
  const root = record(json);
  const items: unknown = Array.isArray(json) ? json : root["data"];
  if (!Array.isArray(items)) throw malformed(resource, "data");
  const meta = record(root["meta"]);
  const extra = record(root["extra"]);
  const page = record(extra["page"]);
  const cursor = record(extra["cursor"]);
  const links = record(root["links"]);
  const next = text(meta["nextCursor"]) ?? text(cursor["nextCursor"]);
  const linked = "next" in links ? text(links["next"]) !== null : null;
  const namesCursor = "nextCursor" in meta || "prevCursor" in meta || "nextCursor" in cursor;
  return {
    items,
    served: count(meta["perPage"]) ?? count(page["size"]) ?? count(cursor["size"]),
    total: count(meta["total"]) ?? count(extra["totalCount"]),
    nextCursor: next,
    // Nulls may be left out: then it is the number of the page that a page by cursors does not have.
    speaksCursor: namesCursor || ("perPage" in meta && !("currentPage" in meta) && linked !== true),
    hasNext: namesCursor ? next !== null : (linked ?? isBeforeLast(meta)),
  };
}

function isBeforeLast(meta: Readonly<Record<string, unknown>>): boolean | null {
  const [current, last] = [count(meta["currentPage"]), count(meta["lastPage"])];
  return current === null || last === null ? null : current < last;
}

/** The `data` of a single read. A few answers have no envelope; then the body itself. */
export function readSingle(json: unknown, resource: string): unknown {
  const root = record(json);
  if ("data" in root) return root["data"];
  if (Object.keys(root).length === 0) throw malformed(resource, "data");
  return json;
}

/** The error of an answer that does not have the expected shape at `jsonPath`. */
export function malformed(resource: string, jsonPath: string, cause?: unknown): Error {
  return appError("UPSTREAM_MALFORMED", {
    message: `Xentral's answer for ${resource} does not have the expected shape at ${jsonPath}.`,
    details: { resource, jsonPath },
    ...(cause === undefined ? {} : { cause }),
  });
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function count(value: unknown): number | null {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : null;
}
