import { LRUCache } from "lru-cache";

import type { Clock } from "../lib/clock.ts";
import { share } from "../lib/shared-objects.ts";
import { sizeOf } from "../lib/size.ts";
import { readMoment, readPage, readRecord, readSince, united } from "./kept-values.ts";
import type { KeptPage, KeptRecord, Layer } from "./kept-values.ts";
import { isSame } from "./same.ts";
import { createSharedStore } from "./shared-store.ts";
import type { SharedStore, TextStore } from "./shared-store.ts";

/** What is kept of one instance for one credential. */
export interface OwnCache {
  record(type: string, id: string): KeptRecord | null;
  /**
   * Keeps parts of a record; they stand before what was kept of the same facets. Others are left them for `lifeMs`. What
   * comes back is what is kept: the parts that were, where the record was read again and is the same.
   */
  keep<Parts extends Layer["parts"]>(type: string, read: KeptAnew<Parts>, lifeMs: number): Parts;
  keepMissing(type: string, id: string, lifeMs: number): void;
  /** `key` is the request in one canonical line, `type` that of the records on the page. */
  page(key: string, type: string): KeptPage | null;
  keepPage(key: string, page: Omit<KeptPage, "at">, lifeMs: number): void;
  /** Whether records of a type were written since a moment, or so shortly before that reads begun then may not know of it. */
  isOvertaken(type: string, since: number): boolean;
  /** Another number whenever what is kept of records of a type has changed. */
  revision(type: string): number;
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

/** Parts of a record to keep. */
export interface KeptAnew<Parts extends Layer["parts"]> extends Omit<Layer, "at"> {
  readonly parts: Parts;
}

/** Answers kept between operations, for as long as the process lives and the memory lasts. */
export interface Cache {
  /** What belongs to one credential, by its id. */
  of(credentialId: string): OwnCache;
  /** Nothing that is kept of records of these types, or was read in this moment, is served any more: they were written. */
  forget(types: readonly string[]): void;
  /** The same for whatever this process keeps or reads: others may have written, and nobody knows what. */
  clear(): void;
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
/** So long other processes are told of a write, those too that start later: longer than anything is left to them. */
const TOLD_MS = 24 * 60 * 60_000;

/** Creates an empty cache. */
export function createCache({ instance, megabytes, clock, ...options }: CacheOptions): Cache {
  const kept = new LRUCache<string, KeptRecord | KeptPage>({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: (value, key) => sizeOf(value) + sizeOf(key),
  });
  const claims = new LRUCache<string, number>({ max: MOST_CLAIMS });
  const shared = options.shared === undefined ? null : createSharedStore({ ...options.shared, clock });
  const writtenAt = new Map<string, number>();
  const owners = new Map<string, OwnCache>();
  const revisions = new Map<string, number>();
  const told = new Map<string, number>();
  const clearedAt = Number.NEGATIVE_INFINITY;
  const stores: Stores = { instance, kept, claims, clock, shared, writtenAt, clearedAt, told, revisions };
  return {
    of: (credentialId) => {
      const known = owners.get(credentialId);
      if (known !== undefined) return known;
      const owner = new CredentialCache({ name: `${instance} ${credentialId}`, short: `${owners.size} ` }, stores);
      owners.set(credentialId, owner);
      return owner;
    },
    forget: (types) => {
      for (const type of types) {
        writtenAt.set(type, clock.now() + SETTLING_MS);
        shared?.write(writtenKey(instance, type), { at: clock.now() + SETTLING_MS }, TOLD_MS);
        revisions.set(type, (revisions.get(type) ?? 0) + 1);
      }
    },
    clear: () => {
      kept.clear();
      stores.clearedAt = clock.now() + SETTLING_MS;
      for (const [type, revision] of revisions) revisions.set(type, revision + 1);
    },
    get bytes() {
      return kept.calculatedSize;
    },
  };
}

interface Stores {
  readonly instance: string;
  readonly kept: LRUCache<string, KeptRecord | KeptPage>;
  /** Until when something counts as being renewed. */
  readonly claims: LRUCache<string, number>;
  readonly clock: Clock;
  readonly shared: SharedStore | null;
  /** Type → the moment of its last write; what was read before it is not served. */
  readonly writtenAt: Map<string, number>;
  /** The last moment of what nobody knows of, as of a write. What is left to other processes has moments of its own. */
  clearedAt: number;
  /** Type → the moment of a write that another process told last, by its clock. */
  readonly told: Map<string, number>;
  readonly revisions: Map<string, number>;
}

/** Whose cache it is. */
interface Owner {
  /** Instance and credential, as processes tell each other. */
  readonly name: string;
  /** The same in this process: keys are looked up for every record of a list, and a long one takes longer. */
  readonly short: string;
}

class CredentialCache implements OwnCache {
  readonly #owner: Owner;
  readonly #stores: Stores;

  constructor(owner: Owner, stores: Stores) {
    this.#owner = owner;
    this.#stores = stores;
  }

  record(type: string, id: string): KeptRecord | null {
    const found = this.#stores.kept.get(this.#owner.short + recordKey(type, id));
    return found !== undefined && "layers" in found ? readSince(found, this.#writtenAt(type)) : null;
  }

