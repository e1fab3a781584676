import type { Family } from "../engine/answer.ts";
import type { BuildProfile } from "../engine/build.ts";
import type { FilterField } from "../engine/filter.ts";
import { type RecordKind, type RecordOf, type World, tableOf } from "../model.ts";
import type { Path } from "../engine/paths.ts";
import { rows } from "../rows/index.ts";
import type { Projection, RowContext, RowKind } from "../rows/kinds.ts";

/** Values of the path's variables, by name. */
export type PathParameters = Readonly<Record<string, string>>;

/** How a collection is cut into pages. */
export type Paging =
  /** v3: `page`/`perPage`, clamped; the modes of `X-Pagination` that this list knows, the first being the fallback. */
  | { readonly kind: "v3"; readonly maxSize: number; readonly modes: readonly ("simple" | "table" | "cursor")[] }
  /** v1 and v2: `page[number]` and `page[size]`. */
  | {
      readonly kind: "numbered";
      readonly minSize: number;
      readonly maxSize: number;
      /** What happens to a size out of bounds, unless the build says otherwise. */
      readonly outOfBounds: "clamp" | "refuse";
      /** Served where neither is sent; absent: both have to be. */
      readonly defaultSize?: number;
      /** Whether v2 cursors work too. */
      readonly hasCursor?: boolean;
    }
  /** Everything at once. `parameters` says what happens to a query all the same. */
  | { readonly kind: "all"; readonly parameters: "ignored" | "refused" };

/** What stands around the rows: v1 and v2 differ from list to list. */
export type Envelope = "v3" | "extra" | "extraWithoutTotal" | "dataOnly";

/** A restriction that holds unless the key is filtered by. */
export interface HiddenDefault {
  readonly key: string;
  readonly path: Path;
  readonly shown: readonly unknown[];
  /** Whether `statusDefaultsHidden` switches it. */
  readonly isStatus: boolean;
}

/** Links of an answer, from the path's variables; paths below the instance. */
export type Links = (parameters: PathParameters) => Readonly<Record<string, string>>;

/** What every route has. `path` stands exactly as in the specification. */
interface RouteFields {
  readonly family: Family;
  readonly path: string;
  /** `v3.salesOrders`, `v1.products.parts`: what build switches call it. */
  readonly name: string;
  /** What a token needs: `salesOrder:read`. */
  readonly scope: string;
  readonly includes: readonly string[];
  /** Whether a build has it, beyond its switches for families and collections; null: every build. */
  readonly isBuilt: ((build: BuildProfile) => boolean) | null;
  /** Whether builds with wrong encodings have one here. */
  readonly mayHaveWrongEncoding: boolean;
}

/** A list. `Row` is the record that its rows are made from. */
export interface ListRoute extends RouteFields {
  readonly kind: "list";
  /** Media types offered; the first answers `*` and a missing `Accept`. */
  readonly media: Readonly<Record<string, Projector>>;
  /** The rows below the path's parents, in ascending id; null where a parent does not exist. */
  readonly source: (world: World, parameters: PathParameters, media: string) => readonly object[] | null;
  /** Index name → the records under a key, where the source is a whole table. */
  readonly lookup: ((world: World, index: string, key: string) => readonly object[]) | null;
  readonly filters: Readonly<Record<string, FilterField>>;
  /** Parameters beside filters that narrow by equality: `language`, `project.id`. */
  readonly plainFilters: Readonly<Record<string, Path>>;
  readonly hidden: readonly HiddenDefault[];
  readonly orders: Readonly<Record<string, Path>>;
  /** `-createdAt`. */
  readonly defaultOrder: string;
  /** Columns of `search`; empty: the parameter is ignored. */
  readonly search: readonly Path[];
  readonly paging: Paging;
  readonly envelope: Envelope;
  /** Links beside the page's own. */
  readonly links: Links | null;
  /** Whether the filter may also come as `filter[id][]`. */
  readonly hasIdFilterForm: boolean;
}

/** A single read. */
export interface SingleRoute extends RouteFields {
  readonly kind: "single";
  readonly media: Readonly<Record<string, Projector>>;
  /** Null where there is no such record. */
  readonly find: (world: World, parameters: PathParameters) => object | null;
  /** Bytes for media types that are no JSON. */
  readonly files: Readonly<Record<string, (world: World, record: object) => Buffer>>;
  readonly envelope: "data" | "bare";
  readonly links: Links | null;
}

export type Route = ListRoute | SingleRoute;

/** A record as JSON. */
export type Projector = (world: World, record: object, context: RowContext) => unknown;

/** The projection of a row kind, for records that are known to be of its kind. */
export function projector(kind: RowKind): Projector {
  const project: Projection<never> = rows[kind];
  // The source of a route yields the records of its row kind: `list` and `single` check it.
  return (world, record, context) => project(world, record as never, context);
}

/** A record by the id in a path; null where it is no id or there is none. */
export function recordById<K extends RecordKind>(world: World, kind: K, id: string | undefined): RecordOf[K] | null {
  if (id === undefined || !/^\d{1,15}$/u.test(id)) return null;
  return tableOf(world, kind).byId.get(Number(id)) ?? null;
}
