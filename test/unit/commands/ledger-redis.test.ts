import { expect, it } from "vitest";

import { createRedisLedger, ledgerRisks } from "../../../src/commands/ledger-redis.ts";
import type { StampedText, StampedTexts } from "../../../src/upstream/stamped-texts.ts";

/** Texts that are kept as they come, or are away. */
function textsOf(held: Map<string, StampedText>): StampedTexts {
  return {
    get: (key) => Promise.resolve(held.get(key)?.text ?? null),
    swap: (key, stamp, next) => {
      if ((held.get(key)?.stamp ?? null) !== stamp) return Promise.resolve(false);
      if (next === null) held.delete(key);
      else held.set(key, next);
      return Promise.resolve(true);
    },
  };
}

const entry = {
  state: "begun",
  stamp: "a",
  writer: { host: "h", pid: 1, start: "s" },
  fingerprint: "f",
  at: 1_000,
  busyUntil: 2_000,
  id: null,
  ignored: null,
} as const;

it("keeps entries for thirty days under the instance's name", async () => {
  const held = new Map<string, StampedText>();
  const ledger = createRedisLedger(textsOf(held), "https://acme.example");
  expect(await ledger.swap("k", null, entry)).toBe(true);
  expect([...held].map(([key, { stamp, lifeMs }]) => [key, stamp, lifeMs])).toEqual([
    ["xentral-graph:ledger:https://acme.example:k", "a", 2_592_000_000],
  ]);
  expect(await ledger.read("k")).toEqual(entry);
  expect(await createRedisLedger(textsOf(held), "https://other.example").read("k")).toBeNull();
  expect(await ledger.swap("k", "a", null)).toBe(true);
  expect(held.size).toBe(0);
});

it("cannot be used while Redis is away, or holds what is no entry", async () => {
  const away = (): Promise<never> => Promise.reject(new Error("redis://user:secret@host is away"));
  const ledger = createRedisLedger({ get: away, swap: away }, "i");
  await expect(ledger.read("k")).rejects.toMatchObject({
    code: "LEDGER_UNAVAILABLE",
    message: "The ledger of writes cannot be used; nothing was sent.",
  });
  await expect(ledger.swap("k", null, entry)).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
  const odd = textsOf(new Map([["xentral-graph:ledger:i:k", { stamp: "a", text: "{", lifeMs: 1 }]]));
  await expect(createRedisLedger(odd, "i").read("k")).rejects.toMatchObject({ code: "LEDGER_UNAVAILABLE" });
});

const settings = (told: Readonly<Record<string, string>>): ReadonlyMap<string, string> => new Map(Object.entries(told));

it("warns of a Redis that may forget, and says nothing where it does not tell", () => {
  expect(ledgerRisks(settings({}))).toEqual([]);
  expect(ledgerRisks(settings({ maxmemory: "1000000", "maxmemory-policy": "noeviction", appendonly: "yes" }))).toEqual(
    [],
  );
  // Without a bound nothing is evicted, whatever the policy.
  expect(ledgerRisks(settings({ maxmemory: "0", "maxmemory-policy": "allkeys-lru", appendonly: "yes" }))).toEqual([]);
  const risks = ledgerRisks(settings({ maxmemory: "1000000", "maxmemory-policy": "volatile-ttl", appendonly: "no" }));
  expect(risks.map((risk) => risk.split(": ").at(-1))).toEqual([
    "its maxmemory-policy is volatile-ttl, and should be noeviction.",
    "its appendonly is no, and should be yes.",
  ]);
});
