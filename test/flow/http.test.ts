import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { startHttpGraph } from "../support/http-graph.ts";
import { raw } from "../support/raw-http.ts";
import type { RawAnswer } from "../support/raw-http.ts";

const json = { "content-type": "application/json" };

describe("operations", () => {
  it("are answered to POST", async () => {
    await using graph = await startHttpGraph();
    const response = await graph.post("{ hello }");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.json()).toMatchObject({ data: { hello: "world" } });
  });

  it("are answered to GET when the client shows that it is no form of another site", async () => {
    await using graph = await startHttpGraph();
    const url = `${graph.url}/graphql?query={hello}`;
    const response = await fetch(url, { headers: { "apollo-require-preflight": "1" } });
    expect(await response.json()).toMatchObject({ data: { hello: "world" } });
    const blocked = await fetch(url);
    expect(blocked.status).toBe(400);
    expect(await blocked.text()).toContain("Cross-Site Request Forgery");
  });

  it("are answered in GraphQL's own media type when asked for", async () => {
    await using graph = await startHttpGraph();
    const response = await graph.post("{ hello }", { accept: "application/graphql-response+json" });
    expect(response.headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
  });

  it("are kept by nobody and not sniffed at", async () => {
    await using graph = await startHttpGraph();
    const { headers } = await graph.post("{ hello }");
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "private, no-store",
      "referrer-policy": "strict-origin-when-cross-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect(headers.has("x-powered-by")).toBe(false);
  });

  it("are not taken in batches", async () => {
    await using graph = await startHttpGraph();
    const response = await fetch(`${graph.url}/graphql`, {
      method: "POST",
      headers: json,
      body: '[{"query":"{hello}"}]',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("batching disabled");
  });

  it("are found again by their hash", async () => {
    await using graph = await startHttpGraph();
    const query = "{ hello }";
    const sha256Hash = createHash("sha256").update(query).digest("hex");
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const ask = async (body: object): Promise<unknown> => {
      const response = await fetch(`${graph.url}/graphql`, {
        method: "POST",
        headers: json,
        body: JSON.stringify(body),
      });
      return response.json();
    };
    expect(await ask({ extensions })).toMatchObject({
      errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    });
    expect(await ask({ query, extensions })).toMatchObject({ data: { hello: "world" } });
    expect(await ask({ extensions })).toMatchObject({ data: { hello: "world" } });
  });
});

describe("a persisted query", () => {
  it("under the hash of another one is the client's mistake, and no incident", async () => {
    await using graph = await startHttpGraph();
    const extensions = { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } };
    const body = JSON.stringify({ query: "{ hello }", extensions });
    const response = await fetch(`${graph.url}/graphql`, { method: "POST", headers: json, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: "provided sha does not match query", extensions: { code: "BAD_REQUEST" } }],
    });
    expect(graph.logged).toEqual([]);
  });
});

describe("requests that are refused before anything runs", () => {
  it.each([
    ["no JSON", json, "{", 400, "The request body is not valid JSON."],
    ["no UTF-8", json, Buffer.from([0x22, 0xff, 0x22]), 400, "The request body is not valid JSON."],
    [
      "another media type",
      { "content-type": "application/xml" },
      "<a/>",
      415,
      'sent with content-type: application/json; this request says "application/xml".',
    ],
    [
      "no media type",
      {},
      Buffer.from('{"query":"{hello}"}'),
      415,
      "application/json; this request has no content-type.",
    ],
    [
      "no media type, from a program that says it is no browser",
      { "apollo-require-preflight": "1" },
      Buffer.from('{"query":"{hello}"}'),
      415,
      "this request has no content-type.",
    ],
    ["another charset", { "content-type": "application/json; charset=latin1" }, "{}", 415, "must be encoded in UTF-8"],
    ["a compressed body", { ...json, "content-encoding": "gzip" }, "{}", 415, "must not be compressed"],
    [
      "a form of another site",
      { "content-type": "text/plain" },
      '{"query":"{hello}"}',
      415,
      'this request says "text/plain".',
    ],
    ["too large a body", json, `"${"x".repeat(1024 * 1024)}"`, 413, "must not exceed 1048576 bytes"],
    [
      "an unknown cost",
      { ...json, "x-xentral-cost": "2" },
      '{"query":"{hello}"}',
      400,
      "x-xentral-cost takes 0, 1 or paths",
    ],
    [
      "an unknown explanation",
      { ...json, "x-xentral-explain": "all" },
      '{"query":"{hello}"}',
      400,
      "x-xentral-explain takes plan or only",
    ],
    ["a deadline of zero", { ...json, "x-xentral-deadline-ms": "0" }, '{"query":"{hello}"}', 400, "from 1 to 120000"],
  ])("%s", async (_name, headers, body, status, message) => {
    await using graph = await startHttpGraph();
    const response = await fetch(`${graph.url}/graphql`, { method: "POST", headers, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining(message) as string,
          extensions: { code: expect.stringMatching(/^BAD_/) as string },
        },
      ],
    });
    expect(graph.operations).toEqual([]);
    expect(graph.logged).toEqual([]);
  });

  it("too large a body of unknown length", async () => {
    await using graph = await startHttpGraph();
    const headers = { ...json, "transfer-encoding": "chunked" };
    const { status } = await raw(`${graph.url}/graphql`, { method: "POST", headers, body: " ".repeat(1_300_000) });
    expect(status).toBe(413);
  });

  it("a body as large as allowed is read", async () => {
    await using graph = await startHttpGraph();
    const body = JSON.stringify({ query: "{ hello }" });
    const response = await fetch(`${graph.url}/graphql`, {
      method: "POST",
      headers: json,
      body: body.padEnd(1024 * 1024),
    });
    expect(response.status).toBe(200);
  });

  it("refusals come in GraphQL's own media type when asked for", async () => {
    await using graph = await startHttpGraph();
    const headers = { ...json, accept: "application/graphql-response+json" };
    const response = await fetch(`${graph.url}/graphql`, { method: "POST", headers, body: "{" });
    expect(response.headers.get("content-type")).toBe("application/graphql-response+json; charset=utf-8");
  });

  it.each(["PUT", "DELETE", "HEAD", "PATCH"])("the method %s", async (method) => {
    await using graph = await startHttpGraph();
    for (const headers of [{}, json]) {
      const { status, headers: answered, body } = await raw(`${graph.url}/graphql`, { method, headers });
      expect([status, answered["allow"]]).toEqual([405, "GET, POST"]);
      const text = method === "HEAD" ? "" : "This path takes GET and POST only.";
      expect(body.toString()).toContain(text);
    }
    expect(graph.operations).toEqual([]);
  });

  it("a GET that any page could send is told what is missing", async () => {
    await using graph = await startHttpGraph();
    const { status, body } = await raw(`${graph.url}/graphql?query=%7Bhello%7D`);
    expect([status, body.toString()]).toEqual([400, expect.stringContaining("Cross-Site Request Forgery")]);
  });

  it("paths where nothing is", async () => {
    await using graph = await startHttpGraph();
    for (const path of [
      "/nothing",
      "/graphql/",
      "/documents/SalesOrder/42",
      "/documents/../graphql.pdf",
      "//graphql",
    ]) {
      const { status, headers, body } = await raw(`${graph.url}${path}`);
      expect([path, status, headers["content-type"]]).toEqual([path, 404, "application/problem+json"]);
      expect(JSON.parse(body.toString())).toMatchObject({ title: "Not Found", status: 404 });
    }
  });
});

