import { describe, expect, it } from "vitest";

import {
  type FieldTable,
  boolean,
  day,
  idList,
  integer,
  level,
  list,
  looseBoolean,
  looseQuantity,
  nested,
  orNull,
  plainId,
  price,
  quantity,
  readFields,
  reference,
  refused,
  required,
  share,
  text,
  word,
} from "../../../sandbox/engine/body.ts";
import { createWorld, insertRecord } from "../../../sandbox/model.ts";

const world = createWorld(0);
insertRecord(world, "customerGroup", { id: 4, name: "Händler", reference: "" });

/** Reads a body; the violations are by path. */
function read(fields: FieldTable, body: unknown, family: "v1" | "v3" = "v1") {
  const violations: Record<string, string[]> = {};
  const refuse = ({ path }: { readonly path: string }, message: string) => (violations[path] ??= []).push(message);
  const values = readFields(fields, body, {
    world,
    family,
    path: "",
    refuse: (place, message) => void refuse(place, message),
  });
  return { values, refused: Object.keys(violations) };
}

describe("a body's fields", () => {
  it("are read from where they stand, and what is not named is dropped", () => {
    const fields = { name: text("a.b"), isOn: boolean("c"), count: integer("d") };
    expect(read(fields, { a: { b: " x " }, c: false, d: 3, e: 1 })).toEqual({
      values: { name: "x", isOn: false, count: 3 },
      refused: [],
    });
  });

  it("are absent, not undefined, where they were not sent", () => {
    expect(Object.keys(read({ name: text("a.b") }, { a: null }).values)).toEqual([]);
  });

  it("ignore empty texts on v3 only", () => {
    expect(read({ name: text("a") }, { a: " " }, "v3").values).toEqual({});
    expect(read({ name: text("a") }, { a: " " }, "v1").values).toEqual({ name: "" });
    expect(read({ name: required(text("a")) }, { a: "" }, "v3").refused).toEqual(["a"]);
  });

  it("may be null only where that is said", () => {
    expect(read({ one: orNull(text("a")), two: text("b") }, { a: null, b: null })).toEqual({
      values: { one: null },
      refused: ["b"],
    });
  });

  it.each([
    ["a text", text("a"), 5],
    ["a whole number", integer("a"), 1.5],
    ["more than nothing", quantity("a"), 0],
    ["nothing or more", level("a"), -1],
    ["no more than all", share("a", "fraction"), 1.01],
    ["a day of the calendar", day("a"), "2026-13-01"],
    ["a day alone", day("a"), "2026-11-01T00:00:00"],
    ["a known word", word("a", { one: "one" }), "two"],
    ["an amount", price("a"), { amount: "viel" }],
    ["a currency", price("a"), { amount: 1, currency: "€" }],
    ["an object", nested("a", {}), []],
    ["a list", list("a", {}), {}],
    ["absent", refused("a"), true],
    ["a boolean in other words", looseBoolean("a"), "ja"],
    ["an id as a text", plainId("a", null), 4],
    ["the id of a record", plainId("a", "customerGroup"), "5"],
  ])("are refused unless they are %s", (_name, field, value) => {
    const { refused: paths } = read({ field }, { a: value });
    expect(paths).toHaveLength(1);
    expect(paths[0]).toMatch(/^a/u);
  });

  it("become what the model counts in", () => {
    const fields = {
      half: quantity("a"),
      text: looseQuantity("b"),
      percent: share("c", "percent"),
      fraction: share("d", "fraction"),
      net: price("e"),
      loose: looseBoolean("f"),
    };
    const body = { a: 0.5, b: "2", c: 12.5, d: 0.125, e: { amount: 9.54, currency: "EUR" }, f: "True" };
    expect(read(fields, body).values).toEqual({
      half: 500,
      text: 2000,
      percent: 1250,
      fraction: 1250,
      net: { e8: 954_000_000, currency: "EUR" },
      loose: true,
    });
  });

  it("name records by an id in an object, and say where it is missing", () => {
    const fields = { groupId: reference("group", "customerGroup"), all: idList("groups", "customerGroup") };
    expect(read(fields, { group: { id: "4" }, groups: ["4", 4] }).values).toEqual({ groupId: 4, all: [4, 4] });
    expect(read(fields, { group: {}, groups: ["4", "9"] }).refused).toEqual(["group.id", "groups.1"]);
  });

  it("of lists and objects are refused by their whole path", () => {
    const fields = { rows: list("rows", { inner: nested("x", { name: required(text("name")) }) }) };
    expect(read(fields, { rows: [{ x: { name: "a" } }, { x: {} }] }).refused).toEqual(["rows.1.x.name"]);
    expect(read({ all: required(list("", { name: required(text("name")) })) }, [{}]).refused).toEqual(["0.name"]);
  });
});
