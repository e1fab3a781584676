import { appError, asError } from "../errors.ts";
import { isPlainId } from "../lib/global-id.ts";
import type { Anchor, Row, Slice, Window } from "../lib/window.ts";
import { planReading } from "../plan/reading.ts";
import type { Reading } from "../plan/reading.ts";
import { isReversible } from "../plan/terms.ts";
import type { Entity } from "../resources/define.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import { causeOf, isLearnt } from "./learning.ts";
import { readByOffset, readFirstPage } from "./list-reading.ts";
import type { NumberedPage, Read } from "./list-reading.ts";
import { operatorBeyond, readByCursor, readById } from "./list-walk.ts";

/** Rows of the list for a window, from the chosen family. */
export async function loadWindow<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  window: Window,
): Promise<Slice<Domain>> {
  const { wants } = demand;
  const needsRows = wants.hasNextPage || wants.hasPreviousPage || (wants.nodes && window.count > 0);
  if (!needsRows) return onlyTotal(demand, chosen);
  const prepared = await readingOf(demand, chosen, window);
  const { reading } = prepared;
  // Nothing lies between the bounds, whatever the list has: behind them are the bounds themselves.
  const isEmpty = reading.count === 0 && reading.reachesBound && prepared.seen.length === 0;
  const counting = wants.totalCount && (isEmpty || !countsAlong(reading)) ? loadTotal(demand, chosen) : null;
  counting?.catch(() => undefined);
  const read = isEmpty ? { rows: [], more: true, total: null } : await readRowsOf(demand, chosen, prepared);
  const total = counting === null ? read.total : await valueOrError(demand, counting);
  return sliceOf(reading, window, { ...read, total: wants.totalCount ? total : undefined });
}

/** A failure of the total is the total's own, unless something was learnt from it. */
async function valueOrError<Domain extends Entity>(
  { scope }: ListDemand<Domain>,
  counting: Promise<number | null>,
): Promise<number | null | Error> {
  try {
    return await counting;
  } catch (thrown) {
    if (isLearnt(scope, thrown)) throw thrown;
    return asError(causeOf(thrown));
  }
}

/** Whether the rows' own pages say how many rows the whole list has. A walk by ids counts what is left only. */
function countsAlong({ from }: Reading): boolean {
  return from.by === "offset" || (from.by === "id" && from.beyond === null);
}

async function onlyTotal<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
): Promise<Slice<Domain>> {
  const total = demand.wants.totalCount ? await loadTotal(demand, chosen) : undefined;
  return { rows: [], hasNext: false, hasPrevious: false, ...(total === undefined ? {} : { total }) };
}

/** The number of rows; null where the upstream does not count. */
async function loadTotal<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
): Promise<number | null> {
  const { list } = chosen;
  if (!list.counts) return null;
  const bare = { ...chosen, facets: [] };
  const page =
    list.page === undefined ? ({ by: "none" } as const) : ({ by: "number", page: 1, size: list.page.min } as const);
  const { facts } = await loadPage(demand, bare, {
    page,
    reversed: false,
    total: true,
    because: `the number of ${demand.resource.type}`,
  });
  return facts.total;
}

/** How to read a window, with the pages that were read to find that out. */
interface Prepared<Domain extends Entity> {
  readonly reading: Reading;
  readonly seen: readonly NumberedPage<Domain>[];
}

async function readingOf<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  window: Window,
): Promise<Prepared<Domain>> {
  const { list, family } = chosen;
  const own = ownTokens(window, family);
  const ability = { walk: walkOf(demand, chosen, window), reversible: isReversible(list, demand.order) };
  const planned = planReading(own, demand.order, ability);
  if (planned !== "needs-total") return { reading: planned, seen: [] };
  const first = list.counts ? await readFirstPage(demand, chosen) : null;
  const total = first?.total ?? null;
  const reading = total === null ? "needs-total" : planReading(fromStart(own, total), demand.order, ability);
  if (first === null || reading === "needs-total") {
    throw appError("FIELD_NOT_AVAILABLE", {
      message: `${demand.resource.type} cannot be read from the end of this list.`,
      details: { argument: "last" },
    });
  }
  return { reading, seen: [first] };
}

