import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { describe, expect, it } from "vitest";

import { sizeOf } from "../../../src/lib/size.ts";

describe("sizeOf", () => {
  it("grows with what is in a value", () => {
    expect(sizeOf("abc")).toBe(23);
    expect(sizeOf(null)).toBe(0);
    expect(sizeOf({})).toBe(24);
    expect(sizeOf([])).toBe(24);
    expect(sizeOf({ a: null, b: "abc" })).toBe(24 + 8 + 8 + 23);
    expect(sizeOf(["abc", ["abc"]])).toBe(24 + 8 + 23 + 8 + 24 + 8 + 23);
  });

  it("is near the memory that records take", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const source = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => record(index)));
    const before = used();
    const records = JSON.parse(source) as readonly unknown[];
    const took = used() - before;
    const ratio = sizeOf(records) / took;
    process.stdout.write(`estimate ÷ memory: ${ratio.toFixed(2)} for ${(took / 1024 / 1024).toFixed(1)} MB\n`);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});

function record(index: number): object {
  return {
    id: String(index),
    number: `K${10_000 + index}`,
    name: `Company number ${index} and sons`,
    email: null,
    isDeleted: false,
    tax: { id: `DE${index}`, taxation: "DOMESTIC", exempt: null },
    addresses: [{ id: `${index}/masterdata`, street: `Street ${index}`, city: "Augsburg", zipCode: "86150" }],
    tags: [],
  };
}
