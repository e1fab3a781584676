import type { Anchor, Slice, Window } from "../lib/window.ts";

/**
 * What `hasNextPage` and `hasPreviousPage` say. Relay's specification binds the side that a client walks towards and
 * leaves the other open; ours is honest on both and costs no call.
 *
 * | arguments         | hasNextPage                            | hasPreviousPage                        |
 * |-------------------|----------------------------------------|----------------------------------------|
 * | first             | more rows follow                       | false: the window begins at the start  |
 * | first, after      | more rows follow                       | rows stand before the window           |
 * | first, before     | more rows follow that precede `before` | false                                  |
 * | first, both       | more rows follow that precede `before` | rows stand before the window           |
 * | last              | false: the window ends at the end      | more rows precede                      |
 * | last, before      | rows stand behind the window           | more rows precede                      |
 * | last, after       | false                                  | more rows precede that follow `after`  |
 * | last, both        | rows stand behind the window           | more rows precede that follow `after`  |
 *
 * So a walk between two cursors ends at the second. A window of no rows (`first: 0`, or `after` at or behind `before`)
 * is not loaded: its flags follow from the cursors, and where these do not say, the side it would walk towards counts as
 * having more.
 */
export interface PageFlags {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The flags of a window that was answered. */
export function pageFlags(window: Window, slice: Slice<unknown>): PageFlags {
  const room = roomOf(window, lengthOf(slice));
  // The list may have changed since the cursors were made: they can take a promise back, never make one.
  const more = room === null || room > window.count;
  return window.direction === "forward"
    ? { hasNextPage: slice.hasNext && more, hasPreviousPage: window.after !== undefined && slice.hasPrevious }
    : { hasNextPage: window.before !== undefined && slice.hasNext, hasPreviousPage: slice.hasPrevious && more };
}

/** The flags of a window that holds no row whatever the list has, without asking. */
export function emptyPageFlags(window: Window): PageFlags {
  const room = roomOf(window, null);
  const more = room === null || room > 0;
  return window.direction === "forward"
    ? { hasNextPage: more, hasPreviousPage: window.after !== undefined }
    : { hasNextPage: window.before !== undefined, hasPreviousPage: more };
}

/** The list's length as far as a slice tells it. */
export function lengthOf({ total }: Slice<unknown>): number | null {
  return typeof total === "number" ? total : null;
}

/** Whether `after` stands at or behind `before`, so that nothing lies between them; false where that needs a length not known. */
export function isCrossed(window: Window, total: number | null): boolean {
  if (window.after === undefined || window.before === undefined) return false;
  const distance = distanceOf(window, total);
  return distance !== null && distance <= 0;
}

function roomOf(window: Window, total: number | null): number | null {
  const distance = distanceOf(window, total);
  return distance === null ? null : Math.max(0, distance - 1);
}

/** Rows from `after` to `before`, an absent one standing just outside the list; null when that needs the list's length. */
function distanceOf({ after, before }: Window, total: number | null): number | null {
  const lower: Place = after ?? { frame: "start", offset: -1 };
  const upper: Place = before ?? { frame: "end", offset: -1 };
  if (lower.frame === upper.frame) {
    return lower.frame === "start" ? upper.offset - lower.offset : lower.offset - upper.offset;
  }
  return total === null ? null : fromStart(upper, total) - fromStart(lower, total);
}

type Place = Pick<Anchor, "frame" | "offset">;

function fromStart({ frame, offset }: Place, total: number): number {
  return frame === "start" ? offset : total - 1 - offset;
}
