/** When calls can be granted, worked out from those that count. Pure. */
import type { Stretch } from "../lib/ageing.ts";
import type { BudgetView } from "./answer.ts";
import type { Room } from "./server-account.ts";
import { spanMs } from "./span.ts";

/** Ascending moments, looked at for every call that waits: those that are there already are not copied. */
export class Moments {
  #there: Stretch<number>;
  #added: number[];

  /** `later` are ascending, too, and none of them lies before what is there. */
  constructor(there: Stretch<number>, later: readonly number[] = []) {
    this.#there = there;
    this.#added = [...later];
  }

  get length(): number {
    return this.#there.to - this.#there.from + this.#added.length;
  }

  at(index: number): number | undefined {
    const { items, from, to } = this.#there;
    return from + index < to ? items[from + index] : this.#added[from + index - to];
  }

  copy(): Moments {
    return new Moments(this.#there, this.#added);
  }

  insert(moment: number): void {
    const { items, from, to } = this.#there;
    if (moment < (to === from ? moment : (items[to - 1] ?? moment))) {
      this.#added = [...items.slice(from, to), ...this.#added];
      this.#there = { items: [], from: 0, to: 0 };
    }
    insert(this.#added, moment);
  }
}

/** What an outlook is worked out from, beside the calls that count. */
interface Known {
  readonly limit: number;
  readonly room: Room;
  readonly now: number;
  /** When more is known: what comes later is looked at again then. */
  readonly looksAgainAt?: number;
}

/**
 * When calls can be granted, as far as is known now. Each grant that is asked for is taken as made: the next one comes
 * after it.
 */
export class Outlook {
  readonly #limit: number;
  readonly #room: Room;
  readonly #now: number;
  readonly #looksAgainAt: number;
  /** Calls that were granted before. */
  readonly #counted: number;
  /** When each counted call stops counting, ascending: those that are sure to leave by then. */
  readonly #sure: Moments;
  /** The same, with those that wait for more room than others, and so may be overtaken. */
  readonly #all: Moments;

  constructor(freedAt: Moments, { limit, room, now, looksAgainAt = Number.POSITIVE_INFINITY }: Known) {
    this.#limit = limit;
    this.#room = room;
    this.#now = now;
    this.#looksAgainAt = looksAgainAt;
    this.#counted = freedAt.length;
    this.#sure = freedAt;
    this.#all = freedAt.copy();
  }

  /** The earliest time for one call more that leaves `keep` calls to others; it is taken as granted then. */
  grant(keep: number): number {
    const counted = keep === 0 ? this.#sure : this.#all;
    const at = this.#earliest(counted, keep);
    this.#all.insert(at + spanMs);
    if (keep === 0 || at <= this.#now) this.#sure.insert(at + spanMs);
    return at;
  }

  /** The earliest time at which there are `count` calls more that leave `keep` calls to others. */
  peek(keep: number, count = 1): number {
    return this.#earliest(keep === 0 ? this.#sure : this.#all, keep, count);
  }

  /** The budget as it stands: it is not full before the next call more. */
  view(limit: number): BudgetView {
    const { calls, until } = this.#room;
    const byServer = until > this.#now ? calls : Number.POSITIVE_INFINITY;
    const remaining = Math.max(0, Math.min(this.#limit - this.#counted, byServer));
    const resetsInMs = remaining >= limit ? null : Math.ceil(this.peek(0, remaining + 1) - this.#now);
    return { limit, remaining, resetsInMs };
  }

  #earliest(counted: Moments, keep: number, count = 1): number {
    const now = this.#now;
    // Those before the last of several stop counting much later: it waits for the same calls as they do.
    const before = counted.length + count - 1;
    // The call that must have stopped counting before this one may leave; none while there is room.
    const blocker = before - Math.max(1, this.#limit - keep);
    const freed = blocker < 0 ? now : (counted.at(blocker) ?? Number.POSITIVE_INFINITY);
    const { calls, until } = this.#room;
    const at = Math.max(freed, before - this.#counted < calls - keep ? now : until);
    return at > now ? Math.min(at, this.#looksAgainAt) : at;
  }
}

/** Inserts into an ascending list. */
function insert(list: number[], value: number): void {
  if (value >= (list.at(-1) ?? value)) {
    list.push(value);
    return;
  }
  const place = list.findLastIndex((other) => other <= value);
  list.splice(place + 1, 0, value);
}
