/**
 * Leaves an ERP alone that answers nothing but 5xx, or nothing at all: after a row of troubles nothing is sent for a while,
 * then one probe goes out, and its outcome decides. Knows neither HTTP nor the budget.
 */
import { appError } from "../errors.ts";
import type { AppError } from "../errors.ts";
import type { Clock } from "../lib/clock.ts";

/** The right to make one attempt. Its holder tells the outcome; the first one told counts. */
export interface Pass {
  /** The ERP answered, whatever it said. */
  answered(): void;
  /** The ERP answered with a 5xx, or not in time, or could not be reached. */
  failed(): void;
  /** Nothing was learnt: nothing was sent, or nobody waited for the answer. */
  dropped(): void;
}

/** Whether the ERP is left alone at the moment. */
export interface BreakerView {
  /** Time until it is asked again; null while it is asked as usual. 0: the next request is the probe, or one is under way. */
  readonly leftAloneMs: number | null;
}

/** The circuit breaker of an instance. */
export interface Breaker {
  /** A pass for one attempt, or `UPSTREAM_UNREACHABLE` with `retryAfterMs` while the ERP is left alone. Never throws. */
  admit(): Pass | AppError;
  /** The error that `admit` would give; null where it would give a pass. */
  refusal(): AppError | null;
  view(): BreakerView;
}

/**
 * Troubles in a row, without one answer between them, after which the ERP is left alone: more than the attempts of the
 * requests of one query that meets a single broken endpoint.
 */
const mostTroubles = 10;
/** First time of leaving alone; doubled after each probe that fails. */
const firstRestMs = 1_000;
/** An ERP that is back is noticed within a minute. */
const longestRestMs = 60_000;

/** Creates the breaker of an instance, closed. */
export function createBreaker(clock: Clock): Breaker {
  return new CountingBreaker(clock);
}

class CountingBreaker implements Breaker {
  readonly #clock: Clock;
  #troubles = 0;
  #restMs = firstRestMs;
  /** When a probe may leave; null while everything may. */
  #probeAt: number | null = null;
  #probe: Pass | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  admit(): Pass | AppError {
    const refusal = this.refusal();
    if (refusal !== null) return refusal;
    const pass = this.#createPass();
    if (this.#probeAt !== null) this.#probe = pass;
    return pass;
  }

  refusal(): AppError | null {
    if (this.#probeAt === null) return null;
    const waitMs = Math.ceil(this.#probeAt - this.#clock.now());
    if (waitMs > 0) return leftAloneError(waitMs);
    // How long the probe takes nobody knows; a caller that comes back after one rest more meets its outcome.
    return this.#probe === null ? null : leftAloneError(this.#restMs);
  }

  view(): BreakerView {
    return { leftAloneMs: this.#probeAt === null ? null : Math.max(0, Math.ceil(this.#probeAt - this.#clock.now())) };
  }

  #createPass(): Pass {
    let isTold = false;
    const once = (tell: (isProbe: boolean) => void) => (): void => {
      if (isTold) return;
      isTold = true;
      const isProbe = this.#probe === pass;
      if (isProbe) this.#probe = null;
      tell(isProbe);
    };
    const pass: Pass = {
      answered: once(() => this.#close()),
      failed: once((isProbe) => this.#countTrouble(isProbe)),
      dropped: once(() => undefined),
    };
    return pass;
  }

  #close(): void {
    this.#troubles = 0;
    this.#restMs = firstRestMs;
    this.#probeAt = null;
    // Whatever answered first has decided: a probe still under way is a call like any other from here on.
    this.#probe = null;
  }

  #countTrouble(isProbe: boolean): void {
    this.#troubles += 1;
    if (isProbe) this.#rest(Math.min(longestRestMs, this.#restMs * 2));
    // What left before the ERP was left alone tells nothing new.
    else if (this.#probeAt === null && this.#troubles >= mostTroubles) this.#rest(firstRestMs);
  }

  #rest(restMs: number): void {
    this.#restMs = restMs;
    this.#probeAt = this.#clock.now() + restMs;
  }
}

function leftAloneError(retryAfterMs: number): AppError {
  const seconds = Math.ceil(retryAfterMs / 1000);
  const message = `Xentral failed several times in a row and is left alone for now. It is asked again in ${seconds} s.`;
  return appError("UPSTREAM_UNREACHABLE", { message, details: { retryAfterMs } });
}
