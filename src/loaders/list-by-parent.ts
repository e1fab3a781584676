import { asError } from "../errors.ts";
import type { Row, Slice, Window } from "../lib/window.ts";
import { fittingKeys } from "../plan/batch.ts";
import { carries } from "../plan/facets.ts";
import { listRequest, wireOrder, wireTerms } from "../plan/query.ts";
import { isReversible } from "../plan/terms.ts";
import type { Entity } from "../resources/define.ts";
import { chooseList } from "./list-choice.ts";
import type { ChosenList, ListDemand, ParentKeys } from "./list-choice.ts";
import { loadPage } from "./list-page.ts";
import { pageSizes } from "./list-reading.ts";

/** Loads one window for a parent alone. */
export type LoadAlone<Domain extends Entity> = (parent: ParentKeys) => Promise<Slice<Domain>>;

/** The rows of one parent, as far as the pages read so far hold them, in reading order. */
interface Gathered<Domain extends Entity> {
  readonly rows: readonly Domain[];
  /** Whether every row of the parent is here. */
  readonly complete: boolean;
}

/**
 * The same window of a list for many parents: one request for all of them, from which each parent takes its rows. Only
 * parents whose rows do not show in it are asked for alone. Same length and order as `parents`.
 */
export async function loadByParents<Domain extends Entity>(
  demand: ListDemand<Domain>,
  window: Window,
  { parents, alone }: { readonly parents: readonly ParentKeys[]; readonly alone: LoadAlone<Domain> },
): Promise<(Slice<Domain> | Error)[]> {
  const chosen =
    parents[0] === undefined ? null : tellingParents(demand, chooseList({ ...demand, parent: parents[0] }));
  const settled = (parent: ParentKeys): Promise<Slice<Domain> | Error> => alone(parent).catch(asError);
  if (chosen === null || !canShare(demand, chosen, window)) return Promise.all(parents.map(settled));
  const values = parents.map((parent) => parent.find(({ field }) => field === chosen.parentField)?.value ?? null);
  const gathered = await gather(demand, chosen, {
    values: [...new Set(values.filter((value) => value !== null))],
    window,
  });
  return Promise.all(
    parents.map((parent, index) => {
      const value = values[index] ?? null;
      const slice = value === null ? null : sliceOf(demand, gathered(value), window);
      return slice ?? settled(parent);
    }),
  );
}

/** The list with the facet by which its rows tell whose they are; null where it has none to bring. */
function tellingParents<Domain extends Entity>(
  { resource, scope }: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
): ChosenList<Domain> | null {
  const facet = resource.filters[chosen.parentField ?? ""]?.facet;
  if (facet === undefined || chosen.facets.includes(facet)) return chosen;
  const isCarried = carries(chosen.list, facet, { known: scope.knowledge, name: chosen.endpoint });
  return isCarried ? { ...chosen, facets: [...chosen.facets, facet] } : null;
}

function canShare<Domain extends Entity>(
  { order }: ListDemand<Domain>,
  { list, parentField }: ChosenList<Domain>,
  window: Window,
): boolean {
  if (list.page === undefined || parentField === null || list.filters[parentField]?.operators.includes("in") !== true)
    return false;
  return window.direction === "forward" || isReversible(list, order);
}

interface GatherAsk {
  readonly values: readonly string[];
  readonly window: Window;
}

