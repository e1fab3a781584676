import type { TextEntry, TextStore } from "../../src/cache/shared-store.ts";

/** A shared store in memory, which a test can look into and take away. */
export interface SharedTexts extends TextStore {
  readonly entries: ReadonlyMap<string, TextEntry>;
  /** How often it was asked for anything. */
  readonly asked: number;
  /** From now on it rejects, or answers again. */
  away(isAway: boolean): void;
}

/** Creates an empty store. */
export function createSharedTexts(): SharedTexts {
  const entries = new Map<string, TextEntry>();
  let isAway = false;
  let asked = 0;
  const ask = async <Value>(answer: () => Value): Promise<Value> => {
    asked += 1;
    await Promise.resolve();
    if (isAway) throw new Error("The store is away.");
    return answer();
  };
  return {
    entries,
    get asked() {
      return asked;
    },
    away: (is) => {
      isAway = is;
    },
    getMany: (keys) => ask(() => keys.map((key) => entries.get(key)?.text ?? null)),
    setMany: (added) =>
      ask(() => {
        for (const entry of added) entries.set(entry.key, entry);
      }),
  };
}
