/**
 * The language in which Relay arguments and upstream pages meet: which rows of a list are wanted, and which came.
 * Knows neither GraphQL nor the ERP.
 */

/**
 * Where a row stands in a list. `offset` counts from 0 at the list's first row (`frame: "start"`) or at its last row,
 * backwards (`frame: "end"`), so that the last rows of a list of unknown length have a place too.
 */
export interface Anchor {
  readonly frame: "start" | "end";
  readonly offset: number;
  /** The row's own id; the way on for lists that can be asked for ids greater than one. */
  readonly id: string;
  /** Upstream cursor that continues right behind this row, away from the frame's origin; only on a page's last row. */
  readonly onward?: string;
  /** Upstream cursor that continues right before this row, towards the frame's origin; only on a page's first row. */
  readonly back?: string;
}

/** The rows wanted: `count` rows, the first after `after` (or from the start) or the last before `before` (or from the end). */
export interface Window {
  readonly direction: "forward" | "backward";
  readonly count: number;
  readonly after?: Anchor;
  readonly before?: Anchor;
}

/** One row of an answer with its place. A row that could not be read is an Error in its place, so that none is lost. */
export interface Row<Node> {
  readonly node: Node | null | Error;
  readonly anchor: Anchor;
}

/** What a list answered for a window: rows in list order. */
export interface Slice<Node> {
  readonly rows: readonly Row<Node>[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Number of rows in the whole list; null where the upstream has none, an Error where it could not be had, absent where nobody asked. */
  readonly total?: number | null | Error;
}

/** A list that can be asked for windows. */
export interface PagedList<Node> {
  /** Identifies list, filter and order, each apart, so that a foreign cursor can be refused with its reason. */
  readonly identity: { readonly list: string; readonly filter: string; readonly order: string };
  /** Loads the rows of a window; rejects when none of it can be loaded. */
  readonly load: (window: Window) => Promise<Slice<Node>>;
}
