import { AppError, asError, upstreamStatus } from "../errors.ts";
import { isInBatches, planSingle } from "../plan/batch.ts";
import type { Entity } from "../resources/define.ts";
import { loadChildren } from "./children.ts";
import { readSingle } from "./envelope.ts";
import { causeOf, isLearnt } from "./learning.ts";
import { loadPart } from "./part.ts";
import { Refusal } from "./refusal.ts";
import { rowsRoute } from "./rows-route.ts";
import { keepRow, readRows } from "./rows.ts";
import { callerOf, sendOrRefuse } from "./way-ask.ts";
import type { WayAsk } from "./way-ask.ts";
import { loadWhole } from "./whole.ts";

/** What became of one record on one way. `retry`: the way refused, something was learnt, the same or another may be tried. */
export type Outcome =
  | { readonly state: "found" }
  | { readonly state: "missing" }
  | { readonly state: "retry"; readonly error: Error }
  | { readonly state: "failed"; readonly error: Error };

/** Loads facets of records on one way into the store; tells of each id what became of it. Never throws. */
export async function loadByWay<Domain extends Entity>(
  { paths, ...ask }: Omit<WayAsk<Domain>, "path"> & { readonly paths: ReadonlyMap<string, string> },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Outcome>> {
  const loads = ids.map(async (id) => [id, await loadOne({ ...ask, path: paths.get(id) ?? "" }, id)] as const);
  return new Map(await Promise.all(loads));
}

async function loadOne<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<Outcome> {
  try {
    return (await loadOn(ask, id)) ? { state: "found" } : { state: "missing" };
  } catch (thrown) {
    const error = asError(causeOf(thrown));
    if (isLearnt(ask.scope, thrown)) return { state: "retry", error };
    if (thrown instanceof Refusal && isMissing(thrown)) return { state: "missing" };
    return { state: "failed", error };
  }
}

function loadOn<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  switch (ask.way.kind) {
    case "rows":
      return loadRow(ask, id);
    case "single":
      return loadSingle(ask, id);
    case "whole":
      return loadWhole(ask, id);
    case "part":
      return loadPart(ask, id);
    case "children":
      return loadChildren(ask, id);
  }
}

/** Only a record's own address says by 404 that the record is not there. */
function isMissing({ request, cause }: Refusal): boolean {
  return (
    cause instanceof AppError &&
    upstreamStatus(cause) === 404 &&
    request.query.every(([name]) => !name.startsWith("filter["))
  );
}

/** Asks a batch; then, in turn, under each set of conditions that may reveal it and at its own address, before it counts as missing. */
async function loadRow<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  const rounds = ask.way.source.list?.again?.length ?? 0;
  for (let round = 0; round <= rounds; round += 1) {
    const route = rowsRoute(ask, round);
    const found = await ask.scope.dispatcher.key(route, id, { wants: ask.facets, caller: callerOf(ask) });
    if (found === null) continue;
    keepRow(ask, found);
    return true;
  }
  return ask.way.source.list?.hides === true && loadAlone(ask, id);
}

/** Where the record's list could carry the same, it goes with others who ask before its turn has come: alone it is a single read. */
async function loadSingle<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  const { list } = ask.way.source;
  const isBatched = list !== undefined && isInBatches(list, { facets: ask.facets, known: ask.scope.knowledge });
  return isBatched ? loadRow(ask, id) : loadAlone(ask, id);
}

async function loadAlone<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  const { resource, scope, way, facets } = ask;
  const { single, family } = way.source;
  if (single === undefined) return false;
  const request = planSingle(resource, { family, single }, { id, facets });
  const answer = await sendOrRefuse(ask, request);
  const [row] = readRows({ scope, resource, endpoint: single, request, wants: facets }, [
    readSingle(answer.json, resource.type),
  ]);
  if (row !== undefined && "error" in row) throw row.error;
  return row?.domain.id === id;
}
