/** Path → handler, and what every exchange has in common. */
import type { IncomingMessage, ServerResponse } from "node:http";

import type { Config } from "../config.ts";
import { catalogue } from "../errors.ts";
import type { BreakerView } from "../upstream/breaker.ts";
import type { Doors } from "./doors.ts";
import { explorerReply } from "./explorer.ts";
import { createIncidents } from "./format-error.ts";
import type { Log } from "./log.ts";
import { Refusal } from "./refusal.ts";
import { graphqlErrorReply, jsonReply, problemReply, send } from "./reply.ts";
import type { Reply } from "./reply.ts";

/** One request with its response, taken apart. */
export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly path: string;
  /** With its question mark; empty when there is no query. */
  readonly search: string;
  /** Base of the links that the answer hands out, without a slash at the end. */
  readonly publicUrl: string;
}

/** The document that a path names. */
export interface DocumentName {
  readonly type: string;
  readonly id: string;
}

interface Routes {
  readonly config: Pick<Config, "development">;
  readonly log: Log;
  readonly doors: Doors;
  readonly breaker: () => BreakerView;
  readonly graphql: (exchange: Exchange) => Promise<void>;
  readonly pdf: (exchange: Exchange, document: DocumentName) => Promise<void>;
}

/** Whether the process takes new work, for those who send it. */
export interface Readiness {
  readonly isDraining: boolean;
}

/** Answers one exchange. Never rejects. */
export type Handle = (exchange: Exchange, readiness: Readiness) => Promise<void>;

const DOCUMENT = /^\/documents\/([A-Za-z]{1,64})\/([^/]{1,100})\.pdf$/;

/** Creates the handler of all routes. */
export function createRouter(routes: Routes): Handle {
  const reportIncident = createIncidents(routes.log);
  return async (exchange, readiness) => {
    const { req, res } = exchange;
    try {
      await route(exchange, readiness, routes);
    } catch (error) {
      // Too late for another answer: the client sees a connection that ends early.
      if (res.headersSent || res.destroyed) return void res.destroy();
      const refused = error instanceof Refusal ? error : internal(reportIncident(error));
      const isGraphql = exchange.path === "/graphql";
      await send(res, isGraphql ? graphqlErrorReply(refused, req.headers.accept ?? "") : problemReply(refused));
    }
  };
}

function internal(incidentId: string): Refusal {
  const { http, text } = catalogue.INTERNAL_ERROR;
  return new Refusal(http, text, { code: "INTERNAL_ERROR", details: { incidentId } });
}

async function route(exchange: Exchange, { isDraining }: Readiness, routes: Routes): Promise<void> {
  const { req, res, path } = exchange;
  if (path === "/health/live") return answerPage(exchange, jsonReply(200, { status: "live" }));
  if (path === "/health/ready") return answerPage(exchange, readyReply(isDraining, routes.breaker()));
  routes.doors.checkHost(req);
  routes.doors.welcome(req, res);
  if (req.method === "OPTIONS") return routes.doors.answerPreflight(req, res);
  if (path === "/graphql") {
    allowMethods(req, ["GET", "POST"]);
    return routes.graphql(exchange);
  }
  const [, type, id] = DOCUMENT.exec(path) ?? [];
  if (type !== undefined && id !== undefined) {
    allowMethods(req, ["GET"]);
    return routes.pdf(exchange, { type, id });
  }
  if (routes.config.development && path === "/") {
    return answerPage(exchange, { ...jsonReply(302, { explorer: "/explorer" }), headers: { location: "/explorer" } });
  }
  if (routes.config.development && path === "/explorer") return answerPage(exchange, await explorerReply());
  throw new Refusal(404, "There is nothing at this path. The graph is at /graphql.");
}

/**
 * While the ERP is left alone the process is not ready. It is again as soon as a probe may leave: without requests there
 * would be none.
 */
function readyReply(isDraining: boolean, { leftAloneMs }: BreakerView): Reply {
  if (isDraining) return jsonReply(503, { status: "draining" });
  if (leftAloneMs === null) return jsonReply(200, { status: "ready" });
  if (leftAloneMs === 0) return jsonReply(200, { status: "probing" });
  const headers = { "retry-after": String(Math.ceil(leftAloneMs / 1000)) };
  return { ...jsonReply(503, { status: "upstream unavailable", retryAfterMs: leftAloneMs }), headers };
}

async function answerPage({ req, res }: Exchange, reply: Reply): Promise<void> {
  allowMethods(req, ["GET", "HEAD"]);
  await send(res, reply);
}

function allowMethods(req: IncomingMessage, methods: readonly string[]): void {
  if (methods.includes(req.method ?? "")) return;
  throw new Refusal(405, `This path takes ${methods.join(" and ")} only.`, { headers: { allow: methods.join(", ") } });
}
