import DataLoader from "dataloader";

import { asError } from "../errors.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { fill, groupNeeds } from "./fill.ts";
import type { Need } from "./fill.ts";
import type { OperationScope } from "./operation-scope.ts";
import { isSettledIn, named } from "./store.ts";
import type { Entry } from "./store.ts";
import { isUntold } from "./unavailable.ts";

/** Loads facets of records by their ids. */
export interface ByIdLoader<Domain extends Entity> {
  /** The record with these facets, null when the ERP has none; facets that failed keep their error in the store. */
  load(id: string, facets: readonly string[], path: string): Promise<Domain | null>;
  /** The error that a facet of a record has; null when it has none. */
  failure(id: string, facet: string): Error | null;
  /** Whether all these facets of the record are settled. */
  isSettled(id: string, facets: readonly string[]): boolean;
}

/** Creates the loader of one resource for one operation. One DataLoader collects a tick; the store answers repeats. */
export function createByIdLoader<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
): ByIdLoader<Domain> {
  const entryOf = (id: string): Entry => scope.store.entry(resource.type, id);
  // The key cache is off: the store knows more, a wider entry answers a narrower demand.
  const collector = new DataLoader<Need, { readonly done: Promise<void> }>(
    (needs) => Promise.resolve(collect(resource, scope, needs)),
    { cache: false, name: `${resource.type}.byId` },
  );

  async function load(id: string, facets: readonly string[], path: string): Promise<Domain | null> {
    const entry = entryOf(id);
    const open = facets.filter((facet) => !isSettledIn(entry, facet) && !entry.pending.has(facet));
    const waits = facets.flatMap((facet) => entry.pending.get(facet) ?? []);
    if (open.length > 0) {
      const loading = collector.load({ id, facets: open, path }).then(({ done }) => done);
      for (const facet of open) entry.pending.set(facet, loading);
      const forget = (): void => open.forEach((facet) => void entry.pending.delete(facet));
      waits.push(loading.finally(forget));
    }
    await Promise.all(waits);
    return entry.missing ? null : (existing(entry, { id, type: resource.type, facets }) as Domain | null);
  }

  return {
    load,
    failure: (id, facet) => entryOf(id).failed.get(facet) ?? null,
    isSettled: (id, facets) => {
      const entry = entryOf(id);
      return facets.every((facet) => isSettledIn(entry, facet));
    },
  };
}

/**
 * The record, or the error that stands for it when nothing of it could be loaded. Of what nobody tells each field says so
 * itself.
 */
function existing(
  entry: Entry,
  { id, type, facets }: { readonly id: string; readonly type: string; readonly facets: readonly string[] },
): Entity | null {
  if (entry.object !== null && entry.loaded.size > 0) return entry.object;
  const failures = facets.flatMap((facet) => entry.failed.get(facet) ?? []);
  const grave = failures.find((failure) => !isUntold(failure));
  if (grave !== undefined) throw grave;
  return failures.length > 0 ? { id, ...named(type) } : entry.object;
}

/** Loads what a tick's needs ask for; each is done when its group is. A bug of ours fails every facet that was open. */
function collect<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  needs: readonly Need[],
): { readonly done: Promise<void> }[] {
  const done = new Map<string, Promise<void>>();
  for (const group of groupNeeds(resource, scope, needs)) {
    const filling = fill(resource, scope, group).catch((bug: unknown) => {
      for (const id of group.ids) failOpen(scope.store.entry(resource.type, id), group.facets, asError(bug));
    });
    for (const id of group.ids) done.set(id, filling);
  }
  return needs.map(({ id }) => ({ done: done.get(id) ?? Promise.resolve() }));
}

function failOpen(entry: Entry, facets: readonly string[], error: Error): void {
  for (const facet of facets) if (!isSettledIn(entry, facet)) entry.failed.set(facet, error);
}
