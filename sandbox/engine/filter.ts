import type { World } from "../model.ts";
import { type Path, type Reader, compilePath } from "./paths.ts";
import { type Comparison, type Condition, type FilterHabits, scalarTest } from "./scalar-test.ts";

/** One row of a filter table. */
export interface FilterField extends Comparison {
  /** Several paths: one of them has to hold. */
  readonly path: Path | readonly Path[];
  readonly operators: readonly string[];
  /** Where a build that over-matches looks instead, for any part of the text. */
  readonly overMatches?: readonly Path[];
  /** The table's index over the same key, by record id; `id` is the table itself. */
  readonly index?: string;
}

/** A condition with the row of the filter table that it is about. */
export interface Asked {
  readonly field: FilterField;
  readonly condition: Condition;
  readonly habits: FilterHabits;
}

/** Whether a record passes. */
export type Test = (record: unknown) => boolean;

/**
 * Prepares one condition. Throws a `Refusal` where the value does not fit the type. As in SQL, a null passes nothing
 * but `isNull`, not even `notEquals`; on a relation the negative operators pass what has no matching relative.
 */
export function compileCondition(world: World, asked: Asked): Test {
  const { field } = asked;
  const paths = typeof field.path === "string" ? [field.path] : field.path;
  const tests = paths.map((path) => compileOne(compilePath(path, world), asked));
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : (record) => tests.some((test) => test(record));
}

function compileOne(reader: Reader, asked: Asked): Test {
  const { field, condition, habits } = asked;
  const { isRelation, read } = reader;
  const wantsNull = nullTest(condition);
  if (wantsNull !== null) return (record) => listOf(read(record)).some((value) => isEmpty(value) === wantsNull);
  if (asksForAll(reader, condition, habits)) return allTest(reader, asked);
  const test = scalarTest(field, condition, habits);
  // Booleans have no null: a missing one is false.
  const passes = isTwoValued(field) ? test : (value: unknown) => !isAbsent(value) && test(value);
  if (!isNegative(condition.operator)) {
    return isRelation ? (record) => listOf(read(record)).some(passes) : (record) => passes(read(record));
  }
  if (isRelation) return (record) => !listOf(read(record)).some(passes);
  return (record) => {
    const value = read(record);
    return (isTwoValued(field) || !isAbsent(value)) && !test(value);
  };
}

/** True: asks for null, false: for a value, null: for neither. */
function nullTest({ operator, values }: Condition): boolean | null {
  if (operator === "isNull" || (operator === "is" && values[0]?.toLowerCase() === "null")) return true;
  if (operator === "isNotNull") return false;
  return null;
}

function isTwoValued({ type }: FilterField): boolean {
  return type === "boolean" || type === "without";
}

function asksForAll(reader: Reader, condition: Condition, habits: FilterHabits): boolean {
  if (!reader.isRelation) return false;
  if (condition.operator === "allIn" || condition.operator === "exactlyIn") return true;
  return habits.isStrict && condition.isList && condition.operator === "equals";
}

/** Every value has a relative that matches it; `exactlyIn`: and no relative matches none. */
function allTest(reader: Reader, { field, condition, habits }: Asked): Test {
  const single = (values: readonly string[]) => scalarTest(field, { ...condition, operator: "equals", values }, habits);
  const each = condition.values.map((value) => single([value]));
  const any = single(condition.values);
  const isExact = condition.operator === "exactlyIn";
  return (record) => {
    const relatives = listOf(reader.read(record)).filter((value) => !isAbsent(value));
    return each.every((test) => relatives.some(test)) && (!isExact || relatives.every(any));
  };
}

function isNegative(operator: string): boolean {
  return operator === "notEquals" || operator === "notIn" || operator === "notContains" || operator === "allNotIn";
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Upstream: `isNull` on a text means null or empty. Checked 2026-11. */
function isEmpty(value: unknown): boolean {
  return isAbsent(value) || value === "";
}
