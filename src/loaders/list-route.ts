/**
 * A page of a list as something that several may ask for at once: with other includes, which are united, and where pages
 * have numbers also with another window, as long as one legal page holds all of them.
 */
import { includesFor } from "../plan/facets.ts";
import type { RowRange } from "../plan/pages.ts";
import { listRequest } from "../plan/query.ts";
import type { ListAsk, PageAsk } from "../plan/query.ts";
import { printRequest } from "../plan/request.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Entity, ListSource, PageSizes, Resource } from "../resources/define.ts";
import type { Answer } from "../upstream/answer.ts";
import type { KeyedRoute } from "../upstream/group.ts";
import { readEnvelope } from "./envelope.ts";
import type { PageFacts } from "./envelope.ts";
import type { OperationScope } from "./operation-scope.ts";
import { Refusal } from "./refusal.ts";
import { parseRows } from "./rows.ts";
import type { ReadRow } from "./rows.ts";

/** A page whose rows belong to nobody yet: several operations may share them. */
export interface SharedPage<Domain extends Entity> {
  readonly rows: readonly ReadRow<Domain>[];
  readonly facts: PageFacts;
}

/** The page that is asked for, without what others may unite with it. */
export interface ListRouteAsk<Domain extends Entity> {
  readonly scope: Pick<OperationScope, "knowledge">;
  readonly resource: Resource<Domain>;
  readonly list: ListSource<Domain>;
  readonly sizes: PageSizes;
  /** The request to the list; its includes and its wish for a total are taken from the wants. */
  readonly ask: ListAsk;
}

/** Wanted beside facets: the number of all rows. No facet has such a name. */
export const TOTAL = "?total";

/** The key of a page on its route. */
export function pageKey(page: PageAsk): string {
  return page.by === "number" ? `${page.page}/${page.size}` : "";
}

/** The route of a list's pages. Asks that may share a request have the same `id`. */
export function listRoute<Domain extends Entity>(route: ListRouteAsk<Domain>): KeyedRoute<SharedPage<Domain>> {
  const { ask, list, resource, scope, sizes } = route;
  const bare = listRequest({ ...ask, includes: [], total: false, page: withoutWindow(ask.page) });
  const requestFor = (page: PageAsk, wants: ReadonlySet<string>, because: string): PlannedRequest =>
    listRequest({ ...ask, includes: includesFor(list, facetsOf(wants)), total: wants.has(TOTAL), page, because });
  return {
    id: `${resource.type} list ${ask.page.by} ${bare.accept} ${printRequest(bare)}`,
    patience: "turn",
    choose: (keys) => (ask.page.by === "number" ? together(keys, sizes) : keys),
    covers: (keys, key) => ask.page.by === "number" && holds(keys, key),
    plan: (keys, wants) => {
      const [first = ""] = keys;
      if (keys.length === 1)
        return requestFor(ask.page.by === "number" ? numbered(first) : ask.page, wants, ask.because);
      const page = firstPage(keys, sizes);
      return requestFor(page, wants, `${page.size} ${resource.type} from row 1`);
    },
    refuse: (request, cause) => (cause instanceof Refusal ? cause : new Refusal(request, cause)),
    settle: async ({ keys, wants, request }, answer, send) => {
      const read = ({ json }: Answer): SharedPage<Domain> => {
        const facts = readEnvelope(json, resource.type);
        const asked = { scope, resource, endpoint: list, request, wants: facetsOf(wants) };
        return { rows: parseRows(asked, facts.items), facts };
      };
      const whole = read(answer);
      const pages = keys.map(async (key): Promise<[string, SharedPage<Domain>]> => {
        const own = ask.page.by === "number" ? requestFor(numbered(key), wants, ask.because) : request;
        if (isSameTarget(own, request)) return [key, whole];
        // The page was cut shorter than it was asked for: what stands behind it is asked for by itself.
        return [key, partOf(whole, rangeOf(key)) ?? read(await send(own))];
      });
      return new Map(await Promise.all(pages));
    },
  };
}

function facetsOf(wants: ReadonlySet<string>): string[] {
  return [...wants].filter((want) => want !== TOTAL);
}

function withoutWindow(page: PageAsk): PageAsk {
  return page.by === "number" ? { by: "none" } : page;
}

function numbered(key: string): PageAsk & { readonly by: "number" } {
  const [page = 1, size = 1] = key.split("/").map(Number);
  return { by: "number", page, size };
}

function rangeOf(key: string): RowRange {
  const { page, size } = numbered(key);
  return { offset: (page - 1) * size, count: size };
}

function endOf(key: string): number {
  const { offset, count } = rangeOf(key);
  return offset + count;
}

/**
 * Those windows that one first page holds without a row that nobody wants; where the oldest is none of them, it goes alone.
 * Only a first page begins where it is expected to, however much of it is served.
 */
function together(keys: readonly string[], { max }: PageSizes): readonly string[] {
  const [oldest = ""] = keys;
  const run: string[] = [];
  let end = 0;
  for (const key of keys.toSorted((one, other) => rangeOf(one).offset - rangeOf(other).offset)) {
    if (rangeOf(key).offset > end) break;
    if (endOf(key) > max) continue;
    run.push(key);
    end = Math.max(end, endOf(key));
  }
  return run.includes(oldest) ? run : [oldest];
}

function firstPage(keys: readonly string[], { min }: PageSizes): PageAsk & { readonly by: "number" } {
  return { by: "number", page: 1, size: Math.max(min, ...keys.map(endOf)) };
}

/** Whether a request for these windows brings another one, too. */
function holds(keys: readonly string[], key: string): boolean {
  const isFirst = keys.length > 1 || keys.some((one) => rangeOf(one).offset === 0);
  return isFirst && endOf(key) <= Math.max(...keys.map(endOf));
}

/** The window's part of a first page; null where the page does not reach it although the list goes on. */
function partOf<Domain extends Entity>(
  { rows, facts }: SharedPage<Domain>,
  { offset, count }: RowRange,
): SharedPage<Domain> | null {
  const end = offset + count;
  const { length } = rows;
  const isWhole = facts.total === null ? facts.hasNext === false : length >= facts.total;
  if (length < end && !isWhole) return null;
  return {
    rows: rows.slice(offset, end),
    facts: {
      ...facts,
      items: facts.items.slice(offset, end),
      served: facts.served === null ? null : count,
      hasNext: length > end ? true : facts.hasNext,
    },
  };
}

function isSameTarget(one: PlannedRequest, other: PlannedRequest): boolean {
  return printRequest(one) === printRequest(other);
}
