import { lifetimeSeconds } from "../lib/lifetime.ts";
import type { LifetimeSettings } from "../lib/lifetime.ts";
import type { Resource } from "../resources/define.ts";

/** How long parts of records may be served again, by the GraphQL type. Milliseconds; 0 is never. */
export interface Lifetimes {
  /** Of the record and of lists of its kind. */
  ofType(type: string): number;
  ofFacet(type: string, facet: string): number;
  /** The facets that live shorter than their record; each is told by the property of its name. */
  fleeting(type: string): readonly string[];
}

/** A type with the names of its collections, by which lifetimes are set from outside. */
export interface LifetimeRow {
  readonly resource: Pick<Resource, "type" | "lifetime" | "fleeting">;
  readonly collections: readonly string[];
}

/** Makes the lifetimes of all described types from what is described and what was set. */
export function createLifetimes(rows: readonly LifetimeRow[], settings: LifetimeSettings): Lifetimes {
  const stockMs = (settings.stock ?? lifetimeSeconds.stock) * 1000;
  const table = new Map(
    rows.map(({ resource: { type, lifetime, fleeting = [] }, collections }) => {
      const own = collections.map((name) => settings.byCollection[name]).find((set) => set !== undefined);
      return [
        type,
        { ms: (own ?? settings.overall ?? lifetimeSeconds[lifetime ?? "short"]) * 1000, fleeting },
      ] as const;
    }),
  );
  const ofType = (type: string): number => table.get(type)?.ms ?? 0;
  const fleeting = (type: string): readonly string[] => table.get(type)?.fleeting ?? [];
  return {
    ofType,
    fleeting,
    ofFacet: (type, facet) => (fleeting(type).includes(facet) ? Math.min(stockMs, ofType(type)) : ofType(type)),
  };
}
