import { expect, test } from "vitest";

import { bytesLeft, leave, placeOf, share } from "../../../src/lib/shared-objects.ts";

const maker = {};

test("what nobody shares has no place, and nothing is left there", () => {
  const object = {};
  leave(object, { maker, made: "this", bytes: 1 });
  expect(placeOf(object)).toBeUndefined();
  expect(placeOf(null)).toBeUndefined();
});

test("of a shared object what was made last is there", () => {
  const object = {};
  share(object);
  expect(placeOf(object)).toMatchObject({ maker: null, made: undefined });
  const before = bytesLeft();
  leave(object, { maker, made: "this", bytes: 10 });
  leave(object, { maker, made: "that", bytes: 3 });
  share(object);
  expect(placeOf(object)).toMatchObject({ maker, made: "that" });
  expect(bytesLeft()).toBe(before + 3);
});

test("what was made first makes room for what is made later", () => {
  const objects = Array.from({ length: 40 }, () => ({}));
  for (const object of objects) {
    share(object);
    leave(object, { maker, made: "much", bytes: 1024 * 1024 });
  }
  expect(objects.map((object) => placeOf(object)?.made === "much")).toEqual(objects.map((_, index) => index >= 24));
  expect(bytesLeft()).toBeLessThanOrEqual(16 * 1024 * 1024);
});
