/** The interpreter of writes: remembers what is begun, carries it out once, reads it back. Knows no resource's name. */
import type { UserError } from "../domain/user-error.ts";
import { appError, asError } from "../errors.ts";
import { withArticle } from "../lib/article.ts";
import type { Entity } from "../resources/define.ts";
import type { Operation } from "../upstream/operation.ts";
import { askFor, recordId, sourcesFor } from "./ask.ts";
import type { Ask } from "./ask.ts";
import { carryOut, notFound } from "./carry-out.ts";
import type { Command, Input } from "./define.ts";
import { busyUntil } from "./desk.ts";
import type { Carrying, Desk, Use } from "./desk.ts";
import { locked } from "./lock.ts";
import { bearersOf } from "./look-up.ts";
import { isKept, onceFor } from "./once.ts";
import type { Sending } from "./once.ts";
import { failedBy, refusedFor } from "./outcome.ts";
import type { Settled } from "./outcome.ts";
import { readAnew, readBack } from "./read-back.ts";
import { touchedBy } from "./touched.ts";
import { changedMeanwhile } from "./unchanged.ts";
import { inputField } from "./user-errors.ts";

/** What every payload has besides its own. */
export interface PayloadFrame {
  readonly userErrors: readonly UserError[];
  readonly clientMutationId: string | null;
}

/** One mutation with its description. */
export interface Named<Domain extends Entity, Payload extends object> {
  readonly name: string;
  readonly command: Command<Domain, Payload>;
}

/** What came of one use of a command: what was not carried out has neither record nor id. */
export interface Ran<Domain extends Entity> {
  readonly outcome: Exclude<Settled["kind"], "failed">;
  /** Null also where it could not be read back. */
  readonly record: Domain | null;
  readonly id: string | null;
  readonly userErrors: readonly UserError[];
  /** Those of the errors that the record shows to hold still: fields that the ERP dropped and nobody has set since. */
  readonly differs: readonly UserError[];
  /** Whether the record has shown that an action did what it does; true where that cannot be told by it. */
  readonly isShown: boolean;
}

/** What a command is asked for; `identity` takes the place of the caller's key, for what asks on behalf of something greater. */
export interface Asking extends Use {
  readonly input: Input;
  readonly identity?: { readonly key: string; readonly fingerprint: string };
}

/** Carries out a mutation and answers with its payload. Rejects for what is neither the input's fault nor an open outcome. */
export async function run<Domain extends Entity, Payload extends object>(
  desk: Desk,
  { name, command }: Named<Domain, Payload>,
  asking: Asking,
): Promise<Payload & PayloadFrame> {
  const { record, id, userErrors } = await carry(desk, { name, command }, asking);
  const { clientMutationId } = asking.input;
  const echo = typeof clientMutationId === "string" ? clientMutationId : null;
  return { ...command.payload({ record, id }), userErrors, clientMutationId: echo };
}

/** Carries out a mutation and tells what came of it. Rejects as {@link run} does. */
export async function carry<Domain extends Entity>(
  desk: Desk,
  { name, command }: Named<Domain, object>,
  { input, identity, ...use }: Asking,
): Promise<Ran<Domain>> {
  if (!desk.isOpen) throw appError("WRITES_DISABLED");
  const ask = askFor({ name, command }, input, identity);
  // Nothing is begun for who has left already.
  use.operation.signal.throwIfAborted();
  const settled = await untilLeft(use.operation, ask, settle(desk, ask, use));
  if (settled.kind === "failed") throw settled.error;
  return { outcome: settled.kind, ...(await answer(desk, ask, { ...use, settled })) };
}

function settle<Domain extends Entity>(desk: Desk, ask: Ask<Domain>, { operation, demand }: Use): Promise<Settled> {
  const carrying = { desk, ask, operation, reading: desk.reading(outliving(desk, operation)), path: demand.path };
  const record = lockOf(ask);
  const take = (sending: Sending) => (): Promise<Settled> =>
    record !== null ? locked(carrying, record, () => perform(carrying, sending)) : perform(carrying, sending);
  const settling = onceFor(carrying, (sending) => desk.alone(record, take(sending))).catch(failedBy);
  desk.settling.add(settling);
  void settling.finally(() => desk.settling.delete(settling));
  return settling;
}

/** Everything from the first check to the outcome. `sending` is called when the write is about to leave. */
async function perform<Domain extends Entity>(carrying: Carrying<Domain>, sending: Sending): Promise<Settled> {
  const { desk, ask } = carrying;
  const sources = sourcesFor(ask, desk.preference(ask.command.type));
  if ("kind" in sources) return sources;
  const objection =
    (await changedMeanwhile(carrying)) ?? (await existsAlready(carrying)) ?? (await guardedAgainst(carrying));
  if (objection !== null) return objection;
  const settled = await carryOut(carrying, sources, sending);
  if (settled.kind === "done" || settled.kind === "open") desk.stale(touchedBy(ask));
  return settled;
}

/** What bears the natural key already was not made by this write; afterwards nobody could tell. */
async function existsAlready<Domain extends Entity>({ ask, reading, path }: Carrying<Domain>): Promise<Settled | null> {
  const { command } = ask;
  if (command.effect !== "create" || command.naturalKey === undefined || ask.naturalKey === null) return null;
  const bearers = await bearersOf(ask, reading, path);
  if (bearers.length === 0) return null;
  const message = `Xentral has ${withArticle(command.type)} with this ${command.naturalKey.field} already (id ${bearers.join(", ")}); nothing was made.`;
  return refusedFor({ field: inputField([command.naturalKey.field]), message, code: "ALREADY_EXISTS" });
}

