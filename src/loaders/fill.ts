/**
 * Fills the operation's store with facets of records: groups what a tick needs so that the fewest requests bring it, takes
 * the cheapest ways, and goes on with others where one refuses.
 */
import { appError } from "../errors.ts";
import { callsOf, planWays } from "../plan/ways.ts";
import type { Way, WayPlan } from "../plan/ways.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { MAX_ROUNDS } from "./learning.ts";
import type { OperationScope } from "./operation-scope.ts";
import type { Entry } from "./store.ts";
import { noteLeftFamilies, noteLeftIncludes, unavailableError } from "./unavailable.ts";
import { loadByWay } from "./way.ts";
import type { Outcome } from "./way.ts";

/** Facets that one record is wanted with, and the response path that asks. */
export interface Need {
  readonly id: string;
  readonly facets: readonly string[];
  readonly path: string;
}

/** Records that are wanted with the same facets. */
export interface Group {
  readonly ids: readonly string[];
  readonly facets: readonly string[];
  /** Record → the response path that asked for it first. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * Groups needs by their facets, so that each group can take the cheapest ways for its size. All of them become one group
 * where that costs fewer requests: what a request brings beside what was asked for is free.
 */
export function groupNeeds<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  needs: readonly Need[],
): readonly Group[] {
  const paths = new Map(needs.toReversed().map(({ id, path }) => [id, path]));
  const groups = groupsOf(facetsById(needs)).map((group) => ({ ...group, paths }));
  if (groups.length < 2) return groups;
  const all = {
    ids: [...paths.keys()].toReversed(),
    facets: [...new Set(needs.flatMap(({ facets }) => facets))].toSorted(),
    paths,
  };
  const apart = groups.reduce((sum, group) => sum + callsFor(resource, scope, group), 0);
  return callsFor(resource, scope, all) < apart ? [all] : groups;
}

function facetsById(needs: readonly Need[]): ReadonlyMap<string, ReadonlySet<string>> {
  const facetsOf = new Map<string, Set<string>>();
  for (const { id, facets } of needs) {
    const known = facetsOf.get(id) ?? new Set();
    for (const facet of facets) known.add(facet);
    facetsOf.set(id, known);
  }
  return facetsOf;
}

function groupsOf(facetsOf: ReadonlyMap<string, ReadonlySet<string>>): Omit<Group, "paths">[] {
  const groups = new Map<string, { readonly ids: string[]; readonly facets: readonly string[] }>();
  for (const [id, set] of facetsOf) {
    const facets = [...set].toSorted();
    const group = groups.get(facets.join(" ")) ?? { ids: [], facets };
    group.ids.push(id);
    groups.set(facets.join(" "), group);
  }
  return [...groups.values()];
}

type Wanted = Pick<Group, "ids" | "facets">;

function planFor<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  { ids, facets }: Wanted,
): WayPlan<Domain> {
  const { knowledge: known } = scope;
  return planWays(resource, { facets, count: ids.length, preference: scope.preference(resource.type), known });
}

function callsFor<Domain extends Entity>(resource: Resource<Domain>, scope: OperationScope, wanted: Wanted): number {
  return callsOf(planFor(resource, scope, wanted), wanted.ids.length);
}

/** Loads facets for records of equal need, family by family where one refuses. Failures go to the store. */
export async function fill<Domain extends Entity>(
  resource: Resource<Domain>,
  scope: OperationScope,
  { paths, ...group }: Group,
): Promise<void> {
  const entryOf = (id: string): Entry => scope.store.entry(resource.type, id);
  const vain = new Set<string>();
  let { ids, facets } = group;
  for (let round = 0; ids.length > 0; round += 1) {
    const open = ids;
    const { ways, unavailable } = planFor(resource, scope, { ids, facets });
    for (const facet of unavailable) failAll(open.map(entryOf), facet, unavailableError(resource, scope, facet));
    noteLeftFamilies(resource, scope, ways);
    noteLeftIncludes(resource, { ways, scope });
    const known = new Set(open.filter((id) => entryOf(id).isLoaded));
    const results = await Promise.all(
      assign(ways).map(async ({ way, brings }) => {
        const asked = open.filter((id) => !brings.every((facet) => vain.has(attempt(way, facet, id))));
        const outcomes = await loadByWay({ resource, scope, way, facets: brings, paths }, asked);
        // A way that finds a record and still does not bring a facet never will, unless another fact is learnt.
        for (const [id, { state }] of outcomes)
          if (state === "found") for (const facet of brings) vain.add(attempt(way, facet, id));
        return { way, brings, outcomes, isLast: round >= MAX_ROUNDS };
      }),
    );
    for (const id of open) {
      settle(entryOf(id), results, { id, type: resource.type, isKnown: known.has(id) });
      if (entryOf(id).missing) scope.kept?.keepMissing(resource.type, id);
    }
    facets = facets.filter((facet) => open.some((id) => !entryOf(id).isSettled(facet)));
    ids = open.filter((id) => facets.some((facet) => !entryOf(id).isSettled(facet)));
  }
  for (const id of group.ids)
    scope.kept?.rescue({ type: resource.type, id, facets: group.facets, path: paths.get(id) ?? "" });
}

function attempt({ kind, endpoint }: Way, facet: string, id: string): string {
  return `${kind} ${endpoint} ${facet} ${id}`;
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

/** What a way brought of some facets. */
interface Result {
  readonly way: Pick<Way, "kind">;
  readonly brings: readonly string[];
  /** What became of each record that was asked for; others had been asked for in vain before. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Whether there were refusals enough. */
  readonly isLast: boolean;
}

/** Writes what the ways brought into an entry: found facets were laid there by the reader; this adds errors and absences. */
function settle(
  entry: Entry,
  results: readonly Result[],
  { id, type, isKnown }: { readonly id: string; readonly type: string; readonly isKnown: boolean },
): void {
  const mine = results.map(({ outcomes, ...rest }) => ({ ...rest, outcome: outcomes.get(id) ?? null }));
  if (!isKnown && isMissing(mine)) entry.missing = true;
  for (const { brings, ...result } of mine) {
    const error = errorOf(result, type);
    if (error === null) continue;
    for (const facet of brings) if (!entry.isSettled(facet)) entry.fail(facet, error);
  }
}

/**
 * Whether the ERP has no such record. Those who ask for the record itself know; what lies below it may lack by itself, or
 * be an empty list of nobody's, and speaks for the record only when nobody else was asked.
 */
function isMissing(results: readonly Told[]): boolean {
  const own = results.filter(({ way }) => way.kind !== "part" && way.kind !== "children");
  const knowing = own.length > 0 ? own : results;
  const says = (state: Outcome["state"]): boolean => knowing.some(({ outcome }) => outcome?.state === state);
  return says("missing") && !says("found");
}

/** What a way told of one record; null where it was not asked any more. */
type Told = Pick<Result, "way" | "isLast"> & { readonly outcome: Outcome | null };

/** The error with which a facet that was not brought is settled; null when another way may still bring it. */
function errorOf({ outcome, isLast }: Told, type: string): Error | null {
  if (outcome === null || outcome.state === "missing") return notFound(type);
  if (outcome.state === "failed") return outcome.error;
  return outcome.state === "retry" && isLast ? outcome.error : null;
}

function notFound(type: string): Error {
  return appError("UPSTREAM_REJECTED", {
    message: `Xentral does not find this part of the ${type}.`,
    details: { resource: type },
  });
}

function failAll(entries: readonly Entry[], facet: string, error: Error): void {
  for (const entry of entries) entry.fail(facet, error);
}
