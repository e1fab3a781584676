/** The language in which a write's body is described: where a value stands, what it may be, what it becomes in the model. */
import type { Family } from "./answer.ts";
import type { RecordKind, World } from "../model.ts";
import { tableOf } from "../model.ts";

/** Where a value was met, and what is needed to judge it. */
export interface Place {
  readonly world: World;
  readonly family: Family;
  /** Dotted path of the value in the body, empty for the body itself. */
  readonly path: string;
  /** Notes a violation; the path is the place's own. */
  readonly refuse: (place: Place, message: string) => void;
}

/** One value of a body. `T` is what it becomes. */
export interface Field<T> {
  /** Dotted path below the object that the table describes; empty for that object itself. */
  readonly at: string;
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  /** What the specification calls it. */
  readonly type: "string" | "number" | "integer" | "boolean" | "object" | "array";
  /** Fields of an object or of a list's elements. */
  readonly fields: FieldTable | null;
  /** Undefined where it was refused. */
  readonly read: (value: unknown, place: Place) => T | undefined;
}

/** Name in the model → field. What a body has beside it is dropped without a word. */
export type FieldTable = Readonly<Record<string, Field<unknown>>>;

type Read<F> = F extends Field<infer T> ? T : never;

/** What a body becomes that a table describes. */
export type ValuesOf<T extends FieldTable> = {
  readonly [K in keyof T as T[K] extends { readonly isRequired: true } ? K : never]: Read<T[K]>;
} & { readonly [K in keyof T as T[K] extends { readonly isRequired: true } ? never : K]?: Read<T[K]> };

/** Reads a body by its table. Where something was refused, the result is not to be used. */
export function readFields<T extends FieldTable>(table: T, body: unknown, place: Place): ValuesOf<T> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(table)) {
    const inner = { ...place, path: joined(place.path, field.at) };
    const value = cleaned(valueAt(body, field.at), place.family);
    if (value === undefined) {
      if (field.isRequired) place.refuse(inner, `The ${inner.path} field is required.`);
      continue;
    }
    const read = value === null ? readNull(field, inner) : field.read(value, inner);
    if (read !== undefined) values[name] = read;
  }
  // Each value was read by the field of its name; those required and absent were refused.
  return values as unknown as ValuesOf<T>;
}

function joined(path: string, below: string | number): string {
  return path === "" || below === "" ? `${path}${below}` : `${path}.${below}`;
}

function readNull(field: Field<unknown>, place: Place): null | undefined {
  if (field.isNullable) return null;
  place.refuse(place, `The ${place.path} field must not be null.`);
  return undefined;
}

function valueAt(body: unknown, path: string): unknown {
  let value = body;
  if (path === "") return value;
  for (const segment of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[segment];
  }
  return value;
}

/** Upstream: texts are trimmed, and v3 ignores empty ones. Checked 2026-11. */
function cleaned(value: unknown, family: Family): unknown {
  if (typeof value !== "string") return value;
  const trimmed = value.trim();
  return trimmed === "" && family === "v3" ? undefined : trimmed;
}

type Reader<T> = Field<T>["read"];

function field<T>(at: string, type: Field<T>["type"], read: Reader<T>): Field<T> {
  return { at, type, isRequired: false, isNullable: false, fields: null, read };
}

/** The same field, which has to be sent. */
export function required<T>(present: Field<T>): Field<T> & { readonly isRequired: true } {
  return { ...present, isRequired: true };
}

/** The same field, which may be emptied with null. */
export function orNull<T>(present: Field<T>): Field<T | null> {
  return { ...present, isNullable: true };
}

/** The same fields, of which those named may not be null: what is made anew has nothing to empty. All unless named. */
export function neverNull<T extends FieldTable>(table: T, names: readonly string[] = Object.keys(table)): T {
  const fields = Object.entries(table).map(([name, each]) => [
    name,
    names.includes(name) ? { ...each, isNullable: false } : each,
  ]);
  // The keys are those of `table`.
  return Object.fromEntries(fields) as T;
}

function refuseType(place: Place, what: string): undefined {
  place.refuse(place, `The ${place.path} field must be ${what}.`);
  return undefined;
}

export function text(at: string): Field<string> {
  return field(at, "string", (value, place) => (typeof value === "string" ? value : refuseType(place, "a string")));
}

export function boolean(at: string): Field<boolean> {
  return field(at, "boolean", (value, place) =>
    typeof value === "boolean" ? value : refuseType(place, "true or false"),
  );
}

/** v2 takes a boolean as a number or a word too. */
export function looseBoolean(at: string): Field<boolean> {
  const words: Readonly<Record<string, boolean>> = { true: true, false: false, "1": true, "0": false };
  return field(at, "boolean", (value, place) =>
    typeof value === "boolean" || typeof value === "number" || typeof value === "string"
      ? (words[String(value).toLowerCase()] ?? refuseType(place, "true or false"))
      : refuseType(place, "true or false"),
  );
}

/** A name that may not be sent at all. */
export function refused(at: string): Field<never> {
  return field<never>(at, "boolean", (_value, place) => refuseType(place, "absent"));
}

export function number(at: string): Field<number> {
  return field(at, "number", (value, place) =>
    typeof value === "number" && Number.isFinite(value) ? value : refuseType(place, "a number"),
  );
}

export function integer(at: string): Field<number> {
  return field(at, "integer", (value, place) =>
    Number.isSafeInteger(value) ? Number(value) : refuseType(place, "an integer"),
  );
}

