/** Adds up what an operation asks for, so that what shares requests is paid once. */
import { endpointName } from "../plan/known.ts";
import { printRequest, redactRequest } from "../plan/request.ts";
import type { Resource } from "../resources/define.ts";
import { expectedById, mostAlone, mostById } from "./id-price.ts";
import type { Market } from "./id-price.ts";
import type { ListPrice } from "./list-price.ts";

/** What an operation costs before it runs. */
export interface Estimate {
  readonly atLeast: number;
  readonly expected: number;
  readonly atMost: number;
  readonly requests: readonly EstimateLine[];
}

/** A kind of request, and how many of it. */
export interface EstimateLine {
  readonly method: string;
  readonly url: string;
  readonly paths: readonly string[];
  readonly because: string;
  /** How many are expected. */
  readonly expected: number;
}

/** Records of one type that are asked for by their ids in the same moment. */
export interface IdEntry {
  readonly resource: Resource;
  readonly facets: Set<string>;
  readonly ids: Set<string>;
  readonly paths: Set<string>;
  /** Expected records whose ids are not known. */
  count: number;
  most: number;
  /** Whether one is asked for in any case. */
  isSure: boolean;
}

interface ListEntry {
  readonly price: ListPrice;
  readonly paths: Set<string>;
}

/** The tab of one operation. */
export interface Tab {
  readonly market: Market;
  /** By type and depth. */
  readonly byId: Map<string, IdEntry>;
  readonly lists: Map<string, ListEntry>;
  /** Requests of lists at most, those of equal ones included. */
  mostOfLists: number;
}

/** An empty tab. */
export function openTab(market: Market): Tab {
  return { market, byId: new Map(), lists: new Map(), mostOfLists: 0 };
}

/** Adds a list. An equal one of the same depth costs nothing more, unless luck leaves them. */
export function addList(
  tab: Tab,
  price: ListPrice,
  { path, depth }: { readonly path: string; readonly depth: string },
): void {
  const key = `${depth} ${price.identity} ${price.window}`;
  const entry = tab.lists.get(key) ?? { price, paths: new Set() };
  entry.paths.add(path);
  if (price.calls.expected > entry.price.calls.expected) tab.lists.set(key, { ...entry, price });
  else tab.lists.set(key, entry);
  tab.mostOfLists += price.calls.most;
}

/** Records by id to add. */
export interface IdCharge {
  readonly resource: Resource;
  readonly facets: readonly string[];
  readonly depth: string;
  readonly path: string;
  readonly expected: number;
  readonly most: number;
  readonly moments: number;
  /** The id, where it is known. */
  readonly id?: string;
  readonly isSure: boolean;
}

/** Adds records by id. Those of one type and depth are asked for together. */
export function addIds(tab: Tab, charge: IdCharge): void {
  const { resource, facets, depth, path } = charge;
  const key = `${depth} ${resource.type}`;
  const entry: IdEntry = tab.byId.get(key) ?? {
    resource,
    facets: new Set(),
    ids: new Set(),
    paths: new Set(),
    count: 0,
    most: 0,
    isSure: false,
  };
  tab.byId.set(key, entry);
  for (const facet of facets) entry.facets.add(facet);
  if (charge.expected > 0) entry.paths.add(path);
  if (charge.id === undefined) entry.count += charge.expected;
  else entry.ids.add(charge.id);
  if (charge.id === undefined)
    entry.most += mostById({ resource, facets, count: charge.most }, charge.moments, tab.market);
  entry.isSure ||= charge.isSure;
}

/** The sum of a tab. */
export function sumUp(tab: Tab, showsValues: boolean): Estimate {
  const requests: EstimateLine[] = [];
  let [atLeast, expected, atMost] = [0, 0, tab.mostOfLists];
  const sure = new Map<string, number>();
  for (const { price, paths } of tab.lists.values()) {
    expected += price.calls.expected;
    sure.set(price.identity, Math.max(sure.get(price.identity) ?? 0, Math.min(1, price.calls.least)));
    if (price.calls.expected > 0 && price.request !== null) requests.push(lineOfList(price, paths, showsValues));
  }
  for (const least of sure.values()) atLeast += least;
  for (const entry of tab.byId.values()) {
    const { calls, lines } = linesOfIds(entry, tab.market);
    expected += calls;
    atMost += entry.most + mostOfKnown(entry, tab.market);
    if (entry.isSure && canBeRead(entry, tab.market)) atLeast += 1;
    requests.push(...lines);
  }
  return { atLeast, expected: Math.max(atLeast, expected), atMost: Math.max(atMost, expected), requests };
}

/** Whether any family reads records of the type by id; where none does, nothing is sent. */
function canBeRead({ resource, facets }: IdEntry, market: Market): boolean {
  return expectedById({ resource, facets: [...facets, "row"], count: 1 }, market).calls > 0;
}

/** Requests at most for records whose ids the operation names. */
function mostOfKnown({ resource, facets, ids, most }: IdEntry, market: Market): number {
  if (ids.size === 0) return 0;
  const wish = { resource, facets: [...facets], count: ids.size };
  return ids.size === 1 && most === 0 ? mostAlone(wish, market) : mostById(wish, 1, market);
}

function lineOfList(
  { request, calls, count }: ListPrice,
  paths: ReadonlySet<string>,
  showsValues: boolean,
): EstimateLine {
  if (request === null) return { method: "GET", url: "", paths: [...paths], because: "", expected: 0 };
  const url = printRequest(showsValues ? request : redactRequest(request)).slice(`${request.method} `.length);
  const because = `${requestsText(calls.expected)}: ${request.resource}, windows of ${count}`;
  return { method: request.method, url, paths: [...paths], because, expected: calls.expected };
}

function linesOfIds(
  entry: IdEntry,
  market: Market,
): { readonly calls: number; readonly lines: readonly EstimateLine[] } {
  const { resource } = entry;
  const count = entry.count + entry.ids.size;
  const { calls, ways } = expectedById({ resource, facets: [...entry.facets], count }, market);
  const lines = ways.map((way): EstimateLine => {
    const own = expectedById({ resource, facets: way.brings, count }, market).calls;
    const because = `${count} ${resource.type} for ${way.brings.join(", ")}`;
    return { method: "GET", url: endpointName(way.endpoint), paths: [...entry.paths], because, expected: own };
  });
  return { calls, lines };
}

function requestsText(count: number): string {
  return count === 1 ? "1 request" : `${count} requests`;
}
