/** The rows of many parents, gathered from the pages of one list that is asked for all of them. */
import type { Window } from "../lib/window.ts";
import type { Entity } from "../resources/define.ts";
import { pageSizes } from "./list-choice.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import type { ListPage } from "./list-page.ts";
import { rawReference } from "./rows.ts";
import type { ReadRow } from "./rows.ts";

/** What was gathered so far. */
export interface Gathered<Domain extends Entity> {
  /** The parent's value → its rows in reading order. */
  readonly rows: ReadonlyMap<string, readonly ReadRow<Domain>[]>;
  /** Whether every row of every parent is here. */
  readonly complete: boolean;
}

/** Reads pages of the parents' rows, as many as are worth their calls. Throws what a page throws. */
export async function gatherRows<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { values, window }: { readonly values: readonly string[]; readonly window: Window },
): Promise<Gathered<Domain>> {
  const rows = new Map<string, ReadRow<Domain>[]>(values.map((value) => [value, []]));
  const { max: size } = pageSizes(demand, chosen);
  for (let page = 1, seen = 0; ; page += 1) {
    const answer = await loadPage(demand, chosen, {
      page: { by: "number", page, size },
      reversed: window.direction === "backward",
      // The number of rows tells whether the pages that are left are worth their calls.
      total: chosen.list.counts,
      terms: [{ field: chosen.parentField ?? "", operator: "in", values: [...rows.keys()] }],
      because: `${demand.resource.type} of ${rows.size} parents`,
    });
    const { facts } = answer;
    // Where a row does not tell whose it is, any parent may lack it.
    if (!shareOut(demand, chosen, { answer, rows })) return { rows: new Map(), complete: false };
    seen += answer.rows.length;
    const served = facts.served ?? size;
    if (served < size) demand.scope.knowledge.limitPage(chosen.endpoint, served);
    const goesOn = facts.total === null ? (facts.hasNext ?? facts.items.length >= served) : seen < facts.total;
    if (!goesOn || facts.items.length === 0) return { rows, complete: true };
    const left = facts.total === null ? null : Math.ceil((facts.total - seen) / served);
    if (!isWorthAnother(demand, window, { rows, page, served, left })) return { rows, complete: false };
  }
}

/** Gives each row to the parents whose it is; false when one tells none of them. */
function shareOut<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { answer, rows }: { readonly answer: ListPage<Domain>; readonly rows: ReadonlyMap<string, ReadRow<Domain>[]> },
): boolean {
  return answer.rows.every((row) => {
    const shares = ownersOf(demand, chosen, row).flatMap((value) => {
      const share = rows.get(value);
      return share === undefined ? [] : [share];
    });
    for (const share of shares) share.push(row);
    return shares.length > 0;
  });
}

/** The values by which a row names its parents. */
function ownersOf<Domain extends Entity>(
  { resource }: ListDemand<Domain>,
  { list, parentField }: ChosenList<Domain>,
  row: ReadRow<Domain>,
): readonly string[] {
  const field = parentField ?? "";
  if ("error" in row) {
    const owner = rawReference(row.item, list.filters[field]?.key ?? field);
    return owner === null ? [] : [owner];
  }
  const described = resource.filters[field];
  const value: unknown = described?.value === undefined ? Reflect.get(row.domain, field) : described.value(row.domain);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(values.flatMap((one) => (typeof one === "string" ? [one] : [])))];
}

interface Progress {
  readonly rows: ReadonlyMap<string, readonly unknown[]>;
  readonly page: number;
  readonly served: number;
  /** Pages that are left; null where the list does not say. */
  readonly left: number | null;
}

/**
 * Whether another page is worth its call: the pages that are left are fewer than the parents that would be asked for
 * alone, so that it never costs more than that. Where the list does not say how many are left, all windows together could
 * not have come with the pages so far.
 */
function isWorthAnother<Domain extends Entity>(
  demand: ListDemand<Domain>,
  window: Window,
  { rows, page, served, left }: Progress,
): boolean {
  const needed = neededRows(demand, window);
  const open = [...rows.values()].filter((mine) => demand.wants.totalCount || mine.length < needed).length;
  if (left !== null) return left < open;
  return open > 1 && page < Math.ceil((needed * rows.size) / served);
}

/** How many rows of a parent answer for its window. */
export function neededRows<Domain extends Entity>({ wants }: ListDemand<Domain>, { direction, count }: Window): number {
  const needsOneMore = direction === "forward" ? wants.hasNextPage : wants.hasPreviousPage;
  return count + (needsOneMore ? 1 : 0);
}
