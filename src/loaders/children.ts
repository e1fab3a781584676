import { batchSize, fittingKeys } from "../plan/batch.ts";
import { endpointName } from "../plan/known.ts";
import { listRequest } from "../plan/query.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { ChildrenSource, Entity } from "../resources/define.ts";
import type { KeyedRoute } from "../upstream/group.ts";
import { readAllPages } from "./all-pages.ts";
import { readEnvelope } from "./envelope.ts";
import type { PageFacts } from "./envelope.ts";
import { notHonoured } from "./list-choice.ts";
import { Refusal } from "./refusal.ts";
import { rawReference, wireFailure } from "./rows.ts";
import { callerOf } from "./way-ask.ts";
import type { WayAsk } from "./way-ask.ts";

/** Loads a facet of one record from a collection that is asked for the children of many records at once. */
export async function loadChildren<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  const { children } = ask.way;
  if (children === undefined) return false;
  const route = childrenRoute(ask, children);
  const parts = await ask.scope.dispatcher.key(route, id, { wants: [], caller: callerOf(ask) });
  if (parts !== null) ask.scope.store.merge(ask.resource.type, { ...parts, id }, children.brings);
  return true;
}

function childrenRoute<Domain extends Entity>(
  ask: WayAsk<Domain>,
  children: ChildrenSource<Domain>,
): KeyedRoute<Partial<Domain>> {
  const { resource, scope, way } = ask;
  const { knowledge } = scope;
  const endpoint = endpointName(children.path);
  const { max } = children.page;
  const plan = (keys: readonly string[]): PlannedRequest =>
    planChildren(ask, children, { keys, page: 1, size: Math.min(max, knowledge.largestPage(endpoint) ?? max) });
  return {
    id: `${resource.type} ${way.family} ${children.brings.join(" ")} by parent`,
    choose: (keys) => {
      const limit = Math.min(batchSize(undefined), knowledge.largestBatch(endpoint) ?? keys.length);
      return keys.slice(0, fittingKeys(keys, limit, plan));
    },
    tooLong: (keys) => knowledge.limitBatch(endpoint, Math.max(1, Math.floor(keys / 2))),
    plan,
    refuse: (request, cause) => (cause instanceof Refusal ? cause : new Refusal(request, cause)),
    settle: async ({ keys, request }, answer, send) => {
      // Pages of one size, whatever is learnt while they are read.
      const size = Number(request.query.find(([name]) => name === "perPage" || name === "page[size]")?.[1] ?? max);
      const load = async (page: number): Promise<PageFacts> =>
        readEnvelope((await send(planChildren(ask, children, { keys, page, size }))).json, resource.type);
      const items = await readAllPages(load, { size, first: readEnvelope(answer.json, resource.type) });
      return partsOf(ask, children, shareOut(ask, children, { keys, items }));
    },
  };
}

function planChildren<Domain extends Entity>(
  { resource, way }: WayAsk<Domain>,
  children: ChildrenSource<Domain>,
  { keys, page, size }: { readonly keys: readonly string[]; readonly page: number; readonly size: number },
): PlannedRequest {
  return listRequest({
    resource: resource.type,
    family: way.family,
    list: children,
    terms: [{ key: children.parentKey, operator: "in", values: keys }, ...(children.always ?? [])],
    order: [],
    includes: [],
    page: { by: "number", page, size },
    total: false,
    because: `${children.brings.join(", ")} of ${keys.length} ${resource.type}`,
  });
}

/** Record → its children, or the error of one that could not be read: a list with a hole would pass for whole. */
type Shares = ReadonlyMap<string, unknown[] | Error>;

function shareOut<Domain extends Entity>(
  { resource }: WayAsk<Domain>,
  { parentOf, parentKey }: ChildrenSource<Domain>,
  { keys, items }: { readonly keys: readonly string[]; readonly items: readonly unknown[] },
): Shares {
  const shares = new Map<string, unknown[] | Error>(keys.map((key) => [key, []]));
  for (const [index, item] of items.entries()) {
    let parent: string | null;
    try {
      parent = parentOf(item);
    } catch (thrown) {
      const error = wireFailure(resource.type, `data[${index}]`, thrown);
      parent = rawReference(item, parentKey);
      if (parent === null || !shares.has(parent)) throw error;
      shares.set(parent, error);
      continue;
    }
    const share = shares.get(parent);
    if (share === undefined) throw notHonoured(resource.type, parentKey);
    if (!(share instanceof Error)) share.push(item);
  }
  return shares;
}

/** Each record's children, read. */
function partsOf<Domain extends Entity>(
  { resource }: WayAsk<Domain>,
  children: ChildrenSource<Domain>,
  shares: Shares,
): Map<string, Partial<Domain> | Error> {
  const values = new Map<string, Partial<Domain> | Error>();
  for (const [id, share] of shares) {
    try {
      if (share instanceof Error) throw share;
      values.set(id, children.read(share, id));
    } catch (thrown) {
      values.set(id, wireFailure(resource.type, "data", thrown));
    }
  }
  return values;
}
