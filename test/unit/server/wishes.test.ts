import { expect, it } from "vitest";

import { readWishes } from "../../../src/server/wishes.ts";

const fallback = { cost: "1", deadlineMs: 30_000 } as const;

it.each<[Record<string, string>, object]>([
  [{}, { cost: "1", plan: false, deadlineMs: 30_000, priority: "interactive" }],
  [{ "x-xentral-cost": "0" }, { cost: "0", plan: false, deadlineMs: 30_000, priority: "interactive" }],
  [{ "x-xentral-cost": "paths" }, { cost: "paths", plan: false, deadlineMs: 30_000, priority: "interactive" }],
  [{ "x-xentral-explain": "plan" }, { cost: "1", plan: true, deadlineMs: 30_000, priority: "interactive" }],
  [{ "x-xentral-deadline-ms": "1" }, { cost: "1", plan: false, deadlineMs: 1, priority: "interactive" }],
  [{ "x-xentral-deadline-ms": "120000" }, { cost: "1", plan: false, deadlineMs: 120_000, priority: "interactive" }],
  [{ "x-xentral-priority": "bulk" }, { cost: "1", plan: false, deadlineMs: 30_000, priority: "bulk" }],
  [{ "x-other": "x" }, { cost: "1", plan: false, deadlineMs: 30_000, priority: "interactive" }],
])("%j becomes %j", (headers, wishes) => {
  expect(readWishes(headers, fallback)).toEqual(wishes);
});
