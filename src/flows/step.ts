/** Carries out one step of a flow, as its own mutation would be. */
import { adopt } from "../commands/adopt.ts";
import { inputPathOf, nameOf, writeBody } from "../commands/body.ts";
import type { Input } from "../commands/define.ts";
import type { Use } from "../commands/desk.ts";
import { hasLeft } from "../commands/once.ts";
import { carry } from "../commands/run.ts";
import type { Asking, Named, Ran } from "../commands/run.ts";
import type { FlowStepStatus } from "../domain/flow.ts";
import type { UserError } from "../domain/user-error.ts";
import { asError } from "../errors.ts";
import type { Entity } from "../resources/define.ts";
import type { FlowAdoption, FlowStep, Known, Made } from "./define.ts";
import { stepKey } from "./identity.ts";
import type { FlowAsk } from "./identity.ts";
import { commandOf } from "./way.ts";
import type { FlowDesk } from "./way.ts";

/** What came of a step. */
export interface StepOutcome {
  readonly status: FlowStepStatus;
  readonly made: Made | null;
  readonly userErrors: readonly UserError[];
  /** Why it was not carried out, where it is not the input's fault. */
  readonly failure: Error | null;
  /** What may come next: any step, only one that has left already and is told again, or none. */
  readonly next: "any" | "left" | "none";
}

interface Taking {
  readonly ask: FlowAsk;
  readonly step: FlowStep;
  readonly known: Known;
}

/** Carries out a step that comes after those in `known`, or replays it. Never rejects. */
export async function takeStep(
  flows: FlowDesk,
  { objections, ...taking }: Taking & { readonly objections: readonly UserError[] },
  use: Use,
): Promise<StepOutcome> {
  const { step } = taking;
  const command = commandOf(flows, step);
  const named = { name: step.command, command };
  try {
    const barriers = barriersTo(taking, objections);
    // What has left already is only told again.
    if (barriers.length > 0 && !(await isLeft(flows, taking))) return failed(barriers);
    const asking = askingOf(taking, { ...use, type: command.type });
    const refusal = await adopted(flows, taking, { named, asking });
    if (refusal !== null) return failed([refusal]);
    const ran = await carry(flows.desk, named, asking);
    const isDone = ran.outcome !== "done" && (await isDoneAnyway(flows, taking, { named, asking, ran }));
    return outcomeOf(step, isDone ? await carry(flows.desk, named, asking) : ran);
  } catch (thrown) {
    const failure = asError(thrown);
    const message = `${step.command}: ${failure.message}`;
    return { ...failed([{ field: null, message, code: "NOT_CARRIED_OUT" }]), failure };
  }
}

/** What speaks against beginning a step. */
function barriersTo({ step, known }: Taking, objections: readonly UserError[]): readonly UserError[] {
  const why = step.bars?.(known) ?? null;
  const own: readonly UserError[] =
    why === null ? [] : [{ field: null, message: `${step.command}: ${why}`, code: "CONFLICT" }];
  return step.derives === true ? [...objections, ...own] : own;
}

/** Whether a step has left already, whatever came of it. Rejects where the ledger is away. */
export function isLeft({ desk }: FlowDesk, taking: Taking): Promise<boolean> {
  return hasLeft(desk, { name: taking.step.command, key: keyOf(taking) });
}

function keyOf({ ask, step, known }: Taking): string {
  return stepKey(ask, step.command, step.onceFor?.(known));
}

/** Takes what somebody has found for what the step was to make; the reason where it cannot be. */
async function adopted(
  flows: FlowDesk,
  { step: { adopts }, known }: Taking,
  { named, asking }: { readonly named: Named<Entity, object>; readonly asking: Asking },
): Promise<UserError | null> {
  const found = foundFor(adopts, known);
  if (adopts === undefined || found === undefined) return null;
  const { field, objection, facets = [] } = adopts;
  const finding = { found, facets, objection: (record: Entity) => objection?.(record, known) ?? null };
  const refusal = await adopt(flows.desk, named, { ...asking, ...finding });
  return refusal === null ? null : { ...refusal, field: ["input", field] };
}

