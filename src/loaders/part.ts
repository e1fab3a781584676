import { endpointName } from "../plan/known.ts";
import { listRequest } from "../plan/query.ts";
import type { PageAsk } from "../plan/query.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Entity, PageSizes, PartSource } from "../resources/define.ts";
import { readAllPages } from "./all-pages.ts";
import { readEnvelope, readSingle } from "./envelope.ts";
import type { PageFacts } from "./envelope.ts";
import { wireFailure } from "./rows.ts";
import { layParts, sendOrRefuse } from "./way-ask.ts";
import type { WayAsk } from "./way-ask.ts";

/** Loads facets of one record from an endpoint below it; lists are read to their end. */
export async function loadPart<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  const { resource, way } = ask;
  const { part } = way;
  if (part === undefined) return false;
  const read =
    part.page === undefined ? await readWhole(ask, part, id) : await readPages(ask, part, { id, sizes: part.page });
  try {
    layParts(ask, { ...part.read(read, id), id }, part.brings);
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

function readPages<Domain extends Entity>(
  ask: WayAsk<Domain>,
  part: PartSource<Domain>,
  { id, sizes }: { readonly id: string; readonly sizes: PageSizes },
): Promise<unknown[]> {
  const endpoint = endpointName(part.path(id));
  const size = Math.min(sizes.max, ask.scope.knowledge.largestPage(endpoint) ?? sizes.max);
  const load = async (page: number): Promise<PageFacts> => {
    const answer = await sendOrRefuse(ask, partRequest(ask, part, { id, page: { by: "number", page, size } }));
    return readEnvelope(answer.json, ask.resource.type);
  };
  return readAllPages(load, { size });
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
