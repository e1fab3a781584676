import { GraphQLError, Kind, parseValue } from "graphql";
import { describe, expect, it } from "vitest";

import { AppError } from "../../../src/errors.ts";
import { scalars } from "../../../src/server/scalars.ts";

function scalar(name: string): NonNullable<(typeof scalars)[string]> {
  const found = scalars[name];
  if (found === undefined) throw new Error(`There is no scalar ${name}.`);
  return found;
}

const accepted: readonly [name: string, value: string][] = [
  ["Decimal", "0"],
  ["Decimal", "-19.90"],
  ["Decimal", "12345678901234567890.123456789"],
  ["Date", "2026-03-31"],
  ["Date", "2024-02-29"],
  ["DateTime", "2026-03-31T14:30:00+02:00"],
  ["DateTime", "2026-03-31T23:59:59.123456Z"],
  ["CountryCode", "DE"],
  ["CurrencyCode", "EUR"],
  ["URL", "https://example.org/a?b=c#d"],
];

const refused: readonly [name: string, value: string][] = [
  ["Decimal", ""],
  ["Decimal", "1."],
  ["Decimal", ".5"],
  ["Decimal", "1e3"],
  ["Decimal", "1,5"],
  ["Decimal", "+1"],
  ["Decimal", "NaN"],
  ["Date", "2026-02-29"],
  ["Date", "2026-13-01"],
  ["Date", "2026-00-01"],
  ["Date", "2026-01-00"],
  ["Date", "31.03.2026"],
  ["Date", "2026-03-31T00:00:00Z"],
  ["DateTime", "2026-03-31"],
  ["DateTime", "2026-03-31T14:30:00"],
  ["DateTime", "2026-03-31 14:30:00Z"],
  ["DateTime", "2026-03-31T24:00:00Z"],
  ["DateTime", "2026-02-30T14:30:00Z"],
  ["CountryCode", "de"],
  ["CountryCode", "DEU"],
  ["CurrencyCode", "€"],
  ["URL", "example.org"],
  ["URL", "javascript:alert(1)"],
  ["URL", "https://a b.org"],
];

describe("values from clients", () => {
  it.each(accepted)("%s takes %s as a variable and in the query", (name, value) => {
    expect(scalar(name).parseValue(value)).toBe(value);
    expect(scalar(name).parseLiteral({ kind: Kind.STRING, value })).toBe(value);
  });

  it.each(refused)("%s refuses %j as a variable and in the query", (name, value) => {
    const message = new RegExp(`^${name} takes an? .+ such as .+, not `);
    expect(() => scalar(name).parseValue(value)).toThrow(message);
    expect(() => scalar(name).parseLiteral({ kind: Kind.STRING, value })).toThrow(message);
  });

  it.each([
    ["5", "5"],
    ["19.90", "19.90"],
    ["-0.10", "-0.10"],
  ])("Decimal takes the number %s of a query digit by digit", (text, value) => {
    expect(scalar("Decimal").parseLiteral(parseValue(text))).toBe(value);
  });

  it.each([
    ["007.50", "7.50"],
    ["0.50", "0.50"],
    ["000", "0"],
    ["-00.1", "-0.1"],
    ["-0", "0"],
    ["-0.00", "0.00"],
  ])("Decimal takes %s in one spelling, %s", (text, value) => {
    expect(scalar("Decimal").parseValue(text)).toBe(value);
    expect(scalar("Decimal").parseLiteral({ kind: Kind.STRING, value: text })).toBe(value);
  });

  it.each([
    [5, "5"],
    [19.9, "19.9"],
    [-0.001, "-0.001"],
    [123_456_789_012.345, "123456789012.345"],
  ])("Decimal takes the JSON number %d", (number, value) => {
    expect(scalar("Decimal").parseValue(number)).toBe(value);
  });

  it.each([2 ** 60, 1e21, 1e-7, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY])(
    "Decimal refuses %d, which a float may have changed or writes with an exponent",
    (number) => {
      expect(() => scalar("Decimal").parseValue(number)).toThrow(
        'Decimal takes a decimal number such as "19.90", not ',
      );
    },
  );

  it.each(["Date", "DateTime", "CountryCode", "CurrencyCode", "URL"])("%s refuses what is no string", (name) => {
    for (const text of ["1", "true", "null", "[]", "{}", "DE"]) {
      expect(() => scalar(name).parseLiteral(parseValue(text))).toThrow(`not ${text}.`);
    }
    expect(() => scalar(name).parseValue(7)).toThrow("not 7.");
  });

  it("says BAD_USER_INPUT and where the literal stands", () => {
    const node = parseValue('"tomorrow"');
    const error = thrown(() => scalar("Date").parseLiteral(node));
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error).toMatchObject({ extensions: { code: "BAD_USER_INPUT" }, nodes: [node] });
  });

  it("shortens long values", () => {
    expect(() => scalar("Date").parseValue("x".repeat(500))).toThrow(/not "x{59}…\.$/);
  });
});

describe("values from Xentral", () => {
  it.each(accepted)("%s gives %s on", (name, value) => {
    expect(scalar(name).serialize(value)).toBe(value);
  });

  it.each(refused)("%s does not give %j on", (name, value) => {
    const error = thrown(() => scalar(name).serialize(value));
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "UPSTREAM_MALFORMED" });
  });

  it("never lets a float through as money", () => {
    expect(() => scalar("Decimal").serialize(19.9)).toThrow("Xentral's value is not a decimal number");
  });
});

function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
