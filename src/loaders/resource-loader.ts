import { appError } from "../errors.ts";
import type { Demand } from "../demand/demand.ts";
import { plainId } from "../lib/global-id.ts";
import type { PagedList } from "../lib/window.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { createByIdLoader } from "./by-id.ts";
import { createListLoader } from "./list.ts";
import type { ListDemand, ParentKeys } from "./list-choice.ts";
import type { OperationScope } from "./operation-scope.ts";
import { named } from "./store.ts";
import { badInput, parseFilter, parseIdArgument, parseOrder } from "./terms.ts";
import type { FilterInput, OrderInput } from "./terms.ts";

/** Everything that resolvers can ask of one resource. */
export interface ResourceLoader<Domain extends Entity> {
  /** The record with this plain id; null for no id and for records that the ERP does not have. */
  one(id: string | null | undefined, demand: Demand): Promise<Domain | null>;
  /** The record that exactly one of the arguments names: a plain or global id, or a key such as a number. */
  byArguments(args: Readonly<Record<string, string | null | undefined>>, demand: Demand): Promise<Domain | null>;
  /** The record that a federation reference names. */
  byReference(reference: { readonly id: string }, demand: Demand): Promise<Domain | null>;
  /** The list under filter and order; with a parent, that parent's rows. */
  list(
    args: { readonly filter?: FilterInput; readonly orderBy?: OrderInput },
    demand: Demand,
    parent?: Readonly<Record<string, string | null | undefined>>,
  ): PagedList<Domain>;
  /** Settles facets of a record and gives the record; undefined when they are settled. Never rejects: see `failure`. */
  settle(id: string, facets: readonly string[], path: string): Promise<Domain | null> | undefined;
  /** The error that stands for a facet of a record; null when it has none. */
  failure(id: string, facets: readonly string[]): Error | null;
}

/** Creates the loader of one resource for one operation. */
export function createResourceLoader<Domain extends Entity>(resource: Resource<Domain>, scope: OperationScope): ResourceLoader<Domain> {
  const byId = createByIdLoader(resource, scope);
  const lists = createListLoader<Domain>();
  const facetsOf = (demand: Demand): readonly string[] => demand.facets[resource.type] ?? [];

  function demandList(demand: Demand, rest: Pick<ListDemand<Domain>, "terms" | "order" | "parent" | "round">): ListDemand<Domain> {
    const { nodes, totalCount, hasNextPage, hasPreviousPage, path } = demand;
    return { resource, scope, facets: facetsOf(demand), wants: { nodes, totalCount, hasNextPage, hasPreviousPage }, path, ...rest };
  }

  function one(id: string | null | undefined, demand: Demand): Promise<Domain | null> {
    if (id === null || id === undefined) return Promise.resolve(null);
    const facets = facetsOf(demand);
    // Whoever asks for the id alone has it already.
    if (facets.length === 0) return Promise.resolve((scope.store.entry(resource.type, id).object ?? { id, ...named(resource.type) }) as Domain);
    return byId.load(id, facets, demand.path);
  }

  /** The one record with this key. Hidden records are asked for in turn before it counts as missing. */
  async function byKey(field: string, value: string, demand: Demand): Promise<Domain | null> {
    const rounds = Math.max(0, ...resource.sources.map(({ list }) => list?.again?.length ?? 0));
    const needed = { ...demand, nodes: true, totalCount: false, hasNextPage: false, hasPreviousPage: false };
    for (let round = 0; round <= rounds; round += 1) {
      const list = lists.list(demandList(needed, { terms: [], order: parseOrder(null), parent: [{ field, value }], round }));
      const { rows } = await list.load({ direction: "forward", count: 10 });
      const broken = rows.find(({ node }) => node instanceof Error)?.node;
      // Databases compare keys without regard to case; two records may carry "a1" and "A1".
      const exact = rows.filter(({ node }) => node !== null && !(node instanceof Error) && keyOf(resource, field, node) === value);
      if (exact.length > 1) throw ambiguous(resource.type, field);
      const [found] = exact;
      if (found !== undefined) return found.node as Domain;
      if (broken instanceof Error) throw broken;
    }
    return null;
  }

  return {
    one,
    byArguments: async (args, demand) => {
      const given = Object.entries(args).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== undefined);
      const [only] = given;
      const names = ["id", ...Object.keys(resource.keys ?? {})];
      if (only === undefined || given.length > 1) throw badInput(names.join("|"), `Expected exactly one of ${names.join(", ")}.`);
      const [name, value] = only;
      if (name === "id") return oneExisting(parseIdArgument(value, resource.type, "id"), demand);
      if (value.trim() === "") throw badInput(name, "Expected a text that is not empty.");
      return byKey(resource.keys?.[name] ?? name, value, demand);
    },
    byReference: (reference, demand) => {
      const id = plainId(reference.id, resource.type);
      if (id === null) throw appError("INVALID_ID", { message: `Expected the id of a ${resource.type}.`, details: { argument: "id" } });
      return oneExisting(id, demand);
    },
    list: (args, demand, parent) =>
      lists.list(
        demandList(demand, {
          terms: parent === undefined ? parseFilter(resource, args.filter) : parseFilter({ ...resource, defaults: {} }, args.filter),
          order: parseOrder(args.orderBy),
          parent: parent === undefined ? null : parentKeys(parent),
          round: 0,
        }),
      ),
    settle: (id, facets, path) => (byId.isSettled(id, facets) ? undefined : byId.load(id, facets, path).catch(nothing)),
    failure: (id, facets) => facets.map((facet) => byId.failure(id, facet)).find((error) => error !== null) ?? null,
  };

  /** For ids that come from outside: also one who asks for the id alone learns whether the record exists. */
  function oneExisting(id: string, demand: Demand): Promise<Domain | null> {
    const facets = facetsOf(demand);
    return byId.load(id, facets.length === 0 ? ["row"] : facets, demand.path);
  }
}

/** Failures are kept in the store, per facet. */
function nothing(): null {
  return null;
}

function parentKeys(parent: Readonly<Record<string, string | null | undefined>>): ParentKeys {
  return Object.entries(parent).flatMap(([field, value]) => (value === null || value === undefined ? [] : [{ field, value }]));
}

function keyOf<Domain extends Entity>(resource: Resource<Domain>, field: string, node: Domain): unknown {
  const described = resource.filters[field];
  return described?.value === undefined ? Reflect.get(node, field) : described.value(node);
}

function ambiguous(type: string, field: string): Error {
  return appError("AMBIGUOUS_KEY", {
    message: `More than one ${type} carries this ${field}; ask for it by id, or for the list with a filter.`,
    details: { argument: field, resource: type },
  });
}
