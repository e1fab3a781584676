/** Reads that still answer what was before a write: upstream has them for some records, right after a change. */
import { type RecordKind, type RecordOf, type World, insertRecord, removeRecord, tableOf } from "../model.ts";

/** Which reads of a route's records may lag behind it. */
export interface Lag {
  readonly kind: RecordKind;
  /** Matches path and query of the reads. */
  readonly reads: RegExp;
}

/** What has changed and is not yet shown. */
export interface Lagging {
  /** Carries out a write after which `reads` reads lag. */
  written<T>(world: World, lag: Lag & { readonly count: number }, write: () => T): T;
  /** Answers a read, from what was before where it lags. */
  read<T>(world: World, url: string, answer: () => T): T;
}

type AnyRecord = RecordOf[RecordKind];

interface Shadow extends Lag {
  /** Id → the record before; null where there was none. */
  readonly before: ReadonlyMap<number, AnyRecord | null>;
  left: number;
}

/** Makes a memory without anything in it. */
export function createLagging(): Lagging {
  let shadows: Shadow[] = [];
  return {
    written(world, { kind, reads, count }, write) {
      const rows = new Map(tableOf(world, kind).byId);
      const result = write();
      const now = tableOf(world, kind).byId;
      const ids = [...new Set([...rows.keys(), ...now.keys()])].filter((id) => rows.get(id) !== now.get(id));
      const before = new Map(ids.map((id) => [id, rows.get(id) ?? null]));
      if (before.size > 0 && count > 0) shadows.push({ kind, reads, before, left: count });
      return result;
    },
    read(world, url, answer) {
      const lagging = shadows.filter(({ reads }) => reads.test(url));
      for (const shadow of lagging) shadow.left -= 1;
      shadows = shadows.filter(({ left }) => left > 0);
      const undo = lagging.toReversed().map(({ kind, before }) => swap(world, kind, before));
      try {
        return answer();
      } finally {
        for (const now of undo.toReversed()) swap(world, now.kind, now.before);
      }
    },
  };
}

/** Puts records in the place of others; returns what undoes it. */
function swap(world: World, kind: RecordKind, records: Shadow["before"]): Pick<Shadow, "kind" | "before"> {
  const table = tableOf(world, kind);
  const before = new Map<number, AnyRecord | null>([...records.keys()].map((id) => [id, table.byId.get(id) ?? null]));
  for (const [id, record] of records) {
    removeRecord(world, kind, id);
    // The records came out of this very table.
    if (record !== null) insertRecord(world, kind, record);
  }
  return { kind, before };
}
