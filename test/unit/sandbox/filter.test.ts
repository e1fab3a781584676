import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type FilterField, compileCondition } from "../../../sandbox/engine/filter.ts";
import { Refusal } from "../../../sandbox/engine/problems.ts";
import type { FieldType } from "../../../sandbox/engine/scalar-test.ts";
import { type World, createWorld, insertRecord } from "../../../sandbox/model.ts";

const world: World = createWorld(0);
insertRecord(world, "tag", {
  id: 1,
  title: "Neu",
  type: "tag",
  group: null,
  color: "ff0000",
  createdAt: 0,
  updatedAt: 0,
});
insertRecord(world, "tag", {
  id: 2,
  title: "Urgent",
  type: "tag",
  group: null,
  color: "00ff00",
  createdAt: 0,
  updatedAt: 0,
});

const strict = { isStrict: true };
const loose = { isStrict: false };

interface Asked {
  readonly type: FieldType;
  readonly path?: string | readonly string[];
  readonly operator: string;
  readonly values?: readonly string[];
  readonly isList?: boolean;
  readonly field?: Partial<FilterField>;
  readonly habits?: { readonly isStrict: boolean };
}

/** Which of the records pass, by their place in the list. */
function passing(
  records: readonly unknown[],
  { type, path = "value", operator, values = [], ...rest }: Asked,
): number[] {
  const field: FilterField = { path, type, operators: [operator], ...rest.field };
  const condition = { key: "key", at: "key", operator, values, isList: rest.isList ?? values.length > 1 };
  const test = compileCondition(world, { field, condition, habits: rest.habits ?? strict });
  return records.flatMap((record, index) => (test(record) ? [index] : []));
}

const valued = (values: readonly unknown[]) => values.map((value) => ({ value }));

describe("a filter on text", () => {
  const names = valued(["Müller", "MULLER", "Meier", "", null, "50% off all"]);

  it.each([
    ["equals", ["müller"], [0, 1]],
    ["equals", ["Meier", "Müller"], [0, 1, 2]],
    ["in", ["meier", "muller"], [0, 1, 2]],
    ["notEquals", ["Meier"], [0, 1, 3, 5]],
    ["notIn", ["Meier", "Müller"], [3, 5]],
    ["contains", ["ll"], [0, 1, 5]],
    ["contains", ["eie", "50"], [2, 5]],
    ["notContains", ["ll"], [2, 3]],
    ["startsWith", ["m"], [0, 1, 2]],
    ["endsWith", ["ER"], [0, 1, 2]],
    ["isNull", [], [3, 4]],
    ["isNotNull", [], [0, 1, 2, 5]],
  ])("passes by %s %j, regardless of case and accents, never a null", (operator, values, expected) => {
    expect(passing(names, { type: "text", operator, values })).toEqual(expected);
  });

  it("reads % and _ as wildcards on v3 and as themselves on v1", () => {
    const asked = { type: "text", operator: "contains", values: ["m%er"] } as const;
    expect(passing(names, asked)).toEqual([0, 1, 2]);
    expect(passing(names, { ...asked, habits: loose })).toEqual([]);
    expect(passing(names, { ...asked, values: ["_eie%"] })).toEqual([2]);
    expect(passing(names, { ...asked, values: ["50\\%"] })).toEqual([5]);
  });

  it("reads true and false as the numbers that the database binds", () => {
    expect(passing(valued(["true", "1", "0"]), { type: "text", operator: "equals", values: ["true"] })).toEqual([1]);
  });

  it("for every text finds it by each of its parts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const part = text.slice(from, to);
        fc.pre(!/[\p{M}\p{Cs}]/u.test(part.normalize("NFD")) && part.toLowerCase().length === part.length);
        expect(passing(valued([text]), { type: "text", operator: "contains", values: [part], habits: loose })).toEqual([
          0,
        ]);
      }),
    );
  });
});

describe("a filter on words", () => {
  const statuses = valued(["draft", "cancelled", null]);

  it("refuses words outside the vocabulary on v3, naming the vocabulary", () => {
    const asked: Asked = {
      type: "word",
      operator: "in",
      values: ["draft", "closed"],
      field: { words: ["draft", "cancelled"] },
    };
    expect(() => passing(statuses, asked)).toThrow(Refusal);
    expect(passing(statuses, { ...asked, values: ["draft"] })).toEqual([0]);
    expect(passing(statuses, { ...asked, habits: loose })).toEqual([0]);
  });

  it("takes the family's own spelling", () => {
    const field = { spelling: (stored: string) => (stored === "draft" ? "created" : "canceled") };
    expect(passing(statuses, { type: "word", operator: "equals", values: ["created"], field, habits: loose })).toEqual([
      0,
    ]);
    expect(passing(statuses, { type: "word", operator: "equals", values: ["draft"], field, habits: loose })).toEqual(
      [],
    );
  });
});

describe("a filter on numbers", () => {
  it.each([
    ["cents", "equals", "19.99", [1999, 2000], [0]],
    ["cents", "greaterThan", "19.99", [1999, 2000], [1]],
    ["thousandths", "lessThanOrEquals", "1.5", [1500, 1501, null], [0]],
    ["e8", "greaterThanOrEquals", "0.00000001", [1, 0], [0]],
    ["number", "notEquals", "7", [7, 8, null], [1]],
  ] as const)("compares %s by %s %s", (type, operator, value, stored, expected) => {
    expect(passing(valued(stored), { type, operator, values: [value] })).toEqual(expected);
  });

  it("refuses what is no number", () => {
    expect(() => passing([], { type: "number", operator: "equals", values: ["much"] })).toThrow(Refusal);
  });

  it("compares ids by their number", () => {
    expect(passing(valued([9, 10]), { type: "id", operator: "greaterThan", values: ["9"] })).toEqual([1]);
    expect(passing(valued([9, 10]), { type: "id", operator: "in", values: ["10", "11"] })).toEqual([1]);
  });
});

