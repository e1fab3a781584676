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
    merge: (type, parts, facets) => {
      const known = entry(type, parts.id);
      // The type's name tells abstract GraphQL types what the object is.
      known.object =
        known.object === null ? { ...parts, ...named(type) } : Object.assign(known.object, definedOnly(parts));
      known.missing = false;
      for (const facet of facets) {
        known.loaded.add(facet);
        known.failed.delete(facet);
      }
      return known.object;
    },
  };
}

/** The property by which GraphQL tells an object's type. */
export function named(type: string): object {
  return { __typename: type };
}

/** Undefined means "not loaded" and must not overwrite what another request brought. */
function definedOnly(parts: Entity): Partial<Entity> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
