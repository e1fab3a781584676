import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createBreaker } from "../../../src/upstream/breaker.ts";
import type { Breaker, Pass } from "../../../src/upstream/breaker.ts";
import { createFakeClock } from "../../support/fake-clock.ts";

function admitted(breaker: Breaker): Pass {
  const pass = breaker.admit();
  if (pass instanceof Error) throw pass;
  return pass;
}

/** Troubles in a row, until the ERP is left alone. */
function fail(breaker: Breaker, times = 10): void {
  for (let time = 0; time < times; time += 1) admitted(breaker).failed();
}

describe("an ERP that fails ten times in a row", () => {
  it("is left alone, with the time to wait in the error", () => {
    const breaker = createBreaker(createFakeClock());
    fail(breaker, 9);
    expect(breaker.refusal()).toBeNull();
    fail(breaker, 1);
    expect(breaker.admit()).toMatchObject({
      code: "UPSTREAM_UNREACHABLE",
      message: "Xentral failed several times in a row and is left alone for now. It is asked again in 1 s.",
      details: { retryAfterMs: 1000 },
    });
    expect(breaker.view()).toEqual({ leftAloneMs: 1000 });
  });

  it("is not left alone while it answers now and then", () => {
    const breaker = createBreaker(createFakeClock());
    for (let round = 0; round < 5; round += 1) {
      fail(breaker, 9);
      admitted(breaker).answered();
    }
    expect(breaker.view()).toEqual({ leftAloneMs: null });
  });

  it("gets one probe at a time, and everything again when the probe is answered", async () => {
    const clock = createFakeClock();
    const breaker = createBreaker(clock);
    fail(breaker);
    await clock.advance(1000);
    expect(breaker.view()).toEqual({ leftAloneMs: 0 });
    const probe = admitted(breaker);
    expect(breaker.admit()).toMatchObject({ details: { retryAfterMs: 1000 } });
    probe.answered();
    expect(breaker.view()).toEqual({ leftAloneMs: null });
    for (let call = 0; call < 20; call += 1) admitted(breaker);
  });

  it("is left alone for twice as long after each probe that fails, and never for more than a minute", async () => {
    const clock = createFakeClock();
    const breaker = createBreaker(clock);
    fail(breaker);
    const rests: (number | null)[] = [];
    for (let probe = 0; probe < 8; probe += 1) {
      const { leftAloneMs } = breaker.view();
      rests.push(leftAloneMs);
      await clock.advance(leftAloneMs ?? 0);
      admitted(breaker).failed();
    }
    expect(rests).toEqual([1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1000));
  });

  it("is probed by the next one when a probe learns nothing", async () => {
    const clock = createFakeClock();
    const breaker = createBreaker(clock);
    fail(breaker);
    await clock.advance(1000);
    admitted(breaker).dropped();
    expect(breaker.refusal()).toBeNull();
    admitted(breaker).answered();
    expect(breaker.view()).toEqual({ leftAloneMs: null });
  });

  it("that an earlier call finds answering again is not left alone for the late failure of a probe", async () => {
    const clock = createFakeClock();
    const breaker = createBreaker(clock);
    const early = admitted(breaker);
    fail(breaker);
    await clock.advance(1000);
    const probe = admitted(breaker);
    early.answered();
    probe.failed();
    expect(breaker.view()).toEqual({ leftAloneMs: null });
    // Nor does that probe stand in the way of the next one.
    const late = admitted(breaker);
    fail(breaker, 9);
    await clock.advance(1000);
    late.dropped();
    admitted(breaker).answered();
  });

  it("is not left alone for longer by calls that were under way already", () => {
    const breaker = createBreaker(createFakeClock());
    const late = Array.from({ length: 5 }, () => admitted(breaker));
    fail(breaker);
    for (const pass of late) pass.failed();
    expect(breaker.view()).toEqual({ leftAloneMs: 1000 });
  });
});

it("for every order of outcomes: at most one probe while it is left alone, and an answer opens it for all", async () => {
  const outcomes = fc.array(fc.constantFrom("admit", "answered", "failed", "dropped", "wait"), { maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(outcomes, async (steps) => {
      const clock = createFakeClock();
      const breaker = createBreaker(clock);
      fail(breaker);
      let probes: Pass[] = [];
      for (const step of steps) {
        const isOpen = breaker.view().leftAloneMs !== null;
        if (step === "wait") await clock.advance(700);
        else if (step === "admit") {
          const pass = breaker.admit();
          if (!(pass instanceof Error)) probes.push(pass);
        } else probes.shift()?.[step]();
        if (!isOpen) probes = [];
        else expect(probes.length).toBeLessThanOrEqual(1);
        if (step === "answered" && !isOpen) expect(breaker.view().leftAloneMs).toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});
