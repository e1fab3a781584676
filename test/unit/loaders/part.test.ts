import { describe, expect, test } from "vitest";

import { createByIdLoader } from "../../../src/loaders/by-id.ts";
import type { PartSource } from "../../../src/resources/define.ts";
import { WireError } from "../../../src/resources/wire.ts";
import { answerList } from "./fake-list.ts";
import type { ListBehaviour } from "./fake-list.ts";
import { thingWith } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate, refusal } from "./upstream.ts";
import type { Answering } from "./upstream.ts";

const notes: PartSource<Thing> = {
  path: (id) => `/api/v1/things/${id}/notes`,
  brings: ["notes"],
  dialect: "v1",
  page: { min: 10, max: 50 },
  read: (items) => ({ notes: (items as { id: string }[]).map(({ id }) => id) }),
};
const figures: PartSource<Thing> = {
  path: (id) => `/api/v1/things/${id}/figures`,
  brings: ["figures"],
  dialect: "bare",
  read: (data) => {
    const { figures: value } = data as { figures: unknown };
    if (typeof value !== "number") throw new WireError("figures", "a number");
    return { figures: value };
  },
};

function loading(answer: Answering, ...parts: PartSource<Thing>[]) {
  const operated = operate(answer);
  const loader = createByIdLoader(thingWith({ family: "v1", parts }), operated.scope);
  return { ...operated, loader, load: (id: string, facet: string) => loader.load(id, [facet], "things") };
}

const outcome = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (error: unknown) => error,
  );
const items = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index + 1) }));

describe("a paged list below a record is read to its end", () => {
  test.each<[string, number, ListBehaviour, number]>([
    ["that counts", 120, {}, 3],
    ["that does not count", 120, { counts: false }, 3],
    ["that serves smaller pages", 30, { max: 10 }, 3],
    ["whose last page is full, since it counts", 100, {}, 2],
    ["whose last page is full, though it does not count, with one page more", 100, { counts: false }, 3],
    ["that is empty", 0, { counts: false }, 1],
  ])("one %s (%i rows)", async (_how, count, behaviour, requests) => {
    const { load, sent } = loading((request) => answerList(request, items(count), behaviour), notes);
    expect((await load("7", "notes"))?.notes).toEqual(items(count).map(({ id }) => id));
    expect(sent).toHaveLength(requests);
  });

  test("and page sizes that it refuses are not asked for again", async () => {
    const { load, sent } = loading(
      (request) => answerList(request, items(25), { max: 15, oversize: "refused" }),
      notes,
    );
    expect((await load("7", "notes"))?.notes).toHaveLength(25);
    expect((await load("8", "notes"))?.notes).toHaveLength(25);
    expect(sent.map((line) => /size\]=(\d+)/.exec(line)?.[1])).toEqual([
      "50",
      "25",
      "12",
      "12",
      "12",
      "12",
      "12",
      "12",
    ]);
  });
});

test("records whose part has the same address share its requests, also when they ask later", async () => {
  const shared: PartSource<Thing> = {
    ...notes,
    path: () => "/api/v1/shelves/3/things",
    read: (_items, id) => ({ notes: [id] }),
  };
  const { load, sent } = loading((request) => answerList(request, items(60)), shared);
  expect((await Promise.all(["1", "2"].map((id) => load(id, "notes")))).map((one) => one?.notes)).toEqual([
    ["1"],
    ["2"],
  ]);
  expect((await load("3", "notes"))?.notes).toEqual(["3"]);
  expect(sent).toHaveLength(2);
});

test("a part that does not parse is an error with its path, and nobody else's", async () => {
  const { load } = loading((request) => ({ data: { figures: request.path.includes("/8/") ? "many" : 1 } }), figures);
  expect(await Promise.all(["7", "8"].map((id) => outcome(load(id, "figures"))))).toMatchObject([
    { figures: 1 },
    { code: "UPSTREAM_MALFORMED", details: { jsonPath: "data.figures" } },
  ]);
});

test("a route that is not there is not asked for a second record; the facet says so itself", async () => {
  const { load, loader, sent } = loading(() => refusal(404, { type: "route-not-found" }), figures);
  for (const id of ["7", "8"]) {
    expect(await load(id, "figures")).toMatchObject({ id });
    expect(loader.failure(id, "figures")).toMatchObject({ code: "FIELD_NOT_AVAILABLE" });
  }
  expect(sent).toHaveLength(1);
});

test("a right that lacks is told as such, and does not hide another part", async () => {
  const { load } = loading(
    (request) => (request.path.endsWith("figures") ? refusal(403) : { data: [] }),
    figures,
    notes,
  );
  expect(await outcome(load("7", "figures"))).toMatchObject({ code: "UPSTREAM_FORBIDDEN" });
  expect(await load("7", "notes")).toMatchObject({ notes: [] });
});
