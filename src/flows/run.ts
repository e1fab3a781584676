/** The interpreter of flows: one mutation after the other, each carried out once, until one of them does not get done. */
import type { Input } from "../commands/define.ts";
import type { Use } from "../commands/desk.ts";
import type { FlowFrame, FlowStep as FlowStepView } from "../domain/flow.ts";
import type { UserError } from "../domain/user-error.ts";
import { AppError, appError, upstreamStatus } from "../errors.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { invariant } from "../lib/invariant.ts";
import type { Entity } from "../resources/define.ts";
import type { Flow, FlowRead, FlowWay, Known, Made } from "./define.ts";
import { flowAskOf } from "./identity.ts";
import type { FlowAsk } from "./identity.ts";
import { takeStep } from "./step.ts";
import type { StepOutcome } from "./step.ts";
import { encodeToken } from "./token.ts";
import { callsOf, commandOf, pinned, unpin, waysFor } from "./way.ts";
import type { FlowDesk } from "./way.ts";

/** One flow with its description. */
export interface NamedFlow<Payload extends object> {
  readonly name: string;
  readonly flow: Flow<Payload>;
}

/** How far a flow got. */
interface Progress {
  readonly way: FlowWay;
  /** What came of the steps that were begun. */
  readonly outcomes: readonly StepOutcome[];
  readonly userErrors: readonly UserError[];
}

/**
 * Carries out a flow, or goes on where it stopped. Rejects for what is neither the input's fault nor an open outcome, as long
 * as nothing was done; from the first step on, every reason stands in the payload.
 */
export async function runFlow<Payload extends object>(
  flows: FlowDesk,
  { name, flow }: NamedFlow<Payload>,
  { input: whole, ...use }: Use & { readonly input: Input },
): Promise<Payload & FlowFrame> {
  if (!flows.desk.isOpen) throw appError("WRITES_DISABLED");
  const ask = flowAskOf(name, flow, whole);
  const progress = "message" in ask ? refused(flow.ways[0], [ask]) : await byAnyWay(flows, ask, use);
  const ids = progress.way.steps.map(({ command }, place) => [command, progress.outcomes[place]?.made?.id]);
  const { clientMutationId } = whole;
  return {
    ...flow.payload(Object.fromEntries(ids) as Readonly<Record<string, string | undefined>>),
    steps: "message" in ask ? [] : stepsOf(flows, ask, progress),
    userErrors: progress.userErrors,
    clientMutationId: typeof clientMutationId === "string" ? clientMutationId : null,
  };
}

function refused(way: FlowWay, userErrors: readonly UserError[]): Progress {
  return { way, outcomes: [], userErrors };
}

/** By the first way whose first step the instance serves. */
async function byAnyWay(flows: FlowDesk, ask: FlowAsk, use: Use): Promise<Progress> {
  const able = waysFor(flows, ask);
  if (!areWays(able)) return refused(ask.flow.ways[0], able);
  for (let place = 0; ; place += 1) {
    const way = await pinned(flows, { ask, operation: use.operation }, able.slice(place));
    if ("message" in way) return refused(ask.flow.ways[0], [way]);
    const progress = await byWay(flows, { ask, way }, use);
    const [first] = progress.outcomes;
    if (first === undefined || first.failure === null) return progress;
    const isLast = way !== able[place] || place === able.length - 1;
    if (isLast || !isAbsent(first.failure)) throw first.failure;
    await unpin(flows, { ask, operation: use.operation });
  }
}

function areWays(able: readonly FlowWay[] | readonly UserError[]): able is readonly FlowWay[] {
  return able.every((one) => "steps" in one);
}

/** The instance has no such endpoint, or the token no right to it. */
function isAbsent(failure: Error): boolean {
  return failure instanceof AppError && [403, 404, 405, 501].includes(upstreamStatus(failure) ?? 0);
}

async function byWay(
  flows: FlowDesk,
  { ask, way }: { readonly ask: FlowAsk; readonly way: FlowWay },
  use: Use,
): Promise<Progress> {
  const reservation = await flows.desk.writer.reserve(callsOf(flows, way), use.operation);
  try {
    const read = way.reads === undefined ? null : await readFirst(way.reads, ask, use);
    if (read !== null && "objections" in read) return refused(way, read.objections);
    return await stepByStep(flows, { ask, way, read }, use);
  } finally {
    reservation.release();
  }
}

async function readFirst(
  { field, type, facets, objections }: FlowRead,
  { input }: FlowAsk,
  { reading, demand: { path } }: Use,
): Promise<Entity | { readonly objections: readonly UserError[] }> {
  const loader = reading.byType.get(type);
  invariant(loader !== undefined, `the type ${type} that a flow reads is described`);
  const id = String(input[field]);
  const wants = { nodes: true, totalCount: false, hasNextPage: false, hasPreviousPage: false };
  const record = await loader.one(id, { facets: { [type]: ["row", ...facets] }, ...wants, path });
  const failure = loader.failure(id, facets);
  if (failure !== null) throw failure;
  const message = `Xentral has no such ${type}.`;
  if (record === null) return { objections: [{ field: ["input", field], message, code: "NOT_FOUND" }] };
  const found = objections(record, input);
  return found.length === 0 ? record : { objections: found };
}

async function stepByStep(
  flows: FlowDesk,
  { ask, way, read }: { readonly ask: FlowAsk; readonly way: FlowWay; readonly read: Entity | null },
  use: Use,
): Promise<Progress> {
  const outcomes: StepOutcome[] = [];
  const made: Record<string, Made> = {};
  for (const step of way.steps) {
    // Whoever asked has gone or has no time left: what was begun comes to its end, nothing new begins.
    if (outcomes.length > 0 && use.operation.signal.aborted) break;
    const known: Known = { input: ask.input, read, made };
    const outcome = await takeStep(flows, { ask, step, known }, use);
    outcomes.push(outcome);
    if (outcome.status !== "DONE" || outcome.made === null) break;
    made[step.command] = outcome.made;
    // What a later step needs of it could not be read: the next try reads it again.
    if (outcome.made.record === null && step.facets !== undefined) break;
  }
  return { way, outcomes, userErrors: outcomes.flatMap(({ userErrors }) => userErrors) };
}

/** All steps as the payload shows them; the token stands where the flow goes on. */
function stepsOf(flows: FlowDesk, ask: FlowAsk, { way, outcomes }: Progress): readonly FlowStepView[] {
  const stopped = way.steps.findIndex((_step, place) => outcomes[place]?.status !== "DONE");
  const token = encodeToken({ flow: ask.name, fingerprint: ask.fingerprint, key: ask.key });
  return way.steps.map((step, place) => {
    const { status = "NOT_STARTED", made = null } = outcomes[place] ?? {};
    const objectId = made === null ? null : formatGlobalId(commandOf(flows, step).type, made.id);
    return { name: step.command, status, objectId, resumeToken: place === stopped ? token : null };
  });
}
