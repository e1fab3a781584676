/** Length of a window: the real limit counts calls per minute. */
const windowMs = 60_000;

/** What the rate limiter says about one call. */
export interface RateVerdict {
  readonly allowed: boolean;
  /** Headers for the answer, whatever it is. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts calls per client address in windows of one minute that open with a call. */
export interface RateLimiter {
  /** Counts a call of this address, or refuses it; a refused call uses nothing. */
  take(address: string): RateVerdict;
  /** Uses calls of every address' present window, as another client behind the same address would. */
  spend(calls: number): void;
}

/** Bounds and clock of a limiter. */
export interface RateLimiterOptions {
  /** 0 = no limit and no headers. */
  readonly perMinute: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Asked at each call: old builds send no headers. */
  readonly showHeaders: () => boolean;
}

interface Window {
  readonly endsAtMs: number;
  used: number;
}

/** Makes a limiter. Never allows more than `perMinute` calls of an address in one window. */
export function createRateLimiter({ perMinute, now, showHeaders }: RateLimiterOptions): RateLimiter {
  const windows = new Map<string, Window>();
  // Calls of others that came before this address opened a window of its own.
  let spentElsewhere: Window = { endsAtMs: 0, used: 0 };

  const windowOf = (address: string): Window => {
    const present = windows.get(address);
    if (present !== undefined && now() < present.endsAtMs) return present;
    const running = now() < spentElsewhere.endsAtMs;
    const opened: Window = running ? { ...spentElsewhere } : { endsAtMs: now() + windowMs, used: 0 };
    windows.set(address, opened);
    return opened;
  };

  return {
    take(address) {
      if (perMinute === 0) return { allowed: true, headers: {} };
      const window = windowOf(address);
      const allowed = window.used < perMinute;
      if (allowed) window.used += 1;
      const headers = showHeaders() ? rateHeaders(perMinute, window, allowed ? undefined : now()) : {};
      return { allowed, headers };
    },
    spend(calls) {
      if (now() >= spentElsewhere.endsAtMs) spentElsewhere = { endsAtMs: now() + windowMs, used: 0 };
      spentElsewhere.used += calls;
      for (const window of windows.values()) if (now() < window.endsAtMs) window.used += calls;
    },
  };
}

/** `Retry-After` and `X-RateLimit-Reset` stand on refusals only. */
function rateHeaders(perMinute: number, window: Window, refusedAtMs: number | undefined): Record<string, string> {
  const counted = {
    "x-ratelimit-limit": String(perMinute),
    "x-ratelimit-remaining": String(Math.max(0, perMinute - window.used)),
  };
  if (refusedAtMs === undefined) return counted;
  const waitSeconds = Math.max(1, Math.ceil((window.endsAtMs - refusedAtMs) / 1000));
  return {
    ...counted,
    "retry-after": String(waitSeconds),
    "x-ratelimit-reset": String(Math.ceil(window.endsAtMs / 1000)),
  };
}
