/** What all commands of a process share: where writes go, what is remembered of them, and who works on what. */
import type { Demand } from "../demand/demand.ts";
import type { Clock } from "../lib/clock.ts";
import type { LoadersByType } from "../loaders/index.ts";
import type { Entity, Family } from "../resources/define.ts";
import type { Writer } from "../upstream/answer.ts";
import type { Operation } from "../upstream/operation.ts";
import type { Ask } from "./ask.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";
import type { Settled } from "./outcome.ts";

/** How commands read: the loaders of an operation, which forget what a write has made untrue. */
export interface Reading {
  readonly byType: Pick<LoadersByType, "get">;
  /** Everything read from now on is asked for anew. */
  forget(): void;
}

/** What a write has touched: records of a type, or, without an id, any of them. */
export interface Touched {
  readonly type: string;
  readonly id: string | null;
}

/** What commands are carried out with. */
export interface DeskParts {
  readonly writer: Writer;
  readonly ledger: Ledger;
  readonly clock: Clock;
  /** Tells instances apart in the ledger. */
  readonly instance: string;
  /** Whether writes are allowed at all. */
  readonly isOpen: boolean;
  /** Longest time of one attempt. */
  readonly attemptTimeoutMs: number;
  /** Waits before each look at what became of a write without an answer; growing, since it may still be carried out. */
  readonly lookUpAfterMs: readonly number[];
  readonly preference: (type: string) => readonly Family[];
  /** Calls that reading one record with these facets takes at most. */
  readonly readCalls: (type: string, facets: readonly string[]) => number;
  /** A reading of its own for an operation. */
  readonly reading: (operation: Operation) => Reading;
  /** Told what a write has touched, right after it. */
  readonly stale: (touched: readonly Touched[]) => void;
}

/** Where commands of all operations meet. */
export interface Desk extends DeskParts {
  /** Ledger key → the command that is being carried out under it in this process. */
  readonly underWay: Map<string, UnderWay>;
  /** Ledger key → what has happened and could not be noted yet. */
  readonly untold: Map<string, Note>;
  /** Every command that is being carried out, with or without a key. None rejects. */
  readonly settling: Set<Promise<unknown>>;
  /** Does the work when nobody else in this process works on the same record. */
  alone<Value>(record: string | null, work: () => Promise<Value>): Promise<Value>;
}

/** A command that is being carried out under a key. */
export interface UnderWay {
  readonly fingerprint: string;
  /** Of the operation that was first. */
  readonly signal: AbortSignal;
  /** Never rejects. */
  readonly settled: Promise<Settled>;
}

/** What stands in the ledger under a key from now on. */
export interface Note {
  readonly key: string;
  /** Stamps of which one may stand there, oldest first: of a change that nobody confirmed it is not known. */
  readonly stamps: readonly string[];
  /** Null: the key is free again. */
  readonly next: LedgerEntry | null;
}

/** One use of a command by an operation. */
export interface Use {
  readonly operation: Operation;
  /** The operation's own loaders, which the payload is read with. */
  readonly reading: Reading;
  readonly demand: Demand;
}

/** What a command is carried out with, once it may be. */
export interface Carrying<Domain extends Entity> {
  readonly desk: Desk;
  readonly ask: Ask<Domain>;
  /** Who asks. When they leave before the write was sent, it is not. */
  readonly operation: Operation;
  /** Lives on when the client leaves. */
  readonly reading: Reading;
  /** Response path of the mutation. */
  readonly path: string;
}

/** Creates the desk of a process. */
export function createDesk(parts: DeskParts): Desk {
  const queues = new Map<string, Promise<unknown>>();
  return {
    ...parts,
    underWay: new Map(),
    untold: new Map(),
    settling: new Set(),
    alone: async (record, work) => {
      if (record === null) return work();
      const before = queues.get(record);
      const mine = (before ?? Promise.resolve()).then(work, work);
      const settled = mine.catch(() => undefined);
      queues.set(record, settled);
      try {
        return await mine;
      } finally {
        if (queues.get(record) === settled) queues.delete(record);
      }
    },
  };
}

/**
 * Waits until what is being carried out has come to its end and is noted, also where nobody waits for it any more; for one
 * attempt at most, since a write that has left is answered by then.
 */
export function settled({ settling, clock, attemptTimeoutMs }: Desk): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(attemptTimeoutMs, resolve);
    void Promise.all(settling).then(() => {
      cancel();
      resolve();
    });
  });
}

/** Until when a command of this operation can be busy: its own time, one attempt, and all looks at what came of it. */
export function busyUntil(desk: DeskParts, operation: Operation): number {
  const { clock, attemptTimeoutMs, lookUpAfterMs } = desk;
  const looksMs = lookUpAfterMs.reduce((sum, ms) => sum + ms + attemptTimeoutMs, 0);
  return Math.max(operation.deadlineAt, clock.now()) + attemptTimeoutMs + looksMs;
}

/** Rests by the injected clock. */
export function rest(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}
