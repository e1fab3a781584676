/**
 * Builders for the filters of descriptions: what the graph compares ({@link FilterField}) and how a list takes it
 * ({@link FilterKey}). The operator sets are those of the official specification for each kind of key.
 */

import type { Maybe } from "../domain/maybe.ts";
import type { Entity, FilterField, FilterKey, Operator } from "./define.ts";

/** The filter fields of a resource. */
export type FilterTable<Domain extends Entity> = Readonly<Record<string, FilterField<Domain>>>;

/** Operators of v3's reference and word keys. */
const CHOICE = ["equals", "notEquals", "in", "notIn"] as const satisfies readonly Operator[];
/** Operators of v3's text keys. */
const TEXT = [...CHOICE, "contains", "notContains", "startsWith", "endsWith"] as const satisfies readonly Operator[];
/** Operators of v3's number keys. Upstream: there is no `in` for numbers. Checked 2026-11. */
const NUMBER = [
  "equals",
  "notEquals",
  "lessThan",
  "lessThanOrEquals",
  "greaterThan",
  "greaterThanOrEquals",
] as const satisfies readonly Operator[];
/** Operators of v3's date and timestamp keys. */
const TIME = [...NUMBER, "isNull"] as const satisfies readonly Operator[];
/** Operators of v3's boolean keys. */
const EITHER = ["equals", "notEquals"] as const satisfies readonly Operator[];

const asItIs = (value: string): string => value;

/** A v3 key that holds ids. */
export function idKey(key: string, operators: readonly Operator[] = CHOICE): FilterKey {
  return { key, operators, write: asItIs };
}

/**
 * A v3 key that holds text. Values that would change their meaning on the way are refused. Upstream: a comma splits a
 * value into a list, and the words `true` and `false` become booleans. Checked 2026-11.
 */
export function textKey(key: string, operators: readonly Operator[] = TEXT): FilterKey {
  return {
    key,
    operators,
    write: (value) => (value === "" || value.includes(",") || /^(?:true|false)$/i.test(value) ? null : value),
  };
}

/** A key of v1 or v2 that holds text, taken as it is. */
export function olderKey(key: string, operators: readonly Operator[] = CHOICE): FilterKey {
  return { key, operators, write: (value) => (value === "" ? null : value) };
}

/** A v3 key that holds numbers. */
export function decimalKey(key: string, operators: readonly Operator[] = NUMBER): FilterKey {
  return { key, operators, write: asItIs };
}

/** A key that holds calendar days. Upstream: an empty value would drop the filter. Checked 2026-11. */
export function dateKey(key: string, operators: readonly Operator[] = TIME): FilterKey {
  return { key, operators, write: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null) };
}

/**
 * A v3 key that holds moments, written in UTC with an explicit offset. Upstream: accepts `Y-m-d\TH:i:sP` only, and
 * compares whole seconds; a fraction of a second is therefore refused. Checked 2026-11.
 */
export function dateTimeKey(key: string, operators: readonly Operator[] = TIME): FilterKey {
  return {
    key,
    operators,
    write: (value) => {
      const millis = Date.parse(value);
      if (Number.isNaN(millis) || millis % 1000 !== 0) return null;
      return `${new Date(millis).toISOString().slice(0, 19)}+00:00`;
    },
  };
}

/** A v3 key that holds a boolean. */
export function booleanKey(key: string): FilterKey {
  return { key, operators: EITHER, write: asItIs };
}

/** A key that holds one of some words: the graph's word → the upstream's. Words the upstream lacks are refused. */
export function enumKey(
  key: string,
  words: Readonly<Record<string, string>>,
  operators: readonly Operator[] = CHOICE,
): FilterKey {
  return { key, operators, write: (value) => (Object.hasOwn(words, value) ? (words[value] ?? null) : null) };
}

/** Full-text search by the query parameter of that name. */
export const searchKey: FilterKey = {
  key: "search",
  operators: ["contains"],
  write: (value) => (value === "" ? null : value),
  parameter: true,
};

/** A field that compares ids of the type (the resource's own when null). */
export function idField<Domain extends Entity>(
  target: string | null = null,
  value?: (domain: Domain) => unknown,
): FilterField<Domain> {
  return { type: "id", ...(target === null ? {} : { target }), ...(value === undefined ? {} : { value }) };
}

/** A field of any other kind; `value` is what a row has for it, its property of the same name when absent. */
export function field<Domain extends Entity>(
  type: Exclude<FilterField["type"], "id" | "boolean">,
  value?: (domain: Domain) => unknown,
): FilterField<Domain> {
  return value === undefined ? { type } : { type, value };
}

/**
 * A field that is true or false, by the property of that name. A row that has neither does not say: the upstream may
 * count it as false.
 */
export function booleanField<Domain extends Entity>(property: keyof Domain): FilterField<Domain> {
  return { type: "boolean", value: (domain) => domain[property] ?? undefined };
}

/**
 * The calendar day of a moment, to check a row against a filter that compares days; undefined in the hours in which the
 * day in UTC and the day of the moment's own offset differ, since the upstream does not say whose days it compares.
 */
export function day(moment: Maybe<string>): Maybe<string> {
  if (moment === null || moment === undefined) return moment;
  const local = moment.slice(0, 10);
  return new Date(moment).toISOString().slice(0, 10) === local ? local : undefined;
}
