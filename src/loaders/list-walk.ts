/** Walks of lists in the order of ids, which neither skip nor repeat a record that survives. */
import { AppError, upstreamStatus } from "../errors.ts";
import type { Row } from "../lib/window.ts";
import type { Entity, Operator } from "../resources/define.ts";
import { isLearnt } from "./learning.ts";
import { notHonoured, pageSizes } from "./list-choice.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import type { ListPage } from "./list-page.ts";
import { because, idOf, placeRows, readByOffset } from "./list-reading.ts";
import type { From, Read } from "./list-reading.ts";
import { CursorsMissing, Distrusted, Refusal } from "./refusal.ts";

/**
 * Page after page by the upstream's own cursors. Where there are none, or one is refused, the rest is read by its place.
 */
export async function readByCursor<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  reading: From<"cursor">,
): Promise<Read<Domain>> {
  const { frame, from, count } = reading;
  const rows: Row<Domain>[] = [];
  const sizes = pageSizes(demand, chosen);
  for (let token = from.token; ;) {
    const size = Math.min(Math.max(count - rows.length, sizes.min), sizes.max);
    const page = await loadCursorPage(demand, chosen, { ...reading, token, size });
    if (page === null) return readRest(demand, chosen, { reading, rows });
    const { facts } = page;
    if (!facts.speaksCursor) return readWithout(demand, chosen, { reading, token, page, size });
    token = page.rows.length === 0 ? null : facts.nextCursor;
    rows.push(...placeRows(page.rows, { frame, offset: from.offset + rows.length }));
    const last = rows.at(-1);
    if (token !== null && last !== undefined)
      rows[rows.length - 1] = { ...last, anchor: { ...last.anchor, onward: `${chosen.family} ${token}` } };
    if (token === null || rows.length >= count)
      return { rows: rows.slice(0, count), more: token !== null || rows.length > count, total: null };
  }
}

/** A page behind a token; null when the token is refused, as one that has grown too old. */
async function loadCursorPage<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { frame, from, count, token, size }: From<"cursor"> & { readonly token: string | null; readonly size: number },
): Promise<ListPage<Domain> | null> {
  try {
    return await loadPage(demand, chosen, {
      page: { by: "cursor", cursor: token, size },
      reversed: frame === "end",
      total: false,
      because: because(demand, from.offset, count),
    });
  } catch (thrown) {
    const cause = thrown instanceof Refusal ? thrown.cause : null;
    const isRefused = cause instanceof AppError && upstreamStatus(cause) === 400;
    if (token === null || !isRefused || isLearnt(demand.scope, thrown)) throw thrown;
    return null;
  }
}

/** A list without cursors: what it answered to a token is anything, to none its first page. */
function readWithout<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  {
    reading,
    token,
    page,
    size,
  }: {
    readonly reading: From<"cursor">;
    readonly token: string | null;
    readonly page: ListPage<Domain>;
    readonly size: number;
  },
): Promise<Read<Domain>> {
  if (token !== null) throw new CursorsMissing(chosen.endpoint);
  demand.scope.knowledge.missCursors(chosen.endpoint);
  const { served, total, hasNext: more } = page.facts;
  const seen = [{ ...page, page: 1, size, served, total, more }];
  return readByOffset(demand, chosen, { ...reading, from: { by: "offset", offset: 0 }, seen });
}

/** The rows with greater (or, read backwards, smaller) ids than a row: as steadfast as cursors. */
export async function readById<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  reading: From<"id">,
): Promise<Read<Domain>> {
  const { frame, from, count } = reading;
  const rows: Row<Domain>[] = [];
  const sizes = pageSizes(demand, chosen);
  let total: number | null = null;
  for (let { beyond } = from; ;) {
    const size = Math.min(Math.max(count - rows.length, sizes.min), sizes.max);
    const page = await loadBeyond(demand, chosen, { ...reading, beyond, size });
    if (beyond === null) total = page.facts.total;
    rows.push(...placeRows(page.rows, { frame, offset: from.offset + rows.length }));
    const more = page.rows.length > 0 && pageGoesOn(page, size);
    beyond = rows.at(-1)?.anchor.id ?? beyond;
    if (!more || rows.length >= Math.max(count, 1))
      return { rows: rows.slice(0, count), more: more || rows.length > count, total };
    // Behind a row whose id cannot be told only its place leads on.
    if (beyond === "") return { ...(await readRest(demand, chosen, { reading, rows })), total };
  }
}

/** A page behind an id. Rows that were passed before mean that the comparison was ignored, and the walk would never end. */
async function loadBeyond<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { frame, from, count, beyond, size }: From<"id"> & { readonly beyond: string | null; readonly size: number },
): Promise<ListPage<Domain>> {
  const operator = operatorBeyond(demand, frame);
  const key = chosen.list.filters["id"]?.key ?? "id";
  const page = await loadPage(demand, chosen, {
    page: { by: "number", page: 1, size },
    reversed: frame === "end",
    total: false,
    wire: beyond === null ? [] : [{ key, operator, values: [beyond] }],
    because: because(demand, from.offset, count),
  });
  const isPassed = (id: string): boolean =>
    beyond !== null &&
    id !== "" &&
    (operator === "greaterThan" ? compareIds(id, beyond) <= 0 : compareIds(id, beyond) >= 0);
  if (!page.rows.some((row) => isPassed(idOf(row)))) return page;
  demand.scope.knowledge.distrustFilter(chosen.endpoint, key, operator);
  throw new Distrusted(notHonoured(demand.resource.type, `filter.id.${operator}`));
}

/** The comparison that leads on in a frame of a list in the order of ids. */
export function operatorBeyond<Domain extends Entity>(
  { order }: Pick<ListDemand<Domain>, "order">,
  frame: From<"id">["frame"],
): Operator {
  return (order[0]?.descending ?? false) === (frame === "end") ? "greaterThan" : "lessThan";
}

/** What is left of a reading behind the rows that are there, by its place. */
async function readRest<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { reading, rows }: { readonly reading: From<"cursor"> | From<"id">; readonly rows: readonly Row<Domain>[] },
): Promise<Read<Domain>> {
  const { from, count } = reading;
  const offset = from.offset + rows.length;
  const rest = await readByOffset(demand, chosen, {
    ...reading,
    count: count - rows.length,
    from: { by: "offset", offset },
  });
  return { ...rest, rows: [...rows, ...rest.rows] };
}

/** Whether a first page is not the last one. */
function pageGoesOn<Domain extends Entity>({ facts }: ListPage<Domain>, size: number): boolean {
  if (facts.total !== null) return facts.total > facts.items.length;
  return facts.hasNext ?? facts.items.length >= (facts.served ?? size);
}

/** Ids are numbers of any length, as text; compound ones compare by their own number. */
export function compareIds(one: string, other: string): number {
  const [left, right] = [one, other].map((id) => id.split("/").at(-1) ?? id) as [string, string];
  return left.length === right.length ? (left < right ? -1 : Number(left > right)) : left.length - right.length;
}
