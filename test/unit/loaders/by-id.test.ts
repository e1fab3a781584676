/* oxlint-disable max-lines -- one subject, read from top to bottom */
import { describe, expect, test } from "vitest";

import { appError } from "../../../src/errors.ts";
import { createByIdLoader } from "../../../src/loaders/by-id.ts";
import type { ByIdLoader } from "../../../src/loaders/by-id.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import type { Resource } from "../../../src/resources/define.ts";
import { answerList, conditionsOf, parameter } from "./fake-list.ts";
import type { ListBehaviour, WireRow } from "./fake-list.ts";
import { listed, readThing, rows, thing, thingWith, v2List, v3List } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate, refusal } from "./upstream.ts";
import type { Answering } from "./upstream.ts";

interface Loading {
  readonly loader: ByIdLoader<Thing>;
  readonly sent: string[];
  readonly load: (id: string, ...facets: string[]) => Promise<Thing | null>;
}

function loading(answer: Answering, resource: Resource<Thing> = thing): Loading {
  const { scope, sent } = operate(answer);
  const loader = createByIdLoader(resource, scope);
  return { loader, sent, load: (id, ...facets) => loader.load(id, facets.length === 0 ? ["row"] : facets, "things") };
}

/** An instance with all families: single reads, lists, figures below each thing; includes bring what they name. */
function instance(all: readonly WireRow[] = rows(300), behaviour: ListBehaviour = {}): Answering {
  return (request) => {
    const [, id, below] = /\/things(?:\/(\d+))?(\/figures)?$/.exec(request.path) ?? [];
    const include = parameter(request, "include")?.split(",") ?? [];
    const dressed = all.map((row) => ({
      ...row,
      stock: Number(row.id) * 10,
      ...Object.fromEntries(include.map((name) => [name, []])),
    }));
    if (id === undefined) return answerList(request, dressed, behaviour);
    const found = dressed.find((row) => row.id === id);
    if (found === undefined) return refusal(404);
    return { data: below === undefined ? found : { figures: 7 } };
  };
}

const outcome = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (error: unknown) => error,
  );

describe("how many requests", () => {
  test("one record is asked for itself", async () => {
    const { load, sent } = loading(instance());
    expect(await load("7")).toMatchObject({ id: "7", name: "thing 7" });
    expect(sent).toEqual(["GET /api/v3/things/7"]);
  });

  test("records of one tick are one request, and a record that is wanted twice stands in it once", async () => {
    const { load, sent } = loading(instance());
    expect((await Promise.all(["7", "9", "7"].map((id) => load(id)))).map((one) => one?.name)).toEqual([
      "thing 7",
      "thing 9",
      "thing 7",
    ]);
    expect(sent).toEqual([
      "GET /api/v3/things?filter[0][key]=id&filter[0][op]=in&filter[0][value]=7,9&page=1&perPage=2",
    ]);
  });

  test("different wishes for different records are one request where one list brings all of them", async () => {
    const { load, sent } = loading(instance());
    await Promise.all([load("7"), load("9", "row", "tags"), load("8", "parts")]);
    expect(sent).toEqual([
      "GET /api/v3/things?filter[0][key]=id&filter[0][op]=in&filter[0][value]=7,9,8&include=tags,parts&page=1&perPage=3",
    ]);
  });

  test("also when that is another family's than the preferred one", async () => {
    const { load, sent } = loading(instance());
    const [one, other] = await Promise.all([load("7"), load("9", "row", "stock")]);
    expect([one?.name, other?.stock]).toEqual(["thing 7", 90]);
    expect(sent).toEqual([
      "GET /api/v2/things?filter[0][key]=id&filter[0][op]=in&filter[0][value][]=7&filter[0][value][]=9&page[number]=1&page[size]=10",
    ]);
  });

  test("what costs a call a record is asked only for those that want it", async () => {
    const { load, sent } = loading(instance());
    await Promise.all([load("1"), load("2"), load("3", "row", "figures")]);
    expect(sent.toSorted()).toEqual([
      "GET /api/v1/things/3/figures",
      "GET /api/v3/things?filter[0][key]=id&filter[0][op]=in&filter[0][value]=1,2,3&page=1&perPage=3",
    ]);
  });

  test("what is there, under way or known to be missing is not asked for again", async () => {
    const { load, sent } = loading(instance());
    await load("7", "row", "tags");
    await Promise.all([load("7"), load("7", "tags"), load("404")]);
    await load("404", "row", "tags");
    expect(await load("404")).toBeNull();
    const pending = [load("9")];
    await Promise.resolve();
    pending.push(load("9"));
    await Promise.all(pending);
    expect(sent).toEqual(["GET /api/v3/things/7?include=tags", "GET /api/v3/things/404", "GET /api/v3/things/9"]);
  });

  test("a facet that rides along for others is waited for by whoever wants it later", async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { load, sent } = loading(async (request) => {
      await gate;
      return instance()(request);
    });
    const first = [load("7"), load("9", "row", "stock")];
    while (sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const late = load("7", "stock");
    open();
    await Promise.all(first);
    expect(await late).toMatchObject({ stock: 70 });
    expect(sent).toHaveLength(1);
  });

  test("a facet that comes later costs its own request and leaves the others alone", async () => {
    const { load, sent } = loading(instance());
    const first = await load("7");
    const second = await load("7", "row", "tags");
    expect(first).toMatchObject({ name: "thing 7", tags: undefined });
    expect(second).toMatchObject({ name: "thing 7", tags: [] });
    expect(sent).toHaveLength(2);
  });

  test("more than a page are several requests, and none is lost", async () => {
    const { load, sent } = loading(instance());
    const ids = Array.from({ length: 230 }, (_, index) => String(index + 1));
    const all = await Promise.all(ids.map((id) => load(id)));
    expect(all.map((one) => one?.id)).toEqual(ids);
    expect(sent.map((line) => /perPage=(\d+)/.exec(line)?.[1])).toEqual(["200", "30"]);
  });
});

