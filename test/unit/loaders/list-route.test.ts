/** Pages that are asked for at the same moment share a request where one page holds them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { ListSource } from "../../../src/resources/define.ts";
import { answerList } from "./fake-list.ts";
import type { ListBehaviour } from "./fake-list.ts";
import { idsOf, listing } from "./listing.ts";
import type { Ask } from "./listing.ts";
import { listed, rows, thingWith, v1List, v2List, v3List } from "./things.ts";
import type { Thing } from "./things.ts";

const lists = { v3: v3List, v2: v2List, v1: v1List } as const;
const all = rows(60);

function opened(family: keyof typeof lists, behaviour: ListBehaviour = {}, page?: ListSource<Thing>["page"]) {
  const list: ListSource<Thing> = { ...lists[family], ...(page === undefined ? {} : { page }) };
  return listing((request) => answerList(request, all, behaviour), { resource: thingWith(listed(family, list)) });
}

const byRank = { orderBy: [{ field: "RANK" }] } as const;

/** What is asked at once, and the requests it took. */
async function together(family: keyof typeof lists, asks: readonly Ask[]): Promise<readonly [string[][], string[]]> {
  const { ids, sent } = opened(family);
  const answers = await Promise.all(asks.map((ask) => ids(ask)));
  return [answers, sent];
}

describe("windows of one list at the same moment", () => {
  test("with the same beginning are one page, as long as the longest", async () => {
    const [answers, sent] = await together("v1", [{ page: { first: 12 } }, { page: { first: 30 } }]);
    expect(answers.map(({ length }) => length)).toEqual([12, 30]);
    expect(sent).toEqual(["GET /api/v1/things?page[number]=1&page[size]=30"]);
  });

  test("with other selections are one page with all includes", async () => {
    const [, sent] = await together("v3", [
      { page: { first: 5 }, facets: ["row", "tags"], list: byRank },
      { page: { first: 7 }, facets: ["row", "parts"], list: byRank },
    ]);
    expect(sent).toEqual(["GET /api/v3/things?sort=rank,id&include=tags,parts&page=1&perPage=7"]);
  });

  test("that no legal page holds together go by themselves", async () => {
    const [answers, sent] = await together("v1", [{ page: { first: 40 } }, { page: { first: 55 } }]);
    expect(answers.map(({ length }) => length)).toEqual([40, 55]);
    expect(sent.map((url) => url.replace(/.*page\[number\]/, ""))).toEqual(["=1&page[size]=40", "=2&page[size]=28"]);
  });

  test("behind cursors of the ERP keep their sizes, so that walks go on from whole pages", async () => {
    const [, sent] = await together("v3", [{ page: { first: 5 } }, { page: { first: 7 } }]);
    expect(sent).toEqual(["GET /api/v3/things?sort=id&perPage=5", "GET /api/v3/things?sort=id&perPage=7"]);
  });
});

describe("for every set of windows at once: each is the slice of the full list, in no more requests than alone", () => {
  const behaviours = fc.record({
    max: fc.constantFrom(10, 12, 25, 1000),
    oversize: fc.constantFrom("cut" as const, "refused" as const),
    counts: fc.boolean(),
    saysSize: fc.boolean(),
  });
  const sizes = fc.record({ min: fc.constantFrom(1, 10), max: fc.constantFrom(10, 17, 50, 1000) });
  const window = fc.record({ first: fc.integer({ min: 1, max: 40 }), total: fc.boolean(), parts: fc.boolean() });

  test.each(["v3", "v2", "v1"] as const)("%s", async (family) => {
    await fc.assert(
      fc.asyncProperty(
        behaviours,
        sizes,
        fc.array(window, { minLength: 2, maxLength: 5 }),
        async (behaviour, page, windows) => {
          const asks = windows.map(({ first, total, parts }): Ask => ({
            page: { first },
            wants: { totalCount: total },
            facets: parts && family === "v3" ? ["row", "parts"] : ["row"],
            ...(family === "v1" ? {} : { list: byRank }),
          }));
          const shared = opened(family, behaviour, page);
          const got = await Promise.all(asks.map((ask) => shared.ask(ask)));
          const alone = { sent: 0 };
          for (const [index, ask] of asks.entries()) {
            const own = opened(family, behaviour, page);
            const expected = await own.ask(ask);
            expect(idsOf(got[index] ?? expected)).toEqual(idsOf(expected));
            expect(got[index]?.pageInfo.hasNextPage).toBe(expected.pageInfo.hasNextPage);
            alone.sent += own.sent.length;
          }
          expect(shared.sent.length).toBeLessThanOrEqual(alone.sent);
        },
      ),
      { numRuns: 60 },
    );
  });
});
