/** What the schema tells others about caching is what the graph itself believes. */
import { getNamedType, isInterfaceType, isObjectType } from "graphql";
import type { ConstDirectiveNode, GraphQLNamedType } from "graphql";
import { expect, it } from "vitest";

import { noLifetimeSettings } from "../../src/lib/lifetime.ts";
import { lifetimesOf } from "../../src/loaders/index.ts";
import type { FieldFacet, Resource } from "../../src/resources/define.ts";
import { resources } from "../../src/resources/index.ts";
import { createSchema, readTypeDefs } from "../../src/server/schema.ts";

const schema = createSchema(readTypeDefs(), {});
const lifetimes = lifetimesOf(noLifetimeSettings);
const table: readonly Resource[] = Object.values(resources);

type Hinted = { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;

/** A hint as `maxAge: 60, scope: PRIVATE`; null where there is none. */
function hintOf(node: Hinted): string | null {
  const hint = node?.directives?.find(({ name }) => name.value === "cacheControl");
  const values = hint?.arguments?.map(({ name, value }) => `${name.value}: ${"value" in value ? value.value : "?"}`);
  return values?.join(", ") ?? null;
}

function privately(lifetimeMs: number): string {
  return `maxAge: ${lifetimeMs / 1000}, scope: PRIVATE`;
}

it.each(table)("$type is kept by others as long as by the graph, alone and in lists", ({ type }) => {
  const names = [type, `${type}Connection`, `${type}Edge`].filter((name) => schema.getType(name) !== undefined);
  const hints = names.map((name) => hintOf(schema.getType(name)?.astNode));
  expect(hints).toEqual(names.map(() => privately(lifetimes.ofType(type))));
});

it("what is fleeting is kept no longer than that", () => {
  const hints = table.flatMap(({ type, views = {}, fields }) => {
    const fleeting = lifetimes.fleeting(type);
    const isFleeting = (needed: FieldFacet | undefined): boolean =>
      fleeting.includes((typeof needed === "object" ? needed?.facet : needed) ?? "row");
    const object = schema.getType(type);
    const shown = Object.entries(views).filter(([, facets]) => Object.values(facets).some(isFleeting));
    const own = Object.values(isObjectType(object) ? object.getFields() : {}).filter(({ name }) =>
      isFleeting(fields[name]),
    );
    const nodes = [
      ...shown.map(([view]) => [view, schema.getType(view)?.astNode] as const),
      ...own.map(({ name, astNode }) => [`${type}.${name}`, astNode] as const),
    ];
    return nodes.map(([name, node]) => [name, hintOf(node)]);
  });
  expect(Object.fromEntries(hints)).toEqual({
    ProductStock: privately(lifetimes.ofFacet("Product", "listedStock")),
    "StorageLocation.items": privately(lifetimes.ofFacet("StorageLocation", "items")),
  });
});

it("nothing outlives what it stands in but records of their own", () => {
  const described = new Set(table.flatMap(({ type, views = {} }) => [type, ...Object.keys(views)]));
  const isOwn = (name: string): boolean => described.has(name.replace(/(?:Connection|Edge)$/, ""));
  const others = Object.values(schema.getTypeMap()).filter((type) => isComposite(type) && !isOwn(type.name));
  const hints = new Set(others.map(({ astNode }) => hintOf(astNode)));
  expect([...hints].filter((hint) => hint?.startsWith("maxAge") === true)).toEqual([privately(10_000)]);
  expect(hints).toContain("inheritMaxAge: true");
});

it("records that are found by any id are not said to be worth keeping", () => {
  const node = schema.getQueryType()?.getFields()["node"];
  expect([hintOf(node?.astNode), hintOf(node === undefined ? null : getNamedType(node.type).astNode)]).toEqual([
    null,
    null,
  ]);
});

function isComposite(type: GraphQLNamedType): boolean {
  return isObjectType(type) || isInterfaceType(type);
}
