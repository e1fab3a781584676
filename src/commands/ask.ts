/** What a client asks of a command: the input taken apart and checked, before anything is sent. */
import type { Entity, Family } from "../resources/define.ts";
import type { UserError } from "../domain/user-error.ts";
import { appError } from "../errors.ts";
import { withArticle } from "../lib/article.ts";
import { ownerIdOf, ownIdOf, plainId } from "../lib/global-id.ts";
import { addressTrouble, textTrouble } from "../lib/text.ts";
import { canWrite, givenIn, missingOf, nameOf, valueAt } from "./body.ts";
import type { Given } from "./body.ts";
import type { Command, CommandSource, IdField, Input } from "./define.ts";
import { inputFingerprint } from "./ledger.ts";
import type { Settled } from "./outcome.ts";
import { inputField } from "./user-errors.ts";

/** A command with its input. */
export interface Ask<Domain extends Entity> {
  /** The mutation, such as `customerCreate`. */
  readonly name: string;
  readonly command: Command<Domain>;
  /** What is written, with plain ids. */
  readonly input: Input;
  readonly given: readonly Given[];
  /** Plain id of the target, with that of the place behind it; empty where the command has none. */
  readonly target: string;
  /** Plain id of the place; null where the command has none. */
  readonly place: string | null;
  readonly naturalKey: string | null;
  readonly idempotencyKey: string | null;
  readonly ifUnchangedSince: string | null;
  readonly fingerprint: string;
  /** Whether it is asked on behalf of something greater, such as a flow, whose key and token the caller knows instead. */
  readonly isStep: boolean;
}

/** Takes an input apart. Throws INVALID_ID and BAD_USER_INPUT with the argument's path. */
function askOf<Domain extends Entity>(name: string, command: Command<Domain>, whole: Input): Ask<Domain> {
  const { clientMutationId: _echo, idempotencyKey, ifUnchangedSince, ...all } = withPlainIds(command, whole);
  const rest = command.effect === "update" ? all : withoutNulls(all);
  const own = command.target === undefined ? "" : String(rest[command.target.field]);
  const place = command.place === undefined ? null : String(rest[command.place.field]);
  const apart = [command.target?.field, command.place?.field];
  const input = Object.fromEntries(Object.entries(rest).filter(([key]) => !apart.includes(key)));
  const given = givenIn(input);
  checkTexts(given);
  checkParents(command, rest, given);
  if (command.effect === "update" && given.length === 0) throw badInput([], "Expected at least one field to change.");
  return {
    name,
    command,
    input,
    given,
    target: place === null ? own : `${own}/${place}`,
    place,
    naturalKey: naturalKeyOf(command, input),
    idempotencyKey: keyText(idempotencyKey),
    ifUnchangedSince: text(ifUnchangedSince),
    fingerprint: inputFingerprint({ ...rest, ifUnchangedSince }),
    isStep: false,
  };
}

/** Upstream: texts are kept without the blanks around them. Checked 2026-11. */
function naturalKeyOf<Domain extends Entity>({ naturalKey }: Command<Domain>, input: Input): string | null {
  const path = naturalKey?.field.split(".") ?? [];
  const key = text(valueAt(input, path))?.trim() ?? null;
  const trouble = key === null ? null : addressTrouble(key);
  if (trouble !== null) throw badInput(path, trouble);
  return key;
}

/** A body with half a character in it is none that the upstream can read. */
function checkTexts(given: readonly Given[]): void {
  for (const { path, value } of given) {
    const texts = [value].flat().filter((one) => typeof one === "string");
    const [trouble] = texts.flatMap((one) => textTrouble(one) ?? []);
    if (trouble !== undefined) throw badInput(path, trouble);
  }
}

/** A position is sent by its own number alone: one of another document would be taken for one of this. */
function checkParents<Domain extends Entity>(
  { ids = {} }: Command<Domain>,
  input: Input,
  given: readonly Given[],
): void {
  for (const { name, path, value } of given) {
    const { type, of = "" } = ids[name] ?? { type: "" };
    const parent = input[of];
    if (typeof value !== "string" || typeof parent !== "string" || ownerIdOf(value) === parent) continue;
    throw invalidId(
      path,
      `Expected ${withArticle(type)} of the ${of} that is given, such as ${parent}/${ownIdOf(value)}.`,
    );
  }
}

function invalidId(path: readonly string[], message: string): Error {
  return appError("INVALID_ID", { message, details: { argument: inputField(path).join(".") } });
}

function badInput(path: readonly string[], message: string): Error {
  const argument = inputField(path).join(".");
  return appError("BAD_USER_INPUT", { message: `${argument}: ${message}`, details: { argument } });
}

/** What is asked of a command, on behalf of something greater where that has an identity of its own. */
export function askFor<Domain extends Entity>(
  { name, command }: { readonly name: string; readonly command: Command<Domain> },
  input: Input,
  identity?: { readonly key: string; readonly fingerprint: string },
): Ask<Domain> {
  const ask = askOf(name, command, input);
  if (identity === undefined) return ask;
  return { ...ask, idempotencyKey: identity.key, fingerprint: identity.fingerprint, isStep: true };
}

