import type { Demand } from "../demand/demand.ts";
import { appError } from "../errors.ts";
import type { PagedList } from "../lib/window.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { createByIdLoader } from "./by-id.ts";
import type { ByIdLoader } from "./by-id.ts";
import { createListLoader } from "./list.ts";
import type { ListDemand, ParentKeys } from "./list-choice.ts";
import type { OperationScope } from "./operation-scope.ts";
import { named } from "./store.ts";
import { badInput, checkedText, parseFilter, parseIdArgument, parseOrder } from "./terms.ts";
import type { FilterInput, IdKind, OrderInput } from "./terms.ts";
import { untoldReference } from "./unavailable.ts";

/** The arguments of a list that decide what is in it; those of paging are none of its business. */
export interface ListArguments {
  readonly filter?: FilterInput;
  readonly orderBy?: OrderInput;
  readonly first?: unknown;
}

interface Reference {
  readonly id: string;
  /** The argument that held the id, where it is not `id`. */
  readonly argument?: string | undefined;
}

/** Everything that resolvers can ask of one resource. */
export interface ResourceLoader<Domain extends Entity> {
  /**
   * The record with this plain id; null for no id and for records that the ERP does not have. No promise where it is there
   * already: an executor handles values at a fraction of the cost.
   */
  one(id: string | null | undefined, demand: Demand): Promise<Domain | null> | Domain | null;
  /** The record that exactly one of the arguments names: a plain or global id, or a key such as a number. */
  byArguments(args: Readonly<Record<string, string | null | undefined>>, demand: Demand): Promise<Domain | null>;
  /** The record that a filter field's value names alone, such as a number; null for no value. */
  oneBy(field: string, value: string | null | undefined, demand: Demand): Promise<Domain | null>;
  /** The record that a federation reference names; a wrong id is told of the argument that held it. */
  byReference(reference: Reference, demand: Demand): Promise<Domain | null>;
  /** The list under filter and order; with a parent, that parent's rows. */
  list(
    args: ListArguments,
    demand: Demand,
    parent?: Readonly<Record<string, string | null | undefined>>,
  ): PagedList<Domain>;
  /** Settles facets of a record and gives the record; undefined when they are settled. Never rejects: see `failure`. */
  settle(id: string, facets: readonly string[], pathOf: () => string): Promise<Domain | null> | undefined;
  /** The record as far as this operation has loaded it; null where it has not. */
  present(id: string): Domain | null;
  /** The error that stands for a facet of a record; null when it has none. */
  failure(id: string, facets: readonly string[]): Error | null;
}

/** Creates the loader of one resource for one operation. */
export function createResourceLoader<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
): ResourceLoader<Domain> {
  return new OperationLoader(resource, scope);
}

class OperationLoader<Domain extends Entity> implements ResourceLoader<Domain> {
  readonly #resource: Resource<Domain>;
  readonly #scope: OperationScope;
  readonly #byId: ByIdLoader<Domain>;
  readonly #lists = createListLoader<Domain>();

  constructor(resource: Resource<Domain>, scope: OperationScope) {
    this.#resource = resource;
    this.#scope = scope;
    this.#byId = createByIdLoader(resource, scope);
  }

  one(id: string | null | undefined, demand: Demand): Promise<Domain | null> | Domain | null {
    const { type } = this.#resource;
    // Null says that there is none. What an answer did not speak of must not pass for null.
    if (id === undefined) return Promise.reject(untoldReference(type));
    if (id === null) return null;
    const facets = this.#facets(demand);
    const entry = this.#scope.store.entry(type, id);
    if (!entry.missing) this.#scope.kept?.recall({ type, id, facets, path: demand.path });
    const { missing, object } = entry;
    if (missing) return null;
    // Whoever asks for the id alone has it already.
    if (facets.length === 0) return (object ?? { id, ...named(type) }) as Domain;
    const isThere = object !== null && facets.every((facet) => entry.has(facet));
    return isThere ? (object as Domain) : this.#byId.load(id, facets, demand.path);
  }

  async byArguments(args: Readonly<Record<string, string | null | undefined>>, demand: Demand): Promise<Domain | null> {
    const { keys = {} } = this.#resource;
    const given = Object.entries(args).filter(
      (entry): entry is [string, string] => entry[1] !== null && entry[1] !== undefined,
    );
    const [only] = given;
    const names = ["id", ...Object.keys(keys)];
    if (only === undefined || given.length > 1)
      throw badInput(names.join("|"), `Expected exactly one of ${names.join(", ")}.`);
    const [name, value] = only;
    if (name === "id") return this.#existing(parseIdArgument(value, this.#idKind, "id"), demand);
    if (value.trim() === "") throw badInput(name, "Expected a text that is not empty.");
    return this.#byKey(keys[name] ?? name, checkedText(value, name), demand);
  }

