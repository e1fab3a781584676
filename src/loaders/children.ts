import { batchSize, fittingKeys } from "../plan/batch.ts";
import { endpointName } from "../plan/known.ts";
import { listRequest } from "../plan/query.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { ChildrenSource, Entity } from "../resources/define.ts";
import type { Answer } from "../upstream/answer.ts";
import type { Asked, KeyedRoute } from "../upstream/dispatcher.ts";
import { readEnvelope } from "./envelope.ts";
import { Refusal } from "./refusal.ts";
import { wireFailure } from "./rows.ts";
import { callerOf, sendOrRefuse } from "./way-ask.ts";
import type { WayAsk } from "./way-ask.ts";

/** Loads a facet of one record from a collection that is asked for the children of many records at once. */
export async function loadChildren<Domain extends Entity>(ask: WayAsk<Domain>, id: string): Promise<boolean> {
  const { children } = ask.way;
  if (children === undefined) return false;
  const route = childrenRoute(ask, children);
  await ask.scope.dispatcher.key(route, id, { wants: [], caller: callerOf(ask) });
  return true;
}

function childrenRoute<Domain extends Entity>(
  ask: WayAsk<Domain>,
  children: ChildrenSource<Domain>,
): KeyedRoute<Partial<Domain>> {
  const { resource, scope, way } = ask;
  const endpoint = endpointName(children.path);
  const plan = (keys: readonly string[], page = 1): PlannedRequest =>
    listRequest({
      resource: resource.type,
      family: way.family,
      list: children,
      terms: [{ key: children.parentKey, operator: "in", values: keys }, ...(children.always ?? [])],
      order: [],
      includes: [],
      page: {
        by: "number",
        page,
        size: Math.min(children.page.max, scope.knowledge.largestPage(endpoint) ?? children.page.max),
      },
      total: false,
      because: `${children.brings.join(", ")} of ${keys.length} ${resource.type}`,
    });
  return {
    id: `${resource.type} ${way.family} ${children.brings.join(" ")} by parent`,
    fits: (keys) =>
      fittingKeys(keys, Math.min(batchSize(undefined), scope.knowledge.largestBatch(endpoint) ?? keys.length), plan),
    tooLong: (keys) => scope.knowledge.limitBatch(endpoint, Math.max(1, Math.floor(keys / 2))),
    plan: (keys) => plan(keys),
    refuse: (request, cause) => new Refusal(request, cause),
    settle: async (asked, answer) => settleChildren(ask, children, { asked, answer, plan }),
  };
}

async function settleChildren<Domain extends Entity>(
  ask: WayAsk<Domain>,
  children: ChildrenSource<Domain>,
  {
    asked,
    answer,
    plan,
  }: {
    readonly asked: Asked;
    readonly answer: Answer;
    readonly plan: (keys: readonly string[], page: number) => PlannedRequest;
  },
): Promise<Map<string, Partial<Domain> | Error>> {
  const { resource, scope } = ask;
  const items: unknown[] = [];
  for (let page = 1, last = answer; ; page += 1) {
    const facts = readEnvelope(last.json, resource.type);
    items.push(...facts.items);
    const isFull = facts.served === null || facts.items.length >= facts.served;
    const isEnd = facts.total === null ? facts.hasNext === false || !isFull : items.length >= facts.total;
    if (isEnd || facts.items.length === 0) break;
    last = await sendOrRefuse(ask, plan(asked.keys, page + 1));
  }
  const byParent = new Map<string, unknown[]>(asked.keys.map((key) => [key, []]));
  for (const [index, item] of items.entries()) {
    try {
      byParent.get(children.parentOf(item))?.push(item);
    } catch (thrown) {
      throw wireFailure(resource.type, `data[${index}]`, thrown);
    }
  }
  const values = new Map<string, Partial<Domain> | Error>();
  for (const [id, mine] of byParent) {
    try {
      const parts = children.read(mine, id);
      scope.store.merge(resource.type, { ...parts, id }, children.brings);
      values.set(id, parts);
    } catch (thrown) {
      values.set(id, wireFailure(resource.type, "data", thrown));
    }
  }
  return values;
}
