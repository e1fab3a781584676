import { describe, expect, it } from "vitest";

import { createCache } from "../../../src/cache/cache.ts";
import type { Cache } from "../../../src/cache/cache.ts";
import { encodeValue } from "../../../src/cache/shared-store.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { createSharedTexts } from "../../support/shared-texts.ts";
import type { SharedTexts } from "../../support/shared-texts.ts";

const facts = { served: 10, total: 1, nextCursor: null, speaksCursor: false, hasNext: false };

function cacheOver(
  texts: SharedTexts,
  { instance = "https://one.example", edition = "1", clock = createFakeClock(1000) } = {},
): Cache {
  return createCache({ instance, megabytes: 1, clock, shared: { texts, edition } });
}

/** What was written in this turn of the event loop has been sent. */
function sent(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

const wide = { parts: { id: "7", name: "a", tags: undefined, notes: null }, facets: ["row", "notes"] };

describe("encodeValue", () => {
  it.each([{}, { a: null }, { a: undefined, b: ["x", { c: [1.5, true] }] }])("gives %j back as it was", (value) => {
    expect(JSON.parse(encodeValue(value) ?? "")).toEqual(value);
  });

  it.each([{ a: [undefined] }, { a: Number.NaN }, { a: 1n }, { a: new Error("b") }, { a: new Map() }, { a: () => 1 }])(
    "refuses what would come back as something else: %o",
    (value) => {
      expect(encodeValue(value)).toBeNull();
    },
  );
});

describe("a shared store", () => {
  it("gives to one process what another has read: untold stays untold, null stays null", async () => {
    const texts = createSharedTexts();
    cacheOver(texts).of("one").keep("Thing", wide, 60_000);
    await sent();
    const own = cacheOver(texts).of("one");
    expect(own.record("Thing", "7")).toBeNull();
    await own.fetchRecords("Thing", ["7", "8"]);
    expect(own.record("Thing", "7")).toEqual({ layers: [{ ...wide, at: 1000 }], missingAt: null });
    expect(own.record("Thing", "7")?.layers[0]?.parts).not.toHaveProperty("tags");
    expect(own.record("Thing", "8")).toBeNull();
  });

  it("gives pages with the records that stand on them", async () => {
    const texts = createSharedTexts();
    const first = cacheOver(texts).of("one");
    first.keep("Thing", wide, 60_000);
    first.keepPage("GET /things", { ids: ["7"], facets: ["row"], ...facts }, 60_000);
    await sent();
    const own = cacheOver(texts).of("one");
    await own.fetchPage("GET /things", "Thing");
    expect(own.page("GET /things", "Thing")).toEqual({ ids: ["7"], facets: ["row"], ...facts, at: 1000 });
    expect(own.record("Thing", "7")?.layers).toHaveLength(1);
  });

  it("takes of each facet the newest, and nothing for newer than now", async () => {
    const texts = createSharedTexts();
    const ahead = cacheOver(texts, { clock: createFakeClock(9000) }).of("one");
    ahead.keep("Thing", { parts: { id: "7" }, facets: ["row"] }, 60_000);
    await sent();
    const clock = createFakeClock(2000);
    const own = cacheOver(createSharedTexts(), { clock }).of("one");
    expect(own.record("Thing", "7")).toBeNull();
    const late = cacheOver(texts, { clock }).of("one");
    late.keep("Thing", wide, 60_000);
    await late.fetchRecords("Thing", ["7"]);
    const ages = late.record("Thing", "7")?.layers.map(({ facets, at }) => ({ facets, at }));
    expect(ages).toEqual([{ facets: ["row", "notes"], at: 2000 }]);
  });

  it.each([
    ["another credential", {}, "two"],
    ["another instance", { instance: "https://two.example" }, "one"],
    ["another build", { edition: "2" }, "one"],
  ])("gives nothing to %s", async (_who, options, credentialId) => {
    const texts = createSharedTexts();
    cacheOver(texts).of("one").keep("Thing", wide, 60_000);
    await sent();
    const own = cacheOver(texts, options).of(credentialId);
    await own.fetchRecords("Thing", ["7"]);
    expect(own.record("Thing", "7")).toBeNull();
  });

  it("is told how long each text is of use, and under names that tell nothing", async () => {
    const texts = createSharedTexts();
    const own = cacheOver(texts).of("secret-id");
    own.keep("Thing", wide, 60_000);
    own.keepPage("GET /things?name=Meyer", { ids: [], facets: [], ...facts }, 5000);
    await sent();
    expect([...texts.entries.values()].map(({ lifeMs }) => lifeMs)).toEqual([60_000, 5000]);
    for (const key of texts.entries.keys()) expect(key).toMatch(/^xentral-graph:kept:[\w-]{27}$/);
  });

  it("is left alone for a second when it is away; memory goes on", async () => {
    const texts = createSharedTexts();
    const clock = createFakeClock(1000);
    const own = cacheOver(texts, { clock }).of("one");
    texts.away(true);
    own.keep("Thing", wide, 60_000);
    await sent();
    await own.fetchRecords("Thing", ["7"]);
    expect(own.record("Thing", "7")?.layers).toHaveLength(1);
    expect(texts.asked).toBe(1);
    texts.away(false);
    await clock.advance(1000);
    own.keep("Thing", wide, 60_000);
    await sent();
    expect(texts.entries.size).toBe(1);
  });

  it("may hold anything: what is no record is none", async () => {
    const texts = createSharedTexts();
    const first = cacheOver(texts).of("one");
    first.keep("Thing", wide, 60_000);
    await sent();
    const [name = ""] = texts.entries.keys();
    const wrong = ["{", "7", "null", "{}", '{"layers":[{}],"missingAt":null}', '{"layers":[],"missingAt":"1"}'];
    const foreign = '{"layers":[{"parts":{"id":"8"},"facets":["row"],"at":1}],"missingAt":null}';
    for (const text of [...wrong, foreign]) {
      await texts.setMany([{ key: name, text, lifeMs: 1 }]);
      const own = cacheOver(texts).of("one");
      await own.fetchRecords("Thing", ["7"]);
      expect([text, own.record("Thing", "7")]).toEqual([text, null]);
    }
  });
});
