/* oxlint-disable max-lines -- one subject, read from top to bottom */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { ResolvedConnection } from "../../../src/connections/resolve.ts";
import type { ConnectionArguments } from "../../../src/connections/window.ts";
import type { Family, ListSource } from "../../../src/resources/define.ts";
import { answerList, conditionsOf, parameter } from "./fake-list.ts";
import type { ListBehaviour, WireRow } from "./fake-list.ts";
import { codeOf, everything, idsOf, listing, outcome } from "./listing.ts";
import { listed, rows, thingWith, v1List, v2List, v3List } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate, refusal } from "./upstream.ts";

const lists = { v3: v3List, v2: v2List, v1: v1List } as const satisfies Partial<Record<Family, ListSource<Thing>>>;
const serving = (all: readonly WireRow[], behaviour: ListBehaviour = {}) => ({
  answer: (request: Parameters<typeof answerList>[0]) => answerList(request, all, behaviour),
});

describe("for every list and window: the rows are the slice of the full list, and flags and total are honest", () => {
  const behaviours = fc.record({
    max: fc.constantFrom(10, 12, 25, 1000),
    oversize: fc.constantFrom("cut" as const, "refused" as const),
    cursors: fc.boolean(),
    counts: fc.boolean(),
  });
  const sizes = fc.record({ min: fc.constantFrom(1, 10), max: fc.constantFrom(10, 17, 50, 1000) });
  const windows = fc.record({
    count: fc.integer({ min: 1, max: 40 }),
    forward: fc.boolean(),
    after: fc.option(fc.nat(70)),
    before: fc.option(fc.nat(70)),
  });
  // From which end the cursors were made, and in pages of how many.
  const cursors = fc.record({ fromEnd: fc.boolean(), size: fc.integer({ min: 1, max: 30 }) });

  test.each(["v3", "v2", "v1"] as const)("%s", async (family) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(70),
        behaviours,
        sizes,
        windows,
        cursors,
        fc.boolean(),
        async (length, behaviour, page, window, made, descending) => {
          const all = rows(length);
          const list: ListSource<Thing> = { ...lists[family], page, counts: behaviour.counts };
          const resource = thingWith(listed(family, list));
          const { ask } = listing(serving(all, behaviour).answer, { resource });
          const isOrdered = family !== "v1";
          const orderBy = isOrdered && descending ? ([{ field: "ID", direction: "DESC" }] as const) : null;
          const canTurn = isOrdered || behaviour.counts;
          const expected = all.map(({ id }) => id);
          if (orderBy !== null) expected.reverse();
          const cursorAt = await walk((args) => ask({ page: args, list: { orderBy }, wants: everything }), {
            ...made,
            fromEnd: made.fromEnd && canTurn,
          });
          expect(
            [...cursorAt.keys()].toSorted((one, other) => expected.indexOf(one) - expected.indexOf(other)),
          ).toEqual(expected);
          if (!window.forward && !canTurn) return;
          const [after, before] = [window.after, window.before].map((place) =>
            place === null ? undefined : expected[place],
          );
          const got = await ask({
            page: {
              ...(window.forward ? { first: window.count } : { last: window.count }),
              after: cursorAt.get(after ?? ""),
              before: cursorAt.get(before ?? ""),
            },
            list: { orderBy },
            wants: everything,
          });
          const [from, to] = [
            after === undefined ? 0 : expected.indexOf(after) + 1,
            before === undefined ? expected.length : expected.indexOf(before),
          ];
          const between = expected.slice(from, Math.max(from, to));
          const slice = window.forward ? between.slice(0, window.count) : between.slice(-window.count);
          expect(idsOf(got)).toEqual(slice);
          const { totalCount } = got;
          expect(typeof totalCount === "function" ? await totalCount() : totalCount).toBe(
            behaviour.counts ? length : null,
          );
          // Where the list says its length, or no cursor has to be placed and it says its next page, the flags are exact.
          const isSaid = behaviour.counts || (family === "v3" && after === undefined && before === undefined);
          if (slice.length > 0 && isSaid) {
            expect(got.pageInfo[window.forward ? "hasNextPage" : "hasPreviousPage"]).toBe(
              between.length > window.count,
            );
          }
        },
      ),
      { numRuns: 250 },
    );
  });
});

