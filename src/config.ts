/**
 * The only reader of the environment. What it returns is complete, checked and frozen; what is wrong becomes one line
 * that names the variable, what was expected and what stood there. Tokens appear in no message.
 */
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

import { noLifetimeSettings, parseLifetimes } from "./lib/lifetime.ts";
import type { LifetimeSettings } from "./lib/lifetime.ts";
import { ConfigError, hasCredentials, hasQuery, readUrl, shown, wholeNumber, wrong } from "./lib/setting.ts";
import type { Environment } from "./lib/setting.ts";
import { strayLine, watchNames } from "./lib/stray-settings.ts";

/** The upstream to read from. The token does not show when the object is printed or turned into JSON. */
export interface Instance {
  /** Scheme, host and port, without a slash at the end. */
  readonly baseUrl: string;
  readonly token: string;
}

/** A generation of the upstream's API. */
export type ApiFamily = "v1" | "v2" | "v3";

/** The families that may be used, best first, by upstream collection (`products`) where it differs. */
export interface FamilyPreference {
  readonly overall: readonly ApiFamily[];
  readonly byCollection: Readonly<Record<string, readonly ApiFamily[]>>;
}

/** How much is kept between operations, and how long. */
export interface CacheSettings {
  readonly megabytes: number;
  readonly lifetimes: LifetimeSettings;
}

/** The Redis that several processes share. The address may hold a password, and does not show when the object is printed. */
export interface Sharing {
  readonly redisUrl: string;
  /** Processes behind one address name the same scope: the instance counts their calls together. */
  readonly scope: string;
}

/** Everything that can be set from outside. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Whether development comforts are on: introspection, explorer, landing page, cost by default. */
  readonly development: boolean;
  /** Null: the embedded sandbox. */
  readonly instance: Instance | null;
  readonly families: FamilyPreference;
  /** Upstream calls a minute until the server's headers say otherwise. */
  readonly callsPerMinute: number;
  /** Share of them that is kept for interactive work, from 0 up to 1. */
  readonly interactiveReserve: number;
  /** Null: the budget and what is kept are this process's own. */
  readonly sharing: Sharing | null;
  /** Whether mutations are carried out. */
  readonly writes: boolean;
  /** Folder of the ledger of writes. */
  readonly stateDirectory: string;
  readonly attemptTimeoutMs: number;
  readonly deadlineMs: number;
  /** What is kept of answers between operations; null: nothing. */
  readonly cache: CacheSettings | null;
  /** Upstream calls that an operation may be expected to need; null: any number. */
  readonly maxCallsPerOperation: number | null;
  /** Base of the links that are handed out, without a slash at the end; null: the graph's own address. */
  readonly publicUrl: string | null;
  /** Origins that browsers may call from, or the one entry `*`; null: Studio and loopback in development, else none. */
  readonly corsOrigins: readonly string[] | null;
  /** What is allowed but should be said aloud at the start. */
  readonly warnings: readonly string[];
}

const FAMILIES: readonly string[] = ["v1", "v2", "v3"];
const COLLECTION = /^[a-z][A-Za-z]*$/;
/** At most ten minutes: more makes no sense for one request or operation. */
const TIMEOUT_MS = { fallback: 30_000, least: 1, most: 600_000 };
const RESERVE = { fallback: 20, least: 0, most: 90 };
/** Two minutes of an instance's calls are as much as the longest deadline can wait for. 0 sets no ceiling. */
const CEILING = { fallback: 200, least: 0, most: 100_000 };

/** The process's configuration: its environment and, in development, the `.env` file beside it. */
export function loadConfig(env: Environment = process.env, file = ".env"): Config {
  return readConfig(env["NODE_ENV"] === "production" ? env : { ...readEnvFile(file), ...withoutEmpty(env) });
}

/** Checks an environment. Empty variables count as unset. Throws a {@link ConfigError} at the first that is wrong. */
export function readConfig(environment: Environment): Config {
  const { env, asked } = watchNames(withoutEmpty(environment));
  const instance = readInstance(env);
  const { host, warnings } = readDoor(env, instance);
  const config = {
    host,
    port: wholeNumber(env, "PORT", { fallback: 4000, least: 0, most: 65_535 }),
    development: readMode(env, warnings) !== "production",
    instance,
    families: readFamilies(env),
    callsPerMinute: wholeNumber(env, "XENTRAL_RATE_LIMIT", { fallback: 100, least: 1, most: 100_000 }),
    interactiveReserve: wholeNumber(env, "XENTRAL_INTERACTIVE_RESERVE_PERCENT", RESERVE) / 100,
    sharing: readSharing(env),
    writes: readWrites(env, instance),
    stateDirectory: env["XENTRAL_STATE_DIR"] ?? ".xentral-state",
    attemptTimeoutMs: wholeNumber(env, "XENTRAL_ATTEMPT_TIMEOUT_MS", TIMEOUT_MS),
    deadlineMs: wholeNumber(env, "XENTRAL_DEADLINE_MS", TIMEOUT_MS),
    cache: readCache(env),
    maxCallsPerOperation: wholeNumber(env, "XENTRAL_MAX_CALLS_PER_OPERATION", CEILING) || null,
    publicUrl: readPublicUrl(env),
    corsOrigins: readOrigins(env),
  };
  // Every setting has been asked for by now.
  const stray = strayLine(env, asked);
  return Object.freeze({ ...config, warnings: Object.freeze(stray === null ? warnings : [...warnings, stray]) });
}

