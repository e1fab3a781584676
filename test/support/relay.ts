import type { PagedList, Row, Slice, Window } from "../../src/lib/window.ts";

/** Nodes of a list to be walked. */
export interface Named {
  readonly id: string;
}

/** Nodes with ids that are not their places: `n0` has id 100. */
export function nodesNumbered(count: number): readonly Named[] {
  return Array.from({ length: count }, (_, index) => ({ id: String(100 + index) }));
}

/** Paging arguments with indices in place of cursors. */
export interface IndexedArguments {
  readonly first?: number | undefined;
  readonly last?: number | undefined;
  readonly after?: number | undefined;
  readonly before?: number | undefined;
}

/**
 * Relay's algorithms, in the order of the specification's text, on a list that is all at hand. Where the specification
 * asks whether the server can efficiently determine something, it can. Cursors in the wrong order leave nothing, as in
 * Relay's reference implementation.
 */
export function relayAnswer(length: number, { first, last, after, before }: IndexedArguments) {
  const all = Array.from({ length }, (_, index) => index);
  const applied = all.filter(
    (index) => (after === undefined || index > after) && (before === undefined || index < before),
  );
  const counted = first === undefined ? applied : applied.slice(0, first);
  const indices = last === undefined ? counted : counted.slice(Math.max(0, counted.length - last));
  return {
    indices,
    hasPreviousPage: last === undefined ? after !== undefined : applied.length > last,
    hasNextPage: first === undefined ? before !== undefined : applied.length > first,
  };
}

/** How a list answers: which end its rows' places are counted from, whether it stops at the far bound, whether it counts. */
export interface Manner {
  readonly frame?: "start" | "end";
  readonly cutsFarBound?: boolean;
  readonly counts?: boolean;
}

export const identity = { list: "customers", filter: "{}", order: "ID" };

/** A list of the nodes, and the windows it was asked for. */
export function createList(nodes: readonly Named[], manner: Manner = {}): [PagedList<Named>, Window[]] {
  const calls: Window[] = [];
  const load = (window: Window): Promise<Slice<Named>> => {
    calls.push(window);
    return Promise.resolve(sliceOf(nodes, window, manner));
  };
  return [{ identity, load }, calls];
}

function sliceOf(
  nodes: readonly Named[],
  window: Window,
  { frame = "start", cutsFarBound = false, counts = true }: Manner,
): Slice<Named> {
  const { direction, count, after, before } = window;
  const place = (id: string): number => nodes.findIndex((node) => node.id === id);
  const lower = after === undefined || (direction === "backward" && !cutsFarBound) ? 0 : place(after.id) + 1;
  const upper = before === undefined || (direction === "forward" && !cutsFarBound) ? nodes.length : place(before.id);
  const stop = Math.max(lower, upper);
  const start = direction === "forward" ? lower : Math.max(lower, stop - count);
  const end = direction === "forward" ? Math.min(stop, lower + count) : stop;
  const rows = nodes.slice(start, end).map((node, index): Row<Named> => {
    const fromStart = start + index;
    const offset = frame === "start" ? fromStart : nodes.length - 1 - fromStart;
    return { node, anchor: { frame, offset, id: node.id } };
  });
  return {
    rows,
    hasNext: direction === "forward" ? end < stop : upper < nodes.length,
    hasPrevious: direction === "forward" ? lower > 0 : start > lower,
    ...(counts ? { total: nodes.length } : {}),
  };
}
