import { expect, test } from "vitest";

import { createByIdLoader } from "../../../src/loaders/by-id.ts";
import { createResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { ListSource } from "../../../src/resources/define.ts";
import { answerList } from "./fake-list.ts";
import type { ListBehaviour } from "./fake-list.ts";
import { demands, listed, readThing, rows, thingWith } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate, refusal } from "./upstream.ts";
import type { Answering } from "./upstream.ts";

const bare: ListSource<Thing> = {
  path: "/api/v1/reasons",
  dialect: "bare",
  brings: ["row"],
  counts: true,
  filters: {},
  orders: {},
  whole: true,
  read: readThing,
};
const paged: ListSource<Thing> = { ...bare, dialect: "v1", page: { min: 10, max: 50 } };

function loading(answer: Answering, list: ListSource<Thing>) {
  const operated = operate(answer);
  const loader = createByIdLoader(thingWith(listed("v1", list)), operated.scope);
  return { ...operated, load: (id: string) => loader.load(id, ["row"], "reasons") };
}

const outcome = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (error: unknown) => error,
  );

test("a collection that answers everything is asked once, whoever is wanted and when", async () => {
  const { load, sent } = loading(() => ({ data: rows(3) }), bare);
  expect((await Promise.all(["2", "3", "4"].map(load))).map((one) => one?.name ?? null)).toEqual([
    "thing 2",
    "thing 3",
    null,
  ]);
  expect(await load("1")).toMatchObject({ name: "thing 1" });
  expect(sent).toEqual(["GET /api/v1/reasons"]);
});

test("its list and its records by id share one request", async () => {
  const { scope, sent } = operate(() => ({ data: rows(3) }));
  const loader = createResourceLoader(thingWith(listed("v1", bare)), scope);
  const first = await loader.list({}, demands(["row"])).load({ direction: "forward", count: 2 });
  expect(first.rows).toHaveLength(2);
  expect(await loader.one("3", demands(["row"]))).toMatchObject({ name: "thing 3" });
  expect(sent).toEqual(["GET /api/v1/reasons"]);
});

test.each<[string, ListBehaviour, number]>([
  ["counts", {}, 3],
  ["does not count: its end is a page that is not full", { counts: false }, 3],
  ["serves smaller pages than it was asked for", { max: 20 }, 6],
])("a paged one that %s is read to its end", async (_how, behaviour, requests) => {
  const { load, sent } = loading((request) => answerList(request, rows(110), behaviour), paged);
  expect((await Promise.all(["1", "50", "51", "110", "111"].map(load))).map((one) => one?.id ?? null)).toEqual([
    "1",
    "50",
    "51",
    "110",
    null,
  ]);
  expect(sent).toHaveLength(requests);
});

test("one bad row fails alone; a row that tells no id makes errors of those who were not found", async () => {
  const known = loading(
    () => ({
      data: [
        { id: "1", name: "a" },
        { id: "2", name: 2 },
      ],
    }),
    bare,
  );
  expect(await Promise.all(["1", "2", "3"].map((id) => outcome(known.load(id))))).toMatchObject([
    { id: "1" },
    { code: "UPSTREAM_MALFORMED" },
    null,
  ]);
  const stray = loading(() => ({ data: [{ id: "1", name: "a" }, { name: "?" }] }), bare);
  expect(await Promise.all(["1", "3"].map((id) => outcome(stray.load(id))))).toMatchObject([
    { id: "1" },
    { code: "UPSTREAM_MALFORMED" },
  ]);
});

test("a failure is everybody's who asked, and nobody's who asks later", async () => {
  let calls = 0;
  const { scope, sent } = operate(() => ((calls += 1) === 1 ? refusal(500) : { data: rows(3) }));
  const loader = createByIdLoader(thingWith(listed("v1", bare)), scope);
  expect(await Promise.all(["1", "2"].map((id) => outcome(loader.load(id, ["row"], "a"))))).toMatchObject([
    { code: "UPSTREAM_FAILED" },
    { code: "UPSTREAM_FAILED" },
  ]);
  expect(await loader.load("3", ["row"], "b")).toMatchObject({ id: "3" });
  expect(sent).toHaveLength(2);
});
