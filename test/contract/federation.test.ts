/** The graph as a subgraph: what routers and compositions read of it, and how it answers references to its entities. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";

import { assertCompositionSuccess, composeServices } from "@theguild/federation-composition";
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
} from "graphql";
import type { GraphQLField, GraphQLInputField, GraphQLNamedType, GraphQLSchema } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import type { Resource } from "../../src/resources/define.ts";
import { resources } from "../../src/resources/index.ts";
import { createSchema, printFederationSdl, readTypeDefs } from "../../src/server/schema.ts";
import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer, TestGraph } from "../support/graph.ts";

const typeDefs = readTypeDefs();
const schema = createSchema(typeDefs, {});
const table: readonly Resource[] = Object.values(resources);

const union = schema.getType("_Entity");
const entityTypes = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
/** No line of the sandbox's documents is of a kind that is newer than the graph. */
const unseen = new Set(["UnknownPosition"]);

let graph: TestGraph;
/** Global ids of records that exist, by type. */
let known: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  graph = await createTestGraph();
  known = await findRecords(graph);
});
beforeEach(() => void graph.sent());
afterAll(() => graph[Symbol.asyncDispose]());

describe("the printed SDL", () => {
  it("is what routers are told", { timeout: 60_000 }, async () => {
    const { stdout } = await promisify(execFile)("npm", ["run", "--silent", "schema:print"], { maxBuffer: 2 ** 24 });
    const { data } = await graph.query("{ _service { sdl } }");
    expect(stdout.length).toBeGreaterThan(100_000);
    expect(data).toEqual({ _service: { sdl: stdout.trimEnd() } });
    expect(graph.sent()).toEqual([]);
  });

  it("may be read in part only", { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/print-schema.ts"]);
    child.stdout.destroy();
    const [, told] = await Promise.all([once(child, "exit"), text(child.stderr)]);
    expect([child.exitCode, told]).toEqual([0, ""]);
  });

  it("says in one line where it cannot be written", { timeout: 60_000 }, async () => {
    const file = `${import.meta.filename}/graph.graphql`;
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/print-schema.ts", file]);
    const [, told] = await Promise.all([once(child, "exit"), text(child.stderr)]);
    expect(child.exitCode).toBe(1);
    expect(told).toMatch(/^The schema cannot be written to .+: ENOTDIR.+\.\n$/);
  });

  const reviews = /* GraphQL */ `
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires"])

    type Query {
      latestReviews(first: Int): [Review!]!
    }
    type Review @key(fields: "id") {
      id: ID!
      stars: Int!
      product: Product
      author: Customer
      worth: Money
    }
    type Product @key(fields: "id") {
      id: ID!
      number: String @external
      reviews: [Review!]!
      reviewPage: String @requires(fields: "number")
    }
    type Customer @key(fields: "id") {
      id: ID!
      reviews: [Review!]!
    }
    type Money @shareable {
      amount: Decimal!
      currency: CurrencyCode!
    }
    scalar Decimal
    scalar CurrencyCode
  `;

  it("composes with a subgraph that adds to Product and Customer by their keys, and nothing of it changes", () => {
    const result = composeServices([
      { name: "xentral", url: "http://127.0.0.1:4000/graphql", typeDefs: parse(printFederationSdl(typeDefs)) },
      { name: "reviews", url: "http://127.0.0.1:4001/graphql", typeDefs: parse(reviews) },
    ]);
    assertCompositionSuccess(result);
    const [ours, composed] = [describeSchema(schema), describeSchema(buildSchema(result.publicSdl))];
    expect([...ours].filter(([at, described]) => composed.get(at) !== described)).toEqual([]);
    expect([...composed.keys()].filter((at) => !ours.has(at) && !/review/i.test(at))).toEqual([]);
    expect(composed.get("Product.reviews")).toBe("[Review!]! ");
  });
});

