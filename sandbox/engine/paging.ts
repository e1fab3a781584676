import { decodeCursor, encodeCursor } from "./cursor.ts";
import type { Ordering } from "./ordering.ts";
import { violation } from "./problems.ts";

/** A page by number. */
export interface NumberedSlice {
  readonly records: readonly object[];
  readonly number: number;
  readonly size: number;
  /** Of all pages. */
  readonly total: number;
}

/** Cuts the page `number` (from 1) of `size` records. Empty behind the end. */
export function sliceByNumber(
  records: readonly object[],
  { number, size }: { readonly number: number; readonly size: number },
): NumberedSlice {
  const from = (number - 1) * size;
  return { records: records.slice(from, from + size), number, size, total: records.length };
}

/** A page behind or before a cursor. */
export interface CursorSlice {
  readonly records: readonly object[];
  readonly size: number;
  readonly next: string | null;
  readonly previous: string | null;
}

/**
 * Cuts at most `size` records behind (or before) a cursor, as Laravel does: without a cursor from the start; the
 * cursor for the way back is given whenever there was one to come here. The records may change between two calls:
 * those that stay are neither skipped nor repeated. Throws a `Refusal` where the cursor belongs to another order.
 */
export function sliceByCursor(
  records: readonly object[],
  ordering: Ordering,
  { cursor: text, size }: { readonly cursor: string | undefined; readonly size: number },
): CursorSlice {
  // Upstream: a cursor that cannot be read counts as none. Checked 2026-11.
  const cursor = text === undefined ? null : decodeCursor(text);
  if (cursor !== null && cursor.order !== ordering.printed) {
    throw violation("cursor", "The cursor does not belong to this order.");
  }
  const forward = cursor?.pointsToNext ?? true;
  const candidates =
    cursor === null
      ? records
      : records.filter((record) => isBeyond(ordering.compare(record, cursor.position), forward));
  // Ordered by their keys and the id, so that ties cannot move a record across the cursor.
  const ordered = ordering.arrange(candidates);
  const served = forward ? ordered.slice(0, size) : ordered.slice(-size);
  const hasMore = ordered.length > size;
  const mark = (record: object | undefined, pointsToNext: boolean) =>
    record === undefined
      ? null
      : encodeCursor({ position: ordering.positionOf(record), pointsToNext, order: ordering.printed });
  return {
    records: served,
    size,
    next: forward && !hasMore ? null : mark(served.at(-1), true),
    previous: cursor === null || (!forward && !hasMore) ? null : mark(served[0], false),
  };
}

function isBeyond(difference: number, forward: boolean): boolean {
  return forward ? difference > 0 : difference < 0;
}