/** Walks a list to its end and notes every row's cursor. */
async function walk(
  ask: (page: ConnectionArguments) => Promise<ResolvedConnection<Thing>>,
  { fromEnd, size }: { readonly fromEnd: boolean; readonly size: number },
): Promise<Map<string, string>> {
  const cursors = new Map<string, string>();
  for (let at: string | null = null, pages = 0; ; pages += 1) {
    if (pages > 100) throw new Error("The walk does not end.");
    const got: ResolvedConnection<Thing> = await ask(fromEnd ? { last: size, before: at } : { first: size, after: at });
    for (const { cursor, node } of got.edges) {
      const id = (node as Thing).id;
      if (cursors.has(id)) throw new Error(`${id} came twice.`);
      cursors.set(id, cursor);
    }
    at = fromEnd ? got.pageInfo.startCursor : got.pageInfo.endCursor;
    if (!got.pageInfo[fromEnd ? "hasPreviousPage" : "hasNextPage"]) return cursors;
    if (at === null) throw new Error("More is promised and no way to it given.");
  }
}

describe("what a window costs", () => {
  const costOf = async (
    resource: ReturnType<typeof thingWith>,
    asks: readonly Parameters<ReturnType<typeof listing>["ask"]>[0][],
    behaviour: ListBehaviour = {},
  ): Promise<number[]> => {
    const { ask, sent } = listing(serving(rows(120), behaviour).answer, { resource });
    const costs: number[] = [];
    for (const one of asks) {
      const before = sent.length;
      await ask(one);
      costs.push(sent.length - before);
    }
    return costs;
  };
  const asks = [
    { page: { first: 20 } },
    { page: { last: 20 } },
    { page: { first: 20 }, wants: { totalCount: true } },
    { wants: { nodes: false, hasNextPage: false, totalCount: true } },
    { page: { first: 0 }, wants: {} },
  ];

  test("v3 walks by cursors: a total beside a page is one call more, but only once in an operation", async () => {
    expect(await costOf(thingWith(listed("v3", v3List)), asks)).toEqual([1, 1, 1, 0, 0]);
  });

  test("v2 walks by ids: a total comes along", async () => {
    expect(await costOf(thingWith(listed("v2", v2List)), asks)).toEqual([1, 1, 0, 1, 0]);
  });

  test("v1 cannot turn round: the end is found on the largest first page, and read from it where it reaches that far", async () => {
    expect(await costOf(thingWith(listed("v1", v1List)), asks)).toEqual([1, 2, 0, 1, 0]);
    const { ids, sent } = listing(serving(rows(45)).answer, { resource: thingWith(listed("v1", v1List)) });
    expect(await ids({ page: { last: 3 } })).toEqual(["43", "44", "45"]);
    expect(sent).toHaveLength(1);
  });

  test("no row and no call lies between neighbours", async () => {
    for (const list of [v3List, v2List, v1List]) {
      const { ask, sent } = listing(serving(rows(30)).answer, {
        resource: thingWith(listed(list.path.slice(5, 7) as Family, list)),
      });
      const { edges } = await ask({ page: { first: 20 } });
      const before = sent.length;
      const got = await ask({ page: { first: 5, after: edges[3]?.cursor, before: edges[4]?.cursor } });
      expect([idsOf(got), got.pageInfo.hasNextPage, sent.length - before]).toEqual([[], false, 0]);
    }
  });

  test("the next page is one call at any depth", async () => {
    for (const list of [v3List, v2List, v1List]) {
      const { ask, sent } = listing(serving(rows(120)).answer, {
        resource: thingWith(listed(list.path.slice(5, 7) as Family, list)),
      });
      for (let depth = 1, after: string | null = null; depth <= 6; depth += 1) {
        after = (await ask({ page: { first: 20, after } })).pageInfo.endCursor;
        expect(sent).toHaveLength(depth);
      }
    }
  });
});

describe("the end of a list that counts nothing and links nothing", () => {
  const list: ListSource<Thing> = { ...v2List, counts: false };
  const { walk: _walk, ...numbered } = list;
  const behaviour = { counts: false, saysSize: false };

  test.each([9, 10, 11, 50, 51, 100])("%i rows are walked to the last, in tens", async (length) => {
    for (const one of [list, numbered]) {
      const { ask } = listing(serving(rows(length), behaviour).answer, { resource: thingWith(listed("v2", one)) });
      const seen = await walk((page) => ask({ page }), { fromEnd: false, size: 10 });
      expect([...seen.keys()]).toEqual(rows(length).map(({ id }) => id));
    }
  });

  test("one row more tells it where that is free", async () => {
    const { ask, sent } = listing(serving(rows(20), behaviour).answer, { resource: thingWith(listed("v2", numbered)) });
    expect((await ask({ page: { first: 20 } })).pageInfo.hasNextPage).toBe(false);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain("page[size]=21");
  });

  test("and is not asked for where it would cost a call", async () => {
    const { ask, sent } = listing(serving(rows(60), behaviour).answer, { resource: thingWith(listed("v2", numbered)) });
    expect((await ask({ page: { first: 50 } })).pageInfo.hasNextPage).toBe(true);
    expect(sent).toHaveLength(1);
  });
});

