/** Several processes share one bucket through a real Redis, and go on without it. */
import { describe, expect, it } from "vitest";

import { systemClock } from "../../src/lib/clock.ts";
import type { Clock } from "../../src/lib/clock.ts";
import { createBudget } from "../../src/upstream/budget.ts";
import type { Budget, Turn } from "../../src/upstream/turn.ts";
import { createMeter } from "../../src/upstream/operation.ts";
import type { Priority } from "../../src/upstream/operation.ts";
import type { RateReport } from "../../src/upstream/rate-headers.ts";
import { connectRedis } from "../../src/upstream/redis.ts";
import { SharedAllowance } from "../../src/upstream/shared-allowance.ts";
import { hasRedis, startRedis } from "../support/redis.ts";
import type { TestRedis } from "../support/redis.ts";

/** One process: its budget, and the calls that it was granted. */
interface Process extends AsyncDisposable {
  readonly budget: Budget;
  /** Tries to take so many turns; gives those that came within the time. */
  take(count: number, options?: { readonly priority?: Priority; readonly withinMs?: number }): Promise<Turn[]>;
  /** Settles when a turn comes, however long it takes. */
  ready(): Promise<void>;
}

function startProcess(redis: TestRedis, { perMinute = 20, bucket = "test", clock = systemClock } = {}): Process {
  const connection = connectRedis({ url: redis.url });
  const store = connection.bucket(bucket);
  const reserve = 0.2;
  const budget = createBudget({
    perMinute,
    clock,
    createPurse: (onChange) =>
      new SharedAllowance({ store, clock, perMinute, reserve, attemptTimeoutMs: 10_000, onChange }),
  });
  const takeOne = (priority: Priority, withinMs: number): Promise<Turn> =>
    budget.take({
      priority,
      client: "a test",
      signal: AbortSignal.timeout(withinMs),
      deadlineAt: clock.now() + 600_000,
      meter: createMeter(),
    });
  return {
    budget,
    take: async (count, { priority = "interactive", withinMs = 400 } = {}) => {
      const all = Array.from({ length: count }, () => takeOne(priority, withinMs).catch(() => null));
      return (await Promise.all(all)).filter((turn) => turn !== null);
    },
    ready: async () => (await takeOne("interactive", 5_000)).giveBack(),
    [Symbol.asyncDispose]: async () => {
      await budget.close();
      await connection.close();
    },
  };
}

/** Settles when all have come to the bucket and know of each other: who was there first hears of it at the next look. */
async function haveMet(...processes: readonly Process[]): Promise<void> {
  for (let look = 0; look < 2; look += 1) await Promise.all(processes.map((each) => each.ready()));
}

function answer(turns: readonly Turn[], report: Partial<RateReport> = {}): void {
  for (const turn of turns) {
    turn.answered({ refused: false, ...report });
    turn.end();
  }
}

/** Settles when the condition holds; a test that waits in vain ends with its time. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise<void>((resolve) => void systemClock.after(10, resolve));
}

/** The machine's clock, off by so much. */
const wrongClock = (offMs: number): Clock => ({ ...systemClock, now: () => systemClock.now() + offMs });

