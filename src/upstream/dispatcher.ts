/**
 * The process-wide dispatcher: collects keys that can share a request into groups and seals a group only when the
 * budget gives it a turn. Knows neither GraphQL nor DataLoader. Results go back by key, never by position.
 */
import { AppError, asError, upstreamStatus } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { invariant } from "../lib/invariant.ts";
import { printRequest } from "../plan/request.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Answer, Sender } from "./answer.ts";
import type { Operation } from "./operation.ts";

/** A kind of request that answers for many keys at once. */
export interface KeyedRoute<Value> {
  /** Same id, same request but for keys and wants: endpoint, filter key and fixed conditions. */
  readonly id: string;
  /** How many of the keys fit into one request; at least 1. */
  readonly fits: (keys: readonly string[], wants: ReadonlySet<string>) => number;
  readonly plan: (keys: readonly string[], wants: ReadonlySet<string>) => PlannedRequest;
  /** The value of each key that the answer speaks of, or the error that only this key has; may ask for more pages. */
  readonly settle: (asked: Asked, answer: Answer) => Settled<Value> | Promise<Settled<Value>>;
  /** Wraps the error of a request that failed, so that waiters learn which request it was. */
  readonly refuse?: (request: PlannedRequest, cause: Error) => Error;
  /** Told when a request's address was too long for this many keys. */
  readonly tooLong?: (keys: number) => void;
}

/** What a request asked for. */
export interface Asked {
  readonly keys: readonly string[];
  readonly wants: ReadonlySet<string>;
  readonly request: PlannedRequest;
}

/** Values by key. A key that is missing has none. */
export type Settled<Value> = ReadonlyMap<string, Value | Error>;

/** On whose behalf a key or request is asked for. */
export interface Caller {
  readonly operation: Operation;
  /** Response path that asks, or all of them. */
  readonly path: string | readonly string[];
}

/** What a key is wanted with, and for whom. */
export interface KeyAsk {
  readonly wants: readonly string[];
  readonly caller: Caller;
}

/** Collects keys and sends requests. */
export interface Dispatcher {
  /** The value of one key, with `wants` (includes) united over everybody who shares the request; null when the answer has none. */
  key<Value>(route: KeyedRoute<Value>, key: string, ask: KeyAsk): Promise<Value | null>;
  /** The answer to one request; an identical one in flight is awaited instead of sent. */
  request(request: PlannedRequest, caller: Caller): Promise<Answer>;
}

interface Waiter {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

interface Group {
  readonly id: string;
  readonly route: KeyedRoute<unknown>;
  readonly operation: Operation;
  readonly waiters: Map<string, Waiter[]>;
  readonly wants: Set<string>;
  readonly paths: Set<string>;
  /** Whether the group has asked for a turn that has not come yet. */
  waiting: boolean;
}

/** What a turn took out of its group: nothing until the turn has come. */
interface Sealed {
  readonly batch: Map<string, Waiter[]>;
  asked?: Asked;
}

/** How long a group stays open for company before it queues for a turn. */
const LINGER_MS = 2;

/** Creates the dispatcher of a process. */
export function createDispatcher(parts: { readonly sender: Sender; readonly clock: Clock }): Dispatcher {
  return new GroupDispatcher(parts);
}

class GroupDispatcher implements Dispatcher {
  readonly #sender: Sender;
  readonly #clock: Clock;
  readonly #groups = new Map<string, Group>();
  readonly #inFlight = new Map<string, { readonly answer: Promise<Answer>; readonly paths: Set<string> }>();

  constructor({ sender, clock }: { readonly sender: Sender; readonly clock: Clock }) {
    this.#sender = sender;
    this.#clock = clock;
  }

  key<Value>(route: KeyedRoute<Value>, wanted: string, { wants, caller }: KeyAsk): Promise<Value | null> {
    return new Promise<Value | null>((resolve, reject) => {
      const group = this.#open(route, caller.operation);
      join(group, wanted, [{ resolve, reject }]);
      for (const want of wants) group.wants.add(want);
      addPaths(group.paths, caller);
      this.#linger(group);
    });
  }

