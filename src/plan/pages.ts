import { invariant } from "../lib/invariant.ts";
import type { PageSizes } from "../resources/define.ts";

/**
 * The arithmetic between rows and pages. The upstream serves "page k of size s"; a window wants "count rows from an
 * offset". Rows count from 0 at the end of the list from which it is read, pages from 1.
 */

/** One page to ask for, and which of its rows are wanted. */
export interface Page {
  readonly page: number;
  readonly size: number;
  /** Rows of the page that stand before the wanted ones. */
  readonly skip: number;
  readonly take: number;
}

/** Rows of a list: `count` from `offset`. */
export interface RowRange {
  readonly offset: number;
  readonly count: number;
}

/**
 * The fewest pages that hold the range, all of one size, the smallest that does it: one where a legal size has no page
 * border inside the range, at most one more than ⌈count ÷ max⌉. None for an empty range.
 *
 * Pages of different sizes never need fewer. Take the largest size of any such mixture: its own pages, laid to both
 * sides of where the mixture uses one, reach at least as far as the mixture's smaller ones.
 *
 * @example Rows 5 to 14 of a list whose pages may have 1 to 50 rows. Size 10 has a border at row 10; 11 to 14 have theirs
 * inside, too. Size 15 does not: `planPages({ offset: 5, count: 10, min: 1, max: 50 })` is
 * `[{ page: 1, size: 15, skip: 5, take: 10 }]`. With 10 to 14 a page it takes two of 10:
 * `[{ page: 1, size: 10, skip: 5, take: 5 }, { page: 2, size: 10, skip: 0, take: 5 }]`.
 */
export function planPages({ offset, count, min, max }: RowRange & PageSizes): readonly Page[] {
  invariant(
    Number.isInteger(offset) && offset >= 0 && Number.isInteger(count) && count >= 0,
    "rows are counted from 0",
  );
  invariant(Number.isInteger(min) && Number.isInteger(max) && min >= 1 && min <= max, "a list has a legal page size");
  if (count === 0) return [];
  const size = sizeOfFewestPages({ offset, count, min, max });
  const first = Math.floor(offset / size);
  return Array.from({ length: pagesTouched({ offset, count }, size) }, (_, index) => {
    const start = (first + index) * size;
    const skip = Math.max(0, offset - start);
    return { page: first + index + 1, size, skip, take: Math.min(size, offset + count - start) - skip };
  });
}

function sizeOfFewestPages({ offset, count, min, max }: RowRange & PageSizes): number {
  const least = Math.ceil(count / max);
  let best = min;
  for (let size = min, fewest = Infinity; size <= max && fewest > least; size += 1) {
    const pages = pagesTouched({ offset, count }, size);
    if (pages < fewest) [best, fewest] = [size, pages];
  }
  return best;
}

function pagesTouched({ offset, count }: RowRange, size: number): number {
  return Math.floor((offset + count - 1) / size) - Math.floor(offset / size) + 1;
}

/** What is known of a page that was answered. */
export interface PageAnswer {
  readonly page: number;
  /** Rows a page that were asked for. */
  readonly size: number;
  /** Rows a page that the answer says it serves; null where it does not say. */
  readonly served: number | null;
  /** Rows that came, readable or not. */
  readonly rows: number;
  /** Rows of the whole list; null where the answer does not say. */
  readonly total: number | null;
  /** Whether the answer says that more rows follow; null where it does not say. */
  readonly more: boolean | null;
}

/** Rows of one answer that belong to the range. */
export interface Part {
  /** Position of the answer among those given. */
  readonly answer: number;
  readonly skip: number;
  readonly take: number;
}

/** How far a range has been read. */
export interface Progress {
  /** The rows that came, in list order. */
  readonly parts: readonly Part[];
  /** Pages still to ask for; none when the range has been read as far as the list goes. */
  readonly remaining: readonly Page[];
  /** The legal sizes as far as the answers taught them, for this list from now on. */
  readonly sizes: PageSizes;
  /** No row stands at this offset or behind it; null while unknown. */
  readonly end: number | null;
}

