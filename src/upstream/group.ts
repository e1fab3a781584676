/** One request in the making: its keys, who waits for them, and what is wanted with them. */
import type { Clock } from "../lib/clock.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Answer } from "./answer.ts";
import type { Operation } from "./operation.ts";
import { Party } from "./party.ts";

/** A kind of request that answers for many keys at once. */
export interface KeyedRoute<Value> {
  /** Same id, same request but for keys and wants: endpoint, filter key and fixed conditions. */
  readonly id: string;
  /** Those of the keys that one request can ask for; at least one of them. The others wait for the next turn. */
  readonly choose: (keys: readonly string[], wants: ReadonlySet<string>) => readonly string[];
  readonly plan: (keys: readonly string[], wants: ReadonlySet<string>) => PlannedRequest;
  /** Whether a request for these keys answers for another key, too; where absent, for none. */
  readonly covers?: (keys: readonly string[], key: string) => boolean;
  /** How long to stay open for company: not at all, for a turn of the event loop, or for the linger (unless given). */
  readonly patience?: "none" | "turn";
  /**
   * The value of each key that the answer speaks of, or the error that only this key has; `send` asks for more pages on
   * behalf of all who wait. Values are shared between operations: they are not to be changed.
   */
  readonly settle: (asked: Asked, answer: Answer, send: Send) => Settled<Value> | Promise<Settled<Value>>;
  /** Wraps the error of a request that failed, so that waiters learn which request it was. */
  readonly refuse?: (request: PlannedRequest, cause: Error) => Error;
  /** Told when a request's address was too long for this many keys. */
  readonly tooLong?: (keys: number) => void;
}

/** Sends one request more on behalf of all who wait. */
export type Send = (request: PlannedRequest) => Promise<Answer>;

/** What a request asked for. */
export interface Asked {
  readonly keys: readonly string[];
  readonly wants: ReadonlySet<string>;
  readonly request: PlannedRequest;
}

/** Values by key. A key that is missing has none. */
export type Settled<Value> = ReadonlyMap<string, Value | Error>;

/** One who waits for a key. */
export interface Waiter {
  readonly operation: Operation;
  /** The response paths that ask. */
  readonly paths: readonly string[];
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** A group is open until its turn comes; then it is sealed, and at last settled, once. */
export class Group {
  readonly id: string;
  readonly route: KeyedRoute<unknown>;
  readonly party: Party;
  readonly wants: Set<string>;
  readonly #waiters = new Map<string, Waiter[]>();
  /** Operation → the response paths of it that ask. */
  readonly #paths = new Map<Operation, Set<string>>();
  #request: PlannedRequest | null = null;
  /** The keys that the request was made of; others that it covers may have come since. */
  #sealed: readonly string[] = [];
  #size = 0;

  constructor(id: string, route: KeyedRoute<unknown>, opening: Opening) {
    const { opener, clock, wants = [], since } = opening;
    this.id = id;
    this.route = route;
    this.wants = new Set(wants);
    const onLeave = (operation: Operation, reason: unknown): void => {
      this.#drop(operation, reason);
      if (this.isEmpty) opening.onDeserted(this);
    };
    this.party = new Party(opener, { clock, onLeave, ...(since === undefined ? {} : { since }) });
  }

  /** How many came, each counted for each of its keys. */
  get size(): number {
    return this.#size;
  }

  get isEmpty(): boolean {
    return this.#waiters.size === 0;
  }

