/**
 * The process-wide dispatcher: collects keys that can share a request into groups, across operations of one credential, and
 * seals a group only when the budget gives it a turn. Knows neither GraphQL nor DataLoader. Results go back by key, never
 * by position.
 */
import { AppError, asError, upstreamStatus } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";
import { invariant } from "../lib/invariant.ts";
import { printRequest } from "../plan/request.ts";
import type { PlannedRequest } from "../plan/request.ts";
import type { Answer, Sender } from "./answer.ts";
import { Group } from "./group.ts";
import type { KeyedRoute, Opening } from "./group.ts";
import { isSpent, spentError } from "./operation.ts";
import type { Operation } from "./operation.ts";

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
  /**
   * The value of one key, with `wants` (includes) united over everybody who shares the request; null when the answer has
   * none. Rejects with the signal's reason when the caller's operation ends; others who wait for the key keep waiting.
   */
  key<Value>(route: KeyedRoute<Value>, key: string, ask: KeyAsk): Promise<Value | null>;
  /** The answer to one request; an identical one that waits or is in flight is awaited instead of sent. */
  request(request: PlannedRequest, caller: Caller): Promise<Answer>;
  /** Nobody joins a request any more that has left by now: something was written, of which it may not know. */
  closeFlights(): void;
}

/** How long a group stays open for company before it queues for a turn. */
const LINGER_MS = 2;
/** How often a group is let go round the event loop at most; each round serves what is ready, and so takes its time. */
const MOST_ROUNDS = 10;

/** Creates the dispatcher of a process. */
export function createDispatcher(parts: { readonly sender: Sender; readonly clock: Clock }): Dispatcher {
  return new GroupDispatcher(parts);
}

class GroupDispatcher implements Dispatcher {
  readonly #sender: Sender;
  readonly #clock: Clock;
  /** Groups that keys can still join. */
  readonly #open = new Map<string, Group>();
  /** Groups whose requests are under way. */
  readonly #flying = new Map<string, Set<Group>>();

  constructor({ sender, clock }: { readonly sender: Sender; readonly clock: Clock }) {
    this.#sender = sender;
    this.#clock = clock;
  }

  key<Value>(route: KeyedRoute<Value>, key: string, { wants, caller }: KeyAsk): Promise<Value | null> {
    const { operation, path } = caller;
    if (operation.signal.aborted) return Promise.reject(operation.signal.reason);
    return new Promise<Value | null>((resolve, reject) => {
      const id = `${operation.credential.id} ${route.id}`;
      const known = this.#groupToJoin(id, key, wants);
      const group = known ?? this.#openGroup(id, route, { opener: operation });
      for (const want of wants) group.wants.add(want);
      group.add(key, { operation, paths: [path].flat(), resolve, reject });
      if (known !== null) return;
      if (route.patience === "none") void this.#takeTurn(group);
      else if (route.patience === "turn") this.#takeTurnWhenQuiet(group);
      else this.#clock.after(LINGER_MS, () => this.#takeTurnWhenQuiet(group));
    });
  }

