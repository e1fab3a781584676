/** A described resource of the tests' own, in three families. */
import type { FilterKey, ListSource, Operator, Resource, Source } from "../../../src/resources/define.ts";
import { defineResource } from "../../../src/resources/define.ts";
import { WireError } from "../../../src/resources/wire.ts";
import type { Demand } from "../../../src/demand/demand.ts";

/** What a thing is in the graph's words. */
export interface Thing {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly rank?: string | null | undefined;
  readonly shelfId?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly parts?: readonly { readonly id: string; readonly note?: string | null | undefined }[] | undefined;
  readonly stock?: number | null | undefined;
  readonly figures?: number | null | undefined;
  readonly notes?: readonly string[] | undefined;
}

/** A key that takes these operators and writes values as they are; without commas. */
export function key(name: string, operators: readonly Operator[] = ["equals", "notEquals", "in", "notIn"]): FilterKey {
  return { key: name, operators, write: (value) => (value.includes(",") ? null : value) };
}

/** Reads a row. A row whose `name` is a number is broken. */
export function readThing(item: unknown): Thing {
  if (typeof item !== "object" || item === null) throw new WireError("", "an object");
  const row = item as Record<string, unknown>;
  if (typeof row["id"] !== "string") throw new WireError("id", "an id");
  if (typeof row["name"] === "number") throw new WireError("name", "text");
  const { id, name, rank, tags, parts, stock } = row as unknown as Thing;
  const shelf = row["shelf"] as { id: string } | null | undefined;
  return { id, name, rank, tags, parts, stock, shelfId: shelf === undefined ? undefined : (shelf?.id ?? null) };
}

const idOperators = ["equals", "notEquals", "in", "notIn", "greaterThan", "lessThan"] as const;

/** v3: everything on one page, tags and parts by includes, walked by cursors. */
export const v3List: ListSource<Thing> = {
  path: "/api/v3/things",
  dialect: "v3",
  brings: ["row"],
  includes: { tags: ["tags"], parts: ["parts"] },
  page: { min: 1, max: 1000 },
  counts: true,
  walk: "cursor",
  filters: {
    id: key("id"),
    name: key("name", ["equals", "in", "contains", "notContains"]),
    shelfId: key("shelf.id"),
    rank: key("rank", ["equals", "greaterThan"]),
  },
  orders: { ID: "id", RANK: "rank" },
  read: readThing,
};

/** v2: the row and its stock, walked by greater ids. */
export const v2List: ListSource<Thing> = {
  path: "/api/v2/things",
  dialect: "v1",
  brings: ["row", "stock"],
  page: { min: 10, max: 50 },
  counts: true,
  walk: "idGreaterThan",
  filters: { id: key("id", idOperators), name: key("name"), shelfId: key("shelf.id") },
  orders: { ID: "id", RANK: "rank" },
  read: readThing,
};

/** v1: neither order nor walk. */
export const v1List: ListSource<Thing> = {
  path: "/api/v1/things",
  dialect: "v1",
  brings: ["row"],
  page: { min: 10, max: 50 },
  counts: true,
  filters: { id: key("id"), shelfId: key("shelf.id") },
  orders: {},
  read: readThing,
};

const v3: Source<Thing> = {
  family: "v3",
  list: v3List,
  single: {
    path: (id) => `/api/v3/things/${id}`,
    brings: ["row"],
    includes: { tags: ["tags"], parts: ["parts"] },
    read: readThing,
  },
};
const v2: Source<Thing> = { family: "v2", list: v2List };
const v1: Source<Thing> = {
  family: "v1",
  parts: [
    {
      path: (id) => `/api/v1/things/${id}/figures`,
      brings: ["figures"],
      dialect: "bare",
      read: (data) => {
        if (typeof data !== "object" || data === null || !("figures" in data))
          throw new WireError("figures", "a number");
        return { figures: Number(data.figures) };
      },
    },
  ],
};

/** The thing with all its families. */
export const thing: Resource<Thing> = defineResource<Thing>({
  type: "Thing",
  fields: {
    tags: "tags",
    parts: { facet: "parts", within: { note: "notes" } },
    stock: "stock",
    figures: "figures",
    others: null,
  },
  filters: {
    id: { type: "id" },
    name: { type: "string" },
    rank: { type: "decimal" },
    shelfId: { type: "id", target: "Shelf" },
  },
  keys: { name: "name" },
  sources: [v3, v2, v1],
});

/** The thing in some families only, or otherwise described. */
export function thingWith(...sources: readonly Source<Thing>[]): Resource<Thing> {
  return { ...thing, sources };
}

/** A family with this list and nothing else. */
export function listed(family: Source<Thing>["family"], list: ListSource<Thing>): Source<Thing> {
  return { family, list };
}

/** What a selection needs of things. */
export function demands(facets: readonly string[], rest: Partial<Demand> = {}): Demand {
  return {
    facets: { Thing: facets },
    nodes: true,
    totalCount: false,
    hasNextPage: false,
    hasPreviousPage: false,
    path: "things",
    ...rest,
  };
}

/** Rows 1 to `count` as they travel; on shelves 1 to 3 in turn. */
export function rows(count: number): { id: string; name: string; rank: number; shelf: { id: string } }[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    name: `thing ${index + 1}`,
    rank: (index * 7) % 10,
    shelf: { id: String((index % 3) + 1) },
  }));
}
