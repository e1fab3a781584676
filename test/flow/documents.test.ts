import { PassThrough, Readable } from "node:stream";

import { describe, expect, it } from "vitest";

import { appError } from "../../src/errors.ts";
import { pdf, refused, startHttpGraph } from "../support/http-graph.ts";
import type { HttpGraphOptions } from "../support/http-graph.ts";
import { raw } from "../support/raw-http.ts";
import type { RawAnswer } from "../support/raw-http.ts";

interface Got extends RawAnswer {
  /** Paths that were asked for upstream. */
  readonly asked: readonly string[];
}

async function get(path: string, headers: Record<string, string> = {}, options: HttpGraphOptions = {}): Promise<Got> {
  await using graph = await startHttpGraph(options);
  const answer = await raw(`${graph.url}${path}`, { headers });
  expect(graph.logged).toEqual([]);
  expect(graph.clock.pending()).toBe(0);
  return { ...answer, asked: graph.streamed.map((request) => request.path) };
}

const document = "/documents/SalesOrder/42.pdf";

describe("a document", () => {
  it("comes from the preferred family, as a PDF with its name and length, and is kept by nobody", async () => {
    const { status, headers, body, asked } = await get(document);
    expect(status).toBe(200);
    expect(body.toString()).toBe("%PDF-1.7 a document");
    expect(headers).toMatchObject({
      "content-type": "application/pdf",
      "content-length": "19",
      "content-disposition": 'inline; filename="AB-100042.pdf"',
      "cache-control": "private, no-store",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    });
    expect(asked).toEqual(["/api/v3/salesOrders/42"]);
  });

  it("is asked for as a PDF", async () => {
    await using graph = await startHttpGraph();
    await fetch(`${graph.url}${document}`);
    expect(graph.streamed).toEqual([expect.objectContaining({ accept: "application/pdf", query: [] })]);
  });

  it("has a name and no length where Xentral gives none", async () => {
    const stream = () => Promise.resolve(pdf({ fileName: null, contentLength: null, contentType: null }));
    const { headers } = await get(document, {}, { stream });
    expect(headers["content-disposition"]).toBe('inline; filename="SalesOrder-42.pdf"');
    expect(headers["content-type"]).toBe("application/pdf");
    expect(headers["transfer-encoding"]).toBe("chunked");
  });

  it.each([
    ["the token has no right for it", refused(403)],
    ["the route is not deployed", refused(404, "route-not-found")],
    ["it gives no PDF", refused(406)],
  ])("comes from the next family where %s", async (_name, error) => {
    const stream: HttpGraphOptions["stream"] = ({ family }) =>
      family === "v3" ? Promise.reject(error) : Promise.resolve(pdf());
    const { status, asked } = await get(document, {}, { stream });
    expect(status).toBe(200);
    expect(asked).toEqual(["/api/v3/salesOrders/42", "/api/v1/salesOrders/42"]);
  });
});

describe("no document", () => {
  it("one call says that there is no such record", async () => {
    const { status, headers, body, asked } = await get(document, {}, { stream: () => Promise.reject(refused(404)) });
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(body.toString())).toMatchObject({
      title: "Not Found",
      detail: "Xentral has no such document.",
      code: "NOT_FOUND",
      upstream: { status: 404 },
    });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["a foreign type", "/documents/Customer/42.pdf", 404, "NOT_FOUND"],
    ["an id that is none", "/documents/SalesOrder/4x2.pdf", 400, "INVALID_ID"],
    ["a path for an id", "/documents/SalesOrder/..%2F..%2Fusers.pdf", 400, "INVALID_ID"],
    ["a type that no family prints", "/documents/Offer/42.pdf", 501, "FIELD_NOT_AVAILABLE"],
  ])("%s costs no call", async (_name, path, status, code) => {
    const got = await get(path);
    expect([got.status, JSON.parse(got.body.toString())]).toEqual([status, expect.objectContaining({ code, status })]);
    expect(got.asked).toEqual([]);
  });

  it("other methods cost no call", async () => {
    await using graph = await startHttpGraph();
    const answer = await raw(`${graph.url}${document}`, { method: "POST" });
    expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET"]);
    expect(graph.streamed).toEqual([]);
  });

  it("an exhausted budget says when to come again", async () => {
    const error = appError("BUDGET_EXHAUSTED", { message: "No calls left.", details: { retryAfterMs: 1500 } });
    const { status, headers, body } = await get(document, {}, { stream: () => Promise.reject(error) });
    expect([status, headers["retry-after"]]).toEqual([503, "2"]);
    expect(JSON.parse(body.toString())).toEqual({
      type: "about:blank",
      title: "Service Unavailable",
      status: 503,
      detail: "No calls left.",
      code: "BUDGET_EXHAUSTED",
      retryAfterMs: 1500,
    });
  });

  it("every family without the right: the preferred one's error", async () => {
    const stream: HttpGraphOptions["stream"] = ({ family }) => Promise.reject(refused(family === "v3" ? 403 : 406));
    const { status, body } = await get(document, {}, { stream });
    expect(status).toBe(403);
    expect(JSON.parse(body.toString())).toMatchObject({ code: "UPSTREAM_FORBIDDEN", upstream: { status: 403 } });
  });

  it("something that is no PDF is not passed on, and its connection is let go", async () => {
    const body = Readable.from(['{"data":{}}']);
    const stream = () => Promise.resolve(pdf({ contentType: "application/json", body }));
    const got = await get(document, {}, { stream });
    expect(got.status).toBe(502);
    expect(JSON.parse(got.body.toString())).toMatchObject({ code: "UPSTREAM_MALFORMED", resource: "SalesOrder" });
    expect(body.destroyed).toBe(true);
  });

  it("an error that nobody foresaw is an incident", async () => {
    await using graph = await startHttpGraph({ stream: () => Promise.reject(new TypeError("x of undefined")) });
    const response = await fetch(`${graph.url}${document}`);
    const problem = (await response.json()) as { incidentId: string };
    expect(response.status).toBe(500);
    expect(problem).toMatchObject({ code: "INTERNAL_ERROR", detail: "Something went wrong inside the graph." });
    expect(graph.logged.join("")).toContain(problem.incidentId);
  });
});