describe("compression", () => {
  it("is used when asked for", async () => {
    await using graph = await startHttpGraph();
    const body = JSON.stringify({ query: "{ text(lines: 500) }" });
    const headers = { ...json, "accept-encoding": "gzip" };
    const answer = await raw(`${graph.url}/graphql`, { method: "POST", headers, body });
    expect(answer.headers).toMatchObject({ "content-encoding": "gzip", vary: "origin, accept-encoding" });
    expect(answer.body.length).toBeLessThan(1000);
    expect(JSON.parse(gunzipSync(answer.body).toString())).toMatchObject({
      data: { text: "a line of text\n".repeat(500) },
    });
  });

  it("is not used for little, or when not asked for", async () => {
    await using graph = await startHttpGraph();
    const ask = (query: string, headers: Record<string, string>): Promise<RawAnswer> =>
      raw(`${graph.url}/graphql`, {
        method: "POST",
        headers: { ...json, ...headers },
        body: JSON.stringify({ query }),
      });
    expect((await ask("{ hello }", { "accept-encoding": "gzip, br" })).headers["content-encoding"]).toBeUndefined();
    expect((await ask("{ text(lines: 500) }", {})).headers["content-encoding"]).toBeUndefined();
  });
});

describe("health", () => {
  it("is answered without an operation, to probes under any host name", async () => {
    await using graph = await startHttpGraph();
    for (const [path, status] of [
      ["live", "live"],
      ["ready", "ready"],
    ]) {
      const answer = await raw(`${graph.url}/health/${path}`, { headers: { host: "10.0.0.7:4000" } });
      expect([answer.status, answer.body.toString()]).toEqual([200, `{"status":"${status}"}\n`]);
    }
    expect((await raw(`${graph.url}/health/live`, { method: "HEAD" })).body).toHaveLength(0);
    expect((await raw(`${graph.url}/health/live`, { method: "POST" })).headers["allow"]).toBe("GET, HEAD");
    expect(graph.operations).toEqual([]);
  });
});

describe("pages", () => {
  it("in development: the root leads to the explorer, which holds everything it needs", async () => {
    await using graph = await startHttpGraph();
    const root = await raw(`${graph.url}/`);
    expect([root.status, root.headers["location"]]).toEqual([302, "/explorer"]);
    const response = await fetch(`${graph.url}/explorer`);
    const page = await response.text();
    expect(page).toContain("query Customers");
    expect(page.match(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?\/\//g)).toBeNull();
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain("http");
  });

  it("in development: a browser finds Apollo's Sandbox at /graphql", async () => {
    await using graph = await startHttpGraph();
    const response = await fetch(`${graph.url}/graphql`, { headers: { accept: "text/html,*/*;q=0.8" } });
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(await response.text()).toContain("https://embeddable-sandbox.cdn.apollographql.com");
  });

  it("in production: there are none, and the schema is not told", async () => {
    await using graph = await startHttpGraph({ env: { NODE_ENV: "production" } });
    expect((await raw(`${graph.url}/`)).status).toBe(404);
    expect((await raw(`${graph.url}/explorer`)).status).toBe(404);
    expect((await raw(`${graph.url}/graphql`, { headers: { accept: "text/html" } })).status).toBe(400);
    expect((await graph.post("{ __schema { queryType { name } } }")).status).toBe(400);
    expect(await (await graph.post("{ help }")).text()).not.toContain("hello");
  });

  it("in development: introspection works, and mistakes are helped with", async () => {
    await using graph = await startHttpGraph();
    expect(await (await graph.post("{ help }")).text()).toContain("hello");
    const response = await graph.post("{ __schema { queryType { name } } }");
    expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
  });
});
