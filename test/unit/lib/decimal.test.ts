import { describe, expect, it } from "vitest";

import { negated, sumOf, survivesFloat } from "../../../src/lib/decimal.ts";

describe("decimals", () => {
  it.each([
    [[], "0"],
    [["0.1", "0.2"], "0.3"],
    [["2.5", "-2.50"], "0"],
    [["10", "-0.001"], "9.999"],
    [["-0.5", "0.25"], "-0.25"],
    [["9007199254740993", "0.00000001"], "9007199254740993.00000001"],
    [["100", "200"], "300"],
  ])("%j add up to %s", (decimals, sum) => {
    expect(sumOf(decimals)).toBe(sum);
  });

  it.each([
    ["3.5", "-3.5"],
    ["-3.5", "3.5"],
    ["0", "0"],
    ["0.00", "0.00"],
  ])("%s turned round is %s", (decimal, other) => {
    expect(negated(decimal)).toBe(other);
  });

  it("for every pair: a sum less one of them is the other", () => {
    const some = ["0", "1", "-1", "0.5", "-0.75", "12.125", "1000000.000001", "-99.9"];
    for (const one of some)
      for (const other of some) expect(sumOf([sumOf([one, other]), negated(one)])).toBe(sumOf([other]));
  });

  it.each([
    ["123456789012.345", true],
    ["-0.000000123456789012345", true],
    ["1.00000000000000000000", true],
    ["1234567890123456", false],
    ["100000000000000.01", false],
  ])("whether %s is the same after it was a float: %s", (decimal, isSame) => {
    expect(survivesFloat(decimal)).toBe(isSame);
  });
});
