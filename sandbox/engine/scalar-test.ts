import { dayOf } from "../calendar.ts";
import { parseBoolean, parseDay, parseLooseDateTime, parseNumber, parseStrictDateTime } from "./filter-values.ts";
import { violation } from "./problems.ts";
import { type Bound, fold, likeTest } from "./text.ts";

/**
 * How a stored value compares.
 *
 * - `day`: an instant that is compared by its day in the shop; `date`: a stored day.
 * - `cents`, `thousandths`, `hundredths`, `e8`: whole numbers that the API shows divided.
 * - `sign`: a number asked for its direction, `inbound` above zero and `outbound` below.
 * - `validity`: the whole record, asked whether it holds on a day.
 * - `boolean`: also a number, which is true above 0; null is false. `without`: asked the other way round.
 * - `search`: a part of the text, whatever the operator.
 */
export type FieldType =
  | "id"
  | "text"
  | "word"
  | "number"
  | "cents"
  | "hundredths"
  | "thousandths"
  | "e8"
  | "date"
  | "datetime"
  | "day"
  | "boolean"
  | "without"
  | "sign"
  | "validity"
  | "search";

/** What the comparison of one value has to know of its filter. */
export interface Comparison {
  readonly type: FieldType;
  /** The vocabulary of a `word`; v3 refuses other words. Absent: any text. */
  readonly words?: readonly string[];
  /** Stored word → the word of this family, where they differ. */
  readonly spelling?: (stored: string) => string;
}

/** One filter as sent, its value already taken apart by the family's rules. */
export interface Condition {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
  /** Whether the value was a list, which relations and `equals` care about. */
  readonly isList: boolean;
  /** What violations call it: v3 the key, v1 and v2 the place in the query. */
  readonly at: string;
}

/** Where the generations differ in what a filter means. */
export interface FilterHabits {
  /** v3: `%` and `_` are wildcards, `equals` with a list on a relation asks for all, values are checked strictly. */
  readonly isStrict: boolean;
}

type ScalarTest = (value: unknown) => boolean;

/** Prepares the positive test of one stored value; negation is the caller's. Throws a `Refusal`. */
export function scalarTest(field: Comparison, condition: Condition, habits: FilterHabits): ScalarTest {
  switch (field.type) {
    case "id":
    case "text":
    case "word":
    case "sign":
      return textTest(field, condition, habits);
    case "number":
    case "cents":
    case "hundredths":
    case "thousandths":
    case "e8":
      return numberTest(scales[field.type], condition);
    case "date":
      return orderTest(condition, dateValues(condition), (stored) => String(stored));
    case "day":
      return orderTest(condition, dateValues(condition), (stored) => dayOf(Number(stored)));
    case "datetime":
      return orderTest(condition, instantValues(condition, habits), Number);
    case "boolean":
    case "without":
      return booleanTest(field.type === "without", condition);
    case "validity":
      return validityTest(condition);
    case "search":
      return anyLike(condition, { bound: "none", hasWildcards: false, shown: String });
  }
}

const scales = { number: 1, cents: 100, hundredths: 100, thousandths: 1000, e8: 100_000_000 };

function textTest(field: Comparison, condition: Condition, habits: FilterHabits): ScalarTest {
  const { words } = field;
  const shown = shownAs(field);
  const like = { hasWildcards: habits.isStrict, shown };
  if (habits.isStrict && words !== undefined) refuseStrangers(words, condition);
  const { operator } = condition;
  if (operator === "contains" || operator === "notContains") return anyLike(condition, { ...like, bound: "none" });
  if (operator === "startsWith") return anyLike(condition, { ...like, bound: "start" });
  if (operator === "endsWith") return anyLike(condition, { ...like, bound: "end" });
  if (isOrdering(operator)) {
    return field.type === "id"
      ? orderTest(condition, condition.values.map(Number), Number)
      : orderTest(condition, condition.values.map(fold), (stored) => fold(shown(stored)));
  }
  if (field.type === "id") {
    const wanted = new Set(condition.values.map(databaseBoolean));
    return (stored) => wanted.has(String(stored));
  }
  const wanted = new Set(condition.values.map((value) => fold(habits.isStrict ? databaseBoolean(value) : value)));
  return (stored) => wanted.has(fold(shown(stored)));
}

