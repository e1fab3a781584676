import { expect, it } from "vitest";

import { Refusal } from "../../../src/server/refusal.ts";
import { readWishes } from "../../../src/server/wishes.ts";

const fallback = { cost: "1", deadlineMs: 30_000 } as const;

it.each<[Record<string, string>, string]>([
  [{ "x-xentral-cost": "2" }, 'The header x-xentral-cost takes 0, 1 or paths, not "2".'],
  [{ "x-xentral-cost": "" }, 'The header x-xentral-cost takes 0, 1 or paths, not "".'],
  [{ "x-xentral-cost": "1, 1" }, 'The header x-xentral-cost takes 0, 1 or paths, not "1, 1".'],
  [{ "x-xentral-explain": "yes" }, 'The header x-xentral-explain takes plan or only, not "yes".'],
  [{ "x-xentral-max-calls": "0" }, 'The header x-xentral-max-calls takes a whole number from 1 to 999999, not "0".'],
  [
    { "x-xentral-deadline-ms": "0" },
    'The header x-xentral-deadline-ms takes a whole number from 1 to 120000, not "0".',
  ],
  [
    { "x-xentral-deadline-ms": "120001" },
    'The header x-xentral-deadline-ms takes a whole number from 1 to 120000, not "120001".',
  ],
  [
    { "x-xentral-deadline-ms": "1.5" },
    'The header x-xentral-deadline-ms takes a whole number from 1 to 120000, not "1.5".',
  ],
])("%j: %s", (headers, message) => {
  const read = (): unknown => readWishes(headers, fallback);
  expect(read).toThrow(Refusal);
  expect(read).toThrow(message);
});

it("a refused header is named as the argument", () => {
  const read = (): unknown => readWishes({ "x-xentral-cost": "all" }, fallback);
  expect(read).toThrow(
    expect.objectContaining({ status: 400, code: "BAD_USER_INPUT", details: { argument: "x-xentral-cost" } }),
  );
});
