import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { insertRecord, removeRecord } from "../../sandbox/model.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { filterQuery, readSandbox } from "../support/sandbox-client.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({
    customers: 60,
    products: 80,
    orders: 120,
    ratePerMinute: 0,
    tokens: { narrow: { scopes: ["salesOrder:read"] }, barred: { denied: ["customer:read"] } },
  });
});
afterAll(() => sandbox.close());

const read = (path: string, headers?: Readonly<Record<string, string>>) => readSandbox(sandbox, path, headers);
const v1Page = "page[number]=1&page[size]=10";

describe("a token", () => {
  it("is asked for: text on v1 and v2, a message on v3", async () => {
    const [v1, v3] = await Promise.all([
      read(`/api/v1/warehouses?${v1Page}`, { authorization: "Bearer wrong" }),
      read("/api/v3/customers", { authorization: "" }),
    ]);
    expect([v1.status, v1.text, v1.headers.get("content-type")]).toEqual([
      401,
      "Unauthorized",
      "text/html; charset=UTF-8",
    ]);
    expect([v3.status, v3.body]).toEqual([401, { message: "Unauthenticated." }]);
  });

  it("without the scope is told which, in the family's words", async () => {
    const narrow = { authorization: "Bearer narrow" };
    const [v3, v2, fine, barred] = await Promise.all([
      read("/api/v3/customers", narrow),
      read(`/api/v2/customers?${v1Page}`, narrow),
      read("/api/v3/salesOrders", narrow),
      read("/api/v3/customers", { authorization: "Bearer barred" }),
    ]);
    expect([v3.status, v3.body]).toEqual([403, { message: "Missing required scopes: customer:read." }]);
    expect([v2.status, v2.body?.["scopes"]]).toEqual([403, ["customer:read"]]);
    expect([fine.status, barred.status]).toEqual([200, 403]);
  });
});

describe("errors", () => {
  it.each([
    ["/api/v3/nothing", 404, { error: { code: 7431, http_code: 404, message: "Route not found" } }],
    ["/api/v1/warehouses/1", 404, { error: { code: 7431, http_code: 404, message: "Route not found" } }],
    ["/api/v3/salesOrders/99999999", 404, { message: "Resource not found." }],
    ["/api/v3/salesOrders/abc", 404, { message: "Resource not found." }],
    ["/api/v2/customers/99999999", 404, { error: { code: 7452, http_code: 404, message: "Resource not found" } }],
    ["/__sandbox/requests", 404, { error: { code: 7431, http_code: 404, message: "Route not found" } }],
  ])("of %s", async (path, status, body) => {
    const answer = await read(path);
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  it("of URLs over 8,000 bytes, and of nothing shorter", async () => {
    const path = "/api/v3/salesOrders?search=";
    expect((await read(path + "x".repeat(8000 - path.length))).status).toBe(200);
    expect((await read(path + "x".repeat(8001 - path.length))).status).toBe(414);
  });

  it("of verbs that a path does not have", async () => {
    const headers = { authorization: `Bearer ${sandbox.token}`, "content-type": "application/json" };
    const response = await fetch(`${sandbox.url}/api/v3/salesOrders`, { method: "PUT", headers, body: "{}" });
    expect([response.status, Object.keys((await response.json()) as object)]).toEqual([405, ["message"]]);
  });
});

describe("the record of requests", () => {
  it("prints what came in, decoded and in a stable order", async () => {
    sandbox.control.clearRequests();
    await read(`/api/v3/salesOrders?perPage=1&${filterQuery(0, "id", "in", ["7", "9"])}`, {
      "x-pagination": "cursor",
      accept: "application/json",
    });
    const query = "filter[0][key]=id&filter[0][op]=in&filter[0][value][]=7&filter[0][value][]=9&perPage=1";
    expect(sandbox.control.requests).toEqual([
      {
        method: "GET",
        url: `GET /api/v3/salesOrders?${query}`,
        path: "/api/v3/salesOrders",
        query,
        status: 200,
        accept: "application/json",
        pagination: "cursor",
      },
    ]);
  });
});

describe("a world that changes", () => {
  it("is served as it is", async () => {
    const before = await read(`/api/v1/warehouses?${v1Page}`);
    insertRecord(sandbox.world, "warehouse", { id: 4711, designation: "Außenlager", projectId: null });
    const during = await read(`/api/v1/warehouses?${v1Page}&${filterQuery(0, "id", "equals", "4711")}`);
    removeRecord(sandbox.world, "warehouse", 4711);
    expect(during.body?.data).toEqual([expect.objectContaining({ id: "4711", designation: "Außenlager" })]);
    expect((await read(`/api/v1/warehouses?${v1Page}`)).text).toBe(before.text);
  });
});
