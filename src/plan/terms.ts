import type { FilterField, ListSource, Operator, Resource } from "../resources/define.ts";

/** One condition in the graph's words; all conditions of a list hold together. */
export interface Term {
  readonly field: string;
  readonly operator: Operator;
  /** Canonical spellings; one unless the operator is `in` or `notIn`. `isNull` has `true` or `false`. */
  readonly values: readonly string[];
}

/** One order key in the graph's words. */
export interface OrderTerm {
  readonly field: string;
  readonly descending: boolean;
}

/** Why a family's list cannot serve a demand; null when it can. */
export function refusal(
  list: Pick<ListSource<never>, "filters" | "orders">,
  terms: readonly Term[],
  order: readonly OrderTerm[],
): string | null {
  for (const { field, operator, values } of terms) {
    const key = list.filters[field];
    if (key === undefined) return `filter.${field}`;
    if (!key.operators.includes(operator)) return `filter.${field}.${operator}`;
    if (operator !== "isNull" && values.some((value) => key.write(value) === null)) return `filter.${field}`;
  }
  // A list that cannot be ordered by id is in that order anyway; as the last key it only breaks ties.
  const foreign = order.find(
    ({ field, descending }) => list.orders[field] === undefined && !(field === "ID" && !descending),
  );
  return foreign === undefined ? null : `orderBy.${foreign.field}`;
}

/** Whether the order can be turned round, so that reading from the end costs no more than from the start. */
export function isReversible(list: Pick<ListSource<never>, "orders">, order: readonly OrderTerm[]): boolean {
  return order.every(({ field }) => list.orders[field] !== undefined);
}

/**
 * Whether a row's value may stand under a condition. Lenient where the upstream's own comparison is not known: unknown
 * values (undefined: the row does not say), words newer than the graph and what cannot be compared pass.
 */
export function honours(field: Compared, value: unknown, term: Omit<Term, "field">): boolean {
  if (value === undefined || (field.type === "enum" && value === "UNKNOWN")) return true;
  const { operator, values } = term;
  if (operator === "isNull") return isNothing(value) === (values[0] === "true");
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const positive = positives[operator];
  if (positive === undefined) return given.some((one) => compares(field, one, term) !== false);
  return !given.some((one) => isSurely(field, one, { operator: positive, values }));
}

/** Whether a value stands under a condition, decided here where the whole list is known; null stands for not set. */
export function selects(field: Compared, value: unknown, term: Omit<Term, "field">): boolean {
  const { operator, values } = term;
  if (operator === "isNull") return isNothing(value) === (values[0] === "true");
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const positive = positives[operator];
  if (positive === undefined) return given.some((one) => compares(field, one, term) === true);
  return !given.some((one) => compares(field, one, { operator: positive, values }) === true);
}

type Compared = Pick<FilterField, "type">;

/** What a negation negates. */
const positives: Partial<Record<Operator, Operator>> = { notEquals: "equals", notIn: "in", notContains: "contains" };

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Whether one value stands under a positive condition; null when the two cannot be compared. */
function compares(field: Compared, value: unknown, { operator, values }: Omit<Term, "field">): boolean | null {
  if (isNothing(value)) return false;
  const one = comparable(field, value);
  const others = values.map((other) => comparable(field, other));
  if (one === null || others.includes(null)) return null;
  return others.some((other) => other !== null && matches(operator, one, other));
}

/** Whether it does under every collation: texts are equal character by character, and a backslash decides nothing. */
function isSurely(field: Compared, value: unknown, term: Omit<Term, "field">): boolean {
  if (field.type !== "string") return compares(field, value, term) === true;
  if (typeof value !== "string") return false;
  if (term.operator !== "contains") return term.values.includes(value);
  return term.values.some((part) => value.includes(part) && !part.includes("\\"));
}

/** Whether a condition holds a character that the upstream takes for a placeholder, so that more rows match than are meant. */
export function hasPlaceholder({ operator, values }: Term): boolean {
  // Upstream: `%`, `_` and `\` of a value reach the database's LIKE unescaped. Checked 2026-11.
  const isPattern = operator === "contains" || operator === "startsWith" || operator === "endsWith";
  return isPattern && values.some((value) => /[%_\\]/.test(value));
}

/**
 * Whether a list would look for something else than the condition means. What a placeholder lets in would be seen on the
 * page that is read, but not on those that are only counted; what it leaves out would not be seen at all.
 */
export function isMisread(term: Term): boolean {
  return hasPlaceholder(term.operator === "notContains" ? { ...term, operator: "contains" } : term);
}

type Comparable = string | number | bigint;

function matches(operator: Operator, one: Comparable, other: Comparable): boolean {
  switch (operator) {
    case "contains":
      return String(one).includes(String(other));
    case "startsWith":
      return String(one).startsWith(String(other));
    case "endsWith":
      return String(one).endsWith(String(other));
    case "lessThan":
      return one < other;
    case "lessThanOrEquals":
      return one <= other;
    case "greaterThan":
      return one > other;
    case "greaterThanOrEquals":
      return one >= other;
    default:
      return one === other;
  }
}

/** A value in the form in which values of the field's type are compared; null when it has none. */
function comparable({ type }: Compared, value: unknown): Comparable | null {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  switch (type) {
    case "decimal":
      return scaled(text);
    case "datetime":
      return numberOrNull(Date.parse(text));
    case "date":
      return text.slice(0, 10);
    case "string":
      return folded(text);
    default:
      return text;
  }
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/**
 * A text without what some collation of the database overlooks: case, accents, crossed letters, ligatures, characters
 * without width; ß is taken for s or ss, and all emoji for one. A row is only said to break a filter when it does under
 * every one of them.
 */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, "")
    .toLowerCase()
    .replace(/[^\0-\x7F]/gu, (letter) => LETTERS[letter] ?? (letter.length > 1 ? "\uFFFD" : letter))
    .replace(/s+/g, "s")
    .trim();
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: "s",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŧ: "t",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ς: "σ",
  ə: "e",
  ŋ: "n",
};

/** As many digits behind the point as a Decimal may have. */
const SCALE = 30;

/** A decimal as an integer of 10^-30 units, so that comparing needs no floats; null for anything else. */
function scaled(text: string): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text);
  if (match === null) return null;
  const [, sign, whole = "", fraction = ""] = match;
  const digits = BigInt(`${whole}${fraction.slice(0, SCALE).padEnd(SCALE, "0")}`);
  return sign === "-" ? -digits : digits;
}

/** The first condition that a row breaks; null when it honours all. */
export function brokenTerm<Domain extends { readonly id: string }>(
  resource: Pick<Resource<Domain>, "filters">,
  domain: Domain,
  terms: readonly Term[],
): Term | null {
  return (
    terms.find((term) => {
      const field = resource.filters[term.field];
      if (field === undefined || field.type === "search") return false;
      const value: unknown = field.value === undefined ? Reflect.get(domain, term.field) : field.value(domain);
      return !honours(field, value, term);
    }) ?? null
  );
}
