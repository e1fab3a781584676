/** The budget as people look at it: who waits, and who has spent. Of this process alone. */
import type { Consumer, QueuedClass } from "./answer.ts";
import { priorities } from "./operation.ts";
import type { Errand } from "./operation.ts";
import { spanMs } from "./span.ts";

/** One who waits, as far as the report is concerned. */
interface Queued {
  readonly waiting: Pick<Errand, "priority">;
  readonly since: number;
}

/** Counts those who wait by the class that they asked for, whatever they have risen to. */
export function describeQueue(waiters: Iterable<Queued>, now: number): QueuedClass[] {
  const all = [...waiters];
  return priorities.map((priority) => {
    const waits = all.filter(({ waiting }) => waiting.priority === priority).map(({ since }) => now - since);
    // A queue is thousands long at most, which is few enough to be spread.
    return {
      priority,
      waiting: waits.length,
      oldestWaitMs: waits.length === 0 ? null : Math.round(Math.max(...waits)),
    };
  });
}

/** A call that was granted to a client. */
export interface Spent {
  readonly client: string;
  readonly at: number;
}

/** Consumers that are named at most. */
const MOST_CONSUMERS = 10;

/** Remembers for a minute which client each call was granted to. */
export class Spending {
  /** In the order of their grants. */
  readonly #calls = new Set<Spent>();

  add(client: string, now: number): Spent {
    this.#prune(now);
    const spent = { client, at: now };
    this.#calls.add(spent);
    return spent;
  }

  /** Forgets a grant that nothing was sent for. */
  takeBack(spent: Spent): void {
    this.#calls.delete(spent);
  }

  /** Those with most calls in the last minute; those with as many in the order of their first one. */
  top(now: number): Consumer[] {
    this.#prune(now);
    const counts = new Map<string, number>();
    for (const { client } of this.#calls) counts.set(client, (counts.get(client) ?? 0) + 1);
    const consumers = Array.from(counts, ([client, calls]) => ({ client, calls }));
    return consumers.toSorted((one, other) => other.calls - one.calls).slice(0, MOST_CONSUMERS);
  }

  #prune(now: number): void {
    for (const spent of this.#calls) {
      if (spent.at + spanMs > now) return;
      this.#calls.delete(spent);
    }
  }
}
