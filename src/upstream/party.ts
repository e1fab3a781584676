/** Those who wait for one upstream request together: they send it as if they were one operation. */
import { setMaxListeners } from "node:events";

import type { Clock } from "../lib/clock.ts";
import { invariant } from "../lib/invariant.ts";
import type { Credential } from "./credential.ts";
import type { Errand, Operation, Priority, SendingMeter } from "./operation.ts";
import { priorities } from "./operation.ts";

interface Member {
  readonly operation: Operation;
  readonly joinedAt: number;
  /** What the member asked for with this party that is not answered yet. */
  asks: number;
  readonly stopListening: () => void;
}

/** Told when a member goes: its signal fired, or its deadline comes before its turn. */
export type OnLeave = (operation: Operation, reason: unknown) => void;

/** How a party comes to be. */
export interface PartyOptions {
  readonly clock: Clock;
  readonly onLeave: OnLeave;
  /** When those who wait began to wait, where that was before now. */
  readonly since?: number;
}

/**
 * A party is there as long as one member is. It ranks as its most urgent member, has the time of its most patient one, and
 * is aborted when the last one has left. What it sends is counted for the member that came first and is still there.
 */
export class Party implements Errand {
  readonly id: string;
  readonly credential: Credential;
  readonly meter: SendingMeter;
  /** When the first who waits in it began to wait. */
  readonly since: number;
  readonly #controller = new AbortController();
  readonly #clock: Clock;
  readonly #onLeave: OnLeave;
  readonly #members = new Map<Operation, Member>();
  /** Who opened it: in whose name it goes on when nobody is left to ask. */
  readonly #opener: Operation;

  constructor(opener: Operation, { clock, onLeave, since = clock.now() }: PartyOptions) {
    this.id = opener.id;
    this.credential = opener.credential;
    this.#opener = opener;
    this.#clock = clock;
    this.#onLeave = onLeave;
    this.since = since;
    this.meter = this.#createMeter();
    setMaxListeners(0, this.#controller.signal);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get deadlineAt(): number {
    return Math.max(...this.#eachOr(({ deadlineAt }) => deadlineAt));
  }

  get priority(): Priority {
    const ranks = this.#eachOr(({ priority }) => priorities.indexOf(priority));
    return priorities[Math.min(...ranks)] ?? this.#opener.priority;
  }

  get client(): string {
    return this.owner.client;
  }

  /** For whom the request is counted. */
  get owner(): Operation {
    return this.#members.keys().next().value ?? this.#opener;
  }

  /** Adds one ask of an operation; says whether the operation is new here. Not for operations that have ended. */
  join(operation: Operation): boolean {
    invariant(operation.credential.id === this.credential.id, "a request is never shared across credentials");
    const known = this.#members.get(operation);
    if (known !== undefined) {
      known.asks += 1;
      return false;
    }
    const leave = (): void => this.#leave(operation, operation.signal.reason);
    operation.signal.addEventListener("abort", leave, { once: true });
    const stopListening = (): void => operation.signal.removeEventListener("abort", leave);
    this.#members.set(operation, { operation, joinedAt: this.#clock.now(), asks: 1, stopListening });
    return true;
  }

  /** Takes back one ask of an operation that was answered. */
  answered(operation: Operation): void {
    const member = this.#members.get(operation);
    if (member === undefined) return;
    member.asks -= 1;
    if (member.asks === 0) this.#remove(member);
  }

  /** Sends a member away. */
  dismiss(operation: Operation, reason: unknown): void {
    this.#leave(operation, reason);
  }

  /** Lets those go whose deadline comes before the turn at `at`; the most patient ones stay. */
  expect(at: number, refusal: (waitMs: number) => Error): void {
    if (this.#members.size < 2) return;
    const { deadlineAt: last } = this;
    const waitMs = at - this.#clock.now();
    for (const { operation } of this.#members.values())
      if (operation.deadlineAt <= at && operation.deadlineAt < last) this.#leave(operation, refusal(waitMs));
  }

  #leave(operation: Operation, reason: unknown): void {
    const member = this.#members.get(operation);
    if (member === undefined) return;
    this.#remove(member);
    this.#onLeave(operation, reason);
    if (this.#members.size === 0) this.#controller.abort(reason);
  }

  #remove({ operation, stopListening }: Member): void {
    stopListening();
    this.#members.delete(operation);
  }

  #eachOr<Value>(read: (operation: Operation) => Value): Value[] {
    return this.#members.size === 0 ? [read(this.#opener)] : Array.from(this.#members.keys(), read);
  }

  /** Calls are counted for one member, waiting for each, but not what it waited before it came. */
  #createMeter(): SendingMeter {
    const count = (name: "calls" | "retried"): PropertyDescriptor => ({
      get: () => this.owner.meter[name],
      set: (value: number) => void (this.owner.meter[name] = value),
    });
    return Object.defineProperties({} as SendingMeter, {
      calls: count("calls"),
      retried: count("retried"),
      waitedMs: {
        get: () => 0,
        set: (waitedMs: number) => {
          const now = this.#clock.now();
          for (const { operation, joinedAt } of this.#members.values())
            operation.meter.waitedMs += Math.min(waitedMs, now - joinedAt);
        },
      },
    });
  }
}
