import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import { createBudget } from "../../../src/upstream/budget.ts";
import type { Budget, Turn } from "../../../src/upstream/turn.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { RateReport } from "../../../src/upstream/rate-headers.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import type { FakeClock } from "../../support/fake-clock.ts";

const silent: RateReport = { refused: false };

interface Wait {
  readonly inMs?: number;
  readonly signal?: AbortSignal;
  readonly rank?: number;
}

const asker = { priority: "interactive", client: "a test" } as const;

function setUp(perMinute = 100, connections = Number.POSITIVE_INFINITY) {
  const clock = createFakeClock(0);
  const budget = createBudget({ perMinute, clock, connections });
  const log: string[] = [];
  const meter = createMeter();
  const take = (
    name: string,
    { inMs = 1e9, signal = new AbortController().signal, rank }: Wait = {},
  ): Promise<Turn | null> =>
    budget.take({ ...asker, deadlineAt: clock.now() + inMs, signal, meter }, rank === undefined ? {} : { rank }).then(
      (turn) => {
        log.push(`${clock.now()} ${name}`);
        return turn;
      },
      (error: AppError) => {
        log.push(`${clock.now()} ${name} ${error.code ?? error.message}${waitOf(error)}`);
        return null;
      },
    );
  /** Takes and ends a turn at once. */
  const pass = async (name: string, report = silent, wait: Wait = {}): Promise<void> =>
    finish(await take(name, wait), report);
  return { clock, budget, log, meter, take, pass };
}

function waitOf(error: AppError): string {
  return error.details?.retryAfterMs === undefined ? "" : ` ${error.details.retryAfterMs}`;
}

function finish(turn: Turn | null, report: RateReport): void {
  turn?.answered(report);
  turn?.end();
}

function burst(
  budget: Budget,
  clock: FakeClock,
  count: number,
): { readonly grants: number[]; readonly meter: { waitedMs: number } } {
  const grants: number[] = [];
  const meter = createMeter();
  for (let index = 0; index < count; index += 1) {
    const waiting = { ...asker, deadlineAt: clock.now() + 600_000, signal: new AbortController().signal, meter };
    void budget.take(waiting).then((turn) => {
      grants.push(clock.now());
      finish(turn, silent);
    });
  }
  return { grants, meter };
}

describe("the budget without headers", () => {
  it("lets a full bucket go at once, and another one a minute later", async () => {
    const { clock, budget } = setUp();
    const { grants, meter } = burst(budget, clock, 250);
    await clock.advance(0);
    expect(grants).toHaveLength(100);
    await clock.advance(59_999);
    expect(grants).toHaveLength(100);
    await clock.advance(1);
    expect(grants).toHaveLength(200);
    await clock.advance(60_000);
    expect(grants).toHaveLength(250);
    expect(meter.waitedMs).toBe(100 * 60_000 + 50 * 120_000);
  });

  it("counts a call until a minute after its answer, because the server may have counted it late", async () => {
    const { clock, take, log } = setUp(1);
    const turn = await take("slow");
    void take("next");
    await clock.advance(5_000);
    finish(turn, silent);
    await clock.advance(59_999);
    expect(log).toEqual(["0 slow"]);
    await clock.advance(1);
    expect(log).toEqual(["0 slow", "65000 next"]);
  });

  it("refuses at once what cannot be served before its deadline, and names the wait", async () => {
    const { clock, take, pass, log } = setUp(2);
    await pass("a");
    await clock.advance(1_000);
    await pass("b");
    await take("c", { inMs: 59_000 });
    void take("d", { inMs: 59_001 });
    await take("e", { inMs: 59_500 });
    expect(log).toEqual(["0 a", "1000 b", "1000 c BUDGET_EXHAUSTED 59000", "1000 e BUDGET_EXHAUSTED 60000"]);
    await clock.advance(59_000);
    expect(log.at(-1)).toBe("60000 d");
  });

  it("refuses who waits for a call in flight as soon as that cannot help any more", async () => {
    const { clock, take, log } = setUp(1);
    await take("stuck");
    void take("patient", { inMs: 70_000 });
    await clock.advance(9_999);
    expect(log).toEqual(["0 stuck"]);
    await clock.advance(1);
    expect(log).toEqual(["0 stuck", "10000 patient BUDGET_EXHAUSTED 60000"]);
  });

  it("gives the place of a waiter that leaves to the next", async () => {
    const { clock, take, pass, log } = setUp(1);
    await pass("a");
    const controller = new AbortController();
    void take("leaver", { signal: controller.signal });
    void pass("b");
    await clock.advance(10);
    controller.abort(new Error("client went away"));
    await clock.advance(59_990);
    expect(log).toEqual(["0 a", "10 leaver client went away", "60000 b"]);
  });

  it("takes a turn back that nothing was sent for", async () => {
    const { clock, take, log } = setUp(1, 1);
    const turn = await take("a");
    void take("b");
    turn?.giveBack();
    turn?.giveBack();
    await clock.advance(0);
    expect(log).toEqual(["0 a", "0 b"]);
  });

  it("lets a repeated attempt wait under its first rank", async () => {
    const { clock, take, pass, log } = setUp(1);
    const first = await take("first");
    finish(first, silent);
    void pass("second");
    void pass("first again", silent, { rank: first?.rank ?? 0 });
    await clock.advance(120_000);
    expect(log).toEqual(["0 first", "60000 first again", "120000 second"]);
  });

  it("refuses everybody once closed", async () => {
    const { budget, take, pass, log } = setUp(1);
    await pass("a");
    const waiting = take("b");
    void budget.close();
    await waiting;
    await take("c");
    expect(log).toEqual(["0 a", "0 b UPSTREAM_UNREACHABLE", "0 c UPSTREAM_UNREACHABLE"]);
  });

  it("leaves neither timers nor listeners behind", async () => {
    const { clock, pass, take } = setUp(1);
    await pass("a");
    const controller = new AbortController();
    const waiting = take("b", { signal: controller.signal });
    await clock.advance(0);
    expect(clock.pending()).toBe(1);
    controller.abort(new Error("gone"));
    await waiting;
    expect(clock.pending()).toBe(0);
  });
});

