/**
 * What an operation reads from earlier ones and leaves to later ones. What is fresh is served; what has passed its
 * lifetime is served once more while it is renewed; and when the ERP cannot be asked, what is a little older still is
 * better than nothing. All but the first is marked in the answer with its age.
 */
import type { OwnCache } from "../cache/cache.ts";
import type { KeptPage, KeptRecord, Layer } from "../cache/kept-values.ts";
import { AppError } from "../errors.ts";
import type { ErrorCode } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import type { Entity } from "../resources/define.ts";
import type { Meter } from "../upstream/operation.ts";
import type { Lifetimes } from "./lifetimes.ts";
import type { EntityStore } from "./store.ts";

/** Facets of a record that are wanted, and the response path that asks. */
export interface KeptAsk {
  readonly type: string;
  readonly id: string;
  readonly facets: readonly string[];
  readonly path: string;
  /** Present when it is for the very load for which others wait. */
  readonly isLoading?: true;
}

/** Under which circumstances something is served: as it is, or because nothing better can be had. */
export type Occasion = "usual" | "outage";

/** Layers of a record that may be served. */
export interface Found {
  readonly layers: readonly Layer[];
  readonly ageMs: number;
  /** Whether a lifetime has passed. */
  readonly isStale: boolean;
  /** When the first lifetime passes. */
  readonly freshUntil: number;
  /** Whether they tell everything that was asked for. */
  readonly isWhole: boolean;
}

/** What is kept, as one operation may use it. */
export interface Kept {
  readonly own: OwnCache;
  readonly lifetimes: Lifetimes;
  /** Lays facets that are kept of a record into the operation's store. Asks for their renewal where that is due. */
  recall(ask: KeptAsk): void;
  /** The same for facets that could not be loaded, when it was for an outage. */
  rescue(ask: KeptAsk): void;
  /** What may be served of a record. */
  find(ask: Omit<KeptAsk, "path">, occasion: Occasion): Found | null;
  /** Lays what was found into the operation's store. */
  serve(type: string, found: Found): Entity | null;
  /** How old something that was kept is, and whether it may be served. */
  judge(
    at: number,
    lifetimeMs: number,
    occasion: Occasion,
  ): { readonly ageMs: number; readonly isStale: boolean } | null;
  /** Counts a load that was answered, and says at its paths how old the answer is where that is too old. */
  count(path: string | readonly string[], served: { readonly ageMs: number; readonly isStale: boolean }): void;
  /** Keeps parts of a record. What comes back tells the same: what was kept already where nothing has changed. */
  keep<Domain extends Entity>(type: string, parts: Domain, facets: readonly string[]): Domain;
  keepMissing(type: string, id: string): void;
  keepPage(type: string, key: string, page: Omit<KeptPage, "at">): void;
  /** Whether other processes may have read records of a type that this operation may use. */
  isShared(type: string): boolean;
  /** Brings what other processes keep of records; null where there is nothing to wait for. */
  fetch(type: string, ids: readonly string[]): Promise<void> | null;
  fetchPage(type: string, key: string): Promise<void> | null;
}

/** What is kept for one operation is made of. */
export interface KeptOptions {
  readonly own: OwnCache;
  readonly lifetimes: Lifetimes;
  readonly clock: Clock;
  readonly store: EntityStore;
  readonly meter: Pick<Meter, "cached" | "stale">;
  /** Whether anything may be served; else the operation only leaves what it has read. */
  readonly reads: boolean;
  /** Loads facets of a record anew, for nobody who waits. */
  readonly renew: (type: string, id: string, facets: readonly string[]) => void;
}

/** That there is no such record, or none on a page, is believed for seconds only: people look for what they just made. */
export const MISSING_MS = 5000;

/** How old an answer may be that is given because the ERP cannot be asked. */
const OUTAGE_MS = 10 * 60_000;

