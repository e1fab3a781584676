/* oxlint-disable max-lines -- one subject, read from top to bottom */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { ConnectionArguments } from "../../../src/connections/window.ts";
import type { Resource } from "../../../src/resources/define.ts";
import { answerList, conditionsOf, parameter } from "./fake-list.ts";
import type { ListBehaviour, WireRow } from "./fake-list.ts";
import { codeOf, idsOf, listing, outcome } from "./listing.ts";
import type { Ask, Listing } from "./listing.ts";
import { listed, rows, thing, thingWith, v1List, v2List, v3List } from "./things.ts";
import type { Thing } from "./things.ts";
import { refusal } from "./upstream.ts";
import type { Answering } from "./upstream.ts";

/** `count` things on shelves 1 to `shelves` in turn. */
function onShelves(count: number, shelves: number): WireRow[] {
  return rows(count).map((row, index) => ({ ...row, shelf: { id: String((index % shelves) + 1) } }));
}

const serving =
  (all: readonly WireRow[], behaviour: ListBehaviour = {}): Answering =>
  (request) =>
    answerList(request, all, behaviour);

/** The same window of many shelves at once. */
function shelves({ ask }: Listing, parents: readonly string[], rest: Omit<Ask, "parent"> = {}): Promise<unknown[]> {
  return Promise.all(parents.map((id) => outcome(ask({ ...rest, parent: { shelfId: id } }))));
}

const idsOfAll = (connections: readonly unknown[]): unknown[] =>
  connections.map((connection) =>
    connection instanceof Error ? codeOf(connection) : idsOf(connection as { nodes: Thing[] }),
  );
const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

