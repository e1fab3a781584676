import { asError } from "../errors.ts";
import { includesFor } from "../plan/facets.ts";
import { listRequest, reveals, wireOrder, wireTerms } from "../plan/query.ts";
import type { PageAsk } from "../plan/query.ts";
import type { PlannedRequest } from "../plan/request.ts";
import { brokenTerm, hasPlaceholder } from "../plan/terms.ts";
import type { Term } from "../plan/terms.ts";
import type { Entity, WireTerm } from "../resources/define.ts";
import { readEnvelope } from "./envelope.ts";
import type { PageFacts } from "./envelope.ts";
import { notHonoured } from "./list-choice.ts";
import type { ChosenList, ListDemand } from "./list-choice.ts";
import { answerOnce } from "./once.ts";
import { Distrusted, Refusal } from "./refusal.ts";
import { readRows } from "./rows.ts";
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

/** Asks for one page, reads its rows into the store and holds each against the filter. Throws {@link Refusal} for what may be learnt from. */
export async function loadPage<Domain extends Entity>(
  demand: ListDemand<Domain>,
  chosen: ChosenList<Domain>,
  ask: ListPageAsk,
): Promise<ListPage<Domain>> {
  const { resource, scope } = demand;
  const terms = [...demand.terms, ...(ask.terms ?? [])];
  const request = planPage(demand, chosen, { ...ask, terms });
  const answer = await send(demand, request);
  const facts = readEnvelope(answer.json, resource.type);
  const rows = readRows({ scope, resource, endpoint: chosen.list, request, wants: chosen.facets }, facts.items);
  for (const row of rows) {
    if (!("domain" in row)) continue;
    const broken = brokenTerm(resource, row.domain, terms);
    if (broken === null) continue;
    const error = notHonoured(resource.type, `filter.${broken.field}.${broken.operator}`);
    // It is the value that asks for more than is meant, not the list that ignores it.
    if (hasPlaceholder(broken)) throw error;
    scope.knowledge.distrustFilter(
      chosen.endpoint,
      chosen.list.filters[broken.field]?.key ?? broken.field,
      broken.operator,
    );
    throw new Distrusted(error);
  }
  return { rows, facts };
}

function planPage<Domain extends Entity>(
  { resource, scope, order, round }: ListDemand<Domain>,
  { list, family, facets, endpoint }: ChosenList<Domain>,
  { page, reversed, total, terms = [], wire = [], because }: ListPageAsk,
): PlannedRequest {
  const isRevealing = scope.knowledge.takesRevealing(endpoint);
  return listRequest({
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
  });
}

async function send<Domain extends Entity>(
  { scope, path }: ListDemand<Domain>,
  request: PlannedRequest,
): ReturnType<typeof answerOnce> {
  try {
    return await answerOnce(scope, request, path);
  } catch (cause) {
    throw new Refusal(request, asError(cause));
  }
}
