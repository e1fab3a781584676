import type { Family } from "../engine/answer.ts";
import { type IndexName, type RecordKind, type RecordOf, type World, tableOf, under } from "../model.ts";
import type { RowKind, RowRecord } from "../rows/kinds.ts";
import {
  type Envelope,
  type HiddenDefault,
  type ListRoute,
  type Paging,
  type PathParameters,
  type Projector,
  type Route,
  type SingleRoute,
  projector,
  recordById,
} from "./define.ts";
import type { FilterTable } from "./fields.ts";

/** Where the records of a list come from. */
export interface Source<R> {
  readonly source: (world: World, parameters: PathParameters, media: string) => readonly (R & object)[] | null;
  readonly lookup: ListRoute["lookup"];
}

/** All records of a kind, or those that `keep` passes. */
export function fromTable<K extends RecordKind>(kind: K, keep?: (record: RecordOf[K]) => boolean): Source<RecordOf[K]> {
  const kept = (records: readonly RecordOf[K][]) => (keep === undefined ? records : records.filter(keep));
  return {
    source: (world) => kept(tableOf(world, kind).rows),
    lookup(world, index, key) {
      const table = tableOf(world, kind);
      if (!/^\d{1,15}$/u.test(key)) return [];
      if (index !== "id") return kept(under(table, index as IndexName<K>, Number(key)));
      const record = table.byId.get(Number(key));
      return record === undefined ? [] : kept([record]);
    },
  };
}

/** The records of a kind that an index has under a parent; the parent has to exist. */
export function fromParent<K extends RecordKind>(
  parent: (world: World, parameters: PathParameters) => { readonly id: number } | null,
  kind: K,
  index: IndexName<K>,
): Source<RecordOf[K]> {
  return {
    source(world, parameters) {
      const found = parent(world, parameters);
      return found === null ? null : under(tableOf(world, kind), index, found.id);
    },
    lookup: null,
  };
}

/** Parts of a parent that are no records of their own. */
export function fromParts<P, R>(
  parent: (world: World, parameters: PathParameters) => P | null,
  parts: (world: World, parent: P) => readonly (R & object)[],
): Source<R> {
  return {
    source(world, parameters) {
      const found = parent(world, parameters);
      return found === null ? null : parts(world, found);
    },
    lookup: null,
  };
}

/** A parent's finder: the record whose id is the path's variable, if `keep` passes it. */
export function found<K extends RecordKind>(kind: K, variable = "id", keep?: (record: RecordOf[K]) => boolean) {
  return (world: World, parameters: PathParameters): RecordOf[K] | null => {
    const record = recordById(world, kind, parameters[variable]);
    return record === null || (keep !== undefined && !keep(record)) ? null : record;
  };
}

/** A row kind, or one per media type. */
type RowChoice<K extends RowKind> = K | Readonly<Record<string, K>>;

interface ListOptions<K extends RowKind> {
  readonly path: string;
  readonly scope: string;
  readonly rows: RowChoice<K>;
  readonly from: Source<RowRecord[K]>;
  readonly paging: Paging;
  readonly envelope: Envelope;
  readonly filters?: FilterTable;
  readonly plainFilters?: ListRoute["plainFilters"];
  readonly orders?: ListRoute["orders"];
  readonly defaultOrder?: string;
  readonly includes?: readonly string[];
  readonly hidden?: readonly HiddenDefault[];
  readonly search?: readonly string[];
  readonly links?: ListRoute["links"];
  readonly hasIdFilterForm?: boolean;
  readonly isBuilt?: Route["isBuilt"];
  readonly mayHaveWrongEncoding?: boolean;
}

/** Makes a list route; what is not given is empty, the order is by id. */
export function list<K extends RowKind>(options: ListOptions<K>): ListRoute {
  const { path, rows, from, ...rest } = options;
  return {
    filters: {},
    plainFilters: {},
    orders: {},
    defaultOrder: "id",
    includes: [],
    hidden: [],
    search: [],
    links: null,
    hasIdFilterForm: false,
    isBuilt: null,
    mayHaveWrongEncoding: false,
    ...rest,
    kind: "list",
    path,
    ...identity(path),
    media: projectors(rows),
    source: from.source,
    lookup: from.lookup,
  };
}

interface SingleOptions<K extends RowKind> {
  readonly path: string;
  readonly scope: string;
  readonly rows: RowChoice<K>;
  readonly find: (world: World, parameters: PathParameters) => (RowRecord[K] & object) | null;
  readonly includes?: readonly string[];
  readonly files?: SingleRoute["files"];
  readonly envelope?: SingleRoute["envelope"];
  readonly links?: SingleRoute["links"];
  readonly mayHaveWrongEncoding?: boolean;
}

/** Makes a single read. */
export function single<K extends RowKind>(options: SingleOptions<K>): SingleRoute {
  const { path, rows, ...rest } = options;
  return {
    includes: [],
    files: {},
    envelope: "data",
    links: null,
    isBuilt: null,
    mayHaveWrongEncoding: false,
    ...rest,
    kind: "single",
    path,
    ...identity(path),
    media: projectors(rows),
  };
}

/** `/api/v1/products/{id}/parts` → family `v1`, name `v1.products.parts`. */
export function identity(path: string): { readonly family: Family; readonly name: string } {
  const segments = path.split("/").filter((segment) => segment !== "" && segment !== "api" && !segment.startsWith("{"));
  const family = segments[0] === "v3" || segments[0] === "v2" ? segments[0] : "v1";
  return { family, name: segments.join(".") };
}

function projectors<K extends RowKind>(rows: RowChoice<K>): Readonly<Record<string, Projector>> {
  if (typeof rows === "string") return { [jsonType]: projector(rows) };
  const kinds = Object.entries<K>(rows);
  return Object.fromEntries(kinds.map(([media, kind]) => [media, projector(kind)]));
}

/** The media types that reads are offered in. */
export const jsonType = "application/json";
export const minimalType = "application/vnd.xentral.minimal+json";

/** v3 lists with every mode of `X-Pagination`. */
export const v3Pages = (maxSize: number): Paging => ({ kind: "v3", maxSize, modes: ["simple", "table", "cursor"] });

/** v3 lists that cannot count. */
export const v3Simple = (maxSize: number): Paging => ({ kind: "v3", maxSize, modes: ["simple"] });

/** v1 and v2 lists: 10 to 50 rows a page, other sizes refused. */
export const numbered = { kind: "numbered", minSize: 10, maxSize: 50, outOfBounds: "refuse" } as const satisfies Paging;

/** v1 and v2 lists that serve everything and know no parameters. */
export const everything: Paging = { kind: "all", parameters: "refused" };

/** v1 lists that serve everything, whatever is asked. Upstream: filters and pages are ignored. Checked 2026-11. */
export const everythingAlways: Paging = { kind: "all", parameters: "ignored" };

/** `id` alone, which most v1 and v2 lists can be ordered by. */
export const byId = { id: "id" };
