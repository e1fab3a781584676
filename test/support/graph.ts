import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createFileLedger } from "../../src/commands/ledger-file.ts";
import { createRedisLedger } from "../../src/commands/ledger-redis.ts";
import { systemClock } from "../../src/lib/clock.ts";
import type { Clock } from "../../src/lib/clock.ts";
import { createCache } from "../../src/cache/cache.ts";
import type { Cache } from "../../src/cache/cache.ts";
import type { TextStore } from "../../src/cache/shared-store.ts";
import { noLifetimeSettings } from "../../src/lib/lifetime.ts";
import type { LifetimeSettings } from "../../src/lib/lifetime.ts";
import type { Family } from "../../src/resources/define.ts";
import { startGraph } from "../../src/server/graph.ts";
import { createLog } from "../../src/server/log.ts";
import { createParts } from "../../src/server/parts.ts";
import { Credential } from "../../src/upstream/credential.ts";
import { connectRedis } from "../../src/upstream/redis.ts";
import { createSender } from "../../src/upstream/sender.ts";
import { startSandbox } from "../../sandbox/server.ts";
import type { Sandbox, SandboxOptions } from "../../sandbox/server.ts";

/** What a client gets. */
export interface GraphAnswer {
  readonly data?: Readonly<Record<string, never>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: { readonly xentral?: Readonly<Record<string, unknown>> };
}

/** A graph over a sandbox, both over real HTTP on free ports. */
export interface TestGraph extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly url: string;
  /** Sends a query and gives the answer's body. */
  query(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphAnswer>;
  /** Tells the graph that another process has written records of these types. */
  overtaken(types: readonly string[]): void;
  /** Told as if others might have written whatever it is. */
  missedNews(): void;
  /** The upstream requests since the last call, decoded, in the order of their arrival. */
  sent(): readonly string[];
}

/** What a test may choose. */
export interface TestGraphOptions {
  readonly sandbox?: SandboxOptions;
  /** An ERP that is shared between tests; it is left running. */
  readonly erp?: Sandbox;
  readonly families?: readonly Family[];
  readonly clock?: Clock;
  readonly rateLimitPerMinute?: number;
  /** What is kept between operations: nothing by default, so that tests can count what an operation costs. */
  readonly cache?: { readonly lifetimes?: Partial<LifetimeSettings>; readonly texts?: TextStore };
  readonly attemptTimeoutMs?: number;
  /** Whether mutations are carried out; true unless given. */
  readonly writes?: boolean;
  /** Waits before each look at what became of a write without an answer. */
  readonly lookUpAfterMs?: readonly number[];
  /** A ledger that outlives the graph; a folder of its own unless given. */
  readonly stateDirectory?: string;
  /** The Redis in which the ledger is then. */
  readonly redisUrl?: string;
}

/** Starts a graph; without an ERP of its own it starts a small sandbox without a rate limit. */
export async function createTestGraph(options: TestGraphOptions = {}): Promise<TestGraph> {
  const {
    families = ["v3", "v2", "v1"],
    clock = systemClock,
    rateLimitPerMinute = 100_000,
    attemptTimeoutMs = 10_000,
  } = options;
  const stateDirectory = options.stateDirectory ?? join(tmpdir(), `xentral-graph-test-${randomUUID()}`);
  const redis = options.redisUrl === undefined ? null : connectRedis({ url: options.redisUrl });
  const sandbox =
    options.erp ??
    (await startSandbox({ customers: 60, products: 120, orders: 150, ratePerMinute: 0, ...options.sandbox }));
  const ledger =
    redis === null
      ? createFileLedger(stateDirectory, () => clock.now())
      : createRedisLedger(redis.stamped, sandbox.url);
  const sender = createSender({
    baseUrl: sandbox.url,
    clock,
    rateLimitPerMinute,
    attemptTimeoutMs,
  });
  const config = {
    host: "127.0.0.1",
    port: 0,
    development: true,
    deadlineMs: 30_000,
    publicUrl: null,
    corsOrigins: null,
  };
  const parts = createParts({
    config: { families: { overall: families, byCollection: {} }, writes: options.writes ?? true, attemptTimeoutMs },
    instance: sandbox.url,
    ledger,
    lookUpAfterMs: options.lookUpAfterMs ?? [10, 40, 100],
    sender,
    credential: new Credential(sandbox.token),
    clock,
    cache: options.cache === undefined ? null : cacheOf(options.cache, sandbox.url, clock),
  });
  const graph = await startGraph(parts, {
    config,
    clock,
    log: createLog(() => undefined),
  });
  sandbox.control.clearRequests();
  return {
    sandbox,
    url: graph.url,
    query: async (query, variables = {}, headers = {}) => {
      const response = await fetch(`${graph.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as GraphAnswer;
    },
    overtaken: (types) => parts.overtaken(types),
    missedNews: () => parts.missedNews(),
    sent: () => {
      const urls = sandbox.control.requests.map(({ url }) => url);
      sandbox.control.clearRequests();
      return urls;
    },
    [Symbol.asyncDispose]: async () => {
      await graph.close();
      await sender.close();
      await ledger.close();
      await redis?.close();
      if (options.stateDirectory === undefined) rmSync(stateDirectory, { recursive: true, force: true });
      if (options.erp === undefined) await sandbox.close();
    },
  };
}

function cacheOf(
  { lifetimes, texts }: NonNullable<TestGraphOptions["cache"]>,
  instance: string,
  clock: Clock,
): { readonly store: Cache; readonly lifetimes: LifetimeSettings } {
  return {
    store: createCache({
      instance,
      megabytes: 16,
      clock,
      ...(texts === undefined ? {} : { shared: { texts, edition: "test" } }),
    }),
    lifetimes: { ...noLifetimeSettings, ...lifetimes },
  };
}
