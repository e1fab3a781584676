/**
 * What the upstream's JSON is made of, read with tolerance: any value may be null or missing whatever the specification
 * says, numbers come as strings and the other way round, booleans in eight spellings. Only ids must be there.
 *
 * Upstream: a field that the specification does not call nullable is left out of the answer where there is no value. A
 * leaf or object that is missing is therefore null, "the ERP says none", like one that is null or empty. Lists are
 * different: they come by includes, and a missing one stays undefined, "not loaded". Checked 2026-11.
 */

import { z } from "zod";

import { berlinOffset, daysInMonth } from "./berlin-time.ts";

/** An answer that is not shaped as expected. Holds where, never what: values may be personal. */
export class WireError extends Error {
  override readonly name = "WireError";
  /** Where in the parsed value the mismatch stands, such as `totals.net.amount`; empty for the value itself. */
  readonly jsonPath: string;

  constructor(jsonPath: string, expected: string) {
    super(`Expected ${expected} at ${jsonPath === "" ? "the top" : jsonPath}.`);
    this.jsonPath = jsonPath;
  }
}

/** The value in the shape of the schema; throws a {@link WireError} for the first mismatch. */
export function parseWire<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = compiledOf(schema).safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new WireError(printPath(issue?.path ?? []), issue?.code === "custom" ? issue.message : "another type");
}

/** Schemas as functions, generated when something of theirs is read for the first time: a start needs few of them. */
const compiled = new WeakMap<z.ZodType, z.ZodType>();

function compiledOf<Schema extends z.ZodType>(schema: Schema): Schema {
  const known = compiled.get(schema) ?? z.compile(schema);
  compiled.set(schema, known);
  return known as Schema;
}

/** @example `["lineItems", 3, "price"]` → `lineItems[3].price` */
function printPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
}

/** A leaf that may be missing or null. `read` answers undefined for what it does not understand. */
function scalar<Value>(
  expected: string,
  read: (value: unknown) => Value | null | undefined,
): z.ZodTransform<Value | null> {
  return z.transform((value: unknown, context): Value | null => {
    if (value === undefined || value === null) return null;
    const found = read(value);
    if (found !== undefined) return found;
    context.issues.push({ code: "custom", message: expected, input: value });
    return null;
  });
}

/** The record's own id. Upstream: some v1 rows carry it as a number. Checked 2026-11. */
export const id = z.transform((value: unknown, context): string => {
  const found = typeof value === "number" && Number.isInteger(value) ? String(value) : value;
  if (typeof found === "string" && found !== "") return found;
  context.issues.push({ code: "custom", message: "an id", input: value });
  return "";
});

/** Upstream: legacy tables keep 0 or an empty text where there is no reference. Checked 2026-11. */
function readId(value: unknown): string | null | undefined {
  if (typeof value === "number" && Number.isInteger(value)) return value === 0 ? null : String(value);
  if (typeof value !== "string") return undefined;
  return value === "" || value === "0" ? null : value;
}

/** Another record's id, written as a plain value. */
export const idOrNone = scalar("an id", readId);

/**
 * Text. Upstream: where nothing was entered, v1 and v2 say "" and v3 says null; the upstream's own `isNull` treats both
 * alike, and so do we: null. Checked 2026-11.
 */
export const text = scalar("text", readText);

/** Text that some families do not tell at all: where it is missing it stays undefined, "not loaded". */
export const toldText = z.transform((value: unknown, context): string | null | undefined => {
  if (value === undefined || value === null) return value;
  const found = readText(value);
  if (found !== undefined) return found;
  context.issues.push({ code: "custom", message: "text", input: value });
  return null;
});

function readText(value: unknown): string | null | undefined {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" ? String(value) : undefined;
}

/** A truth value. Upstream: v2 writes true, 1, "1", "true", "True" and "TRUE" alike. Checked 2026-11. */
export const flag = scalar("a boolean", (value) => {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.toLowerCase() : value;
  if (word === 1 || word === "1" || word === "true") return true;
  if (word === 0 || word === "0" || word === "false" || word === "") return false;
  return undefined;
});

/** A whole number of a size that JSON holds exactly. */
export const integer = scalar("a whole number", (value) => {
  if (value === "") return null;
  const number = typeof value === "string" && /^-?\d{1,15}(?:\.0*)?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
});

/** A decimal number as canonical text; see {@link toDecimal}. */
export const decimal = scalar("a decimal number", (value) => (value === "" ? null : toDecimal(value)));

/**
 * The canonical spelling of a number: no exponent, no leading zeros, no trailing zeros in the fraction, no `-0`. Never
 * computes: a JSON number is taken by its shortest spelling, text digit by digit. Undefined for anything else.
 *
 * @example `"8.00000000"` → `"8"`, `1e-7` → `"0.0000001"`
 */