describe("references", () => {
  it.each(entityTypes.filter((type) => !unseen.has(type)))(
    "to a %s are answered with the record of that id",
    async (type) => {
      const ids = idsOf(type).slice(0, 3);
      expect(ids.length).toBeGreaterThan(0);
      const answer = await resolve(ids.map((id) => ({ __typename: type, id })));
      expect(answer).toMatchObject({ data: { _entities: ids.map((id) => ({ __typename: type, id })) } });
      expect(answer.errors).toBeUndefined();
    },
  );

  it("to records that Xentral does not have are null, without an error", async () => {
    const types = entityTypes.filter((type) => idsOf(type).length > 0);
    const answer = await resolve(
      types.map((type) => ({ __typename: type, id: (idsOf(type).at(-1) ?? "").replace(/\d+$/, "999999999") })),
    );
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject({ data: { _entities: types.map(() => null) } });
    expect(types.length).toBeGreaterThan(30);
  });

  it("that are wrong are errors at their own places; the others are answered", async () => {
    const [id = ""] = idsOf("Customer");
    const wrong = [
      { __typename: "Customer", id: "gid://xentral/Product/1" },
      { __typename: "Address", id: "gid://xentral/Product/1" },
      { __typename: "Product", id: "gid://shopify/Product/1" },
      { __typename: "Product", id: "gid://xentral/Product/1x" },
      { __typename: "Product", id: 1 },
      { __typename: "Warehouse", number: "1" },
      { __typename: "SalesOrderPosition", id: "" },
      { __typename: "HeadingPosition", id },
      // Only the document itself tells what its lines are.
      { __typename: "HeadingPosition", id: idsOf("SalesOrderPosition")[0] },
    ];
    const foreign = [{ __typename: "Money", amount: "1.00" }, { __typename: "Nobody", id }, { id }, "Customer"];
    const right = { __typename: "Customer", id };
    const answer = await resolve([...wrong, right, ...foreign, right]);
    const codes = [...wrong.map(() => "INVALID_ID"), null, ...foreign.map(() => "BAD_USER_INPUT"), null];
    expect(codesByPlace(answer)).toEqual(codes.flatMap((code, place) => (code === null ? [] : [[place, code]])));
    expect(answer).toMatchObject({ data: { _entities: codes.map((code) => (code === null ? right : null)) } });
    expect(graph.sent().map(collectionOf).toSorted()).toEqual(["customers", "salesOrders"]);
  });

  it("are collected: fifty of five types, in any order, are five requests", async () => {
    const types = ["Customer", "Product", "SalesOrder", "Project", "Warehouse"];
    const references = inTurns(types.map((type) => idsOf(type).map((id) => ({ __typename: type, id })))).slice(0, 50);
    const answer = await resolve(
      references,
      "... on Customer { name } ... on Product { number } ... on SalesOrder { documentNumber }",
    );
    expect(answer).toMatchObject({ data: { _entities: references } });
    expect(references).toHaveLength(50);
    expect(graph.sent().map(pathOf).toSorted()).toEqual([
      "/api/v1/projects",
      "/api/v1/warehouses",
      "/api/v3/customers",
      "/api/v3/products",
      "/api/v3/salesOrders",
    ]);
  });

  it("are collected for each resource of the table, into one request wherever the API can be asked for several", async () => {
    const asked = table.map((resource) => ({ resource, ids: idsOf(resource.type).slice(0, 3) }));
    const references = inTurns(asked.map(({ resource: { type }, ids }) => ids.map((id) => ({ __typename: type, id }))));
    const answer = await resolve(references);
    expect(answer.errors).toBeUndefined();
    expect(answer).toMatchObject({ data: { _entities: references } });
    const expected = asked.flatMap(({ resource, ids }) => (takesSeveral(resource) ? [1] : [ids.length]));
    const sent = graph.sent();
    expect(sent).toHaveLength(expected.reduce((sum, one) => sum + one, 0));
    expect(references.length).toBeGreaterThanOrEqual(50);
  });

  it("of one type are cut into requests of the largest page", async () => {
    const references = Array.from({ length: 250 }, (_, index) => ({
      __typename: "Customer",
      id: `gid://xentral/Customer/${index + 1}`,
    }));
    await resolve(references, "... on Customer { name }");
    expect(graph.sent().map(pathOf)).toEqual(["/api/v3/customers", "/api/v3/customers", "/api/v3/customers"]);
  });
});

function resolve(representations: readonly unknown[], more = ""): Promise<GraphAnswer> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Node { id } ${more} } }`;
  return graph.query(query, { representations });
}

function idsOf(type: string): readonly string[] {
  return known.get(type) ?? [];
}

function codesByPlace({ errors = [] }: GraphAnswer): unknown[] {
  return errors
    .map(({ path, extensions }) => [path?.[1], extensions["code"]])
    .toSorted(([one], [other]) => Number(one) - Number(other));
}

function pathOf(line: string): string {
  return line.replace(/^GET /, "").replace(/\?.*/, "");
}

function collectionOf(line: string): string {
  return pathOf(line).split("/")[3] ?? "";
}

/** Whether some family's list can be asked for several ids, or is so small that it is read whole. */
function takesSeveral({ sources }: Resource): boolean {
  return sources.some(({ list }) => list?.whole === true || list?.filters["id"]?.operators.includes("in") === true);
}

/** One of each list in turn, until all are used up. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/** Walks the first page of every list of the schema and of every list below its rows, and notes who is there. */
async function findRecords({ query }: TestGraph): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const answers = await Promise.all(
    listsOf(schema.getQueryType()).map(({ name, node }) => {
      const below = listsOf(node).map((list) => `${list.name}(first: 10) { nodes { __typename ... on Node { id } } }`);
      return query(`{ ${name} { nodes { __typename id ${below.join(" ")} } } }`);
    }),
  );
  const note = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { __typename: type, id }: { readonly __typename?: unknown; readonly id?: unknown } = value;
    if (typeof type === "string" && typeof id === "string")
      found.set(type, [...new Set([...(found.get(type) ?? []), id])]);
    Object.values(value).forEach(note);
  };
  answers.forEach(({ data }) => note(data));
  return found;
}

function listsOf(
  type: GraphQLNamedType | null | undefined,
): { readonly name: string; readonly node: GraphQLNamedType }[] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type }) => {
    const connection = getNamedType(type);
    const nodes =
      isObjectType(connection) && connection.name.endsWith("Connection") ? connection.getFields()["nodes"] : undefined;
    return nodes === undefined ? [] : [{ name, node: getNamedType(nodes.type) }];
  });
}

/** Field → its type and description, for everything that clients can select or write. */
function describeSchema(described: GraphQLSchema): ReadonlyMap<string, string> {
  const types = Object.values(described.getTypeMap()).filter(({ name }) => !/^_|__/.test(name));
  return new Map(
    types.flatMap((type) =>
      fieldsOf(type).map(({ name, type: of, description }): [string, string] => [
        `${type.name}.${name}`,
        `${String(of)} ${description ?? ""}`,
      ]),
    ),
  );
}

type Field = Pick<GraphQLInputField, "name" | "type" | "description"> | GraphQLField<unknown, unknown>;

function fieldsOf(type: GraphQLNamedType): readonly Field[] {
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values<Field>(type.getFields()).filter(({ name }) => !name.startsWith("_"));
}
