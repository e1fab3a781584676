/** Which way a flow takes. It is noted before the first step, so that a flow which is taken up again goes on by the same. */
import { randomUUID } from "node:crypto";

import { canWrite, givenIn } from "../commands/body.ts";
import type { Command } from "../commands/define.ts";
import type { Desk } from "../commands/desk.ts";
import { ledgerKey, thisWriter } from "../commands/ledger.ts";
import type { LedgerEntry } from "../commands/ledger.ts";
import { hasLeft } from "../commands/once.ts";
import type { UserError } from "../domain/user-error.ts";
import type { Operation } from "../upstream/operation.ts";
import type { FlowStep, FlowWay } from "./define.ts";
import { leadsNowhere, reused, stepKey } from "./identity.ts";
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

type Ways = readonly [FlowWay, ...FlowWay[]];

function areWays(able: Ways | readonly UserError[]): able is Ways {
  return able.some((one) => "steps" in one);
}

/** The ways that the configuration allows and that bear the whole input, best first; or what none of them bears. */
function waysFor(flows: FlowDesk, { flow, input }: FlowAsk): Ways | readonly UserError[] {
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
  const [best, ...others] = allowed.filter((way) => lacks(way).length === 0);
  if (best !== undefined) return [best, ...others];
  const [nearest = []] = allowed.map(lacks).toSorted((one, other) => one.length - other.length);
  const message = "None of the API generations that are allowed for this instance can do this.";
  const refused = (field: readonly string[] | null): UserError => ({ field, message, code: "NOT_AVAILABLE" });
  return nearest.length === 0 ? [refused(null)] : nearest.map(({ path }) => refused(["input", ...path]));
}

/** Whether a way has a use for a field of the flow's input. */
export function bears({ steps, reads, uses = [] }: FlowWay, name: string): boolean {
  return name === reads?.field || uses.includes(name) || steps.some(({ takes }) => canWrite(takes, name));
}

/** The way of a flow as it is noted. */
export interface Pin {
  readonly way: FlowWay;
  /** Of the note that this very try has made; null where it was there before. */
  readonly stamp: string | null;
}

/** A flow that an operation carries out. */
interface Going {
  readonly ask: FlowAsk;
  readonly operation: Operation;
}

/** The way that this flow takes or has taken; of several that are able, the first one is noted. Reasons where there is none. */
export async function pinned(flows: FlowDesk, going: Going): Promise<Pin | readonly UserError[]> {
  const { ask } = going;
  const { ledger } = flows.desk;
  const place = placeOf(flows, going);
  for (;;) {
    const standing = await ledger.read(place);
    if (standing !== null && standing.fingerprint !== ask.fingerprint) return [reused("idempotencyKey")];
    const taken = ask.flow.ways.find(({ family }) => family === standing?.id);
    if (taken !== undefined) return { way: taken, stamp: null };
    const begun = await begunWay(flows, going);
    if (begun === undefined && ask.isGoingOn) return [leadsNowhere];
    const able = begun === undefined ? waysFor(flows, ask) : ([begun] as const);
    if (!areWays(able)) return able;
    const [best] = able;
    const entry = noteOf(flows, { ask, way: best });
    if (await ledger.swap(place, standing?.stamp ?? null, entry)) return { way: best, stamp: entry.stamp };
  }
}

/** The way whose first step has left, where another try under the same key took its note back. */
async function begunWay({ desk }: FlowDesk, { ask }: Going): Promise<FlowWay | undefined> {
  for (const way of ask.flow.ways) {
    const name = way.steps[0]?.command ?? "";
    if (await hasLeft(desk, { name, key: stepKey(ask, name) })) return way;
  }
  return undefined;
}

/** Notes the next way that is able, where this one cannot begin; null where there is none. */
export async function nextPinned(flows: FlowDesk, going: Going, pin: Pin): Promise<Pin | null> {
  const able = waysFor(flows, going.ask);
  const next = areWays(able) && able.includes(pin.way) ? able[able.indexOf(pin.way) + 1] : undefined;
  if (next === undefined) return null;
  const { ledger } = flows.desk;
  const place = placeOf(flows, going);
  const standing = await ledger.read(place);
  const entry = noteOf(flows, { ask: going.ask, way: next });
  // Whoever was faster has had the same reason.
  const isOurs = standing?.id === pin.way.family && (await ledger.swap(place, standing.stamp, entry));
  return { way: next, stamp: isOurs ? entry.stamp : null };
}

/** Takes a note back with which nothing was done: its key is free for another input. Never rejects. */
export async function unpin(flows: FlowDesk, going: Going, { stamp }: Pin): Promise<void> {
  if (stamp === null) return;
  // Where the ledger is away just now, the key stays with this input, and what was refused is told all the same.
  await flows.desk.ledger.swap(placeOf(flows, going), stamp, null).catch(() => false);
}

function placeOf({ desk }: FlowDesk, { ask }: Going): string {
  return ledgerKey([desk.instance, ask.name, "way", ask.key]);
}

function noteOf({ desk }: FlowDesk, { ask, way }: { readonly ask: FlowAsk; readonly way: FlowWay }): LedgerEntry {
  const frame = { writer: thisWriter, fingerprint: ask.fingerprint, at: desk.clock.now(), busyUntil: 0, ignored: null };
  return { ...frame, state: "done", stamp: randomUUID(), id: way.family };
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
