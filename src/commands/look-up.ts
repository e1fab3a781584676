/** Finds out what became of a write that nobody answered for. Only reads; nothing is ever sent again. */
import type { UserError } from "../domain/user-error.ts";
import type { AppError } from "../errors.ts";
import type { Entity } from "../resources/define.ts";
import { recordId } from "./ask.ts";
import type { Ask } from "./ask.ts";
import { isShown, isTold } from "./compare.ts";
import { rest } from "./desk.ts";
import type { Carrying, Reading } from "./desk.ts";
import type { LedgerEntry } from "./ledger.ts";
import type { Settled } from "./outcome.ts";
import { neededFacets, readRecord } from "./read-back.ts";
import { inputField } from "./user-errors.ts";

/**
 * Looks for proof that a write was carried out, again and again with growing waits, since it may still be. Without proof
 * the outcome stays open: that something is not there yet proves nothing. A record that is as asked for, and was not seen
 * otherwise before, may be so by somebody else's doing, which is told. `cause` is why no answer came, null where one came
 * that names nothing.
 */
export async function lookUp<Domain extends Entity>(
  carrying: Pick<Carrying<Domain>, "desk" | "ask" | "reading" | "path">,
  cause: AppError | null,
  { wasOtherwise = false }: Pick<LedgerEntry, "wasOtherwise">,
): Promise<Settled> {
  const { desk, ask } = carrying;
  // What bears a natural key now was looked for before.
  const isOurs = wasOtherwise || ask.command.effect === "create";
  if (canProve(ask)) {
    for (const waitMs of desk.lookUpAfterMs) {
      await rest(desk.clock, waitMs);
      const id = await provenId(carrying).catch(() => null);
      if (id !== null) return { kind: "done", id, ignored: null, told: isOurs ? [] : [notConfirmed] };
    }
  }
  return unknownOutcome(ask, cause);
}

const notConfirmed: UserError = {
  field: null,
  message:
    "No answer came. Xentral shows it as it was asked for, be it by this write or by somebody else's; it need not be sent again.",
  code: "NOT_CONFIRMED",
};

/** Whether a record shows what was asked for; of a change all of it, since what is not told may not have been done. */
export function isAsAsked<Domain extends Entity>(
  { command, given, target }: Pick<Ask<Domain>, "command" | "given" | "target">,
  record: Domain | null,
): boolean {
  const { isProof, shown = {}, effect } = command;
  if (isProof !== undefined) return isProof(record, target);
  if (record === null) return false;
  const seen = { record, id: target };
  return isShown(given, shown, seen) && (effect !== "update" || given.every((one) => isTold([one], shown, seen)));
}

/**
 * Whether what was made under a natural key is no longer there, and nothing else bears the key. A deleted record that
 * can still be read by its id says so, as v3's products do.
 */
export async function isGone<Domain extends Entity>(
  { ask, reading, path }: Pick<Carrying<Domain>, "ask" | "reading" | "path">,
  id: string,
): Promise<boolean> {
  const record = await readRecord(ask, reading, { id, facets: [], path });
  const isDeleted = record === null || Reflect.get(record, "isDeleted") === true;
  return isDeleted && (await bearersOf(ask, reading, path)).length === 0;
}

/** Plain ids of the records that bear the natural key of what is asked for. */
export async function bearersOf<Domain extends Entity>(
  { command, naturalKey }: Ask<Domain>,
  reading: Reading,
  path: string,
): Promise<readonly string[]> {
  const loader = reading.byType.get(command.type);
  if (command.naturalKey === undefined || naturalKey === null || loader === undefined) return [];
  const filter = { [command.naturalKey.filter]: { equals: naturalKey } };
  const wants = { nodes: true, totalCount: false, hasNextPage: false, hasPreviousPage: false };
  reading.forget();
  const list = loader.list({ filter }, { facets: { [command.type]: ["row"] }, ...wants, path });
  const { rows } = await list.load({ direction: "forward", count: MOST_BEARERS });
  return rows.flatMap(({ node }) => {
    if (node instanceof Error) throw node;
    return node === null ? [] : [node.id];
  });
}

/** More than one is a mistake already. */
const MOST_BEARERS = 10;

/** Whether the ERP can be asked for what the command leaves behind. */
function canProve<Domain extends Entity>({ command, given, naturalKey }: Ask<Domain>): boolean {
  const { unseen = [] } = command;
  if (given.some(({ name, value }) => unseen.includes(name) && value !== false && value !== null)) return false;
  if (command.effect === "create") return naturalKey !== null;
  return command.isProof !== undefined || command.shown !== undefined;
}

/** The id of what was written; null while nothing proves that it was. */
async function provenId<Domain extends Entity>({
  ask,
  reading,
  path,
}: Pick<Carrying<Domain>, "ask" | "reading" | "path">): Promise<string | null> {
  const { command, target } = ask;
  if (command.effect === "create") {
    // There was none before it was sent; of two nobody knows which is ours.
    const bearers = await bearersOf(ask, reading, path);
    return bearers.length === 1 ? (bearers[0] ?? null) : null;
  }
  const record = await readRecord(ask, reading, { id: recordId(ask), facets: neededFacets(ask), path });
  return isAsAsked(ask, record) ? target : null;
}

/** Nobody knows, and what to do about it. */
function unknownOutcome<Domain extends Entity>(ask: Ask<Domain>, cause: AppError | null): Settled {
  const { command } = ask;
  const isDone = cause === null;
  const why = isDone
    ? "Xentral carried it out without saying what it made, and it was not found afterwards."
    : `${cause.message} Whether it was carried out is not known.`;
  const message = `${why} Check in Xentral ${command.check}. ${howToGoOn(ask, isDone)}`;
  const field = command.naturalKey === undefined ? null : inputField([command.naturalKey.field]);
  return { kind: "open", isDone, userErrors: [{ field, message, code: "OUTCOME_UNKNOWN" }] };
}

/** Another key is no way out for a step: everything before it would be made again. */
function howToGoOn<Domain extends Entity>({ isStep, idempotencyKey }: Ask<Domain>, isDone: boolean): string {
  if (isStep)
    return "The same idempotencyKey, or the resumeToken, looks once more and sends nothing; where it is missing, carry it out by its own mutation first.";
  if (idempotencyKey === null) return `Do not send it again${isDone ? "" : " before"}.`;
  const another = isDone ? "" : "; to send it again, use another one";
  return `The same idempotencyKey looks once more and sends nothing${another}.`;
}
