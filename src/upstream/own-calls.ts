import type { OwnCall } from "./bucket-store.ts";
import type { Call } from "./server-account.ts";
import { spanMs } from "./span.ts";

/** The calls that a process counts, by the ids under which the shared bucket knows them. */
export class OwnCalls {
  readonly #ids = new Map<Call, string>();
  /** When each call stops counting; null while it is in flight. */
  readonly #freesAt = new Map<string, number | null>();

  begin(call: Call, id: string): void {
    this.#ids.set(call, id);
    this.#freesAt.set(id, null);
  }

  /** The same call by another name, which is the answer. */
  move(call: Call, to: Call): Call {
    const id = this.#end(call);
    if (id !== null) this.#ids.set(to, id);
    return to;
  }

  /** Forgets a call that was not sent. Its id, or null where it has ended before. */
  takeBack(call: Call): string | null {
    const id = this.#end(call);
    if (id !== null) this.#freesAt.delete(id);
    return id;
  }

  /** Its id, or null where it has ended before. */
  settle(call: Call, now: number): string | null {
    const id = this.#end(call);
    if (id !== null) this.#freesAt.set(id, now + spanMs);
    return id;
  }

  /** Forgets what has stopped counting. */
  prune(now: number): void {
    for (const [id, freesAt] of this.#freesAt) if (freesAt !== null && freesAt <= now) this.#freesAt.delete(id);
  }

  /** All that count now. */
  list(now: number): OwnCall[] {
    this.prune(now);
    return Array.from(this.#freesAt, ([id, freesAt]) => ({
      id,
      freesInMs: freesAt === null ? null : Math.ceil(freesAt - now),
    }));
  }

  #end(call: Call): string | null {
    const id = this.#ids.get(call) ?? null;
    this.#ids.delete(call);
    return id;
  }
}