  keep<Parts extends Layer["parts"]>(type: string, read: KeptAnew<Parts>, lifeMs: number): Parts {
    const { id } = read.parts;
    const known = this.record(type, id);
    const at = this.#stores.clock.now();
    const [only, ...others] = known?.layers ?? [];
    const isAsBefore = only !== undefined && others.length === 0 && isSame(only.facets, read.facets);
    if (known !== null && isAsBefore && isSame(only.parts, read.parts)) {
      // Nothing that was made of it becomes untrue, and whoever reads it again may be read again, too.
      only.at = at;
      share(only.parts);
      this.#tell(recordKey(type, id), known, lifeMs);
      return only.parts as Parts;
    }
    this.#keepRecord({ type, id }, united({ layers: [{ ...read, at }], missingAt: null }, known), lifeMs);
    return read.parts;
  }

  keepMissing(type: string, id: string, lifeMs: number): void {
    this.#keepRecord({ type, id }, { layers: [], missingAt: this.#stores.clock.now() }, lifeMs);
  }

  revision(type: string): number {
    return this.#stores.revisions.get(type) ?? 0;
  }

  page(key: string, type: string): KeptPage | null {
    const found = this.#stores.kept.get(this.#owner.short + pageKey(key));
    return found !== undefined && "ids" in found && found.at > this.#writtenAt(type) ? found : null;
  }

  keepPage(key: string, page: Omit<KeptPage, "at">, lifeMs: number): void {
    this.#keep(pageKey(key), { ...page, at: this.#stores.clock.now() }, lifeMs);
  }

  isOvertaken(type: string, since: number): boolean {
    return since <= Math.max(this.#stores.clearedAt, this.#writtenAt(type));
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
    const isFree = (claims.get(this.#owner.short + key) ?? 0) <= clock.now();
    if (isFree) claims.set(this.#owner.short + key, Number.POSITIVE_INFINITY);
    return isFree;
  }

  release(key: string, outcome: "renewed" | "failed"): void {
    const { claims, clock } = this.#stores;
    if (outcome === "renewed") claims.delete(this.#owner.short + key);
    else claims.set(this.#owner.short + key, clock.now() + PAUSE_MS);
  }

  #keep(key: string, value: KeptRecord | KeptPage, lifeMs: number): void {
    this.#stores.kept.set(this.#owner.short + key, value);
    this.#tell(key, value, lifeMs);
  }

  /** Leaves it to other processes. */
  #tell(key: string, value: KeptRecord | KeptPage, lifeMs: number): void {
    this.#stores.shared?.write(this.#sharedKey(key), value, lifeMs);
  }

  #keepRecord({ type, id }: { readonly type: string; readonly id: string }, value: KeptRecord, lifeMs: number): void {
    this.#change(type);
    this.#keep(recordKey(type, id), value, lifeMs);
  }

  async #fetchRecords(shared: SharedStore, type: string, ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => this.#sharedKey(recordKey(type, id)));
    const found = await this.#read(shared, type, keys);
    const now = this.#stores.clock.now();
    for (const [index, id] of ids.entries()) {
      const theirs = readRecord(found.get(keys[index] ?? ""), { id, now });
      if (theirs === null) continue;
      this.#change(type);
      this.#stores.kept.set(this.#owner.short + recordKey(type, id), united(this.record(type, id), theirs));
    }
  }

  async #fetchPage(shared: SharedStore, key: string, type: string): Promise<void> {
    const name = this.#sharedKey(pageKey(key));
    const found = await this.#read(shared, type, [name]);
    const theirs = readPage(found.get(name), this.#stores.clock.now());
    if (theirs !== null && theirs.at > (this.page(key, type)?.at ?? 0))
      this.#stores.kept.set(this.#owner.short + pageKey(key), theirs);
    await this.#fetchRecords(shared, type, this.page(key, type)?.ids ?? []);
  }

  /** What others keep under some keys, after a look at whether one of them has written records of the type since. */
  async #read(shared: SharedStore, type: string, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const written = writtenKey(this.#stores.instance, type);
    const found = await shared.read([...keys, written]);
    const at = readMoment(found.get(written));
    const { clock, told, writtenAt } = this.#stores;
    if (at === undefined || at === told.get(type)) return found;
    // Once for each write: by a clock that goes ahead of ours it would be yet to come.
    told.set(type, at);
    writtenAt.set(type, Math.max(this.#writtenAt(type), Math.min(at, clock.now() + SETTLING_MS)));
    this.#change(type);
    return found;
  }

  #change(type: string): void {
    this.#stores.revisions.set(type, this.revision(type) + 1);
  }

  #writtenAt(type: string): number {
    return this.#stores.writtenAt.get(type) ?? Number.NEGATIVE_INFINITY;
  }

  #sharedKey(key: string): string {
    return `${this.#owner.name} ${key}`;
  }
}

function writtenKey(instance: string, type: string): string {
  return `${instance} written ${type}`;
}

function recordKey(type: string, id: string): string {
  return `record ${type}/${id}`;
}

function pageKey(key: string): string {
  return `page ${key}`;
}
