import { leave, placeOf } from "../lib/shared-objects.ts";
import type { Anchor, Row } from "../lib/window.ts";
import { planPages, planRemaining } from "../plan/pages.ts";
import type { Page, PageAnswer, RowRange } from "../plan/pages.ts";
import type { Reading } from "../plan/reading.ts";
import type { Entity, PageSizes } from "../resources/define.ts";
import { pageSizes } from "./list-choice.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import type { ListPage } from "./list-page.ts";
import type { ReadRow } from "./rows.ts";

/** A page's place and what its envelope said, beside its rows. */
type PageAnswerFacts = Omit<PageAnswer, "rows">;

/** Rows in reading order, whether more follow, and the list's length where it came along. */
export interface Read<Domain extends Entity> {
  readonly rows: readonly Row<Domain>[];
  readonly more: boolean;
  readonly total: number | null;
}

/** A reading of one kind. */
export type From<By extends Reading["from"]["by"]> = Omit<Reading, "from"> & {
  readonly from: Extract<Reading["from"], { readonly by: By }>;
};

/** A page that was asked for by its number. */
export type NumberedPage<Domain extends Entity> = ListPage<Domain> & PageAnswerFacts;

/** The first page, as large as it can be, with the number of all rows: the end of a list that cannot be turned round. */
export function readFirstPage<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
): Promise<NumberedPage<Domain>> {
  const counting = { ...demand, wants: { ...demand.wants, totalCount: true } };
  const { max: size } = pageSizes(demand, chosen);
  return loadNumbered(counting, chosen, {
    page: 1,
    size,
    frame: "start",
    from: { by: "offset", offset: 0 },
    count: size,
  });
}

/**
 * Rows by their places: one page where a legal size has no border inside the window, computed from the size that was
 * served. What stands on pages that were seen before is not asked for again.
 */
export async function readByOffset<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { frame, from, count, seen = [] }: From<"offset"> & { readonly seen?: readonly NumberedPage<Domain>[] },
): Promise<Read<Domain>> {
  const range = withOneMore(demand, chosen, { offset: from.offset, count, ...pageSizes(demand, chosen) });
  const pages: NumberedPage<Domain>[] = [...seen];
  let progress = planRemaining({ ...range, answers: pages.map(countRows) });
  while (progress.remaining.length > 0) {
    const asked = progress.remaining.map((page) => loadNumbered(demand, chosen, { ...page, frame, from, count }));
    pages.push(...(await Promise.all(asked)));
    progress = planRemaining({ ...range, answers: pages.map(countRows) });
  }
  if (progress.sizes.max < range.max) demand.scope.knowledge.limitPage(chosen.endpoint, progress.sizes.max);
  const wanted = progress.parts.flatMap(({ answer, skip, take }) => pages[answer]?.rows.slice(skip, skip + take) ?? []);
  const rows = placeRows(wanted.slice(0, count), { frame, offset: from.offset });
  return { rows, more: goesOn(range, pages, count), total: pages.at(-1)?.facts.total ?? null };
}

/**
 * The range to read. One row at least, which tells whether there are any; and one row more where that is free and nothing
 * else tells whether more follow. Upstream: v1 and v2 have lists that say neither their length nor their next page.
 * Checked 2026-11.
 */
function withOneMore<Domain extends Entity>(
  { wants }: ListDemand<Domain>,
  { list }: ChosenList<Domain>,
  range: RowRange & PageSizes,
): RowRange & PageSizes {
  const least = { ...range, count: Math.max(range.count, 1) };
  const isSilent = list.dialect === "v1" && !list.counts && (wants.hasNextPage || wants.hasPreviousPage);
  const wider = { ...least, count: least.count + 1 };
  return isSilent && planPages(wider).length === planPages(least).length ? wider : least;
}

async function loadNumbered<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { page, size, frame, from, count }: Pick<Page, "page" | "size"> & Pick<From<"offset">, "frame" | "from" | "count">,
): Promise<NumberedPage<Domain>> {
  const answer = await loadPage(demand, chosen, {
    page: { by: "number", page, size },
    reversed: frame === "end",
    total: demand.wants.totalCount,
    because: because(demand, from.offset, count),
  });
  const { facts } = answer;
  return { ...answer, page, size, served: facts.served, total: facts.total, more: facts.hasNext };
}

/** Whether rows stand behind the wanted ones: seen on a page, counted, or said by the last page. */
function goesOn<Domain extends Entity>(
  range: RowRange & PageSizes,
  pages: readonly NumberedPage<Domain>[],
  count: number,
): boolean {
  const behind = planRemaining({ ...range, count: count + 1, answers: pages.map(countRows) });
  const seen = behind.parts.reduce((sum, { take }) => sum + take, 0);
  if (seen > count) return true;
  if (behind.end !== null) return behind.end > range.offset + count;
  const last = pages.toSorted((one, other) => one.page - other.page).at(-1);
  if (last === undefined) return false;
  // Upstream: some lists tell neither their length nor their next page: a full page may be followed by another. Checked 2026-11.
  return last.facts.hasNext ?? last.rows.length >= (last.served ?? last.size);
}

function countRows<Domain extends Entity>({
  page,
  size,
  served,
  total,
  more,
  rows,
}: ListPage<Domain> & PageAnswerFacts): PageAnswer {
  return { page, size, served, total, more, rows: rows.length };
}

/** Why rows of a window are asked for. */
export function because<Domain extends Entity>(
  { resource }: ListDemand<Domain>,
  offset: number,
  count: number,
): string {
  return `${count} ${resource.type} from row ${offset + 1}`;
}

/** Rows with their places, counted from the first one's. Pages that operations share are placed once. */
export function placeRows<Domain extends Entity>(
  rows: readonly ReadRow<Domain>[],
  { frame, offset }: Pick<Anchor, "frame" | "offset">,
): readonly Row<Domain>[] {
  const place = placeOf(rows);
  const known = place?.maker === placeRows ? (place.made as PlacedRows<Domain>) : null;
  if (known?.frame === frame && known.offset === offset) return known.placed;
  const placed = rows.map((row, index): Row<Domain> => {
    return { node: nodeOf(row), anchor: { frame, offset: offset + index, id: idOf(row) } };
  });
  if (place !== undefined) {
    const made: PlacedRows<Domain> = { frame, offset, placed };
    leave(rows, { maker: placeRows, made, bytes: placed.length * PLACED_BYTES });
  }
  return placed;
}

/** A row and its anchor. */
const PLACED_BYTES = 120;

interface PlacedRows<Domain> extends Pick<Anchor, "frame" | "offset"> {
  readonly placed: readonly Row<Domain>[];
}

/** The record of a row, or the error in its place. */
export function nodeOf<Domain extends Entity>(row: ReadRow<Domain>): Domain | Error {
  return "domain" in row ? row.domain : row.error;
}

/** The id of a row; empty where it cannot be told. */
export function idOf<Domain extends Entity>(row: ReadRow<Domain>): string {
  return "domain" in row ? row.domain.id : (row.id ?? "");
}