export function toDecimal(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return value === 0 ? "0" : String(value);
  const match = typeof value === "number" || typeof value === "string" ? DECIMAL.exec(String(value).trim()) : null;
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return undefined;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (Math.abs(point) > MAX_DIGITS) return undefined;
  const integral = (point <= 0 ? "" : digits.slice(0, point).padEnd(point, "0")).replace(/^0+/, "");
  const rest = (point <= 0 ? "0".repeat(-point) + digits : digits.slice(point)).replace(/0+$/, "");
  const magnitude = `${integral === "" ? "0" : integral}${rest === "" ? "" : `.${rest}`}`;
  return sign === "-" && magnitude !== "0" ? `-${magnitude}` : magnitude;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
/** Longer numbers are garbage, not amounts; the largest JSON number has 309 digits. */
const MAX_DIGITS = 400;

/** A calendar day as `YYYY-MM-DD`; the day part of a timestamp. Upstream: `0000-00-00` stands for none. Checked 2026-11. */
export const date = scalar("a date", (value) => {
  if (typeof value !== "string") return undefined;
  if (value === "" || value.startsWith("0000-00-00")) return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(value);
  return match === null || !isDay(match) ? undefined : value.slice(0, 10);
});

function isDay([, year, month, day]: RegExpExecArray): boolean {
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/**
 * A moment as ISO 8601 with offset, which is kept as it came. Upstream: timestamps carry an offset (measured), and those
 * of Germany's legal time in the vendor's examples; a timestamp without one (`Y-m-d H:i:s`, declared for v1 delivery
 * notes and shipments) comes from the same server's clock and is read as Europe/Berlin. Checked 2026-11.
 */
export const dateTime = scalar("a timestamp", (value) => {
  if (typeof value !== "string") return undefined;
  if (value === "" || value.startsWith("0000-00-00")) return null;
  const match = DATE_TIME.exec(value);
  if (match === null || !isDay(match)) return undefined;
  const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = "", offset] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (offset === undefined) return `${local}${fraction}${berlinOffset(local)}`;
  return `${local}${fraction}${offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
});

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?\s?([zZ]|[+-]\d{2}:?\d{2})?)?$/;

/** Whether this stands for no object. Upstream: PHP writes an empty object as `[]`. Checked 2026-11. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** A nested object that may be missing. */
export function object<Shape extends z.ZodRawShape>(shape: Shape): z.ZodType<z.output<z.ZodObject<Shape>> | null> {
  const inner = z.object(shape);
  return z.preprocess((value) => (isNothing(value) ? null : value), inner.nullable());
}

/** A nested object that only groups fields: where it is missing, so are they. */
export function section<Shape extends z.ZodRawShape>(shape: Shape): z.ZodType<z.output<z.ZodObject<Shape>>> {
  const inner = z.object(shape);
  return z.preprocess((value) => (isNothing(value) ? {} : value), inner);
}

/** A list that may be missing; null stands for an empty one. */
export function list<Item extends z.ZodType>(item: Item): z.ZodType<z.output<Item>[] | undefined> {
  return z.preprocess((value) => (value === null ? [] : value), z.array(item).optional());
}

/**
 * The id of a referenced record, null where there is none. Upstream: `{id}` with more or fewer fields beside it; drafts
 * of newer releases write the bare id. Checked 2026-11.
 */
export const reference = scalar("a reference", (value) => {
  if (Array.isArray(value)) return value.length === 0 ? null : undefined;
  if (typeof value !== "object" || value === null) return readId(value);
  const inner: unknown = Reflect.get(value, "id");
  return inner === null || inner === undefined ? null : readId(inner);
});

/** An amount with its currency, either of which may be missing. */
export interface WireMoney {
  readonly amount: string | null;
  readonly currency: string | null;
}

/**
 * An amount with its currency. Upstream: v1 credit-note rows write `currencyCode`; some v1 rows give the bare amount.
 * Checked 2026-11.
 */
export const money = z.transform((value: unknown, context): WireMoney | null => {
  if (isNothing(value)) return null;
  const isBare = typeof value !== "object" || value === null;
  const told = (name: string): unknown => (isBare ? undefined : Reflect.get(value, name));
  const raw = isBare ? value : told("amount");
  const amount = raw === undefined || raw === null || raw === "" ? null : toDecimal(raw);
  if (amount === undefined) {
    context.issues.push({ code: "custom", message: "a decimal number", path: isBare ? [] : ["amount"], input: value });
    return null;
  }
  const currency = told("currency") ?? told("currencyCode");
  return { amount, currency: typeof currency === "string" && currency !== "" ? currency : null };
});

/** Whatever it is. */
export const anything = z.transform((value: unknown) => value);

/** Net and gross of one thing. */
export const netAndGross = object({ net: money, gross: money });

/** Net and gross as they are read. */
export type WirePrice = z.output<typeof netAndGross>;

/** A text that some releases wrap into an object: `"ACME"` or `{ name: "ACME" }`. */
export function textOr(property: string): z.ZodTransform<string | null> {
  return scalar("text", (value) => {
    const inner: unknown = typeof value === "object" && value !== null ? Reflect.get(value, property) : value;
    if (inner === null || inner === undefined || inner === "") return null;
    return typeof inner === "string" || typeof inner === "number" ? String(inner) : undefined;
  });
}

/** A measure that some releases wrap with its unit: `1.5` or `{ value: 1.5, unit: "kg" }`. The units never vary. */
export const measure = scalar("a measure", (value) => {
  const inner: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "value") : value;
  return inner === null || inner === undefined || inner === "" ? null : toDecimal(inner);
});
