import type { ChildrenSource, Entity, Family, PartSource, Resource, Source } from "../resources/define.ts";
import { batchSize } from "./batch.ts";
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
  const candidates = candidateWays(resource, ask);
  const available = new Set(candidates.flatMap(({ brings }) => brings));
  const wanted = ask.facets.filter((facet) => available.has(facet));
  const unavailable = ask.facets.filter((facet) => !available.has(facet));
  let best: { ways: Way<Domain>[]; rank: readonly number[] } = { ways: [], rank: [Number.POSITIVE_INFINITY] };
  // At most 2^12 combinations of a handful of ways; described resources have up to eight.
  for (let mask = 0; mask < 1 << Math.min(candidates.length, 12); mask += 1) {
    const ways = candidates.filter((_way, index) => (mask & (1 << index)) !== 0);
    if (!wanted.every((facet) => ways.some(({ brings }) => brings.includes(facet)))) continue;
    const rank = rankOf(ways, ask);
    if (isLower(rank, best.rank)) best = { ways, rank };
  }
  return { ways: best.ways, unavailable };
}

/** Upstream requests that a way needs for `count` records. Ways whose pages cannot be known count one. */
function callsFor(way: Way, count: number): number {
  if (way.kind === "rows") return Math.ceil(count / batchSize(way.source.list));
  if (way.kind === "whole") return 1;
  if (way.kind === "children") return Math.ceil(count / batchSize(undefined));
  return count;
}

function rankOf(ways: readonly Way[], { count, preference }: WayAsk): readonly number[] {
  const calls = ways.reduce((sum, way) => sum + callsFor(way, count), 0);
  const family = ways.reduce((sum, way) => sum + preference.indexOf(way.family) * 10, 0);
  const kind = ways.reduce((sum, way) => sum + (count === 1 && way.kind === "rows" ? 1 : 0), 0);
  return [calls, ways.length, family + kind];
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
    const endpoint = endpointName(single.path("0"));
    add({ kind: "single", endpoint }, (facet) => carries(single, facet, known, endpoint));
  }
  if (list !== undefined && (list.whole === true || list.filters["id"]?.operators.includes("in") === true)) {
    const endpoint = endpointName(list.path);
    add({ kind: list.whole === true ? "whole" : "rows", endpoint }, (facet) => carries(list, facet, known, endpoint));
  }
  for (const part of parts)
    add({ kind: "part", endpoint: endpointName(part.path("0")), part }, (facet) => part.brings.includes(facet));
  for (const child of children)
    add({ kind: "children", endpoint: endpointName(child.path), children: child }, (facet) =>
      child.brings.includes(facet),
    );
  return ways;
}
