/** What a page of a list remembers of its rows costs neither memory nor calls. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { expect, it } from "vitest";

import { createCache } from "../../../src/cache/cache.ts";
import type { OwnCache } from "../../../src/cache/cache.ts";
import type { Resource } from "../../../src/resources/define.ts";
import { createResourceLoader } from "../../../src/loaders/resource-loader.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import type { FakeClock } from "../../support/fake-clock.ts";
import { demands, rows, thing } from "./things.ts";
import type { Thing } from "./things.ts";
import { operate } from "./upstream.ts";

const medium: Resource<Thing> = { ...thing, lifetime: "medium" };
const window = { direction: "forward", count: 20 } as const;

/** Asks for the list in an operation of its own; gives the requests that were sent. */
async function ask(own: OwnCache, clock: FakeClock, name?: string): Promise<readonly string[]> {
  const data = rows(20).map((row) => (name === undefined ? row : { ...row, name }));
  const { scope, sent } = operate(() => ({ data, meta: { total: 20, perPage: 20, currentPage: 1, lastPage: 1 } }), {
    kept: { own, resource: medium, clock },
  });
  const filter = name === undefined ? {} : { filter: { name: { equals: name } } };
  await createResourceLoader(medium, scope)
    .list(filter, demands(["row"]))
    .load(window);
  return sent;
}

it("a list that is asked for again and again stays, with its rows, while others come and go", async () => {
  const clock = createFakeClock(0);
  const own = createCache({ instance: "", megabytes: 1, clock }).of("one");
  await ask(own, clock);
  for (let other = 0; other < 2_000; other += 1) {
    own.keep("Other", { parts: Object.assign({ id: String(other) }, { text: "x".repeat(1_000) }), facets: ["row"] }, 1);
    if (other % 50 !== 0) continue;
    await clock.advance(1_000);
    expect(await ask(own, clock)).toEqual([]);
  }
  // What else is read of the type makes each list look its rows up anew.
  own.keep("Thing", { parts: { id: "99" }, facets: ["row"] }, 1);
  expect(await ask(own, clock)).toEqual([]);
});

it("a list does not hold what was kept of its rows before they were read anew", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const clock = createFakeClock(0);
  const own = createCache({ instance: "", megabytes: 1, clock }).of("one");
  const heldBefore = await (async () => {
    await ask(own, clock);
    await ask(own, clock);
    return new WeakRef(own.record("Thing", "1")?.layers[0]?.parts ?? {});
  })();
  expect(await ask(own, clock, "another name")).toHaveLength(1);
  expect(await ask(own, clock, "another name")).toEqual([]);
  await new Promise(setImmediate);
  collect();
  expect(heldBefore.deref()).toBeUndefined();
});
