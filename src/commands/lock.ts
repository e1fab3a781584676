/** Turns among processes that share a ledger: who reads a record to write it anew must not be overtaken meanwhile. */
import { randomUUID } from "node:crypto";

import { AppError } from "../errors.ts";
import type { Entity } from "../resources/define.ts";
import type { Ask } from "./ask.ts";
import { busyUntil, rest } from "./desk.ts";
import type { Carrying } from "./desk.ts";
import { isLeftBehind, ledgerKey, thisWriter } from "./ledger.ts";
import type { LedgerEntry } from "./ledger.ts";
import { catchUp, isClaimed, note } from "./note.ts";

/** How often a lock that somebody else holds is tried. */
const TRY_AGAIN_MS = 40;

/**
 * Does the work when no other process works on the same record. Rejects with the signal's reason when the operation ends
 * before its turn. A lock whose process was killed is taken over. Where the ledger is away, only what depends on its turn
 * is refused: nobody else gets one either.
 */
export async function locked<Domain extends Entity, Value>(
  carrying: Carrying<Domain>,
  record: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const { desk } = carrying;
  // Whatever the credential: it is the same record.
  const key = ledgerKey(["lock", desk.instance, record]);
  const stamp = await acquired(carrying, key).catch((thrown: unknown) => {
    if (needsLock(carrying.ask) || !(thrown instanceof AppError && thrown.code === "LEDGER_UNAVAILABLE")) throw thrown;
    return null;
  });
  try {
    return await work();
  } finally {
    // What came of the work is told whether or not the lock can be opened just now.
    if (stamp !== null) await note(desk, { key, stamps: [stamp], next: null });
  }
}

/** Waits for the turn, and gives the stamp under which it is held. */
async function acquired<Domain extends Entity>({ desk, operation }: Carrying<Domain>, key: string): Promise<string> {
  const { ledger, clock } = desk;
  const mine: LedgerEntry = {
    state: "begun",
    stamp: randomUUID(),
    writer: thisWriter,
    fingerprint: "",
    at: clock.now(),
    busyUntil: busyUntil(desk, operation),
    id: null,
    ignored: null,
  };
  await catchUp(desk, key);
  for (;;) {
    operation.signal.throwIfAborted();
    const standing = await ledger.read(key);
    const isFree = standing === null || isLeftBehind(standing, clock.now());
    if (isFree && (await isClaimed(desk, { key, standing, entry: mine }))) return mine.stamp;
    if (!isFree) await rest(clock, TRY_AGAIN_MS);
  }
}

/** Whether a command depends on what it has read before. */
function needsLock<Domain extends Entity>({ command, naturalKey, ifUnchangedSince }: Ask<Domain>): boolean {
  if (command.guard !== undefined) return true;
  const isMade = command.effect === "create" && naturalKey !== null;
  return isMade || ifUnchangedSince !== null || command.sources.some(({ around }) => around !== undefined);
}
