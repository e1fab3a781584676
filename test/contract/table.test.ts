/**
 * The table of descriptions, held against the graph's schema and against the files that a resource consists of. A failure
 * names the resource and what is missing. `table-specification.test.ts` holds it against the upstream.
 */
import { existsSync, readFileSync } from "node:fs";

import { getNamedType, isEnumType, isInputObjectType, isObjectType } from "graphql";
import type { GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";

import type { Entity, FieldFacet, ListSource, Resource } from "../../src/resources/define.ts";
import { resources } from "../../src/resources/index.ts";
import { createSchema, readTypeDefs } from "../../src/server/schema.ts";

type Described = Resource;

/** The generic parts of a description do not depend on the domain object; what reads it is not called here. */
const table = Object.entries(resources) as unknown as readonly (readonly [name: string, resource: Described])[];
const schema = createSchema(readTypeDefs(), {});

/** Filters that the graph's own input does not have: relations ask by them. */
const internalFilters: Readonly<Record<string, readonly string[]>> = { StorageLocation: ["locationId"] };

/** Resources that share a file of the schema and of the domain with others. */
const sharedFile: Readonly<Record<string, string>> = { salesPrice: "price", purchasePrice: "price" };

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe.each(table)("%s", (name, resource) => {
  it("has all the files that a resource consists of", () => {
    const shared = sharedFile[name] ?? kebab(name);
    const needed = [
      [`schema/${shared}.graphql`],
      [`src/domain/${shared}.ts`],
      [`src/resources/${kebab(name)}.ts`],
      [`resolvers/${resource.type}.ts`],
      [`test/flow/${kebab(name)}.test.ts`, `test/unit/resources/${kebab(name)}.test.ts`],
    ];
    expect(needed.filter((paths) => !paths.some((path) => existsSync(path)))).toEqual([]);
  });

  it("fills every field of its types, by the row or by a facet", () => {
    const types = { [resource.type]: resource.fields, ...resource.views };
    const properties = domainProperties(sharedFile[name] ?? kebab(name), resource.type);
    const unfilled = Object.entries(types).flatMap(([type, fields]) =>
      fieldNames(type)
        .filter((field) => fields[field] === undefined && !properties.has(field) && !properties.has(`${field}Id`))
        .map((field) => `${type}.${field}`),
    );
    expect(unfilled).toEqual([]);
  });

  it("names only fields that its types have, and fields inside them that can be selected there", () => {
    const types = { [resource.type]: resource.fields, ...resource.views };
    const strays = Object.entries(types).flatMap(([type, fields]) =>
      Object.entries(fields).flatMap(([field, facet]) => strayFields(type, field, facet)),
    );
    expect(strays).toEqual([]);
  });

  it("has a way to every facet that a field needs, and a use for every facet that a way brings", () => {
    const needed = new Set(["row", ...allFacets(resource)]);
    const brought = new Set(
      waysOf(resource).flatMap(({ brings, includes = {} }) => [...brings, ...Object.keys(includes)]),
    );
    expect([...needed].filter((facet) => !brought.has(facet) && waysOf(resource).length > 0)).toEqual([]);
    expect([...brought].filter((facet) => !needed.has(facet))).toEqual([]);
  });

  it("offers the filters of the graph, each in a family that takes it with every operator", () => {
    const offered = inputFields(`${resource.type}Filter`);
    const lists = listsOf(resource);
    const missing = Object.entries(offered).flatMap(([field, operators]) =>
      operators
        .filter((operator) => !lists.some(({ filters }) => filters[field]?.operators.some((one) => one === operator)))
        .map((operator) => `${field}.${operator}`),
    );
    expect(missing).toEqual([]);
    const internal = new Set(["id", ...(internalFilters[resource.type] ?? [])]);
    expect(
      Object.keys(resource.filters).filter((field) => offered[field] === undefined && !internal.has(field)),
    ).toEqual([]);
    expect(Object.keys(offered).filter((field) => resource.filters[field] === undefined)).toEqual([]);
    for (const { filters } of lists) {
      expect(Object.keys(filters).filter((field) => resource.filters[field] === undefined)).toEqual([]);
    }
  });

  it("offers the orders of the graph, each in a family that has it", () => {
    const orders = schema.getType(`${resource.type}OrderField`);
    const offered = isEnumType(orders) ? orders.getValues().map((value) => value.name) : [];
    const served = new Set(listsOf(resource).flatMap((list) => Object.keys(list.orders)));
    expect(offered.filter((order) => !served.has(order))).toEqual([]);
    expect([...served].filter((order) => order !== "ID" && !offered.includes(order))).toEqual([]);
  });

  it("can be found by the keys of its root field", () => {
    const argument = `${resource.type.charAt(0).toLowerCase()}${resource.type.slice(1)}`;
    const root = schema.getQueryType()?.getFields() ?? {};
    const keys = (root[argument]?.args ?? []).map((one) => one.name);
    expect(keys.filter((key) => key !== "id" && resource.keys?.[key] === undefined)).toEqual([]);
    expect(Object.values(resource.keys ?? {}).filter((field) => resource.filters[field] === undefined)).toEqual([]);
  });

  it("keeps to itself only filters that the graph does not offer", () => {
    const offered = inputFields(`${resource.type}Filter`);
    const internal = internalFilters[resource.type] ?? [];
    expect(internal.filter((field) => resource.filters[field] === undefined || offered[field] !== undefined)).toEqual(
      [],
    );
  });

  it("can be walked by what its lists say they can do", () => {
    for (const { walk, filters, path } of listsOf(resource)) {
      const isAbleTo = walk !== "idGreaterThan" || filters["id"]?.operators.includes("greaterThan") === true;
      expect(isAbleTo, `${path} is walked by greater ids`).toBe(true);
    }
  });
});

interface Endpoint {
  readonly brings: readonly string[];
  readonly includes?: Readonly<Record<string, readonly string[]>>;
}

function listsOf({ sources }: Described): ListSource<Entity>[] {
  return sources.flatMap(({ list, nested }) => [...(list ? [list] : []), ...(nested ? [nested.list("{id}")] : [])]);
}

/** Every endpoint that brings something of the resource. */
function waysOf(resource: Described): Endpoint[] {
  return [
    ...listsOf(resource),
    ...resource.sources.flatMap(({ single, parts = [], children = [] }): Endpoint[] => [
      ...(single ? [single] : []),
      ...parts,
      ...children,
    ]),
  ];
}

function allFacets({ fields, views = {} }: Described): string[] {
  return [fields, ...Object.values(views)].flatMap((facets) =>
    Object.values(facets).flatMap((facet): string[] => {
      if (facet === null) return [];
      if (typeof facet === "string") return [facet];
      return [...(facet.facet === null ? [] : [facet.facet]), ...Object.values(facet.within)];
    }),
  );
}

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${name}.`);
  return type;
}

function fieldNames(type: string): string[] {
  return Object.keys(objectType(type).getFields()).filter((field) => !["id", "xentralId"].includes(field));
}

/** Fields that the description names and the schema lacks. */
function strayFields(type: string, field: string, facet: FieldFacet): string[] {
  const found = objectType(type).getFields()[field];
  if (found === undefined) return [`${type}.${field}`];
  const inside = facet !== null && typeof facet === "object" ? Object.keys(facet.within) : [];
  const leadsTo = nodeNames(getNamedType(found.type).name);
  return inside
    .filter((inner) => !leadsTo.some((name) => objectType(name).getFields()[inner] !== undefined))
    .map((inner) => `${type}.${field}.${inner}`);
}

/** The object types below a type: those of a connection's nodes, those that implement an interface, or itself. */
function nodeNames(name: string): string[] {
  const type = schema.getType(name);
  const nodes = isObjectType(type) && name.endsWith("Connection") ? type.getFields()["nodes"] : undefined;
  if (nodes !== undefined) return nodeNames(getNamedType(nodes.type).name);
  if (isObjectType(type)) return [name];
  return type === undefined || !("getFields" in type) || isInputObjectType(type)
    ? []
    : schema.getPossibleTypes(type).map((possible) => possible.name);
}

/** Names of the properties that the domain's interface of a type declares. */
function domainProperties(file: string, type: string): ReadonlySet<string> {
  const text = readFileSync(`src/domain/${file}.ts`, "utf8");
  const body = new RegExp(`export interface ${type} \\{([^}]*)\\}`).exec(text)?.[1] ?? "";
  return new Set([...body.matchAll(/readonly (\w+)\??:/g)].map(([, property = ""]) => property));
}

/** Fields of a filter input with the operators that each offers. */
function inputFields(name: string): Readonly<Record<string, readonly string[]>> {
  const input = schema.getType(name);
  if (!isInputObjectType(input)) return {};
  return Object.fromEntries(
    Object.values(input.getFields()).map(({ name, type }) => {
      const operators = getNamedType(type);
      return [name, isInputObjectType(operators) ? Object.keys(operators.getFields()) : ["contains"]];
    }),
  );
}
