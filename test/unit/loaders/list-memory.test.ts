import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { ListSource } from "../../../src/resources/define.ts";
import type { WireRow } from "./fake-list.ts";
import { codeOf, everything, idsOf, listing, outcome } from "./listing.ts";
import type { Listing } from "./listing.ts";
import { key, listed, readThing, rows, thing, thingWith } from "./things.ts";
import type { Thing } from "./things.ts";
import { refusal } from "./upstream.ts";

const bare: ListSource<Thing> = {
  path: "/api/v1/reasons",
  dialect: "bare",
  brings: ["row"],
  counts: true,
  filters: { name: key("name") },
  orders: {},
  whole: true,
  read: readThing,
};
const resource = thingWith(listed("v1", bare));
const over = (all: () => readonly WireRow[]): Listing => listing(() => ({ data: all() }), { resource });

test("for every list and window: the rows are the slice of the full list in the order of ids, and the flags are exact", async () => {
  const place = fc.option(fc.nat(20));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(20),
      fc.integer({ min: 1, max: 25 }),
      fc.record({ forward: fc.boolean(), descending: fc.boolean(), after: place, before: place }),
      async (length, count, window) => {
        const { ask, sent } = over(() => rows(length).toReversed());
        const orderBy = window.descending ? ([{ field: "ID", direction: "DESC" }] as const) : null;
        const whole = await ask({ page: { first: 1000 }, list: { orderBy }, wants: everything });
        const expected = rows(length).map(({ id }) => id);
        if (window.descending) expected.reverse();
        expect(idsOf(whole)).toEqual(expected);
        const [after, before] = [window.after, window.before].map((at) =>
          at === null ? undefined : whole.edges[at]?.cursor,
        );
        const got = await ask({
          page: { ...(window.forward ? { first: count } : { last: count }), after, before },
          list: { orderBy },
          wants: everything,
        });
        const between = expected.slice(
          after === undefined ? 0 : (window.after ?? 0) + 1,
          before === undefined ? undefined : (window.before ?? 0),
        );
        expect(idsOf(got)).toEqual(window.forward ? between.slice(0, count) : between.slice(-count));
        if (between.length > 0)
          expect(got.pageInfo[window.forward ? "hasNextPage" : "hasPreviousPage"]).toBe(between.length > count);
        const { totalCount } = got;
        expect(typeof totalCount === "function" ? await totalCount() : totalCount).toBe(length);
        expect(sent).toHaveLength(1);
      },
    ),
  );
});

describe("a cursor whose row is gone", () => {
  const cursorOf = async (id: string): Promise<string | undefined> => {
    const { edges } = await over(() => rows(5)).ask({ page: { first: 10 } });
    return edges.find(({ node }) => (node as Thing).id === id)?.cursor;
  };
  const without = (...gone: string[]): Listing => over(() => rows(5).filter(({ id }) => !gone.includes(id)));

  test("leads on to the row that took its place, and skips none", async () => {
    expect(await without("3").ids({ page: { first: 10, after: await cursorOf("3") } })).toEqual(["4", "5"]);
    expect(await without("3").ids({ page: { last: 10, before: await cursorOf("3") } })).toEqual(["1", "2"]);
  });

  test("also at the end", async () => {
    expect(await without("5").ids({ page: { first: 10, after: await cursorOf("5") } })).toEqual([]);
    expect(await without("5").ids({ page: { last: 10, before: await cursorOf("5") } })).toEqual(["1", "2", "3", "4"]);
    expect(await without("4", "5").ids({ page: { last: 10, before: await cursorOf("5") } })).toEqual(["1", "2", "3"]);
  });
});

test("conditions are decided here, where the whole list is known, each the opposite of its negation", async () => {
  const named = ["Alpha", "ALPHA", "beta", null].map((name, index) => ({ id: String(index + 1), name }));
  const filters = { name: { type: "string" as const } };
  const { ids } = listing(() => ({ data: named }), { resource: { ...resource, filters } });
  const by = (name: object): Promise<string[]> => ids({ list: { filter: { name } } });
  expect(await by({ equals: "alpha" })).toEqual(["1", "2"]);
  expect(await by({ notEquals: "alpha" })).toEqual(["3", "4"]);
  expect(await by({ in: ["beta", "x"] })).toEqual(["3"]);
  expect(await by({ notIn: ["beta", "x"] })).toEqual(["1", "2", "4"]);
  expect(await by({ contains: "ET" })).toEqual(["3"]);
  expect(await by({ notContains: "ET" })).toEqual(["1", "2", "4"]);
  expect(await by({ in: [] })).toEqual([]);
});

test("one bad row is an error in its place", async () => {
  const { ids } = over(() => rows(4).map((row) => (row.id === "3" ? { ...row, name: 3 } : row)));
  expect(await ids({})).toEqual(["1", "2", "UPSTREAM_MALFORMED", "4"]);
});

test("an order that it does not have is refused; a failure is not remembered", async () => {
  let calls = 0;
  const { ids, ask } = listing(() => ((calls += 1) === 1 ? refusal(500) : { data: rows(2) }), {
    resource: { ...thing, sources: resource.sources },
  });
  expect(codeOf(await outcome(ask({})))).toBe("UPSTREAM_FAILED");
  expect(await ids({})).toEqual(["1", "2"]);
  expect(codeOf(await outcome(ask({ list: { orderBy: [{ field: "RANK" }] } })))).toBe("BAD_USER_INPUT");
});
