import type { Way } from "../plan/ways.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Entity, Resource } from "../resources/define.ts";
import type { Answer } from "../upstream/answer.ts";
import type { Caller } from "../upstream/dispatcher.ts";
import { answerOnce } from "./once.ts";
import type { OperationScope } from "./operation-scope.ts";
import { Refusal } from "./refusal.ts";

/** What to load and on which way. */
export interface WayAsk<Domain extends Entity> {
  readonly resource: Resource<Domain>;
  readonly scope: OperationScope;
  readonly way: Way<Domain>;
  readonly facets: readonly string[];
  readonly path: string;
}

/** Sends a request; a refusal carries the request along. */
export async function sendOrRefuse<Domain extends Entity>(
  ask: WayAsk<Domain>,
  request: PlannedRequest,
): Promise<Answer> {
  try {
    return await answerOnce(ask.scope, request, ask.path);
  } catch (cause) {
    throw new Refusal(request, cause);
  }
}

/** On whose behalf a way is taken. */
export function callerOf<Domain extends Entity>({ scope, path }: Pick<WayAsk<Domain>, "scope" | "path">): Caller {
  return { operation: scope.operation, path };
}

/** Lays parts of a record into the operation's store, and keeps them for later operations. */
export function layParts<Domain extends Entity>(
  { resource: { type }, scope }: WayAsk<Domain>,
  parts: Entity,
  facets: readonly string[],
): void {
  scope.kept?.keep(type, parts, facets);
  scope.store.merge(type, parts, facets);
}