describe("upstream cursors", () => {
  test("a build that ignores them answers by pages, and the first page is not asked for twice", async () => {
    const { ids, ask, sent } = listing(serving(rows(30), { cursors: false }).answer);
    const first = await ask({ page: { first: 10 } });
    expect(idsOf(first)).toEqual(rows(10).map(({ id }) => id));
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(sent).toHaveLength(1);
    expect(await ids({ page: { first: 10, after: first.pageInfo.endCursor } })).toEqual(
      rows(20)
        .slice(10)
        .map(({ id }) => id),
    );
    expect(sent).toHaveLength(2);
    expect(sent[1]).toContain("page=2&perPage=10");
  });

  test("a cursor that such a build is given is not believed to have worked", async () => {
    let hasCursors = true;
    const { ask, ids, scope } = listing((request) => answerList(request, rows(30), { cursors: hasCursors }));
    const { pageInfo } = await ask({ page: { first: 10 } });
    hasCursors = false;
    expect(await ids({ page: { first: 10, after: pageInfo.endCursor } })).toEqual(
      rows(20)
        .slice(10)
        .map(({ id }) => id),
    );
    expect(scope.knowledge.givesCursors("/api/v3/things")).toBe(false);
  });

  test("a token of one family never reaches another: the place serves instead", async () => {
    let isGone = false;
    const { ask, ids, sent } = listing((request) =>
      isGone && request.family === "v3" ? refusal(501) : answerList(request, rows(30)),
    );
    const { pageInfo } = await ask({ page: { first: 10 } });
    isGone = true;
    expect(await ids({ page: { first: 10, after: pageInfo.endCursor } })).toEqual(
      rows(20)
        .slice(10)
        .map(({ id }) => id),
    );
    expect(sent.slice(2)).toHaveLength(1);
    expect(sent[2]).toContain("GET /api/v2/things?filter[0][key]=id&filter[0][op]=greaterThan&filter[0][value]=10&");
  });

  test("a place counted from the end is found from the start by a family that cannot turn round", async () => {
    let isGone = false;
    const { ask, ids } = listing(
      (request) => (isGone && request.family !== "v1" ? refusal(501) : answerList(request, rows(30))),
      { resource: thingWith(listed("v3", v3List), listed("v1", v1List)) },
    );
    const { pageInfo, edges } = await ask({ page: { last: 10 } });
    isGone = true;
    expect(await ids({ page: { last: 5, before: pageInfo.startCursor } })).toEqual(["16", "17", "18", "19", "20"]);
    expect(await ids({ page: { first: 3, after: edges[4]?.cursor } })).toEqual(["26", "27", "28"]);
    expect(await ids({ page: { first: 3, before: edges[1]?.cursor } })).toEqual(["1", "2", "3"]);
    expect(await ids({ page: { last: 3, after: edges[7]?.cursor } })).toEqual(["29", "30"]);
  });

  test("an end that is promised to go on but has no rows is the end", async () => {
    const { ask } = listing(() => ({ data: [], meta: { perPage: 10, nextCursor: "again", prevCursor: null } }));
    expect((await ask({ page: { first: 10 } })).pageInfo.hasNextPage).toBe(false);
  });

  test("a token that is refused is given up for its place", async () => {
    const { ask, ids } = listing((request) =>
      parameter(request, "cursor") === undefined
        ? answerList(request, rows(30))
        : refusal(400, { violations: { cursor: ["Invalid."] } }),
    );
    const { pageInfo } = await ask({ page: { first: 10 } });
    expect(await ids({ page: { first: 10, after: pageInfo.endCursor } })).toEqual(
      rows(20)
        .slice(10)
        .map(({ id }) => id),
    );
  });
});

