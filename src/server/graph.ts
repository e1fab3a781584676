/** The graph as a running server: GraphQL, documents, explorer and health behind one door. */
import type { GraphQLSchema } from "graphql";

import type { Config } from "../config.ts";
import type { Clock } from "../lib/clock.ts";
import type { Pricing } from "../pricing/index.ts";
import type { Credential } from "../upstream/credential.ts";
import { createEngine } from "./apollo.ts";
import { createDoors } from "./doors.ts";
import { answerGraphql } from "./graphql-route.ts";
import type { CreateContext } from "./graphql-route.ts";
import { listen } from "./http.ts";
import type { Log } from "./log.ts";
import { createOperations } from "./operations.ts";
import { answerPdf } from "./pdf-route.ts";
import type { DocumentSource } from "./pdf-route.ts";
import { createRouter } from "./router.ts";

/** What the server serves; everything behind it is somebody else's. */
export interface GraphParts<Context extends object> extends DocumentSource {
  readonly schema: GraphQLSchema;
  /** With which every operation reads the ERP. */
  readonly credential: Credential;
  readonly createContext: CreateContext<Context>;
  /** Prices operations before they run; none unless given. */
  readonly pricing?: Pricing;
  /** Resolves when nothing that was begun goes on without anybody who waits for it; there is no such thing unless given. */
  readonly settled?: () => Promise<void>;
}

/** What the server itself needs to know. */
export interface GraphOptions {
  readonly config: Pick<Config, "host" | "port" | "development" | "deadlineMs" | "publicUrl" | "corsOrigins"> &
    Partial<Pick<Config, "maxCallsPerOperation">>;
  readonly clock: Clock;
  readonly log: Log;
}

/** A graph that listens. */
export interface RunningGraph {
  /** Scheme, host and port to reach it on this machine, without a slash at the end. */
  readonly url: string;
  /**
   * Stops accepting, lets what runs finish for at most ten seconds, ends the rest, and waits for writes that have left.
   * Closes neither sender nor sandbox.
   */
  close(): Promise<void>;
}

/** How long operations under way may take when the process has to go. */
const DRAIN_MS = 10_000;

/** Starts serving. Rejects when the address cannot be listened on, with Node's error (`EADDRINUSE` and the like). */
export async function startGraph<Context extends object>(
  parts: GraphParts<Context>,
  options: GraphOptions,
): Promise<RunningGraph> {
  const { config, clock, log } = options;
  const operations = createOperations(clock, parts.credential);
  const engine = await createEngine<Context>(parts.schema, {
    development: config.development,
    budget: () => parts.sender.budget(),
    report: () => parts.sender.budgetReport(),
    ...(parts.pricing === undefined ? {} : { pricing: parts.pricing }),
    log,
  });
  const doors = createDoors(config);
  const handle = createRouter({
    config,
    log,
    doors,
    breaker: () => parts.sender.breaker(),
    graphql: (exchange) => answerGraphql(exchange, { engine, operations, createContext: parts.createContext, config }),
    pdf: (exchange, document) => answerPdf(exchange, document, { ...parts, operations, config, doors }),
  });
  const server = await listen(handle, { config, clock, log });
  return {
    url: server.url,
    close: async () => {
      await server.drain({ graceMs: DRAIN_MS, giveUp: () => operations.abortAll() });
      await parts.settled?.();
      await engine.stop();
    },
  };
}
