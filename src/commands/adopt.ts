/** Takes a record that somebody has found for what a write was to make, whose answer was lost. */
import type { UserError } from "../domain/user-error.ts";
import type { Entity } from "../resources/define.ts";
import { askFor } from "./ask.ts";
import { ignoredFields, otherCounts } from "./compare.ts";
import type { Desk } from "./desk.ts";
import { isLeftBehind } from "./ledger.ts";
import { catchUp } from "./note.ts";
import { beginning, keyOf } from "./once.ts";
import { neededFacets, readRecord } from "./read-back.ts";
import type { Asking, Named } from "./run.ts";

/** What somebody says that a command has made or changed. */
export interface Finding<Domain extends Entity> {
  /** Plain id of the record. */
  readonly found: string;
  /** Why it cannot be the one, by what its input does not tell; null where nothing speaks against it. */
  readonly objection?: (record: Domain) => string | null;
  /** Facets that the objection looks at. */
  readonly facets?: readonly string[];
}

/**
 * Notes in the ledger that the command under this key has made or changed the record with the plain id `found`. The reason
 * where it cannot have: the key has another outcome, the record is not there, or it shows something else than was asked for.
 */
export async function adopt<Domain extends Entity>(
  desk: Desk,
  named: Named<Domain, object>,
  { input, identity, operation, reading, demand, found, objection, facets = [] }: Asking & Finding<Domain>,
): Promise<Omit<UserError, "field"> | null> {
  const ask = askFor(named, input, identity);
  const { type, shown = {}, isProof } = named.command;
  const key = keyOf({ desk, ask });
  if (key === null) return null;
  await catchUp(desk, key);
  const standing = await desk.ledger.read(key);
  if (standing?.state === "done") return standing.id === found ? null : madeAnother(type, standing.id);
  if (standing !== null && !isLeftBehind(standing, desk.clock.now())) return underWay;
  const wanted = { id: found, facets: [...neededFacets(ask), ...facets], path: demand.path };
  const record = await readRecord(ask, reading, wanted);
  if (record === null) return { message: `Xentral has no such ${type}.`, code: "NOT_FOUND" };
  const seen = { record, id: found };
  const [other] = [...ignoredFields(ask.given, shown, seen), ...otherCounts(ask.given, shown, seen)];
  if (other !== undefined) return isAnother(type, `it differs in ${other.field?.slice(1).join(".") ?? ""}`);
  const why =
    isProof?.(record, found) === false ? "it does not show that this was done" : (objection?.(record) ?? null);
  if (why !== null) return isAnother(type, why);
  const done = { ...beginning({ desk, ask, operation }), state: "done", id: found } as const;
  return (await desk.ledger.swap(key, standing?.stamp ?? null, done)) ? null : underWay;
}

const underWay: Omit<UserError, "field"> = {
  message: "It is still being carried out. Ask again with the same input to learn what came of it.",
  code: "IN_PROGRESS",
};

function madeAnother(type: string, id: string | null): Omit<UserError, "field"> {
  return { message: `This has made the ${type} with the id ${id ?? "?"} already.`, code: "CONFLICT" };
}

function isAnother(type: string, why: string): Omit<UserError, "field"> {
  return { message: `This ${type} is not the one that was to be made: ${why}.`, code: "CONFLICT" };
}
