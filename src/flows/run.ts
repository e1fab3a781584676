/** The interpreter of flows: one mutation after the other, each carried out once, until one of them does not get done. */
import type { Input } from "../commands/define.ts";
import type { Use } from "../commands/desk.ts";
import type { FlowFrame, FlowStep as FlowStepView } from "../domain/flow.ts";
import type { UserError } from "../domain/user-error.ts";
import { AppError, appError, upstreamStatus } from "../errors.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { invariant } from "../lib/invariant.ts";
import type { Entity } from "../resources/define.ts";
import type { Flow, FlowRead, FlowStep, FlowWay, Known, Made } from "./define.ts";
import { flowAskOf } from "./identity.ts";
import type { FlowAsk } from "./identity.ts";
import { failed, isLeft, takeStep } from "./step.ts";
import type { StepOutcome } from "./step.ts";
import { encodeToken } from "./token.ts";
import { callsOf, commandOf, nextPinned, pinned, unpin } from "./way.ts";
import type { FlowDesk, Pin } from "./way.ts";

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

/** A flow that an operation carries out. */
interface Going extends Use {
  readonly ask: FlowAsk;
}

/** Where a flow stands after a try. */
interface Standing {
  /** Null where the input was refused before a way was chosen. */
  readonly progress: Progress | null;
  readonly userErrors: readonly UserError[];
  /** Whether something was begun that a token leads back to. */
  readonly isBegun: boolean;
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
  const isRefused = "message" in ask;
  const objections = isRefused ? [ask] : flow.objections(ask.input);
  const { progress, userErrors, isBegun } =
    isRefused || objections.length > 0 ? refused(objections) : await byAnyWay(flows, { ...use, ask });
  const ids = progress?.way.steps.map(({ command }, place) => [command, progress.outcomes[place]?.made?.id]) ?? [];
  const token = isBegun && !isRefused ? encodeToken({ flow: name, fingerprint: ask.fingerprint, key: ask.key }) : null;
  const { clientMutationId } = whole;
  return {
    ...flow.payload(Object.fromEntries(ids) as Readonly<Record<string, string | undefined>>),
    steps: progress === null ? [] : stepsOf(flows, progress, token),
    userErrors,
    clientMutationId: typeof clientMutationId === "string" ? clientMutationId : null,
  };
}

function refused(userErrors: readonly UserError[]): Standing {
  return { progress: null, userErrors, isBegun: false };
}

/** By the first way whose first step the instance serves. */
async function byAnyWay(flows: FlowDesk, going: Going): Promise<Standing> {
  const first = await pinned(flows, going);
  if (!("way" in first)) return refused(first);
  for (let pin: Pin = first; ;) {
    const progress = await byWay(flows, going, pin.way).catch(async (thrown: unknown) => {
      await unpin(flows, going, pin);
      throw thrown;
    });
    const { status, failure = null } = progress.outcomes[0] ?? {};
    const next = failure !== null && isAbsent(failure) ? await nextPinned(flows, going, pin) : null;
    if (next !== null) {
      pin = next;
      continue;
    }
    const isBegun = pin.stamp === null || status !== "FAILED";
    if (!isBegun) await unpin(flows, going, pin);
    if (failure !== null) throw failure;
    return { progress, userErrors: progress.userErrors, isBegun };
  }
}

/** The instance has no such endpoint, or the token no right to it. */
function isAbsent(failure: Error): boolean {
  return failure instanceof AppError && [403, 404, 405, 501].includes(upstreamStatus(failure) ?? 0);
}

async function byWay(flows: FlowDesk, going: Going, way: FlowWay): Promise<Progress> {
  const reservation = await flows.desk.writer.reserve(callsOf(flows, way), going.operation);
  try {
    const before = way.reads === undefined ? nothingRead : await readFirst(way.reads, going);
    return await stepByStep(flows, going, { way, before });
  } finally {
    reservation.release();
  }
}

/** What a way has read before its first step, and what speaks against going on by it. */
interface Before {
  readonly read: Entity | null;
  readonly objections: readonly UserError[];
}

const nothingRead: Before = { read: null, objections: [] };

async function readFirst(
  { field, type, facets, objections }: FlowRead,
  { ask: { input }, reading, demand: { path } }: Going,
): Promise<Before> {
  const loader = reading.byType.get(type);
  invariant(loader !== undefined, `the type ${type} that a flow reads is described`);
  const id = String(input[field]);
  const wants = { nodes: true, totalCount: false, hasNextPage: false, hasPreviousPage: false };
  const read = await loader.one(id, { facets: { [type]: ["row", ...facets] }, ...wants, path });
  const failure = loader.failure(id, facets);
  if (failure !== null) throw failure;
  const message = `Xentral has no such ${type}.`;
  if (read === null) return { read, objections: [{ field: ["input", field], message, code: "NOT_FOUND" }] };
  return { read, objections: objections(read, input) };
}

async function stepByStep(
  flows: FlowDesk,
  going: Going,
  { way, before }: { readonly way: FlowWay; readonly before: Before },
): Promise<Progress> {
  const { ask, operation } = going;
  const outcomes: StepOutcome[] = [];
  const made: Record<string, Made> = {};
  for (const [place, step] of way.steps.entries()) {
    // Whoever asked has gone or has no time left: what was begun comes to its end, nothing new begins.
    if (outcomes.length > 0 && (operation.signal.aborted || flows.desk.clock.now() >= operation.deadlineAt)) {
      outcomes.push({ ...failed([outOfTime(step)]), status: "NOT_STARTED" });
      break;
    }
    const known: Known = { input: ask.input, found: ask.found, read: before.read, made };
    const outcome = await takeStep(flows, { ask, step, known, objections: before.objections }, going);
    outcomes.push(outcome);
    if (outcome.made !== null) made[step.command] = outcome.made;
    if (outcome.next === "none") break;
    const next = way.steps[place + 1];
    if (outcome.next === "any" || next === undefined) continue;
    // What should hold the next step back is too late for one that has left. Without the ledger it is as good as not begun.
    if (!(await isLeft(flows, { ask, step: next, known }).catch(() => false))) break;
  }
  return { way, outcomes, userErrors: outcomes.flatMap(({ userErrors }) => userErrors) };
}

function outOfTime({ command }: FlowStep): UserError {
  const message = `${command}: The deadline passed before it was begun. Ask again with the same input and idempotencyKey, or the resumeToken.`;
  return { field: null, message, code: "NOT_CARRIED_OUT" };
}

/** All steps as the payload shows them; the token stands where the flow goes on. */
function stepsOf(flows: FlowDesk, { way, outcomes }: Progress, resumeToken: string | null): readonly FlowStepView[] {
  const stopped = way.steps.findIndex((_step, place) => outcomes[place]?.status !== "DONE");
  return way.steps.map((step, place) => {
    const { status = "NOT_STARTED", made = null } = outcomes[place] ?? {};
    const objectId = made === null ? null : formatGlobalId(commandOf(flows, step).type, made.id);
    return { name: step.command, status, objectId, resumeToken: place === stopped ? resumeToken : null };
  });
}
