import { describe, expect, it } from "vitest";

import { defaultBuild } from "../../../sandbox/engine/build.ts";
import { createInstance } from "../../../sandbox/engine/instance.ts";
import { createRateLimiter } from "../../../sandbox/engine/rate-limit.ts";
import { createRouter, createWriters } from "../../../sandbox/engine/router.ts";
import type { FieldType } from "../../../sandbox/engine/scalar-test.ts";
import { generateWorld } from "../../../sandbox/generate.ts";
import type { ListRoute } from "../../../sandbox/routes/define.ts";
import { routes } from "../../../sandbox/routes/index.ts";
import { shownAt } from "./shown-at.ts";

/**
 * Probes anchored in records, as one probes the real API: take a value from a row that the list itself shows, ask for
 * it, and the row has to be in the answer. They hold the filter tables and the rows together.
 */
const answer = createInstance({
  world: generateWorld({ customers: 60, products: 90, orders: 120 }),
  router: createRouter(routes),
  writers: createWriters([]),
  limiter: createRateLimiter({ perMinute: 0, now: () => 0, showHeaders: () => true }),
  grants: new Map([["t", {}]]),
  build: () => ({ ...defaultBuild, statusDefaultsHidden: false }),
  report(cause) {
    throw cause;
  },
});

interface Row {
  readonly id: string;
}

type Filter = readonly [key: string, operator: string, value: string];

/** All rows that pass, page by page where the list has small pages. */
function rowsOf(route: ListRoute, filters: readonly Filter[], includes: readonly string[] = []): readonly Row[] {
  const size = route.paging.kind === "all" ? Number.POSITIVE_INFINITY : route.paging.maxSize;
  const rows: Row[] = [];
  for (let number = 1; ; number += 1) {
    const page = pageOf(route, queryOf(filters, { number, size, includes }));
    rows.push(...page);
    if (page.length < size) return rows;
  }
}

function queryOf(
  filters: readonly Filter[],
  { number, size, includes }: { readonly number: number; readonly size: number; readonly includes: readonly string[] },
): string {
  const query = new URLSearchParams();
  for (const [index, [key, op, value]] of filters.entries()) {
    for (const [name, text] of Object.entries({ key, op, value })) query.append(`filter[${index}][${name}]`, text);
  }
  query.append("page[number]", String(number));
  query.append("page[size]", String(size));
  if (includes.length > 0) query.append("include", includes.join(","));
  return query.toString();
}

function pageOf(route: ListRoute, query: string): readonly Row[] {
  const incoming = { method: "GET", path: route.path, query, authorization: "Bearer t", accept: "*/*" };
  const wire = {
    body: "",
    contentType: undefined,
    acceptEncoding: "identity",
    pagination: undefined,
    address: "",
    origin: "http://erp",
  };
  const { status, body } = answer({ ...incoming, ...wire });
  const parsed = JSON.parse(String(body)) as { readonly data?: readonly Row[] };
  if (status !== 200 || parsed.data === undefined)
    throw new Error(`${route.path}?${decodeURIComponent(query)}: ${String(body)}`);
  return parsed.data;
}

/** A shown value as this filter takes it; undefined where it cannot be asked for. */
function asked(type: FieldType, value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string" || value === "" || /[,%_\\]|^(true|false|unknown)$/u.test(value)) return undefined;
  if (type === "search") return value.slice(0, 4);
  return type === "day" || type === "date" ? value.slice(0, 10) : value;
}

const lists = routes.filter(
  (route): route is ListRoute =>
    route.kind === "list" && !route.path.includes("{") && Object.keys(route.filters).length > 0,
);

describe.each(lists.map((route) => [route.name, route] as const))("%s", (_name, route) => {
  /** Filters that let hidden rows through: none, or one of them. */
  const lenses: readonly (readonly Filter[])[] = [
    [],
    ...route.hidden.filter(({ isStatus }) => !isStatus).map(({ key }): readonly Filter[] => [[key, "equals", "true"]]),
  ];
  const anchors = lenses.flatMap((lens) => rowsOf(route, lens, route.includes).map((row) => ({ row, lens })));
  const probes = Object.entries(route.filters).flatMap(([key, { type }]) => {
    const usable = anchors.flatMap(({ row, lens }) =>
      shownAt(route.name, key)
        .flatMap((place) => valuesAt(row, place.split(".")))
        .flatMap((shown) => {
          const value = asked(type, shown);
          return value === undefined ? [] : [{ key, value, row, lens }];
        }),
    );
    // The first, a middle and the last: more tell nothing new.
    return [...new Set([usable[0], usable[Math.floor(usable.length / 2)], usable.at(-1)])].filter(
      (probe) => probe !== undefined,
    );
  });
  const isFound = ({ key, value, row, lens }: (typeof probes)[number], operator: string) => {
    const byId: readonly Filter[] = route.filters["id"] === undefined ? [] : [["id", "equals", row.id]];
    return rowsOf(route, [[key, operator, value], ...byId, ...lens]).some(({ id }) => id === row.id);
  };
  const shown = ({ key, value, row }: (typeof probes)[number]) => `${key} ${value}: row ${row.id}`;

  it("finds a row by every value that it shows", () => {
    expect(probes.length).toBeGreaterThan(0);
    expect(probes.filter((probe) => !isFound(probe, "equals")).map(shown)).toEqual([]);
  });

  it("does not find it by the opposite", () => {
    const plain = probes.filter(({ key }) => {
      const field = route.filters[key];
      return field?.operators.includes("notEquals") === true && field.type !== "search";
    });
    expect(plain.filter((probe) => isFound(probe, "notEquals")).map(shown)).toEqual([]);
  });

  it("has the place of every key in a row", () => {
    const keys = Object.keys(route.filters).filter((key) => {
      const places = shownAt(route.name, key);
      return places.length > 0 && !places.some((place) => anchors.some(({ row }) => hasPlace(row, place.split("."))));
    });
    expect(keys).toEqual([]);
  });
});

/** The values at a dotted place, lists passed element by element. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, path));
  const [head, ...rest] = path;
  if (head === undefined) return [value];
  return typeof value === "object" && value !== null
    ? valuesAt((value as Readonly<Record<string, unknown>>)[head], rest)
    : [];
}

/** Whether a row has the dotted place, with a value or as null; behind a null or an empty list nothing can be seen. */
function hasPlace(value: unknown, path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0 || value.some((element) => hasPlace(element, path));
  if (typeof value !== "object" || !Object.hasOwn(value, head)) return false;
  return hasPlace((value as Readonly<Record<string, unknown>>)[head], rest);
}
