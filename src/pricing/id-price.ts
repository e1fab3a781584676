/** What records by their ids cost. */
import { batchSize } from "../plan/batch.ts";
import { callsOf, planWays } from "../plan/ways.ts";
import type { Way } from "../plan/ways.ts";
import type { Resource } from "../resources/define.ts";
import type { OperationScope } from "../loaders/operation-scope.ts";

/** What the prices of an instance depend on beside the operation. */
export type Market = Pick<OperationScope, "knowledge" | "preference">;

/** Records that are wanted by their ids, with some facets. */
export interface IdWish {
  readonly resource: Resource;
  readonly facets: readonly string[];
  readonly count: number;
}

/** Requests for records that are all there and are asked for in the same moment, and the ways that they take. */
export function expectedById(
  { resource, facets, count }: IdWish,
  { knowledge: known, preference }: Market,
): { readonly calls: number; readonly ways: readonly Way[] } {
  if (count <= 0 || facets.length === 0) return { calls: 0, ways: [] };
  const plan = planWays(resource, { facets, count, preference: preference(resource.type), known });
  return { calls: callsOf(plan, count), ways: plan.ways };
}

/** Pages of what is read whole, at most: a part or collection of 20,000 rows and more is none that is read so. */
const MOST_PAGES = 20;

/**
 * Requests at most: in the dearest plan, records that come in up to `moments` batches, and each of them hidden
 * from the list, so that it is asked for in every round and at last alone.
 */
export function mostById({ resource, facets, count }: IdWish, moments: number, market: Market): number {
  if (count <= 0) return 0;
  const { knowledge: known } = market;
  const preference = market.preference(resource.type);
  const sums = [1, 2, count].map((size) => {
    const { ways } = planWays(resource, { facets, count: Math.min(size, count), preference, known });
    return ways.reduce((sum, way) => sum + mostOfWay(way, count, moments), 0);
  });
  return Math.max(...sums);
}

/** Requests at most for one record that nobody else asks for in the same moment: its own address tells of every state. */
export function mostAlone({ resource, facets }: Omit<IdWish, "count">, market: Market): number {
  const { knowledge: known } = market;
  const { ways } = planWays(resource, { facets, count: 1, preference: market.preference(resource.type), known });
  return ways.reduce((sum, way) => {
    const isAlone = (way.kind === "rows" || way.kind === "single") && way.source.single !== undefined;
    return sum + (isAlone ? 1 : mostOfWay(way, 1, 1));
  }, 0);
}

function mostOfWay({ kind, source, part }: Way, count: number, moments: number): number {
  const rounds = 1 + (source.list?.again?.length ?? 0);
  const alone = source.list?.hides === true ? 1 : 0;
  switch (kind) {
    case "whole":
      return source.list?.page === undefined ? 1 : MOST_PAGES;
    case "part":
      return count * (part?.page === undefined ? 1 : MOST_PAGES);
    case "children":
      return Math.min(count, Math.ceil(count / batchSize(undefined)) + moments) * MOST_PAGES;
    case "rows":
    case "single": {
      const batches = Math.min(count, Math.ceil(count / batchSize(source.list)) + moments);
      return Math.min(count * (rounds + alone), batches * rounds + count * (kind === "single" ? 1 : alone));
    }
  }
}
