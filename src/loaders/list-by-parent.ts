import { AppError, asError, upstreamStatus } from "../errors.ts";
import type { Row, Slice, Window } from "../lib/window.ts";
import { fittingKeys } from "../plan/batch.ts";
import { carries } from "../plan/facets.ts";
import { listRequest, wireOrder, wireTerms } from "../plan/query.ts";
import type { PlannedRequest } from "../plan/request.ts";
import { isReversible } from "../plan/terms.ts";
import type { Entity } from "../resources/define.ts";
import { MAX_ROUNDS, causeOf, isLearnt } from "./learning.ts";
import { chooseList } from "./list-choice.ts";
import type { ChosenList, ListDemand, ParentKeys } from "./list-choice.ts";
import { idOf, nodeOf } from "./list-reading.ts";
import { findNamesakes } from "./namesakes.ts";
import { gatherRows, neededRows } from "./parent-rows.ts";
import type { Gathered } from "./parent-rows.ts";

/** Parents whose windows are wanted, each with its own list. */
export interface ParentsAsk<Domain extends Entity> {
  readonly parents: readonly ParentKeys[];
  /** Loads the window for one parent by itself; never rejects. */
  readonly alone: (parent: ParentKeys) => Promise<Slice<Domain> | Error>;
  /** How often something was learnt before. */
  readonly round: number;
}

type Outcome<Domain extends Entity> = readonly [parent: ParentKeys, slice: Slice<Domain> | Error];

/**
 * The same window of a list for many parents: one request for all of them, from which each parent takes its rows. Only
 * parents whose rows do not show in it are asked for alone. Never rejects; what fails fails for those who were in it.
 */
export async function loadByParents<Domain extends Entity>(
  demand: ListDemand<Domain>,
  window: Window,
  ask: ParentsAsk<Domain>,
): Promise<ReadonlyMap<ParentKeys, Slice<Domain> | Error>> {
  const shared = new Map<string, { readonly chosen: ChosenList<Domain>; readonly parents: ParentKeys[] }>();
  const single: ParentKeys[] = [];
  for (const parent of ask.parents) {
    const chosen = sharedList({ ...demand, parent }, window);
    const key = `${chosen?.family} ${chosen?.parentField}`;
    if (chosen === null) single.push(parent);
    else if (shared.has(key)) shared.get(key)?.parents.push(parent);
    else shared.set(key, { chosen, parents: [parent] });
  }
  const chunks = [...shared.values()].flatMap(({ chosen, parents }) =>
    chunksOf(demand, chosen, parents).map((chunk) => loadChunk(demand, { chosen, window, ...ask, parents: chunk })),
  );
  const alone = single.map(async (parent): Promise<Outcome<Domain>[]> => [[parent, await ask.alone(parent)]]);
  return new Map((await Promise.all([...chunks, ...alone])).flat());
}

/** The list that can be asked for many parents at once, with the facet by which its rows tell whose they are; null where there is none. */
function sharedList<Domain extends Entity>(demand: ListDemand<Domain>, window: Window): ChosenList<Domain> | null {
  const chosen = chosenOrNull(demand, window.count);
  if (chosen === null || chosen.parentField === null || !canShare(demand, chosen, window)) return null;
  const { knowledge: known } = demand.scope;
  const facet = demand.resource.filters[chosen.parentField]?.facet;
  if (facet === undefined || chosen.facets.includes(facet)) return chosen;
  if (!carries(chosen.list, facet, { known, name: chosen.endpoint })) return null;
  return { ...chosen, facets: [...chosen.facets, facet] };
}

/** Why there is none is told by whoever asks for the parent alone. */
function chosenOrNull<Domain extends Entity>(demand: ListDemand<Domain>, count: number): ChosenList<Domain> | null {
  try {
    return chooseList(demand, count);
  } catch {
    return null;
  }
}

function canShare<Domain extends Entity>(
  { order, scope, round }: ListDemand<Domain>,
  { list, parentField, endpoint }: ChosenList<Domain>,
  window: Window,
): boolean {
  const key = list.filters[parentField ?? ""];
  if (list.page === undefined || key === undefined || !key.operators.includes("in")) return false;
  if (scope.knowledge.ignoresFilter(endpoint, key.key, "in") || round > (list.again?.length ?? 0)) return false;
  return window.direction === "forward" || isReversible(list, order);
}

