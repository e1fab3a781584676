/** Sends a write, once, and finds out what became of it where no answer said so. */
import { upstreamStatus } from "../errors.ts";
import type { AppError } from "../errors.ts";
import { invariant } from "../lib/invariant.ts";
import type { PlannedWrite } from "../plan/request.ts";
import type { JsonObject } from "../plan/json.ts";
import type { Entity } from "../resources/define.ts";
import { missingFor, recordId } from "./ask.ts";
import type { Ask } from "./ask.ts";
import { within, writeBody } from "./body.ts";
import type { BodyMap, Command, CommandSource } from "./define.ts";
import { rest } from "./desk.ts";
import type { Carrying } from "./desk.ts";
import { isAsAsked, lookUp } from "./look-up.ts";
import { idInBody, idInLocation } from "./made.ts";
import type { Sending } from "./once.ts";
import { failedBy } from "./outcome.ts";
import type { DoneAnswer, Settled } from "./outcome.ts";
import { readRecord, SHOWS_AFTER_MS } from "./read-back.ts";
import { refusalsOf } from "./user-errors.ts";

/**
 * Sends the write to the first family that knows it. `sending` is called when it is about to leave: until then, also
 * while a record is read to write it anew, nothing was done, and its key stays free.
 */
export async function carryOut<Domain extends Entity>(
  carrying: Carrying<Domain>,
  sources: readonly CommandSource<Domain>[],
  sending: Sending,
): Promise<Settled> {
  const { desk, ask, operation } = carrying;
  const before: Before<Domain> = new Map();
  const refusals: Refusal<Domain>[] = [];
  for (const [place, source] of sources.entries()) {
    const request = await planWrite(carrying, source, before).catch(failedBy);
    if (request === "nothing to do") continue;
    if ("kind" in request) return request;
    const seen = { wasOtherwise: await wasOtherwise(ask, source, before) };
    await sending(seen);
    operation.meter.requests.push({ request, paths: new Set([carrying.path]) });
    const outcome = await desk.writer.write(request, operation);
    if (outcome.kind === "unsent") return { kind: "failed", error: outcome.error };
    if (outcome.kind === "unknown") return lookUp(carrying, outcome.error, seen);
    if (outcome.kind === "done") return settledBy(carrying, source, { outcome, before });
    const next = sources[place + 1];
    const { error } = outcome;
    refusals.push({ source, request, error });
    if (next === undefined || !isAbsent(ask, error)) break;
    noteFallback(carrying, { from: source, to: next, error });
  }
  return refusals.length === 0 ? { kind: "done", id: ask.target, ignored: null } : refusedAfter(ask, refusals);
}

/** Facets → the record as it is before the write: all ways decide by the same reading. */
type Before<Domain extends Entity> = Map<string, Promise<Domain | null>>;

/** Whether the record was read for this way, and was not as asked for yet. */
async function wasOtherwise<Domain extends Entity>(
  ask: Ask<Domain>,
  { around }: CommandSource<Domain>,
  before: Before<Domain>,
): Promise<boolean> {
  const record = around === undefined ? undefined : await before.get(around.facets.join(" "));
  return record !== undefined && record !== null && !isAsAsked(ask, record);
}

function noteFallback<Domain extends Entity>(
  { ask, operation }: Carrying<Domain>,
  {
    from,
    to,
    error,
  }: { readonly from: CommandSource<Domain>; readonly to: CommandSource<Domain>; readonly error: AppError },
): void {
  const { type: resource } = ask.command;
  operation.meter.fallbacks.push({ resource, from: from.family, to: to.family, reason: error.message });
}

/** The request; a refusal where it depends on a record that is not there, or on a field that is not given. */
async function planWrite<Domain extends Entity>(
  { ask, reading, path }: Carrying<Domain>,
  source: CommandSource<Domain>,
  before: Before<Domain>,
): Promise<PlannedWrite | "nothing to do" | Settled> {
  const { family, method, body: map, fixed, around, isListed } = source;
  const missing = missingFor(source, ask.input);
  if (missing !== null) return missing;
  let body: JsonObject | null | undefined =
    map === undefined && fixed === undefined ? undefined : { ...writeBody(map ?? {}, ask.input), ...fixed };
  if (around !== undefined) {
    const { facets, isThere } = around;
    const known = before.get(facets.join(" ")) ?? readRecord(ask, reading, { id: recordId(ask), facets, path });
    before.set(facets.join(" "), known);
    const record = await known;
    if (record === null || isThere?.(record, ask.target) === false) return notFound(ask, ask.command.target);
    body = around.body(body ?? {}, record, ask.target);
    if (body === null) return "nothing to do";
  }
  return {
    method,
    family,
    resource: ask.command.type,
    path: source.path(ask.target),
    query: [],
    accept: "application/json",
    contentType: source.contentType ?? "application/json",
    because: ask.name,
    ...(body === undefined ? {} : { body: isListed === true ? [{ id: ask.target, ...body }] : body }),
  };
}

