/** Turns among processes that share a ledger: who reads a record to write it anew must not be overtaken meanwhile. */
import { randomUUID } from "node:crypto";

import type { Entity } from "../resources/define.ts";
import type { Ask } from "./ask.ts";
import { busyUntil, rest } from "./desk.ts";
import type { Carrying } from "./desk.ts";
import { isLeftBehind, ledgerKey, thisWriter } from "./ledger.ts";
import type { LedgerEntry } from "./ledger.ts";

/** How often a lock that somebody else holds is tried. */
const TRY_AGAIN_MS = 40;

/**
 * Does the work when no other process works on the same record. Rejects with the signal's reason when the operation ends
 * before its turn. A lock whose process was killed is taken over.
 */
export async function locked<Domain extends Entity, Value>(
  carrying: Carrying<Domain>,
  record: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const { desk, operation } = carrying;
  const { ledger, clock } = desk;
  // Whatever the credential: it is the same record.
  const key = ledgerKey(["lock", desk.instance, record]);
  const now = clock.now();
  const mine: LedgerEntry = {
    state: "begun",
    stamp: randomUUID(),
    writer: thisWriter,
    fingerprint: "",
    at: now,
    busyUntil: busyUntil(desk, operation),
    id: null,
    ignored: null,
  };
  for (;;) {
    operation.signal.throwIfAborted();
    const standing = await ledger.read(key);
    const isFree = standing === null || isLeftBehind(standing, clock.now());
    if (isFree && (await ledger.swap(key, standing?.stamp ?? null, mine))) break;
    if (!isFree) await rest(clock, TRY_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    await ledger.swap(key, mine.stamp, null);
  }
}

/** Whether a command depends on what it has read before. */
export function needsLock<Domain extends Entity>({ command, naturalKey, ifUnchangedSince }: Ask<Domain>): boolean {
  const isMade = command.effect === "create" && naturalKey !== null;
  return isMade || ifUnchangedSince !== null || command.sources.some(({ around }) => around !== undefined);
}