/** Parents that fit into one request. */
function chunksOf<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  parents: readonly ParentKeys[],
): (readonly ParentKeys[])[] {
  const chunks: (readonly ParentKeys[])[] = [];
  for (let rest = parents; rest.length > 0;) {
    const limit = demand.scope.knowledge.largestBatch(chosen.endpoint) ?? rest.length;
    const size = fittingKeys(
      rest.map((parent) => valueOf(parent, chosen)),
      limit,
      (some) => probe(demand, chosen, some),
    );
    chunks.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return chunks;
}

/** What a request for these parents looks like, to measure its address. */
function probe<Domain extends Entity>(
  demand: ListDemand<Domain>,
  { list, family, parentField }: ChosenList<Domain>,
  values: readonly string[],
): PlannedRequest {
  const terms = [...demand.terms, { field: parentField ?? "", operator: "in", values } as const];
  return listRequest({
    resource: "",
    family,
    list,
    terms: wireTerms(list, terms, true),
    order: wireOrder(list, demand.order),
    includes: [],
    page: { by: "number", page: 1, size: 1 },
    total: false,
    because: "",
  });
}

interface ChunkAsk<Domain extends Entity> extends ParentsAsk<Domain> {
  readonly chosen: ChosenList<Domain>;
  readonly window: Window;
}

async function loadChunk<Domain extends Entity>(
  demand: ListDemand<Domain>,
  { chosen, window, ...ask }: ChunkAsk<Domain>,
): Promise<readonly Outcome<Domain>[]> {
  const { parents, alone, round } = ask;
  const [only] = parents;
  if (parents.length === 1 && only !== undefined) return [[only, await alone(only)]];
  try {
    const named = parents.map((parent) => valueOf(parent, chosen));
    const namesakes = await findNamesakes(demand, chosen, named);
    const values = named.filter((value) => !namesakes.has(value));
    const gathered = await gatherRows(demand, chosen, { values, window });
    return await Promise.all(
      parents.map(async (parent): Promise<Outcome<Domain>> => {
        const refused = namesakes.get(valueOf(parent, chosen));
        if (refused !== undefined) return [parent, refused];
        const slice = sliceOf(demand, gathered, { value: valueOf(parent, chosen), window });
        return [parent, slice ?? (await alone(parent))];
      }),
    );
  } catch (thrown) {
    if (round < MAX_ROUNDS && (isTooLong(demand, chosen, { thrown, parents }) || isLearnt(demand.scope, thrown)))
      return [...(await loadByParents(demand, window, { parents, alone, round: round + 1 }))];
    const error = asError(causeOf(thrown));
    return parents.map((parent) => [parent, error]);
  }
}

/** Whether the address was too long for this many parents; fewer of them share one from now on. */
function isTooLong<Domain extends Entity>(
  { scope }: ListDemand<Domain>,
  { endpoint }: ChosenList<Domain>,
  { thrown, parents }: { readonly thrown: unknown; readonly parents: readonly ParentKeys[] },
): boolean {
  const cause = causeOf(thrown);
  if (!(cause instanceof AppError) || upstreamStatus(cause) !== 414) return false;
  scope.knowledge.limitBatch(endpoint, Math.max(1, Math.floor(parents.length / 2)));
  return true;
}

function valueOf<Domain extends Entity>(parent: ParentKeys, { parentField }: ChosenList<Domain>): string {
  return parent.find(({ field }) => field === parentField)?.value ?? "";
}

/** A parent's window out of what was gathered; null when its rows do not show in it. */
function sliceOf<Domain extends Entity>(
  demand: ListDemand<Domain>,
  gathered: Gathered<Domain>,
  { value, window }: { readonly value: string; readonly window: Window },
): Slice<Domain> | null {
  const { totalCount } = demand.wants;
  const rows = gathered.rows.get(value) ?? [];
  if (!gathered.complete && (rows.length < neededRows(demand, window) || totalCount)) return null;
  const isBackward = window.direction === "backward";
  const frame = isBackward ? "end" : "start";
  const mine = rows.slice(0, window.count).map((row, offset): Row<Domain> => {
    return { node: nodeOf(row), anchor: { frame, offset, id: idOf(row) } };
  });
  const more = rows.length > window.count || !gathered.complete;
  return {
    rows: isBackward ? mine.toReversed() : mine,
    hasNext: isBackward ? false : more,
    hasPrevious: isBackward ? more : false,
    ...(totalCount ? { total: rows.length } : {}),
  };
}
