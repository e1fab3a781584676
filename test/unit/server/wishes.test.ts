import { expect, it } from "vitest";

import { readWishes } from "../../../src/server/wishes.ts";

const fallback = { cost: "1", deadlineMs: 30_000 } as const;

it.each<[Record<string, string>, object]>([
  [{}, { cost: "1", plan: false, deadlineMs: 30_000, priority: "interactive" }],
  [{ "x-xentral-cost": "0" }, { cost: "0", plan: false, deadlineMs: 30_000, priority: "interactive" }],
  [{ "x-xentral-cost": "paths" }, { cost: "paths", plan: false, deadlineMs: 30_000, priority: "interactive" }],
  [{ "x-xentral-explain": "plan" }, { cost: "1", plan: true, deadlineMs: 30_000, priority: "interactive" }],
  [{ "x-xentral-explain": "only" }, { cost: "1", plan: true, only: true, deadlineMs: 30_000, priority: "interactive" }],
  [
    { "x-xentral-max-calls": "7" },
    { cost: "1", plan: false, maxCalls: 7, deadlineMs: 30_000, priority: "interactive" },
  ],
  [{ "x-xentral-deadline-ms": "1" }, { cost: "1", plan: false, deadlineMs: 1, priority: "interactive" }],
  [{ "x-xentral-deadline-ms": "120000" }, { cost: "1", plan: false, deadlineMs: 120_000, priority: "interactive" }],
  [{ "x-xentral-priority": "bulk" }, { cost: "1", plan: false, deadlineMs: 30_000, priority: "bulk" }],
  [{ "x-other": "x" }, { cost: "1", plan: false, deadlineMs: 30_000, priority: "interactive" }],
])("%j becomes %j", (headers, wishes) => {
  expect(readWishes(headers, fallback)).toEqual(wishes);
});

it("lets a header lower the ceiling, and never raise it", () => {
  const read = (asked: string) => readWishes({ "x-xentral-max-calls": asked }, { ...fallback, maxCalls: 200 }).maxCalls;
  expect([read("10"), read("500")]).toEqual([10, 200]);
  expect(readWishes({}, { ...fallback, maxCalls: 200 }).maxCalls).toBe(200);
});

it("refuses prices without answers where they are not permitted", () => {
  const read = () => readWishes({ "x-xentral-explain": "only" }, { ...fallback, mayPrice: false });
  expect(read).toThrow(expect.objectContaining({ status: 403, code: "BAD_REQUEST" }));
});
