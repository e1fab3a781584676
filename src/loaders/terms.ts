import { appError } from "../errors.ts";
import { plainId } from "../lib/global-id.ts";
import { addressTrouble } from "../lib/text.ts";
import type { OrderTerm, Term } from "../plan/terms.ts";
import type { Entity, FilterField, Operator, Resource } from "../resources/define.ts";

/** The filter argument as it arrives: field → operators, or field → text for `search`. */
export type FilterInput = Readonly<Record<string, unknown>> | null | undefined;

/** The order argument as it arrives. */
export type OrderInput =
  readonly { readonly field: string; readonly direction?: "ASC" | "DESC" | null }[] | null | undefined;

/**
 * The conditions of a filter argument, defaults of the resource included. Throws BAD_USER_INPUT or INVALID_ID with the
 * argument's path. A field that is null sets no condition; an operator that is null is refused, since a variable that
 * somebody forgot to fill would otherwise show every record.
 */
export function parseFilter<Domain extends Entity>(
  resource: Resource<Domain>,
  input: FilterInput,
  at = "filter",
): Term[] {
  const terms = Object.entries(input ?? {}).flatMap(([field, operators]): Term[] => {
    const described = resource.filters[field];
    if (described === undefined) throw badInput(`${at}.${field}`, `This list cannot be filtered by ${field}.`);
    if (operators === null || operators === undefined) return [];
    if (described.type === "search") return parseSearch(field, operators, at);
    return Object.entries(operators as Record<string, unknown>).flatMap(([operator, value]) =>
      value === undefined || isIdle(operator, value)
        ? []
        : [parseTerm(resource, { field, operator: operator as Operator, value, at: `${at}.${field}.${operator}` })],
    );
  });
  const named = new Set(terms.map(({ field }) => field));
  const defaults = Object.entries(resource.defaults ?? {}).filter(([field]) => !named.has(field));
  return [...terms, ...defaults.map(([field, value]): Term => ({ field, operator: "equals", values: [value] }))];
}

/** None of no values: every record meets that. */
function isIdle(operator: string, value: unknown): boolean {
  return operator === "notIn" && Array.isArray(value) && value.length === 0;
}

function parseSearch(field: string, text: unknown, at: string): Term[] {
  const value = checkedText(String(text).trim(), `${at}.${field}`);
  if (value === "") throw badInput(`${at}.${field}`, "Expected a text to search for.");
  return [{ field, operator: "contains", values: [value] }];
}

interface RawTerm {
  readonly field: string;
  readonly operator: Operator;
  readonly value: unknown;
  readonly at: string;
}

function parseTerm<Domain extends Entity>(resource: Resource<Domain>, { field, operator, value, at }: RawTerm): Term {
  const described = resource.filters[field] as FilterField<Domain>;
  if (value === null) throw badInput(at, "Expected a value, found null. Leave the operator out to set no condition.");
  if (operator === "isNull") return { field, operator, values: [value === true ? "true" : "false"] };
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const values = new Set(given.map((one) => parseValue(resource.type, described, { value: one, at })));
  if (values.size > MAX_VALUES) throw badInput(at, `Expected at most ${MAX_VALUES} values, found ${values.size}.`);
  return { field, operator, values: [...values] };
}

function parseValue(
  type: string,
  described: Pick<FilterField, "type" | "target" | "isCompound">,
  { value, at }: { readonly value: unknown; readonly at: string },
): string {
  if (value === null) throw badInput(at, "Expected a value, found null.");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const wanted = { type: described.target ?? type, isCompound: described.isCompound === true };
  if (described.type === "id") return parseIdArgument(text, wanted, at);
  // Upstream: a filter with an empty value is dropped, which would answer the whole list. Checked 2026-11.
  if (text.trim() === "") throw badInput(at, "Expected a text that is not empty.");
  if (text === "UNKNOWN" && described.type === "enum")
    throw badInput(at, "UNKNOWN stands for words newer than this graph and cannot be asked for.");
  return checkedText(text, at);
}

/** As many ids still fit into an address. */
const MAX_VALUES = 200;

/** A text that can be written into an address. */
export function checkedText(text: string, argument: string): string {
  const trouble = addressTrouble(text);
  if (trouble !== null) throw badInput(argument, trouble);
  return text;
}

/** What kind of id an argument takes. */
export interface IdKind {
  readonly type: string;
  /** Whether the id may name a parent too. */
  readonly isCompound: boolean;
}

/** The plain id of an id argument, global or plain; throws INVALID_ID before any call. */
export function parseIdArgument(text: string, { type, isCompound }: IdKind, argument: string): string {
  const id = plainId(text, type);
  if (id !== null && (isCompound || !id.includes("/"))) return id;
  throw appError("INVALID_ID", {
    message: `The argument ${argument} takes ids of the type ${type}, such as gid://xentral/${type}/42 or 42.`,
    details: { argument },
  });
}

/** The order keys of an order argument; the id is always the last, so that the order is total. */
export function parseOrder(input: OrderInput): OrderTerm[] {
  const given = (input ?? []).map(({ field, direction }): OrderTerm => ({ field, descending: direction === "DESC" }));
  const seen = new Set<string>();
  for (const { field } of given) {
    if (seen.has(field)) throw badInput("orderBy", `${field} stands in the order twice.`);
    seen.add(field);
  }
  const byId = given.findIndex(({ field }) => field === "ID");
  // Nothing is ordered behind a unique key.
  return byId >= 0 ? given.slice(0, byId + 1) : [...given, { field: "ID", descending: false }];
}

/** The same conditions and order in one spelling, so that lists can be told apart. */
export function canonical(terms: readonly Term[]): string {
  return JSON.stringify(
    terms
      .map(({ field, operator, values }) => [field, operator, ...values.toSorted()])
      .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
  );
}

/** A BAD_USER_INPUT at an argument's path. */
export function badInput(argument: string, message: string): Error {
  return appError("BAD_USER_INPUT", { message: `${argument}: ${message}`, details: { argument } });
}
