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
 * So a walk between two cursors ends at the second. A window of no rows is never loaded: its flags follow from the
 * cursors, and where these do not say, the side it would walk towards counts as having more.
 */
export interface PageFlags {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The flags of a window that was answered. `total` is the list's length where it is known. */
export function pageFlags(window: Window, slice: Slice<unknown>): PageFlags {
  const room = roomOf(window, typeof slice.total === "number" ? slice.total : null);
  // The list may have changed since the cursors were made: they can take a promise back, never make one.
  const more = room === null || room > window.count;
  return window.direction === "forward"
    ? { hasNextPage: slice.hasNext && more, hasPreviousPage: window.after !== undefined && slice.hasPrevious }
    : { hasNextPage: window.before !== undefined && slice.hasNext, hasPreviousPage: slice.hasPrevious && more };
}

/** The flags of a window of no rows, without asking. */
export function emptyPageFlags(window: Window): PageFlags {
  const room = roomOf(window, null);
  const more = room === null || room > 0;
  return window.direction === "forward"
    ? { hasNextPage: more, hasPreviousPage: window.after !== undefined }
    : { hasNextPage: window.before !== undefined, hasPreviousPage: more };
}

/** The number of rows between two cursors, an absent one standing just outside the list; null when that needs the list's length. */
function roomOf({ after, before }: Window, total: number | null): number | null {
  const lower: Place = after ?? { frame: "start", offset: -1 };
  const upper: Place = before ?? { frame: "end", offset: -1 };
  if (lower.frame === upper.frame) {
    const distance = lower.frame === "start" ? upper.offset - lower.offset : lower.offset - upper.offset;
    return Math.max(0, distance - 1);
  }
  if (total === null) return null;
  return Math.max(0, fromStart(upper, total) - fromStart(lower, total) - 1);
}

type Place = Pick<Anchor, "frame" | "offset">;

function fromStart({ frame, offset }: Place, total: number): number {
  return frame === "start" ? offset : total - 1 - offset;
}
