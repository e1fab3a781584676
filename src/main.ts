/** The process: configuration → upstream → graph → signals. Everything heavy is loaded side by side, so that it starts fast. */
import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Ledger } from "./commands/ledger.ts";
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
import type { createSender, SenderEvent } from "./upstream/sender.ts";

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
  const [source, modules] = await Promise.all([openSource(config), loadModules()]);
  const { token } = source.instance;
  const log = createLog((text) => process.stderr.write(text), [token, config.sharing?.redisUrl ?? token]);
  const redis = await openRedis(config, log);
  const sender = openSender(config, { source, redis, log }, modules.createSender);
  const instance = ledgerName(source, config);
  const ledger = openLedger(config, { instance, redis, log }, modules);
  try {
    const options = { config, clock: systemClock, log };
    const cache = openCache(config, { source, redis }, modules.createCache);
    const credential = new modules.Credential(token);
    const written = (types: readonly string[]): void => redis?.tell(instance, JSON.stringify(types));
    const parts = modules.createParts({ ...options, cache, sender, credential, instance, ledger, written });
    redis?.listen(instance, { hear: (text) => parts.overtaken(readNews(text)), missed: () => parts.missedNews() });
    const graph = await modules.startGraph(parts, options);
    leaveOnSignals({ graph, sender, source, redis, ledger, log });
    console.log(welcome(graph, source, config));
    for (const warning of config.warnings) log.warn(warning);
  } catch (error) {
    await Promise.all([sender.close(), source.close(), redis?.close(), ledger.close()]);
    throw listenError(error, config);
  }
}

async function loadModules() {
  const [sender, credential, graph, parts, cache, fileLedger, redisLedger] = await Promise.all([
    import("./upstream/sender.ts"),
    import("./upstream/credential.ts"),
    import("./server/graph.ts"),
    import("./server/parts.ts"),
    import("./cache/cache.ts"),
    import("./commands/ledger-file.ts"),
    import("./commands/ledger-redis.ts"),
  ]);
  return { ...sender, ...credential, ...graph, ...parts, ...cache, ...fileLedger, ...redisLedger };
}

type Modules = Awaited<ReturnType<typeof loadModules>>;

interface Surroundings {
  readonly source: Source;
  readonly redis: RedisConnection | null;
  readonly log: Log;
}

function openSender(
  { callsPerMinute, attemptTimeoutMs, interactiveReserve: reserve, sharing }: Config,
  { source, redis, log }: Surroundings,
  create: typeof createSender,
): ReturnType<typeof createSender> {
  const { baseUrl } = source.instance;
  return create({
    baseUrl,
    clock: systemClock,
    rateLimitPerMinute: callsPerMinute,
    reserve,
    attemptTimeoutMs,
    ...(redis === null || sharing === null ? {} : { bucket: redis.bucket(`${sharing.scope} ${baseUrl}`) }),
    // A record that is not there is an answer, not a trouble.
    log: (event) => event.status !== 404 && log.warn(printEvent(event)),
  });
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

/** The types that another process has written; none where somebody else has told something. */
function readNews(text: string): readonly string[] {
  try {
    const types: unknown = JSON.parse(text);
    return Array.isArray(types) ? types.filter((type) => typeof type === "string") : [];
  } catch {
    return [];
  }
}

/** The connection that processes share, where one is configured; it comes up by itself. */
async function openRedis({ sharing }: Config, log: Log): Promise<RedisConnection | null> {
  if (sharing === null) return null;
  const { connectRedis } = await import("./upstream/redis.ts");
  return connectRedis({ url: sharing.redisUrl, log: (message) => log.note(message) });
}

/** What is remembered of writes: in the Redis that processes share, else in a folder of this machine. */
function openLedger(
  { stateDirectory, writes, instance: configured }: Config,
  { instance, redis, log }: Pick<Surroundings, "redis" | "log"> & { readonly instance: string },
  { createFileLedger, fileTrouble, folderTrouble, createRedisLedger, ledgerRisks }: Modules,
): Ledger {
  if (redis === null) {
    // What the sandbox is told is worth nothing after it: a machine that nothing can be written to may well run it.
    const trouble = writes && configured !== null ? folderTrouble(stateDirectory) : null;
    if (trouble !== null)
      throw new StartError(`XENTRAL_STATE_DIR must be a folder that can be written to, but ${trouble}.`);
    const damage = writes ? fileTrouble(stateDirectory) : null;
    if (damage !== null)
      log.warn(`Writes with an idempotencyKey are refused: ${damage}. Put a copy of it in its place.`);
    return createFileLedger(stateDirectory, () => Date.now());
  }
  const told = new Set<string>();
  const warn = async (): Promise<void> => {
    const settings = [await redis.settings("maxmemory*"), await redis.settings("appendonly")];
    for (const risk of ledgerRisks(new Map(settings.flatMap((some) => [...some])))) {
      if (!told.has(risk)) log.warn(risk);
      told.add(risk);
    }
  };
  if (writes) redis.onUp(() => void warn());
  return createRedisLedger(redis.stamped, instance);
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

function welcome({ url }: RunningGraph, { label }: Source, config: Config): string {
  const endpoint = `${url}/graphql`;
  const head = [`Xentral Graph listens on ${endpoint}`, `  ${label}`, `  ${writesLine(config)}`];
  if (config.development) {
    head.push(`  explorer: ${url}/explorer (needs no internet)`, `  Apollo Sandbox: ${endpoint} in a browser`);
  }
  const queries = samples.map(({ title, query }) => `# ${title}\n${printCurl(endpoint, query)}`);
  return [...head, "", "Queries to paste:", "", queries.join("\n\n"), ""].join("\n");
}

/** Whether mutations are carried out, and how to change that. */
function writesLine({ instance, writes }: Config): string {
  if (!writes) return "writes: refused; XENTRAL_GRAPH_WRITES=1 allows them";
  return instance === null ? "writes: allowed, and forgotten when the sandbox ends" : "writes: allowed";
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

/** A sandbox is another shop after each start: what one has carried out says nothing about the next. */
function ledgerName({ instance }: Source, config: Config): string {
  return config.instance === null ? `sandbox ${randomUUID()}` : instance.baseUrl;
}

interface Running {
  readonly graph: RunningGraph;
  readonly sender: Sender;
  readonly source: Source;
  readonly redis: RedisConnection | null;
  readonly ledger: Ledger;
  readonly log: Log;
}

/** Drains at the first signal; a second one ends the process at once. */
function leaveOnSignals({ graph, sender, source, redis, ledger, log }: Running): void {
  let isLeaving = false;
  const leave = async (signal: NodeJS.Signals): Promise<void> => {
    if (isLeaving) process.exit(1);
    isLeaving = true;
    log.note(`${signal}: finishing what is under way`);
    await graph.close();
    await sender.close();
    await ledger.close();
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
