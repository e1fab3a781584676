/** The executor beside GraphQL.js: whatever a query does, both answer the same. */
import { execute, getIntrospectionQuery, GraphQLError, GraphQLObjectType, parse, validate } from "graphql";
import type { ExecutionResult } from "graphql";
import { addResolversToSchema, makeExecutableSchema } from "@graphql-tools/schema";
import { describe, expect, test } from "vitest";

import { invariant } from "../../../src/lib/invariant.ts";
import { createExecutor } from "../../../src/server/executor.ts";
import { markPlain } from "../../../src/server/plain-fields.ts";

const typeDefs = /* GraphQL */ `
  enum Colour {
    RED
    GREEN
  }
  interface Animal {
    name: String
  }
  type Cat implements Animal {
    name: String
    lives: Int!
    kittens: [Cat!]
  }
  type Dog implements Animal {
    name: String
    friend: Animal
  }
  union Pet = Cat | Dog
  input Range {
    from: Int!
    to: Int = 9
  }
  type Query {
    text: String
    later: String
    number: Int
    wrongNumber: Int
    colour: Colour
    wrongColour: Colour
    thrown: String
    thrownLater: String
    returned: String
    needed: Cat!
    called(range: Range): String
    counted: Int
    missing: String
    texts: [String]
    textsLater: [String!]
    noList: [String]
    mixed: [Cat]
    strict: [Cat!]
    strictLater: [Cat!]
    set: [Int]
    cat: Cat
    catLater: Cat
    broken: Cat
    pets: [Pet]
    animals: [Animal!]!
    stray: Animal
    nameless: Cat
    strictMixed: [Cat!]
    echo(text: String = "none", list: [Int!]): String
    required(value: Int!): String
  }
`;

const tom = { __typename: "Cat", name: "Tom", lives: 9, kittens: [{ name: "Tim", lives: 1 }] };
const dead = { __typename: "Cat", name: "Max", lives: null };
const rex = { __typename: "Dog", name: async () => "Rex", friend: tom };

const schema = addResolversToSchema({
  schema: makeExecutableSchema({ typeDefs }),
  resolvers: {
    Query: {
      text: () => "text",
      later: async () => "later",
      number: () => 7,
      wrongNumber: () => "seven",
      colour: () => "RED",
      wrongColour: async () => "BLUE",
      thrown: () => {
        throw new Error("thrown");
      },
      thrownLater: async () => {
        throw new GraphQLError("thrown later", { extensions: { code: "LATE" } });
      },
      returned: () => new Error("returned"),
      needed: async () => null,
      called: (_: unknown, { range }: { range?: { from: number; to: number } }) => JSON.stringify(range),
      counted: async () => 3,
      texts: () => ["a", null, new Error("no text"), Promise.resolve("later"), Promise.reject(new Error("rejected"))],
      textsLater: async () => ["a", Promise.resolve(null)],
      noList: () => "text",
      mixed: () => [tom, null, new Error("no cat"), dead],
      strict: () => [tom, dead, tom],
      strictLater: async () => [Promise.resolve(tom), Promise.resolve(dead), Promise.resolve(tom)],
      set: () => new Set([1, 2]),
      cat: () => tom,
      catLater: async () => ({ ...tom, kittens: async () => [tom, tom] }),
      broken: () => dead,
      pets: () => [tom, rex, { __typename: "Query" }, { name: "nobody" }],
      animals: async () => [rex, tom],
      nameless: () => ({ lives: 1 }),
      strictMixed: () => [Promise.reject(new Error("later")), new Error("at once")],
      stray: () => ({ __typename: "Cow" }),
      echo: (_: unknown, args: object) => JSON.stringify(args),
      required: (_: unknown, { value }: { value: number }) => String(value),
    },
  },
});

const run = createExecutor(schema);

async function bothAnswers(
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
  operationName: string | null = null,
): Promise<[ours: unknown, theirs: unknown]> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const ours = await run({ document, variables, operationName, context: {} });
  const theirs = await execute({ schema, document, variableValues: variables, operationName, contextValue: {} });
  return [printed(ours), printed(theirs)];
}

/** As a client reads it: names in their order, errors with their places in text and answer. Of an impossible type both complain in words of their own. */
function printed({ data, errors }: ExecutionResult): string {
  const told = errors?.map((error) => ({
    ...error.toJSON(),
    message: error.message.replace(/^(Abstract|Runtime Object) type .*/, "no type"),
  }));
  return JSON.stringify({ data, errors: told }, null, 1);
}

type Case = [what: string, query: string, variables?: Readonly<Record<string, unknown>>, name?: string];