  async oneBy(field: string, value: string | null | undefined, demand: Demand): Promise<Domain | null> {
    return value === null || value === undefined ? null : this.#byKey(field, value, demand);
  }

  async byReference({ id, argument = "id" }: Reference, demand: Demand): Promise<Domain | null> {
    return this.#existing(parseIdArgument(id, this.#idKind, argument), demand);
  }

  list(...[args, demand, parent]: Parameters<ResourceLoader<Domain>["list"]>): PagedList<Domain> {
    return this.#lists.list(
      this.#listDemand(demand, {
        terms: parseFilter(this.#resource, args.filter),
        order: parseOrder(args.orderBy),
        parent: parent === undefined ? null : parentKeys(parent),
        round: 0,
      }),
    );
  }

  settle(id: string, facets: readonly string[], pathOf: () => string): Promise<Domain | null> | undefined {
    if (this.#byId.isSettled(id, facets)) return undefined;
    const path = pathOf();
    this.#scope.kept?.recall({ type: this.#resource.type, id, facets, path });
    return this.#byId.isSettled(id, facets) ? undefined : this.#byId.load(id, facets, path).catch(nothing);
  }

  present(id: string): Domain | null {
    return this.#scope.store.entry(this.#resource.type, id).object as Domain | null;
  }

  failure(id: string, facets: readonly string[]): Error | null {
    return facets.map((facet) => this.#byId.failure(id, facet)).find((error) => error !== null) ?? null;
  }

  get #idKind(): IdKind {
    return { type: this.#resource.type, isCompound: this.#resource.hasCompoundId === true };
  }

  #facets(demand: Demand): readonly string[] {
    return demand.facets[this.#resource.type] ?? [];
  }

  #listDemand(
    demand: Demand,
    rest: Pick<ListDemand<Domain>, "terms" | "order" | "parent" | "round">,
  ): ListDemand<Domain> {
    const { nodes, totalCount, hasNextPage, hasPreviousPage, path } = demand;
    const wants = { nodes, totalCount, hasNextPage, hasPreviousPage };
    return { resource: this.#resource, scope: this.#scope, facets: this.#facets(demand), wants, path, ...rest };
  }

  /** For ids that come from outside: also one who asks for the id alone learns whether the record exists. */
  async #existing(id: string, demand: Demand): Promise<Domain | null> {
    const facets = this.#facets(demand);
    this.#scope.kept?.recall({ type: this.#resource.type, id, facets, path: demand.path });
    const record = facets.length === 0 ? null : await this.#byId.load(id, facets, demand.path);
    const { missing, isLoaded, object } = this.#scope.store.entry(this.#resource.type, id);
    if (missing || isLoaded) return missing ? null : (record ?? (object as Domain));
    // Nobody tells what was asked for; whether the record is there can be told all the same.
    this.#scope.kept?.recall({ type: this.#resource.type, id, facets: ["row"], path: demand.path });
    const row = await this.#byId.load(id, ["row"], demand.path);
    const failure = this.#byId.failure(id, "row");
    if (failure !== null) throw failure;
    return row;
  }

  /** The one record with this key. Hidden records are asked for in turn before it counts as missing. */
  async #byKey(field: string, value: string, demand: Demand): Promise<Domain | null> {
    const rounds = Math.max(0, ...this.#resource.sources.map(({ list }) => list?.again?.length ?? 0));
    const needed = { ...demand, nodes: true, totalCount: false, hasNextPage: false, hasPreviousPage: false };
    for (let round = 0; round <= rounds; round += 1) {
      const list = this.#lists.list(
        this.#listDemand(needed, { terms: [], order: parseOrder(null), parent: [{ field, value }], round }),
      );
      const { rows } = await list.load({ direction: "forward", count: MOST_NAMESAKES });
      const found = this.#exact(
        rows.map(({ node }) => node),
        field,
        value,
      );
      if (found !== null) return found;
    }
    return null;
  }

  #exact(nodes: readonly (Domain | Error | null)[], field: string, value: string): Domain | null {
    const records = nodes.flatMap((node) => (node === null || node instanceof Error ? [] : [node]));
    // Databases compare keys without regard to case; two records may carry "a1" and "A1".
    const exact = records.filter((record) => keyOf(this.#resource, field, record) === value);
    if (exact.length > 1) throw ambiguous(this.#resource.type, field);
    const broken = nodes.find((node) => node instanceof Error);
    if (exact.length === 0 && broken instanceof Error) throw broken;
    return exact[0] ?? null;
  }
}

/** How many records are looked through that a database takes for namesakes of a key; the smallest page of v1 and v2. */
const MOST_NAMESAKES = 10;

/** Failures are kept in the store, per facet. */
function nothing(): null {
  return null;
}

function parentKeys(parent: Readonly<Record<string, string | null | undefined>>): ParentKeys {
  return Object.entries(parent).flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [{ field, value }],
  );
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
