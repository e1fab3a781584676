import type { Clock } from "../../src/lib/clock.ts";

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Moves time on and calls the due timers in their order, each at its own moment; settles promises before, between and after. */
  advance(ms: number): Promise<void>;
  /** Number of timers that wait. */
  pending(): number;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Creates a clock that shows `startAt`, by default a moment in November 2026. */
export function createFakeClock(startAt: number = Date.UTC(2026, 10, 2, 8)): FakeClock {
  let now = startAt;
  const timers = new Set<Timer>();

  function earliest(until: number): Timer | undefined {
    let found: Timer | undefined;
    for (const timer of timers) if (timer.at <= until && (found === undefined || timer.at < found.at)) found = timer;
    return found;
  }

  return {
    now: () => now,
    after(delayMs, callback) {
      const timer = { at: now + Math.max(0, delayMs), callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const until = now + ms;
      await settle();
      for (let due = earliest(until); due !== undefined; due = earliest(until)) {
        timers.delete(due);
        now = due.at;
        due.callback();
        await settle();
      }
      now = until;
    },
    pending: () => timers.size,
  };
}

/** Lets everything run that waits for nothing but promises. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
