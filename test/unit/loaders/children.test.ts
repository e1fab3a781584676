import { describe, expect, test } from "vitest";

import { createByIdLoader } from "../../../src/loaders/by-id.ts";
import type { ChildrenSource } from "../../../src/resources/define.ts";
import { WireError } from "../../../src/resources/wire.ts";
import { answerList, conditionsOf } from "./fake-list.ts";
import type { ListBehaviour, WireRow } from "./fake-list.ts";
import { thingWith } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate, refusal } from "./upstream.ts";
import type { Answering } from "./upstream.ts";

interface Child {
  readonly id: string;
  readonly thing?: { readonly id: string };
  readonly text: string;
}

const source = (dialect: "v1" | "v3"): ChildrenSource<Thing> => ({
  path: `/api/${dialect}/notes`,
  brings: ["notes"],
  dialect,
  page: { min: 10, max: 50 },
  parentKey: "thing.id",
  parentOf: (item) => {
    const parent = (item as Child).thing?.id;
    if (typeof parent !== "string" || typeof (item as Child).text !== "string")
      throw new WireError("thing", "a reference");
    return parent;
  },
  read: (items) => ({ notes: items.map((item) => (item as Child).text) }),
});

const children = (count: number, parents: number): WireRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    thing: { id: String((index % parents) + 1) },
    text: `note ${index + 1}`,
  }));

function loading(answer: Answering, dialect: "v1" | "v3" = "v1") {
  const operated = operate(answer);
  const loader = createByIdLoader(thingWith({ family: dialect, children: [source(dialect)] }), operated.scope);
  return { ...operated, loader, load: (id: string) => loader.load(id, ["notes"], "things") };
}

const outcome = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (error: unknown) => error,
  );
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

describe("the children of many records are one request, page by page", () => {
  test.each<["v1" | "v3", ListBehaviour, number]>([
    ["v1", {}, 3],
    ["v1", { counts: false }, 3],
    ["v1", { max: 20 }, 6],
    ["v3", {}, 3],
    ["v3", { max: 20 }, 6],
  ])("%s %j", async (dialect, behaviour, requests) => {
    const all = children(120, 7);
    const { load, sent } = loading((request) => answerList(request, all, behaviour), dialect);
    const found = await Promise.all(ids(8).map(load));
    expect(found.map((one) => one?.notes)).toEqual(
      ids(8).map((id) =>
        all.filter((child) => (child["thing"] as { id: string }).id === id).map((child) => child["text"]),
      ),
    );
    expect(sent).toHaveLength(requests);
  });

  test("200 records at most, and what an address holds", async () => {
    const { load, requests } = loading((request) => answerList(request, []));
    await Promise.all(ids(450).map(load));
    const asked = requests.map((request) => conditionsOf(request, false)[0]?.values.length ?? 0);
    expect(asked.reduce((sum, count) => sum + count, 0)).toBe(450);
    expect(Math.max(...asked)).toBeLessThanOrEqual(200);
  });

  test("half as many when the address was too long, and nobody is lost", async () => {
    const all = children(60, 60);
    const { load, requests } = loading((request) =>
      (conditionsOf(request, false)[0]?.values.length ?? 0) > 20 ? refusal(414) : answerList(request, all),
    );
    expect((await Promise.all(ids(60).map(load))).map((one) => one?.notes?.length)).toEqual(ids(60).map(() => 1));
    expect(requests.length).toBeLessThanOrEqual(1 + 2 + 4);
  });
});

describe("rows that cannot be read", () => {
  test("fail the record that they belong to, where that can be told, and no other", async () => {
    const all = [...children(4, 4), { id: "9", thing: { id: "2" }, text: 7 }];
    const { load } = loading((request) => answerList(request, all));
    expect(await Promise.all(ids(3).map((id) => outcome(load(id))))).toMatchObject([
      { notes: ["note 1"] },
      { code: "UPSTREAM_MALFORMED", details: { jsonPath: "data[3].thing" } },
      { notes: ["note 3"] },
    ]);
  });

  test("fail everybody where it cannot: a list with a hole would pass for whole", async () => {
    const all = [...children(2, 2), { id: "9", text: "whose?" }];
    const { load } = loading(() => ({ data: all }));
    expect(await Promise.all(ids(2).map((id) => outcome(load(id))))).toMatchObject([
      { code: "UPSTREAM_MALFORMED" },
      { code: "UPSTREAM_MALFORMED" },
    ]);
  });
});

test("children of other records mean that the filter was ignored: none of it is believed", async () => {
  const { load, sent } = loading((request) => answerList(request, children(9, 9), { ignores: ["thing.id"] }));
  expect(await outcome(load("2"))).toMatchObject({ code: "FILTER_NOT_HONOURED" });
  expect(sent).toHaveLength(1);
});

test("a page that fails fails those who were asked for with it", async () => {
  let calls = 0;
  const { load } = loading((request) => ((calls += 1) === 2 ? refusal(500) : answerList(request, children(120, 7))));
  expect(await outcome(load("1"))).toHaveProperty("notes", expect.any(Array));
  const { load: other } = loading((request) =>
    (calls += 1) > 4 ? refusal(500) : answerList(request, children(400, 2)),
  );
  expect(await Promise.all(["1", "2"].map((id) => outcome(other(id))))).toMatchObject([
    { code: "UPSTREAM_FAILED" },
    { code: "UPSTREAM_FAILED" },
  ]);
});
