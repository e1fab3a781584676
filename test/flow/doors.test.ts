import { describe, expect, it } from "vitest";

import { startHttpGraph } from "../support/http-graph.ts";
import { raw } from "../support/raw-http.ts";
import type { RawAnswer } from "../support/raw-http.ts";

const studio = "https://studio.apollographql.com";
const query = { method: "POST", body: '{"query":"{ hello publicUrl }"}' };

async function ask(headers: Record<string, string>, env: Record<string, string> = {}): Promise<RawAnswer> {
  await using graph = await startHttpGraph({ env });
  return await raw(`${graph.url}/graphql`, { ...query, headers: { "content-type": "application/json", ...headers } });
}

async function preflight(headers: Record<string, string>, env: Record<string, string> = {}): Promise<RawAnswer> {
  await using graph = await startHttpGraph({ env });
  const asking = { "access-control-request-method": "POST", ...headers };
  return await raw(`${graph.url}/graphql`, { method: "OPTIONS", headers: asking });
}

describe("origins", () => {
  it.each([studio, "http://localhost:3000", "http://127.0.0.1:5173", "https://localhost", "http://[::1]:3000"])(
    "%s may read answers in development",
    async (origin) => {
      const { headers } = await ask({ origin });
      expect(headers["access-control-allow-origin"]).toBe(origin);
      expect(headers["access-control-allow-credentials"]).toBe("true");
      expect(headers["vary"]).toContain("origin");
    },
  );

  it.each([
    "https://evil.example",
    "https://studio.apollographql.com.evil.example",
    "http://localhost.evil.example",
    "null",
    "x",
  ])("%s may not", async (origin) => {
    const { headers } = await ask({ origin });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
    expect(headers["vary"]).toContain("origin");
  });

  it.each([studio, "http://localhost:3000"])("%s may not in production", async (origin) => {
    const { headers } = await ask({ origin }, { NODE_ENV: "production" });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("those that are configured may, and then no others", async () => {
    const env = { XENTRAL_GRAPH_CORS_ORIGINS: "https://shop.example,https://admin.example" };
    expect((await ask({ origin: "https://admin.example" }, env)).headers["access-control-allow-origin"]).toBe(
      "https://admin.example",
    );
    expect((await ask({ origin: studio }, env)).headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("everybody may when configured so, but without credentials", async () => {
    const { headers } = await ask({ origin: "https://any.example" }, { XENTRAL_GRAPH_CORS_ORIGINS: "*" });
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
  });
});

describe("preflight requests", () => {
  it("are granted to origins that may come, with the headers that they ask for", async () => {
    const { status, headers, body } = await preflight({
      origin: studio,
      "access-control-request-headers": "content-type,x-xentral-cost",
      "access-control-request-private-network": "true",
    });
    expect([status, body.length]).toEqual([204, 0]);
    expect(headers).toMatchObject({
      "access-control-allow-origin": studio,
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": "content-type,x-xentral-cost",
      "access-control-allow-private-network": "true",
      "access-control-max-age": "600",
    });
  });

  it("grant nothing to others", async () => {
    const { status, headers } = await preflight({
      origin: "https://evil.example",
      "access-control-request-headers": "content-type",
    });
    expect(status).toBe(204);
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });

  it("do not repeat what is no list of header names", async () => {
    const { headers } = await preflight({ origin: studio, "access-control-request-headers": "<script>" });
    expect(headers["access-control-allow-headers"]).toBeUndefined();
  });
});

describe("host names", () => {
  it.each(["localhost", "localhost:4000", "127.0.0.1:4000", "[::1]:4000"])("%s is ours on loopback", async (host) => {
    const { status, body } = await ask({ host });
    expect(status).toBe(200);
    expect(JSON.parse(body.toString())).toMatchObject({ data: { publicUrl: `http://${host}` } });
  });

  it.each(["evil.example", "evil.example:4000", "localhost.evil.example", "127.0.0.1.evil.example", "0.0.0.0", "a b"])(
    "%s is not, whoever resolves it to us",
    async (host) => {
      const { status, body } = await ask({ host });
      expect(status).toBe(421);
      expect(body.toString()).toContain("XENTRAL_GRAPH_PUBLIC_URL");
    },
  );

  it("the public name is ours too, and links begin with it", async () => {
    const env = { XENTRAL_GRAPH_PUBLIC_URL: "https://graph.example/erp" };
    for (const host of ["graph.example", "127.0.0.1:4000"]) {
      const { body } = await ask({ host }, env);
      expect(JSON.parse(body.toString())).toMatchObject({ data: { publicUrl: "https://graph.example/erp" } });
    }
  });

  it("beyond loopback any name will do", async () => {
    const { status } = await ask({ host: "graph.internal:4000" }, { HOST: "0.0.0.0" });
    expect(status).toBe(200);
  });
});
