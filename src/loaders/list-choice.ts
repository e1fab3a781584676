import { appError } from "../errors.ts";
import { carries } from "../plan/facets.ts";
import { endpointName } from "../plan/known.ts";
import { isMisread, refusal } from "../plan/terms.ts";
import type { OrderTerm, Term } from "../plan/terms.ts";
import { callsOf, planWays } from "../plan/ways.ts";
import type { Entity, Family, FilterType, ListSource, PageSizes, Resource } from "../resources/define.ts";
import { badInput } from "./terms.ts";
import { noteFallback } from "./operation-scope.ts";
import type { OperationScope } from "./operation-scope.ts";

/** Whose rows are wanted: filter fields that name the parent, the first one a family knows is used. */
export type ParentKeys = readonly { readonly field: string; readonly value: string }[];

/** A list as it is asked for, before a family is chosen. */
export interface ListDemand<Domain extends Entity> {
  readonly resource: Resource<Domain>;
  readonly scope: OperationScope;
  readonly terms: readonly Term[];
  readonly order: readonly OrderTerm[];
  readonly facets: readonly string[];
  readonly wants: {
    readonly nodes: boolean;
    readonly totalCount: boolean;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
  readonly parent: ParentKeys | null;
  /** 0, or n to ask under the n-th set of conditions that reveal hidden rows. */
  readonly round: number;
  /** The response path that asks, or all of them. */
  readonly path: string | readonly string[];
}

/** The family's list that serves a demand. */
export interface ChosenList<Domain extends Entity> {
  readonly family: Family;
  readonly list: ListSource<Domain>;
  readonly endpoint: string;
  /** The filter field that names the parent; null for lists without one. */
  readonly parentField: string | null;
  /** The demanded facets that its rows can carry. */
  readonly facets: readonly string[];
}

/** Legal page sizes, as far as this instance was seen to serve them. */
export function pageSizes<Domain extends Entity>(
  { scope }: ListDemand<Domain>,
  { list, endpoint }: ChosenList<Domain>,
): PageSizes {
  const described = list.page ?? { min: 1, max: 1 };
  const max = Math.min(described.max, scope.knowledge.largestPage(endpoint) ?? described.max);
  return { min: Math.min(described.min, max), max };
}

/**
 * Of the families whose list is there and takes the filter and order, the one with which `count` rows and everything that
 * is wanted of them cost the fewest requests; among equals, the most preferred. Throws when there is none, with the
 * reason that stands in the way of the most preferred one.
 */
export function chooseList<Domain extends Entity>(demand: ListDemand<Domain>, count: number): ChosenList<Domain> {
  const { resource, scope } = demand;
  const refusals: { readonly family: Family; readonly error: Error }[] = [];
  const offers: ChosenList<Domain>[] = [];
  for (const family of scope.preference(resource.type)) {
    const offered = offeredList(demand, family);
    if (offered === null) continue;
    const { list, parentField, isNested } = offered;
    const endpoint = endpointName(list.path);
    const servesParent = isNested || demand.parent === null || parentField !== null;
    const error = servesParent
      ? obstacle(withParent(demand, parentField), list)
      : notAvailable(resource.type, "this relation");
    if (error === null) {
      const facets = demand.facets.filter((facet) => carries(list, facet, { known: scope.knowledge, name: endpoint }));
      offers.push({ family, list, endpoint, parentField, facets });
    } else if (offers.length === 0) refusals.push({ family, error });
  }
  const [chosen] = offers.length < 2 ? offers : cheapestFirst(demand, offers, count);
  if (chosen === undefined)
    throw (
      refusals.find(({ error }) => isFinal(error))?.error ??
      refusals[0]?.error ??
      notAvailable(resource.type, "this list")
    );
  for (const left of refusals)
    noteFallback(scope, { resource: resource.type, from: left.family, to: chosen.family, reason: left.error.message });
  return chosen;
}

/**
 * Offers by what they leave untold, by whether many parents can share them, then by the requests that they cost; equals
 * keep their order.
 */
function cheapestFirst<Domain extends Entity>(
  demand: ListDemand<Domain>,
  offers: readonly ChosenList<Domain>[],
  count: number,
): readonly ChosenList<Domain>[] {
  const { resource, scope } = demand;
  const ranked = offers.map((offer) => {
    const facets = demand.facets.filter((facet) => !offer.facets.includes(facet));
    const ask = { facets, count, preference: scope.preference(resource.type), known: scope.knowledge };
    const plan = planWays(resource, ask);
    const pages = offer.list.page === undefined ? 1 : Math.ceil(Math.max(count, 1) / pageSizes(demand, offer).max);
    const calls =
      pages + callsOf(plan, count) + (resource.filters[offer.parentField ?? ""]?.names === undefined ? 0 : 1);
    return { offer, rank: [plan.unavailable.length, canBeShared(demand, offer) ? 0 : 1, calls] };
  });
  const inOrder = ranked.toSorted(({ rank: one }, { rank: other }) => compare(one, other));
  return inOrder.map(({ offer }) => offer);
}

function canBeShared<Domain extends Entity>(
  { parent }: ListDemand<Domain>,
  { list, parentField }: ChosenList<Domain>,
): boolean {
  return parent === null || list.filters[parentField ?? ""]?.operators.includes("in") === true;
}

function compare(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** A family's list for a demand: the one below the parent where there is such a list, else the list of all, filtered by the parent. */
function offeredList<Domain extends Entity>(
  { resource, parent }: ListDemand<Domain>,
  family: Family,
): { readonly list: ListSource<Domain>; readonly parentField: string | null; readonly isNested: boolean } | null {
  const source = resource.sources.find((candidate) => candidate.family === family);
  const { list, nested } = source ?? {};
  const parentId = parent?.find(({ field }) => field === nested?.parentField)?.value;
  if (nested !== undefined && parentId !== undefined)
    return { list: nested.list(parentId), parentField: null, isNested: true };
  if (list === undefined) return null;
  const parentField = parent?.find(({ field }) => list.filters[field] !== undefined)?.field ?? null;
  return { list, parentField, isNested: false };
}

/** A missing right and a filter that was not honoured say more than "not offered". */
function isFinal(error: Error): boolean {
  return "code" in error && error.code !== "FIELD_NOT_AVAILABLE";
}

function obstacle<Domain extends Entity>(demand: ListDemand<Domain>, list: ListSource<Domain>): Error | null {
  const { resource, scope, terms, order } = demand;
  const endpoint = endpointName(list.path);
  const absence = scope.knowledge.absenceError(endpoint);
  if (absence !== null)
    return absence.code === "UPSTREAM_FORBIDDEN" ? absence : notAvailable(resource.type, "this list", absence);
  if (list.dialect === "bare") return null;
  const unwritable = unwritableTerm(demand, list);
  if (unwritable !== null) return unwritable;
  const refused = refusal(list, terms, order);
  if (refused !== null) return notAvailable(resource.type, refused);
  const distrusted = terms.find(({ field, operator }) =>
    scope.knowledge.ignoresFilter(endpoint, list.filters[field]?.key ?? field, operator),
  );
  return distrusted === undefined
    ? null
    : notHonoured(resource.type, `filter.${distrusted.field}.${distrusted.operator}`);
}

/** The demand with its parent as one more condition. */
export function withParent<Domain extends Entity>(
  demand: ListDemand<Domain>,
  parentField: string | null,
): ListDemand<Domain> {
  const value = demand.parent?.find(({ field }) => field === parentField)?.value;
  if (parentField === null || value === undefined) return demand;
  return { ...demand, terms: [...demand.terms, { field: parentField, operator: "equals", values: [value] }] };
}

/** Words that a family lacks are its lack; texts and times that it cannot take are the caller's to change. */
function unwritableTerm<Domain extends Entity>(
  { resource, terms, parent }: ListDemand<Domain>,
  list: ListSource<Domain>,
): Error | null {
  for (const term of terms) {
    const { field, operator, values } = term;
    const key = list.filters[field];
    const type = resource.filters[field]?.type;
    if (key === undefined || operator === "isNull" || type === "enum" || type === "boolean") continue;
    const isPattern = list.dialect === "v3" && type === "string" && isMisread(term);
    const bad = isPattern ? values[0] : values.find((value) => key.write(value) === null);
    if (bad === undefined) continue;
    const why = isPattern ? "its %, _ or \\ would be read as a placeholder" : whyUnwritable(bad, type);
    const isKey = parent?.some((key) => key.field === field && key.value === bad) === true;
    return badInput(isKey ? field : `filter.${field}.${operator}`, `Xentral cannot be asked for this value, ${why}.`);
  }
  return null;
}

/** Upstream: v3 splits values at commas, which would ask for something else. Checked 2026-11. */
function whyUnwritable(value: string, type: FilterType | undefined): string {
  // What JavaScript's toISOString() writes, so it should say how to go on.
  if (type === "datetime") return "it compares whole seconds; leave out the fraction";
  return value.includes(",") ? "it would be split at its comma" : "it would be read as something else";
}

function notAvailable(type: string, what: string, cause?: Error): Error {
  return appError("FIELD_NOT_AVAILABLE", {
    message: `This Xentral instance offers no way to serve ${what} of ${type}.`,
    details: { resource: type, ...(what.includes(".") ? { argument: what } : {}) },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The error of a list that returned rows outside its filter. */
export function notHonoured(type: string, argument: string): Error {
  return appError("FILTER_NOT_HONOURED", {
    message: `${argument}: this Xentral instance returned rows of ${type} outside the filter.`,
    details: { argument, resource: type },
  });
}
