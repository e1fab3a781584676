import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createCache } from "../../../src/cache/cache.ts";
import type { Cache } from "../../../src/cache/cache.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

const clock = createFakeClock(1000);

function cacheOf(instance = "https://acme.xentral.biz", megabytes = 1): Cache {
  return createCache({ instance, megabytes, clock });
}

function parts(name: string): { readonly id: string; readonly name: string } {
  return { id: "7", name };
}

const facts = { served: 10, total: 1, nextCursor: null, speaksCursor: false, hasNext: false };

it("after a write, or where nobody knows of what, nothing is kept that may not know of it", () => {
  const cache = cacheOf();
  const own = cache.of("one");
  const overtaken = (type: string): readonly boolean[] =>
    [999, 1000, 3000, 3001].map((since) => own.isOvertaken(type, since));
  cache.forget(["Thing"]);
  expect(overtaken("Thing")).toEqual([true, true, true, false]);
  expect(overtaken("Other")).toEqual([false, false, false, false]);
  cache.clear();
  expect(overtaken("Other")).toEqual([true, true, true, false]);
});

describe("records", () => {
  it("are kept with the time when they were read", () => {
    const own = cacheOf().of("one");
    own.keep("Thing", { parts: { id: "7" }, facets: ["row"] }, 1000);
    expect(own.record("Thing", "7")).toEqual({
      layers: [{ parts: { id: "7" }, facets: ["row"], at: 1000 }],
      missingAt: null,
    });
    expect(own.record("Thing", "8")).toBeNull();
  });

  it("are told by the newest parts; older ones stay for what nobody has told since", async () => {
    const moving = createFakeClock(0);
    const own = createCache({ instance: "", megabytes: 1, clock: moving }).of("one");
    const wide = { ...parts("old"), tags: ["a"] };
    own.keep("Thing", { parts: wide, facets: ["row", "tags"] }, 1000);
    await moving.advance(5);
    own.keep("Thing", { parts: parts("new"), facets: ["row"] }, 1000);
    expect(own.record("Thing", "7")?.layers).toEqual([
      { parts: parts("new"), facets: ["row"], at: 5 },
      { parts: wide, facets: ["tags"], at: 0 },
    ]);
    own.keep("Thing", { parts: parts("newer"), facets: ["tags", "row"] }, 1000);
    expect(own.record("Thing", "7")?.layers).toHaveLength(1);
  });

  it("are held as they are, not copied or changed", () => {
    const own = cacheOf().of("one");
    const parts = Object.freeze({ id: "7", tags: Object.freeze(["a"]) });
    own.keep("Thing", { parts: parts, facets: ["row", "tags"] }, 1000);
    own.keep("Thing", { parts: { id: "7" }, facets: ["row"] }, 1000);
    expect(own.record("Thing", "7")?.layers[1]?.parts).toBe(parts);
  });

  it("may be known to be missing, until they are read", () => {
    const own = cacheOf().of("one");
    own.keepMissing("Thing", "7", 1000);
    expect(own.record("Thing", "7")).toEqual({ layers: [], missingAt: 1000 });
    own.keep("Thing", { parts: { id: "7" }, facets: ["row"] }, 1000);
    expect(own.record("Thing", "7")?.missingAt).toBeNull();
  });
});

describe("pages", () => {
  it("are found by their request", () => {
    const own = cacheOf().of("one");
    own.keepPage("GET /things", { ids: ["7"], facets: ["row"], ...facts }, 1000);
    expect(own.page("GET /things", "Thing")).toEqual({ ids: ["7"], facets: ["row"], ...facts, at: 1000 });
    expect(own.page("GET /things?page=2", "Thing")).toBeNull();
  });

  it("are no records, however they are named", () => {
    const own = cacheOf().of("one");
    own.keepPage("Thing/7", { ids: [], facets: [], ...facts }, 1000);
    expect(own.record("Thing", "7")).toBeNull();
  });
});

describe("owners", () => {
  it("see nothing of each other, for every order of what they do", () => {
    const step = fc.record({
      owner: fc.nat(2),
      id: fc.nat(3).map(String),
      kind: fc.constantFrom("keep", "missing", "page", "claim"),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const cache = cacheOf();
        const owners = ["one", "two", "one two"].map((name) => ({ name, own: cache.of(name), did: new Set<string>() }));
        for (const { owner, id, kind } of steps) {
          const { name, own, did } = owners[owner] as (typeof owners)[number];
          did.add(`${kind} ${id}`);
          if (kind === "keep") own.keep("Thing", { parts: Object.assign({ id }, { name }), facets: ["row"] }, 1000);
          else if (kind === "missing") own.keepMissing("Other", id, 1000);
          else if (kind === "page") own.keepPage(id, { ids: [name], facets: [], ...facts }, 1000);
          else own.claim(id);
          for (const other of owners) {
            expect(other.own.record("Thing", id)?.layers.map(({ parts }) => parts) ?? []).toEqual(
              other.did.has(`keep ${id}`) ? [{ id, name: other.name }] : [],
            );
            expect(other.own.record("Other", id) !== null).toBe(other.did.has(`missing ${id}`));
            expect(other.own.page(id, "Thing")?.ids ?? null).toEqual(other.did.has(`page ${id}`) ? [other.name] : null);
          }
        }
      }),
    );
  });

  it("of the same name on other instances are others", () => {
    const [here, there] = [cacheOf("https://one.example"), cacheOf("https://two.example")];
    here.of("one").keep("Thing", { parts: { id: "7" }, facets: ["row"] }, 1000);
    expect(there.of("one").record("Thing", "7")).toBeNull();
  });
});

describe("what is renewed", () => {
  it("is claimed by one at a time, and for a while after it failed by nobody", async () => {
    const moving = createFakeClock(0);
    const cache = createCache({ instance: "", megabytes: 1, clock: moving });
    const own = cache.of("one");
    expect([own.claim("a"), own.claim("a"), own.claim("b"), cache.of("two").claim("a")]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    own.release("a", "renewed");
    expect(own.claim("a")).toBe(true);
    own.release("a", "failed");
    expect(own.claim("a")).toBe(false);
    await moving.advance(5000);
    expect(own.claim("a")).toBe(true);
  });
});

describe("memory", () => {
  it("is bounded: the least used go first", () => {
    const cache = cacheOf("", 1);
    const own = cache.of("one");
    const text = "x".repeat(1000);
    own.keep("Thing", { parts: Object.assign({ id: "0" }, { text }), facets: ["row"] }, 1000);
    for (let id = 1; id <= 2000; id += 1) {
      own.keep("Thing", { parts: Object.assign({ id: String(id) }, { text }), facets: ["row"] }, 1000);
      own.record("Thing", "0");
      expect(cache.bytes).toBeLessThanOrEqual(1024 * 1024);
    }
    expect(own.record("Thing", "0")).not.toBeNull();
    expect(own.record("Thing", "1")).toBeNull();
    expect(own.record("Thing", "2000")).not.toBeNull();
  });
});
