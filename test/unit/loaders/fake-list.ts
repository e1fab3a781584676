/** A list as the upstream serves it: filtered, ordered and paged in the dialect that the request speaks. */
import type { PlannedRequest } from "../../../src/plan/request.ts";
import { refusal } from "./upstream.ts";

/** A row as it travels. */
export type WireRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** How a list behaves beside what it is asked. */
export interface ListBehaviour {
  /** Rows a page at most; larger ones are cut to it without a word, or refused. */
  readonly max?: number;
  readonly oversize?: "cut" | "refused";
  /** Whether it says how many rows there are (v1 and v2; v3 says so when asked for a table). */
  readonly counts?: boolean;
  /** Whether v3's cursors work; they are ignored without a word otherwise. */
  readonly cursors?: boolean;
  /** Keys of filters that are taken and ignored. */
  readonly ignores?: readonly string[];
  /** Whether it says which page size it served. */
  readonly saysSize?: boolean;
}

interface Condition {
  readonly key: string;
  readonly op: string;
  readonly values: readonly string[];
}

/** Answers a request for the list of these rows. */
export function answerList(request: PlannedRequest, rows: readonly WireRow[], behaviour: ListBehaviour = {}): unknown {
  const { max = 1000, ignores = [] } = behaviour;
  const isV3 = request.path.startsWith("/api/v3/");
  const conditions = conditionsOf(request, isV3).filter(({ key }) => !ignores.includes(key));
  const kept = rows.filter((row) => conditions.every((condition) => holds(row, condition)));
  const ordered = order(kept, ordersOf(request));
  const asked = Number(parameter(request, isV3 ? "perPage" : "page[size]") ?? 15);
  if (asked > max && behaviour.oversize === "refused") return refusal(400, { title: "perPage is too large" });
  const size = Math.min(asked, max);
  if (isV3 && request.pagination === "cursor" && behaviour.cursors !== false) return cursorPage(request, ordered, size);
  const page = Number(parameter(request, isV3 ? "page" : "page[number]") ?? 1);
  const data = ordered.slice((page - 1) * size, page * size);
  const goesOn = page * size < ordered.length;
  if (!isV3) return { data, ...extra(behaviour, { total: ordered.length, page, size }) };
  const total = request.pagination === "table" && behaviour.counts !== false ? { total: ordered.length } : {};
  return { data, links: { next: goesOn ? "on" : null }, meta: { currentPage: page, perPage: size, ...total } };
}

function extra(
  { counts = true, saysSize = true }: ListBehaviour,
  { total, page, size }: { total: number; page: number; size: number },
): object {
  if (!counts && !saysSize) return {};
  return { extra: { ...(counts ? { totalCount: total } : {}), ...(saysSize ? { page: { number: page, size } } : {}) } };
}

/** A cursor names the last row that was seen. */
function cursorPage(request: PlannedRequest, ordered: readonly WireRow[], size: number): unknown {
  const cursor = parameter(request, "cursor");
  const after = cursor === undefined ? 0 : placeBehind(ordered, cursor.replace("after-", ""), request);
  const data = ordered.slice(after, after + size);
  const next = after + size < ordered.length ? `after-${data.at(-1)?.id ?? ""}` : null;
  return { data, links: { next }, meta: { perPage: size, nextCursor: next, prevCursor: null } };
}

function placeBehind(ordered: readonly WireRow[], id: string, request: PlannedRequest): number {
  const descending = ordersOf(request)[0]?.descending === true;
  const at = ordered.findIndex((row) => (descending ? Number(row.id) < Number(id) : Number(row.id) > Number(id)));
  return at < 0 ? ordered.length : at;
}

/** The value of a query parameter. */
export function parameter({ query }: PlannedRequest, name: string): string | undefined {
  return query.find(([candidate]) => candidate === name)?.[1];
}

/** The conditions of a request. */
export function conditionsOf({ query }: PlannedRequest, isV3: boolean): Condition[] {
  const conditions: Condition[] = [];
  for (let index = 0; ; index += 1) {
    const of = (part: string): string[] =>
      query.flatMap(([name, value]) => (name === `filter[${index}][${part}]` ? [value] : []));
    const [key] = of("key");
    const [op] = of("op");
    if (key === undefined || op === undefined) return conditions;
    const values = [...of("value").flatMap((value) => (isV3 ? value.split(",") : [value])), ...of("value][")];
    conditions.push({ key, op, values });
  }
}

function holds(row: WireRow, { key, op, values }: Condition): boolean {
  const value = key
    .split(".")
    .reduce<unknown>(
      (inner, step) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, step) : undefined),
      row,
    );
  const text = String(value).toLowerCase();
  const wanted = values.map((one) => one.toLowerCase());
  const [first = ""] = wanted;
  const numbers = [Number(text), Number(first)] as const;
  if (op === "in" || op === "equals") return wanted.includes(text);
  if (op === "notIn" || op === "notEquals") return !wanted.includes(text);
  if (op === "greaterThan") return numbers[0] > numbers[1];
  if (op === "lessThan") return numbers[0] < numbers[1];
  if (op === "contains") return text.includes(first);
  return true;
}

function ordersOf(request: PlannedRequest): { key: string; descending: boolean }[] {
  const sort = parameter(request, "sort");
  if (sort !== undefined)
    return sort.split(",").map((key) => ({ key: key.replace(/^-/, ""), descending: key.startsWith("-") }));
  const field = parameter(request, "order[0][field]");
  return field === undefined ? [] : [{ key: field, descending: parameter(request, "order[0][dir]") === "desc" }];
}

function order(rows: readonly WireRow[], [first]: { key: string; descending: boolean }[]): readonly WireRow[] {
  const byId = rows.toSorted((one, other) => Number(one.id) - Number(other.id));
  if (first === undefined) return byId;
  const rank = ({ [first.key]: value, id }: WireRow): number => Number(first.key === "id" ? id : value);
  return byId.toSorted((one, other) => (first.descending ? rank(other) - rank(one) : rank(one) - rank(other)));
}