/**
 * What the answers given so far brought of a range, and the pages still to ask for. Asking for these and calling again
 * with all answers ends with the rows of the range as far as the list has them, also where the list serves smaller or
 * larger pages than it was asked for. `min` and `max` may be what an earlier call taught.
 *
 * @example Rows 0 to 119 were asked for as page 1 of 120; the answer says that it serves 50, and that more follow. The
 * part is `{ answer: 0, skip: 0, take: 50 }`, `sizes.max` becomes 50, and two pages remain: 2 and 3 of 40, rows 40 to 119.
 */
export function planRemaining({
  offset,
  count,
  min,
  max,
  answers,
}: RowRange & PageSizes & { readonly answers: readonly PageAnswer[] }): Progress {
  const evident = answers
    .map((answer) => ({ size: answer.size, served: servedSize(answer) }))
    .reduce(learn, { min, max });
  const extents = answers.map((answer) => extentOf(answer, evident));
  const sizes = extents.reduce(learn, evident);
  const end = extents.reduce<number | null>(
    (least, { end }) => (end === null ? least : Math.min(least ?? end, end)),
    null,
  );
  const stop = Math.min(offset + count, Math.max(offset, end ?? Infinity));
  const { parts, gaps } = cover({ offset, count: stop - offset }, extents);
  return { parts, remaining: gaps.flatMap((gap) => planPages({ ...gap, ...sizes })), sizes, end };
}

/**
 * The sizes to go on with after a page size was refused as too large: half of it. Null when nothing smaller is legal, so
 * that the refusal stands.
 */
export function narrowAfterRefusal({ min }: PageSizes, refused: number): PageSizes | null {
  return refused <= min ? null : { min, max: Math.max(min, Math.floor(refused / 2)) };
}

/** Where an answer's rows stand, and what it teaches. */
interface Extent {
  readonly start: number;
  readonly rows: number;
  readonly end: number | null;
  readonly size: number;
  /** The page size that decides where the page begins. */
  readonly served: number;
}

/** What one answer shows of the list's page size holds for the others, too: only a page that others follow shows it by itself. */
function extentOf(answer: PageAnswer, { min, max }: PageSizes): Extent {
  const { page, size, rows, total } = answer;
  const served = Math.max(rows, min, Math.min(max, servedSize(answer)));
  const start = (page - 1) * served;
  // Fewer rows than a page, yet behind the list's end: the page was cut without a word, and who knows where it began.
  if (total !== null && start + rows > total && rows > 0 && rows < served && served > min)
    return { start: 0, rows: 0, end: total, size: served, served: Math.max(min, rows) };
  return { start, rows, end: endOf(answer, { start, served }), size, served };
}

/** A page behind which more rows follow is full: what came is the size that was served, whatever the answer says. */
function servedSize({ page, size, served, rows, total, more }: PageAnswer): number {
  const stated = Math.max(served ?? size, rows);
  const follows = more ?? (total !== null && (page - 1) * stated + rows < total);
  return follows && rows > 0 ? rows : stated;
}

function endOf({ rows, total, more }: PageAnswer, { start, served }: Pick<Extent, "start" | "served">): number | null {
  if (rows < served || more === false) return rows > 0 || start === 0 ? start + rows : Math.min(start, total ?? start);
  return total === null ? null : Math.max(total, start + rows);
}

function learn({ min, max }: PageSizes, { size, served }: Pick<Extent, "size" | "served">): PageSizes {
  // Upstream: sizes above the maximum are cut to it without a word. Checked 2026-11.
  if (served < size) return { min: Math.min(min, served), max: Math.min(max, served) };
  if (served > size) return { min: Math.max(min, served), max: Math.max(max, served) };
  return { min, max };
}

function cover(range: RowRange, extents: readonly Extent[]): { readonly parts: Part[]; readonly gaps: RowRange[] } {
  const stop = range.offset + range.count;
  const inOrder = extents
    .map(({ start, rows }, answer) => ({ answer, start, end: Math.min(start + rows, stop) }))
    .toSorted((one, other) => one.start - other.start);
  const parts: Part[] = [];
  const gaps: RowRange[] = [];
  let at = range.offset;
  for (const { answer, start, end } of inOrder) {
    if (start >= stop || end <= at) continue;
    if (start > at) gaps.push({ offset: at, count: start - at });
    const from = Math.max(at, start);
    parts.push({ answer, skip: from - start, take: end - from });
    at = end;
  }
  if (at < stop) gaps.push({ offset: at, count: stop - at });
  return { parts, gaps };
}
