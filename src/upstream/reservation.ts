/** Calls that errands have taken before they know what for, so that what needs several does not stop half-way. */
import type { Call } from "./server-account.ts";
import { spanMs } from "./span.ts";

/** Calls that are there for one errand alone. Its holder ends it, whatever happens. */
export interface Reservation {
  /** Gives back what was not used. May be called twice. */
  release(): void;
}

interface Kept {
  readonly call: Call;
  readonly until: number;
}

/** The reserved calls by errand. */
export class Reservations {
  readonly #kept = new Map<string, Kept[]>();
  readonly #giveBack: (call: Call) => void;

  constructor(giveBack: (call: Call) => void) {
    this.#giveBack = giveBack;
  }

  /** Keeps calls for an errand. They are good for a minute: as long as a shared bucket is sure to count them. */
  keep(errand: string, calls: readonly Call[], now: number): Reservation {
    const mine = calls.map((call) => ({ call, until: now + spanMs }));
    this.#kept.set(errand, [...(this.#kept.get(errand) ?? []), ...mine]);
    return {
      release: () => {
        const rest = this.#kept.get(errand) ?? [];
        this.#set(
          errand,
          rest.filter((kept) => !mine.includes(kept)),
        );
        for (const kept of mine.filter((one) => rest.includes(one))) this.#giveBack(kept.call);
      },
    };
  }

  /** Gives back those that were kept for too long. */
  expire(now: number): void {
    for (const [errand, kept] of this.#kept) {
      this.#set(
        errand,
        kept.filter(({ until }) => until > now),
      );
      for (const { call, until } of kept) if (until <= now) this.#giveBack(call);
    }
  }

  /** Whether an errand has a call of its own. */
  has(errand: string): boolean {
    return this.#kept.has(errand);
  }

  /** Takes one of the errand's own calls; null where it has none. */
  take(errand: string): Call | null {
    const [first, ...rest] = this.#kept.get(errand) ?? [];
    this.#set(errand, rest);
    return first?.call ?? null;
  }

  #set(errand: string, kept: Kept[]): void {
    if (kept.length === 0) this.#kept.delete(errand);
    else this.#kept.set(errand, kept);
  }
}
