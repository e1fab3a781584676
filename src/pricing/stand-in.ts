/** Loaders that load nothing and write down what they are asked for: the real resolvers say what a field would load. */
import type { GraphContext } from "../context.ts";
import type { Demand } from "../demand/demand.ts";
import { demandOf } from "../demand/demand.ts";
import { facetTable } from "../loaders/index.ts";
import { resources } from "../resources/index.ts";

/** What a resolver asks of a loader. */
export interface Ask {
  /**
   * `list`: a list, below a parent or not. `one`: by an id that a record named. `named`: by the field's own arguments.
   * `key`: by a key that a record named. `nodes`: by global ids among the field's arguments. `settle`: facets of a record
   * that came inside another one.
   */
  readonly kind: "list" | "one" | "named" | "key" | "nodes" | "settle";
  /** The type of what is loaded; null where only the record tells. */
  readonly type: string | null;
  readonly demand: Demand;
  /** Filter fields that name the parent of a list, or the key; null for lists without parent. */
  readonly parent: readonly string[] | null;
  /** Facets that are settled. */
  readonly facets: readonly string[];
}

/** A context for resolvers whose asks go to `onAsk`. */
export function createStandIn(onAsk: (ask: Ask) => void): GraphContext {
  const loaderOf = (type: string): object => standIn(type, onAsk);
  const loaders = Object.fromEntries(Object.entries(resources).map(([name, { type }]) => [name, loaderOf(type)]));
  const ask = (kind: Ask["kind"], type: string | null, demand: Demand): null => {
    onAsk({ kind, type, demand, parent: null, facets: [] });
    return null;
  };
  const byType = {
    get: (type: string) => loaderOf(type),
    node: async (_id: string, demand: Demand) => ask("nodes", null, demand),
    nodes: (_ids: readonly string[], demand: Demand) => [ask("nodes", null, demand)],
    one: async (type: string | null, _id: unknown, demand: Demand) => ask("one", type, demand),
  };
  const context = {
    loaders,
    byType,
    demand: (info: Parameters<GraphContext["demand"]>[0]) => demandOf(info, facetTable),
    documentUrl: () => "",
  };
  // Nothing that a stand-in answers is ever read.
  return context as unknown as GraphContext;
}

function standIn(type: string, onAsk: (ask: Ask) => void): object {
  const ask = (kind: Ask["kind"], demand: Demand, parent: readonly string[] | null = null): null => {
    onAsk({ kind, type, demand, parent, facets: [] });
    return null;
  };
  const empty = { rows: [], hasNext: false, hasPrevious: false };
  return {
    one: (_id: unknown, demand: Demand) => ask("one", demand),
    byArguments: async (_args: unknown, demand: Demand) => ask("named", demand),
    byReference: async (_reference: unknown, demand: Demand) => ask("nodes", demand),
    oneBy: async (field: string, _value: unknown, demand: Demand) => ask("key", demand, [field]),
    list: (_args: unknown, demand: Demand, parent?: object) => {
      ask("list", demand, parent === undefined ? null : Object.keys(parent));
      return { identity: { list: type, filter: "", order: "" }, load: () => Promise.resolve(empty) };
    },
    settle: (_id: string, facets: readonly string[]) => {
      onAsk({ kind: "settle", type, demand: nothing, parent: null, facets });
      return undefined;
    },
    present: (id: string) => ({ id }),
    failure: () => null,
  };
}

const nothing: Demand = {
  facets: {},
  nodes: true,
  totalCount: false,
  hasNextPage: false,
  hasPreviousPage: false,
  path: "",
};