/** Whether a host name or address means this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
}

function readEnvFile(file: string): Environment {
  try {
    return parseEnv(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw new ConfigError(`${file} cannot be read: ${error instanceof Error ? error.message : "unknown reason"}.`);
  }
}

function readMode(env: Environment, warnings: string[]): string {
  const mode = env["NODE_ENV"] ?? "development";
  if (!["development", "production", "test"].includes(mode)) {
    const effect = "The graph runs as in development, with explorer, introspection and values in plans";
    warnings.push(`NODE_ENV is ${shown(mode)}, and known are production, development and test. ${effect}.`);
  }
  return mode;
}

function readCache(env: Environment): CacheSettings | null {
  const use = env["XENTRAL_CACHE"] ?? "on";
  if (use !== "on" && use !== "off") throw wrong("XENTRAL_CACHE", "on or off", shown(use));
  const [name, text] = ["XENTRAL_CACHE_LIFETIMES", env["XENTRAL_CACHE_LIFETIMES"]];
  const lifetimes = text === undefined ? noLifetimeSettings : parseLifetimes(text);
  if (lifetimes === null) throw wrong(name, "seconds by collection, such as products=30,default=20", shown(text ?? ""));
  const megabytes = wholeNumber(env, "XENTRAL_CACHE_MEGABYTES", { fallback: 64, least: 1, most: 65_536 });
  return use === "off" ? null : Object.freeze({ megabytes, lifetimes });
}

function readSharing(env: Environment): Sharing | null {
  const [redisUrl, scope = "default"] = [env["REDIS_URL"], env["XENTRAL_BUDGET_SCOPE"]];
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(scope))
    throw wrong("XENTRAL_BUDGET_SCOPE", "1 to 64 letters, digits, dots, dashes or underscores", shown(scope));
  if (redisUrl === undefined) return null;
  if (!/^rediss?:\/\/[^\s]+$/.test(redisUrl) || !URL.canParse(redisUrl))
    throw wrong(
      "REDIS_URL",
      "an address such as redis://127.0.0.1:6379",
      "something else (not shown, it may hold a secret)",
    );
  return Object.freeze(Object.defineProperty({ redisUrl, scope }, "redisUrl", { value: redisUrl, enumerable: false }));
}

function readInstance(env: Environment): Instance | null {
  const baseUrl = readBaseUrl(env);
  const token = readToken(env);
  if (baseUrl === null) return null;
  if (token === null) {
    throw new ConfigError(
      "XENTRAL_API_TOKEN must be a personal access token when XENTRAL_BASE_URL is set, but is missing.",
    );
  }
  const instance = Object.defineProperty({ baseUrl, token }, "token", { value: token, enumerable: false });
  return Object.freeze(instance);
}

/** The sandbox may be written to; a real instance only when whoever runs the graph says so. */
function readWrites(env: Environment, instance: Instance | null): boolean {
  const text = env["XENTRAL_GRAPH_WRITES"] ?? (instance === null ? "1" : "0");
  if (text !== "0" && text !== "1") throw wrong("XENTRAL_GRAPH_WRITES", "0 or 1", shown(text));
  return text === "1";
}

function readToken(env: Environment): string | null {
  const token = env["XENTRAL_API_TOKEN"];
  if (token === undefined) return null;
  const expected = "the token alone (its value is not shown)";
  if (token.trim() !== token) throw wrong("XENTRAL_API_TOKEN", expected, "surrounded by white space");
  if (/\s/.test(token)) throw wrong("XENTRAL_API_TOKEN", expected, "interrupted by white space");
  if (!/^[\x21-\x7e]+$/.test(token))
    throw wrong("XENTRAL_API_TOKEN", expected, "mixed with control or non-ASCII characters");
  return token;
}

