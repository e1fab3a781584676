/**
 * The process-wide dispatcher: collects keys that can share a request into groups and seals a group only when the
 * budget gives it a turn. Knows neither GraphQL nor DataLoader. Results go back by key, never by position.
 */
import { AppError, asError } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { printRequest } from "../plan/request.ts";
import type { PlannedRequest } from "../plan/request.ts";
import { upstreamStatus } from "./answer.ts";
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
  /** Response path that asks. */
  readonly path: string;
}

/** Collects keys and sends requests. */
export interface Dispatcher {
  /** The value of one key, with `wants` (includes) united over everybody who shares the request; null when the answer has none. */
  key<Value>(route: KeyedRoute<Value>, key: string, ask: { readonly wants: readonly string[]; readonly caller: Caller }): Promise<Value | null>;
  /** The answer to one request; an identical one in flight is awaited instead of sent. */
  request(request: PlannedRequest, caller: Caller): Promise<Answer>;
}

interface Waiter {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

interface Group {
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
export function createDispatcher({ sender, clock }: { readonly sender: Sender; readonly clock: Clock }): Dispatcher {
  const groups = new Map<string, Group>();
  const inFlight = new Map<string, Promise<Answer>>();

  function key<Value>(route: KeyedRoute<Value>, wanted: string, ask: { readonly wants: readonly string[]; readonly caller: Caller }): Promise<Value | null> {
    const { operation, path } = ask.caller;
    return new Promise<Value | null>((resolve, reject) => {
      const group = openGroup(route, operation);
      group.waiters.set(wanted, [...(group.waiters.get(wanted) ?? []), { resolve: resolve as Waiter["resolve"], reject }]);
      for (const want of ask.wants) group.wants.add(want);
      group.paths.add(path);
      if (!group.waiting) linger(group);
    });
  }

  function openGroup(route: KeyedRoute<unknown>, operation: Operation): Group {
    const id = `${operation.id} ${route.id}`;
    const known = groups.get(id);
    if (known !== undefined) return known;
    const group: Group = { route, operation, waiters: new Map(), wants: new Set(), paths: new Set(), waiting: false };
    groups.set(id, group);
    return group;
  }

  function linger(group: Group): void {
    group.waiting = true;
    clock.after(LINGER_MS, () => void takeTurn(group));
  }

  /** Waits for a turn, seals what fits into one request, sends it, and settles its waiters. */
  async function takeTurn(group: Group): Promise<void> {
    const sealed: Sealed = { batch: new Map() };
    try {
      const answer = await sender.send(() => {
        sealed.asked = seal(group, sealed.batch);
        return sealed.asked.request;
      }, group.operation);
      if (answer === null || sealed.asked === undefined) return;
      const values = await group.route.settle(sealed.asked, answer);
      for (const [wanted, waiters] of sealed.batch) settleWaiters(waiters, values.get(wanted) ?? null);
    } catch (cause) {
      // A refusal before the turn came concerns everybody who waits; afterwards only those who were sealed.
      fail(group, sealed, asError(cause));
    }
  }

  function seal(group: Group, batch: Map<string, Waiter[]>): Asked {
    const waiting = [...group.waiters.keys()];
    const wants = new Set(group.wants);
    const keys = waiting.slice(0, group.route.fits(waiting, wants));
    for (const wanted of keys) {
      batch.set(wanted, group.waiters.get(wanted) ?? []);
      group.waiters.delete(wanted);
    }
    const request = group.route.plan(keys, wants);
    group.operation.meter.requests.push({ request, paths: new Set(group.paths) });
    close(group);
    return { keys, wants, request };
  }

  /** After sealing: what did not fit takes the next turn at once; an empty group is forgotten. */
  function close(group: Group): void {
    group.waiting = false;
    if (group.waiters.size > 0) {
      group.waiting = true;
      void takeTurn(group);
    } else groups.delete(`${group.operation.id} ${group.route.id}`);
  }

  function takeAll(group: Group): Map<string, Waiter[]> {
    const all = new Map(group.waiters);
    group.waiters.clear();
    close(group);
    return all;
  }

  function fail(group: Group, { asked, batch: taken }: Sealed, error: Error): void {
    const batch = asked === undefined ? takeAll(group) : taken;
    const wrapped = asked === undefined ? error : (group.route.refuse?.(asked.request, error) ?? error);
    if (batch.size > 1 && error instanceof AppError && upstreamStatus(error) === 414) {
      group.route.tooLong?.(batch.size);
      requeue(group, batch);
      return;
    }
    for (const waiters of batch.values()) for (const { reject } of waiters) reject(wrapped);
  }

  /** The address was too long: the same keys ask again; the route fits fewer of them into a request from now on. */
  function requeue(group: Group, batch: Map<string, Waiter[]>): void {
    const open = openGroup(group.route, group.operation);
    for (const [wanted, waiters] of batch) open.waiters.set(wanted, [...(open.waiters.get(wanted) ?? []), ...waiters]);
    for (const want of group.wants) open.wants.add(want);
    for (const path of group.paths) open.paths.add(path);
    if (!open.waiting) linger(open);
  }

  async function request(planned: PlannedRequest, { operation, path }: Caller): Promise<Answer> {
    const id = `${operation.id} ${planned.accept} ${planned.pagination ?? ""} ${printRequest(planned)}`;
    const flying = inFlight.get(id);
    if (flying !== undefined) {
      operation.meter.shared += 1;
      return flying;
    }
    operation.meter.requests.push({ request: planned, paths: new Set([path]) });
    const sent = sender.send(() => planned, operation).then((answer) => answer as Answer);
    inFlight.set(id, sent);
    try {
      return await sent;
    } finally {
      inFlight.delete(id);
    }
  }

  return { key, request };
}

function settleWaiters(waiters: readonly Waiter[], value: unknown): void {
  for (const { resolve, reject } of waiters) {
    if (value instanceof Error) reject(value);
    else resolve(value as never);
  }
}
