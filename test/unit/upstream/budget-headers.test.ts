import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import { createBudget } from "../../../src/upstream/budget.ts";
import type { Turn, Waiting } from "../../../src/upstream/turn.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { RateReport } from "../../../src/upstream/rate-headers.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import type { FakeClock } from "../../support/fake-clock.ts";

function setUp({ perMinute = 100, connections = 8 } = {}) {
  const clock = createFakeClock(0);
  const budget = createBudget({ perMinute, clock, connections });
  const take = (inMs = 1e9): Promise<Turn> => budget.take({ ...asker(), deadlineAt: clock.now() + inMs });
  /** Takes a turn, and ends it with an answer that says so much is left. */
  const call = async (report: Partial<RateReport>): Promise<void> => answer(await take(), report);
  /** Whether a turn comes without time passing; it stays in flight. */
  const tryTake = async (): Promise<Turn | null> => {
    try {
      return await take(1);
    } catch {
      return null;
    }
  };
  return { clock, budget, take, call, tryTake };
}

const asker = (): Omit<Waiting, "deadlineAt"> => {
  return { priority: "interactive", client: "a test", signal: new AbortController().signal, meter: createMeter() };
};

function answer(turn: Turn | null, report: Partial<RateReport>): void {
  turn?.answered({ refused: false, ...report });
  turn?.end();
}

async function takeAll(tryTake: () => Promise<Turn | null>): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let turn = await tryTake(); turn !== null; turn = await tryTake()) turns.push(turn);
  return turns;
}

describe("the budget corrected by headers", () => {
  it("learns the limit", async () => {
    const { budget, call } = setUp();
    await call({ limit: 30, remaining: 29 });
    expect(budget.view()).toEqual({ limit: 30, remaining: 29, resetsInMs: 60_000 });
  });

  it("believes the server when others spend, less the calls in flight that it may not have counted", async () => {
    const { budget, take, tryTake } = setUp({ connections: 50 });
    const [first] = [await take(), await take(), await take()];
    answer(first ?? null, { limit: 100, remaining: 10 });
    expect(budget.view().remaining).toBe(8);
    expect(await takeAll(tryTake)).toHaveLength(8);
  });

  it("takes no answer for news that may be older than what it knows", async () => {
    const { budget, take } = setUp();
    const [a, b] = [await take(), await take()];
    answer(b, { remaining: 40 });
    answer(a, { remaining: 41 });
    expect(budget.view().remaining).toBe(40);
  });

  it("counts calls that ended without an answer", async () => {
    const { budget, take, call } = setUp();
    await call({ remaining: 50 });
    (await take()).end();
    expect(budget.view().remaining).toBe(49);
    await call({ remaining: 49 });
    expect(budget.view().remaining).toBe(49);
  });

  it("sees the window turn when remaining does not fall", async () => {
    const { clock, budget, call } = setUp();
    await call({ remaining: 3 });
    await clock.advance(20_000);
    await call({ remaining: 99 });
    expect(budget.view().remaining).toBe(98);
  });

  it("waits for a new window when nothing remains, at most a minute after it saw the present one", async () => {
    const { clock, take, call } = setUp();
    await call({ remaining: 60 });
    await clock.advance(15_000);
    await call({ remaining: 0 });
    const refusal: AppError = await take(30_000).then(
      () => expect.unreachable(),
      (error: AppError) => error,
    );
    expect([refusal.code, refusal.details.retryAfterMs]).toEqual(["BUDGET_EXHAUSTED", 45_000]);
    let servedAt = -1;
    void take().then(() => (servedAt = clock.now()));
    await clock.advance(100_000);
    expect(servedAt).toBe(60_000);
  });

  it("makes everybody wait after a 429, and refuses at once who cannot", async () => {
    const { clock, take, budget } = setUp();
    const [a, b] = [await take(), await take()];
    answer(a, { refused: true, remaining: 0, retryAfterMs: 20_000 });
    await clock.advance(1_000);
    // An answer from before the 429 changes nothing.
    answer(b, { remaining: 1 });
    expect(budget.view()).toEqual({ limit: 100, remaining: 0, resetsInMs: 19_000 });
    await expect(take(19_000)).rejects.toMatchObject({ code: "BUDGET_EXHAUSTED", details: { retryAfterMs: 19_000 } });
    let servedAt = -1;
    void take(19_001).then(() => (servedAt = clock.now()));
    await clock.advance(60_000);
    expect(servedAt).toBe(20_000);
  });

  it("refuses those who wait already when a 429 puts them off too far", async () => {
    const { clock, take } = setUp({ connections: 1 });
    const a = await take();
    const waiting = take(10_000).catch((error: AppError) => error.code);
    await clock.advance(100);
    answer(a, { refused: true, retryAfterMs: 30_000 });
    expect(await waiting).toBe("BUDGET_EXHAUSTED");
  });

  it("keeps those who can still be served when a 429 drives others out of the queue", async () => {
    const { clock, take, call } = setUp({ perMinute: 2 });
    await call({});
    const refused = await take();
    const served: string[] = [];
    for (const [name, inMs] of Object.entries({ a: 70_000, b: 75_000, c: 139_000 })) {
      take(inMs).then(
        () => served.push(`${clock.now()} ${name}`),
        (error: AppError) => served.push(`${clock.now()} ${name} ${error.code}`),
      );
    }
    answer(refused, { refused: true, retryAfterMs: 80_000 });
    await clock.advance(140_000);
    expect(served).toEqual(["0 a BUDGET_EXHAUSTED", "0 b BUDGET_EXHAUSTED", "80000 c"]);
  });

  it("believes the longest wait of a burst of 429s", async () => {
    const { clock, take, budget } = setUp();
    const [a, b] = [await take(), await take()];
    answer(a, { refused: true, retryAfterMs: 20_000 });
    await clock.advance(1_000);
    answer(b, { refused: true, retryAfterMs: 1_000 });
    expect(budget.view().resetsInMs).toBe(19_000);
  });

  it("does not take a straggler of the last window for news of the present one", async () => {
    const { clock, take, call, budget } = setUp();
    await call({ remaining: 2 });
    const slow = await take();
    await clock.advance(60_500);
    answer(slow, { remaining: 0 });
    expect(budget.view().remaining).toBe(99);
  });

  it("waits longer and longer after 429s that name no wait, and starts anew after a success", async () => {
    const { clock, take, call, budget } = setUp();
    const waits: (number | null)[] = [];
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await take(), await take()];
      answer(a, { refused: true });
      answer(b, { refused: true });
      waits.push(budget.view().resetsInMs);
      await clock.advance(60_000);
    }
    await call({});
    await clock.advance(120_000);
    await call({ remaining: 50 });
    await clock.advance(120_000);
    await call({ refused: true });
    waits.push(budget.view().resetsInMs);
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 5_000]);
  });
});