describe("a walk by ids", () => {
  const resource = thingWith(listed("v2", v2List));

  test("is not believed when rows come back that it has passed: pages are counted instead", async () => {
    const { ask, ids, sent } = listing(serving(rows(40), { ignores: ["id"] }).answer, { resource });
    const { pageInfo } = await ask({ page: { first: 10 } });
    expect(await ids({ page: { first: 10, after: pageInfo.endCursor } })).toEqual(
      rows(20)
        .slice(10)
        .map(({ id }) => id),
    );
    expect(
      await ids({
        page: { first: 10, after: (await ask({ page: { first: 10, after: pageInfo.endCursor } })).pageInfo.endCursor },
      }),
    ).toEqual(
      rows(30)
        .slice(20)
        .map(({ id }) => id),
    );
    expect(sent.filter((line) => line.includes("greaterThan"))).toHaveLength(1);
  });

  test("goes on by place behind a row whose id cannot be read, and repeats none", async () => {
    const broken = rows(60).map((row) => (row.id === "50" ? ({ name: "who?" } as unknown as WireRow) : row));
    const inOrder = (request: Parameters<typeof answerList>[0]): unknown => {
      const size = Number(parameter(request, "page[size]"));
      const page = Number(parameter(request, "page[number]"));
      const beyond = Number(conditionsOf(request, false).find(({ op }) => op === "greaterThan")?.values[0] ?? 0);
      const kept = broken.filter((_row, index) => index + 1 > beyond);
      return {
        data: kept.slice((page - 1) * size, page * size),
        extra: { totalCount: kept.length, page: { number: page, size } },
      };
    };
    const { ids } = listing(inOrder, { resource });
    const got = await ids({ page: { first: 60 } });
    expect(got.map((id, index) => (id === String(index + 1) ? "same" : id)).filter((id) => id !== "same")).toEqual([
      "UPSTREAM_MALFORMED",
    ]);
    expect(got).toHaveLength(60);
  });

  test("needs the comparison: a list that lacks it is counted", async () => {
    const forwardOnly: ListSource<Thing> = {
      ...v2List,
      filters: { ...v2List.filters, id: { key: "id", operators: ["in", "greaterThan"], write: (value) => value } },
    };
    const { ask, sent } = listing(serving(rows(40)).answer, { resource: thingWith(listed("v2", forwardOnly)) });
    const { pageInfo } = await ask({ page: { last: 10 } });
    expect(idsOf(await ask({ page: { last: 10, before: pageInfo.startCursor } }))).toEqual(
      rows(30)
        .slice(20)
        .map(({ id }) => id),
    );
    expect(sent.some((line) => line.includes("lessThan"))).toBe(false);
  });
});

describe("totals", () => {
  test("that fail leave the rows alone, and say why in the catalogue's words", async () => {
    const { ask } = listing((request) =>
      request.pagination === "table" ? refusal(500) : answerList(request, rows(30)),
    );
    const got = await ask({ page: { first: 3 }, wants: { totalCount: true } });
    expect(idsOf(got)).toEqual(["1", "2", "3"]);
    expect(codeOf(got.totalCount)).toBe("UPSTREAM_FAILED");
  });

  test("are null where the list does not count, and cost nothing", async () => {
    const { ask, sent } = listing(serving(rows(30), { counts: false }).answer, {
      resource: thingWith(listed("v3", { ...v3List, counts: false })),
    });
    expect((await ask({ page: { first: 3 }, wants: { totalCount: true } })).totalCount).toBeNull();
    expect(sent).toHaveLength(1);
  });

  test("nobody asked for are not asked for", async () => {
    const { requests, ask } = listing(serving(rows(30)).answer);
    await ask({ page: { first: 3 }, list: { orderBy: [{ field: "RANK" }] } });
    expect(requests.map(({ pagination }) => pagination)).toEqual([undefined]);
  });
});

test("rows that cannot be read keep their place, and the cursors around them work", async () => {
  const broken = rows(30).map((row) => (row.id === "5" ? { ...row, name: 5 } : row)) as unknown as WireRow[];
  for (const list of [v3List, v2List, v1List]) {
    const { ask, ids } = listing(serving(broken).answer, {
      resource: thingWith(listed(list.path.slice(5, 7) as Family, list)),
    });
    const { edges } = await ask({ page: { first: 6 } });
    expect(idsOf({ nodes: edges.map(({ node }) => node) })).toEqual(["1", "2", "3", "4", "UPSTREAM_MALFORMED", "6"]);
    expect(await ids({ page: { first: 2, after: edges[4]?.cursor } })).toEqual(["6", "7"]);
  }
});

test("an error is the field's own, told with the upstream's reason", async () => {
  const { ask } = listing(() => refusal(500));
  expect(codeOf(await outcome(ask({})))).toBe("UPSTREAM_FAILED");
  const { scope } = operate(() => refusal(500));
  expect(scope.operation.meter.fallbacks).toEqual([]);
});
