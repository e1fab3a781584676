/** The id of what a write made, out of the answers in which the upstream tells it. */
import type { DoneAnswer } from "./outcome.ts";

const ID = /^\d{1,18}$/;

/** The id in an answer's body, `{ data: { id } }`; null where there is none. */
export function idInBody({ json }: Pick<DoneAnswer, "json">): string | null {
  const outer = isRecord(json) ? (isRecord(json["data"]) ? json["data"] : json) : {};
  const { id } = outer;
  const text = typeof id === "number" ? String(id) : id;
  return typeof text === "string" && ID.test(text) ? text : null;
}

/**
 * The id in a `Location` header; null where there is none. Upstream: a link to the record, or to a list that is filtered
 * by its id, escaped or not; the host may be another one. Checked 2026-11.
 */
export function idInLocation({ location }: Pick<DoneAnswer, "location">): string | null {
  if (location === null) return null;
  const text = unescaped(location);
  const [path = "", query = ""] = text.split("?", 2);
  const last = path.replace(/\/+$/, "").split("/").at(-1) ?? "";
  if (query === "") return ID.test(last) ? last : null;
  return idAmong(query);
}

/** Of several filters the one by id. */
function idAmong(query: string): string | null {
  const place = /(?:^|&)filter\[(\d+)\]\[key\]=id(?:&|$)/.exec(query)?.[1];
  const values = query.matchAll(/(?:^|&)filter\[(\d+)\]\[value\](?:\[\d*\])?=(\d{1,18})(?=&|$)/g);
  const found = [...values].find(([, at]) => at === place);
  return found?.[2] ?? null;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
