/** Pages of lists that earlier operations have read. */
import type { KeptPage } from "../cache/kept-values.ts";
import { share } from "../lib/shared-objects.ts";
import { UnderRevision } from "../lib/under-revision.ts";
import { printRequest } from "../plan/request.ts";
import type { PlannedRequest } from "../plan/request.ts";
import { brokenTerm } from "../plan/terms.ts";
import type { Term } from "../plan/terms.ts";
import type { Entity } from "../resources/define.ts";
import type { PageFacts } from "./envelope.ts";
import { MISSING_MS } from "./kept.ts";
import type { Found, Kept, Occasion } from "./kept.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import type { ReadRecord, ReadRow } from "./rows.ts";
import { isTyped } from "./store.ts";

/** A page that is wanted, and the request that would bring it. */
export interface KeptPageAsk<Domain extends Entity> {
  readonly demand: ListDemand<Domain>;
  readonly chosen: ChosenList<Domain>;
  readonly request: PlannedRequest;
  readonly terms: readonly Term[];
}

/** A page as it was kept, with its rows laid into the operation's store. */
export interface FoundPage<Domain extends Entity> {
  readonly rows: readonly ReadRecord<Domain>[];
  readonly facts: PageFacts;
  readonly isStale: boolean;
}

/** The name of a page: its request without what decides only which facets its rows carry, and whether rows are counted. */
export function keptKey(request: PlannedRequest): string {
  const query = request.query.filter(([name]) => name !== "include");
  const walk = request.pagination === "cursor" ? "cursor" : "";
  return `${request.accept} ${walk} ${printRequest({ ...request, query })}`;
}

/** A page that may be served, counted and marked; null unless all its rows are there with all that is wanted of them. */
export function findPage<Domain extends Entity>(
  ask: KeptPageAsk<Domain>,
  occasion: Occasion,
): FoundPage<Domain> | null {
  const { demand, request } = ask;
  const { kept } = demand.scope;
  const { type } = demand.resource;
  const page = kept?.own.page(keptKey(request), type) ?? null;
  if (kept === null || page === null || (request.pagination === "table" && page.total === null)) return null;
  const lifetimeMs = kept.lifetimes.ofType(type);
  const judged = kept.judge(page.at, page.ids.length === 0 ? Math.min(MISSING_MS, lifetimeMs) : lifetimeMs, occasion);
  if (judged === null) return null;
  const fresh = freshRows(kept, ask, page);
  const shared = fresh === null || judged.isStale ? null : shareRows(ask, page, fresh);
  if (shared !== null) {
    kept.count(demand.path, judged);
    return shared;
  }
  const rows = fresh?.rows ?? findRows(kept, ask, { page, occasion });
  if (rows === null) return null;
  const served = {
    ageMs: rows.reduce((oldest, { ageMs }) => Math.max(oldest, ageMs), judged.ageMs),
    isStale: judged.isStale || rows.some(({ isStale }) => isStale),
  };
  if (!served.isStale) rememberRows(kept, ask, { page, rows });
  kept.count(demand.path, served);
  return {
    rows: rows.map((found) => ({ domain: kept.serve(type, found) as Domain, facets: page.facets })),
    facts: { ...page, items: page.ids },
    isStale: served.isStale,
  };
}

/** The rows of a page as they were found last. They are the same until one is read anew, or has passed its lifetime. */
interface FreshRows {
  readonly rows: readonly Found[];
  /** The page with these rows as all operations may have it; null until one asks again. */
  shared: FoundPage<Entity> | "none" | null;
  readonly wanted: string;
  readonly until: number;
}

/** Whoever is used must not count as forgotten: what is kept is dropped by when it was looked up last. */
const LOOK_AGAIN_MS = 1000;

/** Fresh rows by their page. All go when a record of the type is read anew: they would hold what was read before. */
const freshPages = new UnderRevision<Kept["own"], WeakMap<KeptPage, FreshRows>>(() => new WeakMap());

function freshPagesOf({ own }: Kept, type: string): WeakMap<KeptPage, FreshRows> {
  return freshPages.of(own, own.revision(type), type);
}

function freshRows<Domain extends Entity>(kept: Kept, ask: KeptPageAsk<Domain>, page: KeptPage): FreshRows | null {
  const { resource, scope } = ask.demand;
  const fresh = freshPagesOf(kept, resource.type).get(page);
  return fresh?.wanted === wantedOf(ask) && scope.clock.now() < fresh.until ? fresh : null;
}

/**
 * A page for an operation that has no records of the type yet: its rows are laid into the store when one is looked for.
 * Null where they have to be laid down now.
 */