  async request(planned: PlannedRequest, { operation, path }: Caller): Promise<Answer> {
    const id = `${operation.id} ${planned.accept} ${planned.pagination ?? ""} ${printRequest(planned)}`;
    const flying = this.#inFlight.get(id);
    if (flying !== undefined) {
      operation.meter.shared += 1;
      addPaths(flying.paths, { path });
      return flying.answer;
    }
    const paths = addPaths(new Set(), { path });
    operation.meter.requests.push({ request: planned, paths });
    const answer = this.#sendAlone(planned, operation);
    this.#inFlight.set(id, { answer, paths });
    try {
      return await answer;
    } finally {
      this.#inFlight.delete(id);
    }
  }

  async #sendAlone(planned: PlannedRequest, operation: Operation): Promise<Answer> {
    const answer = await this.#sender.send(() => planned, operation);
    invariant(answer !== null, "a request that was prepared is answered");
    return answer;
  }

  #open(route: KeyedRoute<unknown>, operation: Operation): Group {
    const id = `${operation.id} ${route.id}`;
    const known = this.#groups.get(id);
    if (known !== undefined) return known;
    const group: Group = {
      id,
      route,
      operation,
      waiters: new Map(),
      wants: new Set(),
      paths: new Set(),
      waiting: false,
    };
    this.#groups.set(id, group);
    return group;
  }

  #linger(group: Group): void {
    if (group.waiting) return;
    group.waiting = true;
    this.#clock.after(LINGER_MS, () => void this.#takeTurn(group));
  }

  /** Waits for a turn, seals what fits into one request, sends it, and settles its waiters. */
  async #takeTurn(group: Group): Promise<void> {
    const sealed: Sealed = { batch: new Map() };
    try {
      const answer = await this.#sender.send(() => this.#seal(group, sealed), group.operation);
      if (answer === null || sealed.asked === undefined) return;
      const values = await group.route.settle(sealed.asked, answer);
      for (const [wanted, waiters] of sealed.batch) settleWaiters(waiters, values.get(wanted) ?? null);
    } catch (cause) {
      this.#fail(group, sealed, asError(cause));
    }
  }

  #seal(group: Group, sealed: Sealed): PlannedRequest {
    const waiting = [...group.waiters.keys()];
    const wants = new Set(group.wants);
    const keys = waiting.slice(0, group.route.fits(waiting, wants));
    for (const wanted of keys) {
      sealed.batch.set(wanted, group.waiters.get(wanted) ?? []);
      group.waiters.delete(wanted);
    }
    const request = group.route.plan(keys, wants);
    sealed.asked = { keys, wants, request };
    group.operation.meter.requests.push({ request, paths: new Set(group.paths) });
    this.#goOn(group);
    return request;
  }

  /** What did not fit takes the next turn at once and so keeps its age; an empty group is forgotten. */
  #goOn(group: Group): void {
    group.waiting = group.waiters.size > 0;
    if (group.waiting) void this.#takeTurn(group);
    else this.#groups.delete(group.id);
  }

  /** A refusal before a request was made concerns everybody who waits; afterwards only those who were sealed. */
  #fail(group: Group, { asked, batch }: Sealed, error: Error): void {
    if (asked === undefined) {
      const everybody = [...batch.values(), ...group.waiters.values()];
      group.waiters.clear();
      this.#goOn(group);
      for (const waiters of everybody) for (const { reject } of waiters) reject(error);
      return;
    }
    if (batch.size > 1 && error instanceof AppError && upstreamStatus(error) === 414) {
      group.route.tooLong?.(batch.size);
      this.#requeue(group, batch);
      return;
    }
    const wrapped = group.route.refuse?.(asked.request, error) ?? error;
    for (const waiters of batch.values()) for (const { reject } of waiters) reject(wrapped);
  }

  /** The address was too long: the same keys ask again; the route fits fewer of them into a request from now on. */
  #requeue(group: Group, batch: Sealed["batch"]): void {
    const open = this.#open(group.route, group.operation);
    for (const [wanted, waiters] of batch) join(open, wanted, waiters);
    for (const want of group.wants) open.wants.add(want);
    for (const path of group.paths) open.paths.add(path);
    this.#linger(open);
  }
}

function addPaths(paths: Set<string>, { path }: Pick<Caller, "path">): Set<string> {
  for (const one of [path].flat()) paths.add(one);
  return paths;
}

function join(group: Group, wanted: string, waiters: readonly Waiter[]): void {
  group.waiters.set(wanted, [...(group.waiters.get(wanted) ?? []), ...waiters]);
}

function settleWaiters(waiters: readonly Waiter[], value: unknown): void {
  for (const { resolve, reject } of waiters) {
    if (value instanceof Error) reject(value);
    else resolve(value as never);
  }
}
