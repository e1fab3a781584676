import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";

import {
  date,
  dateTime,
  decimal,
  flag,
  id,
  idOrNone,
  integer,
  list,
  measure,
  money,
  object,
  parseWire,
  reference,
  section,
  text,
  textOr,
  toDecimal,
  toldText,
  WireError,
} from "../../../src/resources/wire.ts";

const read = (schema: z.ZodType, value: unknown): unknown => parseWire(z.object({ it: schema }), { it: value }).it;

function misread(schema: z.ZodType, value: unknown): WireError {
  try {
    parseWire(schema, value);
  } catch (thrown) {
    if (thrown instanceof WireError) return thrown;
    throw thrown;
  }
  throw new Error("The value was read.");
}

describe("scalars", () => {
  it.each([
    ["text", text, "Müller", "Müller"],
    ["an empty text is none", text, "", null],
    ["a number where text is meant", text, 4711, "4711"],
    ["an id as text", id, "42", "42"],
    ["an id as a number", id, 42, "42"],
    ["a heading's id", id, "il-7", "il-7"],
    ["the legacy id of nothing", idOrNone, "0", null],
    ["a whole number", integer, 3, 3],
    ["a whole number as text", integer, "3", 3],
    ["a whole number with an empty fraction", integer, "3.00", 3],
    ["true", flag, true, true],
    ["v2's one", flag, 1, true],
    ["v2's TRUE", flag, "TRUE", true],
    ["v2's False", flag, "False", false],
    ["v2's zero as text", flag, "0", false],
    ["a date", date, "2026-11-02", "2026-11-02"],
    ["the day of a timestamp", date, "2026-11-02T23:30:00+01:00", "2026-11-02"],
    ["the zero date", date, "0000-00-00", null],
    ["an empty date", date, "", null],
    ["a leap day", date, "2028-02-29", "2028-02-29"],
    ["a timestamp keeps its offset", dateTime, "2026-11-02T09:30:00+01:00", "2026-11-02T09:30:00+01:00"],
    ["a timestamp in UTC", dateTime, "2026-11-02T08:30:00.000000Z", "2026-11-02T08:30:00.000000Z"],
    ["an offset without colon", dateTime, "2026-11-02T09:30:00+0100", "2026-11-02T09:30:00+01:00"],
    ["a winter time without offset is Berlin's", dateTime, "2026-11-02 09:30:00", "2026-11-02T09:30:00+01:00"],
    ["a summer time without offset is Berlin's", dateTime, "2026-07-02 09:30:00", "2026-07-02T09:30:00+02:00"],
    ["the second before summer time", dateTime, "2026-03-29 01:59:59", "2026-03-29T01:59:59+01:00"],
    ["the first second of summer time", dateTime, "2026-03-29 03:00:00", "2026-03-29T03:00:00+02:00"],
    ["the first second after summer time", dateTime, "2026-10-25 03:00:00", "2026-10-25T03:00:00+01:00"],
    ["a day where a moment is meant", dateTime, "2026-11-02", "2026-11-02T00:00:00+01:00"],
    ["the zero moment", dateTime, "0000-00-00 00:00:00", null],
    ["a reference", reference, { id: "7", name: "Shop" }, "7"],
    ["a reference by number", reference, { id: 7 }, "7"],
    ["a bare reference", reference, "7", "7"],
    ["a reference to nothing", reference, { id: null }, null],
    ["PHP's empty object", reference, [], null],
    ["a manufacturer as text", textOr("name"), "ACME", "ACME"],
    ["a manufacturer as an object", textOr("name"), { name: "ACME", link: null }, "ACME"],
    ["a weight as a number", measure, 1.5, "1.5"],
    ["a weight with its unit", measure, { value: 1.5, unit: "kg" }, "1.5"],
    ["a null object", object({ a: text }), null, null],
    ["an empty PHP object", object({ a: text }), [], null],
    ["an amount", money, { amount: "8.00000000", currency: "EUR" }, { amount: "8", currency: "EUR" }],
    ["an amount with v1's currency", money, { amount: 8, currencyCode: "EUR" }, { amount: "8", currency: "EUR" }],
    ["a bare amount", money, 8.5, { amount: "8.5", currency: null }],
    ["an amount without a number", money, { amount: null, currency: "EUR" }, { amount: null, currency: "EUR" }],
  ])("read %s", (_name, schema, value, expected) => {
    expect(read(schema, value)).toEqual(expected);
  });

  it.each([text, flag, integer, decimal, date, dateTime, reference, idOrNone])("pass null on as none", (schema) => {
    expect(read(schema, null)).toBeNull();
  });

  it("are none where the answer leaves them out", () => {
    const wire = parseWire(
      z.object({ id, text, decimal, flag, date, dateTime, reference, money, it: object({ id }) }),
      {
        id: 1,
      },
    );
    expect(wire).toEqual({
      id: "1",
      text: null,
      decimal: null,
      flag: null,
      date: null,
      dateTime: null,
      reference: null,
      money: null,
      it: null,
    });
  });

  it("are none inside a section that the answer leaves out", () => {
    expect(read(section({ text, deeper: section({ flag }) }), undefined)).toEqual({
      text: null,
      deeper: { flag: null },
    });
  });
});

