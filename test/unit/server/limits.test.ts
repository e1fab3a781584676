import { buildSchema, getIntrospectionQuery, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";

import { limitOperations, MAX_ALIASES, MAX_DEPTH } from "../../../src/server/limits.ts";

const schema = buildSchema("type Query { leaf: Int, next: Query, nodes: [Query], edges: [Query], node: Query }");

function problems(source: string): string[] {
  return validate(schema, parse(source), [limitOperations]).map(({ message }) => message);
}

/** `{ next { next { … leaf } } }` with `depth` fields inside each other. */
function nested(depth: number, field = "next"): string {
  return `${`{ ${field} `.repeat(depth - 1)}{ leaf }${" }".repeat(depth - 1)}`;
}

describe("depth", () => {
  it("is free up to the bound", () => {
    expect(problems(nested(MAX_DEPTH))).toEqual([]);
  });

  it("is refused beyond it", () => {
    expect(problems(nested(MAX_DEPTH + 1))).toEqual(["The operation is nested deeper than 15 objects."]);
  });

  it("counts through fragments", () => {
    const inner = nested(MAX_DEPTH);
    expect(problems(`{ next { ...Deep } } fragment Deep on Query ${inner}`)).toHaveLength(1);
    expect(problems(`{ next { ... on Query ${inner} } }`)).toHaveLength(1);
  });

  it("does not count the layers of connections", () => {
    expect(
      problems(
        nested(MAX_DEPTH * 3, "edges { node").replaceAll("{ leaf }", "{ leaf }" + " }".repeat(MAX_DEPTH * 3 - 1)),
      ),
    ).toEqual([]);
  });

  it("does not count introspection", () => {
    expect(problems(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))).toEqual([]);
  });
});

describe("aliases", () => {
  const aliases = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}: leaf`).join(" ");

  it("are free up to the bound", () => {
    expect(problems(`{ ${aliases(MAX_ALIASES)} leaf }`)).toEqual([]);
  });

  it("are refused beyond it", () => {
    expect(problems(`{ ${aliases(MAX_ALIASES + 1)} }`)).toEqual(["The operation has more than 1000 aliases."]);
  });

  it("count each time that a fragment brings them, so that few lines cannot become many fields", () => {
    const steps = Array.from(
      { length: 12 },
      (_, index) => `fragment F${index} on Query { a: next { ...F${index + 1} } b: next { ...F${index + 1} } }`,
    );
    const bomb = `{ ...F0 } ${steps.join(" ")} fragment F12 on Query { leaf }`;
    expect(problems(bomb)).toEqual(["The operation has more than 1000 aliases."]);
  });
});

it("measures each operation of a document by itself", () => {
  expect(problems(`query A ${nested(MAX_DEPTH + 1)} query B { leaf } query C ${nested(MAX_DEPTH + 1)}`)).toHaveLength(
    2,
  );
});

it("comes to an end where fragments contain themselves", () => {
  expect(problems("{ ...A } fragment A on Query { next { ...B } } fragment B on Query { next { ...A } }")).toEqual([]);
});
