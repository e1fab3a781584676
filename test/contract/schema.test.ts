import { readdirSync, readFileSync } from "node:fs";

import { assertCompositionSuccess, composeServices } from "@theguild/federation-composition";
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parse,
  validate,
} from "graphql";
import type { DocumentNode, GraphQLField, GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType } from "graphql";
import ts from "typescript";
import { describe, expect, it } from "vitest";

import { resolvers } from "../../resolvers/index.ts";
import { createSchema, printFederationSdl, readTypeDefs } from "../../src/server/schema.ts";

const typeDefs = readTypeDefs();
const schema = createSchema(typeDefs, {});

/** GraphQL's own types and federation's are not ours to describe. */
const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !/^_|__|^FieldSet$/.test(type.name) && !(isScalarType(type) && isSpecifiedScalarType(type)),
);
const outputs = ours.filter((type) => isObjectType(type) || isInterfaceType(type));
const objects = outputs.filter((type) => isObjectType(type));
const connections = objects.filter(({ name }) => name.endsWith("Connection"));

function fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(({ name }) => !name.startsWith("_"));
}

/** Field → type, as SDL writes it; null for what is no object type. */
function printedFields(name: string): Record<string, string> | null {
  const type = schema.getType(name);
  return isObjectType(type)
    ? Object.fromEntries(fieldsOf(type).map((field) => [field.name, String(field.type)]))
    : null;
}

/** Exported name → its properties, for everything in `src/domain/`. */
function domainProperties(): Map<string, ReadonlySet<string>> {
  const files = readdirSync("src/domain").map((name) => `src/domain/${name}`);
  const program = ts.createProgram(files, {
    noLib: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const exported = files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const symbol = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    return symbol === undefined ? [] : checker.getExportsOfModule(symbol);
  });
  return new Map(
    exported.map((symbol) => {
      const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
      return [symbol.name, new Set(properties.map(({ name }) => name))];
    }),
  );
}

/** The names of everything in a type that carries no description, the type's own included. */
function nameless(type: GraphQLNamedType): string[] {
  const own = [{ path: type.name, description: type.description }];
  return [...own, ...membersOf(type)]
    .filter(({ description }) => (description ?? "").trim() === "")
    .map(({ path }) => path);
}

interface Member {
  readonly path: string;
  readonly description: string | null | undefined;
}