describe("a filter on times", () => {
  const noon = Date.parse("2026-03-29T12:00:00+02:00") / 1000;
  const instants = valued([noon - 1, noon, noon + 1, null]);

  it.each([
    ["2026-03-29T12:00:00+02:00", [1]],
    ["2026-03-29 10:00:00", [1]],
  ])("takes %s", (value, expected) => {
    expect(passing(instants, { type: "datetime", operator: "equals", values: [value] })).toEqual(expected);
  });

  it.each(["2026-03-29", "2026-03-29T12:00:00", "2026-03-29T12:00:00Z", "2026-03-29T12:00:00 02:00", "29.03.2026"])(
    "refuses %s on v3",
    (value) => {
      expect(() => passing(instants, { type: "datetime", operator: "greaterThan", values: [value] })).toThrow(Refusal);
    },
  );

  it.each(["2026-03-29", "2026-03-29T09:59:59Z", "2026-03-29T09:59:59"])("takes %s on v1", (value) => {
    expect(passing(instants, { type: "datetime", operator: "greaterThan", values: [value], habits: loose })).toContain(
      1,
    );
  });

  it("compares instants by their day where only days are taken", () => {
    const asked = { type: "day", operator: "lessThanOrEquals", values: ["2026-03-29"] } as const;
    expect(passing(instants, asked)).toEqual([0, 1, 2]);
    expect(() => passing(instants, { ...asked, values: ["2026-03-29T12:00:00+02:00"] })).toThrow(Refusal);
  });

  it("knows the calendar", () => {
    expect(() => passing([], { type: "date", operator: "equals", values: ["2026-02-30"] })).toThrow(Refusal);
    expect(passing(valued(["2024-02-29", null]), { type: "date", operator: "isNull" })).toEqual([1]);
  });

  it("asks a price whether it holds on a day, both ends included", () => {
    const prices = [
      { validFrom: null, expiresAt: null },
      { validFrom: "2026-01-01", expiresAt: "2026-06-30" },
      { validFrom: "2026-07-01", expiresAt: null },
    ];
    expect(passing(prices, { type: "validity", path: "", operator: "equals", values: ["2026-06-30"] })).toEqual([0, 1]);
  });
});

describe("a filter on booleans", () => {
  it("takes lowercase words only", () => {
    const flags = valued([true, false, null]);
    expect(passing(flags, { type: "boolean", operator: "equals", values: ["true"] })).toEqual([0]);
    expect(passing(flags, { type: "boolean", operator: "notEquals", values: ["true"] })).toEqual([1, 2]);
    expect(() => passing(flags, { type: "boolean", operator: "equals", values: ["False"] })).toThrow(Refusal);
  });

  it("counts a number as true above zero, and can be asked the other way round", () => {
    const variantOf = valued([7, null]);
    expect(passing(variantOf, { type: "boolean", operator: "equals", values: ["true"] })).toEqual([0]);
    expect(passing(variantOf, { type: "without", operator: "equals", values: ["1"] })).toEqual([1]);
  });
});

describe("a filter on a relation", () => {
  const tagged = [{ tagIds: [1, 2] }, { tagIds: [1] }, { tagIds: [] }];

  it.each([
    ["in", ["1", "2"], [0, 1]],
    ["equals", ["1", "2"], [0]],
    ["notIn", ["2"], [1, 2]],
    ["notEquals", ["1"], [2]],
  ])("by id %s %j", (operator, values, expected) => {
    expect(passing(tagged, { type: "id", path: "tagIds[]", operator, values })).toEqual(expected);
  });

  it.each([
    ["equals", ["neu"], [0, 1]],
    ["equals", ["neu", "urgent"], [0]],
    ["contains", ["urg"], [0]],
    ["notContains", ["urg"], [1, 2]],
  ])("by the relative's text %s %j", (operator, values, expected) => {
    expect(passing(tagged, { type: "text", path: "tagIds[]>tag.title", operator, values })).toEqual(expected);
  });

  it.each([
    ["allIn", ["1", "2"], [0]],
    ["allIn", ["1"], [0, 1]],
    ["exactlyIn", ["1"], [1]],
    ["allNotIn", ["2"], [1, 2]],
  ])("by v1's %s %j", (operator, values, expected) => {
    expect(passing(tagged, { type: "id", path: "tagIds[]", operator, values, habits: loose })).toEqual(expected);
  });

  it("picks one element by a value of it, and counts records that name this one", () => {
    const orders = [{ lights: [{ id: "stock", state: true }] }, { lights: [] }];
    expect(
      passing(orders, { type: "boolean", path: "lights[id=stock].state", operator: "equals", values: ["true"] }),
    ).toEqual([0]);
    expect(
      passing([{ id: 1 }], { type: "number", path: "<shipment@deliveryNote#", operator: "equals", values: ["0"] }),
    ).toEqual([0]);
  });
});

describe("a filter over several columns", () => {
  const partners = [
    { name: "Blau GmbH", email: null },
    { name: "Rot", email: "info@blau.example" },
    { name: "Grün", email: null },
  ];

  it("passes what has the text in one of them, whatever the operator", () => {
    const path = ["name", "email"];
    expect(passing(partners, { type: "search", path, operator: "equals", values: ["blau"] })).toEqual([0, 1]);
  });
});

describe("a path", () => {
  it.each(["tagIds[]>nothing.title", "<tag@nothing"])("that names nothing is a mistake in a table: %s", (path) => {
    expect(() => passing([], { type: "text", path, operator: "equals", values: ["x"] })).toThrow(/names no/u);
  });
});
