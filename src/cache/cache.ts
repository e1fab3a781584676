import { LRUCache } from "lru-cache";

import type { Clock } from "../lib/clock.ts";
import { sizeOf } from "./size.ts";

/** Parts of a record that were read together. Shared between operations: nobody may change them. */
export interface Layer {
  readonly parts: { readonly id: string };
  /** The facets that can be told from the parts, as far as no later layer tells them. */
  readonly facets: readonly string[];
  /** When they were read, by the injected clock. */
  readonly at: number;
}

/** What is kept of one record. */
export interface KeptRecord {
  /** Newest first. */
  readonly layers: readonly Layer[];
  /** When the ERP said that there is no such record; null when it did not. */
  readonly missingAt: number | null;
}

/** A page of a list: which records stand on it, and what its envelope said. */
export interface KeptPage {
  readonly ids: readonly string[];
  /** The facets that every row carried. */
  readonly facets: readonly string[];
  readonly served: number | null;
  readonly total: number | null;
  readonly nextCursor: string | null;
  readonly speaksCursor: boolean;
  readonly hasNext: boolean | null;
  readonly at: number;
}

/** What is kept of one instance for one credential. */
export interface OwnCache {
  record(type: string, id: string): KeptRecord | null;
  /** Keeps parts of a record; they stand before what was kept of the same facets. */
  keep(type: string, parts: Layer["parts"], facets: readonly string[]): void;
  keepMissing(type: string, id: string): void;
  /** `key` is the request in one canonical line. */
  page(key: string): KeptPage | null;
  keepPage(key: string, page: Omit<KeptPage, "at">): void;
  /** Whether the caller is the one to renew something now: false while another does, and a while after one failed. */
  claim(key: string): boolean;
  release(key: string, outcome: "renewed" | "failed"): void;
}

/** Answers kept between operations, for as long as the process lives and the memory lasts. */
export interface Cache {
  /** What belongs to one credential, by its id. */
  of(credentialId: string): OwnCache;
  /** Bytes that are in use, by estimate. */
  readonly bytes: number;
}

/** What a cache is made of. */
export interface CacheOptions {
  /** The instance's address. */
  readonly instance: string;
  readonly megabytes: number;
  readonly clock: Clock;
}

/** So long nobody tries again what could not be renewed. */
const PAUSE_MS = 5000;
const MOST_CLAIMS = 10_000;

/** Creates an empty cache. */
export function createCache({ instance, megabytes, clock }: CacheOptions): Cache {
  const kept = new LRUCache<string, KeptRecord | KeptPage>({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: (value, key) => sizeOf(value) + sizeOf(key),
  });
  const claims = new LRUCache<string, number>({ max: MOST_CLAIMS });
  return {
    of: (credentialId) => new CredentialCache(`${instance} ${credentialId}`, { kept, claims, clock }),
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
    return found !== undefined && "layers" in found ? found : null;
  }

  keep(type: string, parts: Layer["parts"], facets: readonly string[]): void {
    const older = this.record(type, parts.id)?.layers.flatMap((layer) => without(layer, facets)) ?? [];
    const layers = [{ parts, facets, at: this.#stores.clock.now() }, ...older];
    this.#stores.kept.set(this.#recordKey(type, parts.id), { layers, missingAt: null });
  }

  keepMissing(type: string, id: string): void {
    this.#stores.kept.set(this.#recordKey(type, id), { layers: [], missingAt: this.#stores.clock.now() });
  }

  page(key: string): KeptPage | null {
    const found = this.#stores.kept.get(this.#pageKey(key));
    return found !== undefined && "ids" in found ? found : null;
  }

  keepPage(key: string, page: Omit<KeptPage, "at">): void {
    this.#stores.kept.set(this.#pageKey(key), { ...page, at: this.#stores.clock.now() });
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

  #recordKey(type: string, id: string): string {
    return `${this.#owner} record ${type}/${id}`;
  }

  #pageKey(key: string): string {
    return `${this.#owner} page ${key}`;
  }
}

/** A layer without facets that a later one tells; nothing where none is left. */
function without(layer: Layer, told: readonly string[]): Layer[] {
  const facets = layer.facets.filter((facet) => !told.includes(facet));
  if (facets.length === layer.facets.length) return [layer];
  return facets.length === 0 ? [] : [{ ...layer, facets }];
}