function membersOf(type: GraphQLNamedType): Member[] {
  if (isEnumType(type)) return type.getValues().map((value) => memberOf(type.name, value));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => memberOf(type.name, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return fieldsOf(type).flatMap((field) => [
    memberOf(type.name, field),
    ...field.args.map((argument) => memberOf(`${type.name}.${field.name}`, argument)),
  ]);
}

function memberOf(owner: string, { name, description }: Omit<Member, "path"> & { readonly name: string }): Member {
  return { path: `${owner}.${name}`, description };
}

describe("the schema", () => {
  it("composes into a supergraph, with a subgraph beside it that adds to Product and shares Money", () => {
    const reviews = parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
      type Query { mostReviewed: Product }
      type Product @key(fields: "id") { id: ID! reviews: [String!] ransom: Money }
      type Money @shareable { amount: Decimal! currency: CurrencyCode! }
      scalar Decimal
      scalar CurrencyCode
    `);
    const result = composeServices([
      { name: "xentral", url: "http://127.0.0.1:4000/graphql", typeDefs: parse(printFederationSdl(typeDefs)) },
      { name: "reviews", url: "http://127.0.0.1:4001/graphql", typeDefs: reviews },
    ]);
    assertCompositionSuccess(result);
    expect(result.publicSdl).toMatch(/type Product implements Node\s*\{[^}]*reviews: \[String!\]/);
  });

  it("describes every type, field, argument, enum value and input field", () => {
    expect(ours.flatMap(nameless)).toEqual([]);
  });

  it("describes in sentences", () => {
    const described = ours.flatMap((type) => [{ path: type.name, description: type.description }, ...membersOf(type)]);
    const unfinished = described.filter(({ description }) => !/^[A-Z].*[.)]$/su.test(description ?? ""));
    expect(unfinished.map(({ path }) => path)).toEqual([]);
  });

  it("answers with null instead of failing the parent, but for ids and what cannot be missing", () => {
    const strict = outputs
      .filter(({ name }) => !/(?:Connection|Edge)$/.test(name))
      .flatMap((type) =>
        fieldsOf(type)
          .filter((field) => isNonNullType(field.type) && field.name !== "id" && field.name !== "xentralId")
          .map((field) => `${type.name}.${field.name}`),
      );
    const payloads = outputs.filter(({ name }) => name.endsWith("Payload")).map(({ name }) => `${name}.userErrors`);
    const steps = ["GoodwillCreditPayload.steps", "ReturnReceivePayload.steps", "ReturnRefundPayload.steps"];
    const positions = outputs.filter(({ name }) => name.endsWith("Position")).map(({ name }) => `${name}.kind`);
    expect(strict.toSorted()).toEqual(
      [
        ...steps.concat("FlowStep.name", "FlowStep.status", "Money.amount", "Money.currency"),
        "PageInfo.hasNextPage",
        "PageInfo.hasPreviousPage",
        "Pdf.url",
        "UserError.code",
        "UserError.message",
        ...payloads,
        ...positions,
      ].toSorted(),
    );
  });
});

describe("every connection", () => {
  it.each(connections)("$name has Relay's shape", (connection) => {
    const node = connection.name.replace(/Connection$/, "");
    expect(printedFields(connection.name)).toEqual({
      edges: `[${node}Edge!]!`,
      nodes: `[${node}]!`,
      pageInfo: "PageInfo!",
      totalCount: "Int",
    });
    expect(printedFields(`${node}Edge`)).toEqual({ cursor: "String!", node });
  });

  it("is reached by nullable fields that take paging arguments, typed filters and orders", () => {
    const seen = outputs.flatMap((type) =>
      fieldsOf(type)
        .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
        .map((field) => ({
          at: `${type.name}.${field.name}`,
          type: String(field.type),
          args: field.args.map((argument) => `${argument.name}: ${String(argument.type)}`),
        })),
    );
    const paging = ["first: Int", "after: String", "last: Int", "before: String"];
    const wrong = seen.filter(({ type, args }) => {
      const node = type.replace(/Connection$/, "");
      const more = [`filter: ${node}Filter`, `orderBy: [${node}Order!]`];
      const isPaged = args.slice(0, 4).join() === paging.join();
      return type.endsWith("!") || !isPaged || !args.slice(4).every((argument) => more.includes(argument));
    });
    expect(wrong).toEqual([]);
    expect(new Set(seen.map(({ type }) => type))).toEqual(new Set(connections.map(({ name }) => name)));
  });
});

describe("every entity", () => {
  const entities = objects.filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));

  it.each(entities)("$name has a key, a lifetime, its global id and Xentral's own", (type) => {
    const directives = typeDefs.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type.name
        ? (definition.directives ?? []).map((directive) => directive.name.value)
        : [],
    );
    expect(directives).toEqual(["key", "cacheControl"]);
    expect(printedFields(type.name)).toMatchObject({ id: "ID!", xentralId: "ID!" });
  });

  it("is what the key directive stands on", () => {
    const keyed = typeDefs.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.directives?.some((directive) => directive.name.value === "key") === true
        ? [definition.name.value]
        : [],
    );
    expect(keyed.toSorted()).toEqual(entities.map(({ name }) => name).toSorted());
  });
});

describe("what the graph answers with", () => {
  const properties = domainProperties();
  const described = objects.filter(({ name }) => properties.has(name));

  function isResolved(type: string, field: string): boolean {
    return field in (new Map<string, object>(Object.entries(resolvers)).get(type) ?? {});
  }

  it("comes from a property of the domain type of the same name, or from a resolver", () => {
    const unfilled = described.flatMap(({ name: type }) =>
      Object.keys(printedFields(type) ?? {})
        .filter((field) => !isResolved(type, field))
        .filter((field) => properties.get(type)?.has(field === "xentralId" ? "id" : field) !== true)
        .map((field) => `${type}.${field}`),
    );
    expect(unfilled).toEqual([]);
    expect(described.length).toBeGreaterThan(60);
  });

  it("leaves no property of the domain behind, but for those that are read by name", () => {
    const parts = ["listedStock", "stockTotals", "storageItems", "stockReservations"];
    const inner = new Set(["id", "__typename", "positionType", ...parts]);
    const unread = described.flatMap(({ name: type }) => {
      const fields = printedFields(type) ?? {};
      return [...(properties.get(type) ?? [])]
        .filter((property) => !inner.has(property) && !(property in fields))
        .filter((property) => !(property.endsWith("Id") && property.slice(0, -2) in fields))
        .map((property) => `${type}.${property}`);
    });
    expect(unread).toEqual([]);
  });
});

describe("enums and inputs", () => {
  /** Made by this graph, not read from the ERP: there is nothing newer than it. */
  const closed =
    /^(?:OrderDirection|\w+OrderField|DocumentRecipientKind|Priority|CacheControlScope|UserErrorCode|FlowStepStatus)$/;

  it("have a value for words that are newer than the graph", () => {
    const enums = ours.filter((type) => isEnumType(type)).filter(({ name }) => !closed.test(name));
    const without = enums.filter((type) => type.getValue("UNKNOWN") === undefined);
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(enums.length).toBeGreaterThan(20);
  });

  it("order every list by id too, so that its order is total", () => {
    const orders = ours.filter((type) => isEnumType(type)).filter(({ name }) => name.endsWith("OrderField"));
    expect(orders.filter((type) => type.getValue("ID") === undefined)).toEqual([]);
    expect(orders.length).toBeGreaterThan(10);
  });

  it("filter by conditions that each say their operator, but for searching", () => {
    const inputs = ours.filter((type) => isInputObjectType(type));
    const filters = inputs.filter((type) => type.name.endsWith("Filter") && "id" in type.getFields());
    const bare = filters.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !/^\w+Filter$/.test(String(field.type)))
        .map((field) => `${field.name}: ${String(field.type)}`),
    );
    expect(new Set(bare)).toEqual(new Set(["search: String"]));
  });
});

describe("the operations of clients", () => {
  const folder = new URL("../../operations/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".graphql"));

  function operationIn(file: string): DocumentNode {
    return parse(readFileSync(new URL(file, folder), "utf8"));
  }

  it.each(files)("%s is valid", (file) => {
    expect(validate(schema, operationIn(file)).map(({ message }) => message)).toEqual([]);
  });

  it.each(files)("%s holds one operation of its own name", (file) => {
    const names = operationIn(file).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
    );
    const words = file.replace(".graphql", "").split("-");
    expect(names).toEqual([words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("")]);
  });

  it("share no fragment names, so that their types do not collide", () => {
    const fragments = files.flatMap((file) =>
      operationIn(file).definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [definition.name.value] : [],
      ),
    );
    expect(fragments).toEqual([...new Set(fragments)]);
  });
});
