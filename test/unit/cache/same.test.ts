import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isSame } from "../../../src/cache/same.ts";

describe("isSame", () => {
  it("is true for what says the same in the same order", () => {
    expect(isSame({ a: 1, b: ["x", { c: null }] }, { a: 1, b: ["x", { c: null }] })).toBe(true);
    expect(isSame(undefined, undefined)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: "1" }],
    [{ a: null }, { a: undefined }],
    [{ a: undefined }, { b: undefined }],
    [{ a: undefined }, { b: 1 }],
    [{ a: undefined }, {}],
    [{}, { a: undefined }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [["x"], ["x", "y"]],
    [["x"], { 0: "x" }],
    [null, {}],
  ])("tells %j from %j", (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });

  it("agrees with the texts of whatever JSON brings", () => {
    const some = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(isSame(one, structuredClone(one))).toBe(true);
        if (isSame(one, other)) expect(one).toEqual(other);
        expect(isSame(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
