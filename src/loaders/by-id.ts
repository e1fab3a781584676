import DataLoader from "dataloader";

import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";
import { planWays } from "../plan/ways.ts";
import type { Way } from "../plan/ways.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { noteFallback } from "./operation-scope.ts";
import type { OperationScope } from "./operation-scope.ts";
import type { Entry } from "./store.ts";
import { loadByWay } from "./way.ts";
import type { Outcome } from "./way.ts";

/** Loads facets of records by their ids. */
export interface ByIdLoader<Domain extends Entity> {
  /** The record with these facets, null when the ERP has none; facets that failed keep their error in the store. */
  load(id: string, facets: readonly string[], path: string): Promise<Domain | null>;
  /** The error that a facet of a record has; null when it has none. */
  failure(id: string, facet: string): Error | null;
  /** Whether all these facets of the record are settled. */
  isSettled(id: string, facets: readonly string[]): boolean;
}

interface Ask {
  readonly id: string;
  readonly facets: readonly string[];
  readonly path: string;
}

/** Every refusal teaches at least one fact, and a resource has fewer facts than this to learn. */
const MAX_ROUNDS = 12;

/** Creates the loader of one resource for one operation. One DataLoader collects a tick; the store answers repeats. */
export function createByIdLoader<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
): ByIdLoader<Domain> {
  const entryOf = (id: string): Entry => scope.store.entry(resource.type, id);
  // The key cache is off: the store knows more, a wider entry answers a narrower demand.
  const collector = new DataLoader<Ask, { readonly done: Promise<void> }>(
    (asks) => Promise.resolve(collect(resource, scope, asks)),
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
    if (entry.missing) return null;
    return existing<Domain>(entry, facets);
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

function isSettledIn(entry: Entry, facet: string): boolean {
  return entry.missing || entry.loaded.has(facet) || entry.failed.has(facet);
}

/** The record, or the error that stands for it when nothing of it could be loaded. */
function existing<Domain extends Entity>(entry: Entry, facets: readonly string[]): Domain | null {
  if (entry.object !== null && entry.loaded.size > 0) return entry.object as Domain;
  const failed = facets.flatMap((facet) => entry.failed.get(facet) ?? [])[0];
  if (failed !== undefined) throw failed;
  return entry.object as Domain | null;
}

/** Groups the tick's asks by what they need, so that each group can take the cheapest ways for its size. */
function collect<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  asks: readonly Ask[],
): { readonly done: Promise<void> }[] {
  const needs = new Map<string, { facets: Set<string>; path: string }>();
  for (const { id, facets, path } of asks) {
    const need = needs.get(id) ?? { facets: new Set(), path };
    for (const facet of facets) need.facets.add(facet);
    needs.set(id, need);
  }
  const groups = new Map<string, { ids: string[]; facets: readonly string[]; path: string }>();
  for (const [id, { facets, path }] of needs) {
    const sorted = [...facets].sort();
    const group = groups.get(sorted.join(" ")) ?? { ids: [], facets: sorted, path };
    group.ids.push(id);
    groups.set(sorted.join(" "), group);
  }
  const done = new Map<string, Promise<void>>();
  for (const group of groups.values()) {
    const filling = fill(resource, scope, group);
    for (const id of group.ids) done.set(id, filling);
  }
  return asks.map(({ id }) => ({ done: done.get(id) ?? Promise.resolve() }));
}

/** Loads facets for records of equal need, family by family where one refuses. Never throws: failures go to the store. */
async function fill<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  group: { readonly ids: readonly string[]; readonly facets: readonly string[]; readonly path: string },
): Promise<void> {
  let open = group.ids;
  let facets = group.facets;
  for (let round = 0; open.length > 0 && facets.length > 0; round += 1) {
    const { ways, unavailable } = planWays(resource, {
      facets,
      count: open.length,
      preference: scope.preference(resource.type),
      known: scope.knowledge,
    });
    for (const facet of unavailable) failAll(resource, scope, { ids: open, facet });
    noteLeftFamilies(resource, scope, ways);
    const results = await Promise.all(
      assign(ways).map(async ({ way, brings }) => ({
        brings,
        outcomes: await loadByWay({ resource, scope, way, facets: brings, path: group.path }, open),
      })),
    );
    settle(resource, scope, { ids: open, results, last: round >= MAX_ROUNDS });
    facets = facets.filter((facet) => open.some((id) => !isSettledIn(scope.store.entry(resource.type, id), facet)));
    open = open.filter((id) => facets.some((facet) => !isSettledIn(scope.store.entry(resource.type, id), facet)));
  }
}