  /**
   * What has arrived at the process already is let in first: while company comes with every turn of the event loop, the
   * group goes round once more. No time passes for nobody's sake.
   */
  #takeTurnWhenQuiet(group: Group, rounds = MOST_ROUNDS): void {
    const { size } = group;
    setImmediate(() => {
      if (group.size > size && rounds > 0) this.#takeTurnWhenQuiet(group, rounds - 1);
      else void this.#takeTurn(group);
    });
  }

  async request(planned: PlannedRequest, caller: Caller): Promise<Answer> {
    const answer = await this.key(alone(planned), "", { wants: [], caller });
    return answer as Answer;
  }

  closeFlights(): void {
    this.#flying.clear();
  }

  /** The group to wait in: one under way that brings the key, else one that is open; null where there is none. */
  #groupToJoin(id: string, key: string, wants: readonly string[]): Group | null {
    for (const group of this.#flying.get(id) ?? []) if (group.brings(key, wants)) return group;
    return this.#open.get(id) ?? null;
  }

  #openGroup(id: string, route: KeyedRoute<unknown>, opening: Pick<Opening, "opener" | "wants" | "since">): Group {
    const onDeserted = (deserted: Group): void => this.#close(deserted);
    const group = new Group(id, route, { ...opening, clock: this.#clock, onDeserted });
    this.#open.set(id, group);
    return group;
  }

  #close(group: Group): void {
    if (this.#open.get(group.id) === group) this.#open.delete(group.id);
  }

  /** Waits for a turn, seals what fits into one request, sends it, and settles who waits. */
  async #takeTurn(group: Group): Promise<void> {
    if (group.isEmpty) return;
    try {
      const answer = await this.#sender.send(() => this.#seal(group), group.party);
      const { asked } = group;
      this.#land(group);
      if (answer === null || asked === null) return;
      group.settle(await group.route.settle(asked, answer, (request) => this.#sendMore(group, request)));
    } catch (cause) {
      const { asked } = group;
      this.#close(group);
      this.#land(group);
      this.#fail(group, asked, cause);
    }
  }

  #seal(group: Group): PlannedRequest | null {
    this.#close(group);
    dismissSpent(group);
    if (group.isEmpty) return null;
    const request = group.seal(() => this.#successor(group));
    this.#flying.set(group.id, (this.#flying.get(group.id) ?? new Set()).add(group));
    return request;
  }

  /** What does not fit into a request takes the next turn, and keeps its age. */
  #successor(group: Group): Group {
    const { party, wants } = group;
    const successor = this.#openGroup(group.id, group.route, { opener: party.owner, wants, since: party.since });
    queueMicrotask(() => void this.#takeTurn(successor));
    return successor;
  }

  async #sendMore(group: Group, request: PlannedRequest): Promise<Answer> {
    const prepare = (): PlannedRequest => {
      dismissSpent(group);
      if (group.isEmpty) throw spentError();
      group.note(request);
      return request;
    };
    try {
      const answer = await this.#sender.send(prepare, group.party);
      invariant(answer !== null, "a request that was prepared is answered");
      return answer;
    } catch (cause) {
      throw group.route.refuse?.(request, asError(cause)) ?? cause;
    }
  }

  /** From here on nobody joins: the answer is read with what was wanted so far. */
  #land(group: Group): void {
    const flying = this.#flying.get(group.id);
    flying?.delete(group);
    if (flying?.size === 0) this.#flying.delete(group.id);
  }

  #fail(group: Group, asked: Group["asked"], cause: unknown): void {
    const error = asError(cause);
    if (asked === null) {
      group.reject(error);
      return;
    }
    const keys = asked.keys.length;
    if (keys > 1 && error instanceof AppError && upstreamStatus(error) === 414) {
      group.route.tooLong?.(keys);
      // The address was too long: the same keys ask again; fewer of them fit into a request from now on.
      const open = this.#open.get(group.id) ?? this.#successor(group);
      group.moveAll(open);
      return;
    }
    group.reject(group.route.refuse?.(asked.request, error) ?? error);
  }
}

/** Who has sent all that it may pays for no more: the others of the group do, where there are others. */
function dismissSpent(group: Group): void {
  const { party } = group;
  while (!group.isEmpty && isSpent(party.owner)) party.dismiss(party.owner, spentError());
}

/** The route of a request that stands for itself. */
function alone(planned: PlannedRequest): KeyedRoute<Answer> {
  return {
    id: `request ${planned.accept} ${planned.pagination ?? ""} ${printRequest(planned)}`,
    choose: (keys) => keys,
    // No key could ever come along: there is nothing to stay open for.
    patience: "none",
    plan: () => planned,
    settle: (_asked, answer) => new Map([["", answer]]),
  };
}