function shareRows<Domain extends Entity>(
  { demand: { resource, scope } }: KeptPageAsk<Domain>,
  page: KeptPage,
  fresh: FreshRows,
): FoundPage<Domain> | null {
  const { type } = resource;
  fresh.shared ??= sharedPage(page, fresh.rows);
  const { rows, shared } = fresh;
  const lay = (): void => rows.forEach((found) => void scope.kept?.serve(type, found));
  // Records of a type are kept by the name of the type.
  return shared !== "none" && scope.store.layLater(type, lay) ? (shared as FoundPage<Domain>) : null;
}

/** None where a row is put together, from several readings or from what another process read: each operation does that. */
function sharedPage(page: KeptPage, rows: readonly Found[]): FoundPage<Entity> | "none" {
  const records = rows.flatMap(({ layers: [only, ...more] }) =>
    only !== undefined && more.length === 0 && isTyped(only.parts) ? [only.parts] : [],
  );
  if (records.length < rows.length) return "none";
  const domains = records.map((domain) => ({ domain, facets: page.facets }));
  for (const shared of [domains, ...records]) share(shared);
  return {
    rows: domains,
    facts: { ...page, items: page.ids },
    isStale: false,
  };
}

function rememberRows<Domain extends Entity>(
  kept: Kept,
  ask: KeptPageAsk<Domain>,
  { page, rows }: { readonly page: KeptPage; readonly rows: readonly Found[] },
): void {
  const { resource, scope } = ask.demand;
  const ofPage = freshPagesOf(kept, resource.type);
  if (ofPage.get(page)?.rows === rows) return;
  const until = rows.reduce(
    (earliest, { freshUntil }) => Math.min(earliest, freshUntil),
    scope.clock.now() + LOOK_AGAIN_MS,
  );
  ofPage.set(page, { rows, shared: null, wanted: wantedOf(ask), until });
}

/** What rows of a page have to tell, beside what the page's request says. */
function wantedOf<Domain extends Entity>({ chosen, terms }: KeptPageAsk<Domain>): string {
  return `${chosen.facets.join()} ${terms.length === 0 ? "" : JSON.stringify(terms)}`;
}

/** Whether another process may have read a page. */
export function isShared<Domain extends Entity>({ demand }: Pick<KeptPageAsk<Domain>, "demand">): boolean {
  return demand.scope.kept?.isShared(demand.resource.type) === true;
}

/** The same, of what another process may have read. */
export async function fetchPage<Domain extends Entity>(ask: KeptPageAsk<Domain>): Promise<FoundPage<Domain> | null> {
  const { resource, scope } = ask.demand;
  const fetching = scope.kept?.fetchPage(resource.type, keptKey(ask.request)) ?? null;
  if (fetching === null) return null;
  await fetching;
  return findPage(ask, "usual");
}

/** The rows of a page; null when one lacks something, or has changed so that the list would not show it any more. */
function findRows<Domain extends Entity>(
  kept: Kept,
  { demand: { resource }, chosen, terms }: KeptPageAsk<Domain>,
  {
    page,
    occasion,
  }: { readonly page: { ids: readonly string[]; facets: readonly string[] }; readonly occasion: Occasion },
): readonly Found[] | null {
  const fleeting = kept.lifetimes.fleeting(resource.type);
  const lasting = page.facets.filter((facet) => !fleeting.includes(facet));
  const facets = [...new Set([...lasting, ...chosen.facets])];
  const rows: Found[] = [];
  for (const id of page.ids) {
    const found = kept.find({ type: resource.type, id, facets }, occasion);
    if (found?.isWhole !== true) return null;
    if (terms.length > 0 && brokenTerm(resource, united(found) as Domain, terms) !== null) return null;
    rows.push(found);
  }
  return rows;
}

/** The newest of what each layer tells. */
function united({ layers }: Found): object {
  const [only] = layers;
  if (only !== undefined && layers.length === 1) return only.parts;
  const told = layers.toReversed().map(({ parts }) => Object.entries(parts).filter(([, value]) => value !== undefined));
  return Object.fromEntries(told.flat());
}

/** Keeps a page whose rows all could be read. */
export function keepPage<Domain extends Entity>(
  { demand: { scope, resource }, request }: Pick<KeptPageAsk<Domain>, "demand" | "request">,
  { rows, facts }: { readonly rows: readonly ReadRow<Domain>[]; readonly facts: PageFacts },
): void {
  const { kept } = scope;
  if (kept === null) return;
  const records = rows.flatMap((row) => ("domain" in row ? [row] : []));
  if (records.length < rows.length) return;
  const { served, total, nextCursor, speaksCursor, hasNext } = facts;
  const ids = records.map(({ domain }) => domain.id);
  const facets = records[0]?.facets ?? [];
  kept.keepPage(resource.type, keptKey(request), { ids, facets, served, total, nextCursor, speaksCursor, hasNext });
}
