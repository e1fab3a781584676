/** What the budget tells of its queue and its consumers. */
import { expect, it } from "vitest";

import { createBudget } from "../../../src/upstream/budget.ts";
import type { Turn } from "../../../src/upstream/turn.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { Priority } from "../../../src/upstream/operation.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

function setUp(perMinute: number) {
  const clock = createFakeClock(0);
  const budget = createBudget({ perMinute, clock, reserve: 0 });
  const take = (client: string, priority: Priority = "interactive"): Promise<Turn> =>
    budget.take({
      client,
      priority,
      signal: new AbortController().signal,
      deadlineAt: 1e9,
      meter: createMeter(),
    });
  return { clock, budget, take };
}

it("names who waits by class, with the time of the oldest", async () => {
  const { clock, budget, take } = setUp(1);
  await take("shop");
  void take("sync", "bulk");
  await clock.advance(20_000);
  void take("sync", "bulk");
  void take("shop");
  await clock.advance(5_000);
  expect(budget.report()).toMatchObject({
    limit: 1,
    remaining: 0,
    isShared: false,
    queue: [
      { priority: "interactive", waiting: 1, oldestWaitMs: 5_000 },
      { priority: "background", waiting: 0, oldestWaitMs: null },
      // The older one is served like a more urgent one by now, and is still named as what it is.
      { priority: "bulk", waiting: 2, oldestWaitMs: 25_000 },
    ],
  });
});

it("counts the calls of the last minute by client, most first, and none that was not sent", async () => {
  const { clock, budget, take } = setUp(100);
  const answered = async (client: string): Promise<void> => {
    const turn = await take(client);
    turn.answered({ refused: false });
    turn.end();
  };
  await answered("old");
  await clock.advance(30_000);
  for (const client of ["few", "many", "many"]) await answered(client);
  (await take("few")).giveBack();
  expect(budget.report().consumers).toEqual([
    { client: "many", calls: 2 },
    { client: "old", calls: 1 },
    { client: "few", calls: 1 },
  ]);
  await clock.advance(30_000);
  expect(budget.report().consumers).toEqual([
    { client: "many", calls: 2 },
    { client: "few", calls: 1 },
  ]);
});

it("names ten consumers at most", async () => {
  const { budget, take } = setUp(100);
  for (let client = 0; client < 12; client += 1) await take(`client ${client}`);
  expect(budget.report().consumers).toHaveLength(10);
});
