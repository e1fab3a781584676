import { type Position } from "./cursor.ts";
import type { OrderKey } from "./list-query.ts";
import type { World } from "../model.ts";
import { type Path, compilePath } from "./paths.ts";
import { compareStored } from "./text.ts";

/** An order over the records of a list. */
export interface Ordering {
  /** `-createdAt,id`: what a cursor is bound to. */
  readonly printed: string;
  /** The records in this order; a new list, the one given stays as it is. */
  readonly arrange: (records: readonly object[]) => readonly object[];
  /** Where a record stands, its id being the last key. */
  readonly positionOf: (record: object) => Position;
  /** Negative where the record stands before the position, positive behind, 0 on it. */
  readonly compare: (record: object, position: Position) => number;
}

/** What an ordering is made from. */
export interface OrderingOptions {
  readonly world: World;
  readonly paths: Readonly<Record<string, Path>>;
  readonly keys: readonly OrderKey[];
  /** Upstream: rows with equal keys change places between calls. A number other than the last call's; null keeps them. */
  readonly shuffle: number | null;
}

interface Column {
  readonly read: (record: unknown) => unknown;
  readonly sign: 1 | -1;
}

/** Makes an ordering. The records given to it stand in ascending id. */
export function createOrdering({ world, paths, keys, shuffle }: OrderingOptions): Ordering {
  const columns = keys.map(({ field, isDescending }): Column => {
    return { read: compilePath(paths[field] ?? field, world).read, sign: isDescending ? -1 : 1 };
  });
  const idKey = keys.find(({ field }) => field === "id");
  const idSign = idKey?.isDescending === true ? -1 : 1;
  const isById = keys[0] === undefined || keys[0].field === "id";
  const valuesOf = (record: object) => columns.map(({ read }) => keyOf(read(record)));
  const compareKeys = (a: readonly unknown[], b: readonly unknown[]) => {
    for (const [index, { sign }] of columns.entries()) {
      const difference = compareStored(a[index], b[index]) * sign;
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return {
    printed: [...keys.map(({ field, isDescending }) => (isDescending ? `-${field}` : field)), "id"].join(","),
    arrange(records) {
      if (isById) return idSign === 1 ? records : records.toReversed();
      const tie =
        shuffle === null || idKey !== undefined ? (index: number) => index : (index: number) => mix(index, shuffle);
      return records
        .map((record, index) => ({ record, values: valuesOf(record), tie: tie(index) }))
        .toSorted((a, b) => compareKeys(a.values, b.values) || a.tie - b.tie)
        .map(({ record }) => record);
    },
    positionOf: (record) => ({ keys: valuesOf(record), id: idOf(record) }),
    compare: (record, position) =>
      compareKeys(valuesOf(record), position.keys) || (idOf(record) - position.id) * idSign,
  };
}

/** The id of a record; records without one stand where the list puts them. */
function idOf(record: object): number {
  return "id" in record && typeof record.id === "number" ? record.id : 0;
}

function keyOf(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Scatters positions so that neighbours part: a multiplicative hash, 32 bits. */
function mix(index: number, salt: number): number {
  const mixed = Math.imul(index ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> 0;
}
