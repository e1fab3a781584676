import DataLoader from "dataloader";

import { asError } from "../errors.ts";
import type { PagedList, Slice, Window } from "../lib/window.ts";
import type { Entity } from "../resources/define.ts";
import { learning } from "./learning.ts";
import { loadByParents } from "./list-by-parent.ts";
import { chooseList, withParent } from "./list-choice.ts";
import type { ListDemand, ParentKeys } from "./list-choice.ts";
import { loadWindowInMemory } from "./list-memory.ts";
import { loadWindow } from "./list-window.ts";
import { refuseNamesakes } from "./namesakes.ts";
import { canonical } from "./terms.ts";

/** Lists of one resource for one operation. */
export interface ListLoader<Domain extends Entity> {
  /** The list of a demand, ready to be asked for windows. */
  list(demand: ListDemand<Domain>): PagedList<Domain>;
}

/**
 * Creates the lists of one resource. Who asks for the same window of the same list in one tick shares its requests, whatever
 * is selected; so do equal windows of the lists of different parents.
 */
export function createListLoader<Domain extends Entity>(): ListLoader<Domain> {
  const batches = new Map<string, DataLoader<ListDemand<Domain>, Slice<Domain>>>();

  function load(demand: ListDemand<Domain>, window: Window): Promise<Slice<Domain>> {
    const { order, round, parent } = demand;
    const fields = parent?.map(({ field }) => field) ?? null;
    const id = JSON.stringify([canonical(demand.terms), order, round, fields, window]);
    const known = batches.get(id);
    if (known !== undefined) return known.load(demand);
    const batch = new DataLoader<ListDemand<Domain>, Slice<Domain>>((demands) => loadTogether(demands, window), {
      cache: false,
      name: `${demand.resource.type}.list`,
    });
    batches.set(id, batch);
    return batch.load(demand);
  }

  return {
    list: (demand) => ({
      identity: {
        list: [
          demand.resource.type,
          ...(demand.parent ?? []).slice(0, 1).map(({ field, value }) => `${field}=${value}`),
        ].join(" "),
        filter: canonical(demand.terms),
        order: JSON.stringify(demand.order),
      },
      load: (window) => load(demand, window),
    }),
  };
}

/** Demands of the same window, each of its own parent or none, with everything that any of them wants. */
async function loadTogether<Domain extends Entity>(
  demands: readonly ListDemand<Domain>[],
  window: Window,
): Promise<(Slice<Domain> | Error)[]> {
  const [first] = demands;
  if (first === undefined) return [];
  const united = { ...first, ...unitedWishes(demands) };
  const alone = (parent: ParentKeys | null): Promise<Slice<Domain> | Error> =>
    loadAlone({ ...united, parent }, window).catch(asError);
  const parents = new Map(demands.map(({ parent }) => [JSON.stringify(parent), parent]));
  const isFromAnEnd = window.after === undefined && window.before === undefined;
  const slices = new Map<string, Slice<Domain> | Error>();
  if (parents.size > 1 && isFromAnEnd && !asksForNothing(united)) {
    const keys = [...parents].flatMap(([key, parent]) => (parent === null ? [] : [{ key, parent }]));
    const found = await loadByParents(united, window, { parents: keys.map(({ parent }) => parent), alone, round: 0 });
    for (const { key, parent } of keys) slices.set(key, found.get(parent) ?? new Error("A parent was forgotten."));
  } else {
    await Promise.all([...parents].map(async ([key, parent]) => slices.set(key, await alone(parent))));
  }
  return demands.map(({ parent }) => slices.get(JSON.stringify(parent)) ?? new Error("A list was forgotten."));
}

/** What all demands together want of the rows: includes cost no call. */
function unitedWishes<Domain extends Entity>(
  demands: readonly ListDemand<Domain>[],
): Pick<ListDemand<Domain>, "facets" | "wants" | "path"> {
  return {
    facets: [...new Set(demands.flatMap(({ facets }) => facets))],
    wants: {
      nodes: demands.some(({ wants }) => wants.nodes),
      totalCount: demands.some(({ wants }) => wants.totalCount),
      hasNextPage: demands.some(({ wants }) => wants.hasNextPage),
      hasPreviousPage: demands.some(({ wants }) => wants.hasPreviousPage),
    },
    path: [...new Set(demands.flatMap(({ path }) => path))],
  };
}

/** An empty `in` asks for nothing, and upstream it would ask for everything. */
function asksForNothing<Domain extends Entity>({ terms }: ListDemand<Domain>): boolean {
  return terms.some(({ operator, values }) => operator === "in" && values.length === 0);
}

/** One list by itself, from the most preferred family that serves it. */
function loadAlone<Domain extends Entity>(demand: ListDemand<Domain>, window: Window): Promise<Slice<Domain>> {
  return learning(demand.scope, async () => {
    const chosen = chooseList(demand, window.count);
    // A family that has no further conditions to reveal hidden rows has shown all of them before.
    const isExhausted = demand.round > (chosen.list.again?.length ?? 0);
    if (asksForNothing(demand) || isExhausted) return nothing(demand);
    await refuseNamesakes(demand, chosen);
    const load = chosen.list.page === undefined ? loadWindowInMemory<Domain> : loadWindow<Domain>;
    return load(withParent(demand, chosen.parentField), chosen, window);
  });
}

function nothing<Domain extends Entity>({ wants }: ListDemand<Domain>): Slice<Domain> {
  return { rows: [], hasNext: false, hasPrevious: false, ...(wants.totalCount ? { total: 0 } : {}) };
}
