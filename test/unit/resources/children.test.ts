import { describe, expect, it } from "vitest";

import { childrenOf } from "../../../src/resources/children.ts";
import type { ChildrenOf } from "../../../src/resources/children.ts";
import { defineResource } from "../../../src/resources/define.ts";
import type { Family } from "../../../src/resources/define.ts";
import { idKey } from "../../../src/resources/filters.ts";
import { WireError } from "../../../src/resources/wire.ts";

interface Shelf {
  readonly id: string;
  readonly rooms?: readonly string[];
}

interface Book {
  readonly id: string;
  readonly shelfId: string | null;
}

const book = defineResource<Book>({
  type: "Book",
  fields: {},
  filters: {},
  sources: [
    {
      family: "v3",
      list: {
        path: "/api/v3/books",
        dialect: "v3",
        brings: ["row"],
        page: { min: 1, max: 100 },
        counts: false,
        filters: { shelfId: idKey("shelf.id") },
        orders: {},
        always: [{ key: "status", operator: "in", values: ["lent"] }],
        read: (item) => item as Book,
      },
    },
    { family: "v1", single: { path: (id) => `/api/v1/books/${id}`, brings: ["row"], read: (item) => item as Book } },
  ],
});

const ask = (family: Family, parentField = "shelfId"): ChildrenOf<Shelf, Book> => ({
  resource: book,
  family,
  parentField,
  brings: ["books"],
  parentOf: ({ shelfId }) => shelfId,
  parts: (books) => ({ rooms: books.map(({ id }) => id) }),
});

describe("children of a list that is described elsewhere", () => {
  const children = childrenOf(ask("v3"));

  it("are asked for as that list is", () => {
    const { path, dialect, page, parentKey, always, brings } = children;
    expect({ path, dialect, page, parentKey, always, brings }).toEqual({
      path: "/api/v3/books",
      dialect: "v3",
      page: { min: 1, max: 100 },
      parentKey: "shelf.id",
      always: [{ key: "status", operator: "in", values: ["lent"] }],
      brings: ["books"],
    });
  });

  it("are read as that list's rows are", () => {
    expect(children.parentOf({ id: "7", shelfId: "3" })).toBe("3");
    expect(children.read([{ id: "7", shelfId: "3" }], "3")).toEqual({ rooms: ["7"] });
  });

  it("name the place where a parent is missing", () => {
    expect(() => children.parentOf({ id: "7", shelfId: null })).toThrow(new WireError("shelfId", "an id"));
  });

  it.each([
    ["v1", "shelfId", "Book has no list in v1 that takes shelfId."],
    ["v2", "shelfId", "Book has no list in v2 that takes shelfId."],
    ["v3", "authorId", "Book has no list in v3 that takes authorId."],
  ] as const)("cannot be made of %s by %s", (family, parentField, message) => {
    expect(() => childrenOf(ask(family, parentField))).toThrow(message);
  });
});
