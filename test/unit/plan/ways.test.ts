import fc from "fast-check";
import { expect, test } from "vitest";

import { nothingKnown } from "../../../src/plan/known.ts";
import type { Known } from "../../../src/plan/known.ts";
import { planWays } from "../../../src/plan/ways.ts";
import type { Way } from "../../../src/plan/ways.ts";
import type { FilterKey, ListSource, Resource } from "../../../src/resources/define.ts";

interface Thing {
  readonly id: string;
}

const id: FilterKey = { key: "id", operators: ["equals", "in"], write: (value) => value };
const read = (): Thing => ({ id: "1" });
const list = (
  rest: Partial<ListSource<Thing>> & Pick<ListSource<Thing>, "path" | "dialect" | "brings">,
): ListSource<Thing> => ({
  counts: true,
  filters: { id },
  orders: { ID: "id" },
  page: { min: 1, max: 1000 },
  read,
  ...rest,
});

/** v3 carries the row and, by an include, tags; v2 rows carry stock as well; the stock figures cost a call per thing. */
const thing: Resource<Thing> = {
  type: "Thing",
  fields: {},
  filters: {},
  sources: [
    {
      family: "v3",
      list: list({ path: "/api/v3/things", dialect: "v3", brings: ["row"], includes: { tags: ["tags"] } }),
      single: { path: (key) => `/api/v3/things/${key}`, brings: ["row"], includes: { tags: ["tags"] }, read },
    },
    {
      family: "v2",
      list: list({ path: "/api/v2/things", dialect: "v1", brings: ["row", "stock"], page: { min: 10, max: 50 } }),
    },
    {
      family: "v1",
      parts: [{ path: (key) => `/api/v1/things/${key}/figures`, brings: ["figures"], dialect: "v1", read: () => ({}) }],
    },
  ],
};

const show = ({ family, kind, brings }: Way<Thing>): string => `${family} ${kind}: ${brings.join(", ")}`;
const plan = (facets: readonly string[], count: number, known: Partial<Known> = {}): string[] => {
  const { ways, unavailable } = planWays(thing, {
    facets,
    count,
    preference: ["v3", "v2", "v1"],
    known: { ...nothingKnown, ...known },
  });
  return [...ways.map(show), ...unavailable.map((facet) => `unavailable: ${facet}`)];
};

test("one record is asked for itself, in the preferred family", () => {
  expect(plan(["row"], 1)).toEqual(["v3 single: row"]);
});

test("many records are asked for as rows, in the preferred family", () => {
  expect(plan(["row", "tags"], 40)).toEqual(["v3 rows: row, tags"]);
});

test("one family that brings everything in one request beats two that share the work", () => {
  expect(plan(["row", "stock"], 40)).toEqual(["v2 rows: row, stock"]);
});

test("two families share the work when neither brings everything", () => {
  expect(plan(["row", "stock", "tags"], 40)).toEqual(["v3 rows: row, tags", "v2 rows: row, stock"]);
});

test("what only an endpoint below each record brings is asked of each record", () => {
  expect(plan(["row", "figures"], 40)).toEqual(["v3 rows: row", "v1 part: figures"]);
});

test("a family that is not there is left out", () => {
  expect(
    plan(["row"], 40, { absence: (endpoint) => (endpoint.startsWith("/api/v3") ? "not deployed" : null) }),
  ).toEqual(["v2 rows: row"]);
});

test("a facet whose include is refused and that no other family brings is unavailable", () => {
  expect(plan(["row", "tags"], 40, { takesInclude: () => false })).toEqual(["v3 rows: row", "unavailable: tags"]);
});

test("for every set of facets and any count the ways cover what is available, and no single way is superfluous", () => {
  const facets = ["row", "tags", "stock", "figures"];
  for (let mask = 1; mask < 16; mask += 1) {
    const wanted = facets.filter((_facet, index) => (mask & (1 << index)) !== 0);
    for (const count of [1, 2, 50, 51, 201]) {
      const { ways } = planWays(thing, { facets: wanted, count, preference: ["v3", "v2", "v1"], known: nothingKnown });
      const covered = (some: readonly Way<Thing>[]): boolean =>
        wanted.every((facet) => some.some(({ brings }) => brings.includes(facet)));
      expect(covered(ways)).toBe(true);
      for (const way of ways) expect(covered(ways.filter((other) => other !== way))).toBe(false);
    }
  }
});

