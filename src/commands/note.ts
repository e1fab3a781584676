/** Notes of what has happened already. Whoever waits for the outcome hears it also where the ledger is away just now. */
import { appError } from "../errors.ts";
import { rest } from "./desk.ts";
import type { Desk, Note } from "./desk.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";

/** What notes need of a desk. */
type Noting = Pick<Desk, "ledger" | "clock" | "untold">;

/** Waits before further tries: seven seconds in all. */
const briefly: readonly number[] = [500, 1_000, 2_000, 4_000];
/** Ten minutes more: a ledger that is away for longer has to be looked after by somebody. */
const patiently: readonly number[] = [...briefly, 8_000, 15_000, ...Array.from({ length: 20 }, () => 30_000)];

/** Notes an outcome, now or, where the ledger is away, as soon as it is back. Never rejects. */
export async function note(desk: Noting, what: Note): Promise<void> {
  const before = desk.untold.get(what.key)?.stamps ?? [];
  const whole = { ...what, stamps: [...before, ...what.stamps] };
  desk.untold.set(what.key, whole);
  if (!(await isNoted(desk, what.key))) void noteLater(desk, whole, patiently);
}

/** Puts an entry where this one stands. False when somebody else was faster; rejects where the ledger is away. */
export async function isClaimed(
  desk: Noting,
  {
    key,
    standing,
    entry,
  }: { readonly key: string; readonly standing: LedgerEntry | null; readonly entry: LedgerEntry },
): Promise<boolean> {
  try {
    return await desk.ledger.swap(key, standing?.stamp ?? null, entry);
  } catch (thrown) {
    // It may stand there though nobody confirmed it, and would keep others waiting for work that is not done.
    const nothing: Note = { key, stamps: [entry.stamp], next: null };
    desk.untold.set(key, nothing);
    void noteLater(desk, nothing, briefly);
    throw thrown;
  }
}

/** Rejects while the ledger lacks what this process knows of a key. */
export async function catchUp(desk: Noting, key: string): Promise<void> {
  if (!(await isNoted(desk, key))) throw appError("LEDGER_UNAVAILABLE");
}

async function noteLater(desk: Noting, what: Note, waitsMs: readonly number[]): Promise<void> {
  for (const waitMs of waitsMs) {
    await rest(desk.clock, waitMs);
    if (await isNoted(desk, what.key)) return;
  }
  if (desk.untold.get(what.key) === what) desk.untold.delete(what.key);
}

async function isNoted({ ledger, untold }: Noting, key: string): Promise<boolean> {
  const what = untold.get(key);
  if (what === undefined) return true;
  try {
    await tell(ledger, what);
  } catch {
    return false;
  }
  if (untold.get(key) === what) untold.delete(key);
  return !untold.has(key);
}

async function tell(ledger: Ledger, { key, stamps, next }: Note): Promise<void> {
  for (const stamp of stamps) if (await ledger.swap(key, stamp, next)) return;
  // A ledger that came back empty has to learn it anew; whatever else stands there was written by who knows more.
  if (next !== null) await ledger.swap(key, null, next);
}
