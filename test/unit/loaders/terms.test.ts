import { describe, expect, test } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import { canonical, parseFilter, parseIdArgument, parseOrder } from "../../../src/loaders/terms.ts";
import type { FilterInput, OrderInput } from "../../../src/loaders/terms.ts";
import type { Term } from "../../../src/plan/terms.ts";
import type { Resource } from "../../../src/resources/define.ts";
import { thing } from "./things.ts";
import type { Thing } from "./things.ts";

const described: Resource<Thing> = {
  ...thing,
  filters: {
    ...thing.filters,
    search: { type: "search" },
    status: { type: "enum" },
    isDisabled: { type: "boolean" },
    createdAt: { type: "datetime" },
  },
};
const withDefault = { ...described, defaults: { isDisabled: "false" } };

const parse = (input: FilterInput, resource = described): string[] => parseFilter(resource, input).map(show);
const show = ({ field, operator, values }: Term): string => `${field} ${operator} ${values.join("|")}`;

function refused(act: () => unknown): unknown {
  try {
    act();
  } catch (thrown) {
    const { code, details, message } = thrown as AppError;
    return { code, argument: details.argument, message };
  }
  throw new Error("It was accepted.");
}

describe("a filter becomes conditions", () => {
  test("one for each operator that is given; a field that is null sets none", () => {
    expect(parse({ name: { contains: "a", notEquals: "b" }, shelfId: null, rank: {} })).toEqual([
      "name contains a",
      "name notEquals b",
    ]);
    expect(parse(null)).toEqual([]);
    expect(parse(undefined)).toEqual([]);
  });

  test("ids are taken in either form, those of relations under their own type", () => {
    expect(
      parse({ id: { in: ["1", "gid://xentral/Thing/2", 1] }, shelfId: { equals: "gid://xentral/Shelf/3" } }),
    ).toEqual(["id in 1|2", "shelfId equals 3"]);
  });

  test("truth values, numbers and moments are spelled as texts", () => {
    expect(
      parse({ isDisabled: { equals: true }, rank: { greaterThan: "8.50" }, createdAt: { isNull: false } }),
    ).toEqual(["isDisabled equals true", "rank greaterThan 8.50", "createdAt isNull false"]);
  });

  test("a search is one condition of its own", () => {
    expect(parse({ search: "  Müller " })).toEqual(["search contains Müller"]);
    expect(parse({ search: null })).toEqual([]);
  });

  test("an empty list of wanted values stays: it asks for nothing; one of unwanted values is no condition", () => {
    expect(parse({ id: { in: [] } })).toEqual(["id in "]);
    expect(parse({ id: { notIn: [] }, name: { notIn: [] } })).toEqual([]);
  });

  test("a default holds until the filter names its field", () => {
    expect(parse({ name: { equals: "a" } }, withDefault)).toEqual(["name equals a", "isDisabled equals false"]);
    expect(parse({ isDisabled: { equals: true } }, withDefault)).toEqual(["isDisabled equals true"]);
    expect(parse({ isDisabled: null }, withDefault)).toEqual(["isDisabled equals false"]);
  });
});