describe("records that a list hides", () => {
  const hidden = rows(6).map((row) => ({ ...row, hidden: Number(row.id) % 2 === 0 }));
  const list = { ...v3List, again: [[{ key: "hidden", operator: "equals" as const, values: ["true"] }]] };
  const answer: Answering = (request) => {
    const wantsHidden = conditionsOf(request, true).some(({ key }) => key === "hidden");
    return answerList(
      request,
      hidden.filter((row) => row.hidden === wantsHidden),
    );
  };

  test("are asked for again, only those, before they count as missing", async () => {
    const { load, sent } = loading(answer, thingWith(listed("v3", list)));
    expect((await Promise.all(["1", "2", "4", "99"].map((id) => load(id)))).map((one) => one?.id ?? null)).toEqual([
      "1",
      "2",
      "4",
      null,
    ]);
    expect(sent).toEqual([
      "GET /api/v3/things?filter[0][key]=id&filter[0][op]=in&filter[0][value]=1,2,4,99&page=1&perPage=4",
      "GET /api/v3/things?filter[0][key]=id&filter[0][op]=in&filter[0][value]=2,4,99&filter[1][key]=hidden&filter[1][op]=equals&filter[1][value]=true&page=1&perPage=3",
    ]);
  });
});

test("a record that shows at its own address alone is found there, and what is not told there is not asked for again", async () => {
  const single = { path: (id: string) => `/api/v2/things/${id}`, brings: ["row"], read: readThing };
  const resource = thingWith({ family: "v2", list: { ...v2List, hides: true }, single });
  const { load, loader, sent } = loading(
    (request) => (request.path.endsWith("/3") ? { data: { id: "3", name: "hidden" } } : answerList(request, rows(2))),
    resource,
  );
  const all = await Promise.all(["1", "2", "3"].map((id) => load(id, "row", "stock")));
  expect(all).toMatchObject([{ id: "1" }, { id: "2" }, { id: "3", name: "hidden" }]);
  expect(loader.failure("3", "stock")).toMatchObject({ code: "UPSTREAM_REJECTED" });
  expect(sent.map((line) => line.split("?")[0])).toEqual(["GET /api/v2/things", "GET /api/v2/things/3"]);
});

describe("lists that serve fewer rows than they were asked for", () => {
  test("v3 cuts a page without a word: the rest is read, and smaller pages are asked for from then on", async () => {
    const { load, sent } = loading(instance(rows(300), { max: 100 }));
    const ids = Array.from({ length: 150 }, (_, index) => String(index + 1));
    expect((await Promise.all(ids.map((id) => load(id)))).every((one) => one !== null)).toBe(true);
    expect(sent).toHaveLength(2);
    const later = Array.from({ length: 150 }, (_, index) => String(index + 151));
    expect((await Promise.all(later.map((id) => load(id)))).every((one) => one !== null)).toBe(true);
    expect(sent.slice(2).map((line) => /perPage=(\d+)/.exec(line)?.[1])).toEqual(["100", "50"]);
  });

  test("also when it does not say how many there are", async () => {
    const resource = thingWith(listed("v2", { ...v2List, page: { min: 10, max: 50 }, counts: false }));
    const { load } = loading(instance(rows(60), { max: 20, counts: false }), resource);
    const ids = Array.from({ length: 45 }, (_, index) => String(index + 1));
    expect((await Promise.all(ids.map((id) => load(id)))).map((one) => one?.id)).toEqual(ids);
  });
});

