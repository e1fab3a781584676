import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { graphql, graphqlSync, parse, print } from "graphql";
import { describe, expect, it } from "vitest";

import { createSchema, printFederationSdl, readTypeDefs } from "../../../src/server/schema.ts";

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  "A day."
  scalar Date
  interface Named { name: String }
  "Somebody who buys."
  type Customer implements Named @key(fields: "id") { id: ID!, name: String, since: Date }
  type Query { customer(since: Date): Customer }
`);

describe("createSchema", () => {
  it("joins resolvers and scalars", () => {
    const schema = createSchema(typeDefs, {
      Query: { customer: (_parent: unknown, args: object) => ({ id: "7", ...args }) },
    });
    const source = '{ customer(since: "2026-03-31") { id since } }';
    expect(graphqlSync({ schema, source })).toEqual({ data: { customer: { id: "7", since: "2026-03-31" } } });
  });

  it("resolves references of a router in one call for each", async () => {
    const asked: unknown[] = [];
    const Customer = {
      __resolveReference: ({ id }: { id: string }) => (asked.push(id), { id, name: `Customer ${id}` }),
    };
    const schema = createSchema(typeDefs, { Customer });
    const source = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { name } } }`;
    const r = ["1", "2"].map((id) => ({ __typename: "Customer", id }));
    expect(await graphql({ schema, source, variableValues: { r } })).toEqual({
      data: { _entities: [{ name: "Customer 1" }, { name: "Customer 2" }] },
    });
    expect(asked).toEqual(["1", "2"]);
  });

  it("takes the resolvers of interfaces", () => {
    expect(() => createSchema(typeDefs, { Named: { __resolveType: () => "Customer" } })).not.toThrow();
  });

  it("refuses resolvers of a type or field that is not there", () => {
    expect(() => createSchema(typeDefs, { Costumer: {} })).toThrow('"Costumer" defined in resolvers');
    expect(() => createSchema(typeDefs, { Customer: { nickname: () => "" } })).toThrow(
      "Customer.nickname defined in resolvers",
    );
  });
});

describe("readTypeDefs", () => {
  it("reads the .graphql files of a directory in the order of their names", () => {
    const directory = mkdtempSync(join(tmpdir(), "schema-"));
    writeFileSync(join(directory, "b.graphql"), "scalar B");
    writeFileSync(join(directory, "a.graphql"), "scalar A");
    writeFileSync(join(directory, "notes.txt"), "not GraphQL");
    expect(print(readTypeDefs(directory))).toBe("scalar A\n\nscalar B");
    rmSync(directory, { recursive: true });
  });

  it("names the file in which something is wrong", () => {
    const directory = mkdtempSync(join(tmpdir(), "schema-"));
    writeFileSync(join(directory, "broken.graphql"), "type {");
    expect(() => readTypeDefs(directory)).toThrow(
      expect.objectContaining({ source: expect.objectContaining({ name: "schema/broken.graphql" }) as object }),
    );
    rmSync(directory, { recursive: true });
  });
});

describe("printFederationSdl", () => {
  const sdl = printFederationSdl(typeDefs);

  it("keeps descriptions, keys and the link to the specification", () => {
    expect(sdl).toContain('"Somebody who buys."\ntype Customer implements Named @key(fields: "id")');
    expect(sdl).toContain('@link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])');
  });

  it("can be read again", () => {
    expect(() => parse(sdl)).not.toThrow();
    expect(sdl.endsWith("}\n")).toBe(true);
  });
});
