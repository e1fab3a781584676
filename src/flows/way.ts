/** Which way a flow takes. It is noted before the first step, so that a flow which is taken up again goes on by the same. */
import { randomUUID } from "node:crypto";

import { canWrite, givenIn } from "../commands/body.ts";
import type { Command } from "../commands/define.ts";
import type { Desk } from "../commands/desk.ts";
import { ledgerKey, thisWriter } from "../commands/ledger.ts";
import type { UserError } from "../domain/user-error.ts";
import type { Operation } from "../upstream/operation.ts";
import type { FlowStep, FlowWay } from "./define.ts";
import { reused } from "./identity.ts";
import type { FlowAsk } from "./identity.ts";

/** The commands by their mutations' names. */
export type CommandTable = Readonly<Record<string, Command>>;

/** What flows are carried out with. */
export interface FlowDesk {
  readonly desk: Desk;
  readonly commands: CommandTable;
}

/** The command of a step. */
export function commandOf({ commands }: FlowDesk, { command }: FlowStep): Command {
  const found = commands[command];
  if (found === undefined) throw new Error(`There is no mutation ${command}`);
  return found;
}

/** The ways that the configuration allows and that bear the whole input, best first; or what none of them bears. */
export function waysFor(flows: FlowDesk, { flow, input }: FlowAsk): readonly FlowWay[] | readonly UserError[] {
  const familiesOf = (type: string): readonly string[] => flows.desk.preference(type);
  const isAllowed = (step: FlowStep): boolean => {
    const { type, sources } = commandOf(flows, step);
    return sources.some(({ family }) => familiesOf(type).includes(family));
  };
  const rank = ({ family, steps: [first] }: FlowWay): number =>
    first === undefined ? 0 : familiesOf(commandOf(flows, first).type).indexOf(family);
  const allowed = flow.ways.filter(({ steps }) => steps.every(isAllowed)).toSorted((a, b) => rank(a) - rank(b));
  const given = givenIn(input);
  const lacks = (way: FlowWay) => given.filter(({ name }) => !bears(way, name));
  const able = allowed.filter((way) => lacks(way).length === 0);
  if (able.length > 0) return able;
  const [nearest = []] = allowed.map(lacks).toSorted((one, other) => one.length - other.length);
  const message = "None of the API generations that are allowed for this instance can do this.";
  const refused = (field: readonly string[] | null): UserError => ({ field, message, code: "NOT_AVAILABLE" });
  return nearest.length === 0 ? [refused(null)] : nearest.map(({ path }) => refused(["input", ...path]));
}

/** Whether a way has a use for a field of the flow's input. */
export function bears({ steps, reads, uses = [] }: FlowWay, name: string): boolean {
  return name === reads?.field || uses.includes(name) || steps.some(({ takes }) => canWrite(takes, name));
}

/** The way that this flow takes or has taken; of several that are able, the first one is noted. */
export async function pinned(
  { desk }: FlowDesk,
  { ask, operation }: { readonly ask: FlowAsk; readonly operation: Operation },
  able: readonly FlowWay[],
): Promise<FlowWay | UserError> {
  const place = ledgerKey([desk.instance, operation.credential.id, ask.name, "way", ask.key]);
  const { flow, fingerprint } = ask;
  for (;;) {
    const standing = await desk.ledger.read(place);
    if (standing !== null && standing.fingerprint !== fingerprint) return reused("idempotencyKey");
    const taken = flow.ways.find(({ family }) => family === standing?.id);
    if (taken !== undefined) return taken;
    const [best] = able;
    if (best === undefined) throw new Error("A flow is noted only where there is a way");
    const at = desk.clock.now();
    const frame = { writer: thisWriter, fingerprint, at, busyUntil: 0, ignored: null };
    const entry = { ...frame, state: "done", stamp: randomUUID(), id: best.family } as const;
    if (await desk.ledger.swap(place, standing?.stamp ?? null, entry)) return best;
  }
}

/** Forgets the way of a flow of which nothing was done, so that it can take another one. */
export async function unpin(
  { desk }: FlowDesk,
  { ask, operation }: { readonly ask: FlowAsk; readonly operation: Operation },
): Promise<void> {
  const place = ledgerKey([desk.instance, operation.credential.id, ask.name, "way", ask.key]);
  const standing = await desk.ledger.read(place);
  if (standing !== null) await desk.ledger.swap(place, standing.stamp, null);
}

/**
 * Calls that a way needs at most while the ERP answers: each write to each family that has it, what is looked for before,
 * and two looks at the record afterwards. Repetitions and searches for lost answers are not among them.
 */
export function callsOf(flows: FlowDesk, { steps, reads }: FlowWay): number {
  const { readCalls } = flows.desk;
  const before = reads === undefined ? 0 : readCalls(reads.type, ["row", ...reads.facets]);
  return steps.reduce((sum, step) => {
    const { type, sources, naturalKey, guard, ids = {}, facets = [], shown = {} } = commandOf(flows, step);
    const told = Object.values(shown).flatMap(({ facet = [] }) => facet);
    const look = readCalls(type, [...new Set(["row", ...facets, ...told, ...(step.facets ?? [])])]);
    const repeats = sources.some(({ around }) => around !== undefined) ? look : 0;
    const isSought = Object.values(step.takes).some(({ at }) => at === naturalKey?.field);
    const guards = guard === undefined ? 0 : readCalls(ids[guard.field]?.type ?? "", ["row", ...guard.facets]);
    return sum + sources.length + repeats + (isSought ? 1 : 0) + guards + 2 * look;
  }, before);
}
