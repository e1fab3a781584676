import type { Anchor, Row, Slice, Window } from "../lib/window.ts";
import { planReading } from "../plan/reading.ts";
import type { Reading } from "../plan/reading.ts";
import { isReversible } from "../plan/terms.ts";
import type { Entity } from "../resources/define.ts";
import { appError } from "../errors.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import { readByCursor, readById, readByOffset, readFirstPage } from "./list-reading.ts";
import type { NumberedPage, Read } from "./list-reading.ts";

/** Rows of the list for a window, from the chosen family. */
export async function loadWindow<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  window: Window,
): Promise<Slice<Domain>> {
  const { wants } = demand;
  const needsRows = wants.hasNextPage || wants.hasPreviousPage || (wants.nodes && window.count > 0);
  if (!needsRows) return onlyTotal(demand, chosen);
  const { reading, seen } = await readingOf(demand, chosen, window);
  const counting = countsAlong(reading) || !wants.totalCount ? null : loadTotal(demand, chosen);
  counting?.catch(() => undefined);
  const read = await readRowsOf(demand, chosen, { reading, seen });
  const total = counting === null ? read.total : await counting.catch((error: Error) => error);
  return sliceOf(reading, window, { ...read, total: wants.totalCount ? total : undefined });
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
  const { list, endpoint, family } = chosen;
  const walk = list.walk === "cursor" && !demand.scope.knowledge.givesCursors(endpoint) ? undefined : list.walk;
  const planned = planReading(ownTokens(window, family), demand.order, {
    walk,
    reversible: isReversible(list, demand.order),
  });
  if (planned !== "needs-total") return { reading: planned, seen: [] };
  const first = list.counts ? await readFirstPage(demand, chosen) : null;
  const total = first?.total ?? null;
  if (first === null || total === null) {
    throw appError("FIELD_NOT_AVAILABLE", {
      message: `${demand.resource.type} cannot be read from the end of this list.`,
      details: { argument: "last" },
    });
  }
  const offset = Math.max(0, total - window.count);
  const count = total - offset;
  return {
    reading: { frame: "start", from: { by: "offset", offset }, count, reachesBound: offset === 0 },
    seen: [first],
  };
}

/** Upstream cursors of another family mean nothing here: the offset serves instead. */
function ownTokens(window: Window, family: string): Window {
  const own = (anchor: Anchor): Anchor => {
    const { onward, back: _back, ...rest } = anchor;
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
