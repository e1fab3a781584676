import type { Entity } from "../resources/define.ts";

/** What an operation knows of one record: its parts so far, which facets they are, and what failed. */
export class Entry {
  /** The record with everything loaded so far; null until something came. Another object when more comes. */
  object: Entity | null = null;
  /** The ERP has no such record. */
  missing = false;
  /** Whether the object is this operation's alone. Others' are never changed. */
  isOwn = false;
  // Made when something is to be put into them: most records of a list need neither.
  #loaded: readonly string[] = NONE;
  #failed: Map<string, Error> | null = null;
  #pending: Map<string, Promise<void>> | null = null;

  /** Whether any facet was loaded. */
  get isLoaded(): boolean {
    return this.#loaded.length > 0;
  }

  has(facet: string): boolean {
    return this.#loaded.includes(facet);
  }

  /** Whether nothing more can be learnt about a facet. */
  isSettled(facet: string): boolean {
    return this.missing || this.has(facet) || this.#failed?.has(facet) === true;
  }

  load(facets: readonly string[]): void {
    const more = this.#loaded.length === 0 ? facets : facets.filter((facet) => !this.has(facet));
    if (more.length > 0) this.#loaded = this.#loaded.length === 0 ? more : [...this.#loaded, ...more];
    if (this.#failed !== null) for (const facet of facets) this.#failed.delete(facet);
  }

  failure(facet: string): Error | null {
    return this.#failed?.get(facet) ?? null;
  }

  fail(facet: string, error: Error): void {
    this.#failed ??= new Map();
    this.#failed.set(facet, error);
  }

  pending(facet: string): Promise<void> | null {
    return this.#pending?.get(facet) ?? null;
  }

  wait(facet: string, loading: Promise<void>): void {
    this.#pending ??= new Map();
    this.#pending.set(facet, loading);
  }

  endWait(facets: Iterable<string>): void {
    for (const facet of facets) this.#pending?.delete(facet);
  }
}

const NONE: readonly string[] = [];

/** Everything that one operation has loaded: type and id → entry. Ends with the operation. */
export interface EntityStore {
  entry(type: string, id: string): Entry;
  /** Lays parts of a record into its entry. Parts that {@link typed} made are shared, and left as they are. */
  merge(type: string, parts: Entity, facets: readonly string[]): Entity;
  /**
   * Lays records of a type down when somebody looks for one of them; false where some are there already, which they may
   * have to be laid upon.
   */
  layLater(type: string, lay: () => void): boolean;
  /** Everything is loaded anew from now on. */
  clear(): void;
}

/** Creates the store of one operation. */
export function createEntityStore(): EntityStore {
  return new OperationStore();
}

class OperationStore implements EntityStore {
  readonly #entries = new Map<string, Map<string, Entry>>();
  /** What is laid down when somebody looks, by its type. */
  readonly #waiting = new Map<string, () => void>();

  entry(type: string, id: string): Entry {
    if (this.#waiting.size > 0) this.#layDown(type);
    const ofType = this.#entries.get(type) ?? new Map<string, Entry>();
    if (ofType.size === 0) this.#entries.set(type, ofType);
    const known = ofType.get(id);
    if (known !== undefined) return known;
    const fresh = new Entry();
    ofType.set(id, fresh);
    return fresh;
  }

  merge(type: string, parts: Entity, facets: readonly string[]): Entity {
    const known = this.entry(type, parts.id);
    if (known.object === null && isTyped(parts)) known.object = parts;
    else if (known.object === null) known.object = own(known, typed(parts, type));
    else {
      known.object = known.isOwn ? known.object : own(known, { ...known.object });
      complete(known.object, parts);
    }
    known.missing = false;
    known.load(facets);
    return known.object;
  }

  layLater(type: string, lay: () => void): boolean {
    if (this.#entries.has(type) || this.#waiting.has(type)) return false;
    this.#waiting.set(type, lay);
    return true;
  }

  clear(): void {
    this.#entries.clear();
    this.#waiting.clear();
  }

  #layDown(type: string): void {
    const lay = this.#waiting.get(type);
    this.#waiting.delete(type);
    lay?.();
  }
}

/** The property by which GraphQL tells an object's type. */
export function named(type: string): object {
  return { __typename: type };
}

/**
 * A copy with its type's name, which tells abstract GraphQL types what the object is. Operations share it, so nobody may
 * change it. One spread and a literal: engines copy that at once, two spreads name by name.
 */
export function typed<Domain extends Entity>(parts: Domain, type: string): Domain {
  const copy: Domain & { __typename: string } = { ...parts, __typename: type };
  return copy;
}

/** Marks the object of an entry as the operation's alone. */
function own<Domain extends Entity>(entry: Entry, object: Domain): Domain {
  entry.isOwn = true;
  return object;
}

/** Whether an object tells its type's name, and so is shared. */
export function isTyped(parts: object): boolean {
  return "__typename" in parts;
}

/**
 * Adds to an object what it does not have. What is there stays: families word some things differently, and a field must
 * not change its answer with what is selected beside it. Undefined means "not loaded".
 */
function complete(object: object, parts: object): void {
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined) Reflect.set(object, name, united(Reflect.get(object, name), value));
  }
}

/** The older of two values, completed in nested objects and, by their ids, in lists of records. */
function united(older: unknown, newer: unknown): unknown {
  if (older === undefined) return newer;
  if (Array.isArray(older) && Array.isArray(newer)) return unitedLists(older, newer);
  if (!isObject(older) || !isObject(newer)) return older;
  // Another record than before: nothing of the newer one is the older's.
  if (hasId(older) && hasId(newer) && older.id !== newer.id) return older;
  const copy = { ...older };
  complete(copy, newer);
  return copy;
}

function unitedLists(older: readonly unknown[], newer: readonly unknown[]): readonly unknown[] {
  const known = new Map(newer.flatMap((item) => (hasId(item) ? [[item.id, item] as const] : [])));
  if (known.size > 0) return older.map((item) => (hasId(item) ? united(item, known.get(item.id)) : item));
  // Without ids nobody can tell which item is which: a list that tells less gives way as a whole.
  const told = toldBy(older);
  return [...toldBy(newer)].every((name) => told.has(name)) ? older : newer;
}

/** The properties that items of a list have. */
function toldBy(items: readonly unknown[]): ReadonlySet<string> {
  const names = items.flatMap((item) => (isObject(item) ? Object.entries(item) : []));
  return new Set(names.flatMap(([name, value]) => (value === undefined ? [] : [name])));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasId(value: unknown): value is { readonly id: string } {
  return isObject(value) && "id" in value && typeof value.id === "string";
}
