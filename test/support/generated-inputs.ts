/** Inputs for mutations, made out of the SDL: the smallest that it allows, the fullest, and those between that matter. */
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { GraphQLInputObjectType, GraphQLInputType, GraphQLNamedInputType } from "graphql";

import type { Command, Input } from "../../src/commands/define.ts";
import { createSchema, readTypeDefs } from "../../src/server/schema.ts";

const schema = createSchema(readTypeDefs(), {});

/** One input, and what is special about it. */
export interface GeneratedInput {
  readonly title: string;
  readonly input: Input;
}

/** Input fields that the interpreter itself understands. */
const frame = new Set(["clientMutationId", "idempotencyKey", "ifUnchangedSince"]);

/** Texts that mean something: any other is `Text`. */
const texts: Readonly<Record<string, string>> = {
  email: "someone@example.org",
  to: "someone@example.org",
  cc: "copy@example.org",
  bcc: "blind@example.org",
  language: "de",
  website: "https://example.org",
  manufacturerUrl: "https://example.org",
  gln: "4012345000009",
  regionOfOrigin: "05",
  ageRating: "16",
  state: "BY",
};

const scalars: Readonly<Record<string, unknown>> = {
  Date: "2026-11-02",
  DateTime: "2026-11-02T09:30:00+01:00",
  CountryCode: "DE",
  CurrencyCode: "EUR",
  Int: 3,
};

/** Whether a field can be in the input at a dotted path, with this value where one is given. */
export type CanHave = (path: string, value?: unknown) => boolean;

/** What inputs are made for. */
interface Wish {
  readonly command: Command;
  /** Plain id. */
  readonly target: string;
  readonly canHave: CanHave;
  /** Optional fields that are there wherever the object is that they stand in. */
  readonly needs: readonly string[];
}

/** Which optional fields an input gets, and which of its words. */
interface Making extends Wish {
  readonly has: (path: string) => boolean;
  /** Enums and booleans take their words in turn. */
  readonly turn: number;
}

/** The input type of a mutation. */
function inputTypeOf(name: string): GraphQLInputObjectType {
  const type = schema.getType(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`);
  if (!isInputObjectType(type)) throw new Error(`${name} has no input of its name`);
  return type;
}

/** Dotted paths of everything optional that an input can hold. */
function optionalPaths(type: GraphQLInputObjectType, at = ""): readonly string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    if (at === "" && frame.has(field.name)) return [];
    const path = `${at}${field.name}`;
    const inner = getNamedType(field.type);
    const below = isInputObjectType(inner) ? optionalPaths(inner, `${path}.`) : [];
    const isEmptyAlone = isInputObjectType(inner) && !isList(field.type);
    return isNonNullType(field.type) || isEmptyAlone ? below : [path, ...below];
  });
}

/** The objects and lists of objects that dotted paths name something inside of. */
function objectsOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.filter((path) => path.includes(".")).map((path) => path.slice(0, path.lastIndexOf("."))))];
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Every value that an input can hold, with its dotted path. */
export function leavesOf(name: string): readonly { readonly path: string; readonly type: GraphQLNamedInputType }[] {
  return leavesIn(inputTypeOf(name), "");
}

function leavesIn(
  type: GraphQLInputObjectType,
  at: string,
): readonly { readonly path: string; readonly type: GraphQLNamedInputType }[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const path = `${at}${field.name}`;
    return isInputObjectType(inner) ? leavesIn(inner, `${path}.`) : [{ path, type: inner }];
  });
}

/** How many words the enum with most of them has. */
function mostWords(type: GraphQLInputObjectType): number {
  const counts = Object.values(type.getFields()).map((field) => {
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner)) return mostWords(inner);
    return isEnumType(inner) ? inner.getValues().length : 1;
  });
  return Math.max(2, ...counts);
}

/**
 * Inputs of a mutation for a target, with optional fields that `canHave` allows: only what the SDL and `needs` demand; each
 * optional field alone beside that; and everything at once, so often that each word has its turn.
 */
export function generatedInputs(name: string, wish: Wish): readonly GeneratedInput[] {
  const { command, canHave } = wish;
  const type = inputTypeOf(name);
  const paths = optionalPaths(type).filter((path) => canHave(path));
  const start = { ...wish, turn: 0 };
  const alone = (path: string) => (each: string) => each === path || path.startsWith(`${each}.`);
  const inside = (path: string) => (each: string) => each.startsWith(`${path}.`) && canHave(each);
  const turns = Array.from({ length: mostWords(type) }, (_, turn) => turn);
  return [
    // A change of nothing is refused before.
    ...(command.effect === "update" ? [] : [{ title: "smallest", input: made(type, { ...start, has: () => false }) }]),
    ...paths.map((path) => ({ title: `only ${path}`, input: made(type, { ...start, has: alone(path) }) })),
    ...objectsOf(paths).map((path) => ({ title: `whole ${path}`, input: made(type, { ...start, has: inside(path) }) })),
    ...turns.map((turn) => ({
      title: `fullest, turn ${turn}`,
      input: made(type, { ...start, has: (path) => canHave(path), turn }),
    })),
  ];
}

function made(type: GraphQLInputObjectType, making: Making, at = ""): Input {
  const fields = Object.values(type.getFields()).flatMap((field): readonly (readonly [string, unknown])[] => {
    if (at === "" && frame.has(field.name)) return [];
    const path = `${at}${field.name}`;
    const inner = getNamedType(field.type);
    const isDemanded = isNonNullType(field.type) || making.needs.includes(path);
    const isNeeded = isDemanded || making.has(path) || (isInputObjectType(inner) && hasBelow(inner, path, making));
    return isNeeded ? [[field.name, valueFor(field.type, path, making)]] : [];
  });
  return Object.fromEntries(fields);
}

/** Whether anything inside an optional object is asked for. */
function hasBelow(type: GraphQLInputObjectType, path: string, { has }: Making): boolean {
  return optionalPaths(type, `${path}.`).some(has);
}

function valueFor(type: GraphQLInputType, path: string, making: Making): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, path, making);
  if (isListType(type)) return [valueFor(type.ofType, path, making)];
  if (isInputObjectType(type)) return made(type, making, `${path}.`);
  if (isEnumType(type)) {
    const words = type.getValues().filter(({ value }) => making.canHave(path, value));
    return words[making.turn % words.length]?.value;
  }
  if (type.name === "Boolean") return making.turn % 2 === 0;
  if (type.name === "ID") return idFor(path, making);
  if (type.name === "Decimal") return making.canHave(path, "12.5") ? "12.5" : "12";
  return scalars[type.name] ?? texts[path.split(".").at(-1) ?? ""] ?? "Text";
}

function idFor(path: string, { command, target }: Making): string {
  const [own = "", ...place] = target.split("/");
  if (path === command.place?.field) return place.join("/");
  if (path === command.target?.field) return command.place === undefined ? target : own;
  return command.ids?.[path]?.isCompound === true ? "42/7" : "42";
}