/** An address for an error message. Whatever could be a secret in it stays out. */
function shownUrl(text: string): string {
  const isHarmless = /^https?:\/\/[^@?#|\s]*$/.test(text) || /^(?:[a-z0-9-]+\.)+[a-z]{2,20}$/.test(text);
  return isHarmless ? shown(text) : "something else (not shown, it may hold a secret)";
}

function readBaseUrl(env: Environment): string | null {
  const name = "XENTRAL_BASE_URL";
  const text = env[name];
  if (text === undefined) return null;
  const url = readUrl(text);
  if (url === null) throw wrong(name, "an address such as https://acme.xentral.biz", shownUrl(text));
  if (hasCredentials(url)) throw wrong(name, "an address without user name and password", "one with them");
  if (hasQuery(text)) throw wrong(name, "an address without query and fragment", "one with them");
  if (url.pathname !== "/") throw wrong(name, "an address without a path", shownUrl(text));
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw wrong(name, "an https address (http is for loopback only)", shownUrl(text));
  }
  return url.origin;
}

function readPublicUrl(env: Environment): string | null {
  const name = "XENTRAL_GRAPH_PUBLIC_URL";
  const text = env[name];
  if (text === undefined) return null;
  const url = readUrl(text);
  if (url === null || hasCredentials(url) || hasQuery(text)) {
    throw wrong(name, "an http or https address without credentials, query and fragment", shownUrl(text));
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function readOrigins(env: Environment): readonly string[] | null {
  const name = "XENTRAL_GRAPH_CORS_ORIGINS";
  const text = env[name];
  if (text === undefined) return null;
  const entries = text.split(",").map((entry) => entry.trim());
  if (entries.length === 1 && entries[0] === "*") return Object.freeze(["*"]);
  const origins = entries.map((entry) => {
    const url = readUrl(entry);
    if (url !== null && url.origin === entry) return entry;
    throw wrong(name, "origins such as https://shop.example, separated by commas, or *", shownUrl(entry));
  });
  return Object.freeze(origins);
}

function readFamilies(env: Environment): FamilyPreference {
  const [name, text] = ["XENTRAL_API_FAMILIES", env["XENTRAL_API_FAMILIES"] ?? "v3,v2,v1"];
  const problem = wrong(name, "families in order of preference, such as v3,v2,v1;products=v2,v3", shown(text));
  let overall: readonly ApiFamily[] | null = null;
  const byCollection: Record<string, readonly ApiFamily[]> = {};
  for (const part of text.split(";").map((one) => one.trim())) {
    const [left = "", right, ...rest] = part.split("=").map((one) => one.trim());
    const families = familyList(right ?? left);
    const isRepeated = right === undefined ? overall !== null : Object.hasOwn(byCollection, left);
    if (families === null || isRepeated || rest.length > 0) throw problem;
    if (right === undefined) overall = families;
    else if (COLLECTION.test(left)) byCollection[left] = families;
    else throw problem;
  }
  return Object.freeze({
    overall: overall ?? Object.freeze(["v3", "v2", "v1"] as const),
    byCollection: Object.freeze(byCollection),
  });
}

function familyList(text: string): readonly ApiFamily[] | null {
  const families = text.split(",").map((one) => one.trim());
  const isDistinct = new Set(families).size === families.length;
  return isDistinct && families.every(isFamily) ? Object.freeze(families) : null;
}

function isFamily(text: string): text is ApiFamily {
  return FAMILIES.includes(text);
}

function readDoor(env: Environment, instance: Instance | null): { host: string; warnings: string[] } {
  const host = env["HOST"] ?? "127.0.0.1";
  if (!/^[A-Za-z0-9.:-]+$/.test(host)) throw wrong("HOST", "a host name or an address without brackets", shown(host));
  const open = env["XENTRAL_GRAPH_OPEN"] ?? "0";
  if (open !== "0" && open !== "1") throw wrong("XENTRAL_GRAPH_OPEN", "0 or 1", shown(open));
  const warnings: string[] = [];
  if (instance === null && env["XENTRAL_API_TOKEN"] !== undefined) {
    warnings.push(
      "XENTRAL_API_TOKEN is set without XENTRAL_BASE_URL: the embedded sandbox is served, the token is not used.",
    );
  }
  if (instance !== null && !isLoopback(host)) {
    const risk = "the graph has no authentication of its own, so everybody who reaches it can read the ERP";
    if (open === "0") {
      const way = `${risk}; XENTRAL_GRAPH_OPEN=1 allows that`;
      throw wrong("HOST", "a loopback address while a real instance is connected", `${shown(host)} (${way})`);
    }
    warnings.push(`Open to the network on ${host}: ${risk}. XENTRAL_GRAPH_OPEN=1 allowed it.`);
  }
  return { host, warnings };
}
