/** The process: configuration → upstream → graph → signals. Everything heavy is loaded side by side, so that it starts fast. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { loadConfig } from "./config.ts";
import type { Config, Instance } from "./config.ts";
import type { Cache, createCache } from "./cache/cache.ts";
import { systemClock } from "./lib/clock.ts";
import type { LifetimeSettings } from "./lib/lifetime.ts";
import { ConfigError } from "./lib/setting.ts";
import type { RunningGraph } from "./server/graph.ts";
import { createLog } from "./server/log.ts";
import type { Log } from "./server/log.ts";
import { printCurl, samples } from "./server/samples.ts";
import type { Sender } from "./upstream/answer.ts";
import type { RedisConnection } from "./upstream/redis.ts";
import type { SenderEvent } from "./upstream/sender.ts";

/** The upstream that the graph reads, whoever runs it. */
interface Source {
  readonly instance: Instance;
  /** What it is, in one line for people. */
  readonly label: string;
  close(): Promise<void>;
}

/** Something that stops the start and can be put right by who starts it. */
class StartError extends Error {
  override readonly name = "StartError";
}

/** A shop small enough to start at once and large enough to page through. */
const SHOP = { customers: 200, products: 300, orders: 1000 } as const;

async function start(): Promise<void> {
  const config = loadConfig();
  const modules = Promise.all([
    import("./upstream/sender.ts"),
    import("./upstream/credential.ts"),
    import("./server/graph.ts"),
    import("./server/parts.ts"),
    import("./cache/cache.ts"),
  ]);
  const [source, [{ createSender }, { Credential }, { startGraph }, { createParts }, { createCache }]] =
    await Promise.all([openSource(config), modules]);
  const { baseUrl, token } = source.instance;
  const log = createLog((text) => process.stderr.write(text), [token, config.sharing?.redisUrl ?? token]);
  const redis = await openRedis(config, log);
  const { callsPerMinute, attemptTimeoutMs, interactiveReserve: reserve, sharing } = config;
  const sender = createSender({
    baseUrl,
    clock: systemClock,
    rateLimitPerMinute: callsPerMinute,
    reserve,
    attemptTimeoutMs,
    ...(redis === null || sharing === null ? {} : { bucket: redis.bucket(`${sharing.scope} ${baseUrl}`) }),
    // A record that is not there is an answer, not a trouble.
    log: (event) => event.status !== 404 && log.warn(printEvent(event)),
  });
  try {
    const options = { config, clock: systemClock, log };
    const cache = openCache(config, { source, redis }, createCache);
    const parts = createParts({ ...options, cache, sender, credential: new Credential(token) });
    const graph = await startGraph(parts, options);
    leaveOnSignals({ graph, sender, source, redis, log });
    console.log(welcome(graph, source, config));
    for (const warning of config.warnings) log.warn(warning);
  } catch (error) {
    await Promise.all([sender.close(), source.close(), redis?.close()]);
    throw listenError(error, config);
  }
}

/** The configured instance, or the embedded sandbox where there is none. */
async function openSource({ instance, callsPerMinute: ratePerMinute }: Config): Promise<Source> {
  if (instance !== null) {
    return { instance, label: `reading ${instance.baseUrl}`, close: () => Promise.resolve() };
  }
  const { startSandbox } = await import("../sandbox/server.ts");
  const sandbox = await startSandbox({ ...SHOP, ratePerMinute });
  const counts = Object.entries(SHOP).map(([name, count]) => `${count} ${name}`);
  const label = `reading the embedded sandbox with invented data: ${counts.join(", ")}`;
  return { instance: { baseUrl: sandbox.url, token: sandbox.token }, label, close: () => sandbox.close() };
}

/** What is kept between operations, where that is configured. */
function openCache(
  { cache }: Config,
  { source: { instance }, redis }: { readonly source: Source; readonly redis: RedisConnection | null },
  create: typeof createCache,
): { readonly store: Cache; readonly lifetimes: LifetimeSettings } | null {
  if (cache === null) return null;
  const { megabytes, lifetimes } = cache;
  const shared = redis === null ? {} : { shared: { texts: redis.texts, edition: editionOf(import.meta.url) } };
  return { store: create({ instance: instance.baseUrl, megabytes, clock: systemClock, ...shared }), lifetimes };
}

/** The connection that processes share, where one is configured; it comes up by itself. */
async function openRedis({ sharing }: Config, log: Log): Promise<RedisConnection | null> {
  if (sharing === null) return null;
  const { connectRedis } = await import("./upstream/redis.ts");
  return connectRedis({ url: sharing.redisUrl, log: (message) => log.note(message) });
}

/** Tells builds apart: what one of them keeps, another may not understand. The started file holds the whole build. */
function editionOf(url: string): string {
  return createHash("sha256")
    .update(readFileSync(fileURLToPath(url)))
    .digest("base64url")
    .slice(0, 12);
}

function printEvent({ event, operation, family, resource, code, status, attempt, delayMs }: SenderEvent): string {
  const outcome = event === "retry" ? `again in ${Math.round(delayMs ?? 0)} ms` : "given up";
  return `upstream ${code} status=${status ?? "none"} ${family} ${resource} attempt=${attempt} ${operation}: ${outcome}`;
}

function welcome({ url }: RunningGraph, { label }: Source, { development }: Config): string {
  const endpoint = `${url}/graphql`;
  const head = [`Xentral Graph listens on ${endpoint}`, `  ${label}`];
  if (development) {
    head.push(`  explorer: ${url}/explorer (needs no internet)`, `  Apollo Sandbox: ${endpoint} in a browser`);
  }
  const queries = samples.map(({ title, query }) => `# ${title}\n${printCurl(endpoint, query)}`);
  return [...head, "", "Queries to paste:", "", queries.join("\n\n"), ""].join("\n");
}

/** The error with which listening failed, in words that say what to do; other errors as they are. */
function listenError(error: unknown, { host, port }: Config): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE")
    return new StartError(`Port ${port} on ${host} is in use already. Set PORT to another one.`);
  if (code === "EACCES") return new StartError(`Port ${port} on ${host} may not be used. Set PORT to one above 1023.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new StartError(`HOST ${host} is no address of this machine.`);
  return error;
}

interface Running {
  readonly graph: RunningGraph;
  readonly sender: Sender;
  readonly source: Source;
  readonly redis: RedisConnection | null;
  readonly log: Log;
}

/** Drains at the first signal; a second one ends the process at once. */
function leaveOnSignals({ graph, sender, source, redis, log }: Running): void {
  let isLeaving = false;
  const leave = async (signal: NodeJS.Signals): Promise<void> => {
    if (isLeaving) process.exit(1);
    isLeaving = true;
    log.note(`${signal}: finishing what is under way`);
    await graph.close();
    await sender.close();
    await source.close();
    await redis?.close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      leave(signal).catch((error: unknown) => {
        log.error("Leaving failed.", error);
        process.exit(1);
      });
    });
  }
}

try {
  await start();
} catch (error) {
  const isExpected = error instanceof ConfigError || error instanceof StartError;
  console.error(isExpected ? error.message : error);
  process.exit(1);
}