const cases: Case[] = [
  ["values now and later", "{ text later number colour counted missing }"],
  ["what no type can say", "{ wrongNumber wrongColour text }"],
  ["errors thrown, rejected and returned", "{ thrown text thrownLater returned later }"],
  ["an object that is demanded and missing", "{ text thrown needed { name } }"],
  ["lists with gaps, errors and promises", "{ texts textsLater }"],
  ["what is no list", "{ noList text }"],
  ["a list of objects with holes", "{ mixed { name lives } }"],
  ["a list that allows no holes", "{ strict { name lives kittens { name lives } } strictLater { lives name } }"],
  ["any iterable", "{ set }"],
  [
    "objects in objects",
    "{ cat { name lives kittens { name lives kittens { name } } } catLater { kittens { name } } }",
  ],
  ["null that spreads", "{ broken { name lives } a: broken { lives } text }"],
  ["aliases and repeated fields", "{ a: text b: text a: text cat { name } cat { lives n: name } }"],
  ["a name that objects have", "{ __proto__: text constructor: number cat { __proto__: name toString: lives } }"],
  [
    "types of unions",
    "{ pets { __typename ... on Cat { lives } ... on Dog { name friend { name ... on Cat { lives } } } } }",
  ],
  [
    "types of interfaces",
    "{ animals { __typename name ... on Dog { friend { name } } ...F } stray { name } } fragment F on Cat { l: lives ...G } fragment G on Animal { name }",
  ],
  ["an argument's default", '{ echo a: echo(text: null) b: echo(text: "x", list: [1, 2]) c: echo(list: 3) }'],
  [
    "inputs",
    "query ($from: Int!, $range: Range) { a: called(range: { from: $from }) b: called(range: $range) called }",
    { from: 1, range: { from: 2, to: null } },
  ],
  ["variables left out", "query ($text: String, $n: Int = 4) { echo(text: $text) required(value: $n) }"],
  ["a demanded argument without a value", "query ($n: Int = 4) { required(value: $n) text }", { n: null }],
  [
    "variables of another type",
    "query ($n: Int!, $range: Range) { required(value: $n) called(range: $range) }",
    { n: "one", range: { to: 1 } },
  ],
  ["a variable that is missing", "query ($n: Int!) { required(value: $n) }"],
  [
    "directives",
    "{ text @skip(if: true) later @include(if: false) number @include(if: true) @skip(if: false) ... @include(if: false) { colour } }",
  ],
  [
    "directives with variables",
    "query ($a: Boolean!, $b: Boolean = true) { text @skip(if: $a) cat { ...F @include(if: $a) lives @skip(if: $b) ... on Cat @include(if: $b) { n: name } } } fragment F on Cat { name }",
    { a: true },
  ],
  ["a directive without a value", "query ($b: Boolean = true) { text cat { name @include(if: $b) } }", { b: null }],
  [
    "a directive at the root without a value",
    "query ($b: Boolean = true) { text @include(if: $b) cat { name } }",
    { b: null },
  ],
  ["one operation of several", "query A { text } query B { number }", {}, "B"],
  ["no operation of several", "query A { text } query B { number }"],
  ["an unknown operation", "query A { text }", {}, "C"],
  ["introspection", getIntrospectionQuery()],
  [
    "introspection of a type",
    '{ __type(name: "Cat") { name fields { name type { kind ofType { name } } } } __typename }',
  ],
];

describe("the executor answers as GraphQL.js does", () => {
  test.each<Case>(cases)("%s", async (_what, query, variables, name) => {
    const [ours, theirs] = await bothAnswers(query, variables, name);
    expect(ours).toBe(theirs);
  });

  test("for each of a query's shapes, again and again", async () => {
    const query =
      "query ($a: Boolean!, $b: Boolean!) { cat { name @include(if: $a) lives @skip(if: $b) } text @skip(if: $a) }";
    const document = parse(query);
    for (let round = 0; round < 3; round += 1) {
      for (const [a, b] of [
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ] as const) {
        const variables = { a, b };
        const ours = await run({ document, variables, context: {} });
        expect(printed(ours)).toBe(printed(await execute({ schema, document, variableValues: variables })));
      }
    }
  });
});

test("what fails in a list after something else began to load is no error that nobody hears", async () => {
  const unheard: unknown[] = [];
  const note = (reason: unknown): number => unheard.push(reason);
  process.on("unhandledRejection", note);
  const result = await run({ document: parse("{ strictMixed { lives } }"), context: {} });
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect(result).toMatchObject({ data: { strictMixed: null }, errors: [{ message: "at once" }] });
  expect(unheard).toEqual([]);
});

test("a field whose property is there does without its resolver, and one without it asks", async () => {
  const asked: unknown[] = [];
  const { Cat } = schema.getTypeMap();
  invariant(Cat instanceof GraphQLObjectType, "cats are objects");
  Cat.getFields()["name"]!.resolve = markPlain((cat: { name?: string }) => {
    asked.push(cat);
    return cat.name ?? "unnamed";
  });
  const result = await createExecutor(schema)({ document: parse("{ cat { name } nameless { name } }"), context: {} });
  expect(result.data).toEqual({ cat: { name: "Tom" }, nameless: { name: "unnamed" } });
  expect(asked).toEqual([{ lives: 1 }]);
});
