/**
 * The language in which upstream collections are described. A description is data: the interpreters in `plan/` and
 * `loaders/` read it and never branch on a resource's name.
 */
import type { Lifetime } from "../lib/lifetime.ts";

/** A generation of the upstream's REST API. */
export type Family = "v1" | "v2" | "v3";

/** Anything with an id of its own. */
export interface Entity {
  readonly id: string;
}

/** A comparison, in the graph's words. */
export type Operator =
  | "equals"
  | "notEquals"
  | "in"
  | "notIn"
  | "contains"
  | "notContains"
  | "startsWith"
  | "endsWith"
  | "lessThan"
  | "lessThanOrEquals"
  | "greaterThan"
  | "greaterThanOrEquals"
  | "isNull";

/** What a filter field compares. `search` is a full-text parameter that no row can be checked against. */
export type FilterType = "id" | "string" | "decimal" | "date" | "datetime" | "boolean" | "enum" | "search";

/** One field of the graph's filter input, whatever the family. */
export interface FilterField<Domain extends Entity = Entity> {
  readonly type: FilterType;
  /** For ids: the GraphQL type that a global id must name; the resource's own when absent. */
  readonly target?: string;
  /** For ids: whether they name a parent too, such as `3/11`; plain ones are taken as well. */
  readonly isCompound?: true;
  /**
   * The value that a row has for this field, to check the row against the filter; `undefined` where the row does not
   * say. The property of the same name when absent.
   */
  value?(domain: Domain): unknown;
  /** The facet that tells the value, where rows do not carry it unless it is asked for. */
  readonly facet?: string;
  /** The field of another type that this names a record of that type by; several may bear the same. */
  readonly names?: { readonly type: string; readonly field: string };
}

/** How one family's list takes a filter field. */
export interface FilterKey {
  /** The upstream's name of the key; for `search` the name of the query parameter. */
  readonly key: string;
  readonly operators: readonly Operator[];
  /** The upstream's spelling of a value; null when the family has no word for it. */
  readonly write: (value: string) => string | null;
  /** The key is a query parameter of its own instead of a filter. */
  readonly parameter?: true;
}

/** A condition in the upstream's own words, sent as it stands. */
export interface WireTerm {
  readonly key: string;
  readonly operator: Operator | "isNotNull";
  readonly values: readonly string[];
  /** Sent as a query parameter of its own instead of a filter. */
  readonly parameter?: true;
}

/** How a list is paged and asked: `v3` (page/perPage, sort, include), `v1` (page[number]/page[size], order), `bare` (no parameters at all). */
export type Dialect = "v3" | "v1" | "bare";

/** Page sizes that the list accepts. */
export interface PageSizes {
  readonly min: number;
  readonly max: number;
}

/** A list endpoint of one family. */
export interface ListSource<Domain extends Entity> {
  readonly path: string;
  readonly dialect: Dialect;
  /** Facets that every row carries. */
  readonly brings: readonly string[];
  /** Facet → the includes that bring it. */
  readonly includes?: Readonly<Record<string, readonly string[]>>;
  /** Absent on lists that answer everything at once. */
  readonly page?: PageSizes;
  /** Whether the list can say how many rows it has. */
  readonly counts: boolean;
  /** How a walk in id order continues without drift: an upstream cursor, or a filter on greater ids. Page arithmetic when absent. */
  readonly walk?: "cursor" | "idGreaterThan";
  readonly filters: Readonly<Record<string, FilterKey>>;
  /** Order field of the graph → the upstream's. Without `ID` the list cannot be ordered: its own order is by id, ascending. */
  readonly orders: Readonly<Record<string, string>>;
  /** Conditions that make hidden rows visible; each is left out when the filter names its key itself. */
  readonly always?: readonly WireTerm[];
  /** Further conditions under which ids that a batch did not return are asked for again, in turn. */
  readonly again?: readonly (readonly WireTerm[])[];
  /** Some records show at their own address alone: ids that a batch did not return are asked for one by one. */
  readonly hides?: true;
  /** Small lists without an id filter are read whole and picked from. */
  readonly whole?: true;
  readonly accept?: string;
  /** One untrusted row → a domain object; throws with the JSON path of the first mismatch. */
  readonly read: (item: unknown) => Domain;
}

