import { GraphQLError } from "graphql";
import { describe, expect, it } from "vitest";

import { appError } from "../../../src/errors.ts";
import { createFormatError } from "../../../src/server/format-error.ts";
import { ClientGone } from "../../../src/server/operations.ts";

interface Line {
  readonly line: string;
  readonly cause: unknown;
}

function setUp(): [format: (error: GraphQLError) => ReturnType<ReturnType<typeof createFormatError>>, logged: Line[]] {
  const logged: Line[] = [];
  const nothing = (): void => undefined;
  const format = createFormatError({
    note: nothing,
    warn: nothing,
    error: (line, cause) => logged.push({ line, cause }),
  });
  return [
    (error) => format({ ...error.toJSON(), extensions: { code: "INTERNAL_SERVER_ERROR", ...error.extensions } }, error),
    logged,
  ];
}

/** What GraphQL.js makes of something that a resolver throws. */
function located(originalError: Error): GraphQLError {
  return new GraphQLError(originalError.message, { path: ["customers", 0], originalError });
}

describe("errors of the catalogue", () => {
  it("keep code, text and details, and lose their cause", () => {
    const [format, logged] = setUp();
    const details = { retryAfterMs: 1200, upstream: { status: 429 } };
    const error = appError("UPSTREAM_RATE_LIMITED", { message: "Too many.", details, cause: new Error("inner") });
    expect(format(located(error))).toEqual({
      message: "Too many.",
      path: ["customers", 0],
      extensions: { code: "UPSTREAM_RATE_LIMITED", ...details },
    });
    expect(logged).toEqual([]);
  });

  it("are found inside what GraphQL.js wraps around them twice", () => {
    const [format] = setUp();
    const inner = new GraphQLError("wrapped", { originalError: appError("INVALID_ID") });
    expect(format(located(inner)).extensions).toEqual({ code: "INVALID_ID" });
  });

  it("are incidents when they are our own mistake", () => {
    const [format, logged] = setUp();
    expect(format(located(appError("INTERNAL_ERROR", { message: "table 7" })))).toMatchObject({
      message: "Something went wrong inside the graph.",
      extensions: { code: "INTERNAL_ERROR", incidentId: expect.any(String) as string },
    });
    expect(logged).toHaveLength(1);
  });
});

describe("errors that nobody foresaw", () => {
  it("say nothing but an incident, under which the original is logged once", () => {
    const [format, logged] = setUp();
    const original = new TypeError("password of undefined");
    const first = format(located(original));
    const second = format(located(original));
    expect(first).toEqual({
      message: "Something went wrong inside the graph.",
      path: ["customers", 0],
      extensions: { code: "INTERNAL_ERROR", incidentId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
    });
    expect(second).toEqual(first);
    expect(logged).toEqual([{ line: `INTERNAL_ERROR ${String(first.extensions?.["incidentId"])}`, cause: original }]);
  });

  it("are not logged when the client went away", () => {
    const [format, logged] = setUp();
    expect(format(located(new ClientGone("gone"))).extensions).toMatchObject({ code: "INTERNAL_ERROR" });
    expect(logged).toEqual([]);
  });
});

describe("errors of GraphQL", () => {
  it.each([
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "BAD_USER_INPUT",
    "BAD_REQUEST",
    "PERSISTED_QUERY_NOT_FOUND",
  ])("%s stays as it is", (code) => {
    const [format, logged] = setUp();
    const error = new GraphQLError("No.", { extensions: { code } });
    expect(format(error)).toEqual({ message: "No.", extensions: { code } });
    expect(logged).toEqual([]);
  });

  it("are BAD_USER_INPUT when a scalar refused a literal", () => {
    const [format] = setUp();
    const originalError = new GraphQLError("Date takes …", { extensions: { code: "BAD_USER_INPUT" } });
    const error = new GraphQLError("Date takes …", {
      originalError,
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
    expect(format(error)).toEqual({ message: "Date takes …", extensions: { code: "BAD_USER_INPUT" } });
  });

  it("are BAD_USER_INPUT when an argument's variable was not provided", () => {
    const [format] = setUp();
    const message =
      'Argument "of" of required type "Decimal!" was provided the variable "$of" which was not provided a runtime value.';
    expect(format(located(new GraphQLError(message))).extensions).toEqual({ code: "BAD_USER_INPUT" });
  });

  it("are incidents when a resolver's value breaks the schema", () => {
    const [format, logged] = setUp();
    const error = located(new GraphQLError("Cannot return null for non-nullable field A.b."));
    expect(format(error).extensions).toMatchObject({ code: "INTERNAL_ERROR" });
    expect(logged).toHaveLength(1);
  });
});
