/** Who is served first when calls are short. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import { createBudget } from "../../../src/upstream/budget.ts";
import type { BudgetOptions } from "../../../src/upstream/turn.ts";
import { createMeter } from "../../../src/upstream/operation.ts";
import type { Priority } from "../../../src/upstream/operation.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

interface Ask {
  readonly priority?: Priority;
  readonly client?: string;
  readonly inMs?: number;
  readonly isWrite?: boolean;
}

/** A budget of ten calls a minute, of which two are kept, and who was served when. */
function setUp(options: Partial<BudgetOptions> = {}) {
  const clock = createFakeClock(0);
  const budget = createBudget({ perMinute: 10, clock, ...options });
  const served: string[] = [];
  const refused: string[] = [];
  /** Asks so often under a name; each call is answered at once. */
  const ask = (
    name: string,
    times: number,
    { priority = "interactive", client = name, inMs = 1e9, isWrite = false }: Ask = {},
  ): void => {
    for (let time = 0; time < times; time += 1) {
      const { signal } = new AbortController();
      budget.take({ priority, client, signal, deadlineAt: clock.now() + inMs, meter: createMeter() }, { isWrite }).then(
        (turn) => {
          served.push(name);
          turn.answered({ refused: false });
          turn.end();
        },
        (error: AppError) => refused.push(`${name} ${error.code} ${error.details.retryAfterMs ?? ""}`),
      );
    }
  };
  const tally = (): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const name of served.splice(0)) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  };
  return { clock, budget, served, refused, ask, tally };
}

describe("classes", () => {
  it("keep a fifth of the calls for interactive work, which may use all of them", async () => {
    const { clock, ask, tally } = setUp();
    ask("bulk", 20, { priority: "bulk" });
    ask("background", 20, { priority: "background" });
    await clock.advance(0);
    expect(tally()).toEqual({ background: 8 });
    ask("interactive", 20);
    await clock.advance(0);
    expect(tally()).toEqual({ interactive: 2 });
    await clock.advance(60_000);
    // Others have waited for a minute by now, and take turns with interactive work.
    expect(tally()).toEqual({ interactive: 4, background: 3, bulk: 3 });
  });

  it("let the more urgent go first, whoever came first", async () => {
    const { clock, ask, served } = setUp({ reserve: 0 });
    ask("spent", 10);
    await clock.advance(1);
    served.length = 0;
    for (const priority of ["bulk", "background", "interactive"] as const) ask(priority, 1, { priority });
    await clock.advance(59_999);
    // By then both have waited long enough to be as urgent, and came first.
    expect(served).toEqual(["bulk", "background", "interactive"]);
  });

  it("let interactive work pass what has not waited for long", async () => {
    const { clock, ask, served } = setUp({ reserve: 0 });
    ask("spent", 10);
    await clock.advance(50_000);
    served.length = 0;
    for (const priority of ["bulk", "background", "interactive"] as const) ask(priority, 1, { priority });
    await clock.advance(10_000);
    expect(served).toEqual(["interactive", "background", "bulk"]);
  });

  it("give other work a small part of the reserve when interactive work takes each call as it comes free", async () => {
    const { clock, ask, tally } = setUp();
    const tenPerMinute = async (): Promise<void> => {
      for (let step = 0; step < 10; step += 1) {
        ask("flood", 2);
        await clock.advance(6_000);
      }
    };
    await tenPerMinute();
    ask("bulk", 5, { priority: "bulk", client: "sync" });
    tally();
    await tenPerMinute();
    expect(tally()).toEqual({ flood: 9, bulk: 1 });
    await tenPerMinute();
    expect(tally()).toEqual({ flood: 9, bulk: 1 });
  });

  it("keep connections for interactive work, too", async () => {
    const clock = createFakeClock(0);
    const budget = createBudget({ perMinute: 100, clock, connections: 5 });
    const under = { signal: new AbortController().signal, deadlineAt: 1e9, meter: createMeter() };
    let bulk = 0;
    for (let call = 0; call < 10; call += 1)
      void budget.take({ ...under, priority: "bulk", client: "sync" }).then(() => (bulk += 1));
    await clock.advance(0);
    expect(bulk).toBe(4);
    await budget.take({ ...under, priority: "interactive", client: "shop" });
  });
});