describe("pages of other sites", () => {
  const cross = { "sec-fetch-site": "cross-site" };

  it.each([
    ["an image or frame", cross],
    ["a link", { ...cross, "sec-fetch-mode": "navigate", referer: "https://evil.example/" }],
    ["a script", { ...cross, origin: "https://evil.example" }],
    ["a page without an origin", { ...cross, origin: "null" }],
    ["a script in an old browser", { origin: "https://evil.example" }],
  ])("%s gets nothing and costs no call", async (_name, headers) => {
    const { status, headers: answered, asked } = await get(document, headers);
    expect([status, answered["cross-origin-resource-policy"]]).toEqual([403, "same-origin"]);
    expect(asked).toEqual([]);
  });

  it("any origin may read the graph, but documents are for named ones", async () => {
    const headers = { ...cross, origin: "https://any.example" };
    expect((await get(document, headers, { env: { XENTRAL_GRAPH_CORS_ORIGINS: "*" } })).status).toBe(403);
  });

  it.each([
    ["a script", { ...cross, origin: "https://studio.apollographql.com" }],
    ["a link", { ...cross, referer: "https://studio.apollographql.com/sandbox" }],
  ])("%s of an origin that may come gets it", async (_name, headers) => {
    const { status, headers: answered } = await get(document, headers);
    expect([status, answered["cross-origin-resource-policy"]]).toEqual([200, "cross-origin"]);
  });

  it.each(["none", "same-origin", "same-site"])("sec-fetch-site: %s gets it", async (site) => {
    expect((await get(document, { "sec-fetch-site": site })).status).toBe(200);
  });

  it("a host name that is not ours gets nothing", async () => {
    expect(await get(document, { host: "evil.example" })).toMatchObject({ status: 421, asked: [] });
  });
});

describe("a document on its way", () => {
  it("is given up when the client goes away", async () => {
    const body = new PassThrough();
    body.write("%PDF-1.7 ");
    await using graph = await startHttpGraph({ stream: () => Promise.resolve(pdf({ body, contentLength: null })) });
    const client = new AbortController();
    const response = await fetch(`${graph.url}${document}`, { signal: client.signal });
    const closed = new Promise((resolve) => body.once("close", resolve));
    client.abort();
    await closed;
    expect(body.destroyed).toBe(true);
    await expect(response.text()).rejects.toThrow("aborted");
  });

  it("ends early when the deadline passes, so that nobody takes it for whole", async () => {
    const body = new PassThrough();
    body.write("%PDF-1.7 ");
    await using graph = await startHttpGraph({ stream: () => Promise.resolve(pdf({ body, contentLength: null })) });
    const response = await fetch(`${graph.url}${document}`);
    await graph.clock.advance(30_000);
    await expect(response.text()).rejects.toThrow("terminated");
    expect(body.destroyed).toBe(true);
  });

  it("ends early when Xentral's answer does", async () => {
    const body = new PassThrough();
    body.write("%PDF-1.7 ");
    await using graph = await startHttpGraph({ stream: () => Promise.resolve(pdf({ body })) });
    const response = await fetch(`${graph.url}${document}`);
    body.destroy(new Error("reset"));
    await expect(response.text()).rejects.toThrow("terminated");
  });
});
