/**
 * The connection to Redis: one for the process, lazy, that fails fast and comes back by itself. The only module that knows
 * the client library.
 */
import { Redis } from "ioredis";

import { systemClock } from "../lib/clock.ts";
import type { Clock } from "../lib/clock.ts";
import type { BucketAnswer, BucketStore } from "./bucket-store.ts";
import * as scripts from "./bucket-scripts.ts";
import { swapStamped } from "./stamped-texts.ts";
import type { StampedTexts } from "./stamped-texts.ts";

/** A connection to Redis. */
export interface RedisConnection {
  /** The bucket of this name. */
  bucket(name: string): BucketStore;
  /** Texts that expire, for whoever leaves other processes something. */
  readonly texts: ExpiringTexts;
  /** Texts that nobody replaces without knowing what stands there. */
  readonly stamped: StampedTexts;
  /** What the server is set to, by the settings' names; empty where it does not tell. `pattern` is Redis's, such as `max*`. */
  settings(pattern: string): Promise<ReadonlyMap<string, string>>;
  /** Calls back whenever the connection has come up. */
  onUp(listener: () => void): void;
  /** Tells the other processes something; where Redis is away, as soon as it is there again. */
  tell(topic: string, text: string): void;
  /**
   * Hears what other processes tell, and this one itself. From each call of `missed` on it is heard again; before, others
   * may have told what was not.
   */
  listen(topic: string, heard: { readonly hear: (text: string) => void; readonly missed: () => void }): void;
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
  readonly clock?: Clock;
}

/** A Redis that takes longer is as good as gone: callers wait for it. */
const commandTimeoutMs = 500;
const longestPauseMs = 1_000;
/** Who writes is refused while Redis is away, and waits a little longer for it than who can go on without. */
const patientTimeoutMs = 3_000;
/** Right after the start the connection is about to come up, and worth waiting for. */
const patienceMs = 2_000;

const options = {
  commandTimeout: commandTimeoutMs,
  connectTimeout: 2_000,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  retryStrategy: (attempt: number) => Math.min(longestPauseMs, attempt * 100),
};

/** Opens the connection; does not wait for it. */
export function connectRedis({ url, log = () => undefined, clock = systemClock }: RedisOptions): RedisConnection {
  const redis = silent(new Redis(url, { ...options, scripts: luaCommands }));
  let isUp = false;
  let ears: Redis | null = null;
  let patient: Redis | null = null;
  const tell = (up: boolean): void => {
    if (up !== isUp)
      log(
        up ? "Redis is there: the call budget is shared." : "Redis is away: the call budget is this process's share.",
      );
    isUp = up;
  };
  redis.on("ready", () => tell(true));
  redis.on("close", () => tell(false));
  return {
    bucket: (name) => createBucketStore(redis, name),
    texts: createTexts(redis),
    stamped: createStampedTexts(
      () => (patient ??= silent(redis.duplicate({ commandTimeout: patientTimeoutMs }))),
      clock,
    ),
    settings: (pattern) => settingsOf(redis, pattern),
    onUp: (listener) => whenUp(redis, listener),
    tell: createTeller(redis),
    listen: (topic, { hear, missed }) => {
      const listening = (ears ??= hearing(redis));
      listening.on("message", (channel: string, text: string) => channel === topicOf(topic) && hear(text));
      const deaf = (): void => {
        // It would stay up and hear nothing. Where it is down, it comes up by itself.
        if (listening.status === "ready") listening.disconnect(true);
      };
      whenUp(listening, () => void listening.subscribe(topicOf(topic)).then(missed, deaf));
    },
    close: async () => {
      ears?.disconnect();
      patient?.disconnect();
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}

/** A connection that only listens. Each time that it comes up it has to subscribe. */
function hearing(redis: Redis): Redis {
  return silent(redis.duplicate({ autoResubscribe: false }));
}

/** Tells again what could not be told. The same text need not be told twice, so these are few. */
function createTeller(redis: Redis): RedisConnection["tell"] {
  const untold = new Map<string, readonly [topic: string, text: string]>();
  const tell = (topic: string, text: string): void => {
    redis.publish(topicOf(topic), text).catch(() => untold.set(`${topic} ${text}`, [topic, text]));
  };
  redis.on("ready", () => {
    const late = [...untold.values()];
    untold.clear();
    for (const [topic, text] of late) tell(topic, text);
  });
  return tell;
}

/** Without a listener an error event ends the process; its text may hold the address. */
function silent(redis: Redis): Redis {
  return redis.on("error", () => undefined);
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

/** Settles when the connection has come up for the first time, or takes too long for that. */
function firstUp(redis: Redis, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(patienceMs, resolve);
    redis.once("ready", () => {
      cancel();
      resolve();
    });
  });
}

function whenUp(redis: Redis, listener: () => void): void {
  redis.on("ready", listener);
  if (redis.status === "ready") queueMicrotask(listener);
}

/** Servers that are rented out often do not let their settings be read. */
async function settingsOf(redis: Redis, pattern: string): Promise<ReadonlyMap<string, string>> {
  const told: unknown = await redis.config("GET", pattern).catch(() => []);
  const words = Array.isArray(told) ? told.map(String) : [];
  return new Map(words.flatMap((name, place) => (place % 2 === 0 ? [[name, words[place + 1] ?? ""]] : [])));
}

/** Over a connection of their own, which is opened when it is needed first. */
function createStampedTexts(open: () => Redis, clock: Clock): StampedTexts {
  let up: Promise<void> | null = null;
  const opened = async (): Promise<Redis> => {
    const redis = open();
    up ??= firstUp(redis, clock);
    await up;
    return redis;
  };
  return {
    get: async (key) => (await opened()).hget(key, "text"),
    swap: async (key, stamp, next) => {
      const args = next === null ? [] : [next.stamp, next.text, Math.ceil(next.lifeMs)];
      return (await runLua(await opened(), "swapStamped", [key, stamp ?? "", ...args])) === 1;
    },
  };
}

const KEYS = ["log", "calls", "state", "unheard", "members", "wanting"] as const;

/** The commands that are ours, by the names under which the library calls them. */
const luaCommands = {
  ...Object.fromEntries(
    Object.entries(scripts).map(([name, lua]) => [`bucket${name}`, { lua, numberOfKeys: KEYS.length }]),
  ),
  swapStamped: { lua: swapStamped, numberOfKeys: 1 },
};

type Run = (...args: readonly (string | number)[]) => Promise<unknown>;

function runLua(redis: Redis, name: string, args: readonly (string | number)[]): Promise<unknown> {
  return (Reflect.get(redis, name) as Run).call(redis, ...args);
}

function createBucketStore(redis: Redis, name: string): BucketStore {
  // The braces keep the keys of a bucket on one node of a cluster.
  const keys = KEYS.map((key) => `xentral-graph:{${name}}:${key}`);
  const run = (script: keyof typeof scripts, args: readonly (string | number)[]): Promise<unknown> =>
    runLua(redis, `bucket${script}`, [...keys, ...args]);
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
    onUp: (listener) => whenUp(redis, listener),
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