describe("a write", () => {
  it("goes next, before the reads that wait in its class, also before those of other clients", async () => {
    const { clock, ask, served } = setUp({ perMinute: 1 });
    ask("spent", 1);
    await clock.advance(1);
    ask("reads", 3);
    ask("other reads", 3);
    await clock.advance(59_998);
    served.length = 0;
    ask("write", 1, { isWrite: true, client: "reads" });
    await clock.advance(1);
    expect(served).toEqual(["write"]);
  });

  it("is not followed by another one while a read has waited for fifteen seconds", async () => {
    const { clock, ask, tally } = setUp();
    ask("spent", 10);
    await clock.advance(1);
    tally();
    ask("reads", 10);
    await clock.advance(50_000);
    ask("writes", 20, { isWrite: true });
    await clock.advance(9_999);
    expect(tally()).toEqual({ writes: 5, reads: 5 });
  });

  it("does not overtake a more urgent read", async () => {
    const { clock, ask, served } = setUp({ perMinute: 1, reserve: 0 });
    ask("spent", 1);
    await clock.advance(55_000);
    served.length = 0;
    ask("bulk write", 1, { isWrite: true, priority: "bulk" });
    ask("read", 1);
    await clock.advance(5_000);
    expect(served).toEqual(["read"]);
  });
});

describe("clients of a class", () => {
  it("take turns, so that one with much to ask does not keep another waiting", async () => {
    const { clock, ask, served } = setUp();
    ask("spent", 10);
    await clock.advance(1);
    served.length = 0;
    ask("many", 8);
    await clock.advance(1);
    ask("few", 2);
    await clock.advance(60_000);
    expect(served.slice(0, 5)).toEqual(["many", "few", "many", "few", "many"]);
  });

  it("go on with who was served longest ago", async () => {
    const { clock, ask, served } = setUp({ perMinute: 1 });
    ask("a", 1);
    await clock.advance(1);
    ask("a", 2);
    ask("b", 1);
    ask("c", 1);
    await clock.advance(300_000);
    expect(served).toEqual(["a", "b", "c", "a", "a"]);
  });
});

describe("the queue", () => {
  it("is bounded: of too many the least urgent that came last is refused with the time to wait", async () => {
    const { clock, ask, refused } = setUp({ longestQueue: 12 });
    ask("spent", 10);
    await clock.advance(0);
    ask("bulk", 2, { priority: "bulk" });
    ask("people", 11);
    await clock.advance(0);
    expect(refused).toEqual(["bulk BUDGET_EXHAUSTED 120000"]);
  });

  it("refuses at once what the more urgent leave no time for", async () => {
    const { clock, ask, refused } = setUp({ reserve: 0 });
    ask("people", 20);
    ask("sync", 1, { priority: "bulk", inMs: 90_000 });
    await clock.advance(0);
    expect(refused).toEqual(["sync BUDGET_EXHAUSTED 120000"]);
  });
});

it("for every mix of classes and clients: the limit holds, the reserve stays, and everybody is served", async () => {
  const arrival = fc.record({
    gapMs: fc.nat(15_000),
    priority: fc.constantFrom<Priority>("interactive", "background", "bulk"),
    client: fc.constantFrom("a", "b", "c"),
    calls: fc.integer({ min: 1, max: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(arrival, { maxLength: 25 }),
      fc.integer({ min: 1, max: 20 }),
      async (arrivals, perMinute) => {
        const { clock, budget } = setUp({ perMinute });
        const grants: { readonly at: number; readonly priority: Priority }[] = [];
        let asked = 0;
        for (const { gapMs, priority, client, calls } of arrivals) {
          await clock.advance(gapMs);
          for (let call = 0; call < calls; call += 1) {
            asked += 1;
            const { signal } = new AbortController();
            void budget.take({ priority, client, signal, deadlineAt: 1e12, meter: createMeter() }).then((turn) => {
              grants.push({ at: clock.now(), priority });
              turn.answered({ refused: false });
              turn.end();
            });
          }
        }
        await clock.advance(60_000 * (asked + 10));
        expect(grants).toHaveLength(asked);
        const reserve = Math.floor(perMinute * 0.2);
        const drips = Math.max(1, Math.floor(reserve / 4));
        for (const [index, { at, priority }] of grants.entries()) {
          const before = grants.slice(0, index).filter((grant) => grant.at > at - 60_000);
          expect(before.length).toBeLessThan(perMinute);
          if (priority === "interactive") continue;
          const most = perMinute - reserve + (reserve === 0 ? 0 : drips);
          const others = before.filter((grant) => grant.priority !== "interactive");
          expect(others.length).toBeLessThan(most);
        }
      },
    ),
    { numRuns: 60 },
  );
});