/** What must not be sent as things are, though the ERP would take it. */
async function guardedAgainst<Domain extends Entity>({
  ask,
  reading,
  path,
}: Carrying<Domain>): Promise<Settled | null> {
  const { guard, ids = {} } = ask.command;
  if (guard === undefined) return null;
  const { field, facets, objection } = guard;
  const type = ids[field]?.type ?? "";
  const record = await readAnew(type, reading, { id: String(ask.input[field]), facets, path });
  if (record === null) return notFound(ask, { field, type });
  const found = objection(record);
  return found === null ? null : refusedFor({ field: inputField([field]), ...found });
}

type Answer<Domain extends Entity> = Omit<Ran<Domain>, "outcome">;

async function answer<Domain extends Entity>(
  desk: Desk,
  ask: Ask<Domain>,
  use: Use & { readonly settled: Exclude<Settled, { readonly kind: "failed" }> },
): Promise<Answer<Domain>> {
  const { settled } = use;
  // Also what was not carried out may have changed meanwhile, such as a record that somebody else has written to.
  use.reading.forget();
  const nothing = { record: null, differs: [], isShown: true } as const;
  if (settled.kind !== "done") return { ...nothing, id: null, userErrors: settled.userErrors };
  const { id, told = [] } = settled;
  const remembered = async (ignored: readonly UserError[]): Promise<readonly UserError[]> => {
    const userErrors = settled.ignored ?? [...told, ...ignored];
    await settled.remember?.(userErrors);
    return userErrors;
  };
  const isGone = ask.command.effect === "delete" && ask.command.isPart !== true;
  if (isGone) return { ...nothing, id, userErrors: await remembered([]) };
  try {
    const { record, ignored } = await readBack(desk, ask, { ...use, id });
    if (record === null)
      return { ...nothing, id, userErrors: [...told, unread(ask, id, ", but Xentral does not show it.")] };
    // What was seen once was carried out, whatever became of the record since.
    const isShown = settled.ignored !== null || isDone(ask, record, id);
    const known = isShown ? await remembered(ignored) : [...told, ...ignored];
    const now = new Set(ignored.map(placeOf));
    const differs = known.filter((error) => now.has(placeOf(error)));
    return { record, id, userErrors: isShown ? known : [...known, notShown], differs, isShown };
  } catch (thrown) {
    const why = `, but could not be read back: ${asError(thrown).message}`;
    return { ...nothing, id, userErrors: [...told, unread(ask, id, why)] };
  }
}

function isDone<Domain extends Entity>({ command }: Ask<Domain>, record: Domain, id: string): boolean {
  return command.effect !== "action" || (command.isProof?.(record, id) ?? true);
}

function placeOf({ field }: UserError): string {
  return field?.join(".") ?? "";
}

function unread<Domain extends Entity>({ command }: Ask<Domain>, id: string, why: string): UserError {
  const made = command.effect === "create" ? ` (id ${id})` : "";
  return { field: null, message: `It was carried out${made}${why}`, code: "NOT_READ_BACK" };
}

/** Upstream: writes that do nothing are answered with success, too. Checked 2026-11. */
const notShown: UserError = {
  field: null,
  message: "Xentral accepted the request, but the record does not show that it was carried out.",
  code: "IGNORED_BY_XENTRAL",
};

/** The outcome, or, when the client or its deadline is gone before, that it is still under way. */
function untilLeft<Domain extends Entity>(
  { signal }: Operation,
  ask: Ask<Domain>,
  settling: Promise<Settled>,
): Promise<Settled> {
  return new Promise((resolve) => {
    const leave = (): void => resolve(stillUnderWay(ask));
    signal.addEventListener("abort", leave, { once: true });
    void settling.then(resolve).finally(() => signal.removeEventListener("abort", leave));
  });
}

/** Without a key, asking again would carry it out again. */
function stillUnderWay<Domain extends Entity>(ask: Ask<Domain>): Settled {
  const { idempotencyKey, command } = ask;
  const again = `Ask again with the same input${idempotencyKey === null ? "" : " and idempotencyKey"} to learn what came of it.`;
  const look = `Check in Xentral ${command.check}. Do not send it again before.`;
  const message = `Time ran out while it was being carried out. ${isKept(ask) ? again : look}`;
  return { kind: "open", userErrors: [{ field: null, message, code: "IN_PROGRESS" }] };
}

/** Who writes to the same record, at the same place, of the same guarded record, or makes one with the same key, takes turns. */
function lockOf<Domain extends Entity>(ask: Ask<Domain>): string | null {
  const { place, guard, ids = {} } = ask.command;
  if (guard !== undefined) return `${ids[guard.field]?.type ?? ""}/${String(ask.input[guard.field])}`;
  if (place !== undefined) return `${place.type}/${ask.place ?? ""}`;
  if (ask.target !== "") return `${ask.command.type}/${recordId(ask)}`;
  return ask.naturalKey === null ? null : `${ask.command.type}?${ask.naturalKey}`;
}

/** The same operation, which goes on when its client is gone: what was begun comes to its end. */
function outliving(desk: Desk, operation: Operation): Operation {
  return { ...operation, signal: new AbortController().signal, deadlineAt: busyUntil(desk, operation) };
}
