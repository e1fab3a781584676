/** What windows of lists cost. */
import { isCrossed } from "../connections/page-info.ts";
import { parseWindow } from "../connections/window.ts";
import type { PagedList, Window } from "../lib/window.ts";
import { createMeter } from "../upstream/operation.ts";
import { chooseList, pageSizes, withParent } from "../loaders/list-choice.ts";
import type { ChosenList, ListDemand } from "../loaders/list-choice.ts";
import type { OperationScope } from "../loaders/operation-scope.ts";
import { canonical, parseFilter, parseOrder } from "../loaders/terms.ts";
import type { FilterInput, OrderInput } from "../loaders/terms.ts";
import { includesFor } from "../plan/facets.ts";
import { planPages } from "../plan/pages.ts";
import { listRequest, reveals, wireOrder, wireTerms } from "../plan/query.ts";
import { planReading } from "../plan/reading.ts";
import type { PlannedRequest } from "../plan/request.ts";
import { isReversible } from "../plan/terms.ts";
import type { Entity, Resource } from "../resources/define.ts";
import { exactly, none } from "./bounds.ts";
import type { Bounds } from "./bounds.ts";
import type { Market } from "./id-price.ts";
import type { Ask } from "./stand-in.ts";

/** A list that is wanted below `parents` parents; one for lists without parent. */
export interface ListWish {
  readonly resource: Resource;
  readonly ask: Ask;
  readonly args: Readonly<Record<string, unknown>>;
  readonly parents: Bounds;
}

/** What a list costs and brings. */
export interface ListPrice {
  readonly calls: Bounds;
  /** Rows of one window at most. */
  readonly count: number;
  /** Facets that its rows do not carry. */
  readonly missing: readonly string[];
  readonly request: PlannedRequest | null;
  /** The same for lists that are one and the same upstream, whatever the window. */
  readonly identity: string;
  readonly window: string;
  /** What it costs to learn whether the parents are named apart; null where lists know them by their ids. */
  readonly naming: ListPrice | null;
}

/** The price of a list; null where it is refused before a call. */
export function priceList(wish: ListWish, market: Market): ListPrice | null {
  try {
    const demand = demandOf(wish, market);
    const window = windowOf(demand, wish.args);
    if (demand.terms.some(({ operator, values }) => operator === "in" && values.length === 0)) return null;
    const chosen = chooseList(demand, window.count);
    const whole = withParent(demand, chosen.parentField);
    const isOrdered = demand.order.some(({ field }) => field !== "ID");
    if (chosen.list.page === undefined && isOrdered) return null;
    const alone = priceOfOne(whole, chosen, window);
    return {
      calls: belowParents(demand, chosen, { window, alone, parents: wish.parents }),
      count: isCrossed(window, null) ? 0 : window.count,
      missing: demand.facets.filter((facet) => !chosen.facets.includes(facet)),
      request: alone.expected === 0 ? null : requestOf(whole, chosen, window),
      identity: `${wish.resource.type} ${String(wish.ask.parent)} ${canonical(demand.terms)}`,
      window: JSON.stringify([demand.order, window]),
      naming: namingOf(demand, chosen, wish.parents),
    };
  } catch {
    // The answer will say why.
    return null;
  }
}

function demandOf({ resource, ask, args }: ListWish, market: Market): ListDemand<Entity> {
  const { nodes, totalCount, hasNextPage, hasPreviousPage, path, facets } = ask.demand;
  const isKey = ask.kind === "key" || ask.kind === "named";
  // Choosing a list needs no more of an operation than where to note what was left.
  const scope = { ...market, operation: { meter: createMeter() } } as unknown as OperationScope;
  const wants = { nodes, totalCount, hasNextPage, hasPreviousPage };
  return {
    resource,
    scope,
    terms: isKey ? [] : parseFilter(resource, args["filter"] as FilterInput),
    order: parseOrder(isKey ? null : (args["orderBy"] as OrderInput)),
    facets: facets[resource.type] ?? [],
    wants: isKey ? { nodes: true, totalCount: false, hasNextPage: false, hasPreviousPage: false } : wants,
    parent: ask.parent?.map((field) => ({ field, value: "1" })) ?? null,
    round: 0,
    path,
  };
}