/** The text that a stored value is compared as. */
function shownAs({ type, spelling }: Comparison): (stored: unknown) => string {
  if (type === "sign") return (stored) => (Number(stored) < 0 ? "outbound" : "inbound");
  return spelling === undefined ? String : (stored) => spelling(String(stored));
}

/** Upstream: `true` and `false` become booleans before they are bound, and so 1 and 0. Checked 2026-11. */
function databaseBoolean(value: string): string {
  if (value === "true") return "1";
  return value === "false" ? "0" : value;
}

function refuseStrangers(words: readonly string[], condition: Condition): void {
  for (const value of condition.values) {
    if (words.includes(value)) continue;
    throw violation(condition.at, `Invalid value: ${value}. Valid values are: ${words.join(", ")}`);
  }
}

interface Likeness {
  readonly bound: Bound;
  readonly hasWildcards: boolean;
  readonly shown: (stored: unknown) => string;
}

function anyLike({ values }: Condition, { bound, hasWildcards, shown }: Likeness): ScalarTest {
  const tests = values.map((value) => likeTest(value, bound, hasWildcards));
  return (stored) => tests.some((test) => test(shown(stored)));
}

function numberTest(scale: number, condition: Condition): ScalarTest {
  const values = condition.values.map((value) => {
    const parsed = parseNumber(value);
    if (parsed !== null) return parsed;
    throw violation(condition.at, `The filter value '${value}' for '${condition.key}' is not a valid number.`);
  });
  return orderTest(condition, values, (stored) => Number(stored) / scale);
}

function dateValues(condition: Condition): readonly string[] {
  return condition.values.map((value) => {
    const day = parseDay(value);
    if (day !== null) return day;
    throw violation(
      condition.at,
      `The filter value '${value}' for '${condition.key}' is not a valid date. Expected format: Y-m-d.`,
    );
  });
}

function instantValues(condition: Condition, habits: FilterHabits): readonly number[] {
  const parse = habits.isStrict ? parseStrictDateTime : parseLooseDateTime;
  return condition.values.map((value) => {
    const seconds = parse(value);
    if (seconds !== null) return seconds;
    throw violation(
      condition.at,
      `The filter value '${value}' for '${condition.key}' is not a valid datetime. ` +
        "Expected format: Y-m-d\\TH:i:sP or Y-m-d H:i:s.",
    );
  });
}

function isOrdering(operator: string): boolean {
  return /^(less|greater)Than(OrEquals)?$|^isOn/u.test(operator);
}

/** Tests by order; a list of values is any of them for equality, the first counts otherwise. */
function orderTest<Value extends string | number>(
  condition: Condition,
  values: readonly Value[],
  toValue: (stored: unknown) => Value,
): ScalarTest {
  const [first] = values;
  if (first === undefined) return () => false;
  switch (condition.operator) {
    case "lessThan":
      return (stored) => toValue(stored) < first;
    case "lessThanOrEquals":
    case "isOnOrBefore":
      return (stored) => toValue(stored) <= first;
    case "greaterThan":
      return (stored) => toValue(stored) > first;
    case "greaterThanOrEquals":
    case "isOnOrAfter":
      return (stored) => toValue(stored) >= first;
    case "startsWith":
      return (stored) => String(toValue(stored)).startsWith(String(first));
    case "contains":
    case "notContains":
      return (stored) => String(toValue(stored)).includes(String(first));
    case "endsWith":
      return (stored) => String(toValue(stored)).endsWith(String(first));
    default: {
      const wanted = new Set<Value>(values);
      return (stored) => wanted.has(toValue(stored));
    }
  }
}

function booleanTest(isReversed: boolean, condition: Condition): ScalarTest {
  const wanted = condition.values.map((value) => {
    const parsed = parseBoolean(value);
    if (parsed !== null) return parsed !== isReversed;
    throw violation(condition.at, `Invalid value: ${value}. Valid values are: true, false.`);
  });
  return (stored) => wanted.includes(stored === true || (typeof stored === "number" && stored > 0));
}

function validityTest(condition: Condition): ScalarTest {
  const [day] = dateValues(condition);
  if (day === undefined) return () => true;
  return (record) => {
    const from = stringOf(record, "validFrom");
    const until = stringOf(record, "expiresAt");
    return (from === null || from <= day) && (until === null || until >= day);
  };
}

function stringOf(record: unknown, name: string): string | null {
  const value = typeof record === "object" && record !== null ? (record as Record<string, unknown>)[name] : null;
  return typeof value === "string" ? value : null;
}
