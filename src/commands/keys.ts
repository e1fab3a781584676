/** Places of input fields in bodies, by what kind of value they hold. */
import type { Entity } from "../resources/define.ts";
import { digits } from "../plan/json.ts";
import type { BodyKey, BodyMap, Shown } from "./define.ts";

/** A value that is sent as it stands: texts, booleans, whole numbers, dates. */
export function plain(at: string): BodyKey {
  return { at };
}

/** A decimal, sent as a number with the same digits. */
export function number(at: string): BodyKey {
  return { at, write: (value) => digits(String(value)) };
}

/** A word of an enum in the upstream's spelling. */
export function word(at: string, write: Readonly<Record<string, string>>): BodyKey {
  return { at, write: (value) => write[String(value)] ?? String(value) };
}

/** Titles of tags, which the upstream takes as objects. */
export function titles(at: string): BodyKey {
  return { at, write: (value) => (value as readonly string[]).map((title) => ({ title })) };
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
  }: { readonly of?: (record: Domain, id: string) => object | null | undefined; readonly facet?: string } = {},
): Readonly<Record<string, Shown<Domain>>> {
  const shown = (field: string): Shown<Domain> => ({
    value: (record, id) => {
      const part = of(record, id);
      const value: unknown = part === null || part === undefined ? undefined : Reflect.get(part, field);
      return value;
    },
    ...(facet === undefined ? {} : { facet }),
  });
  return Object.fromEntries(fields.map((field) => [field, shown(field)]));
}
