/** Sends a write, once, and finds out what became of it where no answer said so. */
import { upstreamStatus } from "../errors.ts";
import type { AppError } from "../errors.ts";
import type { PlannedWrite } from "../plan/request.ts";
import type { JsonObject } from "../plan/json.ts";
import type { Entity } from "../resources/define.ts";
import { recordId } from "./ask.ts";
import type { Ask } from "./ask.ts";
import { writeBody } from "./body.ts";
import type { CommandSource } from "./define.ts";
import type { Carrying } from "./desk.ts";
import { lookUp } from "./look-up.ts";
import { idInBody, idInLocation } from "./made.ts";
import type { DoneAnswer, Settled } from "./outcome.ts";
import { readRecord } from "./read-back.ts";
import { refusalsOf } from "./user-errors.ts";

/** Sends the write to the first family that knows it. */
export async function carryOut<Domain extends Entity>(
  carrying: Carrying<Domain>,
  sources: readonly CommandSource<Domain>[],
): Promise<Settled> {
  const { desk, ask, operation } = carrying;
  let isMissing = false;
  for (const [place, source] of sources.entries()) {
    const request = await planWrite(carrying, source);
    if (request === null) return notFound(ask);
    operation.meter.requests.push({ request, paths: new Set([carrying.path]) });
    const outcome = await desk.writer.write(request, operation);
    if (outcome.kind === "unsent") return { kind: "failed", error: outcome.error };
    if (outcome.kind === "unknown") return lookUp(carrying, outcome.error);
    if (outcome.kind === "done") return settledBy(carrying, source, outcome);
    const next = sources[place + 1];
    const { error } = outcome;
    isMissing ||= ask.target !== "" && upstreamStatus(error) === 404;
    if (next !== undefined && isAbsent(ask, error)) noteFallback(carrying, { from: source, to: next, error });
    else return isMissing && isAbsent(ask, error) ? notFound(ask) : refusedBy(ask, source, error);
  }
  return notFound(ask);
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

/** The request; null where it has to repeat a record that is not there. */
async function planWrite<Domain extends Entity>(
  { ask, reading, path }: Carrying<Domain>,
  source: CommandSource<Domain>,
): Promise<PlannedWrite | null> {
  const { family, method, body: map, fixed, around } = source;
  let body: JsonObject | undefined =
    map === undefined && fixed === undefined ? undefined : { ...writeBody(map ?? {}, ask.input), ...fixed };
  if (around !== undefined) {
    const record = await readRecord(ask, reading, { id: recordId(ask), facets: around.facets, path });
    if (record === null) return null;
    body = around.body(body ?? {}, record, ask.target);
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
    ...(body === undefined ? {} : { body }),
  };
}

/** A success that does not name what it made leaves that to be found. */
function settledBy<Domain extends Entity>(
  carrying: Carrying<Domain>,
  { answers }: CommandSource<Domain>,
  outcome: DoneAnswer,
): Settled | Promise<Settled> {
  const { ask } = carrying;
  if (answers === undefined) return { kind: "done", id: ask.target, ignored: null };
  const own = answers === "body" ? idInBody(outcome) : idInLocation(outcome);
  if (own === null) return lookUp(carrying, null);
  return { kind: "done", id: ask.command.isPart === true ? `${ask.target}/${own}` : own, ignored: null };
}

/**
 * The endpoint, the right or the method is missing, and nothing was done: another family may have it. A 404 in the
 * upstream's own words speaks of the record, one without any may speak of either.
 */
function isAbsent<Domain extends Entity>({ target }: Ask<Domain>, error: AppError): boolean {
  const { status, type, title } = error.details.upstream ?? { status: 0 };
  const isRecord = status === 404 && target !== "" && type !== "route-not-found" && title !== undefined;
  return [403, 404, 405, 501].includes(status) && !isRecord;
}

function refusedBy<Domain extends Entity>(ask: Ask<Domain>, source: CommandSource<Domain>, error: AppError): Settled {
  const status = upstreamStatus(error) ?? 0;
  const isOurs = status === 401 || status === 403 || status === 405 || status === 501 || status < 400;
  if (isOurs || (status === 404 && ask.target === "")) return { kind: "failed", error };
  return { kind: "refused", userErrors: refusalsOf(error, ask.command, source.body ?? {}) };
}

/** There is no record to write to. */
export function notFound<Domain extends Entity>({ command }: Ask<Domain>): Settled {
  const field = command.target === undefined ? null : ["input", command.target.field];
  const message = `Xentral has no such ${command.target?.type ?? command.type}.`;
  return { kind: "refused", userErrors: [{ field, message, code: "NOT_FOUND" }] };
}
