import type { Clock } from "../lib/clock.ts";
import type { Errand } from "./operation.ts";

/** Ends an attempt when its time is up or its operation is aborted. */
export interface Leash {
  /** Aborted with the operation's reason, or when the time was up. */
  readonly signal: AbortSignal;
  /** Whether the time was up. */
  isExpired(): boolean;
  /** Sets the time anew, counted from now. */
  extend(timeoutMs: number): void;
  /** Lets go. Must be called once the attempt is over. */
  release(): void;
}

/** Puts an attempt on a leash of `timeoutMs`. */
export function createLeash(clock: Clock, { signal }: Pick<Errand, "signal">, timeoutMs: number): Leash {
  const controller = new AbortController();
  let expired = false;
  const expire = (): void => {
    expired = true;
    controller.abort(new Error("The time for this attempt is up."));
  };
  const follow = (): void => controller.abort(signal.reason);
  if (signal.aborted) follow();
  else signal.addEventListener("abort", follow, { once: true });
  let stopTimer = clock.after(timeoutMs, expire);
  return {
    signal: controller.signal,
    isExpired: () => expired,
    extend(nextMs) {
      stopTimer();
      stopTimer = clock.after(nextMs, expire);
    },
    release() {
      stopTimer();
      signal.removeEventListener("abort", follow);
    },
  };
}
