import { systemClock } from "../../src/lib/clock.ts";
import type { Clock } from "../../src/lib/clock.ts";

/** The machine's clock, which a test can set forward. */
export interface MovingClock extends Clock {
  skip(ms: number): void;
}

/** Creates a clock that goes with the machine's; its timers do not notice when it is set forward. */
export function createMovingClock(): MovingClock {
  let aheadMs = 0;
  return {
    now: () => systemClock.now() + aheadMs,
    after: (delayMs, callback) => systemClock.after(delayMs, callback),
    skip: (ms) => {
      aheadMs += ms;
    },
  };
}
