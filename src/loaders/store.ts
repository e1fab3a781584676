import type { Entity } from "../resources/define.ts";

/** What an operation knows of one record: its parts so far, which facets they are, and what failed. */
export interface Entry {
  /** The record with everything loaded so far; grows in place, so that holders see later facets. Null until something came. */
  object: Entity | null;
  /** The ERP has no such record. */
  missing: boolean;
  readonly loaded: Set<string>;
  readonly failed: Map<string, Error>;
  readonly pending: Map<string, Promise<void>>;
}

/** Everything that one operation has loaded: type and id → entry. Ends with the operation. */
export interface EntityStore {
  entry(type: string, id: string): Entry;
  /** Lays parts of a record into its entry. */
  merge(type: string, parts: Entity, facets: Iterable<string>): Entity;
  /** Everything is loaded anew from now on. */
  clear(): void;
}

/** Creates the store of one operation. */
export function createEntityStore(): EntityStore {
  const entries = new Map<string, Entry>();
  const entry = (type: string, id: string): Entry => {
    const key = `${type}/${id}`;
    const known = entries.get(key);
    if (known !== undefined) return known;
    const fresh: Entry = { object: null, missing: false, loaded: new Set(), failed: new Map(), pending: new Map() };
    entries.set(key, fresh);
    return fresh;
  };
  return {
    entry,
    clear: () => entries.clear(),
    merge: (type, parts, facets) => {
      const known = entry(type, parts.id);
      // The type's name tells abstract GraphQL types what the object is.
      if (known.object === null) known.object = typed(parts, type);
      else complete(known.object, parts);
      known.missing = false;
      for (const facet of facets) {
        known.loaded.add(facet);
        known.failed.delete(facet);
      }
      return known.object;
    },
  };
}

/** Whether nothing more can be learnt about a facet of a record. */
export function isSettledIn(entry: Entry, facet: string): boolean {
  return entry.missing || entry.loaded.has(facet) || entry.failed.has(facet);
}

/** The property by which GraphQL tells an object's type. */
export function named(type: string): object {
  return { __typename: type };
}

/** A copy with its type's name. One spread and a literal: engines copy that at once, two spreads name by name. */
function typed(parts: Entity, type: string): Entity {
  const copy: Entity & { __typename: string } = { ...parts, __typename: type };
  return copy;
}

/**
 * Adds to an object what it does not have. What is there stays: families word some things differently, and a field must
 * not change its answer with what is selected beside it. Undefined means "not loaded".
 */
function complete(object: object, parts: object): void {
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined) Reflect.set(object, name, united(Reflect.get(object, name), value));
  }
}

/** The older of two values, completed in nested objects and, by their ids, in lists of records. */
function united(older: unknown, newer: unknown): unknown {
  if (older === undefined) return newer;
  if (Array.isArray(older) && Array.isArray(newer)) return unitedLists(older, newer);
  if (!isObject(older) || !isObject(newer)) return older;
  // Another record than before: nothing of the newer one is the older's.
  if (hasId(older) && hasId(newer) && older.id !== newer.id) return older;
  const copy = { ...older };
  complete(copy, newer);
  return copy;
}

function unitedLists(older: readonly unknown[], newer: readonly unknown[]): readonly unknown[] {
  const known = new Map(newer.flatMap((item) => (hasId(item) ? [[item.id, item] as const] : [])));
  if (known.size > 0) return older.map((item) => (hasId(item) ? united(item, known.get(item.id)) : item));
  // Without ids nobody can tell which item is which: a list that tells less gives way as a whole.
  const told = toldBy(older);
  return [...toldBy(newer)].every((name) => told.has(name)) ? older : newer;
}

/** The properties that items of a list have. */
function toldBy(items: readonly unknown[]): ReadonlySet<string> {
  const names = items.flatMap((item) => (isObject(item) ? Object.entries(item) : []));
  return new Set(names.flatMap(([name, value]) => (value === undefined ? [] : [name])));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasId(value: unknown): value is { readonly id: string } {
  return isObject(value) && "id" in value && typeof value.id === "string";
}
