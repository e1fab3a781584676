import type { PagedList, Row, Slice, Window } from "../lib/window.ts";
import { bindingOf, encodeCursor } from "./cursor.ts";
import type { Binding } from "./cursor.ts";
import type { PageFlags } from "./page-info.ts";
import { emptyPageFlags, isCrossed, lengthOf, pageFlags } from "./page-info.ts";
import type { ConnectionArguments } from "./window.ts";
import { parseWindow } from "./window.ts";

/** A row that could be read, is not there, or failed alone. */
type Outcome<Node> = Row<Node>["node"];

/** What a connection field answers with. */
export interface ResolvedConnection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Outcome<Node> }[];
  readonly nodes: readonly Outcome<Node>[];
  readonly pageInfo: PageFlags & { readonly startCursor: string | null; readonly endCursor: string | null };
  /** A function where the count costs a call that only a client who selects it pays. */
  readonly totalCount: number | null | Error | (() => Promise<number | null>);
}

/**
 * Answers a connection field from a list: one load, or none for a window of no rows, whose `totalCount` loads when it
 * is called.
 *
 * Of the list it expects rows in list order within both bounds; towards the side that the window walks to, `hasNext` or
 * `hasPrevious` says whether more rows lie within the bounds, towards the other whether any row stands there. A far
 * bound that the list could not place by counting is found by its id among the rows. Rejects when the arguments are
 * wrong or none of the window can be loaded.
 */
export async function resolveConnection<Node>(
  list: PagedList<Node>,
  args: ConnectionArguments,
): Promise<ResolvedConnection<Node>> {
  const { identity } = list;
  const window = parseWindow(args, identity);
  if (window.count === 0 || isCrossed(window, null)) {
    const totalCount = async (): Promise<number | null> => totalOf(await list.load({ ...window, count: 0 }));
    return assemble({ rows: [], flags: emptyPageFlags(window), total: totalCount }, identity);
  }
  const slice = withinBounds(await list.load(window), window);
  return assemble({ rows: slice.rows, flags: pageFlags(window, slice), total: slice.total ?? null }, identity);
}

/** Cuts the rows at the bound that the window walks towards, where that row is among them: nothing lies behind it. */
function withinBounds<Node>(slice: Slice<Node>, window: Window): Slice<Node> {
  const { direction, after, before } = window;
  if (isCrossed(window, lengthOf(slice))) return { ...slice, rows: [] };
  const bound = direction === "forward" ? before?.id : after?.id;
  // Rows whose id could not be read have none, and are not each other.
  const at = bound === undefined || bound === "" ? -1 : slice.rows.findIndex(({ anchor }) => anchor.id === bound);
  if (at === -1) return slice;
  return direction === "forward"
    ? { ...slice, rows: slice.rows.slice(0, at), hasNext: false }
    : { ...slice, rows: slice.rows.slice(at + 1), hasPrevious: false };
}

/** What a connection is put together from. */
interface Answered<Node> {
  readonly rows: readonly Row<Node>[];
  readonly flags: PageFlags;
  readonly total: ResolvedConnection<Node>["totalCount"];
}

/** Rows as edges with cursors of the list. */
export function assemble<Node>(
  { rows, flags, total }: Answered<Node>,
  identity: PagedList<Node>["identity"],
): ResolvedConnection<Node> {
  const cursorOf = (row: Row<Node> | undefined, binding: Binding): string | null =>
    row === undefined ? null : encodeCursor({ anchor: row.anchor, binding });
  return {
    // Made when they are read: who selects nodes alone pays for no cursor, and a list that is refused costs nothing.
    get edges() {
      const binding = bindingOf(identity);
      return rows.map(({ anchor, node }) => ({ cursor: encodeCursor({ anchor, binding }), node }));
    },
    get nodes() {
      return rows.map(({ node }) => node);
    },
    get pageInfo() {
      const binding = bindingOf(identity);
      return { ...flags, startCursor: cursorOf(rows.at(0), binding), endCursor: cursorOf(rows.at(-1), binding) };
    },
    totalCount: total,
  };
}

function totalOf({ total }: Slice<unknown>): number | null {
  if (total instanceof Error) throw total;
  return total ?? null;
}
