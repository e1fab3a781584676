/** Sees to it that what is asked for under one key is carried out once, however often, by whomever and over however many crashes. */
import { randomUUID } from "node:crypto";

import type { UserError } from "../domain/user-error.ts";
import { appError } from "../errors.ts";
import type { Entity } from "../resources/define.ts";
import type { Ask } from "./ask.ts";
import { busyUntil, rest } from "./desk.ts";
import type { Carrying, Desk } from "./desk.ts";
import { isLeftBehind, ledgerKey, thisWriter } from "./ledger.ts";
import type { LedgerEntry } from "./ledger.ts";
import { isGone, lookUp } from "./look-up.ts";
import { catchUp, isClaimed, note } from "./note.ts";
import { failedBy, refusedFor } from "./outcome.ts";
import type { Settled } from "./outcome.ts";
import { touchedBy } from "./touched.ts";
import { inputField } from "./user-errors.ts";

/** Awaited right before anything leaves, with what the ledger is to keep of the record as it was. */
export type Sending = (seen: Pick<LedgerEntry, "wasOtherwise">) => Promise<void>;

/** The work itself; it awaits `sending` right before anything leaves. */
export type Work = (sending: Sending) => Promise<Settled>;

/** How often another process is asked whether it is done. */
const ASK_AGAIN_MS = 250;

/** Does the work unless its key says that it was done or is being done. Work without a key is just done. */
export async function onceFor<Domain extends Entity>(carrying: Carrying<Domain>, work: Work): Promise<Settled> {
  const { desk, ask, operation } = carrying;
  const key = keyOf(carrying);
  if (key === null) return work(() => Promise.resolve());
  for (let known = desk.underWay.get(key); known !== undefined; known = desk.underWay.get(key)) {
    if (known.fingerprint !== ask.fingerprint) return reused(ask);
    const settled = await known.settled;
    // Whoever was first left before anything was sent: who is still here goes on.
    if (settled.kind !== "failed" || !known.signal.aborted) return settled;
  }
  const settled = throughLedger(carrying, key, work)
    .catch(failedBy)
    .finally(() => desk.underWay.delete(key));
  desk.underWay.set(key, { fingerprint: ask.fingerprint, signal: operation.signal, settled });
  return settled;
}

/**
 * The caller's key, or one of the natural key. The instance is in it, so that none meets another's; the credential is not:
 * whoever asks again may have a new one by then.
 */
export function keyOf<Domain extends Entity>({ desk, ask }: Pick<Carrying<Domain>, "desk" | "ask">): string | null {
  const { name, idempotencyKey, naturalKey } = ask;
  if (idempotencyKey !== null) return givenKey(desk, { name, key: idempotencyKey });
  return isKept(ask) ? ledgerKey([desk.instance, name, "natural", naturalKey ?? ""]) : null;
}

/** Whether the ledger remembers it, so that asking again tells what came of it. */
export function isKept<Domain extends Entity>({ command, idempotencyKey, naturalKey }: Ask<Domain>): boolean {
  return idempotencyKey !== null || (command.effect === "create" && naturalKey !== null);
}

/** Under which a command stands in the ledger that was given a key. */
function givenKey(
  { instance }: Pick<Desk, "instance">,
  { name, key }: { readonly name: string; readonly key: string },
): string {
  return ledgerKey([instance, name, "given", key]);
}

/** Whether a command under a given key has left already, whatever came of it. Rejects where the ledger is away. */
export async function hasLeft(desk: Desk, given: { readonly name: string; readonly key: string }): Promise<boolean> {
  const key = givenKey(desk, given);
  await catchUp(desk, key);
  const standing = await desk.ledger.read(key);
  return standing !== null && standing.state !== "begun";
}

async function throughLedger<Domain extends Entity>(
  carrying: Carrying<Domain>,
  key: string,
  work: Work,
): Promise<Settled> {
  const { desk, ask, operation } = carrying;
  const { ledger, clock } = desk;
  await catchUp(desk, key);
  for (;;) {
    const standing = await ledger.read(key);
    const isOver = standing !== null && (await isOutlived(carrying, standing));
    if (!isOver && standing !== null && standing.fingerprint !== ask.fingerprint) return reused(ask);
    if (!isOver && standing?.state === "done") return replayed(carrying, key, standing);
    const isFree = isOver || standing === null || isLeftBehind(standing, clock.now());
    if (isFree && standing?.state === "sent") return resolveLeft(carrying, key, standing);
    if (isFree) {
      const entry = beginning(carrying);
      if (await isClaimed(desk, { key, standing, entry })) return recorded(carrying, { key, entry }, work);
    } else if (operation.signal.aborted) return busyElsewhere();
    else await rest(clock, ASK_AGAIN_MS);
  }
}

/**
 * Whether a number that stood for a key is free again, since what bore it is gone. Where that is not known, it is not: what
 * was never seen may be there for others to read only.
 */