/** How the list can be walked the way that the window goes, as far as this instance was seen to let it. */
function walkOf<Domain extends Entity>(
  { scope, order }: ListDemand<Domain>,
  { list, endpoint }: ChosenList<Domain>,
  { direction }: Window,
): ChosenList<Domain>["list"]["walk"] {
  if (list.walk !== "idGreaterThan") return scope.knowledge.givesCursors(endpoint) ? list.walk : undefined;
  const operator = operatorBeyond({ order }, direction === "forward" ? "start" : "end");
  const key = list.filters["id"];
  const isTaken =
    key?.operators.includes(operator) === true && !scope.knowledge.ignoresFilter(endpoint, key.key, operator);
  return isTaken ? list.walk : undefined;
}

/** The window with all places counted from the start, in a list of this length. */
function fromStart(window: Window, total: number): Window {
  const placed = ({ frame, offset, id }: Anchor): Anchor => ({
    frame: "start",
    offset: frame === "start" ? offset : total - 1 - offset,
    id,
  });
  const { after, before, ...rest } = window;
  const from = after === undefined ? undefined : placed(after);
  const to = before === undefined ? undefined : placed(before);
  const end = { frame: "start", offset: total, id: "" } as const;
  const until =
    to === undefined ? (window.direction === "backward" ? end : undefined) : { ...to, offset: Math.max(0, to.offset) };
  return {
    ...rest,
    ...(from === undefined || from.offset < 0 ? {} : { after: from }),
    ...(until === undefined ? {} : { before: until }),
  };
}

/**
 * Upstream cursors of another family mean nothing here: the offset serves instead. So it does for what no cursor of ours
 * holds: whoever makes one up must not teach the graph that a list ignores comparisons.
 */
function ownTokens(window: Window, family: string): Window {
  const own = ({ onward, back: _back, ...anchor }: Anchor): Anchor => {
    const rest = { ...anchor, id: isPlainId(anchor.id) ? anchor.id : "" };
    return onward?.startsWith(`${family} `) === true ? { ...rest, onward: onward.slice(family.length + 1) } : rest;
  };
  return {
    ...window,
    ...(window.after === undefined ? {} : { after: own(window.after) }),
    ...(window.before === undefined ? {} : { before: own(window.before) }),
  };
}

function readRowsOf<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { reading, seen }: Prepared<Domain>,
): Promise<Read<Domain>> {
  switch (reading.from.by) {
    case "cursor":
      return readByCursor(demand, chosen, { ...reading, from: reading.from });
    case "id":
      return readById(demand, chosen, { ...reading, from: reading.from });
    case "offset":
      return readByOffset(demand, chosen, { ...reading, from: reading.from, seen });
  }
}

/** Turns what was read in a frame into rows in list order. */
function sliceOf<Domain extends Entity>(
  { frame, from, reachesBound }: Reading,
  { direction }: Window,
  read: {
    readonly rows: readonly Row<Domain>[];
    readonly more: boolean;
    readonly total: number | null | undefined | Error;
  },
): Slice<Domain> {
  const isFromEnd = frame === "end";
  const hasBefore = from.offset > 0;
  const hasNext = isFromEnd ? hasBefore : read.more;
  const hasPrevious = isFromEnd ? read.more : hasBefore;
  return {
    rows: isFromEnd ? read.rows.toReversed() : read.rows,
    hasNext: hasNext && !(reachesBound && direction === "forward"),
    hasPrevious: hasPrevious && !(reachesBound && direction === "backward"),
    ...(read.total === undefined ? {} : { total: read.total }),
  };
}