/**
 * The families' ways that can write everything that was given, best first, those that need more than that last; or what
 * none of them can write, or does without.
 */
export function sourcesFor<Domain extends Entity>(
  { command, input, given, target }: Ask<Domain>,
  preference: readonly Family[],
): readonly CommandSource<Domain>[] | Settled {
  const allowed = preference.flatMap((family) =>
    command.sources.filter((source) => source.family === family && (source.serves?.(target) ?? true)),
  );
  const lacks = (source: CommandSource<Domain>): readonly Given[] =>
    given.filter(({ name, value }) => !canWrite(source.body ?? {}, name, value));
  const able = allowed.filter((source) => lacks(source).length === 0);
  const isReady = (source: CommandSource<Domain>): boolean => missingFor(source, input) === null;
  const ready = able.filter(isReady);
  // Where what is ready is not there, the others tell what they need instead.
  if (ready.length > 0) return [...ready, ...able.filter((source) => !isReady(source))];
  const [missing] = able.flatMap((source) => missingFor(source, input) ?? []);
  if (missing !== undefined) return missing;
  return { kind: "refused", userErrors: unavailable(command, preference, { allowed, lacks }) };
}

/** What to say where no way can write what was given: the fields or values that the nearest one cannot, or the target. */
function unavailable<Domain extends Entity>(
  { sources, target }: Command<Domain>,
  preference: readonly Family[],
  {
    allowed,
    lacks,
  }: {
    readonly allowed: readonly CommandSource<Domain>[];
    readonly lacks: (source: CommandSource<Domain>) => readonly Given[];
  },
): readonly UserError[] {
  const refusal = (path: readonly string[] | null, what: string): UserError => ({
    field: path === null ? null : inputField(path),
    message: `None of the API generations that are allowed for this instance can ${what}.`,
    code: "NOT_AVAILABLE",
  });
  const [nearest = []] = allowed.map(lacks).toSorted((one, other) => one.length - other.length);
  if (nearest.length > 0) {
    const isKnown = (name: string): boolean => allowed.some(({ body = {} }) => canWrite(body, name));
    return nearest.map(({ path, name }) => refusal(path, isKnown(name) ? "write this value" : "write this"));
  }
  const isForOthers = target !== undefined && sources.some(({ family }) => preference.includes(family));
  return [isForOthers ? refusal([target.field], "do this with the record of this id") : refusal(null, "write this")];
}

/** What a family refuses an input without, where it is not given; null where nothing is missing. */
export function missingFor<Domain extends Entity>(
  { family, needs = [] }: CommandSource<Domain>,
  input: Input,
): Settled | null {
  const missing = missingOf(needs, input);
  if (missing.length === 0) return null;
  const message = `Expected a value: Xentral's API ${family} does not do without it.`;
  return {
    kind: "refused",
    userErrors: missing.map((path) => ({ field: inputField(path), message, code: "INVALID" })),
  };
}

/** The record that a command works on, as locks and reads name it: the target, without what stands below it. */
export function recordId({ target }: Pick<Ask<Entity>, "target">): string {
  return ownerIdOf(target);
}

/** Only a change can clear: what is made anew has nothing there, and clients name every field that they have a variable for. */
function withoutNulls(input: Input): Input {
  return bare(input) as Input;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const given = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(given.map(([name, member]) => [name, bare(member)]));
}

/** The input with plain ids. Throws INVALID_ID with the argument's path. */
export function withPlainIds(
  { target, place, ids = {} }: Pick<Command, "target" | "place" | "ids">,
  input: Input,
): Input {
  const named = [target, place].flatMap((kind) => (kind === undefined ? [] : [[kind.field, kind] as const]));
  const fields = { ...ids, ...Object.fromEntries(named) };
  return replaced(input, fields, []) as Input;
}

function replaced(value: unknown, fields: Readonly<Record<string, IdField>>, at: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item, index): unknown => replaced(item, fields, [...at, String(index)]));
  const kind = fields[nameOf(at)];
  if (typeof value === "string" && kind !== undefined) return plain(value, kind, at);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, fields, [...at, key])]));
}

function plain(value: string, { type, isCompound }: IdField, at: readonly string[]): string {
  const id = plainId(value, type);
  if (id !== null && id.includes("/") === (isCompound === true)) return id;
  const example = isCompound === true ? "42/7" : "42";
  throw invalidId(
    at,
    `Expected the id of ${withArticle(type)}, such as gid://xentral/${type}/${example} or ${example}.`,
  );
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** A key that somebody forgot to fill must not make all writes one. */
export function keyText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const key = text(value);
  if (key !== null && key.length <= 200) return key;
  throw badInput(["idempotencyKey"], "Expected a text of 1 to 200 characters.");
}