async function isOutlived<Domain extends Entity>(
  carrying: Carrying<Domain>,
  { state, id, ignored }: LedgerEntry,
): Promise<boolean> {
  const wasSeen = state === "done" && ignored !== null;
  if (carrying.ask.idempotencyKey !== null || !wasSeen || id === null) return false;
  return isGone(carrying, id).catch(() => false);
}

/** The entry of a write that begins now. */
export function beginning<Domain extends Entity>({
  desk,
  ask,
  operation,
}: Pick<Carrying<Domain>, "desk" | "ask" | "operation">): LedgerEntry {
  return {
    state: "begun",
    stamp: randomUUID(),
    writer: thisWriter,
    fingerprint: ask.fingerprint,
    at: desk.clock.now(),
    busyUntil: busyUntil(desk, operation),
    id: null,
    ignored: null,
  };
}

/** Does the work and keeps the ledger in step with it. */
async function recorded<Domain extends Entity>(
  carrying: Carrying<Domain>,
  { key, entry: begun }: { readonly key: string; readonly entry: LedgerEntry },
  work: Work,
): Promise<Settled> {
  const { desk } = carrying;
  let sent: LedgerEntry = { ...begun, state: "sent", stamp: randomUUID() };
  let isSent = false;
  const sending: Sending = async (seen) => {
    if (isSent) return;
    sent = { ...sent, ...seen };
    // Whoever took this one for left behind does the work now.
    if (!(await desk.ledger.swap(key, begun.stamp, sent))) throw appError("LEDGER_UNAVAILABLE");
    isSent = true;
  };
  // Nothing was done: the key is free for another try. Where nobody knows, it stays taken.
  const free = (): Promise<void> => note(desk, { key, stamps: [begun.stamp, sent.stamp], next: null });
  const leave = (isCarriedOut = false): Promise<void> =>
    note(desk, { key, stamps: [sent.stamp], next: { ...sent, isCarriedOut, busyUntil: 0 } });
  try {
    const settled = await work(sending);
    if (settled.kind === "done") return await finished(carrying, { key, entry: sent }, settled);
    await (settled.kind === "open" ? leave(settled.isDone) : free());
    return settled;
  } catch (thrown) {
    await (isSent ? leave() : free());
    throw thrown;
  }
}

/** A write that was left behind after it may have been sent: looked for, never sent again. */
async function resolveLeft<Domain extends Entity>(
  carrying: Carrying<Domain>,
  key: string,
  standing: LedgerEntry,
): Promise<Settled> {
  const message = "The write was interrupted after it may have been sent.";
  const cause = standing.isCarriedOut === true ? null : appError("UPSTREAM_TIMEOUT", { message });
  const settled = await lookUp(carrying, cause, standing);
  // It may have been carried out since anybody was told what it touches.
  carrying.desk.stale(touchedBy(carrying.ask));
  return settled.kind === "done" ? finished(carrying, { key, entry: standing }, settled) : settled;
}

async function finished<Domain extends Entity>(
  carrying: Carrying<Domain>,
  { key, entry }: { readonly key: string; readonly entry: LedgerEntry },
  settled: Extract<Settled, { readonly kind: "done" }>,
): Promise<Settled> {
  const done: LedgerEntry = { ...entry, state: "done", stamp: randomUUID(), id: settled.id };
  await note(carrying.desk, { key, stamps: [entry.stamp], next: done });
  return { ...settled, remember: remembering(carrying, key, done) };
}

/** Notes which fields the ERP dropped, so that a replay says the same. */
function remembering<Domain extends Entity>(
  { desk }: Carrying<Domain>,
  key: string,
  done: LedgerEntry,
): (ignored: readonly UserError[]) => Promise<void> {
  return async (ignored) => {
    await note(desk, { key, stamps: [done.stamp], next: { ...done, ignored, stamp: randomUUID() } });
  };
}

function replayed<Domain extends Entity>(carrying: Carrying<Domain>, key: string, standing: LedgerEntry): Settled {
  const { id, ignored } = standing;
  // Whoever carried it out may have been killed before they told what it touched.
  carrying.desk.stale(touchedBy(carrying.ask));
  return { kind: "done", id: id ?? "", ignored, remember: remembering(carrying, key, standing) };
}

function reused<Domain extends Entity>({ command, idempotencyKey }: Ask<Domain>): Settled {
  const field = idempotencyKey === null ? (command.naturalKey?.field ?? "idempotencyKey") : "idempotencyKey";
  const message = `The same ${field} was used with another input before; nothing was sent.`;
  return refusedFor({ field: inputField([field]), message, code: "IDEMPOTENCY_KEY_REUSED" });
}

function busyElsewhere(): Settled {
  const message = "Another process is carrying it out. Ask again with the same input to learn what came of it.";
  return { kind: "open", userErrors: [{ field: null, message, code: "IN_PROGRESS" }] };
}
