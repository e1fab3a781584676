import { asError } from "../errors.ts";
import { invariant } from "../lib/invariant.ts";
import { includesFor } from "../plan/facets.ts";
import { listRequest, reveals, wireOrder, wireTerms } from "../plan/query.ts";
import type { ListAsk, PageAsk } from "../plan/query.ts";
import { printRequest } from "../plan/request.ts";
import { brokenTerm, hasPlaceholder } from "../plan/terms.ts";
import type { Term } from "../plan/terms.ts";
import type { Entity, WireTerm } from "../resources/define.ts";
import type { PageFacts } from "./envelope.ts";
import { isOutage } from "./kept.ts";
import { notHonoured, pageSizes } from "./list-choice.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { fetchPage, findPage, isShared, keepPage, keptKey } from "./list-kept.ts";
import { listRoute, pageKey, TOTAL } from "./list-route.ts";
import type { SharedPage } from "./list-route.ts";
import { causeOf } from "./learning.ts";
import type { OperationScope } from "./operation-scope.ts";
import { Distrusted, Refusal } from "./refusal.ts";
import { keepRow } from "./rows.ts";
import type { ReadRow } from "./rows.ts";

/** One page of a list to ask for. */
export interface ListPageAsk {
  readonly page: PageAsk;
  /** Whether the order is turned round. */
  readonly reversed: boolean;
  readonly total: boolean;
  /** Conditions beside the demand's own: the parents of a batch, an id to go on from. */
  readonly terms?: readonly Term[];
  readonly wire?: readonly WireTerm[];
  readonly because: string;
}

/** A page with its rows read. */
export interface ListPage<Domain extends Entity> {
  readonly rows: readonly ReadRow<Domain>[];
  readonly facts: PageFacts;
}

/**
 * One page, with its rows laid into the store: as it was kept, else as the upstream answers, each row held against the
 * filter. Throws {@link Refusal} for what may be learnt from.
 */
export async function loadPage<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  ask: ListPageAsk,
): Promise<ListPage<Domain>> {
  const { resource, scope } = demand;
  const terms = [...demand.terms, ...(ask.terms ?? [])];
  const asked = listAsk(demand, chosen, { ...ask, terms });
  const wanted = { demand, chosen, terms, request: listRequest(asked) };
  // Nobody waits a tick for what is at hand, or for a store that is not there: what is asked for together goes together.
  const kept = findPage(wanted, "usual") ?? (isShared(wanted) ? await fetchPage(wanted) : null);
  if (kept !== null) {
    const renewed = (its: OperationScope): Promise<unknown> => loadPage({ ...demand, scope: its }, chosen, ask);
    if (kept.isStale) scope.renewal?.renew(`${keptKey(wanted.request)} ${chosen.facets.join(" ")}`, renewed);
    return kept;
  }
  let page: SharedPage<Domain>;
  try {
    page = await pageOnce(demand, chosen, asked);
  } catch (thrown) {
    const older = isOutage(causeOf(thrown)) ? findPage(wanted, "outage") : null;
    if (older === null) throw thrown;
    return older;
  }
  checkRows(demand, chosen, { rows: page.rows, terms });
  keepPage(wanted, page);
  return { rows: page.rows.map((row) => keepRow({ scope, resource }, row)), facts: page.facts };
}

/** Holds each row against the filter, before anything of the page is laid down. */
function checkRows<Domain extends Entity>(
  { resource, scope }: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  { rows, terms }: { readonly rows: readonly ReadRow<Domain>[]; readonly terms: readonly Term[] },
): void {
  for (const row of rows) {
    if (!("domain" in row)) continue;
    const broken = brokenTerm(resource, row.domain, terms);
    if (broken === null) continue;
    const error = notHonoured(resource.type, `filter.${broken.field}.${broken.operator}`);
    // Where it is not known how a list reads a placeholder, the value may ask for more than is meant.
    if (hasPlaceholder(broken)) throw error;
    scope.knowledge.distrustFilter(
      chosen.endpoint,
      chosen.list.filters[broken.field]?.key ?? broken.field,
      broken.operator,
    );
    throw new Distrusted(error);
  }
}

function listAsk<Domain extends Entity>(
  { resource, scope, order, round }: ListDemand<Domain>,
  { list, family, facets, endpoint }: ChosenList<Domain>,
  { page, reversed, total, terms = [], wire = [], because }: ListPageAsk,
): ListAsk {
  const isRevealing = scope.knowledge.takesRevealing(endpoint);
  return {
    resource: resource.type,
    family,
    list,
    reveals: reveals(list, terms, isRevealing),
    terms: [...wireTerms(list, terms, isRevealing), ...(list.again?.[round - 1] ?? []), ...wire],
    order: wireOrder(list, order).map(({ key, descending }) => ({ key, descending: descending !== reversed })),
    includes: includesFor(list, facets),
    page,
    total,
    because,
  };
}

/**
 * The page that an operation asks for once: whoever asks the same again, after it was answered, is given that answer.
 * Requests of others that are in the making or in flight are shared. A refusal carries its request along.
 */
async function pageOnce<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  ask: ListAsk,
): Promise<SharedPage<Domain>> {
  const { resource, scope, path } = demand;
  const { memo, operation, dispatcher } = scope;
  const request = listRequest(ask);
  const key = `page ${request.accept} ${request.pagination ?? ""} ${printRequest(request)}`;
  const known = memo.get(key) as Promise<SharedPage<Domain>> | undefined;
  if (known !== undefined) return known;
  const route = listRoute({ scope, resource, list: chosen.list, sizes: pageSizes(demand, chosen), ask });
  const wants = [...chosen.facets, ...(ask.total ? [TOTAL] : [])];
  try {
    const page = await dispatcher.key(route, pageKey(ask.page), { wants, caller: { operation, path } });
    invariant(page !== null, "a page that was asked for is answered");
    memo.set(key, Promise.resolve(page));
    return page;
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal(request, asError(cause));
  }
}
