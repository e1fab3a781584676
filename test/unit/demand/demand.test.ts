import { buildSchema, execute, parse } from "graphql";
import type { GraphQLResolveInfo } from "graphql";
import { expect, test } from "vitest";

import { demandOf } from "../../../src/demand/demand.ts";
import type { Demand, FacetTable } from "../../../src/demand/demand.ts";

const schema = buildSchema(`
  interface Node { id: ID! }
  interface Position { id: ID! name: String }
  type ProductPosition implements Position { id: ID! name: String customFields: [String] product: Product }
  type Product implements Node { id: ID! name: String stock: Int }
  type Customer implements Node { id: ID! name: String email: String addresses: AddressConnection orders(first: Int): OrderConnection }
  type Address { id: ID! city: String }
  type AddressConnection { nodes: [Address] totalCount: Int }
  type Order implements Node { id: ID! number: String customer: Customer positions: PositionConnection }
  type PositionConnection { nodes: [Position] edges: [PositionEdge!]! }
  type PositionEdge { node: Position }
  type OrderConnection { nodes: [Order] edges: [OrderEdge!]! pageInfo: PageInfo! totalCount: Int }
  type OrderEdge { cursor: String! node: Order }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type NodeConnection { nodes: [Node] edges: [NodeEdge!]! }
  type NodeEdge { node: Node }
  type Query { all: NodeConnection orders: OrderConnection order: Order customer: Customer node: Node }
`);

const table: FacetTable = {
  Customer: { addresses: "addresses", orders: null },
  Order: { customer: "row", positions: { facet: "positions", within: { customFields: "positionFields" } } },
  Product: { stock: "stock" },
};

/** The demand computed at the first field of a query. */
function demandAt(query: string, variableValues: Record<string, unknown> = {}): Demand {
  const seen: Demand[] = [];
  const fieldResolver = (_source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo): null => {
    seen.push(demandOf(info, table));
    return null;
  };
  const result = execute({ schema, document: parse(query), fieldResolver, variableValues });
  expect(result).not.toHaveProperty("errors");
  return seen[0] as Demand;
}

test("fields that nobody named need the row; others the facet that the description names", () => {
  expect(demandAt("{ customer { name addresses { nodes { city } } } }").facets).toEqual({
    Customer: ["addresses", "row"],
  });
});

test("a relation by the record's own id and the id itself need nothing", () => {
  expect(demandAt("{ customer { id orders { nodes { number } } } }").facets).toEqual({ Customer: [] });
});

test("a connection's nodes are found through nodes and through edges, and its page info tells what else is wanted", () => {
  expect(
    demandAt(
      "{ orders { nodes { number } edges { cursor node { positions { nodes { name } } } } totalCount pageInfo { hasNextPage } } }",
    ),
  ).toEqual({
    facets: { Order: ["positions", "row"] },
    nodes: true,
    totalCount: true,
    hasNextPage: true,
    hasPreviousPage: false,
    path: "orders",
  });
});

test("the count alone selects no nodes", () => {
  expect(demandAt("{ orders { totalCount } }")).toMatchObject({
    facets: { Order: [] },
    nodes: false,
    totalCount: true,
  });
});

test("fields deeper inside a facet add their own facet", () => {
  expect(
    demandAt("{ order { positions { edges { node { ... on ProductPosition { customFields } } } } } }").facets,
  ).toEqual({
    Order: ["positionFields", "positions"],
  });
});

test("aliases, fragments and nested fragments are followed", () => {
  const query =
    "query { customer { who: name ...A } } fragment A on Customer { ...B ... on Node { id } } fragment B on Customer { home: addresses { nodes { city } } }";
  expect(demandAt(query).facets).toEqual({ Customer: ["addresses", "row"] });
});

test("what is skipped or not included is not demanded", () => {
  const query =
    "query ($yes: Boolean!, $no: Boolean!) { customer { id name @skip(if: $yes) addresses @include(if: $no) { nodes { city } } ... @include(if: $no) { email } } }";
  expect(demandAt(query, { yes: true, no: false }).facets).toEqual({ Customer: [] });
  expect(demandAt(query, { yes: false, no: true }).facets).toEqual({ Customer: ["addresses", "row"] });
});

test("below an abstract type every possible type needs what its own fragments ask for", () => {
  expect(demandAt("{ node { id ... on Customer { name } ... on Product { stock } } }").facets).toEqual({
    Customer: ["row"],
    Order: [],
    Product: ["stock"],
  });
});

test("below a connection of an abstract type what is selected of its nodes counts, not what is selected of the connection", () => {
  const query =
    "{ all { nodes { id ... on Product { stock } } edges { node { ... on Customer { addresses { nodes { city } } } } } } }";
  expect(demandAt(query).facets).toEqual({ Customer: ["addresses"], Order: [], Product: ["stock"] });
});

test("two aliases of a field have demands of their own; the same field twice has one", () => {
  expect(
    demandAt("{ customer { name } customer { addresses { nodes { city } } } other: customer { id } }").facets,
  ).toEqual({
    Customer: ["addresses", "row"],
  });
});

test("the objects of a list share one demand, and another execution has its own", () => {
  const seen: Demand[] = [];
  const resolvers = {
    customer: (_source: unknown, _args: unknown, info: GraphQLResolveInfo) => {
      seen.push(demandOf(info, table));
      return null;
    },
  };
  const run = (): unknown =>
    execute({
      schema,
      document,
      rootValue: { orders: { nodes: [{}, {}] } },
      fieldResolver: (source: Record<string, unknown>, args, _context, info) =>
        info.fieldName === "customer" ? resolvers.customer(source, args, info) : source[info.fieldName],
    });
  const document = parse("{ orders { nodes { customer { name } } } }");
  run();
  run();
  expect(seen.map((demand) => seen.indexOf(demand))).toEqual([0, 0, 2, 2]);
  expect(seen[0]).toEqual(seen[2]);
});
