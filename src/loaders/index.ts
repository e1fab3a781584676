import type { Demand, FacetTable } from "../demand/demand.ts";
import type { Clock } from "../lib/clock.ts";
import type { Entity, Family, Resource } from "../resources/define.ts";
import { resources } from "../resources/index.ts";
import type { Dispatcher } from "../upstream/dispatcher.ts";
import type { Operation } from "../upstream/operation.ts";
import type { LifetimeSettings } from "../lib/lifetime.ts";
import type { Knowledge } from "./known.ts";
import { createLifetimes } from "./lifetimes.ts";
import type { Lifetimes } from "./lifetimes.ts";
import { loadNode, loadPlain } from "./node.ts";
import type { Container } from "./node.ts";
import { createResourceLoader } from "./resource-loader.ts";
import type { ResourceLoader } from "./resource-loader.ts";
import { createScope } from "./scope.ts";
import type { CacheUse } from "./scope.ts";
import { untoldReference } from "./unavailable.ts";

type Table = typeof resources;
type DomainOf<Described> = Described extends Resource<infer Domain> ? Domain : never;

/** The loaders of one operation, one per resource. */
export type Loaders = { readonly [Name in keyof Table]: ResourceLoader<DomainOf<Table[Name]>> };

/** Loaders by GraphQL type, for whoever knows the type only at run time. */
export interface LoadersByType {
  /** The loader of a type; undefined for types that are no resource. */
  get(type: string): ResourceLoader<Entity> | undefined;
  /** The record of any global id, whatever its type, also of those that exist only inside another record. */
  node<Found extends object>(globalId: string, demand: Demand): Promise<Found | null>;
  /** The records of global ids, each for itself: one that fails does not take the others along. */
  nodes<Found extends object>(globalIds: readonly string[], demand: Demand): readonly Promise<Found>[];
  /** The record of a type and plain id; null without either. */
  one<Found extends object>(type: string | null, id: string | null | undefined, demand: Demand): Promise<Found | null>;
}

/** What loaders of an operation are made of. */
export interface LoaderParts {
  readonly operation: Operation;
  readonly dispatcher: Dispatcher;
  readonly knowledge: Knowledge;
  readonly clock: Clock;
  readonly preference: (type: string) => readonly Family[];
  /** What is kept between operations, as far as this one may use it. Null: nothing. */
  readonly cache: CacheUse | null;
}

/** Everything that one operation loads with. */
export interface OperationLoaders {
  readonly loaders: Loaders;
  readonly byType: LoadersByType;
  /** Everything is loaded anew from now on: something was written. */
  forget(): void;
}

/** Creates the loaders of one operation from the resource table. */
export function createLoaders(parts: LoaderParts): OperationLoaders {
  const scope = createScope(parts, (type) => byTypeName.get(type));
  const made = new Map<string, ResourceLoader<Entity>>();
  const loaderOf = (resource: Resource): ResourceLoader<Entity> => {
    const known = made.get(resource.type);
    if (known !== undefined) return known;
    const loader = createResourceLoader(resource, scope);
    made.set(resource.type, loader);
    return loader;
  };
  const get = (type: string): ResourceLoader<Entity> | undefined => {
    const resource = byTypeName.get(type);
    return resource === undefined ? undefined : loaderOf(resource);
  };
  const containerOf = (type: string): Container[] =>
    (containers.get(type) ?? []).map(({ resource, ...place }) => ({ loader: loaderOf(resource), ...place }));
  // A view has no global id of its own, although its name leads to the record it is a view of.
  const recordsOf = (type: string): ResourceLoader<Entity> | undefined =>
    byTypeName.get(type)?.type === type ? get(type) : undefined;
  const nodeParts = { loaderOf: recordsOf, containerOf };
  const byType: LoadersByType = {
    get,
    // The type that a global id names decides what is found; callers know it from the schema.
    node: async <Found extends object>(globalId: string, demand: Demand) =>
      (await loadNode(nodeParts, globalId, demand)) as Found | null,
    nodes: <Found extends object>(globalIds: readonly string[], demand: Demand) =>
      globalIds.map((id) => loadNode({ ...nodeParts, argument: "ids" }, id, demand) as Promise<Found>),
    one: async <Found extends object>(type: string | null, id: string | null | undefined, demand: Demand) => {
      if (type === null || id === null) return null;
      if (id === undefined) throw untoldReference(type);
      return (await loadPlain(nodeParts, { type, id }, demand)) as Found | null;
    },
  };
  const forget = (): void => {
    scope.store.clear();
    scope.memo.clear();
  };
  return { loaders: new LazyLoaders(loaderOf) as unknown as Loaders, byType, forget };
}