/** Each facet is asked of the first way that brings it. */
function assign<Domain extends Entity>(
  ways: readonly Way<Domain>[],
): { way: Way<Domain>; brings: readonly string[] }[] {
  const taken = new Set<string>();
  return ways.map((way) => {
    const brings = way.brings.filter((facet) => !taken.has(facet));
    for (const facet of brings) taken.add(facet);
    return { way, brings };
  });
}

interface Results {
  readonly ids: readonly string[];
  readonly results: readonly { readonly brings: readonly string[]; readonly outcomes: ReadonlyMap<string, Outcome> }[];
  readonly last: boolean;
}

/** Writes what the ways brought into the store: found facets were laid there by the reader; this adds errors and absences. */
function settle<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  { ids, results, last }: Results,
): void {
  for (const id of ids) {
    const entry = scope.store.entry(resource.type, id);
    const mine = results.map(({ brings, outcomes }) => ({ brings, outcome: outcomes.get(id) }));
    const isFound = entry.loaded.size > 0 || mine.some(({ outcome }) => outcome?.state === "found");
    if (!isFound && mine.some(({ outcome }) => outcome?.state === "missing")) entry.missing = true;
    for (const { brings, outcome } of mine) {
      for (const facet of brings)
        if (!entry.loaded.has(facet)) failFacet(entry, facet, outcome, { isFound, last, type: resource.type });
    }
  }
}

function failFacet(
  entry: Entry,
  facet: string,
  outcome: Outcome | undefined,
  { isFound, last, type }: { readonly isFound: boolean; readonly last: boolean; readonly type: string },
): void {
  if (outcome?.state === "failed") entry.failed.set(facet, outcome.error);
  else if (outcome?.state === "missing" && isFound) {
    entry.failed.set(
      facet,
      appError("UPSTREAM_REJECTED", {
        message: `Xentral does not find this part of the ${type}.`,
        details: { resource: type },
      }),
    );
  } else if (last) entry.failed.set(facet, appError("UPSTREAM_REJECTED", { details: { resource: type } }));
}

function failAll<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  { ids, facet }: { readonly ids: readonly string[]; readonly facet: string },
): void {
  const error = unavailableError(resource, scope, facet);
  for (const id of ids) scope.store.entry(resource.type, id).failed.set(facet, error);
}

/** Why no family fills a facet: a right that the token lacks, or that this instance has no way at all. */
function unavailableError<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  facet: string,
): AppError {
  const forbidden = resource.sources
    .flatMap(({ list, single, parts = [], children = [] }) => [
      ...[list, ...parts, ...children].flatMap((one) => (one === undefined ? [] : [one])),
      ...(single === undefined ? [] : [single]),
    ])
    .filter(
      (endpoint) =>
        endpoint.brings.includes(facet) || ("includes" in endpoint && endpoint.includes?.[facet] !== undefined),
    )
    .map((endpoint) => scope.knowledge.absenceError(endpointOf(endpoint.path)))
    .find((error) => error?.code === "UPSTREAM_FORBIDDEN");
  if (forbidden !== undefined && forbidden !== null) return forbidden;
  return appError("FIELD_NOT_AVAILABLE", {
    message: `This Xentral instance offers no way to read this part of a ${resource.type}.`,
    details: { resource: resource.type },
  });
}

function endpointOf(path: string | ((id: string) => string)): string {
  return typeof path === "string" ? path : path("0").replace(/\/0(?=\/|$)/g, "/{id}");
}

function noteLeftFamilies<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  ways: readonly Way<Domain>[],
): void {
  const [first] = ways;
  if (first === undefined) return;
  for (const family of scope.preference(resource.type)) {
    if (family === first.family) return;
    const source = resource.sources.find((candidate) => candidate.family === family);
    const path = source?.list?.path ?? source?.single?.path("0");
    const reason = path === undefined ? null : scope.knowledge.absence(endpointOf(path));
    if (reason !== null) noteFallback(scope, { resource: resource.type, from: family, to: first.family, reason });
  }
}
