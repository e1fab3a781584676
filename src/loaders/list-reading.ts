import type { Row } from "../lib/window.ts";
import { planRemaining } from "../plan/pages.ts";
import type { Page, PageAnswer, RowRange } from "../plan/pages.ts";
import type { Reading } from "../plan/reading.ts";
import type { Entity, PageSizes, WireTerm } from "../resources/define.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import type { ListPage } from "./list-page.ts";
import { CursorsMissing } from "./refusal.ts";
import type { ReadRow } from "./rows.ts";

/** A page's place and what its envelope said, beside its rows. */
type PageAnswerFacts = Omit<PageAnswer, "rows">;

/** Rows in reading order, whether more follow, and the list's length where it came along. */
export interface Read<Domain extends Entity> {
  readonly rows: readonly Row<Domain>[];
  readonly more: boolean;
  readonly total: number | null;
}

type From<By extends Reading["from"]["by"]> = Omit<Reading, "from"> & {
  readonly from: Extract<Reading["from"], { readonly by: By }>;
};

/** Page after page by the upstream's own cursors: neither skips nor repeats, whatever is inserted or deleted meanwhile. */
export async function readByCursor<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { frame, from, count }: From<"cursor">,
): Promise<Read<Domain>> {
  const rows: Row<Domain>[] = [];
  const { max } = pageSizes(demand, chosen);
  let token = from.token;
  do {
    const size = Math.min(Math.max(count - rows.length, 1), max);
    const { rows: page, facts } = await loadPage(demand, chosen, {
      page: { by: "cursor", cursor: token, size },
      reversed: frame === "end",
      total: false,
      because: because(demand, from.offset + rows.length, count),
    });
    if (!facts.speaksCursor) throw new CursorsMissing(chosen.endpoint);
    token = facts.nextCursor;
    const onward = token === null ? {} : { onward: `${chosen.family} ${token}` };
    page.forEach((row, index) => {
      const anchor = { frame, offset: from.offset + rows.length, id: idOf(row) };
      rows.push({ node: nodeOf(row), anchor: index === page.length - 1 ? { ...anchor, ...onward } : anchor });
    });
    if (page.length === 0) break;
  } while (token !== null && rows.length < count);
  return { rows: rows.slice(0, count), more: token !== null || rows.length > count, total: null };
}

/** The rows with greater (or, read backwards, smaller) ids than a row: as steadfast as cursors. */
export async function readById<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { frame, from, count }: From<"id">,
): Promise<Read<Domain>> {
  const rows: Row<Domain>[] = [];
  const sizes = pageSizes(demand, chosen);
  const isDescending = (demand.order[0]?.descending ?? false) !== (frame === "end");
  let beyond = from.beyond;
  let more = true;
  let total: number | null = null;
  while (more && rows.length < Math.max(count, 1)) {
    const size = Math.min(Math.max(count - rows.length, sizes.min), sizes.max);
    const page = await loadPage(demand, chosen, {
      page: { by: "number", page: 1, size },
      reversed: frame === "end",
      total: false,
      wire: beyond === null ? [] : [beyondTerm(chosen, beyond, isDescending)],
      because: because(demand, from.offset + rows.length, count),
    });
    if (beyond === null) total = page.facts.total;
    for (const row of page.rows)
      rows.push({ node: nodeOf(row), anchor: { frame, offset: from.offset + rows.length, id: idOf(row) } });
    more = pageGoesOn(page, size);
    beyond = rows.at(-1)?.anchor.id ?? beyond;
    if (page.rows.length === 0) break;
  }
  return { rows: rows.slice(0, count), more: more || rows.length > count, total };
}

function beyondTerm<Domain extends Entity>({ list }: ChosenList<Domain>, id: string, isDescending: boolean): WireTerm {
  return { key: list.filters["id"]?.key ?? "id", operator: isDescending ? "lessThan" : "greaterThan", values: [id] };
}

/** Whether a first page is not the last one. */
function pageGoesOn<Domain extends Entity>({ facts }: ListPage<Domain>, size: number): boolean {
  if (facts.total !== null) return facts.total > facts.items.length;
  return facts.hasNext ?? facts.items.length >= (facts.served ?? size);
}

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
  // Asking for one row at least tells whether there are any.
  const asked = Math.max(count, 1) + (needsOneMore(demand, chosen) ? 1 : 0);
  const range = { offset: from.offset, count: asked, ...pageSizes(demand, chosen) };
  const pages: NumberedPage<Domain>[] = [...seen];
  let progress = planRemaining({ ...range, answers: pages.map(countRows) });
  while (progress.remaining.length > 0) {
    const asked = progress.remaining.map((page) => loadNumbered(demand, chosen, { ...page, frame, from, count }));
    pages.push(...(await Promise.all(asked)));
    progress = planRemaining({ ...range, answers: pages.map(countRows) });
  }
  if (progress.sizes.max < range.max) demand.scope.knowledge.limitPage(chosen.endpoint, progress.sizes.max);
  const wanted = progress.parts.flatMap(({ answer, skip, take }) => pages[answer]?.rows.slice(skip, skip + take) ?? []);
  const rows = wanted.slice(0, count).map((row, index): Row<Domain> => {
    return { node: nodeOf(row), anchor: { frame, offset: from.offset + index, id: idOf(row) } };
  });
  return { rows, more: goesOn(range, pages, count), total: pages.at(-1)?.facts.total ?? null };
}

/** Upstream: v1 and v2 have lists that tell neither their length nor their next page; only a row beyond tells. Checked 2026-11. */
function needsOneMore<Domain extends Entity>({ wants }: ListDemand<Domain>, { list }: ChosenList<Domain>): boolean {
  return list.dialect === "v1" && !list.counts && (wants.hasNextPage || wants.hasPreviousPage);
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

/** Legal page sizes, as far as this instance was seen to serve them. */
export function pageSizes<Domain extends Entity>(
  { scope }: ListDemand<Domain>,
  { list, endpoint }: ChosenList<Domain>,
): PageSizes {
  const described = list.page ?? { min: 1, max: 1 };
  const max = Math.min(described.max, scope.knowledge.largestPage(endpoint) ?? described.max);
  return { min: Math.min(described.min, max), max };
}

function because<Domain extends Entity>({ resource }: ListDemand<Domain>, offset: number, count: number): string {
  return `${count} ${resource.type} from row ${offset + 1}`;
}

function nodeOf<Domain extends Entity>(row: ReadRow<Domain>): Domain | Error {
  return "domain" in row ? row.domain : row.error;
}

function idOf<Domain extends Entity>(row: ReadRow<Domain>): string {
  return "domain" in row ? row.domain.id : (row.id ?? "");
}
