/** Calls that are taken before work begins which must not stop half-way. */
import { describe, expect, it } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import { createBudget } from "../../../src/upstream/budget.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { RateReport } from "../../../src/upstream/rate-headers.ts";
import type { Waiting } from "../../../src/upstream/turn.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

const silent: RateReport = { refused: false };

function setUp(perMinute: number, connections = Number.POSITIVE_INFINITY) {
  const clock = createFakeClock(0);
  const budget = createBudget({ perMinute, clock, connections });
  const errand = (id: string, more: Partial<Waiting> = {}) => ({
    id,
    priority: "interactive" as const,
    client: id,
    deadlineAt: clock.now() + 30_000,
    signal: new AbortController().signal,
    meter: createMeter(),
    ...more,
  });
  const call = async (id: string, more: Partial<Waiting> = {}): Promise<string> => {
    try {
      const turn = await budget.take(errand(id, more));
      turn.answered(silent);
      turn.end();
      return `at ${clock.now()}`;
    } catch (error) {
      return (error as AppError).code;
    }
  };
  return { clock, budget, errand, call };
}

describe("reserved calls", () => {
  it("are there for their errand when everybody else has to wait", async () => {
    const { clock, budget, errand, call } = setUp(5);
    const reservation = await budget.reserve(errand("flow"), 3);
    expect(budget.view().remaining).toBe(2);
    expect(await Promise.all([call("other"), call("other")])).toEqual(["at 0", "at 0"]);
    const late = call("other");
    await clock.advance(0);
    expect(await late).toBe("BUDGET_EXHAUSTED");
    expect(await Promise.all([call("flow"), call("flow"), call("flow")])).toEqual(["at 0", "at 0", "at 0"]);
    reservation.release();
    expect(await call("flow")).toBe("BUDGET_EXHAUSTED");
  });

  it("go back when they are not needed any more, once", async () => {
    const { budget, errand, call } = setUp(5);
    const reservation = await budget.reserve(errand("flow"), 4);
    await call("flow");
    reservation.release();
    reservation.release();
    expect(budget.view().remaining).toBe(4);
    expect(await Promise.all(Array.from({ length: 4 }, () => call("other")))).toEqual(Array(4).fill("at 0"));
    expect(await call("other")).toBe("BUDGET_EXHAUSTED");
  });

  it("are taken all together or not at all", async () => {
    const { clock, budget, errand, call } = setUp(5);
    await Promise.all([call("other"), call("other"), call("other")]);
    await expect(budget.reserve(errand("flow"), 4)).rejects.toMatchObject({
      code: "BUDGET_EXHAUSTED",
      details: { retryAfterMs: 60_000 },
    });
    expect(budget.view().remaining).toBe(2);
    const patient = budget.reserve(errand("flow", { deadlineAt: 90_000 }), 4);
    await clock.advance(59_999);
    // What is free is kept together for who has waited longest.
    expect(await call("other", { deadlineAt: clock.now() + 1 })).toBe("BUDGET_EXHAUSTED");
    await clock.advance(1);
    const { release } = await patient;
    expect(budget.view().remaining).toBe(1);
    release();
  });

  it("are refused for good where there can never be so many", async () => {
    const { budget, errand } = setUp(10);
    await expect(budget.reserve(errand("flow"), 11)).rejects.toMatchObject({ code: "OPERATION_TOO_EXPENSIVE" });
    // A fifth is kept for interactive work.
    const background = errand("flow", { priority: "background" });
    await expect(budget.reserve(background, 9)).rejects.toMatchObject({ code: "OPERATION_TOO_EXPENSIVE" });
    const { release } = await budget.reserve(background, 8);
    release();
  });

  it("are good for a minute: afterwards the errand waits like others", async () => {
    const { clock, budget, errand, call } = setUp(5);
    await budget.reserve(errand("flow", { deadlineAt: 200_000 }), 5);
    await clock.advance(60_000);
    expect(await call("flow")).toBe("at 60000");
    expect(budget.view().remaining).toBe(4);
  });

  it("never let more than the limit leave within a minute", async () => {
    const { clock, budget, errand, call } = setUp(10);
    const leaving: number[] = [];
    const note = async (id: string): Promise<void> => {
      if ((await call(id, { deadlineAt: 1e9 })).startsWith("at")) leaving.push(clock.now());
    };
    const { release } = await budget.reserve(errand("flow", { deadlineAt: 1e9 }), 6);
    const others = Array.from({ length: 30 }, () => note("other"));
    await clock.advance(30_000);
    await Promise.all([note("flow"), note("flow"), note("flow")]);
    release();
    await clock.advance(600_000);
    await Promise.all(others);
    expect(leaving).toHaveLength(33);
    for (const at of leaving)
      expect(leaving.filter((other) => other >= at && other < at + 60_000).length).toBeLessThanOrEqual(10);
  });

  it("wait for a connection like others", async () => {
    const { clock, budget, errand, call } = setUp(10, 1);
    await budget.reserve(errand("flow"), 2);
    const busy = await budget.take(errand("other"));
    const waiting = call("flow");
    await clock.advance(500);
    busy.end();
    expect(await waiting).toBe("at 500");
  });
});
