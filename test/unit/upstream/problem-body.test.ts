import { describe, expect, it } from "vitest";

import { readProblem } from "../../../src/upstream/problem-body.ts";

const token = "17|s3cr3ts3cr3ts3cr3t";

/** Fixtures are written from the official specification (SPEC) and from what was measured on live instances (LIVE). */
const bodies: readonly (readonly [source: string, status: number, body: unknown, expected: unknown])[] = [
  [
    "SPEC v3 400: violations by dotted path",
    400,
    {
      type: "https://api.xentral.biz/problems/request-validation",
      title: "Request validation failed.",
      violations: {
        "filter.0.key": ["The selected filter.0.key is invalid."],
        include: ["Unknown include.", "Try tags."],
      },
    },
    {
      type: "request-validation",
      title: "Request validation failed.",
      violations: {
        "filter.0.key": ["The selected filter.0.key is invalid."],
        include: ["Unknown include.", "Try tags."],
      },
    },
  ],
  [
    "SPEC v1 400: violations as an object that mirrors the payload",
    400,
    {
      type: "https://api.xentral.biz/problems/request-validation",
      title: "T",
      violations: { page: { size: ["Too large."] } },
    },
    { type: "request-validation", title: "T", violations: { "page.size": ["Too large."] } },
  ],
  [
    "SPEC v1 400: violations as an array that mirrors the payload",
    400,
    { title: "T", violations: [{ name: ["Missing."] }, { addresses: [{ city: ["Too long."] }] }] },
    { title: "T", violations: { "0.name": ["Missing."], "1.addresses.0.city": ["Too long."] } },
  ],
  [
    "SPEC v1 400: business rules as a list of messages",
    400,
    {
      type: "https://api.xentral.biz/problems/generic-validation",
      title: "Generic request validation failed.",
      messages: ["a", "b"],
    },
    { type: "generic-validation", title: "Generic request validation failed.", violations: { "": ["a", "b"] } },
  ],
  [
    "SPEC v1 400: business rules as a map of messages",
    400,
    { title: "T", messages: { salesOrder: ["Already dispatched."] } },
    { title: "T", violations: { salesOrder: ["Already dispatched."] } },
  ],
  [
    "SPEC v1 409: conflicts of several records",
    409,
    {
      type: "https://api.xentral.biz/problems/conflictItems",
      title: "T",
      items: [{ id: "4", title: "In use", messages: ["By 7."] }],
    },
    { type: "conflictItems", title: "T", violations: { "items.0": ["In use", "By 7."] } },
  ],
  [
    "SPEC v3 409: invalid status with a detail",
    409,
    {
      type: "https://api.xentral.biz/problems/invalid-status",
      title: "Resource status invalid",
      detail: "It is a draft.",
    },
    { type: "invalid-status", title: "Resource status invalid", violations: { "": ["It is a draft."] } },
  ],
  [
    "LIVE 422 of the entity API: a message",
    422,
    { message: "Property 'x' is not sortable" },
    { title: "Property 'x' is not sortable" },
  ],
  [
    "LIVE 422 of the framework: errors by field",
    422,
    { message: "The given data was invalid.", errors: { op: ["Bad operator."] } },
    { title: "The given data was invalid.", violations: { op: ["Bad operator."] } },
  ],
  [
    "LIVE 404 of a record on the legacy side",
    404,
    { error: { code: 7452, http_code: 404, message: "Resource not found" } },
    { title: "Resource not found" },
  ],
  [
    "LIVE 404 of a route on the legacy side",
    404,
    { error: { code: 7431, http_code: 404, message: "Route not found" } },
    { type: "route-not-found", title: "Route not found" },
  ],
  [
    "LIVE 404 of a route on the framework's side",
    404,
    { message: "The route api/v3/salesPrices could not be found." },
    { type: "route-not-found", title: "The route api/v3/salesPrices could not be found." },
  ],
  ["LIVE 404 of a record", 404, { message: "Entity not found with uuid 1" }, { title: "Entity not found with uuid 1" }],
  ["SPEC 404 of a record: no body", 404, "", {}],
  [
    "LIVE 404 of the web server",
    404,
    "<html><head><title>404 Not Found</title></head><body>nginx</body></html>",
    { type: "route-not-found", title: "404 Not Found" },
  ],
  ["SPEC 401 on v1: plain text", 401, "Unauthorized", { title: "Unauthorized" }],
  [
    "LIVE 502: a page of the web server",
    502,
    "<html>\n<head><title>502 Bad Gateway</title>",
    { title: "502 Bad Gateway" },
  ],
  ["SPEC 406: no body", 406, "", {}],
  ["a body that is JSON but no object", 400, [1, 2], { title: "[1,2]" }],
  ["a broken body", 400, '{"title": "Requ', { title: '{"title": "Requ' }],
];

describe("an error body", () => {
  it.each(bodies)("%s", (_source, status, body, expected) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    expect(readProblem(status, text, token)).toEqual({ problem: { status, ...(expected as object) }, scopes: [] });
  });

  it.each([
    [
      "SPEC v1 403",
      {
        type: "https://developer.xentral.com/reference/problems#token-scopes",
        title: "Missing required scopes",
        scopes: ["return:read"],
      },
      ["return:read"],
    ],
    ["SPEC 401 in a sentence", { message: "Missing required scopes: customer:create." }, ["customer:create"]],
    [
      "several in a sentence",
      { message: "Missing required scopes: customer:read, salesOrder:read." },
      ["customer:read", "salesOrder:read"],
    ],
    ["wrapped", { error: { message: "Missing required scope: product:read" } }, ["product:read"]],
    ["plain text", "Missing required scopes: product:read", ["product:read"]],
    ["none", { message: "This action is unauthorized." }, []],
    ["scopes that are none", { scopes: [7, null] }, []],
  ])("names the scopes that the token lacks: %s", (_source, body, scopes) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    expect(readProblem(403, text, token).scopes).toEqual(scopes);
  });

  it("loses token and addresses wherever it repeats them", () => {
    const echo = `Bearer ${token} at https://acme.xentral.biz/api/v3/customers?search=M%C3%BCller (${encodeURIComponent(token)})`;
    const body = {
      type: `https://x/${token}`,
      title: echo,
      violations: { [token]: [echo] },
      scopes: [token],
      detail: "s3cr3ts3cr3ts3cr3t",
    };
    const text = JSON.stringify(readProblem(400, JSON.stringify(body), token));
    expect(text).not.toMatch(/s3cr3t|acme|search=/);
    expect(text).toContain("Bearer … at …");
  });

  it("loses what a database or a program says about itself", () => {
    const message =
      "SQLSTATE[23000]: Integrity constraint violation (SQL: select * from adresse where name = 'Müller')";
    expect(readProblem(500, JSON.stringify({ message }), token).problem).toEqual({ status: 500 });
  });

  it("is bounded in length, number and depth", () => {
    let deep: unknown = ["bottom"];
    for (let level = 0; level < 50; level += 1) deep = { a: deep };
    const many = Array.from({ length: 5_000 }, (_, index) => `message ${index}`);
    const body = { title: "x".repeat(10_000), violations: { deep, many } };
    const { problem } = readProblem(400, JSON.stringify(body), token);
    expect(problem.title).toHaveLength(300);
    expect(Object.keys(problem.violations ?? {})).toEqual(["many"]);
    expect(problem.violations?.["many"]).toHaveLength(100);
  });
});
