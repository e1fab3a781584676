import type { Family } from "./answer.ts";
import { Refusal } from "./problems.ts";

/** Key of a body description that takes every media type, and none. */
export const anyMedia = "*/*";

/**
 * Picks the media type to serve: the first of `Accept` that is offered. v1 and v2 refuse what they do not offer with
 * 406; v3 never does and falls back to its first. Nothing, `*` and `application/*` mean the first offered.
 */
export function negotiate(family: Family, offered: readonly string[], accept: string): string {
  const [first = "application/json"] = offered;
  for (const range of rangesOf(accept)) {
    if (range === "*/*" || range === "application/*") return first;
    const found = offered.find((type) => type === range || (type === "image/*" && range.startsWith("image/")));
    if (found !== undefined) return found;
  }
  if (family === "v3") return first;
  throw new Refusal({ kind: "media" });
}

/** Media ranges of an `Accept` header, best first; parameters other than `q` do not count. */
function rangesOf(accept: string): readonly string[] {
  const ranges = accept.split(",").flatMap((part, position) => {
    const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
    return type === "" || quality === 0 ? [] : [{ type, quality, position }];
  });
  if (ranges.length === 0) return ["*/*"];
  return ranges.toSorted((a, b) => b.quality - a.quality || a.position - b.position).map(({ type }) => type);
}
