import { UnderRevision } from "../lib/under-revision.ts";
import type { ChildrenSource, Entity, Family, PartSource, Resource, Source } from "../resources/define.ts";
import { batchSize, takesIds } from "./batch.ts";
import { carries } from "./facets.ts";
import { endpointName } from "./known.ts";
import type { Known } from "./known.ts";

/** One way in which some facets of records can be had by their ids. */
export interface Way<Domain extends Entity = Entity> {
  readonly kind: "rows" | "single" | "whole" | "part" | "children";
  readonly family: Family;
  readonly source: Source<Domain>;
  /** The endpoint as it is remembered, such as `/api/v1/products/{id}/stocks`. */
  readonly endpoint: string;
  /** The demanded facets that it brings. */
  readonly brings: readonly string[];
  readonly part?: PartSource<Domain>;
  readonly children?: ChildrenSource<Domain>;
}

/** The ways chosen for a demand, and the facets that none of the available families can fill. */
export interface WayPlan<Domain extends Entity = Entity> {
  readonly ways: readonly Way<Domain>[];
  readonly unavailable: readonly string[];
}

/** What the choice of ways depends on. */
export interface WayAsk {
  readonly facets: readonly string[];
  /** How many records are wanted. */
  readonly count: number;
  readonly preference: readonly Family[];
  readonly known: Known;
}

/**
 * Chooses the ways that bring all demanded facets in the fewest requests; among equals, the fewest ways and then the
 * preferred families. A single record is asked for itself, so that hidden states do not matter.
 *
 * @example 40 products with master data and available stock: the v2 list alone (1 request), because its rows carry
 * both, instead of v3 for the one and v2 for the other (2 requests).
 */
export function planWays<Domain extends Entity>(resource: Resource<Domain>, ask: WayAsk): WayPlan<Domain> {
  const ofResources = planned.of(ask.known, ask.known.revision);
  const plans = ofResources.get(resource) ?? new Map<string, WayPlan>();
  ofResources.set(resource, plans);
  const key = `${ask.count} ${ask.preference.join()} ${ask.facets.join()}`;
  const made = plans.get(key) ?? makePlan(resource, ask);
  if (plans.size >= MAX_PLANS) plans.clear();
  plans.set(key, made);
  return made as WayPlan<Domain>;
}

/** What was planned of a resource under the same knowledge: the same is asked for again and again. */
const planned = new UnderRevision<Known, Map<object, Map<string, WayPlan>>>(() => new Map());
const MAX_PLANS = 500;

function makePlan<Domain extends Entity>(resource: Resource<Domain>, ask: WayAsk): WayPlan<Domain> {
  const candidates = candidateWays(resource, ask);
  const bringers = new Map(
    ask.facets.map((facet) => [facet, candidates.filter(({ brings }) => brings.includes(facet))] as const),
  );
  const unavailable = ask.facets.filter((facet) => bringers.get(facet)?.length === 0);
  // Facets with few bringers first: what only one way brings decides most of the rest.
  const open = [...bringers]
    .filter(([, ways]) => ways.length > 0)
    .toSorted(([, one], [, other]) => one.length - other.length);
  const best = cheapest(open, [], ask);
  return { ways: candidates.filter((way) => best.ways.includes(way)), unavailable };
}

/** Upstream requests that a plan needs for `count` records. */
export function callsOf({ ways }: WayPlan, count: number): number {
  return ways.reduce((sum, way) => sum + callsFor(way, count), 0);
}

interface Choice<Domain extends Entity> {
  readonly ways: readonly Way<Domain>[];
  readonly rank: readonly number[];
}

/** The best of all choices of ways for the facets that are not covered yet. Each facet has a handful of ways at most. */
function cheapest<Domain extends Entity>(
  open: readonly (readonly [facet: string, ways: readonly Way<Domain>[]])[],
  chosen: readonly Way<Domain>[],
  ask: WayAsk,
): Choice<Domain> {
  const [next, ...later] = open.filter(([facet]) => !chosen.some(({ brings }) => brings.includes(facet)));
  if (next === undefined) return { ways: chosen, rank: rankOf(chosen, ask) };
  const choices = next[1].map((way) => cheapest(later, [...chosen, way], ask));
  return choices.reduce((best, choice) => (isLower(choice.rank, best.rank) ? choice : best));
}

/** Upstream requests that a way needs for `count` records. Ways whose pages cannot be known count one. */
function callsFor(way: Way, count: number): number {
  if (way.kind === "rows") return Math.ceil(count / batchSize(way.source.list));
  if (way.kind === "whole") return 1;
  if (way.kind === "children") return Math.ceil(count / batchSize(undefined));
  return count;
}

function rankOf(ways: readonly Way[], { count, preference }: WayAsk): readonly number[] {
  const calls = callsOf({ ways, unavailable: [] }, count);
  const family = ways.reduce((sum, way) => sum + preference.indexOf(way.family) * 10, 0);
  const kind = ways.reduce((sum, way) => sum + (count === 1 ? rankOfOne(way) : 0), 0);
  return [calls, ways.length, family + kind];
}

/** Among ways that cost the same for one record: a collection that comes in one answer serves the others, too. */
function rankOfOne({ kind, source }: Way): number {
  if (kind === "whole") return source.list?.page === undefined ? -1 : 1;
  return kind === "rows" ? 1 : 0;
}

function isLower(one: readonly number[], other: readonly number[]): boolean {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? Number.POSITIVE_INFINITY;
    if (value !== against) return value < against;
  }
  return false;
}

function candidateWays<Domain extends Entity>(resource: Resource<Domain>, ask: WayAsk): Way<Domain>[] {
  return ask.preference.flatMap((family) => {
    const source = resource.sources.find((candidate) => candidate.family === family);
    return source === undefined ? [] : waysOf(source, ask);
  });
}

function waysOf<Domain extends Entity>(source: Source<Domain>, { facets, known }: WayAsk): Way<Domain>[] {
  const ways: Way<Domain>[] = [];
  const add = (way: Omit<Way<Domain>, "family" | "source" | "brings">, carried: (facet: string) => boolean): void => {
    const brings = facets.filter(carried);
    if (brings.length > 0 && known.absence(way.endpoint) === null)
      ways.push({ ...way, family: source.family, source, brings });
  };
  const { list, single, parts = [], children = [] } = source;
  if (single !== undefined) {
    const name = endpointName(single.path("0"));
    add({ kind: "single", endpoint: name }, (facet) => carries(single, facet, { known, name }));
  }
  if (list !== undefined && (list.whole === true || takesIds(list, known))) {
    const name = endpointName(list.path);
    const kind = list.whole === true ? "whole" : "rows";
    add({ kind, endpoint: name }, (facet) => carries(list, facet, { known, name }));
  }
  for (const part of parts) {
    const endpoint = endpointName(part.path("0"));
    add({ kind: "part", endpoint, part }, (facet) => part.brings.includes(facet));
  }
  for (const child of children) {
    const endpoint = endpointName(child.path);
    add({ kind: "children", endpoint, children: child }, (facet) => child.brings.includes(facet));
  }
  return ways;
}
