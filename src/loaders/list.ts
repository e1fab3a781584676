import DataLoader from "dataloader";

import { asError } from "../errors.ts";
import type { PagedList, Slice, Window } from "../lib/window.ts";
import type { Entity } from "../resources/define.ts";
import { learning } from "./learning.ts";
import { loadByParents } from "./list-by-parent.ts";
import { chooseList } from "./list-choice.ts";
import type { ChosenList, ListDemand, ParentKeys } from "./list-choice.ts";
import { loadWindowInMemory } from "./list-memory.ts";
import { loadWindow } from "./list-window.ts";
import { canonical } from "./terms.ts";

/** Lists of one resource for one operation. */
export interface ListLoader<Domain extends Entity> {
  /** The list of a demand, ready to be asked for windows. */
  list(demand: ListDemand<Domain>): PagedList<Domain>;
}

/** Creates the lists of one resource. Equal windows of different parents that are asked for in one tick share requests. */
export function createListLoader<Domain extends Entity>(): ListLoader<Domain> {
  const batches = new Map<string, DataLoader<ParentKeys, Slice<Domain>>>();

  function loadShared(demand: ListDemand<Domain>, window: Window, parent: ParentKeys): Promise<Slice<Domain>> {
    const id = JSON.stringify([
      canonical(demand.terms),
      demand.order,
      demand.facets,
      demand.wants,
      demand.round,
      window,
    ]);
    const known = batches.get(id);
    if (known !== undefined) return known.load(parent);
    const batch = new DataLoader<ParentKeys, Slice<Domain>>((parents) => loadForParents(demand, window, parents), {
      cache: false,
      name: `${demand.resource.type}.byParent`,
    });
    batches.set(id, batch);
    return batch.load(parent);
  }

  function load(demand: ListDemand<Domain>, window: Window): Promise<Slice<Domain>> {
    const isFromAnEnd = window.after === undefined && window.before === undefined;
    if (demand.parent !== null && isFromAnEnd && window.count > 0) return loadShared(demand, window, demand.parent);
    return loadAlone(demand, window);
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

async function loadForParents<Domain extends Entity>(
  demand: ListDemand<Domain>,
  window: Window,
  parents: readonly ParentKeys[],
): Promise<(Slice<Domain> | Error)[]> {
  const alone = (parent: ParentKeys): Promise<Slice<Domain>> => loadAlone({ ...demand, parent }, window);
  const distinct = new Set(parents.map((parent) => JSON.stringify(parent)));
  if (distinct.size === 1) {
    const slice = parents[0] === undefined ? null : await alone(parents[0]).catch(asError);
    return parents.map(() => slice ?? new Error("No parent was asked for."));
  }
  try {
    return await learning(demand.scope, () => loadByParents(demand, window, { parents, alone }));
  } catch (thrown) {
    return parents.map(() => asError(thrown));
  }
}

/** One list by itself, from the most preferred family that serves it. */
function loadAlone<Domain extends Entity>(demand: ListDemand<Domain>, window: Window): Promise<Slice<Domain>> {
  return learning(demand.scope, async () => {
    // An empty `in` asks for nothing, and upstream it would ask for everything.
    if (demand.terms.some(({ operator, values }) => operator === "in" && values.length === 0)) return nothing(demand);
    const chosen = chooseList(demand);
    const slice =
      chosen.list.page === undefined
        ? await loadWindowInMemory(withParent(demand, chosen), chosen, window)
        : await loadWindow(withParent(demand, chosen), chosen, window);
    return slice;
  });
}

function nothing<Domain extends Entity>({ wants }: ListDemand<Domain>): Slice<Domain> {
  return { rows: [], hasNext: false, hasPrevious: false, ...(wants.totalCount ? { total: 0 } : {}) };
}

/** The demand with its parent as one more condition. */
function withParent<Domain extends Entity>(
  demand: ListDemand<Domain>,
  { parentField }: ChosenList<Domain>,
): ListDemand<Domain> {
  const value = demand.parent?.find(({ field }) => field === parentField)?.value;
  if (parentField === null || value === undefined) return demand;
  return { ...demand, terms: [...demand.terms, { field: parentField, operator: "equals", values: [value] }] };
}
