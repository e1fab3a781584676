/** How v1 and v2 name what a write has created: in the `Location` header alone, in three shapes. */
import type { Answer } from "./answer.ts";

/**
 * A link to the record, a query of its list by id, the same escaped; `mixed` goes by the id, so that a client meets all.
 */
export type LocationShape = "link" | "listQuery" | "escapedListQuery" | "mixed";

const turns = ["link", "listQuery", "escapedListQuery"] as const;

/** Makes the answer of a create: 201, no body, the id in the header. `collection` stands below `/api/`. */
export function createdAnswer(
  { collection, id }: { readonly collection: string; readonly id: number | string },
  { origin, shape }: { readonly origin: string; readonly shape: LocationShape },
): Answer {
  const turn = shape === "mixed" ? (turns[Number(id) % turns.length] ?? "link") : shape;
  const address = `${origin}/api/${collection}`;
  const query = `filter[0][key]=id&filter[0][op]=equals&filter[0][value]=${id}`;
  const location = {
    link: `${address}/${id}`,
    listQuery: `${address}?${query}`,
    escapedListQuery: `${address}?${encodeURIComponent(query).replaceAll("%3D", "=").replaceAll("%26", "&")}`,
  }[turn];
  return { status: 201, headers: { "content-type": "text/html; charset=UTF-8", location }, body: "" };
}
