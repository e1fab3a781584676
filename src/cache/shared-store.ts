import { createHash } from "node:crypto";

import type { Clock } from "../lib/clock.ts";

/** A store of texts that several processes share, such as Redis. Whoever uses it goes on without when it is away. */
export interface TextStore {
  /** Same length and order as `keys`; null for what is not there. */
  getMany(keys: readonly string[]): Promise<readonly (string | null)[]>;
  setMany(entries: readonly TextEntry[]): Promise<void>;
}

/** A text and how long it is worth keeping. */
export interface TextEntry {
  readonly key: string;
  readonly text: string;
  readonly lifeMs: number;
}

/** Values in a shared store. */
export interface SharedStore {
  /** Key → what is there. Never rejects: what cannot be had is not there. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  /** Sends a value along with all others of this turn of the event loop. Waits for nothing, never fails. */
  write(key: string, value: object, lifeMs: number): void;
}

/** What a shared store is made of. */
export interface SharedStoreOptions {
  readonly texts: TextStore;
  /** Tells apart what graphs of different builds keep, which may not understand each other. */
  readonly edition: string;
  readonly clock: Clock;
}

/** So long a store that failed is left alone: asking it costs those time who wait. */
const PAUSE_MS = 1000;

/** Creates a shared store of values over one of texts. */
export function createSharedStore({ texts, edition, clock }: SharedStoreOptions): SharedStore {
  let awayUntil = 0;
  const waiting = new Map<string, TextEntry>();
  const fail = (): void => {
    awayUntil = clock.now() + PAUSE_MS;
  };
  // Keys hold filters, which may be personal: they travel as a hash.
  const nameOf = (key: string): string =>
    `xentral-graph:kept:${createHash("sha256").update(`${edition} ${key}`).digest("base64url").slice(0, 27)}`;
  const flush = (): void => {
    const entries = [...waiting.values()];
    waiting.clear();
    texts.setMany(entries).catch(fail);
  };
  return {
    read: async (keys) => {
      if (keys.length === 0 || clock.now() < awayUntil) return new Map();
      try {
        const found = await texts.getMany(keys.map(nameOf));
        return new Map(keys.flatMap((key, index) => decoded(key, found[index] ?? null)));
      } catch {
        fail();
        return new Map();
      }
    },
    write: (key, value, lifeMs) => {
      const text = clock.now() < awayUntil ? null : encodeValue(value);
      if (text === null) return;
      if (waiting.size === 0) setImmediate(flush);
      waiting.set(key, { key: nameOf(key), text, lifeMs });
    },
  };
}

function decoded(key: string, text: string | null): [string, unknown][] {
  if (text === null) return [];
  try {
    return [[key, JSON.parse(text)]];
  } catch {
    return [];
  }
}

/**
 * A value as JSON; null where it would come back as another one. Properties that are undefined, which means untold, come
 * back as no properties, which means the same; among the items of a list they would come back as null, which does not.
 */
export function encodeValue(value: object): string | null {
  let isFaithful = true;
  const text = JSON.stringify(value, function (this: unknown, _name, inner: unknown) {
    const isHole = inner === undefined && Array.isArray(this);
    const isOdd = typeof inner === "bigint" || (typeof inner === "number" && !Number.isFinite(inner));
    if (!isHole && !isOdd && !isForeign(inner)) return inner;
    isFaithful = false;
    return null;
  });
  return isFaithful ? text : null;
}

/** Whether something is more than JSON can say: a date, a map, an error. */
function isForeign(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return typeof value === "function";
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== null;
}
