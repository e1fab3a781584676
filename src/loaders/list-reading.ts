import type { Row } from "../lib/window.ts";
import { planPages } from "../plan/pages.ts";
import type { Reading } from "../plan/reading.ts";
import type { Entity, PageSizes, WireTerm } from "../resources/define.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import type { ListPage } from "./list-page.ts";
import { CursorsMissing } from "./refusal.ts";
import type { ReadRow } from "./rows.ts";

/** Rows in reading order, whether more follow, and the list's length where it came along. */
export interface Read<Domain extends Entity> {
  readonly rows: readonly Row<Domain>[];
  readonly more: boolean;
  readonly total: number | null;
}

type From<By extends Reading["from"]["by"]> = Omit<Reading, "from"> & { readonly from: Extract<Reading["from"], { readonly by: By }> };

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
  while (more && rows.length < Math.max(count, 1)) {
    const size = Math.min(Math.max(count - rows.length, sizes.min), sizes.max);
    const page = await loadPage(demand, chosen, {
      page: { by: "number", page: 1, size },
      reversed: frame === "end",
      total: false,
      wire: beyond === null ? [] : [beyondTerm(chosen, beyond, isDescending)],
      because: because(demand, from.offset + rows.length, count),
    });
    for (const row of page.rows) rows.push({ node: nodeOf(row), anchor: { frame, offset: from.offset + rows.length, id: idOf(row) } });
    more = pageGoesOn(page, size);
    beyond = rows.at(-1)?.anchor.id ?? beyond;
    if (page.rows.length === 0) break;
  }
  return { rows: rows.slice(0, count), more: more || rows.length > count, total: null };
}

function beyondTerm<Domain extends Entity>({ list }: ChosenList<Domain>, id: string, isDescending: boolean): WireTerm {
  return { key: list.filters["id"]?.key ?? "id", operator: isDescending ? "lessThan" : "greaterThan", values: [id] };
}

/** Whether a first page is not the last one. */
function pageGoesOn<Domain extends Entity>({ facts }: ListPage<Domain>, size: number): boolean {
  if (facts.total !== null) return facts.total > facts.items.length;
  return facts.hasNext ?? facts.items.length >= (facts.served ?? size);
}

/** Rows by their places: one page where a legal size has no border inside the window, computed from the size that was served. */
export async function readByOffset<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { frame, from, count }: From<"offset">,
): Promise<Read<Domain>> {
  const places = new Map<number, ReadRow<Domain>>();
  const state: Places = { end: null, total: null, goesOn: null };
  // Asking for one row at least tells whether there are any.
  const wanted = Math.max(count, 1);
  for (;;) {
    const gap = firstGap(places, { offset: from.offset, count: wanted, end: state.end });
    if (gap === null) break;
    const pages = planPages({ ...gap, ...pageSizes(demand, chosen) });
    const answers = await Promise.all(
      pages.map(async ({ page, size }) => {
        const answer = await loadPage(demand, chosen, {
          page: { by: "number", page, size },
          reversed: frame === "end",
          total: demand.wants.totalCount,
          because: because(demand, from.offset, count),
        });
        return { answer, page, size };
      }),
    );
    const before = places.size;
    for (const asked of answers) place(demand, chosen, { ...asked, places, state });
    // Rows that a total promises but no page holds do not come by asking again.
    if (places.size === before) break;
  }
  const rows: Row<Domain>[] = [];
  for (let offset = from.offset; offset < from.offset + count; offset += 1) {
    const row = places.get(offset);
    if (row !== undefined) rows.push({ node: nodeOf(row), anchor: { frame, offset, id: idOf(row) } });
  }
  return { rows, more: goesOnBehind(places, state, from.offset + count), total: state.total };
}

interface Places {
  /** Number of rows of the whole list, as soon as it is known. */
  end: number | null;
  total: number | null;
  /** Whether rows follow behind the place, by a page's own word. */
  goesOn: { readonly behind: number; readonly yes: boolean } | null;
}

function place<Domain extends Entity>(
  { scope }: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { answer, page, size, places, state }: { answer: ListPage<Domain>; page: number; size: number; places: Map<number, ReadRow<Domain>>; state: Places },
): void {
  const { facts, rows } = answer;
  const served = facts.served ?? size;
  // Upstream: sizes are clamped silently, so that only the served size tells where the page lies. Checked 2026-11.
  if (served < size) scope.knowledge.limitPage(chosen.endpoint, served);
  const base = (page - 1) * served;
  rows.forEach((row, index) => places.set(base + index, row));
  if (facts.total !== null) {
    state.total = facts.total;
    state.end = facts.total;
  }
  // A page that is not full is the last one, whatever a total says that was counted a moment before.
  if (rows.length < served) state.end = Math.min(state.end ?? Number.POSITIVE_INFINITY, base + rows.length);
  if (facts.hasNext !== null && base + rows.length >= (state.goesOn?.behind ?? 0)) {
    state.goesOn = { behind: base + rows.length, yes: facts.hasNext };
    if (!facts.hasNext && rows.length > 0) state.end = base + rows.length;
  }
}

function firstGap<Domain extends Entity>(
  places: ReadonlyMap<number, ReadRow<Domain>>,
  { offset, count, end }: { readonly offset: number; readonly count: number; readonly end: number | null },
): { offset: number; count: number } | null {
  const stop = Math.min(offset + count, end ?? Number.POSITIVE_INFINITY);
  let first = offset;
  while (first < stop && places.has(first)) first += 1;
  return first >= stop ? null : { offset: first, count: stop - first };
}

function goesOnBehind<Domain extends Entity>(places: ReadonlyMap<number, ReadRow<Domain>>, { end, goesOn }: Places, offset: number): boolean {
  if (places.has(offset)) return true;
  if (end !== null) return end > offset;
  return goesOn?.yes ?? false;
}

/** Legal page sizes, as far as this instance was seen to serve them. */
export function pageSizes<Domain extends Entity>({ scope }: ListDemand<Domain>, { list, endpoint }: ChosenList<Domain>): PageSizes {
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
