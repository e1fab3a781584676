/** The process's HTTP server: listening, taking requests apart, and leaving without dropping anybody. */
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

import { isLoopback } from "../config.ts";
import type { Config } from "../config.ts";
import type { Clock } from "../lib/clock.ts";
import { watchConnections } from "./connections.ts";
import type { Log } from "./log.ts";
import type { Exchange, Handle } from "./router.ts";

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Stops accepting and waits until everything is answered; gives up shortly before the grace is over, then closes what is left. */
  drain(options: { readonly graceMs: number; readonly giveUp: () => void }): Promise<void>;
}

interface ListenOptions {
  readonly config: Pick<Config, "host" | "port" | "publicUrl">;
  readonly clock: Clock;
  readonly log: Log;
}

/** Whole requests must arrive within this time, their headers within a third of it. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than load balancers keep idle connections, so that they close first. */
const KEEP_ALIVE_MS = 65_000;

/** Time for operations that were ended to say so to their clients. */
const LAST_WORDS_MS = 1_000;

/** Headers of every answer. */
const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ["cache-control", "private, no-store"],
  ["referrer-policy", "strict-origin-when-cross-origin"],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
];

/** Starts listening. Rejects with Node's error when the address cannot be had. */
export async function listen(handle: Handle, { config, clock, log }: ListenOptions): Promise<Listening> {
  const state = { isDraining: false };
  const timeouts = {
    requestTimeout: REQUEST_TIMEOUT_MS,
    headersTimeout: REQUEST_TIMEOUT_MS / 3,
    keepAliveTimeout: KEEP_ALIVE_MS,
  };
  const linkBase = (req: IncomingMessage): string =>
    config.publicUrl ?? calledUrl(req, config.host) ?? addressOf(server, config.host);
  const server = createServer(timeouts, (req, res) => {
    res.on("error", (error) => log.error("A response could not be written.", error));
    for (const [name, value] of SECURITY_HEADERS) res.setHeader(name, value);
    if (state.isDraining) res.setHeader("connection", "close");
    void handle(exchangeOf(req, res, linkBase(req)), state);
  });
  const connections = watchConnections(server);
  await bind(server, config);
  return {
    url: addressOf(server, config.host),
    async drain({ graceMs, giveUp }) {
      state.isDraining = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      connections.endIdle();
      const timers = [
        clock.after(graceMs - LAST_WORDS_MS, giveUp),
        clock.after(graceMs, () => server.closeAllConnections()),
      ];
      await closed;
      for (const cancel of timers) cancel();
    },
  };
}

function bind(server: Server, { host, port }: Pick<Config, "host" | "port">): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function isWildcard(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const name = isWildcard(host) ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** The address that the client used, where the configured one says nothing a client could use better. */
function calledUrl(req: IncomingMessage, host: string): string | null {
  const called = `http://${req.headers.host ?? ""}`;
  if (!isLoopback(host) && !isWildcard(host)) return null;
  if (called !== lastCalled.url)
    lastCalled = { url: called, origin: URL.canParse(called) ? new URL(called).origin : null };
  return lastCalled.origin;
}

/** Most clients call the same address as the one before them. */
let lastCalled: { readonly url: string; readonly origin: string | null } = { url: "", origin: null };

function exchangeOf(req: IncomingMessage, res: ServerResponse, publicUrl: string): Exchange {
  const target = req.url ?? "/";
  const queryAt = target.indexOf("?");
  const path = queryAt === -1 ? target : target.slice(0, queryAt);
  return { req, res, path, search: queryAt === -1 ? "" : target.slice(queryAt), publicUrl };
}
