import type { Anchor, PagedList, Row, Window } from "../lib/window.ts";
import type { PageFlags } from "./page-info.ts";
import type { ResolvedConnection } from "./resolve.ts";
import { assemble } from "./resolve.ts";
import type { ConnectionArguments } from "./window.ts";
import { parseWindow } from "./window.ts";

/**
 * Answers a connection field from an array that came complete with its parent: positions of an order, addresses of a
 * customer. No calls. A cursor's row is found by its id wherever it stands now; where it is gone, the window goes on
 * from the place it had. Nodes without a string `id` are known by their place alone. Throws when the arguments are wrong.
 */
export function connectionOfArray<Node>(
  nodes: readonly Row<Node>["node"][],
  identity: PagedList<Node>["identity"],
  args: ConnectionArguments,
): ResolvedConnection<Node> {
  const window = parseWindow(args, identity);
  const ids = nodes.map(idOf);
  const after = window.after === undefined ? 0 : placeOf(window.after, ids).behind;
  const before = window.before === undefined ? ids.length : placeOf(window.before, ids).at;
  const [lower, upper] = [after, Math.max(after, before)];
  const start = window.direction === "forward" ? lower : Math.max(lower, upper - window.count);
  const end = window.direction === "forward" ? Math.min(upper, lower + window.count) : upper;
  const rows = nodes.slice(start, end).map((node, index): Row<Node> => {
    const offset = start + index;
    return { node, anchor: { frame: "start", offset, id: ids[offset] ?? "" } };
  });
  const flags = flagsOf(window, {
    cutBefore: start > lower,
    cutBehind: end < upper,
    anyBefore: after > 0,
    anyBehind: before < ids.length,
  });
  return assemble({ rows, flags, total: ids.length }, identity);
}

interface Surroundings {
  /** Rows within the bounds that the count cut off, on either side. */
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
  /** Rows of the whole list outside the bounds, on either side. */
  readonly anyBefore: boolean;
  readonly anyBehind: boolean;
}

function flagsOf({ direction, after, before }: Window, around: Surroundings): PageFlags {
  return direction === "forward"
    ? { hasNextPage: around.cutBehind, hasPreviousPage: after !== undefined && around.anyBefore }
    : { hasNextPage: before !== undefined && around.anyBehind, hasPreviousPage: around.cutBefore };
}

/** Where an anchor's row stands now, and where the rows behind it begin: the same place when the row is gone. */
function placeOf(
  { frame, offset, id }: Anchor,
  ids: readonly string[],
): { readonly at: number; readonly behind: number } {
  const place = frame === "start" ? Math.min(offset, ids.length) : Math.max(0, ids.length - 1 - offset);
  if (ids[place] === id) return { at: place, behind: place + 1 };
  const found = id === "" ? -1 : ids.indexOf(id);
  if (found !== -1) return { at: found, behind: found + 1 };
  // Counted from the end, as many rows stand behind a row that is gone as before.
  const gap = frame === "start" ? place : Math.max(0, ids.length - offset);
  return { at: gap, behind: gap };
}

function idOf(node: unknown): string {
  if (typeof node !== "object" || node === null || !("id" in node)) return "";
  return typeof node.id === "string" ? node.id : "";
}

/**
 * Answers a connection field from the part that came with its parent, named by type, id and field; null where the part
 * is not there.
 */
export function connectionOfPart<Node>(
  list: string,
  nodes: readonly Node[] | null | undefined,
  args: ConnectionArguments,
): ResolvedConnection<Node> | null {
  return nodes === null || nodes === undefined ? null : connectionOfArray(nodes, { list, filter: "", order: "" }, args);
}
