/** What is done about refusals: learn what they teach, and try again while they teach something. */
import type { OperationScope } from "./operation-scope.ts";
import { CursorsMissing, Distrusted, Refusal } from "./refusal.ts";

/** Every refusal teaches a fact; an endpoint has fewer facts than this to learn. */
export const MAX_ROUNDS = 12;

/** Tries again while refusals teach something: another family, fewer includes, smaller pages. Rejects with the last cause. */
export async function learning<Result>(scope: OperationScope, attempt: () => Promise<Result>): Promise<Result> {
  for (let round = 0; ; round += 1) {
    try {
      return await attempt();
    } catch (thrown) {
      if (round >= MAX_ROUNDS || !isLearnt(scope, thrown)) throw causeOf(thrown);
    }
  }
}

/** What to tell of something that was thrown on the way to an answer. */
export function causeOf(thrown: unknown): unknown {
  return thrown instanceof Refusal || thrown instanceof Distrusted ? thrown.cause : thrown;
}

/** Whether something was learnt, so that the next attempt will be another one. */
export function isLearnt({ knowledge, operation }: OperationScope, thrown: unknown): boolean {
  if (thrown instanceof CursorsMissing) {
    knowledge.missCursors(thrown.endpoint);
    operation.meter.taught.add(thrown);
    return true;
  }
  if (thrown instanceof Distrusted) {
    operation.meter.taught.add(thrown);
    return true;
  }
  if (!(thrown instanceof Refusal) || !knowledge.learn(thrown.request, thrown.cause)) return false;
  operation.meter.taught.add(thrown.request);
  return true;
}
