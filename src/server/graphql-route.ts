/** `/graphql`: HTTP in, Apollo, HTTP out. */
import type { HTTPGraphQLResponse } from "@apollo/server";

import type { Config } from "../config.ts";
import { invariant } from "../lib/invariant.ts";
import type { Operation } from "../upstream/operation.ts";
import { toHeaderMap } from "./apollo.ts";
import type { Engine } from "./apollo.ts";
import { readJsonBody } from "./body.ts";
import { readCaching } from "./caching.ts";
import type { Caching } from "./caching.ts";
import type { Operations } from "./operations.ts";
import type { ReadyAnswer } from "./repeated-queries.ts";
import { send } from "./reply.ts";
import type { Exchange } from "./router.ts";
import { readClient, readWishes } from "./wishes.ts";

/** Makes what resolvers receive, once per operation. The result is copied shallowly, so getters on it run at once. */
export type CreateContext<Context extends object> = (
  operation: Operation,
  request: { readonly publicUrl: string; readonly caching: Caching },
) => Context;

interface GraphqlRoute<Context extends object> {
  readonly engine: Engine<Context>;
  readonly operations: Operations;
  readonly createContext: CreateContext<Context>;
  readonly config: Pick<Config, "development" | "deadlineMs"> & Partial<Pick<Config, "maxCallsPerOperation">>;
}

/** Answers one GraphQL request, or sends the landing page. Throws a refusal for what is no such request. */
export async function answerGraphql<Context extends object>(
  exchange: Exchange,
  route: GraphqlRoute<Context>,
): Promise<void> {
  const { req, res, search, publicUrl } = exchange;
  const { config, engine, operations } = route;
  const { development, deadlineMs: defaultDeadlineMs, maxCallsPerOperation } = config;
  const wishes = readWishes(req.headers, {
    cost: development ? "1" : "0",
    deadlineMs: defaultDeadlineMs,
    mayPrice: development,
    ...(maxCallsPerOperation == null ? {} : { maxCalls: maxCallsPerOperation }),
  });
  const body = req.method === "POST" ? await readJsonBody(req) : undefined;
  const request = { method: req.method ?? "", headers: toHeaderMap(req.headers), search, body };
  const { deadlineMs, priority } = wishes;
  const client = readClient(req.headers, req.socket.remoteAddress);
  const { operation, close } = operations.open(res, { deadlineMs, priority, client });
  try {
    const answer = await engine.answer(request, { operation, wishes }, () =>
      route.createContext(operation, { publicUrl, caching: readCaching(req.headers) }),
    );
    await sendAnswer(exchange, answer);
  } finally {
    close();
  }
}

async function sendAnswer({ res }: Exchange, answer: HTTPGraphQLResponse | ReadyAnswer): Promise<void> {
  if ("bytes" in answer) return send(res, { status: 200, contentType: answer.contentType, body: answer.bytes });
  const { status, headers, body } = answer;
  invariant(body.kind === "complete", "answers come in one piece");
  const contentType = headers.get("content-type") ?? "application/json; charset=utf-8";
  const others = Object.fromEntries([...headers].filter(([name]) => name !== "content-type"));
  await send(res, { status: status ?? 200, contentType, body: body.string, headers: others });
}
