import type { Entity, Family, ListSource, Resource, SingleSource, Source, WireTerm } from "../resources/define.ts";
import { carries, includesFor } from "./facets.ts";
import { endpointName } from "./known.ts";
import type { Known } from "./known.ts";
import { listRequest, reveals, wireTerms } from "./query.ts";
import { requestTarget } from "./request.ts";
import type { PlannedRequest } from "./request.ts";

/** Most ids of one request. No limit is documented or was measured; 200 stays far from any usual one. */
const MAX_KEYS = 200;
/** Longest address of one request, in bytes. Servers commonly refuse beyond 8,192; the instance's host comes on top. */
const MAX_TARGET_BYTES = 6_000;

/** How many records one `in` request of the list can bring: one request is one page. */
export function batchSize(list: { readonly page?: { readonly max: number } } | undefined): number {
  return Math.min(MAX_KEYS, list?.page?.max ?? MAX_KEYS);
}

/** What a batch by id is made of, beside the ids. */
export interface BatchAsk<Domain extends Entity> {
  readonly resource: Resource<Domain>;
  readonly source: Source<Domain> & { readonly list: ListSource<Domain> };
  readonly facets: readonly string[];
  /** 0 for the first time of asking, n for the n-th set of conditions under which missing ids are asked for again. */
  readonly round: number;
  readonly known: Known;
}

/** The request for some records by their ids: a single read for one of them where that brings the same. */
export function planByIds<Domain extends Entity>(ask: BatchAsk<Domain>, ids: readonly string[]): PlannedRequest {
  const { resource, source, facets, round, known } = ask;
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && isAskedAlone(ask)) {
    return planSingle(resource, source as Source<Domain> & { single: SingleSource<Domain> }, { id: only, facets });
  }
  const { list } = source;
  const endpoint = endpointName(list.path);
  const again: readonly WireTerm[] = round === 0 ? [] : (list.again?.[round - 1] ?? []);
  const terms = [{ field: "id", operator: "in", values: ids }] as const;
  const isRevealing = known.takesRevealing(endpoint);
  return listRequest({
    resource: resource.type,
    family: source.family,
    list,
    terms: [...wireTerms(list, terms, isRevealing), ...again],
    reveals: reveals(list, terms, isRevealing),
    order: [],
    includes: includesFor(list, facets),
    page:
      list.page === undefined ? { by: "none" } : { by: "number", page: 1, size: Math.max(ids.length, list.page.min) },
    total: false,
    because: `${ids.length} ${resource.type} by id${round === 0 ? "" : ", hidden ones"}`,
  });
}

/** Whether a batch of one uses the single read: it shows every state, so that nothing has to be asked again. */
export function isAskedAlone<Domain extends Entity>({ source, facets, known }: BatchAsk<Domain>): boolean {
  const { single } = source;
  if (single === undefined) return false;
  const endpoint = endpointName(single.path("0"));
  return known.absence(endpoint) === null && facets.every((facet) => carries(single, facet, { known, name: endpoint }));
}

/** Whether the list takes many ids at once and brings all these facets. */
export function isInBatches<Domain extends Entity>(
  list: ListSource<Domain>,
  { facets, known }: { readonly facets: readonly string[]; readonly known: Known },
): boolean {
  const name = endpointName(list.path);
  if (list.whole === true || known.absence(name) !== null || !takesIds(list, known)) return false;
  return facets.every((facet) => carries(list, facet, { known, name }));
}

/** Whether a list can be asked for many ids at once, and was not seen to answer with others. */
export function takesIds(list: Pick<ListSource<never>, "path" | "filters">, known: Known): boolean {
  const key = list.filters["id"];
  return key?.operators.includes("in") === true && !known.ignoresFilter(endpointName(list.path), key.key, "in");
}

/** The request for one record by its own address. */
export function planSingle<Domain extends Entity>(
  resource: Pick<Resource<Domain>, "type">,
  { family, single }: { readonly family: Family; readonly single: SingleSource<Domain> },
  { id, facets }: { readonly id: string; readonly facets: readonly string[] },
): PlannedRequest {
  const includes = includesFor(single, facets);
  return {
    method: "GET",
    family,
    resource: resource.type,
    path: single.path(id),
    query: includes.length === 0 ? [] : [["include", includes.join(",")]],
    accept: single.accept ?? "application/json",
    because: `one ${resource.type} by id`,
  };
}

/**
 * How many of the keys fit into one request: at most `limit` (a page, or what an instance was seen to take), 200 keys
 * and 6,000 bytes of address; at least one.
 */
export function fittingKeys(
  keys: readonly string[],
  limit: number,
  plan: (keys: readonly string[]) => PlannedRequest,
): number {
  let count = Math.max(1, Math.min(keys.length, limit, MAX_KEYS));
  while (count > 1) {
    const { length } = requestTarget(plan(keys.slice(0, count)));
    if (length <= MAX_TARGET_BYTES) break;
    count = Math.max(1, Math.min(count - 1, Math.floor((count * MAX_TARGET_BYTES) / length)));
  }
  return count;
}
