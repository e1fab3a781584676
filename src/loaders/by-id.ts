import DataLoader from "dataloader";

import { asError } from "../errors.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { fill, groupNeeds } from "./fill.ts";
import type { Group, Need } from "./fill.ts";
import type { OperationScope } from "./operation-scope.ts";
import { named } from "./store.ts";
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
    const open = facets.filter((facet) => !entry.isSettled(facet) && entry.pending(facet) === null);
    if (open.length > 0) {
      const loading = collector.load({ id, facets: open, path }).then(({ done }) => done);
      for (const facet of open) entry.wait(facet, loading);
    }
    const waits = new Set(facets.flatMap((facet) => entry.pending(facet) ?? []));
    for (const wait of waits) await wait;
    return entry.missing ? null : (existing(entry, { id, type: resource.type, facets }) as Domain | null);
  }

  return {
    load,
    failure: (id, facet) => entryOf(id).failure(facet),
    isSettled: (id, facets) => {
      const entry = entryOf(id);
      return facets.every((facet) => entry.isSettled(facet));
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
  if (entry.object !== null && entry.isLoaded) return entry.object;
  const failures = facets.flatMap((facet) => entry.failure(facet) ?? []);
  const grave = failures.find((failure) => !isUntold(failure));
  if (grave !== undefined) throw grave;
  return failures.length > 0 ? { id, ...named(type) } : entry.object;
}

/** Loads what a tick's needs ask for; each is done when its group is. Everybody waits for what rides along, too. */
function collect<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  needs: readonly Need[],
): { readonly done: Promise<void> }[] {
  const entryOf = (id: string): Entry => scope.store.entry(resource.type, id);
  const done = new Map<string, Promise<void>>();
  for (const group of groupsOf(resource, scope, needs)) {
    const entries = group.ids.map(entryOf);
    const filling = fillOrFail(resource, scope, group).finally(() => {
      for (const entry of entries) entry.endWait(group.facets);
    });
    for (const id of group.ids) done.set(id, filling);
    for (const entry of entries)
      for (const facet of group.facets) if (!entry.isSettled(facet)) entry.wait(facet, filling);
  }
  return needs.map(({ id }) => ({ done: done.get(id) ?? Promise.resolve() }));
}

/** A bug of ours in the grouping leaves everybody in a group of its own, where it fails what it meets. */
function groupsOf<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  needs: readonly Need[],
): readonly Group[] {
  try {
    return groupNeeds(resource, scope, needs);
  } catch {
    return needs.map(({ id, facets, path }) => ({ ids: [id], facets, paths: new Map([[id, path]]) }));
  }
}

/** A bug of ours fails every facet that was open: nobody waits for ever, and nothing passes for null. */
async function fillOrFail<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  group: Group,
): Promise<void> {
  try {
    const isShared = scope.kept?.isShared(resource.type) === true;
    await fill(resource, scope, isShared ? await leftOver(resource.type, scope, group) : group);
  } catch (bug) {
    for (const entry of group.ids.map((id) => scope.store.entry(resource.type, id)))
      for (const facet of group.facets) if (!entry.isSettled(facet)) entry.fail(facet, asError(bug));
  }
}

/** What is left to load when what other processes have read is laid into the store. */
async function leftOver(type: string, scope: OperationScope, group: Group): Promise<Group> {
  await scope.kept?.fetch(type, group.ids);
  const { facets, paths } = group;
  for (const id of group.ids) scope.kept?.recall({ type, id, facets, path: paths.get(id) ?? "", isLoading: true });
  const isOpen = (id: string, facet: string): boolean => !scope.store.entry(type, id).isSettled(facet);
  return {
    ids: group.ids.filter((id) => facets.some((facet) => isOpen(id, facet))),
    facets: facets.filter((facet) => group.ids.some((id) => isOpen(id, facet))),
    paths,
  };
}
