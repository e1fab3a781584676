/** The graph's own scalars. What clients send is checked and refused with what was expected; what the ERP sent is checked too. */
import { GraphQLError, GraphQLScalarType, Kind, print } from "graphql";
import type { ValueNode } from "graphql";

import { appError } from "../errors.ts";
import { survivesFloat } from "../lib/decimal.ts";

interface Format {
  readonly name: string;
  /** What a value looks like, for the error: `a date such as 2026-03-31`. */
  readonly expected: string;
  readonly accepts: (text: string) => boolean;
  /** Whether clients may write numbers: any in the query's own text, in JSON those that a float keeps digit by digit. */
  readonly numbers?: true;
  /** One spelling of what clients write in several. */
  readonly spelt?: (text: string) => string;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Remembers what was found good lately: the rows of a list share their days, and what is kept is answered again and again. */
function remembering(accepts: (text: string) => boolean): (text: string) => boolean {
  const good = new Set<string>();
  return (text) => {
    if (good.has(text)) return true;
    if (!accepts(text)) return false;
    if (good.size >= MAX_GOOD) good.clear();
    good.add(text);
    return true;
  };
}

const MAX_GOOD = 4096;

const isDate = remembering(isDayOfCalendar);

function isDayOfCalendar(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

const formats: readonly Format[] = [
  {
    name: "Decimal",
    expected: 'a decimal number such as "19.90"',
    accepts: (text) => /^-?\d{1,30}(?:\.\d{1,30})?$/.test(text),
    numbers: true,
    spelt: withoutIdleSigns,
  },
  { name: "Date", expected: 'a date such as "2026-03-31"', accepts: isDate },
  {
    name: "DateTime",
    expected: 'a date and time with offset such as "2026-03-31T14:30:00+02:00"',
    accepts: remembering((text) => text[10] === "T" && isDate(text.slice(0, 10)) && TIME.test(text.slice(11))),
  },
  {
    name: "CountryCode",
    expected: 'a country in two capital letters such as "DE"',
    accepts: (text) => /^[A-Z]{2}$/.test(text),
  },
  {
    name: "CurrencyCode",
    expected: 'a currency in three capital letters such as "EUR"',
    accepts: (text) => /^[A-Z]{3}$/.test(text),
  },
  { name: "URL", expected: 'an http or https address such as "https://example.org/"', accepts: isWebAddress },
];

/** The scalars by name, as a part of the resolver map. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = Object.fromEntries(
  formats.map((format) => [format.name, createScalar(format)]),
);

function createScalar(format: Format): GraphQLScalarType {
  const { name, accepts, numbers, spelt = (text) => text } = format;
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => {
      if (typeof value === "string" && accepts(value)) return value;
      throw appError("UPSTREAM_MALFORMED", { message: `Xentral's value is not ${format.expected}.` });
    },
    parseValue: (value) => {
      const text = numbers === true && typeof value === "number" ? exactDecimal(value) : value;
      if (typeof text === "string" && accepts(text)) return spelt(text);
      throw refused(format, JSON.stringify(value));
    },
    parseLiteral: (node) => {
      const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT;
      if ((node.kind === Kind.STRING || (isNumber && numbers === true)) && accepts(node.value))
        return spelt(node.value);
      throw refused(format, print(node), node);
    },
  });
}

/** `007.50` as `7.50`, and `-0` as `0`: what is sent and what comes back can then be compared. */
function withoutIdleSigns(decimal: string): string {
  const [, sign = "", rest = ""] = /^(-?)0*(\d.*)$/.exec(decimal) ?? [];
  return /[1-9]/.test(rest) ? `${sign}${rest}` : rest;
}

/** A JSON number as it was written; null where it has more digits than a float keeps. */
function exactDecimal(value: number): string | null {
  const text = String(value);
  return survivesFloat(text) ? text : null;
}

function refused({ name, expected }: Format, found: string, node?: ValueNode): GraphQLError {
  const shown = found.length > 60 ? `${found.slice(0, 60)}…` : found;
  const extensions = { code: "BAD_USER_INPUT" };
  return new GraphQLError(`${name} takes ${expected}, not ${shown}.`, {
    extensions,
    ...(node === undefined ? {} : { nodes: [node] }),
  });
}
