import { describe, expect, it } from "vitest";

import type { FilterKey } from "../../../src/resources/define.ts";
import {
  booleanField,
  booleanKey,
  dateKey,
  dateTimeKey,
  day,
  decimalKey,
  enumKey,
  field,
  idField,
  idKey,
  olderKey,
  searchKey,
  textKey,
} from "../../../src/resources/filters.ts";
import { vocabulary } from "../../../src/resources/vocabulary.ts";

const status = vocabulary({ draft: "DRAFT", created: "DRAFT", released: "RELEASED" });

describe("a value on its way to the upstream", () => {
  it.each<[string, FilterKey, string, string | null]>([
    ["an id", idKey("address.id"), "17", "17"],
    ["a number", decimalKey("totals.net.amount"), "-0.5", "-0.5"],
    ["a boolean", booleanKey("fastLane"), "true", "true"],
    ["a text", textKey("name"), "Müller & Söhne", "Müller & Söhne"],
    ["a text that would be split", textKey("name"), "Müller, Söhne", null],
    ["a text that would become a boolean", textKey("name"), "True", null],
    ["an empty text", textKey("name"), "", null],
    ["an older family's text with a comma", olderKey("number"), "1,5", "1,5"],
    ["an older family's empty text", olderKey("number"), "", null],
    ["a day", dateKey("documentDate"), "2026-11-05", "2026-11-05"],
    ["a moment where a day is meant", dateKey("documentDate"), "2026-11-05T00:00:00Z", null],
    ["an empty day", dateKey("documentDate"), "", null],
    ["a moment in UTC", dateTimeKey("createdAt"), "2026-11-05T09:30:00Z", "2026-11-05T09:30:00+00:00"],
    ["a moment with an offset", dateTimeKey("createdAt"), "2026-07-05T00:30:00+02:00", "2026-07-04T22:30:00+00:00"],
    [
      "a moment with an empty fraction",
      dateTimeKey("createdAt"),
      "2026-11-05T09:30:00.000Z",
      "2026-11-05T09:30:00+00:00",
    ],
    ["a moment between two seconds", dateTimeKey("createdAt"), "2026-11-05T09:30:00.5Z", null],
    ["no moment", dateTimeKey("createdAt"), "", null],
    ["a word", enumKey("status", status.write), "RELEASED", "released"],
    ["a word with two spellings", enumKey("status", status.write), "DRAFT", "draft"],
    ["a word the family lacks", enumKey("status", status.write), "CANCELLED", null],
    ["a name of Object's own", enumKey("status", status.write), "toString", null],
    ["a search", searchKey, "Messer", "Messer"],
    ["an empty search", searchKey, "", null],
  ])("%s", (_name, key, value, expected) => {
    expect(key.write(value)).toBe(expected);
  });

  it("is compared by the operators of its kind", () => {
    const choice = ["equals", "notEquals", "in", "notIn"];
    const range = ["equals", "notEquals", "lessThan", "lessThanOrEquals", "greaterThan", "greaterThanOrEquals"];
    expect(idKey("id").operators).toEqual(choice);
    expect(enumKey("status", {}).operators).toEqual(choice);
    expect(textKey("name").operators).toEqual([...choice, "contains", "notContains", "startsWith", "endsWith"]);
    expect(decimalKey("amount").operators).toEqual(range);
    expect(dateKey("date").operators).toEqual([...range, "isNull"]);
    expect(dateTimeKey("moment").operators).toEqual([...range, "isNull"]);
    expect(booleanKey("flag").operators).toEqual(["equals", "notEquals"]);
  });

  it("goes in a parameter of its own when it is searched for", () => {
    expect(searchKey).toMatchObject({ key: "search", parameter: true });
  });
});

describe("what a row has for a field", () => {
  it("is its property of the same name unless said otherwise", () => {
    expect(field("string")).toEqual({ type: "string" });
    expect(idField("Customer")).toEqual({ type: "id", target: "Customer" });
    expect(idField()).toEqual({ type: "id" });
  });

  it("is not known for a truth value that the row lacks", () => {
    const { value } = booleanField<{ readonly id: string; readonly fastLane: boolean | null }>("fastLane");
    expect([true, false, null].map((fastLane) => value?.({ id: "1", fastLane }))).toEqual([true, false, undefined]);
  });

  it.each([
    ["2026-11-05T09:30:00+01:00", "2026-11-05"],
    ["2026-11-05T23:30:00Z", "2026-11-05"],
    ["2026-11-05T00:30:00+01:00", undefined],
    ["2026-11-05T23:30:00-02:00", undefined],
    [null, null],
    [undefined, undefined],
  ])("of %s is the day %s", (moment, expected) => {
    expect(day(moment)).toBe(expected);
  });
});

describe("a vocabulary", () => {
  it.each([
    ["draft", "DRAFT"],
    ["created", "DRAFT"],
    ["teleported", "UNKNOWN"],
    ["toString", "UNKNOWN"],
    [null, null],
  ])("reads %s as %s", (raw, word) => {
    expect(status.read(raw)).toBe(word);
  });
});