describe("what cannot be asked is refused before a call, by its path and without its value", () => {
  test.each([
    [{ colour: { equals: "red" } }, "BAD_USER_INPUT", "filter.colour"],
    [{ name: { equals: null } }, "BAD_USER_INPUT", "filter.name.equals"],
    [{ id: { in: null } }, "BAD_USER_INPUT", "filter.id.in"],
    [{ createdAt: { isNull: null } }, "BAD_USER_INPUT", "filter.createdAt.isNull"],
    [{ name: { equals: "secret".repeat(100) } }, "BAD_USER_INPUT", "filter.name.equals"],
    [{ search: "secret".repeat(100) }, "BAD_USER_INPUT", "filter.search"],
    [{ id: { in: Array.from({ length: 201 }, (_, index) => String(index)) } }, "BAD_USER_INPUT", "filter.id.in"],
    [{ name: { equals: "" } }, "BAD_USER_INPUT", "filter.name.equals"],
    [{ name: { in: ["secret", "  "] } }, "BAD_USER_INPUT", "filter.name.in"],
    [{ name: { in: ["secret", null] } }, "BAD_USER_INPUT", "filter.name.in"],
    [{ search: " " }, "BAD_USER_INPUT", "filter.search"],
    [{ name: { contains: "secret \ud800" } }, "BAD_USER_INPUT", "filter.name.contains"],
    [{ search: "secret \udfff" }, "BAD_USER_INPUT", "filter.search"],
    [{ status: { equals: "UNKNOWN" } }, "BAD_USER_INPUT", "filter.status.equals"],
    [{ status: { in: ["DRAFT", "UNKNOWN"] } }, "BAD_USER_INPUT", "filter.status.in"],
    [{ id: { equals: "secret" } }, "INVALID_ID", "filter.id.equals"],
    [{ shelfId: { in: ["1", "gid://xentral/Thing/2"] } }, "INVALID_ID", "filter.shelfId.in"],
  ])("%j: %s at %s", (input, code, argument) => {
    const error = refused(() => parse(input)) as { message: string };
    expect(error).toMatchObject({ code, argument });
    expect(error.message).not.toContain("secret");
    if (code === "INVALID_ID") expect(error.message).toContain(`The argument ${argument} takes ids of the type `);
  });

  test("a text may hold characters that JSON writes in two halves", () => {
    expect(parse({ name: { equals: "\ud83d\ude00" } })).toEqual(["name equals 😀"]);
  });

  test("a text may be the word UNKNOWN", () => {
    expect(parse({ name: { equals: "UNKNOWN" } })).toEqual(["name equals UNKNOWN"]);
  });
});

test("an id argument is a plain or global id of its type", () => {
  const thing = { type: "Thing", isCompound: false };
  expect(parseIdArgument("42", thing, "id")).toBe("42");
  expect(parseIdArgument("gid://xentral/Thing/42", thing, "id")).toBe("42");
  for (const text of ["gid://xentral/Shelf/42", "1/2", "gid://xentral/Thing/1/2", "masterdata"]) {
    expect(refused(() => parseIdArgument(text, thing, "id"))).toMatchObject({ code: "INVALID_ID", argument: "id" });
  }
});

test("a compound id is taken where records have one", () => {
  expect(parseIdArgument("3/11", { type: "Shelf", isCompound: true }, "id")).toBe("3/11");
  expect(parseIdArgument("gid://xentral/Shelf/3/11", { type: "Shelf", isCompound: true }, "id")).toBe("3/11");
});

describe("an order always ends with the id, so that it is total", () => {
  const order = (input: OrderInput): string[] =>
    parseOrder(input).map(({ field, descending }) => `${descending ? "-" : ""}${field}`);

  test.each<[OrderInput, string[]]>([
    [null, ["ID"]],
    [[], ["ID"]],
    [[{ field: "RANK" }], ["RANK", "ID"]],
    [[{ field: "RANK", direction: "DESC" }], ["-RANK", "ID"]],
    [[{ field: "ID", direction: "DESC" }], ["-ID"]],
    [
      [{ field: "RANK", direction: null }, { field: "ID", direction: "DESC" }, { field: "NAME" }],
      ["RANK", "-ID"],
    ],
  ])("%j: %j", (input, expected) => {
    expect(order(input)).toEqual(expected);
  });

  test("a field that stands twice is refused", () => {
    expect(refused(() => order([{ field: "RANK" }, { field: "RANK", direction: "DESC" }]))).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "orderBy",
    });
  });
});

test("equal conditions have one spelling, whatever order they and their values stand in", () => {
  const one: Term[] = [
    { field: "a", operator: "in", values: ["1", "2"] },
    { field: "b", operator: "equals", values: ["x"] },
  ];
  const other: Term[] = [
    { field: "b", operator: "equals", values: ["x"] },
    { field: "a", operator: "in", values: ["2", "1"] },
  ];
  expect(canonical(one)).toBe(canonical(other));
  expect(canonical(one)).not.toBe(canonical([{ field: "a", operator: "notIn", values: ["1", "2"] }, other[0] as Term]));
  expect(canonical([])).toBe("[]");
});
