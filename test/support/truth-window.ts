/** The part of a whole list that paging arguments ask for. */
import { arrange } from "./truth-filters.ts";
import type { FilterArgument, OrderArgument } from "./truth-filters.ts";
import type { Truth } from "./truth.ts";
import type { Thing } from "./truth-values.ts";

/** A cursor that an answer gave. */
export interface SeenCursor {
  /** The place of its row in the whole list. */
  readonly place: number;
  /** Response path where it stood. */
  readonly path: string;
}

/** The arguments of a connection. */
export interface PagingArguments {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
  readonly filter?: FilterArgument;
  readonly orderBy?: OrderArgument;
}

/** A window with its place in the list. */
export interface TrueWindow {
  readonly rows: readonly Thing[];
  /** Place of the first row in the whole list. */
  readonly start: number;
  readonly total: number;
  /** Null for a window that can hold no rows, of which the graph need not ask. */
  readonly flags: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean } | null;
}

/** Cuts the window out of a list; cursors are places in it. Throws on a cursor that was never seen. */
export function windowOf(
  truth: Truth,
  all: readonly Thing[],
  args: PagingArguments,
  cursors: ReadonlyMap<string, SeenCursor>,
): TrueWindow {
  const rows = arrange(all, args, truth.shop);
  const placeOf = (cursor: string): number => {
    const seen = cursors.get(cursor);
    if (seen === undefined) throw new Error("The cursor was never seen");
    return seen.place;
  };
  const lower = args.after === undefined ? 0 : placeOf(args.after) + 1;
  const upper = Math.max(lower, args.before === undefined ? rows.length : placeOf(args.before));
  const isBackward = args.last !== undefined;
  const count = args.last ?? args.first ?? 20;
  const start = isBackward ? Math.max(lower, upper - count) : lower;
  const end = isBackward ? upper : Math.min(upper, lower + count);
  const forward = { hasNextPage: end < upper, hasPreviousPage: args.after !== undefined };
  const backward = { hasNextPage: args.before !== undefined, hasPreviousPage: start > lower };
  const isEmpty = count === 0 || (args.after !== undefined && args.before !== undefined && lower >= upper);
  return {
    rows: rows.slice(start, end),
    start,
    total: rows.length,
    flags: isEmpty ? null : isBackward ? backward : forward,
  };
}
