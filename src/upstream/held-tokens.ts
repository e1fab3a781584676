import { invariant } from "../lib/invariant.ts";
import type { Demand } from "./allowance.ts";

/** Calls that the shared bucket has granted and that nobody has sent yet, by id. */
export class HeldTokens {
  readonly #urgent: string[] = [];
  readonly #others: string[] = [];

  get count(): number {
    return this.#urgent.length + this.#others.length;
  }

  add({ urgent, others }: { readonly urgent: readonly string[]; readonly others: readonly string[] }): void {
    this.#urgent.push(...urgent);
    this.#others.push(...others);
  }

  /** Whether there are some for calls that leave `keep` calls to others: those granted to urgent work are for it alone. */
  has(keep: number, count: number): boolean {
    return this.#others.length + (keep === 0 ? this.#urgent.length : 0) >= count;
  }

  /** Takes one. Only where there is one. */
  take(keep: number): string {
    const id = (keep === 0 ? this.#urgent.shift() : undefined) ?? this.#others.shift();
    invariant(id !== undefined, "a token is taken where one is held");
    return id;
  }

  /** Takes out those that nobody waits for. */
  spare({ urgent, others }: Demand): string[] {
    const spare = this.#urgent.splice(urgent);
    const needed = Math.max(0, urgent + others - this.#urgent.length);
    return [...spare, ...this.#others.splice(needed)];
  }
}
