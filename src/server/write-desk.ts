/** The desk at which the mutations of one instance are carried out, out of the server's parts. */
import { createDesk } from "../commands/desk.ts";
import type { Desk, DeskParts } from "../commands/desk.ts";
import type { Config } from "../config.ts";
import type { Clock } from "../lib/clock.ts";
import type { Writer } from "../upstream/answer.ts";

/** What only writing needs. */
export interface WriteOptions {
  readonly config: Pick<Config, "writes" | "attemptTimeoutMs">;
  readonly sender: Writer;
  readonly clock: Clock;
  /** Tells instances apart in the ledger. */
  readonly instance: string;
  readonly ledger: DeskParts["ledger"];
  /** Waits before each look at what became of a write without an answer. */
  readonly lookUpAfterMs?: readonly number[];
  /** Told what a write has touched. */
  readonly stale?: DeskParts["stale"];
}

/** Growing, and well within the default deadline of an operation. */
const LOOK_UP_AFTER_MS = [500, 2_000, 6_000];

/** Creates the desk of an instance. `overtaken` is called when requests under way may not know of a write. */
export function createWriteDesk(
  options: WriteOptions,
  { overtaken, ...reads }: Pick<DeskParts, "preference" | "reading" | "readCalls"> & { readonly overtaken: () => void },
): Desk {
  const { config, sender, clock, instance, ledger, lookUpAfterMs = LOOK_UP_AFTER_MS, stale } = options;
  return createDesk({
    ...reads,
    writer: sender,
    ledger,
    clock,
    instance,
    isOpen: config.writes,
    attemptTimeoutMs: config.attemptTimeoutMs,
    lookUpAfterMs,
    stale: (touched) => {
      overtaken();
      stale?.(touched);
    },
  });
}
