/** Places of input fields in bodies, by what kind of value they hold. */
import { survivesFloat } from "../lib/decimal.ts";
import { ownerIdOf, ownIdOf } from "../lib/global-id.ts";
import type { Entity } from "../resources/define.ts";
import { digits } from "../plan/json.ts";
import type { BodyKey, BodyMap, Shown } from "./define.ts";

/** A value that is sent as it stands: texts, booleans, whole numbers, dates. */
export function plain(at: string): BodyKey {
  return { at };
}

/** A decimal, sent as a number with the same digits; no more of them than are left of it where numbers are floats. */
export function number(at: string): BodyKey {
  return { at, takes: (value) => survivesFloat(String(value)), write: (value) => digits(String(value)) };
}

/** A decimal without a fraction, where the upstream takes whole numbers alone. */
export function whole(at: string): BodyKey {
  const isWhole = (value: unknown): boolean => /^-?\d+(?:\.0+)?$/.test(String(value));
  return { at, takes: isWhole, write: (value) => digits(String(value).replace(/\.0+$/, "")) };
}

/** A word of an enum in the upstream's spelling; words that it lacks cannot be written there. */
export function word(at: string, write: Readonly<Record<string, string>>): BodyKey {
  return { at, takes: (value) => Object.hasOwn(write, String(value)), write: (value) => write[String(value)] ?? null };
}

/** The id of a part, which the graph puts behind its owner's: `7` of `42/7`. */
export function partOf(at: string): BodyKey {
  return { at, write: (value) => ownIdOf(String(value)) };
}

/** The id of the owner that a part's id names: `42` of `42/7`. */
export function ownerOf(at: string): BodyKey {
  return { at, write: (value) => ownerIdOf(String(value)) };
}

/** Titles of tags, which the upstream takes as objects. */
export function titles(at: string): BodyKey {
  return { at, write: (value) => (value as readonly string[]).map((title) => ({ title })) };
}

/** Serial numbers, which the upstream takes as objects. */
export function numbers(at: string): BodyKey {
  return { at, write: (value) => (value as readonly string[]).map((text) => ({ number: text })) };
}

/** A percentage, sent as a fraction of one with exact digits: `12.5` becomes `0.125`. */
export function fraction(at: string): BodyKey {
  return { at, write: (value) => digits(hundredth(String(value))) };
}

function hundredth(percent: string): string {
  const sign = percent.startsWith("-") ? "-" : "";
  const [whole = "", rest = ""] = percent.slice(sign.length).split(".");
  const padded = whole.padStart(3, "0");
  return `${sign}${padded.slice(0, -2)}.${padded.slice(-2)}${rest}`;
}

/** The fields of an object inside the input, and inside the body under `place`; by the same name unless given. */
export function inside<Row extends object>(
  name: string,
  rows: Readonly<Record<string, Row>>,
  place: string = name,
): Readonly<Record<string, Row>> {
  if (name === "") return rows;
  return Object.fromEntries(
    Object.entries(rows).map(([field, row]) => [
      `${name}.${field}`,
      "at" in row ? { ...row, at: `${place}.${String(row.at)}` } : row,
    ]),
  );
}

/** Fields that have the same names below one place in the body. */
export function sameNames(fields: readonly string[], below = ""): BodyMap {
  return Object.fromEntries(fields.map((field) => [field, plain(below === "" ? field : `${below}.${field}`)]));
}

/** Input fields that the record, or the part of it that `of` picks, shows as properties of the same names. */
export function shownAs<Domain extends Entity>(
  fields: readonly string[],
  {
    of = (record) => record,
    facet,
  }: {
    readonly of?: (record: Domain, id: string, path: readonly string[]) => object | null | undefined;
    readonly facet?: string;
  } = {},
): Readonly<Record<string, Shown<Domain>>> {
  const shown = (field: string): Shown<Domain> => ({
    value: (record, id, path) => {
      const part = of(record, id, path);
      const value: unknown = part === null || part === undefined ? undefined : Reflect.get(part, field);
      return value;
    },
    ...(facet === undefined ? {} : { facet }),
  });
  return Object.fromEntries(fields.map((field) => [field, shown(field)]));
}