describe("connections", () => {
  it("bound the calls under way, and their waits are not the budget's", async () => {
    const { clock, take, log, meter } = setUp(100, 2);
    const [a] = await Promise.all([take("a"), take("b")]);
    void take("c");
    await clock.advance(500);
    expect(log).toEqual(["0 a", "0 b"]);
    a?.answered(silent);
    await clock.advance(500);
    expect(log).toEqual(["0 a", "0 b"]);
    a?.end();
    await clock.advance(0);
    expect(log).toEqual(["0 a", "0 b", "1000 c"]);
    expect(meter.waitedMs).toBe(0);
  });

  it("that stay busy until the deadline are a timeout, not an empty budget", async () => {
    const { clock, take, log } = setUp(100, 1);
    await take("a");
    void take("b", { inMs: 3_000 });
    await clock.advance(3_000);
    expect(log).toEqual(["0 a", "3000 b UPSTREAM_TIMEOUT"]);
  });
});

const arrivals = fc.array(fc.record({ gapMs: fc.nat(20_000), patienceMs: fc.integer({ min: 1, max: 150_000 }) }), {
  maxLength: 60,
});
const patterns = fc.record({
  limit: fc.integer({ min: 1, max: 8 }),
  arrivals,
  latencyMs: fc.nat(3_000),
  leaves: fc.array(fc.nat(59), { maxLength: 8 }),
});

/** When each arrival is served by an oracle that knows nothing of queues; null where it has to be refused. */
function oracle(
  limit: number,
  waits: readonly { readonly at: number; readonly deadlineAt: number }[],
): (number | null)[] {
  const served: number[] = [];
  return waits.map(({ at, deadlineAt }) => {
    const blocker = served.at(-limit);
    const start = Math.max(at, served.at(-1) ?? 0, blocker === undefined ? 0 : blocker + 60_000);
    if (start >= deadlineAt) return null;
    served.push(start);
    return start;
  });
}

describe("for every pattern of arrivals", () => {
  it("everybody who can be served before the deadline is, at the earliest moment, and nobody else waits", async () => {
    await fc.assert(
      fc.asyncProperty(patterns, async ({ limit, arrivals: planned }) => {
        const { clock, pass, log } = setUp(limit);
        const waits: { at: number; deadlineAt: number }[] = [];
        const expected: string[] = [];
        for (const { gapMs, patienceMs } of planned) {
          await clock.advance(gapMs);
          waits.push({ at: clock.now(), deadlineAt: clock.now() + patienceMs });
          void pass(String(waits.length - 1), silent, { inMs: patienceMs });
        }
        await clock.advance(300_000);
        for (const [index, start] of oracle(limit, waits).entries()) {
          expected.push(start === null ? `${waits[index]?.at} ${index} BUDGET_EXHAUSTED` : `${start} ${index}`);
        }
        expect(log.map((line) => line.replace(/(EXHAUSTED) \d+/, "$1")).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it("no span of 60 seconds sees more calls than the limit, whatever they last and whoever leaves", async () => {
    await fc.assert(
      fc.asyncProperty(patterns, async ({ limit, arrivals: planned, latencyMs, leaves }) => {
        const { clock, take, log } = setUp(limit, 3);
        for (const [index, { gapMs, patienceMs }] of planned.entries()) {
          await clock.advance(gapMs);
          const controller = new AbortController();
          if (leaves.includes(index)) clock.after(patienceMs / 2, () => controller.abort(new Error("left")));
          void take(String(index), { inMs: patienceMs, signal: controller.signal }).then((turn) => {
            clock.after(latencyMs * (index % 4), () => finish(turn, silent));
          });
        }
        await clock.advance(400_000);
        expect(log).toHaveLength(planned.length);
        const grants = log.filter((line) => /^\d+ \d+$/.test(line)).map((line) => Number.parseInt(line, 10));
        for (const start of grants)
          expect(grants.filter((at) => at >= start && at < start + 60_000).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