describe("a list that answers with other ids than it was asked for", () => {
  test("is not believed: another way is taken, and nothing that exists is called missing", async () => {
    const { load, sent } = loading(instance(rows(300), { ignores: ["id"] }), thing);
    const found = await Promise.all(["200", "201"].map((id) => load(id)));
    expect(found.map((one) => one?.id)).toEqual(["200", "201"]);
    expect(sent.filter((line) => line.includes("filter"))).toHaveLength(2);
    expect(sent.filter((line) => !line.includes("filter"))).toEqual([
      "GET /api/v3/things/200",
      "GET /api/v3/things/201",
    ]);
  });

  test("a single read that answers with another record is no answer for this one", async () => {
    const resource = thingWith({ ...thing.sources[0], family: "v3" });
    const { load, sent } = loading(() => ({ data: { id: "8", name: "another" } }), resource);
    expect(await outcome(load("7"))).toBeNull();
    expect(sent).toEqual(["GET /api/v3/things/7"]);
  });
});

describe("families", () => {
  test("the next one is asked when one is not there, and that is remembered and said", async () => {
    const { scope, sent } = operate((request) =>
      request.family === "v3" ? refusal(404, { type: "route-not-found" }) : instance()(request),
    );
    const loader = createByIdLoader(thing, scope);
    expect(await loader.load("7", ["row"], "things")).toMatchObject({ name: "thing 7" });
    expect(await loader.load("9", ["row"], "things")).toMatchObject({ name: "thing 9" });
    expect(sent.map((line) => line.slice(0, 18))).toEqual([
      "GET /api/v3/things",
      "GET /api/v3/things",
      "GET /api/v2/things",
      "GET /api/v2/things",
    ]);
    expect(scope.operation.meter.fallbacks).toMatchObject([{ resource: "Thing", from: "v3", to: "v2" }]);
  });

  test("a refused include costs one more request, once, and takes no other facet along", async () => {
    const title = "Requested include(s) `tags` are not allowed. Allowed include(s) are `parts`.";
    const { load, loader, sent } = loading((request) =>
      parameter(request, "include")?.includes("tags") === true ? refusal(400, { title }) : instance()(request),
    );
    const all = await Promise.all(["7", "9"].map((id) => load(id, "row", "tags", "parts")));
    expect(all).toMatchObject([
      { name: "thing 7", parts: [] },
      { name: "thing 9", parts: [] },
    ]);
    expect(loader.failure("7", "tags")).toMatchObject({ code: "FIELD_NOT_AVAILABLE" });
    expect(loader.failure("7", "parts")).toBeNull();
    expect(sent).toHaveLength(2);
  });

  test("an include that is ignored without a word is loaded in the next way, or is not available", async () => {
    const { load, loader, sent } = loading((request) => answerList(request, rows(9)), thingWith(listed("v3", v3List)));
    expect(await Promise.all(["7", "9"].map((id) => load(id, "row", "tags")))).toMatchObject([
      { name: "thing 7" },
      { name: "thing 9" },
    ]);
    expect(loader.failure("9", "tags")).toMatchObject({ code: "FIELD_NOT_AVAILABLE" });
    expect(sent).toHaveLength(1);
  });
});

