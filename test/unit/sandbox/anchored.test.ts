import { describe, expect, it } from "vitest";
import { createRateLimiter } from "../../../sandbox/engine/rate-limit.ts";
import { defaultBuild } from "../../../sandbox/engine/build.ts";
import { createInstance } from "../../../sandbox/engine/instance.ts";
import { createRouter } from "../../../sandbox/engine/router.ts";
import type { FieldType } from "../../../sandbox/engine/scalar-test.ts";
import { generateWorld } from "../../../sandbox/generate.ts";
import type { ListRoute } from "../../../sandbox/routes/define.ts";
import { routes } from "../../../sandbox/routes/index.ts";
import { shownAt } from "./shown-at.ts";

/**
 * Probes anchored in records, as one probes the real API: take a value from a row that the list itself shows, ask for
 * it, and the row has to be in the answer. It holds the filter tables and the rows together.
 */
const world = generateWorld({ customers: 60, products: 90, orders: 150 });
const answer = createInstance({
  world,
  router: createRouter(routes),
  limiter: createRateLimiter({ perMinute: 0, now: () => 0, showHeaders: () => true }),
  grants: new Map([["t", {}]]),
  build: () => ({ ...defaultBuild, statusDefaultsHidden: false }),
});

interface Row {
  readonly id: string;
}

function rowsOf(path: string, query: string): readonly Row[] {
  const { status, body } = answer({
    method: "GET",
    path,
    query,
    authorization: "Bearer t",
    accept: "*/*",
    acceptEncoding: "identity",
    pagination: undefined,
    address: "",
    origin: "http://erp",
  });
  const parsed = JSON.parse(String(body)) as { readonly data?: readonly Row[] };
  if (status !== 200 || parsed.data === undefined) throw new Error(`${path}?${decodeURIComponent(query)}: ${String(body)}`);
  return parsed.data;
}

function pageOf(route: ListRoute, filters: readonly (readonly [string, string, string])[]): readonly Row[] {
  const parts = filters.flatMap(([key, op, value], index) =>
    Object.entries({ key, op, value }).map(([name, text]) => [`filter[${index}][${name}]`, text]),
  );
  if (route.family === "v3") parts.push(["perPage", "5000"], ["include", route.includes.join(",")], ["sort", "id"]);
  else if (route.paging.kind === "numbered") parts.push(["page[number]", "1"], ["page[size]", String(route.paging.maxSize)]);
  return rowsOf(route.path, new URLSearchParams(parts as [string, string][]).toString());
}

/** A shown value as this filter takes it; undefined where it cannot be asked for. */
function asked(type: FieldType, value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string" || value === "" || /[,%_\\]|^(true|false|unknown)$/u.test(value)) return undefined;
  if (type === "day") return new Date(value).toISOString().slice(0, 10);
  if (type === "date") return value.slice(0, 10);
  return type === "search" ? value.slice(0, 4) : value;
}

const lists = routes.filter(
  (route): route is ListRoute => route.kind === "list" && !route.path.includes("{") && Object.keys(route.filters).length > 0,
);

/** Rows to take values from: all, hidden ones included. */
function anchorsOf(route: ListRoute): readonly Row[] {
  const hidden = route.hidden.filter(({ isStatus }) => !isStatus);
  return [pageOf(route, []), ...hidden.map(({ key }) => pageOf(route, [[key, "equals", "true"]]))].flat();
}

describe.each(lists.map((route) => [route.name, route] as const))("%s", (_name, route) => {
  const anchors = anchorsOf(route);
  const probes = Object.entries(route.filters).flatMap(([key, field]) => {
    const places = shownAt(route.name, key);
    const values = anchors.flatMap((row) =>
      places.flatMap((place) => at(row, place.split("."))).map((value) => ({ row, value: asked(field.type, value) })),
    );
    const usable = values.filter((probe): probe is { row: Row; value: string } => probe.value !== undefined);
    // The first, a middle and the last: more tell nothing new.
    const chosen = new Set([usable[0], usable[Math.floor(usable.length / 2)], usable.at(-1)]);
    return [...chosen].flatMap((probe) => (probe === undefined ? [] : [{ key, ...probe }]));
  });

  it("finds a row by every value that it shows", () => {
    expect(probes.length).toBeGreaterThan(0);
    const lost = probes.filter(({ key, row, value }) => !found(key, "equals", value).includes(row.id));
    expect(lost.map(({ key, row, value }) => `${key} = ${value}: row ${row.id}`)).toEqual([]);
  });

  it("does not find it by the opposite", () => {
    const plain = probes.filter(({ key }) => route.filters[key]?.operators.includes("notEquals") === true && isPlain(key));
    const kept = plain.filter(({ key, row, value }) => found(key, "notEquals", value).includes(row.id));
    expect(kept.map(({ key, row, value }) => `${key} ≠ ${value}: row ${row.id}`)).toEqual([]);
  });

  it("shows the place of every key, or says that it shows none", () => {
    const probed = new Set(probes.map(({ key }) => key));
    const unseen = Object.keys(route.filters).filter((key) => shownAt(route.name, key).length > 0 && !probed.has(key));
    expect(unseen.filter((key) => !isConstant(key))).toEqual([]);
  });

  /** Ids of the rows that pass, hidden ones included. */
  function found(key: string, operator: string, value: string): readonly string[] {
    const hidden = route.hidden.filter((entry) => !entry.isStatus && entry.key !== key);
    const filter = [key, operator, value] as const;
    const narrowing = probesById(key);
    const sets = [[], ...hidden.map((entry) => [[entry.key, "equals", "true"] as const])];
    return sets.flatMap((set) => pagesOf([filter, ...set, ...narrowing]));
  }

  /** v1 and v2 serve fifty rows: all pages are read. */
  function pagesOf(filters: readonly (readonly [string, string, string])[]): readonly string[] {
    if (route.family === "v3" && route.paging.kind === "v3" && route.paging.maxSize >= 1000) return pageOf(route, filters).map(({ id }) => id);
    return allPages(route, filters);
  }

  function probesById(_key: string): readonly (readonly [string, string, string])[] {
    return [];
  }

  function isPlain(key: string): boolean {
    return !/[<>[]/u.test([route.filters[key]?.path ?? ""].flat().join());
  }

  function isConstant(key: string): boolean {
    return String(route.filters[key]?.path).startsWith("=");
  }
});

function allPages(route: ListRoute, filters: readonly (readonly [string, string, string])[]): readonly string[] {
  const ids: string[] = [];
  const size = route.paging.kind === "v3" || route.paging.kind === "numbered" ? route.paging.maxSize : 1;
  for (let number = 1; ; number += 1) {
    const parts = filters.flatMap(([key, op, value], index) =>
      Object.entries({ key, op, value }).map(([name, text]) => [`filter[${index}][${name}]`, text]),
    );
    parts.push(["page[number]", String(number)], ["page[size]", String(size)]);
    const rows = rowsOf(route.path, new URLSearchParams(parts as [string, string][]).toString());
    ids.push(...rows.map(({ id }) => id));
    if (rows.length < size) return ids;
  }
}

/** The values at a dotted place, lists passed element by element. */
function at(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((element) => at(element, path));
  const [head, ...rest] = path;
  if (head === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  return at((value as Readonly<Record<string, unknown>>)[head], rest);
}
