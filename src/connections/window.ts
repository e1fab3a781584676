import { appError } from "../errors.ts";
import type { ErrorDetails } from "../errors.ts";
import type { Anchor, PagedList, Window } from "../lib/window.ts";
import type { Binding } from "./cursor.ts";
import { bindingOf, decodeCursor } from "./cursor.ts";

/** The paging arguments of a connection field; null means the same as absent. */
export interface ConnectionArguments {
  readonly first?: number | null | undefined;
  readonly last?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** How many rows a window has when nobody says, and at most. */
export interface WindowLimits {
  readonly defaultCount: number;
  readonly maxCount: number;
}

/** 20 rows fill a screen. 1000 are the largest page that the upstream serves of documents: one call. */
const windowLimits: WindowLimits = { defaultCount: 20, maxCount: 1000 };

const refusals = {
  MALFORMED: "is not a cursor of this graph.",
  VERSION: "was made by another version of this graph. Start again without it.",
  LIST: "is a cursor of another list.",
  FILTER: "was made under another filter. Start again without it.",
  ORDER: "was made under another order. Start again without it.",
} as const satisfies Record<NonNullable<ErrorDetails["reason"]>, string>;

/**
 * The window that paging arguments ask for. `last` counts backwards from `before` or the end; everything else counts
 * forwards from `after` or the start, `first` being the default when neither is given. Both cursors bound the window.
 *
 * Throws `BAD_USER_INPUT` for `first` together with `last` and for counts out of range, `INVALID_CURSOR` for cursors
 * that belong elsewhere; both name the argument.
 */
export function parseWindow(
  { first, last, after, before }: ConnectionArguments,
  identity: PagedList<unknown>["identity"],
  limits: WindowLimits = windowLimits,
): Window {
  if (first != null && last != null) throw badInput("last", "first and last cannot be used together.");
  const direction = last == null ? "forward" : "backward";
  const count =
    last == null ? parseCount("first", first ?? limits.defaultCount, limits) : parseCount("last", last, limits);
  const bounded = after != null || before != null;
  const binding = bounded ? bindingOf(identity) : null;
  return {
    direction,
    count,
    ...(after == null || binding === null ? {} : { after: parseAnchor("after", after, binding) }),
    ...(before == null || binding === null ? {} : { before: parseAnchor("before", before, binding) }),
  };
}

function parseCount(argument: "first" | "last", count: number, { maxCount }: WindowLimits): number {
  if (Number.isInteger(count) && count >= 0 && count <= maxCount) return count;
  throw badInput(argument, `${argument} must be a whole number from 0 to ${maxCount}, but is ${count}.`);
}

function parseAnchor(argument: "after" | "before", text: string, expected: Binding): Anchor {
  const cursor = decodeCursor(text);
  if (cursor === null) throw invalidCursor(argument, "MALFORMED");
  if (cursor === "OTHER_VERSION") throw invalidCursor(argument, "VERSION");
  if (cursor.binding.list !== expected.list) throw invalidCursor(argument, "LIST");
  if (cursor.binding.filter !== expected.filter) throw invalidCursor(argument, "FILTER");
  if (cursor.binding.order !== expected.order) throw invalidCursor(argument, "ORDER");
  return cursor.anchor;
}

function badInput(argument: string, message: string): Error {
  return appError("BAD_USER_INPUT", { message, details: { argument } });
}

function invalidCursor(argument: "after" | "before", reason: keyof typeof refusals): Error {
  return appError("INVALID_CURSOR", { message: `${argument} ${refusals[reason]}`, details: { argument, reason } });
}
