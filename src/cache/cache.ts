import { LRUCache } from "lru-cache";

import type { Clock } from "../lib/clock.ts";
import { readPage, readRecord, readSince, united } from "./kept-values.ts";
import type { KeptPage, KeptRecord, Layer } from "./kept-values.ts";
import { createSharedStore } from "./shared-store.ts";
import type { SharedStore, TextStore } from "./shared-store.ts";
import { sizeOf } from "./size.ts";

/** What is kept of one instance for one credential. */
export interface OwnCache {
  record(type: string, id: string): KeptRecord | null;
  /** Keeps parts of a record; they stand before what was kept of the same facets. Others are left them for `lifeMs`. */
  keep(type: string, read: Omit<Layer, "at">, lifeMs: number): void;
  keepMissing(type: string, id: string, lifeMs: number): void;
  /** `key` is the request in one canonical line, `type` that of the records on the page. */
  page(key: string, type: string): KeptPage | null;
  keepPage(key: string, page: Omit<KeptPage, "at">, lifeMs: number): void;
  /** Whether a store is shared with other processes. */
  readonly isShared: boolean;
  /** Brings what other processes keep of these records; null where no store is shared. Never rejects. */
  fetchRecords(type: string, ids: readonly string[]): Promise<void> | null;
  /** The same for a page and the records on it. */
  fetchPage(key: string, type: string): Promise<void> | null;
  /** Whether the caller is the one to renew something now: false while another does, and a while after one failed. */
  claim(key: string): boolean;
  release(key: string, outcome: "renewed" | "failed"): void;
}

/** Answers kept between operations, for as long as the process lives and the memory lasts. */
export interface Cache {
  /** What belongs to one credential, by its id. */
  of(credentialId: string): OwnCache;
  /** Nothing that is kept of records of these types, or was read in this moment, is served any more: they were written. */
  forget(types: readonly string[]): void;
  /** Bytes that are in use, by estimate. */
  readonly bytes: number;
}

/** What a cache is made of. */
export interface CacheOptions {
  /** The instance's address. */
  readonly instance: string;
  readonly megabytes: number;
  readonly clock: Clock;
  /** Where several processes leave each other what they read; nowhere when absent. */
  readonly shared?: { readonly texts: TextStore; readonly edition: string };
}

/** So long nobody tries again what could not be renewed. */
const PAUSE_MS = 5000;
const MOST_CLAIMS = 10_000;
/** Reads that were under way during a write may not know of it, and parts of the ERP show a write late. */
const SETTLING_MS = 2000;

/** Creates an empty cache. */
export function createCache({ instance, megabytes, clock, ...options }: CacheOptions): Cache {
  const kept = new LRUCache<string, KeptRecord | KeptPage>({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: (value, key) => sizeOf(value) + sizeOf(key),
  });
  const claims = new LRUCache<string, number>({ max: MOST_CLAIMS });
  const shared = options.shared === undefined ? null : createSharedStore({ ...options.shared, clock });
  const writtenAt = new Map<string, number>();
  return {
    of: (credentialId) =>
      new CredentialCache(`${instance} ${credentialId}`, { kept, claims, clock, shared, writtenAt }),
    forget: (types) => {
      for (const type of types) writtenAt.set(type, clock.now() + SETTLING_MS);
    },
    get bytes() {
      return kept.calculatedSize;
    },
  };
}

interface Stores {
  readonly kept: LRUCache<string, KeptRecord | KeptPage>;
  /** Until when something counts as being renewed. */
  readonly claims: LRUCache<string, number>;
  readonly clock: Clock;
  readonly shared: SharedStore | null;
  /** Type → the moment of its last write; what was read before it is not served. */
  readonly writtenAt: ReadonlyMap<string, number>;
}

class CredentialCache implements OwnCache {
  readonly #owner: string;
  readonly #stores: Stores;

  constructor(owner: string, stores: Stores) {
    this.#owner = owner;
    this.#stores = stores;
  }

  record(type: string, id: string): KeptRecord | null {
    const found = this.#stores.kept.get(this.#recordKey(type, id));
    return found !== undefined && "layers" in found ? readSince(found, this.#writtenAt(type)) : null;
  }

  keep(type: string, read: Omit<Layer, "at">, lifeMs: number): void {
    const fresh = { layers: [{ ...read, at: this.#stores.clock.now() }], missingAt: null };
    this.#keep(this.#recordKey(type, read.parts.id), united(fresh, this.record(type, read.parts.id)), lifeMs);
  }

  keepMissing(type: string, id: string, lifeMs: number): void {
    this.#keep(this.#recordKey(type, id), { layers: [], missingAt: this.#stores.clock.now() }, lifeMs);
  }

  page(key: string, type: string): KeptPage | null {
    const found = this.#stores.kept.get(this.#pageKey(key));
    return found !== undefined && "ids" in found && found.at > this.#writtenAt(type) ? found : null;
  }

  keepPage(key: string, page: Omit<KeptPage, "at">, lifeMs: number): void {
    this.#keep(this.#pageKey(key), { ...page, at: this.#stores.clock.now() }, lifeMs);
  }

  get isShared(): boolean {
    return this.#stores.shared !== null;
  }

  fetchRecords(type: string, ids: readonly string[]): Promise<void> | null {
    const { shared } = this.#stores;
    return shared === null ? null : this.#fetchRecords(shared, type, ids);
  }

  fetchPage(key: string, type: string): Promise<void> | null {
    const { shared } = this.#stores;
    return shared === null ? null : this.#fetchPage(shared, key, type);
  }

  claim(key: string): boolean {
    const { claims, clock } = this.#stores;
    const isFree = (claims.get(`${this.#owner} ${key}`) ?? 0) <= clock.now();
    if (isFree) claims.set(`${this.#owner} ${key}`, Number.POSITIVE_INFINITY);
    return isFree;
  }

  release(key: string, outcome: "renewed" | "failed"): void {
    const { claims, clock } = this.#stores;
    if (outcome === "renewed") claims.delete(`${this.#owner} ${key}`);
    else claims.set(`${this.#owner} ${key}`, clock.now() + PAUSE_MS);
  }

  #keep(key: string, value: KeptRecord | KeptPage, lifeMs: number): void {
    this.#stores.kept.set(key, value);
    this.#stores.shared?.write(key, value, lifeMs);
  }

  async #fetchRecords(shared: SharedStore, type: string, ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => this.#recordKey(type, id));
    const found = await shared.read(keys);
    const now = this.#stores.clock.now();
    for (const [index, id] of ids.entries()) {
      const theirs = readRecord(found.get(keys[index] ?? ""), { id, now });
      if (theirs !== null) this.#stores.kept.set(this.#recordKey(type, id), united(this.record(type, id), theirs));
    }
  }

  async #fetchPage(shared: SharedStore, key: string, type: string): Promise<void> {
    const found = await shared.read([this.#pageKey(key)]);
    const theirs = readPage(found.get(this.#pageKey(key)), this.#stores.clock.now());
    if (theirs !== null && theirs.at > (this.page(key, type)?.at ?? 0))
      this.#stores.kept.set(this.#pageKey(key), theirs);
    await this.#fetchRecords(shared, type, this.page(key, type)?.ids ?? []);
  }

  #writtenAt(type: string): number {
    return this.#stores.writtenAt.get(type) ?? Number.NEGATIVE_INFINITY;
  }

  #recordKey(type: string, id: string): string {
    return `${this.#owner} record ${type}/${id}`;
  }

  #pageKey(key: string): string {
    return `${this.#owner} page ${key}`;
  }
}
