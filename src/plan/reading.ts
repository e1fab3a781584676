import type { Anchor, Window } from "../lib/window.ts";
import type { ListSource } from "../resources/define.ts";
import type { OrderTerm } from "./terms.ts";

/**
 * How a window is read. `frame` tells from which end the list is read: from the end means in reversed order. `from`
 * tells where reading begins, `offset` counting rows of that frame.
 */
export interface Reading {
  readonly frame: "start" | "end";
  readonly from:
    | { readonly by: "offset"; readonly offset: number }
    /** Upstream cursors from a token, or from the frame's first row where it is null. */
    | { readonly by: "cursor"; readonly token: string | null; readonly offset: number }
    /** Rows behind a row's id in the reading order. */
    | { readonly by: "id"; readonly beyond: string | null; readonly offset: number };
  readonly count: number;
  /** Whether the rows end where the window's other bound, or the list's first row, lies: no more are to come on that side. */
  readonly reachesBound: boolean;
}

/** What a list can do, as far as a window depends on it. */
export interface ListAbility {
  readonly walk: ListSource<never>["walk"] | undefined;
  /** Whether the order can be turned round, so that the last rows come first. */
  readonly reversible: boolean;
}

/** How to read a window, or `needs-total` where the end can only be found by counting. */
export function planReading(
  window: Window,
  order: readonly OrderTerm[],
  ability: ListAbility,
): Reading | "needs-total" {
  const walk = isIdOrder(order) ? ability.walk : undefined;
  const near = window.direction === "forward" ? window.after : window.before;
  const far = window.direction === "forward" ? window.before : window.after;
  const origin = window.direction === "forward" ? "start" : "end";
  if (!ability.reversible && (near?.frame === "end" || far?.frame === "end")) return "needs-total";
  if (near === undefined) {
    if (origin === "end" && !ability.reversible) return "needs-total";
    return boundedBehind(fromOrigin(origin, window.count, walk), far);
  }
  if (near.frame === origin) return boundedBehind(awayFrom(near, window.count, walk), far);
  return towardsOrigin(near, window.count, far);
}

/** Whether rows come in the order of their ids, in either direction: the order in which lists can be walked without drift. */
function isIdOrder(order: readonly OrderTerm[]): boolean {
  return order[0]?.field === "ID";
}

type Walk = ListSource<never>["walk"] | undefined;

function fromOrigin(frame: Reading["frame"], count: number, walk: Walk): Reading {
  const reading = { frame, count, reachesBound: false };
  if (walk === "cursor") return { ...reading, from: { by: "cursor", token: null, offset: 0 } };
  if (walk === "idGreaterThan") return { ...reading, from: { by: "id", beyond: null, offset: 0 } };
  return { ...reading, from: { by: "offset", offset: 0 } };
}

/** The rows behind an anchor, seen from its frame's origin. */
function awayFrom({ frame, offset, id, onward }: Anchor, count: number, walk: Walk): Reading {
  const reading = { frame, count, reachesBound: false };
  if (walk === "cursor" && onward !== undefined)
    return { ...reading, from: { by: "cursor", token: onward, offset: offset + 1 } };
  if (walk === "idGreaterThan" && id !== "") return { ...reading, from: { by: "id", beyond: id, offset: offset + 1 } };
  return { ...reading, from: { by: "offset", offset: offset + 1 } };
}

/** The rows between an anchor and its frame's origin, those next to the anchor. Page arithmetic: cheap and, near the origin, exact. */
function towardsOrigin({ frame, offset }: Anchor, count: number, far: Anchor | undefined): Reading {
  const lowest = far?.frame === frame ? Math.min(far.offset + 1, offset) : 0;
  const first = Math.max(lowest, offset - count);
  return { frame, count: offset - first, reachesBound: first === lowest, from: { by: "offset", offset: first } };
}

/** No row at or behind the far bound is read, where it can be placed by counting. */
function boundedBehind(reading: Reading, far: Anchor | undefined): Reading {
  if (far === undefined || far.frame !== reading.frame) return reading;
  const room = Math.max(0, far.offset - reading.from.offset);
  return room > reading.count ? reading : { ...reading, count: room, reachesBound: true };
}
