import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { goodsIn, isMore } from "../../../src/flows/given.ts";

describe("which of two decimals is more", () => {
  it("is as with whole numbers, whatever the digits behind the point", () => {
    const decimal = (units: bigint, zeros: number): string => {
      const digits = String(units).padStart(zeros + 1, "0");
      return zeros === 0 ? digits : `${digits.slice(0, -zeros)}.${digits.slice(-zeros)}`;
    };
    const units = fc.bigInt({ min: 0n, max: 10n ** 30n });
    fc.assert(
      fc.property(units, units, fc.nat(20), (one, other, zeros) => {
        expect(isMore(decimal(one, zeros), decimal(other, zeros))).toBe(one > other);
      }),
    );
  });

  it("counts signs and superfluous zeros", () => {
    expect(isMore("1.000", "1")).toBe(false);
    expect(isMore("0", "-0.01")).toBe(true);
    expect(isMore("-2", "-1")).toBe(false);
  });
});

describe("the goods of a document", () => {
  const position = (productId: string, quantity: string) => ({
    id: "1/1",
    positionType: "ReturnPosition" as const,
    kind: "PRODUCT" as const,
    name: null,
    description: null,
    order: null,
    number: null,
    unit: null,
    productId,
    quantity,
  });

  it("are the same however they are spread and ordered", () => {
    const one = [position("2", "1.5"), position("8", "1"), position("2", "0.50")];
    expect(goodsIn(one)).toBe(goodsIn([position("8", "1.0"), position("2", "2")]));
    expect(goodsIn(one)).not.toBe(goodsIn([position("8", "1"), position("2", "2.001")]));
    expect(goodsIn(undefined)).toBe(goodsIn([]));
  });
});
