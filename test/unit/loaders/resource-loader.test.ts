import { describe, expect, test } from "vitest";

import { createResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { ResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { Resource } from "../../../src/resources/define.ts";
import { answerList, conditionsOf, parameter } from "./fake-list.ts";
import type { WireRow } from "./fake-list.ts";
import { codeOf, outcome } from "./listing.ts";
import { demands, listed, rows, thing, thingWith, v2List, v3List } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate, refusal } from "./upstream.ts";
import type { Answering, Operated } from "./upstream.ts";

interface Loading extends Operated {
  readonly loader: ResourceLoader<Thing>;
}

function loading(answer: Answering = serving(rows(40)), resource: Resource<Thing> = thing): Loading {
  const operated = operate(answer);
  return { ...operated, loader: createResourceLoader(resource, operated.scope) };
}

function serving(all: readonly WireRow[]): Answering {
  return (request) => {
    const id = /\/things\/(\d+)$/.exec(request.path)?.[1];
    if (id === undefined) {
      const include = parameter(request, "include")?.split(",") ?? [];
      return answerList(
        request,
        all.map((row) => ({ ...row, stock: 1, ...Object.fromEntries(include.map((name) => [name, []])) })),
      );
    }
    const found = all.find((row) => row.id === id);
    return found === undefined ? refusal(404) : { data: found };
  };
}

const row = demands(["row"]);
const idOnly = demands([]);

describe("a record that another one refers to", () => {
  test("is nothing where there is no reference", async () => {
    const { loader, sent } = loading();
    expect(await loader.one(null, row)).toBeNull();
    expect(sent).toEqual([]);
  });

  test("is an error where the answer did not speak of it: that must not pass for none", async () => {
    expect(codeOf(await outcome(loading().loader.one(undefined, row)))).toBe("FIELD_NOT_AVAILABLE");
  });

  test("is there without a call for whoever asks for its id alone, and tells its type", async () => {
    const { loader, sent } = loading();
    expect(await loader.one("7", idOnly)).toEqual({ id: "7", __typename: "Thing" });
    expect(sent).toEqual([]);
  });

  test("is null for everybody once it is known to be missing", async () => {
    const { loader } = loading();
    expect(await loader.one("404", row)).toBeNull();
    expect(await loader.one("404", idOnly)).toBeNull();
  });
});

describe("a record that arguments name", () => {
  test("is checked to exist also for its id alone: ids come from outside", async () => {
    const { loader, sent } = loading();
    expect(await loader.byArguments({ id: "404" }, idOnly)).toBeNull();
    expect(await loader.byArguments({ id: "gid://xentral/Thing/7" }, idOnly)).toMatchObject({ id: "7" });
    expect(await loader.byReference({ id: "gid://xentral/Thing/7" }, idOnly)).toMatchObject({ id: "7" });
    expect(sent).toEqual(["GET /api/v3/things/404", "GET /api/v3/things/7"]);
  });

  test.each([
    [{}, "BAD_USER_INPUT"],
    [{ id: null, name: undefined }, "BAD_USER_INPUT"],
    [{ id: "1", name: "a" }, "BAD_USER_INPUT"],
    [{ name: "  " }, "BAD_USER_INPUT"],
    [{ name: "half a character \ud800" }, "BAD_USER_INPUT"],
    [{ id: "seven" }, "INVALID_ID"],
    [{ id: "7/1" }, "INVALID_ID"],
    [{ id: "gid://xentral/Thing/7/masterdata" }, "INVALID_ID"],
    [{ id: "gid://xentral/Shelf/7" }, "INVALID_ID"],
  ])("%j is refused before a call: %s", async (args, code) => {
    const { loader, sent } = loading();
    expect(codeOf(await outcome(loader.byArguments(args, row)))).toBe(code);
    expect(sent).toEqual([]);
  });
});

describe("a record that its key names", () => {
  test("is found with its facets in one call", async () => {
    const { loader, sent } = loading();
    expect(await loader.byArguments({ name: "thing 7" }, demands(["row", "tags"]))).toMatchObject({
      id: "7",
      tags: [],
    });
    expect(sent).toHaveLength(1);
  });

  test("shares that call with other keys of the tick, whatever is selected of each", async () => {
    const { loader, sent } = loading();
    const asked = ["thing 7", "thing 9", "none"].map((name, index) =>
      loader.byArguments({ name }, demands(index === 0 ? ["row"] : ["tags"])),
    );
    expect((await Promise.all(asked)).map((one) => one?.id ?? null)).toEqual(["7", "9", null]);
    expect(sent).toHaveLength(1);
  });

  test("is only the one with exactly this key; two of them are ambiguous", async () => {
    const twins = [
      { id: "1", name: "A1" },
      { id: "2", name: "a1" },
      { id: "3", name: "b" },
      { id: "4", name: "b" },
    ];
    const { loader } = loading(serving(twins));
    expect(await loader.byArguments({ name: "a1" }, row)).toMatchObject({ id: "2" });
    expect(await loader.byArguments({ name: "A1" }, row)).toMatchObject({ id: "1" });
    expect(codeOf(await outcome(loader.byArguments({ name: "b" }, row)))).toBe("AMBIGUOUS_KEY");
    expect(await loader.byArguments({ name: "B" }, row)).toBeNull();
  });

  test("is looked for among hidden ones before it counts as missing, and only where there are conditions for them", async () => {
    const list = { ...v3List, again: [[{ key: "hidden", operator: "equals" as const, values: ["true"] }]] };
    const answer: Answering = (request) => {
      const wantsHidden = conditionsOf(request, true).some(({ key }) => key === "hidden");
      return answerList(
        request,
        rows(6)
          .map((one) => ({ ...one, hidden: Number(one.id) > 3 }))
          .filter((one) => one.hidden === wantsHidden),
      );
    };
    const { loader, sent } = loading(answer, thingWith(listed("v3", list)));
    expect(
      (await Promise.all(["thing 1", "thing 5", "none"].map((name) => loader.byArguments({ name }, row)))).map(
        (one) => one?.id ?? null,
      ),
    ).toEqual(["1", "5", null]);
    expect(sent).toHaveLength(2);
    const both = loading(
      (request) => (request.family === "v3" ? refusal(501) : answerList(request, [])),
      thingWith(listed("v3", list), listed("v2", v2List)),
    );
    expect(await both.loader.byArguments({ name: "none" }, row)).toBeNull();
    expect(both.sent).toHaveLength(2);
  });

  test("that was found is not asked for again by its id", async () => {
    const { loader, sent } = loading();
    await loader.byArguments({ name: "thing 7" }, row);
    expect(await loader.one("7", row)).toMatchObject({ name: "thing 7" });
    expect(sent).toHaveLength(1);
  });

  test("is an error, not a null, where what was found cannot be read", async () => {
    const { loader } = loading(() => ({
      data: [{ id: "1", name: 7 }],
      links: { next: null },
      meta: { perPage: 10, nextCursor: null, prevCursor: null },
    }));
    expect(codeOf(await outcome(loader.byArguments({ name: "a" }, row)))).toBe("UPSTREAM_MALFORMED");
  });

  test("is refused where it would be read as something else, and the filter stays trusted", async () => {
    const { loader, sent, scope } = loading(serving(rows(9)), thingWith(listed("v3", v3List)));
    expect(codeOf(await outcome(loader.byArguments({ name: "a,b" }, row)))).toBe("BAD_USER_INPUT");
    expect(sent).toEqual([]);
    expect(scope.knowledge.ignoresFilter("/api/v3/things", "name", "equals")).toBe(false);
  });
});

describe("facets that a field waits for", () => {
  test("are settled at once, or by one request for all who wait in the same tick", async () => {
    const { loader, sent } = loading();
    await Promise.all(["7", "9"].map(async (id) => loader.one(id, row)));
    expect(loader.settle("7", ["row"], () => "a")).toBeUndefined();
    const both = await Promise.all(["7", "9"].map(async (id) => loader.settle(id, ["tags"], () => "a")));
    expect(both).toMatchObject([
      { name: "thing 7", tags: [] },
      { name: "thing 9", tags: [] },
    ]);
    expect(sent).toHaveLength(2);
  });

  test("never reject: what failed is told for the facet", async () => {
    const { loader } = loading(() => refusal(500));
    expect(await loader.settle("7", ["row"], () => "a")).toBeNull();
    expect(codeOf(loader.failure("7", ["row"]))).toBe("UPSTREAM_FAILED");
    expect(loader.failure("7", ["tags"])).toBeNull();
  });
});
