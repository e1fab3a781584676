import { buildSchema, execute, parse } from "graphql";
import type { ExecutionResult } from "graphql";
import { describe, expect, test } from "vitest";

import { demandOf } from "../../../src/demand/demand.ts";
import type { FacetTable } from "../../../src/demand/demand.ts";
import { createResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { ResourceLoader } from "../../../src/loaders/resource-loader.ts";
import type { Entity, Resource } from "../../../src/resources/define.ts";
import { attachEntityFields } from "../../../src/server/entity-fields.ts";
import { answerList, parameter } from "../loaders/fake-list.ts";
import { readThing, rows, thing, v3List } from "../loaders/things.ts";
import type { Thing } from "../loaders/things.ts";
import { operate, refusal } from "../loaders/upstream.ts";
import type { Answering } from "../loaders/upstream.ts";

const typeDefs = `
  type Query { thing(id: ID!): Thing holder: Holder things: ThingConnection }
  type ThingConnection { nodes: [Thing] totalCount: Int }
  type Holder { thing: Thing inside: Thing }
  type Thing { id: ID! xentralId: ID! name: String rank: String tags: [String!] parts: [Part!] stock: Int figures: Int shelf: Shelf view: ThingView }
  type Part { id: ID! xentralId: ID! note: String size: Int }
  type Shelf { id: ID! xentralId: ID! }
  type ThingView { figures: Int }
`;

const described: Resource<Thing> = {
  ...thing,
  fields: {
    tags: "tags",
    parts: { facet: "parts", within: { note: "notes" } },
    stock: "stock",
    figures: "figures",
    view: { facet: null, within: { figures: "figures" } },
  },
  views: { ThingView: { figures: "figures" } },
  sources: [
    {
      family: "v3",
      list: { ...v3List, includes: { tags: ["tags"], parts: ["parts"] } },
      single: {
        path: (id) => `/api/v3/things/${id}`,
        brings: ["row"],
        includes: { tags: ["tags"], parts: ["parts"], notes: ["parts.note"] },
        read: readWithNotes,
      },
    },
    ...thing.sources.slice(1),
  ],
};

/** Notes were told when parts have them. */
function readWithNotes(item: unknown): Thing {
  const read = readThing(item);
  const notes = read.parts?.flatMap(({ note }) => (note === undefined ? [] : [note ?? ""]));
  return { ...read, notes: notes === undefined || notes.length === 0 ? undefined : notes };
}

const table: FacetTable = { Thing: described.fields, ...described.views };

interface Asked {
  readonly result: ExecutionResult;
  readonly errors: readonly string[];
  readonly sent: readonly string[];
}

/** Runs a query; `holder.inside` is a record that came inside another one, as far as it did. */
async function query(
  source: string,
  { answer = serving(), inside = { id: "7" } }: { readonly answer?: Answering; readonly inside?: Thing } = {},
): Promise<Asked> {
  const { scope, sent } = operate(answer);
  const loader = createResourceLoader(described, scope);
  const byType = {
    get: (type: string) =>
      type === "Thing" || type === "ThingView" ? (loader as unknown as ResourceLoader<Entity>) : undefined,
  };
  const schema = buildSchema(typeDefs);
  Object.assign(schema.getQueryType()?.getFields()["thing"] ?? {}, {
    resolve: (_: unknown, { id }: { id: string }, __: unknown, info: never) =>
      loader.byArguments({ id }, demandOf(info, table)),
  });
  Object.assign(schema.getQueryType()?.getFields()["holder"] ?? {}, { resolve: () => ({ thing: inside, inside }) });
  Object.assign((schema.getType("Thing") as { getFields: () => Record<string, object> }).getFields()["view"] ?? {}, {
    resolve: (parent: unknown) => parent,
  });
  attachEntityFields(schema, table);
  const result = await execute({
    schema,
    document: parse(source),
    contextValue: { byType },
  });
  return {
    result,
    sent,
    errors: (result.errors ?? []).map(
      ({ path, originalError }) =>
        `${path?.join(".")} ${originalError === undefined ? "?" : String(Reflect.get(originalError, "code"))}`,
    ),
  };
}

/** Single reads and figures of forty things. */
function serving(fails: (path: string) => Error | null = () => null): Answering {
  return (request) => {
    const failure = fails(request.path);
    if (failure !== null) return failure;
    const [, id, below] = /\/things\/(\d+)(\/figures)?$/.exec(request.path) ?? [];
    if (id === undefined)
      return answerList(
        request,
        rows(40).map((row) => ({ ...row, stock: 5 })),
      );
    if (Number(id) > 40) return refusal(404);
    if (below !== undefined) return { data: { figures: 3 } };
    const include = parameter(request, "include")?.split(",") ?? [];
    return {
      data: {
        id,
        name: `thing ${id}`,
        rank: null,
        ...(include.includes("tags") ? { tags: ["x"] } : {}),
        ...(include.some((name) => name.startsWith("parts"))
          ? { parts: [{ id: `${id}/1`, size: 1, ...(include.includes("parts.note") ? { note: "n" } : {}) }] }
          : {}),
      },
    };
  };
}

describe("ids", () => {
  test("a record's own and its global one; of what lives below a record the own part", async () => {
    const { result } = await query('{ thing(id: "7") { id xentralId parts { id xentralId } } }');
    expect(result.data).toMatchObject({
      thing: { id: "gid://xentral/Thing/7", xentralId: "7", parts: [{ id: "gid://xentral/Part/7/1", xentralId: "1" }] },
    });
  });

  test("cost nothing on a record that another one refers to", async () => {
    const { result, sent } = await query("{ holder { thing { id xentralId } } }");
    expect(result.data).toMatchObject({ holder: { thing: { xentralId: "7" } } });
    expect(sent).toEqual([]);
  });
});

describe("a field whose value did not come with the record", () => {
  test("waits for its facet, together with all others that wait", async () => {
    const { result, sent, errors } = await query("{ holder { inside { name tags } } }");
    expect(result.data).toMatchObject({ holder: { inside: { name: "thing 7", tags: ["x"] } } });
    expect([sent, errors]).toEqual([["GET /api/v3/things/7?include=tags"], []]);
  });

  test("is not waited for where it did: null is a value", async () => {
    const { result, sent } = await query("{ holder { inside { name rank } } }", {
      inside: { id: "7", name: "as it came", rank: null },
    });
    expect(result.data).toMatchObject({ holder: { inside: { name: "as it came", rank: null } } });
    expect(sent).toEqual([]);
  });

  test("is asked for beside one that did", async () => {
    const { result, sent } = await query("{ holder { inside { name rank } } }", {
      inside: { id: "7", name: "as it came" },
    });
    expect(result.data).toMatchObject({ holder: { inside: { name: "as it came", rank: null } } });
    expect(sent).toHaveLength(1);
  });

  test("is null without an error when the record turns out to be gone", async () => {
    const { result, errors } = await query("{ holder { inside { id name rank tags figures } } }", {
      inside: { id: "404", name: "as it came" },
    });
    expect(result.data).toMatchObject({
      holder: { inside: { id: "gid://xentral/Thing/404", name: "as it came", rank: null, tags: null, figures: null } },
    });
    expect(errors).toEqual([]);
  });

  test("also when that was known before it was asked for", async () => {
    const { result, errors } = await query('{ thing(id: "404") { name } holder { inside { rank tags } } }', {
      inside: { id: "404" },
    });
    expect(result.data).toMatchObject({ thing: null, holder: { inside: { rank: null, tags: null } } });
    expect(errors).toEqual([]);
  });

  test("is an error of its own when its facet fails", async () => {
    const { result, errors } = await query('{ thing(id: "7") { name figures } }', {
      answer: serving((path) => (path.endsWith("figures") ? refusal(500) : null)),
    });
    expect(result.data).toMatchObject({ thing: { name: "thing 7", figures: null } });
    expect(errors).toEqual(["thing.figures UPSTREAM_FAILED"]);
  });

  test("is an error on a record that came inside another, whose own fields stay", async () => {
    const { result, errors } = await query("{ holder { inside { name rank } } }", {
      inside: { id: "7", name: "as it came" },
      answer: serving(() => refusal(500)),
    });
    expect(result.data).toMatchObject({ holder: { inside: { name: "as it came", rank: null } } });
    expect(errors).toEqual(["holder.inside.rank UPSTREAM_FAILED"]);
  });
});

describe("a piece deeper inside a facet", () => {
  test("rides along with it", async () => {
    const { result, sent } = await query('{ thing(id: "7") { parts { size note } } }');
    expect(result.data).toMatchObject({ thing: { parts: [{ size: 1, note: "n" }] } });
    expect(sent).toHaveLength(1);
  });

  test("is asked for where the facet came without it", async () => {
    const { result, errors } = await query("{ holder { inside { parts { size note } } } }", {
      inside: { id: "7", parts: [{ id: "7/1" }] },
    });
    expect(result.data).toMatchObject({ holder: { inside: { parts: [{ size: 1, note: "n" }] } } });
    expect(errors).toEqual([]);
  });

  test("is not where nobody selects it", async () => {
    const { sent } = await query("{ holder { inside { parts { id } } } }", {
      inside: { id: "7", parts: [{ id: "7/1" }] },
    });
    expect(sent).toEqual([]);
  });
});

test("what no answer spoke of is an error, never a null", async () => {
  const { result, errors } = await query('{ thing(id: "7") { shelf { id } } }', {
    answer: () => ({ data: { id: "7", name: "a" } }),
  });
  expect(result.data).toMatchObject({ thing: { shelf: null } });
  expect(errors).toEqual(["thing.shelf FIELD_NOT_AVAILABLE"]);
});

test("a view of a record waits for the record's facets", async () => {
  const { result, sent } = await query('{ thing(id: "7") { view { figures } } }');
  expect(result.data).toMatchObject({ thing: { view: { figures: 3 } } });
  expect(sent.filter((line) => line.endsWith("figures"))).toHaveLength(1);
});

test("the same record under three aliases with different selections is one request", async () => {
  const { result, sent } = await query(
    '{ a: thing(id: "7") { name } b: thing(id: "gid://xentral/Thing/7") { tags } c: thing(id: "007") { rank } }',
  );
  expect(result.data).toMatchObject({ a: { name: "thing 7" }, b: { tags: ["x"] }, c: { rank: null } });
  expect(sent).toEqual(["GET /api/v3/things/7?include=tags"]);
});

test("the same field twice with different selections below is one demand", async () => {
  const { result, sent } = await query(
    '{ thing(id: "7") { parts { size } ... on Thing { parts { note } } again: parts { id } } }',
  );
  expect(result.data).toMatchObject({
    thing: { parts: [{ size: 1, note: "n" }], again: [{ id: "gid://xentral/Part/7/1" }] },
  });
  expect(sent).toHaveLength(1);
});

test("what is skipped is not asked for", async () => {
  const { sent } = await query('{ thing(id: "7") { name tags @skip(if: true) figures @include(if: false) } }');
  expect(sent).toEqual(["GET /api/v3/things/7"]);
});