/** Failures of the moment: what was asked for is there, and cannot be had now. */
const outages: ReadonlySet<ErrorCode> = new Set([
  "BUDGET_EXHAUSTED",
  "UPSTREAM_RATE_LIMITED",
  "UPSTREAM_FAILED",
  "UPSTREAM_TIMEOUT",
  "UPSTREAM_UNREACHABLE",
]);

/** Whether a failure is one of the moment. */
export function isOutage(error: unknown): boolean {
  return error instanceof AppError && outages.has(error.code);
}

/** Makes what is kept usable for one operation. */
export function createKept(options: KeptOptions): Kept {
  return new OperationKept(options);
}

class OperationKept implements Kept {
  readonly own: OwnCache;
  readonly lifetimes: Lifetimes;
  readonly #options: KeptOptions;
  /** When the operation began; nothing that it has read was sent before. */
  readonly #since: number;

  constructor(options: KeptOptions) {
    this.#options = options;
    this.#since = options.clock.now();
    this.own = options.own;
    this.lifetimes = options.lifetimes;
  }

  recall(ask: KeptAsk): void {
    const { type, id, path } = ask;
    if (!this.#options.reads) return;
    const entry = this.#options.store.entry(type, id);
    const isOpen = (facet: string): boolean => ask.isLoading === true || entry.pending(facet) === null;
    const facets = ask.facets.filter((facet) => !entry.isSettled(facet) && isOpen(facet));
    const record = facets.length === 0 ? null : this.own.record(type, id);
    if (record === null) return;
    if (entry.object === null && this.#isMissing(type, record)) {
      entry.missing = true;
      this.#options.meter.cached += 1;
      return;
    }
    const found = this.#select(record, { type, facets, occasion: "usual" });
    if (found === null) return;
    this.serve(type, found);
    this.count(path, found);
    if (found.isStale) this.#options.renew(type, id, told(found, facets));
  }

  rescue(ask: KeptAsk): void {
    const { type, id, path } = ask;
    const entry = this.#options.store.entry(type, id);
    const facets = ask.facets.filter((facet) => isOutage(entry.failure(facet)));
    const found = facets.length === 0 ? null : this.find({ type, id, facets }, "outage");
    if (found === null) return;
    this.serve(type, found);
    this.count(path, found);
  }

  find({ type, id, facets }: Omit<KeptAsk, "path">, occasion: Occasion): Found | null {
    const record = this.#options.reads ? this.own.record(type, id) : null;
    return record === null ? null : this.#select(record, { type, facets, occasion });
  }

  serve(type: string, { layers }: Found): Entity | null {
    let object: Entity | null = null;
    for (const { parts, facets } of layers) object = this.#options.store.merge(type, parts, facets);
    return object;
  }

  judge(at: number, lifetimeMs: number, occasion: Occasion): { ageMs: number; isStale: boolean } | null {
    if (!this.#options.reads || lifetimeMs === 0) return null;
    // Clocks of several processes may differ a little.
    const ageMs = Math.max(0, this.#options.clock.now() - at);
    const mostMs = occasion === "usual" ? 2 * lifetimeMs : Math.max(OUTAGE_MS, 2 * lifetimeMs);
    return ageMs <= mostMs ? { ageMs, isStale: ageMs > lifetimeMs } : null;
  }

  count(path: string | readonly string[], { ageMs, isStale }: Pick<Found, "ageMs" | "isStale">): void {
    const { meter } = this.#options;
    meter.cached += 1;
    if (!isStale) return;
    for (const one of [path].flat()) meter.stale.set(one, Math.max(ageMs, meter.stale.get(one) ?? 0));
  }

  keep<Domain extends Entity>(type: string, parts: Domain, facets: readonly string[]): Domain {
    if (!this.#mayKeep(type)) return parts;
    const names = this.lifetimes.fleeting(type);
    const lasting = facets.filter((facet) => !names.includes(facet));
    const fleeting = facets.filter((facet) => names.includes(facet));
    const lifeMs = this.#lifeMs(type);
    if (names.length === 0)
      return facets.length > 0 && this.lifetimes.ofType(type) > 0
        ? this.own.keep(type, { parts, facets }, lifeMs)
        : parts;
    const [rest, brief] = apart(parts, names);
    if (lasting.length > 0 && this.lifetimes.ofType(type) > 0)
      this.own.keep(type, { parts: rest, facets: lasting }, lifeMs);
    const [first] = fleeting;
    if (first !== undefined && this.lifetimes.ofFacet(type, first) > 0)
      this.own.keep(type, { parts: brief, facets: fleeting }, lifeMs);
    return parts;
  }

  keepMissing(type: string, id: string): void {
    if (this.lifetimes.ofType(type) > 0 && this.#mayKeep(type)) this.own.keepMissing(type, id, MISSING_MS);
  }

  keepPage(type: string, key: string, page: Omit<KeptPage, "at">): void {
    if (this.lifetimes.ofType(type) > 0 && this.#mayKeep(type)) this.own.keepPage(key, page, this.#lifeMs(type));
  }

  fetch(type: string, ids: readonly string[]): Promise<void> | null {
    return this.isShared(type) ? this.own.fetchRecords(type, ids) : null;
  }

  fetchPage(type: string, key: string): Promise<void> | null {
    return this.isShared(type) ? this.own.fetchPage(key, type) : null;
  }

  isShared(type: string): boolean {
    return this.own.isShared && this.#options.reads && this.lifetimes.ofType(type) > 0;
  }

  /** What was asked for before a write, and answered long after it, may not know of it. */
  #mayKeep(type: string): boolean {
    return !this.own.isOvertaken(type, this.#since);
  }

  /** How long anything of a type may be of use. */
  #lifeMs(type: string): number {
    return Math.max(OUTAGE_MS, 2 * this.lifetimes.ofType(type));
  }

  #isMissing(type: string, { missingAt }: KeptRecord): boolean {
    if (missingAt === null) return false;
    return this.judge(missingAt, Math.min(MISSING_MS, this.lifetimes.ofType(type)), "usual")?.isStale === false;
  }

  #select(
    { layers }: KeptRecord,
    {
      type,
      facets,
      occasion,
    }: { readonly type: string; readonly facets: readonly string[]; readonly occasion: Occasion },
  ): Found | null {
    const fleeting = this.lifetimes.fleeting(type);
    const chosen: Layer[] = [];
    let newer: Layer[] = [];
    let ageMs = 0;
    let isStale = false;
    let freshUntil = Number.POSITIVE_INFINITY;
    for (const layer of layers) {
      const [first = ""] = layer.facets;
      if (!layer.facets.some((facet) => facets.includes(facet))) {
        // An older layer tells some of the same. Nobody is told that once something newer is known.
        if (!fleeting.includes(first)) newer.push({ ...layer, facets: [] });
        continue;
      }
      const lifetimeMs = this.lifetimes.ofFacet(type, first);
      const judged = this.judge(layer.at, lifetimeMs, occasion);
      if (judged === null) continue;
      chosen.push(...newer, layer);
      newer = [];
      ageMs = Math.max(ageMs, judged.ageMs);
      isStale ||= judged.isStale;
      freshUntil = Math.min(freshUntil, layer.at + lifetimeMs);
    }
    const isWhole = facets.every((facet) => chosen.some((layer) => layer.facets.includes(facet)));
    return chosen.length === 0 ? null : { layers: chosen, ageMs, isStale, freshUntil, isWhole };
  }
}

/** Those of some facets that were found. */
function told({ layers }: Found, facets: readonly string[]): readonly string[] {
  return facets.filter((facet) => layers.some((layer) => layer.facets.includes(facet)));
}

/** A record without some of its properties, and with these alone. */
function apart(parts: Entity, names: readonly string[]): readonly [rest: Entity, named: Entity] {
  const rest = { ...parts };
  // Undefined is "not loaded". Engines keep what was copied whole in a form that is read fast, and not what was put together.
  for (const name of names) if (name in rest) Reflect.set(rest, name, undefined);
  const named = Object.entries(parts).filter(([name]) => names.includes(name));
  return [rest, { ...Object.fromEntries(named), id: parts.id }];
}
