import fc from "fast-check";
import { expect, test } from "vitest";

import { Ageing } from "../../../src/lib/ageing.ts";

test("what came first goes first, and the rest stays in its order", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ add: fc.nat(60), dropTo: fc.nat(400) }), { maxLength: 30 }), (steps) => {
      const ageing = new Ageing<number>();
      let expected: number[] = [];
      let next = 0;
      for (const { add, dropTo } of steps) {
        for (let count = 0; count < add; count += 1) {
          ageing.add(next);
          expected.push(next);
          next += 1;
        }
        ageing.drop((item) => item < dropTo);
        expected = expected.filter((item) => item >= dropTo);
        const { items, from, to } = ageing.stretch;
        expect(items.slice(from, to)).toEqual(expected);
        expect(ageing.length).toBe(expected.length);
      }
    }),
  );
});

test("who looks at a stretch sees what stood there, whatever comes and goes meanwhile", () => {
  const ageing = new Ageing<number>();
  for (let item = 0; item < 100; item += 1) ageing.add(item);
  const { items, from, to } = ageing.stretch;
  ageing.drop((item) => item < 90);
  ageing.add(100);
  expect(items.slice(from, to)).toEqual(Array.from({ length: 100 }, (_, item) => item));
});