/** A single-record endpoint of one family. */
export interface SingleSource<Domain extends Entity> {
  readonly path: (id: string) => string;
  readonly brings: readonly string[];
  readonly includes?: Readonly<Record<string, readonly string[]>>;
  readonly accept?: string;
  readonly read: (data: unknown) => Domain;
}

/** An endpoint below one record that brings some of its facets. */
export interface PartSource<Domain extends Entity> {
  readonly path: (id: string) => string;
  readonly brings: readonly string[];
  readonly dialect: Dialect;
  /** Present when the endpoint is a paged list; all pages are read. */
  readonly page?: PageSizes;
  readonly accept?: string;
  /** The endpoint's `data` (all pages' items together) → the parts of the record. */
  readonly read: (data: unknown, id: string) => Partial<Domain>;
}

/** A list of another collection, filtered by many parents at once, that brings a facet of each. */
export interface ChildrenSource<Domain extends Entity> {
  readonly path: string;
  readonly brings: readonly string[];
  readonly dialect: "v1" | "v3";
  readonly page: PageSizes;
  /** The upstream's key that takes the parents' ids with `in`. */
  readonly parentKey: string;
  readonly always?: readonly WireTerm[];
  readonly accept?: string;
  /** The parent's id of one untrusted row; throws with the JSON path when it has none. */
  readonly parentOf: (item: unknown) => string;
  /** All rows of one parent → the parts of the record. */
  readonly read: (items: readonly unknown[], id: string) => Partial<Domain>;
}

/** A list that stands below one parent record, such as the storage locations of a warehouse. */
export interface NestedList<Domain extends Entity> {
  /** The filter field that names the parent. */
  readonly parentField: string;
  readonly list: (parentId: string) => ListSource<Domain>;
}

/** What one family offers for a resource. */
export interface Source<Domain extends Entity> {
  readonly family: Family;
  readonly list?: ListSource<Domain>;
  /** Asked instead of `list` when the parent is known. */
  readonly nested?: NestedList<Domain>;
  readonly single?: SingleSource<Domain>;
  readonly parts?: readonly PartSource<Domain>[];
  readonly children?: readonly ChildrenSource<Domain>[];
}

/**
 * The facet that a GraphQL field needs: a facet's name, null for fields that need none (relations by the record's own
 * id), or a facet with further facets for fields selected deeper inside it. Where that facet is null the field itself
 * waits for nothing: what it leads to is a view of the same record, whose fields wait for themselves.
 */
export type FieldFacet =
  string | null | { readonly facet: string | null; readonly within: Readonly<Record<string, string>> };

/** One upstream collection with everything we know about it. */
export interface Resource<Domain extends Entity = Entity> {
  /** The GraphQL type. Also the label in plans and the type segment of global ids. */
  readonly type: string;
  /** Whether ids name a parent too, such as `3/11`. */
  readonly hasCompoundId?: true;
  /** GraphQL field → facet; fields that are not named need the facet `row`. */
  readonly fields: Readonly<Record<string, FieldFacet>>;
  readonly filters: Readonly<Record<string, FilterField<Domain>>>;
  /** Conditions of every list, below a parent too, when the filter does not name the field: field → value. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Argument of the single root query → filter field, for keys other than the id. */
  readonly keys?: Readonly<Record<string, string>>;
  /** GraphQL types that show some of the same record under a type of their own, such as a product's stock: field → facet. */
  readonly views?: Readonly<Record<string, Readonly<Record<string, FieldFacet>>>>;
  /** Types that exist only inside this one → the property that holds them. */
  readonly contains?: Readonly<Record<string, string>>;
  /** Path of the rendered document by family, for resources that can be printed. */
  readonly pdf?: Partial<Readonly<Record<Family, (id: string) => string>>>;
  /** How long what was read may be served again: seconds, as of documents, when absent. */
  readonly lifetime?: Lifetime;
  /** Facets that change faster than the record, such as stock figures; each is told by the property of its own name. */
  readonly fleeting?: readonly string[];
  /** In no particular order; the configuration's preference decides. */
  readonly sources: readonly Source<Domain>[];
}

/** Checks a description where it is written. */
export function defineResource<Domain extends Entity>(resource: Resource<Domain>): Resource<Domain> {
  return resource;
}
