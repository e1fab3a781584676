/** Takes a record that somebody has found for what a write was to make, whose answer was lost. */
import type { UserError } from "../domain/user-error.ts";
import type { Entity } from "../resources/define.ts";
import { askFor } from "./ask.ts";
import { ignoredFields } from "./compare.ts";
import type { Desk } from "./desk.ts";
import { isLeftBehind } from "./ledger.ts";
import { beginning, keyOf } from "./once.ts";
import { neededFacets, readRecord } from "./read-back.ts";
import type { Asking, Named } from "./run.ts";

/**
 * Notes in the ledger that the command under this key has made the record with the plain id `found`. The reason where it
 * cannot have: the key has another outcome, the record is not there, or it shows something else than was asked for.
 */
export async function adopt<Domain extends Entity>(
  desk: Desk,
  named: Named<Domain, object>,
  { input, identity, found, operation, reading, demand }: Asking & { readonly found: string },
): Promise<Omit<UserError, "field"> | null> {
  const ask = askFor(named, input, identity);
  const { type, shown = {} } = named.command;
  const key = keyOf({ desk, ask, operation });
  if (key === null) return null;
  const standing = await desk.ledger.read(key);
  if (standing?.state === "done") return standing.id === found ? null : madeAnother(type, standing.id);
  if (standing !== null && !isLeftBehind(standing, desk.clock.now())) return underWay;
  const record = await readRecord(ask, reading, { id: found, facets: neededFacets(ask), path: demand.path });
  if (record === null) return { message: `Xentral has no such ${type}.`, code: "NOT_FOUND" };
  const [other] = ignoredFields(ask.given, shown, { record, id: found });
  if (other !== undefined) return isAnother(type, other);
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

function isAnother(type: string, { field }: UserError): Omit<UserError, "field"> {
  const place = field?.slice(1).join(".") ?? "";
  return { message: `This ${type} is not the one that was to be made: it differs in ${place}.`, code: "CONFLICT" };
}
