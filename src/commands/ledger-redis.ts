/** The ledger in a Redis that processes of any machine share. */
import { appError } from "../errors.ts";
import type { StampedTexts } from "../upstream/stamped-texts.ts";
import { keptForMs } from "./ledger.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";

/** Creates the ledger of an instance. Rejects with LEDGER_UNAVAILABLE while Redis is away; the connection is the caller's. */
export function createRedisLedger(texts: StampedTexts, instance: string): Ledger {
  const nameOf = (key: string): string => `xentral-graph:ledger:${instance}:${key}`;
  return {
    read: (key) =>
      using(async () => {
        const text = await texts.get(nameOf(key));
        return text === null ? null : (JSON.parse(text) as LedgerEntry);
      }),
    swap: (key, stamp, next) =>
      using(() => {
        const text = next === null ? null : { stamp: next.stamp, text: JSON.stringify(next), lifeMs: keptForMs };
        return texts.swap(nameOf(key), stamp, text);
      }),
    close: () => Promise.resolve(),
  };
}

/** What may make Redis forget writes, by its settings, in words for who runs it; nothing for what it does not tell. */
export function ledgerRisks(settings: ReadonlyMap<string, string>): readonly string[] {
  const effect = "and a repeated idempotencyKey could then make a second record";
  const [policy = "noeviction", most] = [settings.get("maxmemory-policy"), settings.get("maxmemory")];
  const risks: string[] = [];
  if (policy !== "noeviction" && most !== "0")
    risks.push(
      `Redis may evict what the ledger of writes remembers, ${effect}: its maxmemory-policy is ${policy}, and should be noeviction.`,
    );
  if (settings.get("appendonly") === "no")
    risks.push(
      `Redis may lose what the ledger of writes remembers when it restarts, ${effect}: its appendonly is no, and should be yes.`,
    );
  return risks;
}

async function using<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (cause) {
    throw appError("LEDGER_UNAVAILABLE", { cause });
  }
}
