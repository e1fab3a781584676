import fc from "fast-check";
import { expect, it } from "vitest";

import { digits, printJson } from "../../../src/plan/json.ts";

it("for every value writes what JSON writes", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(printJson(value as never))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it.each([
  ["19.90", "19.90"],
  ["007.5", "7.5"],
  ["-0.10", "-0.10"],
  ["0", "0"],
  ["12345678901234567890.123456789", "12345678901234567890.123456789"],
])("writes the decimal %s as the number %s", (decimal, text) => {
  expect(printJson({ amount: digits(decimal) })).toBe(`{"amount":${text}}`);
});

it.each(["", "1e3", "NaN", "1.", '1","x":2'])("takes no other text for a number: %j", (text) => {
  expect(() => digits(text)).toThrow(RangeError);
});

it("leaves out members that are undefined", () => {
  expect(printJson({ one: undefined, two: [null, { three: undefined }] })).toBe('{"two":[null,{}]}');
});
