import { printRequest } from "../plan/request.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Answer } from "../upstream/answer.ts";
import type { OperationScope } from "./operation-scope.ts";

/**
 * The answer to a request that an operation sends once: whoever asks the same again, after it was answered, is given that
 * answer. A request that failed may be sent again; one in flight is the dispatcher's to share.
 */
export async function answerOnce(
  { operation, dispatcher, memo }: Pick<OperationScope, "operation" | "dispatcher" | "memo">,
  request: PlannedRequest,
  path: string | readonly string[],
): Promise<Answer> {
  const key = `request ${request.accept} ${request.pagination ?? ""} ${printRequest(request)}`;
  const known = memo.get(key) as Promise<Answer> | undefined;
  if (known !== undefined) return known;
  const answer = await dispatcher.request(request, { operation, path });
  memo.set(key, Promise.resolve(answer));
  return answer;
}
