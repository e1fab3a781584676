/** Whether a record is as the caller has read it, by when it was changed last. */
import type { Entity } from "../resources/define.ts";
import { recordId } from "./ask.ts";
import { notFound } from "./carry-out.ts";
import { rest } from "./desk.ts";
import type { Carrying } from "./desk.ts";
import { refusedFor } from "./outcome.ts";
import type { Settled } from "./outcome.ts";
import { changeFacet, readRecord, SHOWS_AFTER_MS } from "./read-back.ts";
import { inputField } from "./user-errors.ts";

/** The times that Xentral's guides show have whole seconds; whether any is finer, nobody has measured. */
const SECOND_MS = 1_000;
/** What was changed within this may have been changed this very second, as far as the clocks of both sides agree. */
const RECENT_MS = 60_000;

/**
 * Somebody else's change since the caller's read; null where there is none, or where none was to be looked for. A change
 * in the second of the one before bears the same time, and the next who checks would take it for that: what was changed just
 * now is written a second later, after another look. So is what may be shown as it was before, a moment later.
 */
export async function changedMeanwhile<Domain extends Entity>(carrying: Carrying<Domain>): Promise<Settled | null> {
  const { desk, ask } = carrying;
  const { ifUnchangedSince } = ask;
  if (ifUnchangedSince === null) return null;
  const objection = await changedSince(carrying, ifUnchangedSince);
  const isRecent = Math.abs(desk.clock.now() - Date.parse(ifUnchangedSince)) < RECENT_MS;
  const waitMs = isRecent ? SECOND_MS : ask.command.changed?.lags === true ? SHOWS_AFTER_MS : 0;
  if (objection !== null || waitMs === 0) return objection;
  await rest(desk.clock, waitMs);
  return changedSince(carrying, ifUnchangedSince);
}

async function changedSince<Domain extends Entity>(
  { ask, reading, path }: Carrying<Domain>,
  since: string,
): Promise<Settled | null> {
  const { command, target } = ask;
  const { changed } = command;
  const facets = [changed === undefined ? changeFacet(command.type) : changed.facet];
  const record = await readRecord(ask, reading, { id: recordId(ask), facets, path });
  if (record === null) return notFound(ask);
  const updatedAt: unknown = changed === undefined ? Reflect.get(record, "updatedAt") : changed.at(record, target);
  if (typeof updatedAt === "string" && Date.parse(updatedAt) === Date.parse(since)) return null;
  const now = typeof updatedAt === "string" ? `It was changed at ${updatedAt}` : "When it was changed is not told";
  const message = `${now}; nothing was written. Read it again and decide anew.`;
  return refusedFor({ field: inputField(["ifUnchangedSince"]), message, code: "CHANGED_MEANWHILE" });
}
