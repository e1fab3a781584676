/** The table of flows against the schema and the commands that they consist of. */
import { getNamedType, isInputObjectType, isListType, isNonNullType, isObjectType } from "graphql";
import type { GraphQLInputObjectType } from "graphql";
import { describe, expect, it } from "vitest";

import type { BodyMap, Command } from "../../src/commands/define.ts";
import { commands } from "../../src/commands/index.ts";
import type { Flow } from "../../src/flows/define.ts";
import { flows } from "../../src/flows/index.ts";
import { bears } from "../../src/flows/way.ts";
import { resources } from "../../src/resources/index.ts";
import type { Resource } from "../../src/resources/define.ts";
import { createSchema, readTypeDefs } from "../../src/server/schema.ts";

const schema = createSchema(readTypeDefs(), {});
const known = commands as unknown as Readonly<Record<string, Command>>;
const table = Object.entries(flows as unknown as Readonly<Record<string, Flow>>);
/** Input fields that the interpreter itself understands. */
const frame = new Set(["clientMutationId", "idempotencyKey", "resumeToken"]);

function inputOf(name: string): GraphQLInputObjectType {
  const type = schema.getType(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`);
  if (!isInputObjectType(type)) throw new Error(`${name} has no input of its name`);
  return type;
}

/** Dotted paths of everything that an input can hold: values, and lists of objects as a whole too. */
function pathsOf(type: GraphQLInputObjectType, at = ""): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: inner }) => {
    const named = getNamedType(inner);
    const path = `${at}${name}`;
    if (!isInputObjectType(named)) return [path];
    return [...(isListType(isNonNullType(inner) ? inner.ofType : inner) ? [path] : []), ...pathsOf(named, `${path}.`)];
  });
}

/** What a step fills of its mutation's input by its table. */
function filledBy(map: BodyMap): string[] {
  return Object.values(map).flatMap(({ at, items }) =>
    items === undefined ? [at] : [at, ...filledBy(items).map((inner) => `${at}.${inner}`)],
  );
}

describe("every flow", () => {
  it.each(table)("%s consists of mutations, each once, and fills fields that they have", (_name, { ways }) => {
    for (const { steps } of ways) {
      const names = steps.map(({ command }) => command);
      expect(names.filter((command) => known[command] === undefined)).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      for (const { command, takes } of steps) {
        const paths = new Set(pathsOf(inputOf(command)));
        expect(filledBy(takes).filter((path) => !paths.has(path))).toEqual([]);
      }
    }
  });

  it.each(table)("%s has a use for every field of its input, in some way", (name, { ways }) => {
    const adopting = new Set(ways.flatMap(({ steps }) => steps.flatMap(({ adopts }) => adopts?.field ?? [])));
    const fields = pathsOf(inputOf(name)).filter((path) => !frame.has(path) && !adopting.has(path));
    expect(fields.filter((path) => !ways.some((way) => bears(way, path)))).toEqual([]);
    for (const field of [...frame, ...adopting]) expect(Object.keys(inputOf(name).getFields())).toContain(field);
  });

  it.each(table)("%s takes ids as ids", (name, { ids }) => {
    const fields = pathsOf(inputOf(name)).filter((path) => {
      const [inner] = path.split(".").toReversed();
      return inner === "id" || inner?.endsWith("Id") === true;
    });
    expect(fields.filter((path) => ids[path] === undefined && !frame.has(path))).toEqual([]);
  });

  it.each(table)("%s lets what makes documents be found by hand", (_name, { ways }) => {
    const made = ways.flatMap(({ steps }) => steps).filter(({ command }) => known[command]?.effect === "create");
    // Goods that are booked leave no document behind that could be named.
    const named = made.filter(({ command }) => known[command]?.target?.type !== known[command]?.type);
    expect(named.filter(({ adopts, command }) => adopts === undefined && !command.endsWith("Receipt"))).toEqual([]);
  });

  it.each(table)("%s reads facets that are there", (_name, { ways }) => {
    const described: readonly Resource[] = Object.values(resources);
    for (const { reads } of ways) {
      if (reads === undefined) continue;
      const resource = described.find(({ type }) => type === reads.type);
      const facets = (resource?.sources ?? []).flatMap(({ list, single }) => [
        ...(list?.brings ?? []),
        ...Object.keys(list?.includes ?? {}),
        ...(single?.brings ?? []),
        ...Object.keys(single?.includes ?? {}),
      ]);
      expect(facets).toEqual(expect.arrayContaining([...reads.facets]));
    }
  });

  it.each(table)("%s answers with its steps and the frame of all payloads", (name, { payload }) => {
    const type = schema.getType(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}Payload`);
    const fields = isObjectType(type) ? type.getFields() : {};
    expect(Object.entries(fields).map(([key, value]) => `${key}: ${String(value.type)}`)).toEqual(
      expect.arrayContaining(["steps: [FlowStep!]!", "userErrors: [UserError!]!", "clientMutationId: String"]),
    );
    const told = Object.keys(payload({})).map((id) => id.replace(/Id$/, ""));
    expect([...told, "steps", "userErrors", "clientMutationId"].toSorted()).toEqual(Object.keys(fields).toSorted());
  });
});
