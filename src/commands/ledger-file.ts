/** The ledger in a folder of this machine, by LMDB: several processes may use it at once, and any may be killed. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import type { Database } from "lmdb";

import { appError } from "../errors.ts";
import { damageOf } from "./ledger-damage.ts";
import { keptForMs } from "./ledger.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";

/** A ledger's file in use. */
interface Opened {
  readonly store: Database<LedgerEntry, string>;
  /** Whether what is noted will be found by who opens the file next: not when it was removed or replaced meanwhile. */
  readonly isInPlace: () => boolean;
}

/** Creates a ledger in a folder, which is made with the first write. Rejects with LEDGER_UNAVAILABLE where it cannot be used. */
export function createFileLedger(directory: string, now: () => number): Ledger {
  let opening: Promise<Opened> | null = null;
  const opened = (): Promise<Opened> => {
    opening ??= open(directory, now);
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  return {
    read: (key) => using(opened, (store) => standing(store, key, now())),
    swap: (key, stamp, next) =>
      using(opened, (store) =>
        store.transaction(() => {
          if ((standing(store, key, now())?.stamp ?? null) !== stamp) return false;
          if (next === null) void store.remove(key);
          else void store.put(key, next);
          return true;
        }),
      ),
    close: async () => {
      if (opening !== null) await (await opening).store.close();
    },
  };
}

/** Says why the ledger in a folder cannot be used; null where it can, or where there is none yet. */
export function fileTrouble(directory: string): string | null {
  const file = fileIn(directory);
  const damage = damageOf(file);
  return damage === null ? null : `${file} ${damage}`;
}

/** Says why a ledger's folder cannot be made or written to; null where it can. Nothing is made. */
export function folderTrouble(directory: string): string | null {
  let nearest = resolve(directory);
  while (!existsSync(nearest)) nearest = dirname(nearest);
  if (!statSync(nearest).isDirectory()) return `${nearest} is no folder`;
  try {
    accessSync(nearest, constants.W_OK);
  } catch {
    return `${nearest} may not be written to`;
  }
  return null;
}

function fileIn(directory: string): string {
  return join(directory, "ledger.lmdb");
}

async function open(directory: string, now: () => number): Promise<Opened> {
  // The library is a megabyte of machine code that most processes never need.
  const lmdb = await import("lmdb");
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const trouble = fileTrouble(directory);
  if (trouble !== null) throw new Error(trouble);
  const path = fileIn(directory);
  const store = lmdb.open<LedgerEntry, string>({
    path,
    encoding: "json",
    // A write may follow: what was promised has to be on the disk before.
    overlappingSync: false,
    // Turns of the loop would be batches, whose own promises nobody can hear of: a full disk would end the process.
    eventTurnBatching: false,
  });
  const old = [...store.getRange()].filter(({ value }) => isOld(value, now())).map(({ key }) => key);
  await Promise.all(old.map((key) => store.remove(key)));
  const own = identityOf(path);
  return { store, isInPlace: () => identityOf(path) === own };
}

/** Tells files apart that stand in the same place one after the other; null where there is none. */
function identityOf(path: string): string | null {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false });
  return file === undefined ? null : `${file.dev} ${file.ino}`;
}

function standing(store: Database<LedgerEntry, string>, key: string, now: number): LedgerEntry | null {
  const entry = store.get(key);
  return entry === undefined || isOld(entry, now) ? null : entry;
}

function isOld({ at }: LedgerEntry, now: number): boolean {
  return at + keptForMs < now;
}

async function using<Value>(
  opened: () => Promise<Opened>,
  work: (store: Database<LedgerEntry, string>) => Value | Promise<Value>,
): Promise<Value> {
  try {
    const { store, isInPlace } = await opened();
    if (!isInPlace()) throw new Error("The ledger's file was removed or replaced while it was in use.");
    return await work(store);
  } catch (cause) {
    heard(cause);
    throw appError("LEDGER_UNAVAILABLE", { cause });
  }
}

/** Why a commit failed, such as a full disk, is told by a second promise: one that nobody hears of ends the process. */
function heard(cause: unknown): void {
  const reason: unknown = cause instanceof Error ? Reflect.get(cause, "commitError") : undefined;
  if (reason instanceof Promise) reason.catch(() => undefined);
}
