/** The table of writes against the schema, the resolvers and, where it is at hand, the official specification. */
import { getNamedType, isInputObjectType, isListType, isNonNullType, isObjectType } from "graphql";
import type { GraphQLInputObjectType, GraphQLInputType, GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";

import { canWrite, placesOf as placesOfKey } from "../../src/commands/body.ts";
import type { BodyMap, Command, CommandSource } from "../../src/commands/define.ts";
import { commands } from "../../src/commands/index.ts";
import { flows } from "../../src/flows/index.ts";
import { resources } from "../../src/resources/index.ts";
import type { Resource } from "../../src/resources/define.ts";
import { createSchema, readTypeDefs } from "../../src/server/schema.ts";
import { Mutation } from "../../resolvers/Mutation.ts";
import { missingSpecification } from "../support/specification.ts";
import { makingMutations } from "../support/write-faults.ts";
import { placesOf as specifiedPlaces, targetOf, writeFinder } from "../support/specified-writes.ts";

const schema = createSchema(readTypeDefs(), {});
const table = Object.entries(commands as unknown as Readonly<Record<string, Command>>);
/** Input fields that the interpreter itself understands. */
const frame = new Set(["clientMutationId", "idempotencyKey", "ifUnchangedSince"]);

function mutationFields(): ReturnType<GraphQLObjectType["getFields"]> {
  return schema.getMutationType()?.getFields() ?? {};
}

function inputOf(name: string): GraphQLInputObjectType {
  const type = schema.getType(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`);
  if (!isInputObjectType(type)) throw new Error(`${name} has no input of its name`);
  return type;
}

/** Dotted paths of everything that an input can hold: values, and lists of objects as a whole too. */
function pathsOf(type: GraphQLInputObjectType, at = ""): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: inner }) => {
    const path = `${at}${name}`;
    const named = getNamedType(inner);
    if (!isInputObjectType(named)) return [path];
    return [...(isList(inner) ? [path] : []), ...pathsOf(named, `${path}.`)];
  });
}

function isList(type: GraphQLInputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

describe("every mutation", () => {
  it("has a field, a resolver and a description of the same name", () => {
    const names = [...table.map(([name]) => name), ...Object.keys(flows)].toSorted();
    expect(Object.keys(mutationFields()).toSorted()).toEqual(names);
    expect(Object.keys(Mutation).toSorted()).toEqual(names);
  });

  it.each(table)("%s takes one input and answers with a payload of its name", (name) => {
    const field = mutationFields()[name];
    const words = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    expect(field?.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([
      `input: ${words}Input!`,
    ]);
    expect(String(field?.type)).toBe(`${words}Payload`);
    const payload = schema.getType(`${words}Payload`);
    const fields = isObjectType(payload)
      ? Object.entries(payload.getFields()).map(([key, { type }]) => `${key}: ${String(type)}`)
      : [];
    expect(fields).toEqual(expect.arrayContaining(["userErrors: [UserError!]!", "clientMutationId: String"]));
  });

  it.each(table)("%s answers with the fields of its payload", (name, { payload }) => {
    const type = schema.getType(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}Payload`);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const told = [...Object.keys(payload({ record: null, id: null })), "userErrors", "clientMutationId"];
    expect(told.toSorted()).toEqual(fields.toSorted());
  });

  it.each(table)("%s can be made safe to repeat when it makes or books something", (name, { effect }) => {
    expect("idempotencyKey" in inputOf(name).getFields()).toBe(["create", "booking"].includes(effect));
  });

  it.each(table.filter(([, { effect }]) => ["create", "booking"].includes(effect)))("%s is tried in faults", (name) => {
    expect(makingMutations.map((making) => making.name)).toContain(name);
  });

  it.each(table)("%s can be made to depend on nobody else's change when it changes something", (name, { effect }) => {
    const isChange = ["update", "action", "delete"].includes(effect);
    expect("ifUnchangedSince" in inputOf(name).getFields()).toBe(isChange);
  });

  it.each(table)("%s writes every field of its input in some family, and no other", (name, command) => {
    const apart = new Set([...frame, command.target?.field, command.place?.field]);
    const own = pathsOf(inputOf(name)).filter((path) => !apart.has(path));
    const unwritten = own.filter((path) => !command.sources.some(({ body = {} }) => canWrite(body, path)));
    expect(unwritten).toEqual([]);
  });

  it.each(table)("%s takes ids as ids", (name, command) => {
    const type = inputOf(name);
    const target = [command.target, command.place].flatMap((kind) => kind?.field ?? []);
    const missing = target.filter((field) => String(type.getFields()[field]?.type) !== "ID!");
    expect(missing).toEqual([]);
    // Printers are not in the graph, so that they have no global id.
    const plain = Object.entries(type.getFields()).filter(
      ([field, { type: inner }]) => getNamedType(inner).name === "ID" && field !== "printerId",
    );
    const known = new Set([...Object.keys(command.ids ?? {}), ...target]);
    expect(plain.map(([field]) => field).filter((field) => !known.has(field))).toEqual([]);
  });

  it.each(table)("%s names a described type, its facets, and fields that are there", (name, command) => {
    const described: readonly Resource[] = Object.values(resources);
    const resource = described.find(({ type }) => type === command.type);
    const facets = new Set(
      (resource?.sources ?? []).flatMap(({ list, single, parts = [] }) => [
        ...(list?.brings ?? []),
        ...Object.keys(list?.includes ?? {}),
        ...(single?.brings ?? []),
        ...Object.keys(single?.includes ?? {}),
        ...parts.flatMap(({ brings }) => brings),
      ]),
    );
    const named = [
      ...(command.facets ?? []),
      ...Object.values(command.shown ?? {}).flatMap(({ facet }) => facet ?? []),
    ];
    expect(named.filter((facet) => !facets.has(facet))).toEqual([]);
    if (command.naturalKey !== undefined) {
      expect(pathsOf(inputOf(name))).toContain(command.naturalKey.field);
      expect(Object.keys(resource?.filters ?? {})).toContain(command.naturalKey.filter);
    }
  });
});

/** Upstream places of a body map, lists with their items' places. */
function placesOf(map: BodyMap): string[] {
  return Object.values(map)
    .flatMap(placesOfKey)
    .flatMap(({ at, items }) => (items === undefined ? [at] : placesOf(items).map((inner) => `${at}.[].${inner}`)));
}

const requests = table.flatMap(([name, command]) =>
  command.sources.map((source): [string, CommandSource, string] => [
    `${name}: ${source.method} ${source.family}`,
    source,
    targetOf(command, source),
  ]),
);

describe.skipIf(missingSpecification !== null)("the official specification", () => {
  const find = writeFinder();

  it.each(requests)("%s is in it, with every place of the body", (_title, source, id) => {
    const found = find(source.method, source.path(id));
    expect(found, `${source.method} ${source.path(id)}`).toBeDefined();
    if (found === undefined) return;
    const places = specifiedPlaces(found, source.contentType ?? "application/json");
    // A change of one position is sent inside the whole set of them.
    const isThere = (place: string): boolean =>
      places.has(source.isListed === true ? `.[].${place}` : place) ||
      (source.around !== undefined && places.has(`positions.[].${place}`));
    const sent = [...placesOf(source.body ?? {}), ...Object.keys(source.fixed ?? {})];
    expect(sent.filter((place) => !isThere(place))).toEqual([]);
  });
});