describe("text that some families do not tell", () => {
  it.each([
    ["is not loaded where it is missing", {}, undefined],
    ["is none where it is null", { it: null }, null],
    ["is none where it is empty", { it: "" }, null],
    ["is there where it is told", { it: "rot" }, "rot"],
  ])("%s", (_name, value, expected) => {
    expect(parseWire(z.object({ it: toldText }), value).it).toBe(expected);
  });

  it("is nothing else", () => {
    expect(misread(z.object({ it: toldText }), { it: {} }).jsonPath).toBe("it");
  });
});

describe("a list", () => {
  it("is not loaded where the answer leaves it out", () => {
    expect(parseWire(z.object({ id, list: list(text) }), { id: 1 })).toEqual({ id: "1", list: undefined });
  });

  it("is empty where the answer says null", () => {
    expect(read(list(text), null)).toEqual([]);
  });
});

describe("a mismatch", () => {
  const order = z.object({ id, totals: object({ net: money }), lines: list(z.object({ name: text })) });

  it.each([
    ["a missing id", {}, "id"],
    ["an empty id", { id: "" }, "id"],
    ["a fractional id", { id: 1.5 }, "id"],
    ["a bad amount deep inside", { id: 1, totals: { net: { amount: "eight" } } }, "totals.net.amount"],
    ["a bad text in a list", { id: 1, lines: [{ name: "a" }, { name: {} }] }, "lines[1].name"],
    ["an object where a list is meant", { id: 1, lines: {} }, "lines"],
    ["a text where an object is meant", { id: 1, totals: "none" }, "totals"],
    ["nothing at all", null, ""],
    ["HTML", "<html>", ""],
  ])("names the JSON path of %s", (_name, value, path) => {
    expect(misread(order, value).jsonPath).toBe(path);
  });

  it("tells where, not what", () => {
    const error = misread(order, { id: 1, totals: { net: { amount: "Erika Mustermann" } } });
    expect(error.message).toBe("Expected a decimal number at totals.net.amount.");
  });

  it.each([
    ["a month beyond the year", date, "2026-13-01"],
    ["a day beyond the month", date, "2026-02-30"],
    ["a German date", date, "02.11.2026"],
    ["an hour beyond the day", dateTime, "2026-11-02T25:00:00+01:00"],
    ["a German amount", decimal, "1.234,56"],
    ["not a number", decimal, Number.NaN],
    ["too many digits", decimal, `1e999`],
    ["a fraction as a count", integer, 1.5],
    ["a word as a boolean", flag, "vielleicht"],
    ["a list as text", text, ["a"]],
  ])("is %s", (_name, schema, value) => {
    expect(misread(z.object({ it: schema }), { it: value }).jsonPath).toBe("it");
  });
});

describe("for every number, its canonical decimal", () => {
  const canonical = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
  const spelled = fc
    .record({
      sign: fc.constantFrom("", "-", "+"),
      whole: fc.stringMatching(/^\d{1,20}$/),
      fraction: fc.stringMatching(/^\d{0,20}$/),
    })
    .map(({ sign, whole, fraction }) => `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`);

  it("is a JSON number's own value, digit for digit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const decimal = toDecimal(number) ?? "";
        expect(decimal).toMatch(canonical);
        expect(Number(decimal)).toBe(number === 0 ? 0 : number);
      }),
    );
  });

  it("keeps every digit of a text, and is its own canonical decimal", () => {
    fc.assert(
      fc.property(spelled, (spelling) => {
        const decimal = toDecimal(spelling) ?? "";
        expect(decimal).toMatch(canonical);
        expect(toDecimal(decimal)).toBe(decimal);
        expect(scaled(decimal)).toBe(scaled(spelling));
      }),
    );
  });

  it("does not depend on how an exponent shifts the point", () => {
    fc.assert(
      fc.property(spelled, fc.integer({ min: 0, max: 30 }), (spelling, shift) => {
        expect(toDecimal(`${toDecimal(`${spelling}e-${shift}`)}e${shift}`)).toBe(toDecimal(spelling));
      }),
    );
  });

  it.each([
    ["8.00000000", "8"],
    ["-0", "0"],
    ["-0.000", "0"],
    ["007.50", "7.5"],
    [".5", "0.5"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [-0, "0"],
  ])("spells %s as %s", (value, expected) => {
    expect(toDecimal(value)).toBe(expected);
  });
});

/** A plain decimal in units of 10^-20. */
function scaled(decimal: string): bigint {
  const [whole = "0", fraction = ""] = decimal.replace(/^[+-]/, "").split(".");
  const magnitude = BigInt(`${whole}${fraction.padEnd(20, "0")}`);
  return decimal.startsWith("-") ? -magnitude : magnitude;
}