/** A cursor of a list below a parent is the parent's own; which one it is makes no difference to the price. */
function windowOf({ resource, terms, order, parent }: ListDemand<Entity>, args: ListWish["args"]): Window {
  const identity: PagedList<unknown>["identity"] = {
    list: resource.type,
    filter: canonical(terms),
    order: JSON.stringify(order),
  };
  if (parent === null) return parseWindow(args, identity);
  const { after, before, ...rest } = args;
  const window = parseWindow(rest, identity);
  const unknown = { frame: "start", offset: 1, id: "1" } as const;
  if (typeof after !== "string" && typeof before !== "string") return window;
  return window.direction === "forward" ? { ...window, after: unknown } : { ...window, before: unknown };
}

function priceOfOne(demand: ListDemand<Entity>, chosen: ChosenList<Entity>, window: Window): Bounds {
  const { wants, order } = demand;
  const { list } = chosen;
  const isNothing = window.count === 0 || isCrossed(window, null);
  const needsRows = !isNothing && (wants.hasNextPage || wants.hasPreviousPage || wants.nodes);
  if (list.page === undefined) return needsRows || wants.totalCount ? exactly(1) : none;
  if (!needsRows) return wants.totalCount && list.counts ? exactly(1) : none;
  const ability = { walk: list.walk, reversible: isReversible(list, order) };
  const reading = planReading(window, order, ability);
  const { min, max } = pageSizes(demand, chosen);
  const pages = Math.max(1, Math.ceil(window.count / max));
  if (reading === "needs-total") return { least: 1, expected: 1 + pages, most: 2 * pages + 3 };
  const isSafe = reading.from.offset === 0 && window.count <= max;
  const rows =
    reading.from.by === "offset"
      ? Math.max(1, planPages({ offset: reading.from.offset, count: Math.max(1, reading.count), min, max }).length)
      : pages;
  const counts = reading.from.by === "offset" || (reading.from.by === "id" && reading.from.beyond === null);
  const total = wants.totalCount && !counts && list.counts ? 1 : 0;
  const isBounded = window.after !== undefined && window.before !== undefined;
  return { least: isBounded ? 0 : 1, expected: rows + total, most: isSafe ? rows + total : 2 * rows + 1 + total };
}

interface BelowParents {
  readonly window: Window;
  readonly alone: Bounds;
  readonly parents: Bounds;
}

/** Parents share one request where the list takes many, and those whose rows do not show in it are asked for alone. */
function belowParents(
  demand: ListDemand<Entity>,
  chosen: ChosenList<Entity>,
  { window, alone, parents }: BelowParents,
): Bounds {
  if (demand.parent === null) return alone;
  const { parentField, list } = chosen;
  const isFromAnEnd = window.after === undefined && window.before === undefined;
  const takesMany = list.filters[parentField ?? ""]?.operators.includes("in") === true && list.page !== undefined;
  const isTurnable = window.direction === "forward" || isReversible(list, demand.order);
  const isShared = parents.expected > 1 && isFromAnEnd && takesMany && isTurnable;
  const expected = isShared ? Math.ceil(parents.expected / 200) : parents.expected * alone.expected;
  const most = parents.most * alone.most + (takesMany && parents.most > 1 ? parents.most : 0);
  return { least: Math.min(1, parents.least) * alone.least, expected, most };
}

/** Once for all lists that know their parents by the same name. */
function namingOf(
  { resource, parent }: ListDemand<Entity>,
  { parentField }: ChosenList<Entity>,
  parents: Bounds,
): ListPrice | null {
  const names = resource.filters[parentField ?? ""]?.names;
  if (parent === null || names === undefined) return null;
  const calls = { least: 0, expected: Math.ceil(parents.expected / 200), most: 2 * parents.most };
  const identity = `namesakes of ${names.type}`;
  return { calls, count: 0, missing: [], request: null, identity, window: "", naming: null };
}

/** The first request, as it would be sent. */
function requestOf(
  { resource, order, terms, wants, scope }: ListDemand<Entity>,
  chosen: ChosenList<Entity>,
  { count, direction }: Window,
): PlannedRequest {
  const { list, family, facets, endpoint } = chosen;
  const isRevealing = scope.knowledge.takesRevealing(endpoint);
  const size = Math.min(Math.max(count, list.page?.min ?? 1), list.page?.max ?? 1);
  return listRequest({
    resource: resource.type,
    family,
    list,
    reveals: reveals(list, terms, isRevealing),
    terms: wireTerms(list, terms, isRevealing),
    order: wireOrder(list, order).map(({ key, descending }) => ({
      key,
      descending: descending !== (direction === "backward"),
    })),
    includes: includesFor(list, facets),
    page: list.page === undefined ? { by: "none" } : { by: "number", page: 1, size },
    total: wants.totalCount,
    because: `${count} ${resource.type}`,
  });
}
