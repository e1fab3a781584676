/**
 * The connection to Redis: one for the process, lazy, that fails fast and comes back by itself. The only module that knows
 * the client library.
 */
import { Redis } from "ioredis";

import type { BucketAnswer, BucketStore } from "./bucket-store.ts";
import * as scripts from "./bucket-scripts.ts";

/** A connection to Redis. */
export interface RedisConnection {
  /** The bucket of this name. */
  bucket(name: string): BucketStore;
  /** Texts that expire, for whoever leaves other processes something. */
  readonly texts: ExpiringTexts;
  /** Tells the other processes something; lost where Redis is away. */
  tell(topic: string, text: string): void;
  /** Hears what other processes tell, and this one itself. */
  listen(topic: string, hear: (text: string) => void): void;
  close(): Promise<void>;
}

/** Texts by key. Rejects while Redis is away. */
export interface ExpiringTexts {
  /** Same length and order as `keys`; null for what is not there. */
  getMany(keys: readonly string[]): Promise<readonly (string | null)[]>;
  setMany(entries: readonly { readonly key: string; readonly text: string; readonly lifeMs: number }[]): Promise<void>;
}

/** What a connection is made of. */
export interface RedisOptions {
  /** May hold a password: it is told to nobody. */
  readonly url: string;
  /** Told when Redis comes and goes. */
  readonly log?: (message: string) => void;
}

/** A Redis that takes longer is as good as gone: callers wait for it. */
const commandTimeoutMs = 500;
const longestPauseMs = 1_000;

/** Opens the connection; does not wait for it. */
export function connectRedis({ url, log = () => undefined }: RedisOptions): RedisConnection {
  const redis = new Redis(url, {
    commandTimeout: commandTimeoutMs,
    connectTimeout: 2_000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(longestPauseMs, attempt * 100),
    scripts: Object.fromEntries(
      Object.entries(scripts).map(([name, lua]) => [`bucket${name}`, { lua, numberOfKeys: KEYS.length }]),
    ),
  });
  let isUp = false;
  let ears: Redis | null = null;
  const tell = (up: boolean): void => {
    if (up !== isUp)
      log(
        up ? "Redis is there: the call budget is shared." : "Redis is away: the call budget is this process's share.",
      );
    isUp = up;
  };
  // Without a listener an error event ends the process; its text may hold the address.
  redis.on("error", () => undefined);
  redis.on("ready", () => tell(true));
  redis.on("close", () => tell(false));
  return {
    bucket: (name) => createBucketStore(redis, name),
    texts: createTexts(redis),
    tell: (topic, text) => void redis.publish(topicOf(topic), text).catch(() => undefined),
    listen: (topic, hear) => {
      ears ??= hearing(redis);
      ears.on("message", (channel: string, text: string) => channel === topicOf(topic) && hear(text));
      void ears.subscribe(topicOf(topic)).catch(() => undefined);
    },
    close: async () => {
      ears?.disconnect();
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}

/** A connection that only listens; it subscribes again by itself, and waits for a Redis that is not there yet. */
function hearing(redis: Redis): Redis {
  const ears = redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null });
  ears.on("error", () => undefined);
  return ears;
}

function topicOf(topic: string): string {
  return `xentral-graph:news:${topic}`;
}

function createTexts(redis: Redis): ExpiringTexts {
  return {
    getMany: (keys) => redis.mget(...keys),
    setMany: async (entries) => {
      const pipeline = redis.pipeline();
      for (const { key, text, lifeMs } of entries) pipeline.set(key, text, "PX", Math.ceil(lifeMs));
      const results = (await pipeline.exec()) ?? [];
      for (const [error] of results) if (error !== null) throw error;
    },
  };
}

const KEYS = ["log", "calls", "state", "unheard", "members", "wanting"] as const;

type Run = (...args: readonly (string | number)[]) => Promise<unknown>;

function createBucketStore(redis: Redis, name: string): BucketStore {
  // The braces keep the keys of a bucket on one node of a cluster.
  const keys = KEYS.map((key) => `xentral-graph:{${name}}:${key}`);
  const run = (script: keyof typeof scripts, args: readonly (string | number)[]): Promise<unknown> => {
    const command = Reflect.get(redis, `bucket${script}`) as Run;
    return command.call(redis, ...keys, ...args);
  };
  return {
    acquire: async ({ process, urgent, others, reserve, perMinute, leaseMs, presenceMs }) =>
      readAnswer(await run("acquire", [process, urgent, others, reserve, perMinute, leaseMs, presenceMs])),
    settle: async (id, report) => {
      const { remaining = -1, limit = -1, refused = false, retryAfterMs = -1 } = report ?? {};
      await run("settle", [id, remaining, limit, refused ? 1 : 0, Math.ceil(retryAfterMs)]);
    },
    giveBack: async (ids) => void (await run("giveBack", ids)),
    rejoin: async (process, leaseMs, calls) => {
      await run("rejoin", [process, leaseMs, ...calls.flatMap(({ id, freesInMs }) => [id, freesInMs ?? -1])]);
    },
    leave: async (process) => void (await run("leave", [process])),
    onUp: (listener) => {
      redis.on("ready", listener);
      if (redis.status === "ready") queueMicrotask(listener);
    },
    onDown: (listener) => void redis.on("close", listener),
  };
}

type Raw = readonly [string[], number, number[], number, number, number, number, number];

function readAnswer(raw: unknown): BucketAnswer {
  const [granted, urgent, freesInMs, limit, room, roomMs, ageMs, processes] = raw as Raw;
  return {
    urgent: granted.slice(0, urgent),
    others: granted.slice(urgent),
    freesInMs,
    limit,
    room: room < 0 ? Number.POSITIVE_INFINITY : room,
    roomMs,
    ageMs,
    processes,
  };
}
