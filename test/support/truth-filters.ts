/**
 * How lists are filtered and ordered, where the whole list is at hand. As in the ERP's database, a missing value passes
 * no comparison but `isNull`, texts compare without case and accents, and missing values come first.
 */
import { dayOf } from "../../sandbox/calendar.ts";
import { filterTruth, orderTruth } from "./truth-filter-fields.ts";
import type { FilterKind, Scalar } from "./truth-filter-fields.ts";
import type { Shop, Thing } from "./truth-values.ts";

/** A filter argument: field → operator → value. */
export type FilterArgument = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** An order argument. */
export type OrderArgument = readonly { readonly field: string; readonly direction?: string }[];

/** The rows of a list under its arguments, in their order. */
export function arrange(
  rows: readonly Thing[],
  { filter = {}, orderBy = [] }: { readonly filter?: FilterArgument; readonly orderBy?: OrderArgument },
  shop: Shop,
): readonly Thing[] {
  const type = rows[0]?.type;
  if (type === undefined) return rows;
  const asked =
    type === "Product" ? { isDisabled: { equals: false }, isDeleted: { equals: false }, ...filter } : filter;
  const kept = rows.filter((row) =>
    Object.entries(asked).every(([name, conditions]) => passes({ row, name, conditions }, shop)),
  );
  return orderBy.length === 0 ? kept : kept.toSorted(comparing(type, orderBy));
}

interface Check {
  readonly row: Thing;
  readonly name: string;
  readonly conditions: Readonly<Record<string, unknown>>;
}

function passes({ row, name, conditions }: Check, shop: Shop): boolean {
  const field = filterTruth[row.type]?.[name];
  if (field === undefined) throw new Error(`The truth has no filter ${row.type}.${name}`);
  const value = field.value(row.record, shop);
  return Object.entries(conditions).every(([operator, wanted]) => holds(field.kind, value, { operator, wanted }));
}

interface Condition {
  readonly operator: string;
  readonly wanted: unknown;
}

const negations: Readonly<Record<string, string>> = { notEquals: "equals", notIn: "in", notContains: "contains" };

function holds(kind: FilterKind, value: Scalar | readonly Scalar[], condition: Condition): boolean {
  const { operator, wanted } = condition;
  if (kind === "validity") return isWithin(value as readonly Scalar[], String(wanted));
  const values: readonly Scalar[] = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
  const isRelation = Array.isArray(value);
  if (operator === "notIn" && (wanted as readonly unknown[]).length === 0) return true;
  if (operator === "isNull") return values.every((each) => each === null || each === "") === wanted;
  const positive = negations[operator];
  if (positive === undefined) return values.some((each) => each !== null && compares(kind, each, condition));
  const matches = values.some((each) => each !== null && compares(kind, each, { operator: positive, wanted }));
  return !matches && (isRelation || values[0] !== null);
}

function isWithin([from, until]: readonly Scalar[], day: string): boolean {
  return (from === null || String(from) <= day) && (until === null || String(until) >= day);
}

function compares(kind: FilterKind, stored: Scalar, { operator, wanted }: Condition): boolean {
  const value = comparable(kind, stored);
  if (operator === "in") return (wanted as readonly unknown[]).some((each) => value === comparableArgument(kind, each));
  const other = comparableArgument(kind, wanted);
  switch (operator) {
    case "equals":
      return value === other;
    case "contains":
      return String(value).includes(String(other));
    case "startsWith":
      return String(value).startsWith(String(other));
    case "endsWith":
      return String(value).endsWith(String(other));
    case "lessThan":
      return value < other;
    case "lessThanOrEquals":
      return value <= other;
    case "greaterThan":
      return value > other;
    case "greaterThanOrEquals":
      return value >= other;
    default:
      throw new Error(`The truth knows no operator ${operator}`);
  }
}

function comparable(kind: FilterKind, stored: Scalar): string | number {
  if (kind === "day") return dayOf(Number(stored));
  if (kind === "decimal" || kind === "datetime") return Number(stored);
  return kind === "text" ? fold(String(stored)) : String(stored);
}

function comparableArgument(kind: FilterKind, wanted: unknown): string | number {
  const text = String(wanted);
  switch (kind) {
    case "id":
      return text.split("/").at(-1) ?? text;
    case "decimal":
      return Number(text);
    case "datetime":
      return Date.parse(text) / 1000;
    case "text":
      return fold(text);
    default:
      return text;
  }
}

function comparing(type: string, orderBy: OrderArgument): (one: Thing, other: Thing) => number {
  const keys = orderBy.map(({ field, direction }) => {
    const read = orderTruth[type]?.[field];
    if (read === undefined) throw new Error(`The truth has no order ${type}.${field}`);
    return { read, sign: direction === "DESC" ? -1 : 1 };
  });
  const idOf = ({ record }: Thing): number => ("id" in record ? Number(record.id) : 0);
  return (one, other) => {
    for (const { read, sign } of keys) {
      const difference = compareStored(read(one.record), read(other.record)) * sign;
      if (difference !== 0) return difference;
    }
    return idOf(one) - idOf(other);
  };
}

function compareStored(one: Scalar, other: Scalar): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (typeof one === "number" && typeof other === "number") return one - other;
  const [left, right] = [fold(String(one)), fold(String(other))];
  return left < right ? -1 : Number(left > right);
}

/** A text without case and accents. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("ß", "ss");
}