describe.skipIf(!hasRedis)("processes with one Redis (skipped where redis-server is not installed)", () => {
  it("are never granted more than the limit together, whatever their clocks show", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis);
    await using other = startProcess(redis, { clock: wrongClock(-3_600_000) });
    await haveMet(one, other);
    const granted = await Promise.all([one.take(20), other.take(20)]);
    expect(granted.flat()).toHaveLength(20);
    // Both were there from the start of a young bucket, so neither had more than its share.
    expect(granted.map(({ length }) => length)).toEqual([10, 10]);
    answer(granted.flat());
    expect((await Promise.all([one.take(1), other.take(1)])).flat()).toEqual([]);
    await until(() => one.budget.view().remaining === 0 && other.budget.view().remaining === 0);
  });

  it("keep the reserve together: what bulk work may not use, interactive work of any process may", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis);
    await one.ready();
    const bulk = await one.take(20, { priority: "bulk" });
    expect(bulk).toHaveLength(16);
    expect(await one.take(20)).toHaveLength(4);
  });

  it("reserve calls for work that must not stop half-way, together never more than there are", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis);
    await using other = startProcess(redis);
    await haveMet(one, other);
    const errand = (id: string, inMs: number) => ({
      id,
      priority: "interactive" as const,
      client: "a test",
      signal: new AbortController().signal,
      deadlineAt: systemClock.now() + inMs,
      meter: createMeter(),
    });
    const reservation = await one.budget.reserve(errand("flow", 5_000), 8);
    // The bucket is young, so that each has its half of the twenty.
    await expect(other.budget.reserve(errand("other flow", 500), 11)).rejects.toMatchObject({
      code: "BUDGET_EXHAUSTED",
      details: { retryAfterMs: 60_000 },
    });
    expect(await other.take(20)).toHaveLength(10);
    expect(await one.take(20)).toHaveLength(2);
    answer([await one.budget.take(errand("flow", 1_000))]);
    reservation.release();
    expect(await one.take(20)).toHaveLength(7);
  });

  it("give back what was not sent, so that another may send", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis, { perMinute: 2 });
    await one.ready();
    const [first] = await one.take(2);
    first?.giveBack();
    await using other = startProcess(redis, { perMinute: 2 });
    await until(() => other.budget.view().limit === 2);
    expect(await other.take(2, { withinMs: 1_500 })).toHaveLength(1);
  });

  it("share what the server says: the limit, and that others spend", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis);
    await using other = startProcess(redis);
    await haveMet(one, other);
    answer(await one.take(1), { limit: 50, remaining: 3 });
    await until(() => other.budget.view().limit === 50);
    await until(() => other.budget.view().remaining === 3);
    expect(await other.take(10)).toHaveLength(3);
  });

  it("are all held back by a refusal that one of them got", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis);
    await using other = startProcess(redis);
    await haveMet(one, other);
    answer(await one.take(1), { refused: true, retryAfterMs: 1_500 });
    expect(await other.take(1, { withinMs: 300 })).toEqual([]);
    expect(await other.take(1, { withinMs: 3_000 })).toHaveLength(1);
  });

  it("with another bucket's name share nothing", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis);
    await using other = startProcess(redis, { bucket: "another" });
    await haveMet(one, other);
    expect((await Promise.all([one.take(20), other.take(20)])).map(({ length }) => length)).toEqual([20, 20]);
  });
});

describe.skipIf(!hasRedis)("when Redis is away", () => {
  it.each(["killed", "frozen"] as const)(
    "(%s) each goes on with no more than it had, and together never over the limit",
    async (how) => {
      await using redis = await startRedis();
      let leapMs = 0;
      const clock: Clock = { ...systemClock, now: () => systemClock.now() + leapMs };
      await using one = startProcess(redis, { clock });
      await using other = startProcess(redis, { clock });
      await haveMet(one, other);
      answer(await one.take(10));
      answer(await other.take(4));
      if (how === "killed") await redis.kill();
      else redis.freeze();
      // It takes a heartbeat to be noticed. Six of the limit are free, but neither can know that the other has not taken them.
      const early = await Promise.all([one.take(10, { withinMs: 3_000 }), other.take(10, { withinMs: 3_000 })]);
      expect(early.flat()).toEqual([]);
      // A minute later nothing counts any more, and each has its share.
      leapMs += 60_000;
      const late = await Promise.all([one.take(20, { withinMs: 1_500 }), other.take(20, { withinMs: 1_500 })]);
      expect(late.map(({ length }) => length)).toEqual([10, 10]);
      if (how === "frozen") redis.thaw();
    },
  );

  it("a process that is alone goes on with all that is left", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis);
    await one.ready();
    answer(await one.take(5));
    await redis.kill();
    expect(await one.take(20, { withinMs: 1_500 })).toHaveLength(15);
  });

  it("comes back by itself, and tells an empty Redis what was spent", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis);
    await one.ready();
    answer(await one.take(5));
    await redis.kill();
    const flying = await one.take(3, { withinMs: 1_500 });
    await redis.start();
    await using other = startProcess(redis);
    // The five that were answered and the three under way.
    await until(() => other.budget.view().remaining === 12);
    answer(flying);
    await until(() => one.budget.view().remaining <= 12);
    expect((await Promise.all([one.take(20), other.take(20)])).flat().length).toBeLessThanOrEqual(12);
  });

  it("takes no more than its share of an empty Redis that others have not come back to", async () => {
    await using redis = await startRedis();
    await using one = startProcess(redis);
    await using other = startProcess(redis);
    await haveMet(one, other);
    answer((await Promise.all([one.take(1), other.take(1)])).flat());
    await redis.kill();
    await other[Symbol.asyncDispose]();
    await redis.start();
    // What the other has spent meanwhile, Redis does not know; one of the ten was spent above.
    const taken = await one.take(20, { withinMs: 4_000 });
    expect(taken).toHaveLength(9);
  });

  it("a process that never met it starts after a moment, on half of the limit", async () => {
    await using redis = await startRedis();
    await redis.kill();
    await using one = startProcess(redis);
    expect(await one.take(20, { withinMs: 3_000 })).toHaveLength(10);
  });
});