const described = Object.entries(resources) as [string, Resource][];

type LoaderOf = (resource: Resource) => ResourceLoader<Entity>;

/** Loaders by their names, made on first use: an operation rarely touches more than a few resources. */
class LazyLoaders {
  readonly loaderOf: LoaderOf;

  constructor(loaderOf: LoaderOf) {
    this.loaderOf = loaderOf;
  }
}

for (const [name, resource] of described) {
  // On the prototype, once: properties of its own would be made anew for every operation.
  const get = function get(this: LazyLoaders): ResourceLoader<Entity> {
    return this.loaderOf(resource);
  };
  Object.defineProperty(LazyLoaders.prototype, name, { enumerable: true, get });
}

/** By type, views of a record included. */
const byTypeName = new Map(
  described.flatMap(([, resource]) =>
    [resource.type, ...Object.keys(resource.views ?? {})].map((type) => [type, resource] as const),
  ),
);
/** Type → the resources inside which its records exist. An address id may be a customer's or a supplier's. */
const containers = new Map<string, (Omit<Container, "loader"> & { readonly resource: Resource })[]>();
for (const [, resource] of described) {
  for (const [type, property] of Object.entries(resource.contains ?? {})) {
    const needed = resource.fields[property];
    const { facet, within } = typeof needed === "object" && needed !== null ? needed : { facet: needed, within: {} };
    const place = { resource, property, facet: facet ?? "row", within: Object.values(within) };
    containers.set(type, [...(containers.get(type) ?? []), place]);
  }
}

/** GraphQL field → facet of every described type, for the demand of a selection. */
export const facetTable: FacetTable = Object.fromEntries(
  described.flatMap(([, { type, fields, views }]) => [[type, fields], ...Object.entries(views ?? {})]),
);

/** The types whose kept records tell something of records of these types: their own, and those that contain them. */
export function typesThatTell(types: readonly string[]): readonly string[] {
  const holders = types.flatMap((type) => (containers.get(type) ?? []).map(({ resource }) => resource.type));
  const viewed = types.flatMap((type) => byTypeName.get(type)?.type ?? []);
  return [...new Set([...types, ...viewed, ...holders])];
}

/** Paths of the rendered document of a type, by family; undefined for types that cannot be printed. */
export function documentPaths(type: string): Resource["pdf"] {
  return byTypeName.get(type)?.pdf;
}

/** The lifetimes of all described types, with what was set from outside. */
export function lifetimesOf(settings: LifetimeSettings): Lifetimes {
  const names = new Map(collectionNames().map(({ type, collections }) => [type, collections]));
  const rows = described.map(([, resource]) => ({ resource, collections: names.get(resource.type) ?? [] }));
  return createLifetimes(rows, settings);
}

/** The upstream's names of each type's collections, such as `salesOrders`, as the configuration calls them. */
export function collectionNames(): readonly { readonly type: string; readonly collections: readonly string[] }[] {
  return described.map(([, { type, sources }]) => {
    const paths = sources.flatMap(({ list, single }) => [list?.path, single?.path("0").replace(/\/0$/, "")]);
    const names = paths.flatMap((path) => path?.split("/").at(-1) ?? []);
    return { type, collections: [...new Set(names)] };
  });
}