/** A success that does not name what it made leaves that to be found. */
async function settledBy<Domain extends Entity>(
  carrying: Carrying<Domain>,
  { answers, around }: CommandSource<Domain>,
  { outcome, before }: { readonly outcome: DoneAnswer; readonly before: Before<Domain> },
): Promise<Settled> {
  const { ask } = carrying;
  if (around?.added !== undefined) {
    const record = await before.get(around.facets.join(" "));
    const id = record === undefined || record === null ? null : await addedTo(carrying, around, record);
    return { kind: "done", id: id ?? ask.target, ignored: null };
  }
  if (answers === undefined) return { kind: "done", id: ask.target, ignored: null };
  const own = answers === "body" ? idInBody(outcome) : idInLocation(outcome);
  if (own === null) return lookUp(carrying, null, {});
  return { kind: "done", id: ask.command.isPart === true ? `${ask.target}/${own}` : own, ignored: null };
}

/** The id of the part that a record has now and had not before; null where that is not told. */
async function addedTo<Domain extends Entity>(
  { desk, ask, reading, path }: Carrying<Domain>,
  { facets, added }: NonNullable<CommandSource<Domain>["around"]>,
  before: Domain,
): Promise<string | null> {
  for (const waitMs of [0, SHOWS_AFTER_MS]) {
    if (waitMs > 0) await rest(desk.clock, waitMs);
    const after = await readRecord(ask, reading, { id: recordId(ask), facets, path }).catch(() => null);
    const id = after === null ? undefined : added?.(before, after);
    if (id !== undefined) return id;
  }
  return null;
}

/**
 * The endpoint, the right or the method is missing, and nothing was done: another family may have it. A 404 in the
 * upstream's own words speaks of the record, one without any may speak of either.
 */
function isAbsent<Domain extends Entity>({ target }: Ask<Domain>, error: AppError): boolean {
  const status = upstreamStatus(error) ?? 0;
  return [403, 404, 405, 501].includes(status) && !(target !== "" && isAboutRecord(error));
}

/** A 404 in the upstream's own words that does not speak of the route. */
function isAboutRecord(error: AppError): boolean {
  const { status, title } = error.details.upstream ?? { status: 0 };
  return status === 404 && !isAboutRoute(error) && title !== undefined;
}

/** A 404 that says itself that the endpoint is missing. */
function isAboutRoute({ details }: AppError): boolean {
  return details.upstream?.type === "route-not-found";
}

/** A way that was tried in vain. */
interface Refusal<Domain extends Entity> {
  readonly source: CommandSource<Domain>;
  readonly request: PlannedWrite;
  readonly error: AppError;
}

/** What all ways that were tried say together. */
function refusedAfter<Domain extends Entity>(ask: Ask<Domain>, refusals: readonly Refusal<Domain>[]): Settled {
  const last = refusals.at(-1);
  invariant(last !== undefined, "a way was tried");
  if (!isAbsent(ask, last.error)) return refusedBy(ask, last);
  // A missing right can be granted, and only then the record be told from the endpoint.
  const forbidden = refusals.find(({ error }) => upstreamStatus(error) === 403);
  if (forbidden !== undefined) return refusedBy(ask, forbidden);
  const isMissing = refusals.some(({ error }) => upstreamStatus(error) === 404 && !isAboutRoute(error));
  return isMissing && ask.target !== "" ? notFound(ask) : refusedBy(ask, last);
}

function refusedBy<Domain extends Entity>(ask: Ask<Domain>, refusal: Refusal<Domain>): Settled {
  const { error } = refusal;
  const status = upstreamStatus(error) ?? 0;
  const isOurs = status === 401 || status === 403 || status === 405 || status === 501 || status < 400;
  // Where nothing is named by the path, a record that is missing is one of those that the body names.
  const isNameless = status === 404 && (isAboutRoute(error) || (ask.target === "" && !isAboutRecord(error)));
  if (isOurs || isNameless) return { kind: "failed", error };
  return { kind: "refused", userErrors: refusalsOf(error, ask, sentMap(ask, refusal)) };
}

/** Where the input's fields stand in what was sent. */
function sentMap<Domain extends Entity>({ target }: Ask<Domain>, { source, request }: Refusal<Domain>): BodyMap {
  const { body: map = {}, isListed, around } = source;
  if (isListed === true) return within(map, ["0"]);
  const places = around?.places?.(request.body as JsonObject, target);
  return places === undefined ? map : within(map, places);
}

/** There is no record to write to, or no place to do it at. */
export function notFound<Domain extends Entity>(
  { command }: Pick<Ask<Domain>, "command">,
  missing: Command["target"] = command.place ?? command.target,
): Settled {
  const field = missing === undefined ? null : ["input", missing.field];
  const message = `Xentral has no such ${missing?.type ?? command.type}.`;
  return { kind: "refused", userErrors: [{ field, message, code: "NOT_FOUND" }] };
}
