import { describe, expect, test } from "vitest";

import { brokenTerm, honours, isReversible, refusal } from "../../../src/plan/terms.ts";
import type { Term } from "../../../src/plan/terms.ts";
import type { FilterType, Operator } from "../../../src/resources/define.ts";

const checks = (type: FilterType, value: unknown, operator: Operator, ...values: string[]): boolean =>
  honours({ type }, value, { operator, values });

describe("a row honours a text condition under the loosest collation a database may have", () => {
  test.each([
    ["MÜLLER", "equals", "müller"],
    ["Muller", "equals", "Müller"],
    ["Strasse 1", "equals", "Straße 1"],
    ["Strase 1", "equals", "Straße 1"],
    ["Ångström", "startsWith", "ang"],
    ["Smørrebrød", "contains", "smorrebrod"],
    ["Łódź", "equals", "lodz"],
    ["Æther", "startsWith", "ae"],
    ["Œuvre", "startsWith", "oe"],
    ["ΛΟΓΟΣ", "endsWith", "ος"],
    ["a\u00adb", "equals", "ab"],
    ["name ", "equals", "name"],
    ["Haus 😀", "equals", "Haus 🚗"],
    ["ﬁn", "equals", "fin"],
  ] as const)("%s %s %s", (value, operator, wanted) => {
    expect(checks("string", value, operator, wanted)).toBe(true);
  });

  test.each([
    ["Meier", "equals", "Maier"],
    ["Meier", "contains", "x"],
    ["Meier", "startsWith", "eier"],
    ["Meier", "endsWith", "meie"],
    [null, "equals", "Meier"],
    [null, "contains", "M"],
  ] as const)("but not %s %s %s", (value, operator, wanted) => {
    expect(checks("string", value, operator, wanted)).toBe(false);
  });
});

describe("negations are only said to be broken when they are under the strictest reading", () => {
  test.each([
    ["Meier", "notEquals", "meier", true],
    ["Meier", "notEquals", "Meier", false],
    ["Meier", "notIn", "Meier", false],
    ["Meier", "notContains", "EIE", true],
    ["Meier", "notContains", "eie", false],
    [null, "notEquals", "Meier", true],
    [null, "notContains", "Meier", true],
    // In a pattern a backslash takes the meaning of what follows it.
    ["a\\b", "notContains", "a\\b", true],
  ] as const)("%s %s %s: %s", (value, operator, wanted, expected) => {
    expect(checks("string", value, operator, wanted)).toBe(expected);
  });
});

describe("numbers and moments are compared by value, not by spelling", () => {
  test.each([
    ["decimal", "8", "equals", "8.00", true],
    ["decimal", "0.1", "equals", "0.10000000", true],
    ["decimal", "-0.5", "lessThan", "0", true],
    ["decimal", "10", "greaterThan", "9", true],
    ["decimal", "0.000000000000001", "greaterThan", "0", true],
    ["decimal", "99999999999999999999.5", "greaterThan", "99999999999999999999.4", true],
    ["decimal", "8", "notEquals", "8.00", false],
    ["decimal", "-0", "equals", "0", true],
    ["decimal", 1e-7, "equals", "0.0000001", true],
    ["datetime", "2026-03-01T12:00:00+01:00", "equals", "2026-03-01T11:00:00Z", true],
    ["datetime", "2026-03-01T12:00:00+01:00", "notEquals", "2026-03-01T11:00:00Z", false],
    ["datetime", "2026-03-01T12:00:00+01:00", "lessThan", "2026-03-01T11:30:00+00:00", true],
    ["datetime", "2026-03-01T12:00:00+01:00", "greaterThanOrEquals", "2026-03-01T11:00:01Z", false],
    ["date", "2026-03-01", "lessThanOrEquals", "2026-03-01", true],
    ["date", "2026-03-02", "lessThanOrEquals", "2026-03-01", false],
    ["boolean", true, "equals", "true", true],
    ["boolean", false, "equals", "true", false],
    ["boolean", true, "notEquals", "true", false],
  ] as const)("%s %s %s %s: %s", (type, value, operator, wanted, expected) => {
    expect(checks(type, value, operator, wanted)).toBe(expected);
  });

  test("what cannot be compared is not said to break anything", () => {
    expect(checks("decimal", "many", "greaterThan", "1")).toBe(true);
    expect(checks("datetime", "yesterday", "greaterThan", "2026-01-01T00:00:00Z")).toBe(true);
  });
});

