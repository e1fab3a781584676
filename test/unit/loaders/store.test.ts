import { describe, expect, test } from "vitest";

import { createEntityStore, typed } from "../../../src/loaders/store.ts";
import type { Entity } from "../../../src/resources/define.ts";

const record = (id: string, rest: object): Entity => ({ id, ...rest });

test("an entry is empty until something came, and one per type and id", () => {
  const store = createEntityStore();
  const { object, missing, isLoaded } = store.entry("Thing", "1");
  expect({ object, missing, isLoaded }).toEqual({ object: null, missing: false, isLoaded: false });
  expect(store.entry("Thing", "1").isSettled("row")).toBe(false);
  expect(store.entry("Thing", "1")).toBe(store.entry("Thing", "1"));
  expect(store.entry("Thing", "1")).not.toBe(store.entry("Thing", "2"));
  expect(store.entry("Thing", "1")).not.toBe(store.entry("Other", "1"));
});

test("parts of a record are laid into one object, which tells its type", () => {
  const store = createEntityStore();
  store.merge("Thing", record("1", { name: "a" }), ["row"]);
  const object = store.merge("Thing", record("1", { stock: 3 }), ["stock"]);
  expect(object).toEqual({ __typename: "Thing", id: "1", name: "a", stock: 3 });
  expect(store.entry("Thing", "1").object).toBe(object);
  expect(["row", "stock", "tags"].map((facet) => store.entry("Thing", "1").has(facet))).toEqual([true, true, false]);
});

test("an object that operations share is taken as it is, and never changed", () => {
  const shared = typed(record("1", { name: "a", totals: { net: "1" } }), "Thing");
  const [one, other] = [createEntityStore(), createEntityStore()];
  expect(one.merge("Thing", shared, ["row"])).toBe(shared);
  expect(other.merge("Thing", shared, ["row"])).toBe(shared);
  one.merge("Thing", record("1", { totals: { margin: "5" } }), ["margins"]);
  expect(one.entry("Thing", "1").object).toMatchObject({ name: "a", totals: { net: "1", margin: "5" } });
  expect(other.entry("Thing", "1").object).toBe(shared);
  expect(shared).toEqual({ __typename: "Thing", id: "1", name: "a", totals: { net: "1" } });
});

test("the parts that were given stay as they are", () => {
  const store = createEntityStore();
  const given = record("1", { parts: [{ id: "1/1", note: "x" }] });
  store.merge("Thing", given, ["row"]);
  store.merge("Thing", record("1", { name: "b", parts: [{ id: "1/1", note: "y" }] }), ["row"]);
  expect(given).toEqual({ id: "1", parts: [{ id: "1/1", note: "x" }] });
});

describe("what another request brings completes what is there and changes nothing of it", () => {
  const merged = (one: object, other: object): object => {
    const store = createEntityStore();
    store.merge("Thing", record("1", one), ["a"]);
    const {
      id: _id,
      __typename: _type,
      ...rest
    } = store.merge("Thing", record("1", other), ["b"]) as Entity & { __typename: string };
    return rest;
  };

  test("undefined is not loaded, null is none", () => {
    expect(merged({ name: "a", size: 1 }, { name: undefined, size: null })).toEqual({ name: "a", size: 1 });
    expect(merged({ name: undefined, size: null }, { name: "b", size: 2 })).toEqual({ name: "b", size: null });
  });

  test("inside nested objects as well", () => {
    expect(merged({ totals: { net: "1", margin: undefined } }, { totals: { net: "2", margin: "5" } })).toEqual({
      totals: { net: "1", margin: "5" },
    });
    expect(merged({ totals: { net: "1" } }, { totals: null })).toEqual({ totals: { net: "1" } });
    expect(merged({ totals: null }, { totals: { net: "1" } })).toEqual({ totals: null });
  });

  test("but another record in its place adds nothing", () => {
    expect(merged({ group: { id: "1", name: undefined } }, { group: { id: "2", name: "b" } })).toEqual({
      group: { id: "1", name: undefined },
    });
  });

  test("and inside lists of records, by their ids", () => {
    const without = [
      { id: "1/1", name: "heading", fields: undefined },
      { id: "1/2", name: "b", fields: undefined },
    ];
    const withFields = [
      { id: "1/2", name: "B", fields: ["f"] },
      { id: "1/3", name: "c", fields: [] },
    ];
    expect(merged({ parts: without }, { parts: withFields })).toEqual({
      parts: [
        { id: "1/1", name: "heading", fields: undefined },
        { id: "1/2", name: "b", fields: ["f"] },
      ],
    });
  });

  test("while a list of anything else stays, or gives way as a whole where it leaves things open", () => {
    expect(merged({ tags: ["a", "b"] }, { tags: ["c"] })).toEqual({ tags: ["a", "b"] });
    expect(merged({ tags: ["a"] }, { tags: [] })).toEqual({ tags: ["a"] });
    expect(
      merged(
        { shelves: [{ quantity: "2", batch: undefined }] },
        {
          shelves: [
            { quantity: "1", batch: "x" },
            { quantity: "1", batch: null },
          ],
        },
      ),
    ).toEqual({
      shelves: [
        { quantity: "1", batch: "x" },
        { quantity: "1", batch: null },
      ],
    });
  });
});

test("what is there is neither missing nor failed any more", () => {
  const store = createEntityStore();
  const entry = store.entry("Thing", "1");
  entry.missing = true;
  entry.fail("row", new Error("once"));
  entry.fail("stock", new Error("still"));
  store.merge("Thing", record("1", {}), ["row"]);
  expect(entry.missing).toBe(false);
  expect([entry.failure("row"), entry.failure("stock")]).toEqual([null, new Error("still")]);
});