function foundFor(adopts: FlowAdoption | undefined, { found }: Known): string | undefined {
  return adopts === undefined ? undefined : found[adopts.field];
}

/**
 * Whether an action was refused because its record is in that state already, or the record shows what nobody answered for:
 * then it is noted as done.
 */
async function isDoneAnyway(
  flows: FlowDesk,
  { step: { proof }, known }: Taking,
  { named, asking, ran: { outcome } }: { named: Named<Entity, object>; asking: Asking; ran: Ran<Entity> },
): Promise<boolean> {
  const { effect, target, isProof } = named.command;
  const isAsked = outcome === "refused" ? effect === "action" && isProof !== undefined : proof !== undefined;
  if (!isAsked || target === undefined) return false;
  const isShown = (record: Entity): boolean => outcome === "refused" || proof?.isShown(record, known) === true;
  const finding = {
    found: String(asking.input[target.field]),
    facets: proof?.facets ?? [],
    objection: (record: Entity) => (isShown(record) ? null : "it does not show that this was done"),
  };
  // What cannot be read proves nothing.
  const refusal = await adopt(flows.desk, named, { ...asking, ...finding }).catch(asError);
  return refusal === null;
}

function outcomeOf(step: FlowStep, { outcome, id, record, userErrors, differs, isShown }: Ran<Entity>): StepOutcome {
  const led = userErrors.map((error) => ledBack(step, error));
  if (outcome === "refused") return failed(led);
  const made = id === null ? null : { id, record };
  const isUnknown = outcome === "open" || made === null || !isShown;
  if (isUnknown) return { ...failed(led), status: "OUTCOME_UNKNOWN", made: outcome === "open" ? null : made };
  return { status: "DONE", made, userErrors: led, failure: null, next: nextAfter(step, { record, differs }) };
}

/** What later steps need has to be read, and what has to be as it was asked for must be seen to be so. */
function nextAfter(
  { holds = [], facets = [] }: FlowStep,
  { record, differs }: Pick<Ran<Entity>, "record" | "differs">,
): StepOutcome["next"] {
  if (record === null && facets.length > 0) return "none";
  const isHeld = !differs.some(({ field }) => holds.includes(nameOf(field?.slice(1) ?? [])));
  return isHeld && (record !== null || holds.length === 0) ? "any" : "left";
}

/** What came of a step that was not carried out, for these reasons. */
export function failed(userErrors: readonly UserError[]): StepOutcome {
  return { status: "FAILED", made: null, userErrors, failure: null, next: "none" };
}

/** The step's input. Its identity is the flow's, so that what is derived may change between two tries. */
function askingOf(
  { ask, step, known }: Taking,
  { operation, reading, demand, type }: Use & { readonly type: string },
): Asking {
  const taken: Input = writeBody(step.takes, ask.input);
  const whole = step.complete?.(taken, known) ?? taken;
  // What was found is held against the rest alone.
  const apart = foundFor(step.adopts, known) === undefined ? [] : (step.adopts?.apart ?? []);
  return {
    operation,
    reading,
    demand: { ...demand, facets: { [type]: step.facets ?? [] } },
    input: Object.fromEntries(Object.entries(whole).filter(([field]) => !apart.includes(field))),
    identity: { key: keyOf({ ask, step, known }), fingerprint: ask.fingerprint },
  };
}

/** A user error at the flow's own input. */
function ledBack({ takes, command, onceFor }: FlowStep, { field, message, code }: UserError): UserError {
  if (onceFor !== undefined && code === "IDEMPOTENCY_KEY_REUSED") {
    const why = "Another flow has done this for the same record, with another input; nothing was sent.";
    return { field: null, message: `${command}: ${why}`, code: "CONFLICT" };
  }
  const path = field === null || field === undefined ? null : inputPathOf(takes, field.slice(1).join("."));
  return { field: path === null ? null : ["input", ...path], message: `${command}: ${message}`, code };
}
