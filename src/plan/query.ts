import { invariant } from "../lib/invariant.ts";
import type { Family, ListSource, WireTerm } from "../resources/define.ts";
import type { PlannedRequest } from "./request.ts";
import type { OrderTerm, Term } from "./terms.ts";

/** How a page of a list is named. */
export type PageAsk =
  | { readonly by: "number"; readonly page: number; readonly size: number }
  | { readonly by: "cursor"; readonly cursor: string | null; readonly size: number }
  | { readonly by: "none" };

/** Everything that one request to a list is made of. */
export interface ListAsk {
  readonly resource: string;
  readonly family: Family;
  readonly list: Pick<ListSource<{ id: string }>, "path" | "dialect" | "accept">;
  readonly terms: readonly WireTerm[];
  /** Upstream order keys in turn. */
  readonly order: readonly { readonly key: string; readonly descending: boolean }[];
  readonly includes: readonly string[];
  readonly page: PageAsk;
  /** Whether the number of rows is wanted; where it costs nothing it comes anyway. */
  readonly total: boolean;
  /** Whether conditions are among the terms that nobody asked for: they reveal hidden rows. */
  readonly reveals?: boolean;
  readonly because: string;
}

/** Writes the request to a list in the dialect of its family. */
export function listRequest(ask: ListAsk): PlannedRequest {
  const { list, page, resource, family, because } = ask;
  const pagination = paginationOf(ask);
  return {
    method: "GET",
    family,
    resource,
    path: list.path,
    query:
      list.dialect === "bare"
        ? []
        : [...filterQuery(ask), ...(list.dialect === "v3" ? v3Query(ask) : v1Query(ask.order, page))],
    accept: list.accept ?? "application/json",
    ...(pagination === null ? {} : { pagination }),
    ...(ask.reveals === true ? { reveals: true } : {}),
    because,
  };
}

function paginationOf({ list, page, total }: ListAsk): NonNullable<PlannedRequest["pagination"]> | null {
  if (list.dialect !== "v3") return null;
  if (page.by === "cursor") return "cursor";
  return total ? "table" : null;
}

function filterQuery({ terms, list }: ListAsk): [string, string][] {
  const parameters = terms.filter(({ parameter }) => parameter === true);
  const filters = terms.filter(({ parameter }) => parameter !== true);
  return [
    ...filters.flatMap(filterEntry(list)),
    ...parameters.map(({ key, values }): [string, string] => [key, values[0] ?? ""]),
  ];
}

function filterEntry(list: ListAsk["list"]): (term: WireTerm, index: number) => [string, string][] {
  return ({ key, operator, values }, index) => {
    const name = (part: string): string => `filter[${index}][${part}]`;
    const head: [string, string][] = [
      [name("key"), key],
      [name("op"), operator],
    ];
    if (operator === "isNull" || operator === "isNotNull") return head;
    if (operator !== "in" && operator !== "notIn") return [...head, [name("value"), values[0] ?? ""]];
    // Upstream: v3 takes a comma-joined list, v1 and v2 repeated values. Checked 2026-11.
    if (list.dialect === "v3") return [...head, [name("value"), values.join(",")]];
    return [...head, ...values.map((value): [string, string] => [`${name("value")}[]`, value])];
  };
}

function v3Query({ order, includes, page }: ListAsk): [string, string][] {
  const query: [string, string][] = [];
  if (order.length > 0)
    query.push(["sort", order.map(({ key, descending }) => `${descending ? "-" : ""}${key}`).join(",")]);
  if (includes.length > 0) query.push(["include", includes.join(",")]);
  if (page.by === "number") query.push(["page", String(page.page)], ["perPage", String(page.size)]);
  if (page.by === "cursor") {
    query.push(["perPage", String(page.size)]);
    if (page.cursor !== null) query.push(["cursor", page.cursor]);
  }
  return query;
}

function v1Query(order: ListAsk["order"], page: PageAsk): [string, string][] {
  const query = order.flatMap(({ key, descending }, index): [string, string][] => [
    [`order[${index}][field]`, key],
    [`order[${index}][dir]`, descending ? "desc" : "asc"],
  ]);
  if (page.by === "number") query.push(["page[number]", String(page.page)], ["page[size]", String(page.size)]);
  return query;
}

/** The conditions of a list in its family's words: the terms, and what reveals hidden rows unless a term names the same key. */
export function wireTerms(
  list: Pick<ListSource<{ id: string }>, "filters" | "always">,
  terms: readonly Term[],
  reveal: boolean,
): WireTerm[] {
  const written = terms.map((term) => wireTerm(list, term));
  const named = new Set(written.map(({ key }) => key));
  const revealing = reveal ? (list.always ?? []).filter(({ key }) => !named.has(key)) : [];
  return [...written, ...revealing];
}

/** A condition left out, or sent in words that the list does not know, would ask for other rows: both must not get here. */
function wireTerm(
  { filters }: Pick<ListSource<{ id: string }>, "filters">,
  { field, operator, values }: Term,
): WireTerm {
  const key = filters[field];
  invariant(key !== undefined, `the list was chosen for taking ${field}`);
  if (operator === "isNull")
    return { key: key.key, operator: values[0] === "true" ? "isNull" : "isNotNull", values: [] };
  const written = values.map((value) => {
    const word = key.write(value);
    invariant(word !== null, `the list was chosen for having words for the values of ${field}`);
    return word;
  });
  return { key: key.key, operator, values: written, ...(key.parameter === true ? { parameter: key.parameter } : {}) };
}

/** Whether conditions that reveal hidden rows are among the wire terms of these terms. */
export function reveals(list: Parameters<typeof wireTerms>[0], terms: readonly Term[], reveal: boolean): boolean {
  return wireTerms(list, terms, reveal).length > terms.length;
}

/** The order in the list's own words; empty where the list cannot be ordered. */
export function wireOrder(
  list: Pick<ListSource<{ id: string }>, "orders">,
  order: readonly OrderTerm[],
): { key: string; descending: boolean }[] {
  return order.flatMap(({ field, descending }) => {
    const key = list.orders[field];
    return key === undefined ? [] : [{ key, descending }];
  });
}
