import { describe, expect, it } from "vitest";

import {
  discounted,
  lineRevenue,
  printCents,
  printE8,
  printScaled,
  taxShares,
  totalsOf,
  withTax,
} from "../../../sandbox/amounts.ts";
import { addDays, dayOf, startOfDay, toTimestamp } from "../../../sandbox/calendar.ts";
import { createRandom } from "../../../sandbox/random.ts";

describe("Amounts", () => {
  it("print with eight decimals", () => {
    expect([
      printE8(1_679_831_933),
      printE8(0),
      printE8(5),
      printCents(1999),
      printCents(-5),
      printScaled(-1234, 2),
    ]).toEqual(["16.79831933", "0.00000000", "0.00000005", "19.99000000", "-0.05000000", "-12.34"]);
  });

  it("round a line once, half up", () => {
    expect(lineRevenue(100_500_000, 1000, 0)).toBe(101);
    expect(lineRevenue(1_679_831_933, 3000, 0)).toBe(5039);
    expect(lineRevenue(1_000_000_000, 2500, 1250)).toBe(2188);
    expect(lineRevenue(99_999_900_000_000, 999_000, 1)).toBe(99_889_910_110);
  });

  it("keep unit prices to the last decimal", () => {
    expect([discounted(1_000_000_001, 500), withTax(1_679_831_933, 19)]).toEqual([950_000_001, 1_999_000_000]);
  });

  it("group taxes by rate, highest first", () => {
    const lines = [
      { rate: 7, revenueNet: 333 },
      { rate: 19, revenueNet: 1001 },
      { rate: 7, revenueNet: 334 },
    ];
    expect(taxShares(lines)).toEqual([
      { rate: 19, net: 1001, tax: 190 },
      { rate: 7, net: 667, tax: 47 },
    ]);
    expect(totalsOf(lines)).toEqual({ net: 1668, gross: 1905 });
  });
});

describe("The calendar", () => {
  it("follows Berlin over the change of the clocks", () => {
    const instants = ["2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", "2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z"];
    expect(instants.map((instant) => toTimestamp(Date.parse(instant) / 1000))).toEqual([
      "2026-03-29T01:59:59+01:00",
      "2026-03-29T03:00:00+02:00",
      "2026-10-25T02:59:59+02:00",
      "2026-10-25T02:00:00+01:00",
    ]);
  });

  it("finds the day in Berlin, its beginning and its neighbours", () => {
    expect(dayOf(Date.parse("2026-06-30T22:30:00Z") / 1000)).toBe("2026-07-01");
    expect(toTimestamp(startOfDay("2026-07-01"))).toBe("2026-07-01T00:00:00+02:00");
    expect([addDays("2026-10-24", 2), addDays("2024-03-01", -1), addDays("2026-12-31", 1)]).toEqual([
      "2026-10-26",
      "2024-02-29",
      "2027-01-01",
    ]);
  });
});

describe("Chance", () => {
  it("repeats itself for a seed and a label, and for nothing else", () => {
    const draws = (seed: number, label: string) => {
      const random = createRandom(seed, label);
      return Array.from({ length: 5 }, () => random.int(0, 1_000_000));
    };
    expect(draws(1, "a")).toEqual(draws(1, "a"));
    expect(draws(1, "a")).not.toEqual(draws(2, "a"));
    expect(draws(1, "a")).not.toEqual(draws(1, "b"));
  });

  it("keeps bounds, weights and samples", () => {
    const random = createRandom(3, "bounds");
    const rolls = Array.from({ length: 600 }, () => random.int(1, 6));
    expect([Math.min(...rolls), Math.max(...rolls)]).toEqual([1, 6]);
    const heads = Array.from({ length: 1000 }, () =>
      random.weighted([
        [3, "head"],
        [1, "tail"],
      ] as const),
    ).filter((side) => side === "head");
    expect(Math.abs(heads.length - 750)).toBeLessThan(60);
    expect(random.sample([1, 2, 3, 4], 2)).toHaveLength(2);
    expect(random.sample([1, 2], 5)).toEqual([1, 2]);
    expect(() => random.pick([])).toThrow("Nothing to pick from");
    expect(() => random.weighted([])).toThrow("Nothing to draw from");
  });
});
