/**
 * The stored shop: one table per record kind, each with its rows in ascending id, a map by id and indexes by parent.
 * Records are plain read-only objects; nothing here knows JSON rows, HTTP or time.
 */
import type { SalesOrder } from "./model-document.ts";
import { indexes } from "./model-kinds.ts";
import type { Indexes, RecordKind, RecordOf } from "./model-kinds.ts";

export type { DocumentKind, RecordKind, RecordOf } from "./model-kinds.ts";

/** Names of a kind's indexes. */
export type IndexName<K extends RecordKind> = Extract<keyof (typeof indexes)[K], string>;

/** Key → the record under it, or a list where there are several: most keys have one, and a list of one costs thrice as much. */
type Index<K extends RecordKind> = Map<number | string, RecordOf[K] | RecordOf[K][]>;

/** All records of a kind. Only `insertRecord`, `removeRecord` and `replaceRecord` change it. */
export interface Table<K extends RecordKind> {
  readonly kind: K;
  /** In ascending id. */
  readonly rows: RecordOf[K][];
  readonly byId: Map<number, RecordOf[K]>;
  /** Made when `under` first asks, kept right from then on. */
  readonly built: Map<string, Index<K>>;
}

type Tables = { readonly [K in RecordKind]: Table<K> };

/** One Xentral's records. */
export interface World extends Tables {
  /** The shop's present, seconds since the epoch: nothing that happened is later. Each write moves it on. */
  now: number;
  /** Largest id given out per kind and per line sequence (`salesOrder.line`, `salesOrder.intermediate`). */
  readonly sequences: Map<string, number>;
  /** Product id → thousandths ordered in open sales orders and not yet delivered. */
  readonly openDemand: Map<number, number>;
}

/** Makes a world without records. */
export function createWorld(now: number): World {
  const tables = Object.fromEntries(
    Object.keys(indexes).map((kind) => [kind, { kind, rows: [], byId: new Map(), built: new Map() }]),
  );
  // The entries are made from `indexes`, whose keys are exactly the kinds.
  return { ...(tables as unknown as Tables), now, sequences: new Map(), openDemand: new Map() };
}

/** The table of a kind that is only known at run time. */
export function tableOf<K extends RecordKind>(world: World, kind: K): Table<K> {
  const tables: Tables = world;
  return tables[kind];
}

/** Draws the next id of a sequence; record kinds name their own. */
export function nextId(world: World, sequence: string): number {
  const id = (world.sequences.get(sequence) ?? 0) + 1;
  world.sequences.set(sequence, id);
  return id;
}

/** Adds a record. Throws when the id is taken. */
export function insertRecord<K extends RecordKind>(world: World, kind: K, record: RecordOf[K]): RecordOf[K] {
  const table = tableOf(world, kind);
  if (table.byId.has(record.id)) throw new Error(`A ${kind} ${record.id} exists already`);
  place(table.rows, record);
  table.byId.set(record.id, record);
  for (const [name, index] of table.built) addTo(index, keysOf(kind, name, record), record);
  if ((world.sequences.get(kind) ?? 0) < record.id) world.sequences.set(kind, record.id);
  demandChange(world, record, 1);
  return record;
}

/** Takes a record out; false where there was none. What refers to it keeps the id. */
export function removeRecord(world: World, kind: RecordKind, id: number): boolean {
  const table = tableOf(world, kind);
  const record = table.byId.get(id);
  if (record === undefined) return false;
  unplace(table.rows, record);
  table.byId.delete(id);
  for (const [name, index] of table.built) takeFrom(index, keysOf(kind, name, record), record);
  demandChange(world, record, -1);
  return true;
}

/** Puts a changed record in the place of the one with its id. Throws where there is none. */
export function replaceRecord<K extends RecordKind>(world: World, kind: K, record: RecordOf[K]): RecordOf[K] {
  const table = tableOf(world, kind);
  const present = table.byId.get(record.id);
  if (present === undefined) throw new Error(`No ${kind} ${record.id} to replace`);
  table.rows[position(table.rows, record.id)] = record;
  table.byId.set(record.id, record);
  for (const [name, index] of table.built) {
    takeFrom(index, keysOf(kind, name, present), present);
    addTo(index, keysOf(kind, name, record), record);
  }
  demandChange(world, present, -1);
  demandChange(world, record, 1);
  return record;
}

/** The records under one key of an index, in ascending id; empty where there are none. Do not change the list. */
export function under<K extends RecordKind>(
  table: Table<K>,
  index: IndexName<K>,
  key: number | string,
): readonly RecordOf[K][] {
  const found = (table.built.get(index) ?? build(table, index)).get(key);
  if (found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

function build<K extends RecordKind>(table: Table<K>, name: IndexName<K>): Index<K> {
  const index: Index<K> = new Map();
  for (const record of table.rows) addTo(index, keysOf(table.kind, name, record), record);
  table.built.set(name, index);
  return index;
}

function keysOf<K extends RecordKind>(kind: K, name: string, record: RecordOf[K]): readonly (number | string)[] {
  const described: Indexes = indexes;
  const keys = described[kind][name]?.(record) ?? null;
  if (keys === null) return [];
  return typeof keys === "object" ? keys : [keys];
}

function addTo<K extends RecordKind>(index: Index<K>, keys: readonly (number | string)[], record: RecordOf[K]): void {
  for (const key of keys) {
    const present = index.get(key);
    if (present === undefined) index.set(key, record);
    else if (Array.isArray(present)) place(present, record);
    else index.set(key, present.id < record.id ? [present, record] : [record, present]);
  }
}

function takeFrom<K extends RecordKind>(
  index: Index<K>,
  keys: readonly (number | string)[],
  record: RecordOf[K],
): void {
  for (const key of keys) {
    const present = index.get(key);
    if (Array.isArray(present) && present.length > 1) unplace(present, record);
    else index.delete(key);
  }
}

function position(list: readonly { readonly id: number }[], id: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.id ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function place<R extends { readonly id: number }>(list: R[], record: R): void {
  const last = list.at(-1);
  if (last === undefined || last.id < record.id) list.push(record);
  else list.splice(position(list, record.id), 0, record);
}

function unplace<R extends { readonly id: number }>(list: R[], record: R): void {
  const index = position(list, record.id);
  if (list[index]?.id === record.id) list.splice(index, 1);
}

function demandChange(world: World, record: object, sign: 1 | -1): void {
  if (!("openQuantities" in record)) return;
  const order = record as SalesOrder;
  if (order.openQuantities.length === 0) return;
  const lines = order.lines.filter((line) => line.type === "product");
  for (const [index, open] of order.openQuantities.entries()) {
    const productId = lines[index]?.productId;
    if (productId === undefined || open === 0) continue;
    world.openDemand.set(productId, (world.openDemand.get(productId) ?? 0) + sign * open);
  }
}
