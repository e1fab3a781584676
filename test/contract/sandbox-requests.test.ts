import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

import type { ListRoute, Route } from "../../sandbox/routes/define.ts";
import { routes } from "../../sandbox/routes/index.ts";
import {
  type Json,
  type SpecifiedRead,
  listAt,
  missingSpecification,
  objectAt,
  specifiedReads,
} from "../support/specification.ts";

/** What the sandbox serves beyond the specification, each measured on a real instance. */
const unspecifiedPaths = ["/api/v1/shipments", "/api/v1/storageLocations"];
const unspecifiedPages = ["/api/v2/warehouses/{warehouseId}/storageLocations/{storageLocationId}/items"];

const reads = specifiedReads();
const lists = routes.filter((route): route is ListRoute => route.kind === "list");
const specified = (route: Route) => reads.get(route.path);

/** What a read of the specification lets a client send, by kind. */
function offers(read: SpecifiedRead): Readonly<Record<"filter" | "order" | "include" | "media", readonly string[]>> {
  return {
    filter: [...filterOperators(read).keys()],
    order: ordersOf(read),
    include: enumOf(objectAt(schemaOf(read, "include")["items"])),
    media: [...read.answers.keys()],
  };
}

function schemaOf(read: SpecifiedRead, name: string): Json {
  return read.parameters.find((parameter) => parameter.name === name)?.schema ?? {};
}

const enumOf = (schema: Json) => listAt(schema["enum"]).map(String);

/** Filter key → its operators; the specification words filters in four ways. */
function filterOperators(read: SpecifiedRead): ReadonlyMap<string, readonly string[]> {
  const schema = schemaOf(read, "filter");
  const alternatives = [schema, ...listAt(schema["oneOf"]), ...listAt(schema["anyOf"])].map(objectAt);
  const found = new Map<string, readonly string[]>();
  for (const items of alternatives.map((alternative) => objectAt(alternative["items"]))) {
    const groups = listAt(items["oneOf"]).length > 0 ? listAt(items["oneOf"]) : [items];
    for (const { key, op } of groups.map((group) => objectAt(objectAt(group)["properties"]))) {
      for (const name of enumOf(objectAt(key))) found.set(name, enumOf(objectAt(op)));
    }
  }
  return found;
}

function ordersOf(read: SpecifiedRead): readonly string[] {
  const sort = enumOf(objectAt(schemaOf(read, "sort")["items"])).filter((name) => !name.startsWith("-"));
  const fields = objectAt(objectAt(objectAt(schemaOf(read, "order")["items"])["properties"])["field"]);
  // One list writes two names into one value.
  return [...sort, ...enumOf(fields).flatMap((name) => name.split(", "))];
}

/** What a route of the sandbox offers, by the same kinds. */
function served(route: Route): ReturnType<typeof offers> {
  const files = route.kind === "single" ? Object.keys(route.files) : [];
  return {
    filter: route.kind === "list" ? Object.keys(route.filters) : [],
    order: route.kind === "list" ? Object.keys(route.orders) : [],
    include: route.includes,
    media: [...Object.keys(route.media), ...files],
  };
}

const kinds = ["filter", "order", "include", "media"] as const;

describe.skipIf(missingSpecification !== null)(
  `The sandbox against the specification ${missingSpecification ?? ""}`,
  () => {
    it("serves paths of the specification and the listed others", () => {
      const strangers = routes.filter((route) => specified(route) === undefined).map(({ path }) => path);
      expect(strangers.toSorted()).toEqual(unspecifiedPaths);
    });

    it.each(kinds)("offers no %s that the specification does not", (kind) => {
      const strangers = routes.flatMap((route) => {
        const read = specified(route);
        const allowed = read === undefined ? served(route)[kind] : offers(read)[kind];
        const strange = served(route)[kind].filter((name) => !allowed.includes(name));
        return strange.map((name) => `${route.path}: ${name}`);
      });
      expect(strangers).toEqual([]);
    });

    it("offers no operator that the specification does not have for the key", () => {
      const strangers = lists.flatMap((route) => {
        const read = specified(route);
        if (read === undefined) return [];
        const operators = filterOperators(read);
        return Object.entries(route.filters).flatMap(([key, field]) =>
          field.operators
            .filter((name) => operators.get(key)?.includes(name) !== true)
            .map((name) => `${route.path}: ${key} ${name}`),
        );
      });
      expect(strangers).toEqual([]);
    });

    it("offers every operator that the specification has for a key", () => {
      const missing = lists.flatMap((route) => {
        const read = specified(route);
        const operators = read === undefined ? [] : [...filterOperators(read)];
        return operators.flatMap(([key, names]) => {
          const field = route.filters[key];
          const absent = field === undefined ? [] : names.filter((name) => !field.operators.includes(name));
          return absent.map((name) => `${route.path}: ${key} ${name}`);
        });
      });
      expect(missing).toEqual([]);
    });

    it("pages as specified: parameters, largest size, modes", () => {
      for (const route of lists) {
        const read = specified(route);
        if (read === undefined) continue;
        const size = objectAt(schemaOf(read, "perPage"));
        const { paging } = route;
        const shown = {
          page: paging.kind !== "all" && !unspecifiedPages.includes(route.path),
          maximum: paging.kind === "v3" ? paging.maxSize : undefined,
          hasModes: paging.kind === "v3" && paging.modes.includes("cursor"),
          cursor:
            (paging.kind === "v3" && paging.modes.includes("cursor")) ||
            (paging.kind === "numbered" && paging.hasCursor === true),
          search: route.search.length > 0,
        };
        const names = new Set(read.parameters.map(({ name }) => name.toLowerCase()));
        expect({ path: route.path, ...shown }).toEqual({
          path: route.path,
          page: names.has("page"),
          maximum: size["maximum"],
          hasModes: names.has("x-pagination"),
          cursor: names.has("cursor"),
          search: names.has("search"),
        });
      }
    });

    it("serves every other read of the specification, or its README says why not", () => {
      const patterns = leftOutPaths();
      const servedPaths = new Set(routes.map(({ path }) => path));
      const absent = [...reads.keys()].filter((path) => !servedPaths.has(path));
      expect(absent.filter((path) => !patterns.some((pattern) => covers(pattern, path)))).toEqual([]);
      expect(patterns.filter((pattern) => !absent.some((path) => covers(pattern, path)))).toEqual([]);
    });

    it("answers every key, order, include and media type of the specification, or its README says why not", () => {
      const missing = routes.flatMap((route) => {
        const read = specified(route);
        if (read === undefined) return [];
        return kinds.flatMap((kind) => {
          const absent = offers(read)[kind].filter((name) => !served(route)[kind].includes(name));
          return absent.map((name) => `${route.path} ${kind} ${name}`);
        });
      });
      expect(missing.toSorted()).toEqual(leftOutNames().toSorted());
    });
  },
);

const readme = readFileSync(new URL("../../sandbox/README.md", import.meta.url), "utf8");

/** The rows of the README's table under a heading, as cells. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const codeIn = (cell: string | undefined) => [...(cell ?? "").matchAll(/`([^`]+)`/gu)].map((match) => match[1] ?? "");

const leftOutPaths = () => tableUnder("Reads left out").flatMap(([paths]) => codeIn(paths));

const leftOutNames = () =>
  tableUnder("Keys left out").flatMap(([paths, kind, names]) =>
    codeIn(paths).flatMap((path) => codeIn(names).map((name) => `${path} ${kind} ${name}`)),
  );

/** `/api/v1/analytics/…` covers everything below. */
function covers(pattern: string, path: string): boolean {
  return pattern.endsWith("…") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
