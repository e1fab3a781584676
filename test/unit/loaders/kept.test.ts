import { describe, expect, it } from "vitest";

import { createCache } from "../../../src/cache/cache.ts";
import type { OwnCache } from "../../../src/cache/cache.ts";
import type { Resource } from "../../../src/resources/define.ts";
import { createResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { ResourceLoader } from "../../../src/loaders/resource-loader.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { demands, rows, thing } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate } from "./upstream.ts";
import type { Answering } from "./upstream.ts";

const clock = createFakeClock(0);
const medium: Resource<Thing> = { ...thing, lifetime: "medium", fleeting: ["stock"] };

function ownCache(): OwnCache {
  return createCache({ instance: "", megabytes: 1, clock }).of("one");
}

/** The loader of a new operation over an upstream, with what earlier ones have left. */
function begin(
  own: OwnCache,
  answer: Answering,
  resource = medium,
): { readonly loader: ResourceLoader<Thing>; readonly sent: readonly string[] } {
  const { scope, sent } = operate(answer, { kept: { own, resource, clock } });
  return { loader: createResourceLoader(resource, scope), sent };
}

/** An upstream with these things, whatever is asked. */
function upstreamOf(things: readonly object[]): Answering {
  return ({ path }) => {
    const id = /\/things\/(\d+)$/.exec(path)?.[1];
    return id === undefined
      ? { data: things, meta: { total: things.length, perPage: 10, currentPage: 1, lastPage: 1 } }
      : { data: things.find((one) => "id" in one && one.id === id) };
  };
}

const window = { direction: "forward", count: 3 } as const;

describe("what is kept", () => {
  it("is served at once, without a promise", async () => {
    const own = ownCache();
    await begin(own, upstreamOf(rows(3)))
      .loader.list({}, demands(["row"]))
      .load(window);
    const { loader, sent } = begin(own, upstreamOf([]));
    expect(loader.one("2", demands(["row"]))).toMatchObject({ id: "2", name: "thing 2" });
    expect(sent).toEqual([]);
  });

  it("belongs to nobody: operations that go on from it do not change it", async () => {
    const own = ownCache();
    own.keep("Thing", { parts: deepFrozen({ id: "1", name: "kept", parts: [{ id: "7" }] }), facets: ["row"] }, 1000);
    const wider = [{ id: "1", name: "new", tags: ["a"], parts: [{ id: "7", note: "b" }] }];
    const { loader } = begin(own, upstreamOf(wider));
    expect(await loader.one("1", demands(["row", "tags"]))).toMatchObject({ name: "kept", tags: ["a"] });
    expect(begin(own, upstreamOf([])).loader.one("1", demands(["row", "tags"]))).toMatchObject({ name: "new" });
  });

  it("does not bring back what was read of the same record before", async () => {
    const own = ownCache();
    const read = (name: string, tags?: readonly string[]): Answering => upstreamOf([{ id: "1", name, tags }]);
    await begin(own, read("old", ["a"])).loader.one("1", demands(["row", "tags"]));
    own.keep("Thing", { parts: Object.assign({ id: "1" }, { name: "new" }), facets: ["row"] }, 1000);
    const { loader, sent } = begin(own, upstreamOf([]));
    expect(loader.one("1", demands(["tags"]))).toMatchObject({ tags: ["a"], name: "new" });
    expect(loader.one("1", demands(["row"]))).toMatchObject({ name: "new" });
    expect(sent).toEqual([]);
  });

  it("does not bring along what lives shorter", async () => {
    const own = ownCache();
    const { loader } = begin(own, upstreamOf([{ id: "1", name: "a", stock: 3 }]));
    await loader.list({}, demands(["row", "stock"])).load(window);
    expect(own.record("Thing", "1")?.layers.map(({ parts, facets }) => ({ ...parts, facets }))).toMatchObject([
      { id: "1", stock: 3, facets: ["stock"] },
      { id: "1", name: "a", facets: ["row"] },
    ]);
    expect(own.record("Thing", "1")?.layers[1]?.parts).toHaveProperty("stock", undefined);
  });
});

describe("a list with a filter", () => {
  const filter = { filter: { name: { equals: "thing 2" } } };

  it("is not kept, nor any row of it, when it does not honour its filter", async () => {
    const own = ownCache();
    const { loader } = begin(own, upstreamOf(rows(3)));
    await expect(loader.list(filter, demands(["row"])).load(window)).rejects.toThrow("outside the filter");
    expect(["1", "2", "3"].map((id) => own.record("Thing", id))).toEqual([null, null, null]);
  });

  it("is read again when a row was seen since that it would not show any more", async () => {
    const own = ownCache();
    const found = upstreamOf([{ id: "2", name: "thing 2" }]);
    await begin(own, found)
      .loader.list(filter, demands(["row"]))
      .load(window);
    const again = begin(own, found);
    await again.loader.list(filter, demands(["row"])).load(window);
    expect(again.sent).toEqual([]);
    own.keep("Thing", { parts: Object.assign({ id: "2" }, { name: "another name" }), facets: ["row"] }, 1000);
    const { loader, sent } = begin(own, upstreamOf([]));
    expect((await loader.list(filter, demands(["row"])).load(window)).rows).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it("is not kept when one of its rows could not be read", async () => {
    const own = ownCache();
    const broken = upstreamOf([
      { id: "1", name: "a" },
      { id: "2", name: 7 },
    ]);
    await begin(own, broken)
      .loader.list({}, demands(["row"]))
      .load(window);
    const { loader, sent } = begin(own, broken);
    await loader.list({}, demands(["row"])).load(window);
    expect(sent).toHaveLength(1);
    expect(own.record("Thing", "1")).not.toBeNull();
    expect(own.record("Thing", "2")).toBeNull();
  });
});

function deepFrozen<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value))
    if (typeof inner === "object" && inner !== null) deepFrozen(inner as object);
  return Object.freeze(value);
}
