import { endpointName } from "../plan/known.ts";
import { listRequest } from "../plan/query.ts";
import type { PageAsk } from "../plan/query.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Entity, PartSource } from "../resources/define.ts";
import { readEnvelope, readSingle } from "./envelope.ts";
import { wireFailure } from "./rows.ts";
import { sendOrRefuse } from "./way-ask.ts";
import type { WayAsk } from "./way-ask.ts";

/** Loads facets of one record from an endpoint below it; lists are read to their end. */
export async function loadPart<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  const { resource, scope, way } = ask;
  const { part } = way;
  if (part === undefined) return false;
  const read = part.page === undefined ? await readWhole(ask, part, id) : await readPages(ask, part, id);
  try {
    scope.store.merge(resource.type, { ...part.read(read, id), id }, part.brings);
  } catch (thrown) {
    throw wireFailure(resource.type, "data", thrown);
  }
  return true;
}

async function readWhole<Domain extends Entity>(
  ask: WayAsk<Domain>,
  part: PartSource<Domain>,
  id: string,
): Promise<unknown> {
  const answer = await sendOrRefuse(ask, partRequest(ask, part, { id, page: { by: "none" } }));
  return readSingle(answer.json, ask.resource.type);
}

async function readPages<Domain extends Entity>(
  ask: WayAsk<Domain>,
  part: PartSource<Domain>,
  id: string,
): Promise<unknown[]> {
  const items: unknown[] = [];
  const endpoint = endpointName(part.path(id));
  for (let page = 1; ; page += 1) {
    const size = Math.min(part.page?.max ?? 50, ask.scope.knowledge.largestPage(endpoint) ?? Number.POSITIVE_INFINITY);
    const answer = await sendOrRefuse(ask, partRequest(ask, part, { id, page: { by: "number", page, size } }));
    const facts = readEnvelope(answer.json, ask.resource.type);
    items.push(...facts.items);
    // Upstream: some of these lists say no total; their end is a page that is not full. Checked 2026-11.
    const isFull = facts.items.length >= (facts.served ?? size);
    const isEnd = facts.total === null ? !isFull : items.length >= facts.total;
    if (isEnd || facts.items.length === 0) return items;
  }
}

function partRequest<Domain extends Entity>(
  { resource, way }: WayAsk<Domain>,
  part: PartSource<Domain>,
  { id, page }: { readonly id: string; readonly page: PageAsk },
): PlannedRequest {
  return listRequest({
    resource: resource.type,
    family: way.family,
    list: { path: part.path(id), dialect: part.dialect, ...(part.accept === undefined ? {} : { accept: part.accept }) },
    terms: [],
    order: [],
    includes: [],
    page,
    total: false,
    because: `${part.brings.join(", ")} of one ${resource.type}`,
  });
}
