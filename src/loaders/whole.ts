import { endpointName } from "../plan/known.ts";
import { listRequest } from "../plan/query.ts";
import type { Entity, ListSource } from "../resources/define.ts";
import { readEnvelope } from "./envelope.ts";
import { readRows } from "./rows.ts";
import { sendOrRefuse } from "./way-ask.ts";
import type { WayAsk } from "./way-ask.ts";

/** Loads a small collection that cannot be asked for ids, all of it, and tells whether the id is in it. */
export async function loadWhole<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  const { list } = ask.way.source;
  if (list === undefined) return false;
  const rows = await readOnce(ask, list);
  const mine = rows.find((row) => ("domain" in row ? row.domain.id === id : row.id === id));
  if (mine !== undefined && "error" in mine) throw mine.error;
  return mine !== undefined;
}

/** All rows, read once in an operation however many ids ask. */
async function readOnce<Domain extends Entity>(
  ask: WayAsk<Domain>,
  list: ListSource<Domain>,
): Promise<ReturnType<typeof readRows<Domain>>> {
  const key = `all of ${list.path}`;
  const known = ask.scope.memo.get(key) as Promise<ReturnType<typeof readRows<Domain>>> | undefined;
  if (known !== undefined) return known;
  const reading = readAll(ask, list);
  ask.scope.memo.set(key, reading);
  reading.catch(() => ask.scope.memo.delete(key));
  return reading;
}

/** All rows, page by page. Requests are identical for every id, so that they are sent once. */
async function readAll<Domain extends Entity>(
  ask: WayAsk<Domain>,
  list: ListSource<Domain>,
): Promise<ReturnType<typeof readRows<Domain>>> {
  const { resource, scope, way, facets } = ask;
  const endpoint = endpointName(list.path);
  const rows: ReturnType<typeof readRows<Domain>> = [];
  for (let page = 1; ; page += 1) {
    const size = Math.min(list.page?.max ?? 50, scope.knowledge.largestPage(endpoint) ?? Number.POSITIVE_INFINITY);
    const request = listRequest({
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
    const facts = readEnvelope((await sendOrRefuse(ask, request)).json, resource.type);
    rows.push(...readRows({ scope, resource, endpoint: list, request, wants: facets }, facts.items));
    const isFull = facts.items.length >= (facts.served ?? size);
    const isEnd = facts.total === null ? !isFull : rows.length >= facts.total;
    if (list.page === undefined || isEnd || facts.items.length === 0) return rows;
  }
}
