/** Two credentials with disjoint rights share a process: its dispatcher, its connections and its cache. */
import { expect, it } from "vitest";

import { createCache } from "../../../src/cache/cache.ts";
import type { Clock } from "../../../src/lib/clock.ts";
import { noLifetimeSettings } from "../../../src/lib/lifetime.ts";
import { createKnowledge } from "../../../src/loaders/known.ts";
import { createLifetimes } from "../../../src/loaders/lifetimes.ts";
import { createResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { ResourceLoader } from "../../../src/loaders/resource-loader.ts";
import { createScope } from "../../../src/loaders/scope.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import type { Sender } from "../../../src/upstream/answer.ts";
import { Credential } from "../../../src/upstream/credential.ts";
import { createDispatcher } from "../../../src/upstream/dispatcher.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { Operation } from "../../../src/upstream/operation.ts";
import { demands, thing } from "./things.ts";
import type { Thing } from "./things.ts";

const INTERLEAVINGS = 100_000;
const AT_ONCE = 50;
const IDS = 40;

/** A repeatable sequence of numbers below `limit`. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const random = createRandom(3);
let nowMs = 0;
const clock: Clock = {
  now: () => nowMs,
  after: (delayMs, callback) => {
    // Deadlines of the background never pass here.
    const waiting = delayMs > 1000 ? undefined : setImmediate(callback);
    return () => clearImmediate(waiting);
  },
};

/** Even ids are the one's, odd ids the other's; each row says whose it is. */
const credentials = [new Credential("even"), new Credential("odd")] as const;
const rightsOf = new Map(credentials.map(({ id }, parity) => [id, parity]));

function answerTo({ path, query }: PlannedRequest, parity: number): unknown {
  const row = (id: number): object => ({ id: String(id), name: `of ${parity}`, tags: [`of ${parity}`] });
  const mine = Array.from({ length: IDS }, (_, id) => id).filter((id) => id % 2 === parity);
  const single = /\/(\d+)$/.exec(path)?.[1];
  if (single !== undefined) return { data: row(Number(single)) };
  const asked = query
    .find(([name]) => /\[value\]/.test(name))?.[1]
    .split(",")
    .map(Number);
  const data = mine.filter((id) => asked?.includes(id) ?? true).map(row);
  return { data, meta: { total: data.length, perPage: 1000, currentPage: 1, lastPage: 1 } };
}

let calls = 0;
const sender: Sender = {
  send: async (prepare, { credential }) => {
    for (let turns = random(3); turns >= 0; turns -= 1) await Promise.resolve();
    const request = prepare();
    if (request === null) return null;
    calls += 1;
    for (let turns = random(4); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
    return { status: 200, json: answerTo(request, rightsOf.get(credential.id) ?? -1) };
  },
  stream: () => Promise.reject(new Error("Nothing is streamed here.")),
  breaker: () => ({ leftAloneMs: null }),
  budgetReport: () => ({
    limit: 100,
    remaining: 100,
    resetsInMs: null,
    isShared: false,
    reserve: 0,
    queue: [],
    consumers: [],
  }),
  budget: () => ({ limit: 100, remaining: 100, resetsInMs: null }),
  close: () => Promise.resolve(),
};

it(`no row crosses in ${INTERLEAVINGS} random interleavings`, { timeout: 120_000 }, async () => {
  const cache = createCache({ instance: "", megabytes: 1, clock });
  const lifetimes = createLifetimes([{ resource: thing, collections: [] }], noLifetimeSettings);
  const dispatcher = createDispatcher({ sender, clock });
  const knowledge = createKnowledge(clock);
  const tally = { found: 0, cached: 0, crossed: 0 };
  let opened = 0;

  function open(parity: number): { readonly loader: ResourceLoader<Thing>; readonly operation: Operation } {
    const credential = credentials[parity] as Credential;
    const openOperation = (): Operation => ({
      id: `operation-${(opened += 1)}`,
      credential,
      priority: "interactive",
      client: "a test",
      signal: new AbortController().signal,
      deadlineAt: Number.POSITIVE_INFINITY,
      meter: createMeter(),
    });
    const background = (): { operation: Operation; close: () => void } => ({
      operation: openOperation(),
      close: () => undefined,
    });
    const operation = openOperation();
    const use = { own: cache.of(credential.id), lifetimes, reads: random(10) > 0, background };
    const scope = createScope(
      { operation, dispatcher, knowledge, clock, preference: () => ["v3"], cache: use },
      () => thing,
    );
    return { loader: createResourceLoader(thing, scope), operation };
  }

  async function ask(): Promise<void> {
    const parity = random(2);
    const { loader, operation } = open(parity);
    const demand = demands(random(2) === 0 ? ["row"] : ["row", "tags"]);
    const one = (): string => String(2 * random(IDS / 2) + parity);
    const found =
      random(4) === 0
        ? (await loader.list({}, demand).load({ direction: "forward", count: 5 })).rows.map(({ node }) => node)
        : await Promise.all([loader.one(one(), demand), loader.one(one(), demand)]);
    for (const node of found) {
      if (node === null || node instanceof Error) throw node ?? new Error("A record is missing that is there.");
      tally.found += 1;
      const isMine = node.name === `of ${parity}` && Number(node.id) % 2 === parity;
      if (!isMine || node.tags?.some((tag) => tag !== `of ${parity}`) === true) tally.crossed += 1;
    }
    tally.cached += operation.meter.cached;
  }

  for (let done = 0; done < INTERLEAVINGS; done += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
    nowMs += random(4000);
  }
  process.stdout.write(`${INTERLEAVINGS} interleavings: ${JSON.stringify({ ...tally, calls })}\n`);
  expect(tally.crossed).toBe(0);
  expect(tally.cached).toBeGreaterThan(INTERLEAVINGS / 10);
  expect(calls).toBeGreaterThan(INTERLEAVINGS / 1000);
});