describe("for every number of rows, parents and page sizes: each parent has its own window of its own list", () => {
  test.each<[string, Resource<Thing>]>([
    ["v3", thingWith(listed("v3", v3List))],
    ["v2", thingWith(listed("v2", v2List))],
    ["v1", thingWith(listed("v1", v1List))],
  ])("%s", async (family, resource) => {
    const shapes = fc.record({
      length: fc.nat(80),
      parents: fc.integer({ min: 1, max: 12 }),
      max: fc.constantFrom(10, 15, 1000),
      count: fc.integer({ min: 0, max: 12 }),
    });
    const asks = fc.record({
      forward: fc.boolean(),
      descending: fc.boolean(),
      total: fc.boolean(),
      next: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(shapes, asks, async ({ length, parents, max, count }, { forward, descending, total, next }) => {
        const all = onShelves(length, 9);
        const isOrdered = family !== "v1";
        const orderBy = isOrdered && descending ? ([{ field: "ID", direction: "DESC" }] as const) : null;
        const page: ConnectionArguments = forward ? { first: count } : { last: count };
        const wants = { totalCount: total, hasNextPage: next && forward, hasPreviousPage: next && !forward };
        const got = await shelves(listing(serving(all, { max }), { resource }), numbers(parents), {
          page,
          list: { orderBy },
          wants,
        });
        for (const [index, connection] of got.entries()) {
          const mine = all
            .filter((row) => (row["shelf"] as { id: string }).id === String(index + 1))
            .map(({ id }) => id);
          if (orderBy !== null) mine.reverse();
          const { pageInfo, totalCount, ...found } = connection as Awaited<ReturnType<Listing["ask"]>>;
          expect(idsOf(found)).toEqual(count === 0 ? [] : forward ? mine.slice(0, count) : mine.slice(-count));
          if (total) expect(typeof totalCount === "function" ? await totalCount() : totalCount).toBe(mine.length);
          if (next && count > 0)
            expect(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(mine.length > count);
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe("what many parents cost", () => {
  const cost = async (answer: Answering, parents: number, rest: Omit<Ask, "parent">): Promise<number> => {
    const lists = listing(answer);
    await shelves(lists, numbers(parents), rest);
    return lists.sent.length;
  };

  test("one call, and the floor's one more for each that does not show among the first thousand", async () => {
    expect(await cost(serving(onShelves(200, 20)), 20, { page: { first: 5 } })).toBe(1);
    // Shelf 20 holds only what stands behind the first thousand.
    const late = onShelves(1400, 19).map((row, index) => (index >= 1300 ? { ...row, shelf: { id: "20" } } : row));
    expect(
      await cost(
        serving([...late, ...onShelves(2600, 19).map((row, index) => ({ ...row, id: String(2000 + index) }))]),
        20,
        { page: { first: 5 } },
      ),
    ).toBe(2);
  });

  test("never more than one alone each, whatever the rows are like", async () => {
    const lopsided = rows(5000).map((row) => ({
      ...row,
      shelf: { id: row.id === "4999" ? "2" : row.id === "5000" ? "3" : "1" },
    }));
    expect(await cost(serving(lopsided), 3, { page: { first: 5 } })).toBeLessThanOrEqual(1 + 2);
  });

  test("pages that are left are read where they are fewer than those who still lack rows", async () => {
    // Nine in ten rows belong to shelf 1; all others lack rows on the first page, and three pages hold everything.
    const all = rows(2900).map((row, index) => ({
      ...row,
      shelf: { id: index < 2000 ? "1" : String((index % 20) + 2) },
    }));
    expect(await cost(serving(all), 21, { page: { first: 5 } })).toBe(3);
  });

  test("totals of all come from the pages that hold them all", async () => {
    expect(await cost(serving(onShelves(1800, 30)), 30, { wants: { nodes: false, totalCount: true } })).toBe(2);
    const lists = listing(serving(onShelves(100, 10)));
    const counted = await Promise.all(
      numbers(10).map((id) => lists.ask({ page: { first: 0 }, wants: { totalCount: true }, parent: { shelfId: id } })),
    );
    expect(
      await Promise.all(
        counted.map(async ({ totalCount }) => (typeof totalCount === "function" ? totalCount() : totalCount)),
      ),
    ).toEqual(numbers(10).map(() => 10));
    expect(lists.sent).toHaveLength(1);
  });

  test("200 parents at most in one request, and what an address holds", async () => {
    const { requests, ...lists } = listing(serving([]));
    await shelves({ requests, ...lists }, numbers(450));
    expect(requests.map((request) => conditionsOf(request, true)[0]?.values.length)).toEqual([200, 200, 50]);
    const older = listing(serving([]), { resource: thingWith(listed("v1", v1List)) });
    await shelves(older, numbers(450));
    const asked = older.requests.map((request) => conditionsOf(request, false)[0]?.values.length ?? 0);
    expect(asked.reduce((sum, count) => sum + count, 0)).toBe(450);
    expect(older.requests.length).toBeLessThanOrEqual(4);
  });

  test("half as many when an address was too long, and nobody is lost", async () => {
    const lists = listing((request) =>
      (conditionsOf(request, true)[0]?.values.length ?? 0) > 30
        ? refusal(414)
        : answerList(request, onShelves(100, 100)),
    );
    expect(idsOfAll(await shelves(lists, numbers(100)))).toEqual(numbers(100).map((id) => [id]));
    expect(lists.sent.length).toBeLessThanOrEqual(1 + 2 + 4);
  });

  test("parents that are the same are asked for once", async () => {
    const lists = listing(serving(onShelves(30, 3)));
    expect(idsOfAll(await shelves(lists, ["1", "2", "1", "1"], { page: { first: 2 } }))).toEqual([
      ["1", "4"],
      ["2", "5"],
      ["1", "4"],
      ["1", "4"],
    ]);
    expect(lists.sent).toHaveLength(1);
    expect(lists.sent[0]).toContain("value]=1,2&");
  });

  test("later pages and orders that cannot be turned round are asked for one by one", async () => {
    const lists = listing(serving(onShelves(30, 3)), { resource: thingWith(listed("v1", v1List)) });
    expect(idsOfAll(await shelves(lists, ["1", "2"], { page: { last: 2 } }))).toEqual([
      ["25", "28"],
      ["26", "29"],
    ]);
    expect(lists.sent).toHaveLength(2);
  });
});

describe("rows", () => {
  test("of another order stand in it for every parent", async () => {
    const lists = listing(serving(onShelves(30, 3)));
    const got = idsOfAll(
      await shelves(lists, ["1", "2"], {
        page: { first: 3 },
        list: { orderBy: [{ field: "RANK", direction: "DESC" }] },
      }),
    );
    const expected = ["1", "2"].map((shelf) =>
      rows(30)
        .filter((_row, index) => String((index % 3) + 1) === shelf)
        .toSorted((one, other) => other.rank - one.rank)
        .slice(0, 3)
        .map(({ id }) => id),
    );
    expect(got).toEqual(expected);
    expect(lists.sent).toHaveLength(1);
  });

  test("that cannot be read stand in their place with the parent whose they are, and cost nobody a call", async () => {
    const all = onShelves(12, 3).map((row) => (row.id === "4" ? { ...row, name: 4 } : row));
    const lists = listing(serving(all));
    expect(idsOfAll(await shelves(lists, ["1", "2", "3"], { page: { first: 3 } }))).toEqual([
      ["1", "UPSTREAM_MALFORMED", "7"],
      ["2", "5", "8"],
      ["3", "6", "9"],
    ]);
    expect(lists.sent).toHaveLength(1);
  });

  test("that do not tell whose they are leave nobody with an empty list", async () => {
    const silent: Resource<Thing> = {
      ...thing,
      filters: { ...thing.filters, shelfId: { type: "id", value: () => undefined } },
    };
    const lists = listing(serving(onShelves(12, 3)), { resource: silent });
    expect(idsOfAll(await shelves(lists, ["1", "2"], { page: { first: 2 } }))).toEqual([
      ["1", "4"],
      ["2", "5"],
    ]);
  });

  test("ride along with what is selected of them", async () => {
    const lists = listing((request) =>
      answerList(
        request,
        onShelves(6, 3).map((row) => ({
          ...row,
          ...(parameter(request, "include") === "tags" ? { tags: ["x"] } : {}),
        })),
      ),
    );
    const got = await shelves(lists, ["1", "2"], { facets: ["row", "tags"] });
    expect(got).toMatchObject([
      { nodes: [{ tags: ["x"] }, { tags: ["x"] }] },
      { nodes: [{ tags: ["x"] }, { tags: ["x"] }] },
    ]);
    expect(lists.sent).toHaveLength(1);
  });
});

describe("conditions", () => {
  test("an empty list of wanted values is asked of nobody", async () => {
    const lists = listing(serving(onShelves(30, 3)));
    const got = await shelves(lists, ["1", "2"], { list: { filter: { id: { in: [] } } }, wants: { totalCount: true } });
    expect(got).toMatchObject([
      { nodes: [], totalCount: 0 },
      { nodes: [], totalCount: 0 },
    ]);
    expect(lists.sent).toEqual([]);
    expect(lists.scope.knowledge.ignoresFilter("/api/v3/things", "id", "in")).toBe(false);
  });

  test("hold for every parent", async () => {
    const lists = listing(serving(onShelves(30, 3)));
    expect(idsOfAll(await shelves(lists, ["1", "2"], { list: { filter: { id: { in: ["4", "5", "7"] } } } }))).toEqual([
      ["4", "7"],
      ["5"],
    ]);
    expect(lists.sent).toHaveLength(1);
  });
});

describe("lists that do not do as they are asked", () => {
  test("one that ignores many parents is asked for each, once that is known, without trying again and again", async () => {
    const answer: Answering = (request) => {
      const isMany = conditionsOf(request, true).some(({ op }) => op === "in");
      return answerList(request, onShelves(30, 3), isMany ? { ignores: ["shelf.id"] } : {});
    };
    const lists = listing(answer, { resource: thingWith(listed("v3", v3List)) });
    expect(idsOfAll(await shelves(lists, ["1", "2"], { page: { first: 2 } }))).toEqual([
      ["1", "4"],
      ["2", "5"],
    ]);
    expect(lists.sent).toHaveLength(3);
    await shelves(lists, ["1", "3"], { page: { first: 3 } });
    expect(lists.sent).toHaveLength(5);
  });

  test("one that ignores the parent altogether is an error, after as few tries", async () => {
    const lists = listing(serving(onShelves(30, 3), { ignores: ["shelf.id"] }), {
      resource: thingWith(listed("v3", v3List)),
    });
    expect(idsOfAll(await shelves(lists, ["1", "2"], { page: { first: 2 } }))).toEqual([
      "FILTER_NOT_HONOURED",
      "FILTER_NOT_HONOURED",
    ]);
    expect(lists.sent.length).toBeLessThanOrEqual(3);
  });
});

describe("errors", () => {
  test("of one request fail those who were in it, and no others", async () => {
    const lists = listing((request) =>
      conditionsOf(request, true)[0]?.values.includes("250") === true
        ? refusal(500)
        : answerList(request, onShelves(400, 400)),
    );
    const got = idsOfAll(await shelves(lists, numbers(400)));
    expect(got.slice(0, 200)).toEqual(numbers(200).map((id) => [id]));
    expect(got.slice(200)).toEqual(numbers(200).map(() => "UPSTREAM_FAILED"));
  });

  test("a family that is not there is left once for all", async () => {
    const lists = listing(
      (request) => (request.family === "v3" ? refusal(501) : answerList(request, onShelves(30, 3))),
      { resource: thingWith(listed("v3", v3List), listed("v2", v2List)) },
    );
    expect(idsOfAll(await shelves(lists, ["1", "2"], { page: { first: 2 } }))).toEqual([
      ["1", "4"],
      ["2", "5"],
    ]);
    expect(lists.sent.map((line) => line.slice(0, 18))).toEqual(["GET /api/v3/things", "GET /api/v2/things"]);
    expect(lists.scope.operation.meter.fallbacks).toHaveLength(1);
  });

  test("a value that cannot be asked for is its own parent's error", async () => {
    const lists = listing(serving(rows(9)), { resource: thingWith(listed("v3", v3List)) });
    const got = await Promise.all(
      ["thing 1", "a,b", "thing 2"].map((name) => outcome(lists.ask({ parent: { name } }))),
    );
    expect(idsOfAll(got)).toEqual([["1"], "BAD_USER_INPUT", ["2"]]);
    expect(lists.sent).toHaveLength(1);
  });
});