test("a collection that is read whole is preferred for one record, since it answers for the others, too", () => {
  const { page: _page, ...whole } = list({
    path: "/api/v1/reasons",
    dialect: "bare",
    brings: ["row"],
    filters: {},
    whole: true,
  });
  const single = { path: (key: string) => `/api/v1/reasons/${key}`, brings: ["row"], read };
  const reason: Resource<Thing> = { ...thing, sources: [{ family: "v1", list: whole, single }] };
  const { ways } = planWays(reason, { facets: ["row"], count: 1, preference: ["v1"], known: nothingKnown });
  expect(ways.map(show)).toEqual(["v1 whole: row"]);
});

test("a list that answered with other ids than it was asked for is asked for none any more", () => {
  expect(plan(["row"], 40, { ignoresFilter: (endpoint) => endpoint === "/api/v3/things" })).toEqual(["v2 rows: row"]);
});

test("a resource may have any number of ways", () => {
  const facets = Array.from({ length: 30 }, (_, index) => `facet${index}`);
  const parts = facets.map((facet) => ({
    path: (key: string) => `/api/v1/things/${key}/${facet}`,
    brings: [facet],
    dialect: "v1" as const,
    read: () => ({}),
  }));
  const many: Resource<Thing> = { ...thing, sources: [...thing.sources.slice(0, 2), { family: "v1", parts }] };
  const { ways, unavailable } = planWays(many, {
    facets: ["row", ...facets],
    count: 3,
    preference: ["v3", "v2", "v1"],
    known: nothingKnown,
  });
  expect(unavailable).toEqual([]);
  expect(ways.map(show)).toEqual(["v3 rows: row", ...facets.map((facet) => `v1 part: ${facet}`)]);
});

test("for every set of ways no choice of them would cost fewer requests", () => {
  fc.assert(
    fc.property(
      fc.array(fc.subarray(["a", "b", "c", "d"], { minLength: 1 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 120 }),
      (brought, count) => {
        const parts = brought.map((brings, index) =>
          index % 2 === 0
            ? {
                path: (key: string) => `/api/v1/things/${key}/${index}`,
                brings,
                dialect: "v1" as const,
                read: () => ({}),
              }
            : null,
        );
        const children = brought.flatMap((brings, index) =>
          index % 2 === 0
            ? []
            : [
                {
                  path: `/api/v1/children${index}`,
                  brings,
                  dialect: "v1" as const,
                  page: { min: 10, max: 50 },
                  parentKey: "thing",
                  parentOf: () => "1",
                  read: () => ({}),
                },
              ],
        );
        const source = { family: "v1" as const, parts: parts.flatMap((part) => part ?? []), children };
        const facets = ["a", "b", "c", "d"].filter((facet) => brought.some((brings) => brings.includes(facet)));
        const cost = (some: readonly Way<Thing>[]): number =>
          some.reduce((sum, { kind }) => sum + (kind === "part" ? count : 1), 0);
        const { ways } = planWays(
          { ...thing, sources: [source] },
          { facets, count, preference: ["v1"], known: nothingKnown },
        );
        const all: Way<Thing>[] = [
          ...source.parts.map((part) => ({ ...part, kind: "part" })),
          ...children.map((child) => ({ ...child, kind: "children" })),
        ] as never;
        for (let mask = 0; mask < 1 << all.length; mask += 1) {
          const some = all.filter((_way, index) => (mask & (1 << index)) !== 0);
          if (facets.every((facet) => some.some(({ brings }) => brings.includes(facet))))
            expect(cost(ways)).toBeLessThanOrEqual(cost(some));
        }
      },
    ),
  );
});