/** A share as the model keeps it: hundredths of a percent. `unit` is what the family counts in. */
export function share(at: string, unit: "percent" | "fraction"): Field<number> {
  const factor = unit === "percent" ? 100 : 10_000;
  return field(at, "number", (value, place) => {
    if (typeof value !== "number" || value < 0 || value * factor > 10_000) return refuseType(place, "a share");
    return Math.round(value * factor);
  });
}

/** Thousandths; more than nothing. */
export function quantity(at: string): Field<number> {
  return field(at, "number", (value, place) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return refuseType(place, "a number");
    const thousandths = Math.round(value * 1000);
    return thousandths > 0 ? thousandths : refuseType(place, "greater than 0");
  });
}

/** Thousandths, or nothing at all. */
export function level(at: string): Field<number> {
  return field(at, "number", (value, place) =>
    typeof value === "number" && value >= 0 ? Math.round(value * 1000) : refuseType(place, "0 or more"),
  );
}

/** A quantity that v1 takes as a number or a text. */
export function looseQuantity(at: string): Field<number> {
  const strict = quantity(at);
  return { ...strict, read: (value, place) => strict.read(typeof value === "string" ? Number(value) : value, place) };
}

/** A day as `Y-m-d`. */
export function day(at: string): Field<string> {
  return field(at, "string", (value, place) => {
    const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(Date.parse(value));
    return isDay ? value : refuseType(place, "a date of the form Y-m-d");
  });
}

/** One of a few words, as the model spells it. */
export function word<T extends string>(at: string, words: Readonly<Record<string, T>>): Field<T> {
  return field(at, "string", (value, place) => {
    const found = typeof value === "string" && Object.hasOwn(words, value) ? words[value] : undefined;
    return found ?? refuseType(place, `one of ${Object.keys(words).join(", ")}`);
  });
}

/** Words that the model spells as the family does. */
export function wordsOf<T extends string>(...words: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(words.map((name) => [name, name]));
}

/** `{ "id": "17" }` naming a record of a kind; null as kind: any id passes. */
export function reference(at: string, kind: RecordKind | null): Field<number> {
  return field(at, "object", (value, place) => {
    const id = valueAt(value, "id");
    const inner = { ...place, path: `${place.path}.id` };
    if (id === undefined) return refuseRequired(inner);
    return readId(id, kind, inner);
  });
}

/** An id by itself: `"17"`. */
export function plainId(at: string, kind: RecordKind | null): Field<number> {
  return field(at, "string", (value, place) => readId(value, kind, place));
}

function refuseRequired(place: Place): undefined {
  place.refuse(place, `The ${place.path} field is required.`);
  return undefined;
}

function readId(id: unknown, kind: RecordKind | null, place: Place): number | undefined {
  if (typeof id !== "string" || !/^\d{1,15}$/u.test(id)) return refuseType(place, "the id of a record, as a string");
  const record: object | undefined = kind === null ? undefined : tableOf(place.world, kind).byId.get(Number(id));
  const isGone = record === undefined || ("isDeleted" in record && record.isDeleted === true);
  if (kind !== null && isGone) {
    place.refuse(place, `The selected ${place.path} is invalid.`);
    return undefined;
  }
  return Number(id);
}

/** `{ "amount": 9.54, "currency": "EUR" }`; v1 sends the amount as a text. */
export interface SentPrice {
  /** 10^-8 of the currency. */
  readonly e8: number;
  /** Null where only the amount was sent. */
  readonly currency: string | null;
}

export function price(at: string): Field<SentPrice> {
  return field(at, "object", (value, place) => {
    const amount = valueAt(value, "amount");
    const currency = valueAt(value, "currency");
    const isAmount = typeof amount === "string" ? /^-?\d+(\.\d+)?$/u.test(amount) : Number.isFinite(amount);
    if (!isAmount) return refuseType({ ...place, path: `${place.path}.amount` }, "a number");
    if (currency !== undefined && (typeof currency !== "string" || !/^[A-Z]{3}$/u.test(currency)))
      return refuseType({ ...place, path: `${place.path}.currency` }, "a currency");
    return { e8: Math.round(Number(amount) * 100_000_000), currency: currency ?? null };
  });
}

/** An object with fields of its own. */
export function nested<T extends FieldTable>(at: string, fields: T): Field<ValuesOf<T>> {
  return {
    ...field<ValuesOf<T>>(at, "object", (value, place) =>
      typeof value === "object" && !Array.isArray(value)
        ? readFields(fields, value, place)
        : refuseType(place, "an object"),
    ),
    fields,
  };
}

/** A list of objects. */
export function list<T extends FieldTable>(at: string, fields: T): Field<readonly ValuesOf<T>[]> {
  return {
    ...field<readonly ValuesOf<T>[]>(at, "array", (value, place) =>
      Array.isArray(value)
        ? value.map((element: unknown, index) =>
            readFields(fields, element, { ...place, path: joined(place.path, index) }),
          )
        : refuseType(place, "an array"),
    ),
    fields,
  };
}

/** A list of ids by themselves; v2 sends numbers, v1 texts. */
export function idList(at: string, kind: RecordKind): Field<readonly number[]> {
  return field(at, "array", (value, place) => {
    if (!Array.isArray(value)) return refuseType(place, "an array");
    return value.flatMap((id: unknown, index) => {
      const sent = typeof id === "number" ? String(id) : id;
      return readId(sent, kind, { ...place, path: joined(place.path, index) }) ?? [];
    });
  });
}
