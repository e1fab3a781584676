/** A small deterministic source of chance; the same seed and label give the same sequence on every machine. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number, both bounds included. */
  readonly int: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Throws on an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** `[weight, value]` pairs; throws on an empty table. */
  readonly weighted: <T>(table: readonly (readonly [number, T])[]) => T;
  /** `count` different members, fewer where the list is shorter; in the list's order. */
  readonly sample: <T>(list: readonly T[], count: number) => readonly T[];
  /** The value, or null as often as `probability` says. */
  readonly orNull: <T>(probability: number, value: T) => T | null;
}

/** Makes a source for one part of the world, so that the size of one part does not disturb another. */
export function createRandom(seed: number, label: string): Random {
  const next = mulberry32(hash(`${seed}/${label}`));
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error("Nothing to pick from");
    return found;
  };
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted: (table) => drawWeighted(next, table),
    sample: (list, count) => {
      const chosen = new Set<number>();
      const wanted = Math.min(count, list.length);
      while (chosen.size < wanted) chosen.add(int(0, list.length - 1));
      return list.filter((_, index) => chosen.has(index));
    },
    orNull: (probability, value) => (next() < probability ? null : value),
  };
}

function drawWeighted<T>(next: () => number, table: readonly (readonly [number, T])[]): T {
  const total = table.reduce((sum, [weight]) => sum + weight, 0);
  let rest = next() * total;
  for (const [weight, value] of table) {
    rest -= weight;
    if (rest < 0) return value;
  }
  const last = table.at(-1);
  if (last === undefined) throw new Error("Nothing to draw from");
  return last[1];
}

/** FNV-1a over the code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