describe("errors", () => {
  test("one bad record fails alone", async () => {
    const broken = rows(9).map((row) => (row.id === "3" ? { ...row, name: 3 } : row));
    const { load } = loading(instance(broken));
    const all = await Promise.all(["2", "3", "4"].map((id) => outcome(load(id))));
    expect(all).toMatchObject([
      { id: "2" },
      { code: "UPSTREAM_MALFORMED", details: { jsonPath: "data[1].name" } },
      { id: "4" },
    ]);
  });

  test("a row that tells nobody's id is an error for those who were not found, not a null", async () => {
    const { load } = loading(
      () => ({ data: [{ id: "2", name: "b" }, { name: "?" }] }),
      thingWith(listed("v3", v3List)),
    );
    expect(await Promise.all(["2", "3"].map((id) => outcome(load(id))))).toMatchObject([
      { id: "2" },
      { code: "UPSTREAM_MALFORMED" },
    ]);
  });

  test("a facet that fails leaves the others alone, and says so for itself", async () => {
    const { load, loader } = loading((request) =>
      request.path.endsWith("figures") ? refusal(500) : instance()(request),
    );
    expect(await load("7", "row", "figures")).toMatchObject({ name: "thing 7" });
    expect(loader.failure("7", "figures")).toMatchObject({ code: "UPSTREAM_FAILED" });
    expect(loader.failure("7", "row")).toBeNull();
  });

  test("when nothing of a record can be loaded the record is an error, not a null", async () => {
    const { load } = loading(() => refusal(500));
    expect(await outcome(load("7"))).toMatchObject({ code: "UPSTREAM_FAILED" });
  });

  test("404 of a part is an error of the part where the record is there", async () => {
    const { load, loader } = loading((request) =>
      request.path.endsWith("figures") ? refusal(404) : instance()(request),
    );
    expect(await load("7", "row", "figures")).toMatchObject({ name: "thing 7" });
    expect(loader.failure("7", "figures")).toMatchObject({ code: "UPSTREAM_REJECTED" });
  });

  test("404 of a part is a null where nothing else was asked for", async () => {
    const { load } = loading((request) => (request.path.endsWith("figures") ? refusal(404) : instance()(request)));
    expect(await load("7", "figures")).toBeNull();
  });

  test("404 of a part does not make a record missing whose own read failed", async () => {
    const { load } = loading((request) => (request.path.endsWith("figures") ? refusal(404) : refusal(500)));
    expect(await outcome(load("7", "row", "figures"))).toMatchObject({ code: "UPSTREAM_FAILED" });
  });

  test("a failure is not remembered beyond what failed", async () => {
    let calls = 0;
    const { load, loader } = loading((request) => ((calls += 1) === 1 ? refusal(500) : instance()(request)));
    expect(await outcome(load("7", "row"))).toMatchObject({ code: "UPSTREAM_FAILED" });
    expect(await load("7", "tags")).toMatchObject({ tags: [], name: "thing 7" });
    expect(loader.failure("7", "row")).toBeNull();
  });

  test.each([401, 429, 500])("status %i is asked once, not in every way that there is", async (status) => {
    const code =
      status === 401 ? "UPSTREAM_UNAUTHENTICATED" : status === 429 ? "UPSTREAM_RATE_LIMITED" : "UPSTREAM_FAILED";
    const { load, sent } = loading(() => appError(code, { details: { upstream: { status } } }));
    expect(await outcome(load("7"))).toMatchObject({ code });
    expect(sent).toHaveLength(1);
  });

  test("a budget that runs out in the middle takes along only what was not sent", async () => {
    let sendable = 1;
    const spent = appError("BUDGET_EXHAUSTED");
    const { load } = loading((request) => ((sendable -= 1) < 0 ? spent : instance()(request)));
    const ids = Array.from({ length: 230 }, (_, index) => String(index + 1));
    const all = await Promise.all(ids.map((id) => outcome(load(id))));
    expect(all.slice(0, 200).every((one) => (one as Thing).name !== undefined)).toBe(true);
    expect(all.slice(200).every((one) => one === spent)).toBe(true);
  });

  test("a bug of ours is an error of the record and of every facet, never a promise that nobody settles", async () => {
    const bug = new TypeError("a bug");
    const list = {
      ...v3List,
      filters: {
        ...v3List.filters,
        id: {
          key: "id",
          operators: ["in" as const],
          write: () => {
            throw bug;
          },
        },
      },
    };
    const { load } = loading(instance(), thingWith(listed("v3", list)));
    expect(await Promise.all(["7", "9"].map((id) => outcome(load(id))))).toEqual([bug, bug]);
  });

  test("also one in choosing the ways", async () => {
    const bug = new TypeError("a bug");
    const { scope } = operate(instance());
    const preference = (): never => {
      throw bug;
    };
    const loader = createByIdLoader(thing, { ...scope, preference });
    const load = (id: string, facet: string): Promise<unknown> => outcome(loader.load(id, [facet], "things"));
    expect(await Promise.all([load("7", "row"), load("9", "tags")])).toEqual([bug, bug]);
    expect([loader.failure("7", "row"), loader.failure("9", "tags")]).toEqual([bug, bug]);
  });

  test("refusals that teach and teach again come to an end", async () => {
    const { load, sent } = loading((request: PlannedRequest) => refusal(403, { title: request.path }));
    expect(await outcome(load("7", "row", "figures"))).toMatchObject({ code: "UPSTREAM_FORBIDDEN" });
    expect(sent.length).toBeLessThanOrEqual(4);
  });
});

describe("whether facets are settled", () => {
  test("loaded, failed and missing are; under way is not", async () => {
    const { load, loader } = loading((request) =>
      request.path.endsWith("figures") ? refusal(500) : instance()(request),
    );
    expect(loader.isSettled("7", ["row"])).toBe(false);
    const pending = load("7", "row", "figures");
    expect(loader.isSettled("7", ["row"])).toBe(false);
    await pending;
    expect(loader.isSettled("7", ["row", "figures"])).toBe(true);
    expect(loader.isSettled("7", ["tags"])).toBe(false);
    await load("404");
    expect(loader.isSettled("404", ["row", "tags"])).toBe(true);
  });
});