async function gather<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { values, window }: GatherAsk,
): Promise<(value: string) => Gathered<Domain>> {
  const chunks: string[][] = [];
  for (let rest = [...values]; rest.length > 0;) {
    const size = fittingKeys(rest, rest.length, (some) => probe(demand, chosen, some));
    chunks.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  const gathered = await Promise.all(
    chunks.map(async (chunk) => ({ chunk, found: await gatherChunk(demand, chosen, { values: chunk, window }) })),
  );
  return (value) => {
    const found = gathered.find(({ chunk }) => chunk.includes(value))?.found;
    return { rows: found?.rows.get(value) ?? [], complete: found?.complete ?? false };
  };
}

/** What a request for these parents looks like, to measure its address. */
function probe<Domain extends Entity>(
  demand: ListDemand<Domain>,
  { list, family, parentField }: ChosenList<Domain>,
  values: readonly string[],
): ReturnType<typeof listRequest> {
  const terms = wireTerms(list, [...demand.terms, { field: parentField ?? "", operator: "in", values }], true);
  const order = wireOrder(list, demand.order);
  return listRequest({
    resource: "",
    family,
    list,
    terms,
    order,
    includes: [],
    page: { by: "number", page: 1, size: 1 },
    total: false,
    because: "",
  });
}

async function gatherChunk<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { values, window }: GatherAsk,
): Promise<{ readonly rows: ReadonlyMap<string, readonly Domain[]>; readonly complete: boolean }> {
  const rows = new Map<string, Domain[]>(values.map((value) => [value, []]));
  const { max: size } = pageSizes(demand, chosen);
  const field = chosen.parentField ?? "";
  for (let page = 1, seen = 0; ; page += 1) {
    const answer = await loadPage(demand, chosen, {
      page: { by: "number", page, size },
      reversed: window.direction === "backward",
      total: false,
      terms: [{ field, operator: "in", values }],
      because: `${demand.resource.type} of ${values.length} parents`,
    });
    for (const row of answer.rows)
      if ("domain" in row) for (const value of parentsOf(demand, field, row.domain)) rows.get(value)?.push(row.domain);
    seen += answer.rows.length;
    const { facts } = answer;
    const goesOn =
      facts.total === null ? (facts.hasNext ?? facts.items.length >= (facts.served ?? size)) : seen < facts.total;
    // A row that cannot be read belongs to nobody we know: the parents are asked alone, where it shows in its place.
    if (answer.rows.some((row) => "error" in row)) return { rows, complete: false };
    if (!goesOn || facts.items.length === 0) return { rows, complete: true };
    const served = facts.served ?? size;
    if (!isWorthAnother(demand, { rows, page, served, window })) return { rows, complete: false };
  }
}

/** Another page is worth its call while all parents' windows could have come with this many pages, and several still lack rows. */
function isWorthAnother<Domain extends Entity>(
  demand: ListDemand<Domain>,
  {
    rows,
    page,
    served,
    window,
  }: {
    readonly rows: ReadonlyMap<string, readonly unknown[]>;
    readonly page: number;
    readonly served: number;
    readonly window: Window;
  },
): boolean {
  if (demand.wants.totalCount) return false;
  const open = [...rows.values()].filter((mine) => mine.length < neededRows(demand, window)).length;
  return open > 1 && page < Math.ceil((neededRows(demand, window) * rows.size) / served);
}

function neededRows<Domain extends Entity>({ wants }: ListDemand<Domain>, { direction, count }: Window): number {
  const needsOneMore = direction === "forward" ? wants.hasNextPage : wants.hasPreviousPage;
  return count + (needsOneMore ? 1 : 0);
}

function parentsOf<Domain extends Entity>(
  { resource }: ListDemand<Domain>,
  field: string,
  domain: Domain,
): readonly string[] {
  const described = resource.filters[field];
  const value: unknown = described?.value === undefined ? Reflect.get(domain, field) : described.value(domain);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => (typeof one === "string" ? [one] : []));
}

/** A parent's window out of what was gathered; null when its rows do not show in it. */
function sliceOf<Domain extends Entity>(
  demand: ListDemand<Domain>,
  { rows, complete }: Gathered<Domain>,
  window: Window,
): Slice<Domain> | null {
  if (!complete && (rows.length < neededRows(demand, window) || demand.wants.totalCount)) return null;
  const isBackward = window.direction === "backward";
  const frame = isBackward ? "end" : "start";
  const mine = rows
    .slice(0, window.count)
    .map((node, offset): Row<Domain> => ({ node, anchor: { frame, offset, id: node.id } }));
  const more = rows.length > window.count || !complete;
  return {
    rows: isBackward ? mine.toReversed() : mine,
    hasNext: isBackward ? false : more,
    hasPrevious: isBackward ? more : false,
    ...(demand.wants.totalCount ? { total: rows.length } : {}),
  };
}
