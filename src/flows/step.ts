/** Carries out one step of a flow, as its own mutation would be. */
import { adopt } from "../commands/adopt.ts";
import { inputPathOf, writeBody } from "../commands/body.ts";
import type { Input } from "../commands/define.ts";
import type { Use } from "../commands/desk.ts";
import { ledgerKey } from "../commands/ledger.ts";
import { carry } from "../commands/run.ts";
import type { Asking } from "../commands/run.ts";
import type { FlowStepStatus } from "../domain/flow.ts";
import type { UserError } from "../domain/user-error.ts";
import { asError } from "../errors.ts";
import type { FlowStep, Known, Made } from "./define.ts";
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
}

/** Carries out a step that comes after those in `known`, or replays it. Never rejects. */
export async function takeStep(
  flows: FlowDesk,
  { ask, step, known }: { readonly ask: FlowAsk; readonly step: FlowStep; readonly known: Known },
  use: Use,
): Promise<StepOutcome> {
  const command = commandOf(flows, step);
  const named = { name: step.command, command };
  try {
    const asking = askingOf({ ask, step, known }, { ...use, type: command.type });
    const found = step.adopts === undefined ? undefined : ask.found[step.adopts];
    const refusal = found === undefined ? null : await adopt(flows.desk, named, { ...asking, found });
    if (refusal !== null) return failed([{ ...refusal, field: ["input", step.adopts ?? ""] }]);
    const { outcome, id, record, userErrors } = await carry(flows.desk, named, asking);
    const led = userErrors.map((error) => ledBack(step, error));
    if (outcome === "refused") return failed(led);
    if (outcome === "open" || id === null)
      return { status: "OUTCOME_UNKNOWN", made: null, userErrors: led, failure: null };
    return { status: "DONE", made: { id, record }, userErrors: led, failure: null };
  } catch (thrown) {
    const failure = asError(thrown);
    const message = `${step.command}: ${failure.message}`;
    return { ...failed([{ field: null, message, code: "NOT_CARRIED_OUT" }]), failure };
  }
}

function failed(userErrors: readonly UserError[]): StepOutcome {
  return { status: "FAILED", made: null, userErrors, failure: null };
}

/** The step's input. Its identity is the flow's, so that what is derived may change between two tries. */
function askingOf(
  { ask, step, known }: { readonly ask: FlowAsk; readonly step: FlowStep; readonly known: Known },
  { operation, reading, demand, type }: Use & { readonly type: string },
): Asking {
  const taken: Input = writeBody(step.takes, ask.input);
  return {
    operation,
    reading,
    demand: { ...demand, facets: { [type]: step.facets ?? [] } },
    input: step.complete?.(taken, known) ?? taken,
    identity: { key: ledgerKey([ask.name, ask.key, step.command]), fingerprint: ask.fingerprint },
  };
}

/** A user error at the flow's own input. */
function ledBack({ takes, command }: FlowStep, { field, message, code }: UserError): UserError {
  const path = field === null || field === undefined ? null : inputPathOf(takes, field.slice(1).join("."));
  return { field: path === null ? null : ["input", ...path], message: `${command}: ${message}`, code };
}
