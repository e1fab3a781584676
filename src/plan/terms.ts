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

/** Compares a row's value with a condition. Unknown values (undefined) pass: the row does not say. */
export function honours(field: FilterField, value: unknown, { operator, values }: Omit<Term, "field">): boolean {
  if (value === undefined) return true;
  if (operator === "isNull") return (value === null || value === "") === (values[0] === "true");
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (operator === "notEquals" || operator === "notIn")
    return !given.some((one) => one !== null && values.includes(String(one)));
  if (operator === "notContains") return !given.some((one) => typeof one === "string" && one.includes(values[0] ?? ""));
  const candidates = given.map((one) => comparable(field, one));
  const wanted = values.map((one) => comparable(field, one));
  return candidates.some((one) => wanted.some((other) => matches(operator, one, other)));
}

type Comparable = string | number | bigint | boolean | null;

function matches(operator: Operator, one: Comparable, other: Comparable | undefined): boolean {
  if (one === null || other === undefined || other === null) return false;
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

/** A value in the form in which values of the field's type are compared. */
function comparable({ type }: FilterField, value: unknown): Comparable {
  if (value === null || value === undefined) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  switch (type) {
    case "decimal":
      return scaled(text);
    case "datetime":
      return Date.parse(text);
    case "date":
      return text.slice(0, 10);
    case "string":
      // The database compares text by a collation that ignores case and accents and, by its version, takes ß for s or
      // ss. A row is only said to break a filter when it does under every one of them.
      return text
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .toLowerCase()
        .replaceAll("ß", "s")
        .replace(/s+/g, "s")
        .trim();
    default:
      return text;
  }
}

/** A decimal as an integer of 10^-12 units, so that comparing needs no floats. */
function scaled(text: string): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d{0,12})\d*)?$/.exec(text);
  if (match === null) return null;
  const digits = BigInt(`${match[2] ?? "0"}${(match[3] ?? "").padEnd(12, "0")}`);
  return match[1] === "-" ? -digits : digits;
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
