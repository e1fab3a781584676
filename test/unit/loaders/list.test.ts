import { describe, expect, test } from "vitest";

import { olderTextKey } from "../../../src/resources/older-filters.ts";
import { answerList, parameter } from "./fake-list.ts";
import { idsOf, listing } from "./listing.ts";
import type { Listing } from "./listing.ts";
import { listed, rows, thingWith, v2List } from "./things.ts";
import { refusal } from "./upstream.ts";

/** Rows dressed with the includes that are asked for. */
function open(): Listing {
  return listing((request) => {
    const include = parameter(request, "include")?.split(",") ?? [];
    return answerList(
      request,
      rows(40).map((row) => ({ ...row, ...Object.fromEntries(include.map((name) => [name, []])) })),
    );
  });
}

describe("the same list under several aliases", () => {
  test("with different selections is one request that brings all of them", async () => {
    const { ask, sent } = open();
    const [one, other] = await Promise.all([
      ask({ page: { first: 5 }, facets: ["row"] }),
      ask({ page: { first: 5 }, facets: ["row", "tags"] }),
    ]);
    expect([idsOf(one), idsOf(other)]).toEqual([
      ["1", "2", "3", "4", "5"],
      ["1", "2", "3", "4", "5"],
    ]);
    expect(sent).toEqual(["GET /api/v3/things?sort=id&include=tags&perPage=5"]);
  });

  test("also below parents", async () => {
    const { ask, sent } = open();
    await Promise.all([
      ask({ parent: { shelfId: "1" } }),
      ask({ parent: { shelfId: "2" }, facets: ["tags"] }),
      ask({ parent: { shelfId: "2" }, facets: ["parts"] }),
    ]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain("include=tags,parts");
  });

  test("one asking for rows, one for the number, is what both cost alone", async () => {
    const { ask, sent } = open();
    const [one, other] = await Promise.all([
      ask({ page: { first: 5 } }),
      ask({ page: { first: 5 }, wants: { nodes: false, hasNextPage: false, totalCount: true } }),
    ]);
    expect([idsOf(one).length, other.totalCount]).toEqual([5, 40]);
    expect(sent).toHaveLength(2);
  });

  test("with other windows, filters or orders is another list", async () => {
    const { ask, sent } = open();
    await Promise.all([
      ask({ page: { first: 5 } }),
      ask({ page: { first: 6 } }),
      ask({ list: { filter: { name: { equals: "a" } } } }),
      ask({ page: { first: 5 }, list: { orderBy: [{ field: "RANK" }] } }),
    ]);
    expect(sent).toHaveLength(4);
  });

  test("asked for again later is not sent again", async () => {
    const { ask, sent } = open();
    await ask({ page: { first: 5 } });
    await ask({ page: { first: 5 } });
    expect(sent).toHaveLength(1);
  });
});

test("a list that fails for one alias fails for those who share it, and may be asked for again", async () => {
  let calls = 0;
  const { ask, ids } = listing((request) => ((calls += 1) === 1 ? refusal(500) : answerList(request, rows(3))));
  const both = await Promise.allSettled([ask({}), ask({ facets: ["tags"] })]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await ids({})).toEqual(["1", "2", "3"]);
});

test("an empty list of wanted values is answered without a call", async () => {
  const { ask, sent } = open();
  const got = await ask({ list: { filter: { id: { in: [] } } }, wants: { totalCount: true } });
  expect([got.nodes, got.totalCount, got.pageInfo.hasNextPage]).toEqual([[], 0, false]);
  expect(sent).toEqual([]);
});

describe("rows outside the filter", () => {
  test("are never handed out: another family is asked, and the filter is not used again", async () => {
    const { ids, sent } = listing((request) =>
      answerList(request, rows(40), request.family === "v3" ? { ignores: ["name"] } : {}),
    );
    expect(await ids({ list: { filter: { name: { equals: "thing 7" } } } })).toEqual(["7"]);
    expect(await ids({ list: { filter: { name: { equals: "thing 8" } } } })).toEqual(["8"]);
    expect(sent.map((line) => line.slice(5, 11))).toEqual(["api/v3", "api/v2", "api/v2"]);
  });

  test("that a placeholder may have let in, where an older list reads it in its own way, are an error of that value, and no verdict on the filter", async () => {
    const { ids, ask, scope } = listing((request) => answerList(request, rows(3), { ignores: ["name"] }), {
      resource: thingWith(listed("v2", { ...v2List, filters: { name: olderTextKey("name") } })),
    });
    await expect(ask({ list: { filter: { name: { contains: "100%" } } } })).rejects.toMatchObject({
      code: "FILTER_NOT_HONOURED",
    });
    expect(scope.knowledge.ignoresFilter("/api/v2/things", "name", "contains")).toBe(false);
    expect(await ids({ list: { filter: { name: { contains: "thing" } } } })).toEqual(["1", "2", "3"]);
  });
});