/** A server that counts in windows of a minute, for us and for others. */
function createServer(
  clock: FakeClock,
  { limit, phaseMs, opens }: { limit: number; phaseMs: number; opens: "by the clock" | "with a call" },
) {
  let window = { id: 0, endsAt: 0, used: 0, refused: 0 };
  const windows = [window];
  const enter = (): typeof window => {
    if (clock.now() >= window.endsAt) {
      const startsAt =
        opens === "with a call" ? clock.now() : Math.floor((clock.now() - phaseMs) / 60_000) * 60_000 + phaseMs;
      window = { id: window.id + 1, endsAt: startsAt + 60_000, used: 0, refused: 0 };
      windows.push(window);
    }
    return window;
  };
  return {
    windows,
    spend(calls: number) {
      const present = enter();
      present.used = Math.min(limit, present.used + calls);
    },
    receive(): RateReport {
      const present = enter();
      if (present.used < limit) {
        present.used += 1;
        return { refused: false, limit, remaining: limit - present.used };
      }
      present.refused += 1;
      return {
        refused: true,
        limit,
        remaining: 0,
        retryAfterMs: Math.max(1_000, Math.ceil((present.endsAt - clock.now()) / 1000) * 1000),
      };
    },
  };
}

const connections = 4;
const scenario = fc.record({
  limit: fc.integer({ min: 6, max: 40 }),
  phaseMs: fc.nat(59_999),
  opens: fc.constantFrom("by the clock" as const, "with a call" as const),
  latenciesMs: fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 20 }),
  others: fc.array(fc.record({ atMs: fc.nat(200_000), calls: fc.integer({ min: 1, max: 40 }) }), { maxLength: 12 }),
  demand: fc.integer({ min: 1, max: 150 }),
});

async function simulate({
  limit,
  phaseMs,
  opens,
  latenciesMs,
  others,
  demand,
}: typeof scenario extends fc.Arbitrary<infer S> ? S : never) {
  const { clock, take } = setUp({ perMinute: limit, connections });
  const server = createServer(clock, { limit, phaseMs, opens });
  const served: number[] = [];
  const grants: number[] = [];
  let latency = 0;
  const nextLatency = (): number => latenciesMs[latency++ % latenciesMs.length] ?? 1;
  for (const { atMs, calls } of others) clock.after(atMs, () => server.spend(calls));
  for (let index = 0; index < demand; index += 1) {
    void take().then((turn) => {
      served.push(index);
      grants.push(clock.now());
      clock.after(nextLatency(), () => {
        const report = server.receive();
        clock.after(nextLatency(), () => answer(turn, report));
      });
    });
  }
  await clock.advance(200_000 + (demand / limit + 2) * 70_000);
  return { windows: server.windows, served, grants };
}

describe("for every server window and other clients behind the same address", () => {
  it("a window refuses no more calls than were in flight, everybody is served in order, and the limit holds", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (drawn) => {
        const { windows, served, grants } = await simulate(drawn);
        for (const { refused } of windows) expect(refused).toBeLessThanOrEqual(connections);
        expect(served).toEqual(Array.from({ length: drawn.demand }, (_, index) => index));
        for (const start of grants) {
          expect(grants.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(drawn.limit);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("without others there is no 429 at all", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (drawn) => {
        const { windows } = await simulate({ ...drawn, others: [] });
        expect(windows.map(({ refused }) => refused)).toEqual(windows.map(() => 0));
      }),
      { numRuns: 60 },
    );
  });

  it("a lone client with more work than budget uses almost all of it", async () => {
    const { clock, take } = setUp();
    const server = createServer(clock, { limit: 100, phaseMs: 12_345, opens: "with a call" });
    let sent = 0;
    for (let index = 0; index < 1_100; index += 1) {
      void take().then((turn) => {
        sent += 1;
        clock.after(100, () => {
          const report = server.receive();
          clock.after(100, () => answer(turn, report));
        });
      });
    }
    await clock.advance(600_000);
    expect(sent).toBeGreaterThanOrEqual(990);
    expect(server.windows.reduce((sum, { refused }) => sum + refused, 0)).toBe(0);
  });
});