describe("lists of values, and rows that hold lists", () => {
  test.each([
    ["3", "in", ["1", "3"], true],
    ["2", "in", ["1", "3"], false],
    [["2", "3"], "in", ["3", "4"], true],
    [["2"], "in", ["3", "4"], false],
    [[], "in", ["3"], false],
    [["2", "3"], "equals", ["3"], true],
    [["2", "3"], "notIn", ["3"], false],
    [[], "notIn", ["3"], true],
    [null, "in", ["1"], false],
    [null, "notIn", ["1"], true],
    ["1", "in", [], false],
  ] as const)("%j %s %j: %s", (value, operator, values, expected) => {
    expect(checks("id", value, operator, ...values)).toBe(expected);
  });
});

test("what is not set is null, an empty text or an empty list", () => {
  expect([null, "", []].map((value) => checks("string", value, "isNull", "true"))).toEqual([true, true, true]);
  expect(checks("string", "x", "isNull", "true")).toBe(false);
  expect([null, "", []].map((value) => checks("string", value, "isNull", "false"))).toEqual([false, false, false]);
});

test("a row that does not say, and a word newer than the graph, break nothing", () => {
  expect(checks("id", undefined, "equals", "1")).toBe(true);
  expect(checks("id", undefined, "isNull", "true")).toBe(true);
  expect(checks("enum", "UNKNOWN", "equals", "DRAFT")).toBe(true);
  expect(checks("enum", "RELEASED", "equals", "DRAFT")).toBe(false);
});

test("the first broken condition is named; a full-text search cannot be checked", () => {
  const terms: Term[] = [
    { field: "search", operator: "contains", values: ["x"] },
    { field: "shelfId", operator: "equals", values: ["1"] },
    { field: "name", operator: "equals", values: ["b"] },
  ];
  const filters = {
    search: { type: "search" },
    shelfId: { type: "id" },
    name: { type: "string", value: (row: { id: string }) => `name of ${row.id}` },
  } as const;
  expect(brokenTerm({ filters }, { id: "1", shelfId: "1" } as { id: string }, terms)).toEqual(terms[2]);
  expect(brokenTerm({ filters }, { id: "1", shelfId: "2" } as { id: string }, terms)).toEqual(terms[1]);
  expect(brokenTerm({ filters }, { id: "1" }, terms.slice(0, 2))).toBeNull();
});

describe("why a family's list cannot serve a demand", () => {
  const list = {
    filters: {
      name: { key: "name", operators: ["equals" as const], write: (value: string) => (value === "no" ? null : value) },
    },
    orders: { NAME: "name" },
  };
  const why = (terms: Term[], ...order: string[]): string | null =>
    refusal(
      list,
      terms,
      order.map((field) => ({ field, descending: field.startsWith("-") })),
    );

  test("a field, an operator or a word that it does not take", () => {
    expect(why([{ field: "city", operator: "equals", values: ["x"] }])).toBe("filter.city");
    expect(why([{ field: "name", operator: "in", values: ["x"] }])).toBe("filter.name.in");
    expect(why([{ field: "name", operator: "equals", values: ["no"] }])).toBe("filter.name");
    expect(why([{ field: "name", operator: "equals", values: ["yes"] }])).toBeNull();
  });

  test("an order that it does not have; ascending ids are its own order", () => {
    expect(why([], "NAME", "ID")).toBeNull();
    expect(why([], "ID")).toBeNull();
    expect(why([], "CITY", "ID")).toBe("orderBy.CITY");
    expect(refusal(list, [], [{ field: "ID", descending: true }])).toBe("orderBy.ID");
  });

  test("an order can be turned round when the list has every key of it", () => {
    expect(isReversible(list, [{ field: "NAME", descending: false }])).toBe(true);
    expect(
      isReversible(list, [
        { field: "NAME", descending: false },
        { field: "ID", descending: false },
      ]),
    ).toBe(false);
  });
});
