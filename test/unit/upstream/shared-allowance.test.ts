import { expect, it } from "vitest";

import type { BucketAnswer, BucketStore } from "../../../src/upstream/bucket-store.ts";
import { SharedAllowance } from "../../../src/upstream/shared-allowance.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

const answer = (urgent: readonly string[]): BucketAnswer => ({
  urgent,
  others: [],
  freesInMs: [],
  limit: 10,
  room: Number.POSITIVE_INFINITY,
  roomMs: 0,
  ageMs: 120_000,
  processes: 1,
});

/** A purse over a bucket that answers those who want tokens by hand, and what the bucket was told. */
async function setUp({ isAway = false, processes = 1 } = {}) {
  const clock = createFakeClock();
  const told: string[] = [];
  const waiting: ((answer: BucketAnswer) => void)[] = [];
  let changes = 0;
  let goDown = (): void => undefined;
  const tell = (what: string): Promise<void> => {
    told.push(what);
    return isAway ? Promise.reject(new Error("away")) : Promise.resolve();
  };
  const store: BucketStore = {
    acquire: ({ urgent, others }) =>
      urgent + others === 0
        ? Promise.resolve({ ...answer([]), processes })
        : new Promise((resolve) => waiting.push(resolve)),
    settle: () => tell("settle"),
    giveBack: (ids) => tell(`give back ${ids.join(" ")}`),
    rejoin: () => tell("rejoin"),
    leave: () => tell("leave"),
    onUp: (listener) => queueMicrotask(listener),
    onDown: (listener) => (goDown = listener),
  };
  const rest = { perMinute: 10, reserve: 0.2, attemptTimeoutMs: 30_000 };
  const purse = new SharedAllowance({ store, clock, ...rest, onChange: () => (changes += 1) });
  await clock.advance(0);
  told.length = 0;
  return { clock, told, waiting, purse, changes: () => changes, goDown: () => goDown() };
}

it("gives back the tokens that are on their way when it is closed", async () => {
  const { clock, told, waiting, purse } = await setUp();
  purse.expect({ urgent: 2, others: 0 });
  expect(waiting).toHaveLength(1);
  let isClosed = false;
  const closing = purse.close().then(() => (isClosed = true));
  await clock.advance(0);
  expect([told, isClosed]).toEqual([[], false]);
  waiting[0]?.(answer(["one", "two"]));
  await closing;
  expect(told).toEqual(["give back one two", "leave"]);
  await purse.close();
  expect(told).toHaveLength(2);
});

it("leaves no timer behind, whether the bucket was there or away", async () => {
  const there = await setUp();
  expect(there.clock.pending()).toBeGreaterThan(0);
  await there.purse.close();
  expect(there.clock.pending()).toBe(0);
  const lost = await setUp();
  lost.goDown();
  expect(lost.purse.isShared).toBe(false);
  await lost.purse.close();
  const changes = lost.changes();
  expect(lost.clock.pending()).toBe(0);
  await lost.clock.advance(120_000);
  expect(lost.changes()).toBe(changes);
});

it("closes where the bucket has never been there", async () => {
  const { clock, purse } = await setUp({ isAway: true });
  expect(purse.isShared).toBe(false);
  await purse.close();
  expect(clock.pending()).toBe(0);
});

it.each([0, 1])("lets nobody give up a minute at once where the bucket is away, and it had %d calls", async (calls) => {
  const { clock, purse, waiting, goDown } = await setUp({ processes: 2 });
  if (calls > 0) {
    purse.expect({ urgent: calls, others: 0 });
    waiting[0]?.({ ...answer(["one"]), processes: 2 });
    await clock.advance(0);
    purse.settle(purse.take(clock.now(), 0), null, clock.now());
  }
  goDown();
  const since = clock.now();
  expect(purse.outlook(clock.now()).peek(0)).toBe(since + 5_000);
  expect(purse.view(clock.now())).toEqual({ limit: 5, remaining: 0, resetsInMs: 5_000 });
  await clock.advance(1_500);
  expect(purse.outlook(clock.now()).peek(0)).toBe(since + 5_000);
  await purse.close();
  await clock.advance(3_500);
  expect(purse.outlook(clock.now()).peek(0)).toBe(since + 60_000);
});