  /** What was asked for; null until the group was sealed. */
  get asked(): Asked | null {
    if (this.#request === null) return null;
    return { keys: [...this.#waiters.keys()], wants: this.wants, request: this.#request };
  }

  add(key: string, waiter: Waiter): void {
    const { operation, paths } = waiter;
    const isNew = this.party.join(operation);
    this.#size += 1;
    const known = this.#paths.get(operation) ?? new Set();
    for (const path of paths) known.add(path);
    this.#paths.set(operation, known);
    this.#waiters.set(key, [...(this.#waiters.get(key) ?? []), waiter]);
    // Who comes after the request has left shares it; who came before is counted when it leaves.
    if (isNew && this.#request !== null && operation !== this.party.owner) operation.meter.shared += 1;
  }

  /** Whether the request under way asks for this key already, and for all that is wanted of it. */
  brings(key: string, wants: readonly string[]): boolean {
    const { asked, route } = this;
    if (asked === null) return false;
    if (!this.#waiters.has(key) && route.covers?.(this.#sealed, key) !== true) return false;
    const isWider = wants.some((want) => !this.wants.has(want));
    return !isWider || isSame(route.plan(this.#sealed, new Set([...this.wants, ...wants])), asked.request);
  }

  /** Makes the request of the keys that go together; the others and those who wait for them go to `successor`. */
  seal(successor: () => Group): PlannedRequest {
    const all = [...this.#waiters.keys()];
    const keys = this.route.choose(all, new Set(this.wants));
    const chosen = new Set(keys);
    const others = all.filter((key) => !chosen.has(key));
    if (others.length > 0) this.#move(others, successor());
    this.#sealed = keys;
    const request = this.route.plan(keys, new Set(this.wants));
    this.#request = request;
    const { owner } = this.party;
    this.note(request);
    for (const operation of this.#operations()) if (operation !== owner) operation.meter.shared += 1;
    return request;
  }

  /** Notes a request in the plan of the operation for which it is counted. */
  note(request: PlannedRequest): void {
    const { owner } = this.party;
    owner.meter.requests.push({ request, paths: this.#paths.get(owner) ?? new Set() });
  }

  /** Gives each its key's value, or null where there is none. */
  settle(values: Settled<unknown>): void {
    this.#finish((waiter, key) => {
      const value = values.get(key) ?? null;
      if (value instanceof Error) waiter.reject(value);
      else waiter.resolve(value as never);
    });
  }

  reject(error: unknown): void {
    this.#finish(({ reject }) => reject(error));
  }

  /** Everybody goes on waiting in another group. */
  moveAll(to: Group): void {
    for (const want of this.wants) to.wants.add(want);
    this.#move([...this.#waiters.keys()], to);
  }

  #move(keys: readonly string[], to: Group): void {
    for (const key of keys) {
      for (const waiter of this.#waiters.get(key) ?? []) {
        to.add(key, waiter);
        this.party.answered(waiter.operation);
      }
      this.#waiters.delete(key);
    }
  }

  #finish(tell: (waiter: Waiter, key: string) => void): void {
    const waiting = [...this.#waiters];
    this.#waiters.clear();
    for (const [key, waiters] of waiting) {
      for (const waiter of waiters) {
        this.party.answered(waiter.operation);
        tell(waiter, key);
      }
    }
  }

  #drop(operation: Operation, reason: unknown): void {
    for (const [key, waiters] of this.#waiters) {
      const staying = waiters.filter((waiter) => waiter.operation !== operation);
      if (staying.length === waiters.length) continue;
      if (staying.length === 0) this.#waiters.delete(key);
      else this.#waiters.set(key, staying);
      for (const waiter of waiters) if (waiter.operation === operation) waiter.reject(reason);
    }
  }

  #operations(): ReadonlySet<Operation> {
    return new Set([...this.#waiters.values()].flat().map(({ operation }) => operation));
  }
}

/** How a group comes to be. */
export interface Opening {
  readonly opener: Operation;
  readonly clock: Clock;
  readonly wants?: Iterable<string>;
  /** When those who wait in it began to wait, where that was before now. */
  readonly since?: number;
  /** Told when the last who waited has left. */
  readonly onDeserted: (group: Group) => void;
}

function isSame(one: PlannedRequest, other: PlannedRequest): boolean {
  const [left, right] = [one, other].map(({ path, query, pagination }) => JSON.stringify([path, query, pagination]));
  return left === right;
}
