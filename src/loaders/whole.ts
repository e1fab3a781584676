import { endpointName } from "../plan/known.ts";
import { listRequest } from "../plan/query.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Entity, ListSource } from "../resources/define.ts";
import { readAllPages } from "./all-pages.ts";
import { readEnvelope } from "./envelope.ts";
import type { PageFacts } from "./envelope.ts";
import { readRows } from "./rows.ts";
import type { ReadRow } from "./rows.ts";
import { sendOrRefuse } from "./way-ask.ts";
import type { WayAsk } from "./way-ask.ts";

/** Loads a small collection that cannot be asked for ids, all of it, and tells whether the id is in it. */
export async function loadWhole<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  const { list } = ask.way.source;
  if (list === undefined) return false;
  const rows = await readOnce(ask, list);
  const mine = rows.find((row) => ("domain" in row ? row.domain.id === id : row.id === id));
  // A row that tells nobody's id may be the one that is looked for.
  const found = mine ?? rows.find((row) => "error" in row && row.id === null);
  if (found !== undefined && "error" in found) throw found.error;
  return found !== undefined;
}

/** All rows, read once in an operation however many ids ask. */
async function readOnce<Domain extends Entity>(
  ask: WayAsk<Domain>,
  list: ListSource<Domain>,
): Promise<readonly ReadRow<Domain>[]> {
  const key = `all of ${list.path}`;
  const known = ask.scope.memo.get(key) as Promise<readonly ReadRow<Domain>[]> | undefined;
  if (known !== undefined) return known;
  const reading = readAll(ask, list);
  ask.scope.memo.set(key, reading);
  reading.catch(() => ask.scope.memo.delete(key));
  return reading;
}

async function readAll<Domain extends Entity>(
  ask: WayAsk<Domain>,
  list: ListSource<Domain>,
): Promise<readonly ReadRow<Domain>[]> {
  const { resource, scope, facets } = ask;
  const most = list.page?.max ?? Number.POSITIVE_INFINITY;
  const size = Math.min(most, scope.knowledge.largestPage(endpointName(list.path)) ?? most);
  const load = async (page: number): Promise<PageFacts> => {
    const answer = await sendOrRefuse(ask, wholeRequest(ask, list, { page, size }));
    return readEnvelope(answer.json, resource.type);
  };
  const items = list.page === undefined ? (await load(1)).items : await readAllPages(load, { size });
  const request = wholeRequest(ask, list, { page: 1, size });
  return readRows({ scope, resource, endpoint: list, request, wants: facets }, items);
}

function wholeRequest<Domain extends Entity>(
  { resource, way }: WayAsk<Domain>,
  list: ListSource<Domain>,
  { page, size }: { readonly page: number; readonly size: number },
): PlannedRequest {
  return listRequest({
    resource: resource.type,
    family: way.family,
    list,
    terms: [],
    order: [],
    includes: [],
    page: list.page === undefined ? { by: "none" } : { by: "number", page, size },
    total: false,
    because: `all of ${resource.type}`,
  });
}
