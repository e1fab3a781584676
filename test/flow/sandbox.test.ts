import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertRecord, removeRecord } from "../../sandbox/model.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { filterQuery, idsOf, readSandbox } from "../support/sandbox-client.ts";

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
const everyStatus = filterQuery(0, "status", "in", "draft,released,sent,completed,cancelled");

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

describe("v3", () => {
  it("hides statuses until status is filtered by, whatever else is", async () => {
    const drafts = sandbox.world.salesOrder.rows.filter(({ status }) => status === "draft");
    expect(drafts.length).toBeGreaterThan(0);
    const byId = filterQuery(
      1,
      "id",
      "in",
      drafts.map(({ id }) => String(id)),
    );
    const hidden = await read(`/api/v3/salesOrders?${byId}`);
    const shown = await read(`/api/v3/salesOrders?perPage=1000&${everyStatus}&${byId}`);
    expect(idsOf(hidden)).toEqual([]);
    expect(idsOf(shown)).toEqual(drafts.map(({ id }) => String(id)));
  });

  it("hides what is paid from the list of invoices", async () => {
    const statuses = new Set((await read("/api/v3/invoices?perPage=1000")).body?.data?.map((row) => row["status"]));
    expect([...statuses].filter((status) => status === "completed" || status === "draft")).toEqual([]);
  });

  it("hides disabled products until isDisabled is asked for, and deleted ones even then", async () => {
    const disabled = sandbox.world.product.rows.filter(({ isDisabled, isDeleted }) => isDisabled && !isDeleted);
    expect(disabled.length).toBeGreaterThan(0);
    const shown = await read(`/api/v3/products?perPage=5000&sort=id&${filterQuery(0, "isDisabled", "equals", "true")}`);
    const usual = await read("/api/v3/products?perPage=5000");
    expect(idsOf(shown)).toEqual(disabled.map(({ id }) => String(id)));
    expect(usual.body?.data?.some((row) => row["isDisabled"] === true || row["isDeleted"] === true)).toBe(false);
  });

  it("clamps sizes, defaults to fifteen, and counts only in table mode", async () => {
    const [clamped, usual, table] = await Promise.all([
      read("/api/v3/customers?perPage=5000"),
      read("/api/v3/customers"),
      read("/api/v3/customers?page=2&perPage=20", { "x-pagination": "TABLE" }),
    ]);
    expect(clamped.body?.meta?.["perPage"]).toBe(100);
    expect(usual.body?.meta).toEqual({
      currentPage: 1,
      from: 1,
      path: `${sandbox.url}/api/v3/customers`,
      perPage: 15,
      to: 15,
    });
    const total = sandbox.world.partner.rows.filter(
      (partner) => partner.customerNumber !== null && !partner.isDeleted,
    ).length;
    expect(table.body?.meta).toMatchObject({
      currentPage: 2,
      from: 21,
      perPage: 20,
      lastPage: Math.ceil(total / 20),
      total,
    });
    expect(table.body?.links?.["prev"]).toBe(`${sandbox.url}/api/v3/customers?perPage=20&page=1`);
  });

  it("has no totals where the list has no modes", async () => {
    const answer = await read("/api/v3/salesPrices", { "x-pagination": "table" });
    expect(Object.keys(answer.body?.meta ?? {})).toEqual(["currentPage", "from", "path", "perPage", "to"]);
  });

  it("fails on page[number] without page[size]", async () => {
    expect((await read("/api/v3/salesOrders?page[number]=2")).status).toBe(500);
    expect((await read("/api/v3/salesOrders?page[size]=5")).body?.meta?.["perPage"]).toBe(5);
  });

  it("walks by cursor to the end and back", async () => {
    const header = { "x-pagination": "cursor" };
    const walked: string[] = [];
    let cursor: unknown = "";
    while (cursor !== null) {
      const page = await read(`/api/v3/salesOrders?perPage=7&sort=-documentDate,id&cursor=${String(cursor)}`, header);
      walked.push(...idsOf(page));
      cursor = page.body?.meta?.["nextCursor"] ?? null;
      expect(Object.keys(page.body?.meta ?? {}).toSorted()).toEqual(["nextCursor", "path", "perPage", "prevCursor"]);
    }
    const all = await read("/api/v3/salesOrders?perPage=1000&sort=-documentDate,id");
    expect(walked).toEqual(idsOf(all));
  });

  it("splits a filter value at every comma", async () => {
    const [first, second] = sandbox.world.salesOrder.rows.filter(({ documentNumber }) => documentNumber !== null);
    const numbers = [first, second].map((order) => order?.documentNumber ?? "");
    const one = await read(
      `/api/v3/salesOrders?${everyStatus}&${filterQuery(1, "documentNumber", "equals", numbers.join(","))}`,
    );
    const many = await read(`/api/v3/salesOrders?${everyStatus}&${filterQuery(1, "documentNumber", "in", numbers)}`);
    expect(idsOf(one)).toEqual([first, second].map((order) => String(order?.id)));
    expect(idsOf(many)).toEqual(idsOf(one));
  });

  it.each([
    [
      "/api/v3/salesOrders?filter[0][key]=channel&filter[0][op]=equals&filter[0][value]=1",
      "filter",
      "Allowed filter(s) are `id, address.id",
    ],
    ["/api/v3/customers?sort=email", "sort", "Requested sort(s) `email` is not allowed"],
    [
      "/api/v3/customers?include=primaryAddress,tags",
      "include",
      "Requested include(s) `primaryAddress` are not allowed",
    ],
    ["/api/v3/salesOrders?filter[0][key]=id&filter[0][value]=1", "filter", "Invalid filter format."],
    [
      `/api/v3/returnOrders?${filterQuery(0, "status", "equals", "checked")}`,
      "status",
      "Valid values are: draft, received",
    ],
    [
      `/api/v3/salesOrders?${filterQuery(0, "createdAt", "greaterThan", "2026-01-01")}`,
      "createdAt",
      "not a valid datetime",
    ],
    [
      `/api/v3/customers?${filterQuery(0, "createdAt", "greaterThan", "2026-01-01T00:00:00+01:00")}`,
      "createdAt",
      "not a valid date.",
    ],
    [
      `/api/v3/products?${filterQuery(0, "isDisabled", "equals", "False")}`,
      "isDisabled",
      "Valid values are: true, false",
    ],
    [
      `/api/v3/stockMovements?${filterQuery(0, "postedAt", "greaterThanOrEqual", "x")}`,
      "postedAt",
      "Unsupported filter operator",
    ],
  ])("refuses %s with the reason under %s", async (path, key, text) => {
    const answer = await read(path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([400, "application/problem+json"]);
    expect(String(answer.body?.violations?.[key])).toContain(text);
  });

  it("drops a date filter without a value, and ignores search where it has none", async () => {
    const all = await read("/api/v3/customers?perPage=100&sort=id");
    const empty = await read(`/api/v3/customers?perPage=100&sort=id&${filterQuery(0, "updatedAt", "greaterThan", "")}`);
    const searched = await read("/api/v3/customers?perPage=100&sort=id&search=gibtesnicht");
    expect(idsOf(empty)).toEqual(idsOf(all));
    expect(idsOf(searched)).toEqual(idsOf(all));
  });

  it("searches documents in the columns that name them", async () => {
    const order = sandbox.world.salesOrder.rows.find(
      ({ documentNumber, status }) => documentNumber !== null && status === "released",
    );
    const found = await read(`/api/v3/salesOrders?perPage=1000&search=${order?.documentNumber}`);
    expect(idsOf(found)).toContain(String(order?.id));
    expect(idsOf(await read("/api/v3/salesOrders?search=gibtesnicht"))).toEqual([]);
  });

  it("shows a relation only where it is included", async () => {
    const bare = await read("/api/v3/salesOrders?perPage=1");
    const included = await read("/api/v3/salesOrders?perPage=1&include=lineItems.product,tags");
    expect(Object.keys(bare.body?.data?.[0] ?? {})).not.toContain("lineItems");
    expect(Object.keys(included.body?.data?.[0] ?? {})).toEqual(expect.arrayContaining(["lineItems", "tags"]));
  });

  it("reads one line item as its document shows it", async () => {
    const order = sandbox.world.salesOrder.rows.find(({ lines }) => lines.some(({ type }) => type === "product"));
    const line = order?.lines.find(({ type }) => type === "product");
    const path = `/api/v3/salesOrders/${order?.id}/lineItems`;
    expect((await read(`${path}/${line?.id}?include=product`)).body?.data).toMatchObject({
      id: String(line?.id),
      type: "product",
    });
    expect((await read(`${path}/999999`)).status).toBe(404);
  });

  it("renders documents as PDF when asked to", async () => {
    const answer = await read("/api/v3/salesOrders/1", { accept: "application/pdf" });
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.text).toMatch(/^%PDF-1\.4[\s\S]+%%EOF\s$/u);
  });
});

describe("v1 and v2", () => {
  it.each([
    ["/api/v1/salesOrders", "page"],
    ["/api/v1/salesOrders?page[size]=10", "page.number"],
    ["/api/v1/salesOrders?page[number]=1&page[size]=51", "page.size"],
    ["/api/v1/salesOrders?page[number]=1&page[size]=9", "page.size"],
    [`/api/v1/salesOrders?${v1Page}&sort=id`, "sort"],
    [`/api/v1/salesOrders?${v1Page}&${filterQuery(0, "id", "equals", "1")}`, "filter.0.key"],
    [`/api/v1/deliveryNotes?${v1Page}&${filterQuery(0, "country", "is", "DE")}`, "filter.0.op"],
    [`/api/v2/products?${v1Page}&order[0][field]=updatedAt&order[0][dir]=asc`, "order.0.field"],
    [`/api/v1/shipments?${v1Page}&${filterQuery(0, "id", "equals", "1")}`, "filter"],
    ["/api/v1/storageLocations?page[number]=1&page[size]=50", "page.size"],
    ["/api/v2/customers?cursor[size]=10&page[number]=1&page[size]=10", "cursor"],
    ["/api/v1/products/1?include=parts", "include"],
  ])("refuse %s, mirroring the place %s", async (path, place) => {
    const answer = await read(path);
    expect(answer.status).toBe(400);
    const found = place
      .split(".")
      .reduce<unknown>((level, name) => (level as Record<string, unknown>)[name], answer.body?.violations);
    expect(found).toEqual([expect.any(String)]);
  });

  it("clamp the size of sales prices and say what they served", async () => {
    const answer = await read("/api/v1/salesPrices?page[number]=1&page[size]=100");
    expect([answer.status, answer.body?.data?.length]).toEqual([200, 50]);
    expect(answer.body?.extra).toEqual({
      totalCount: sandbox.world.salesPrice.rows.length,
      page: { number: 1, size: 50 },
    });
  });

  it("filter by id lists and order as asked", async () => {
    const ids = ["3", "1", "2"];
    const answer = await read(
      `/api/v2/products?${v1Page}&${filterQuery(0, "id", "in", ids)}&order[0][field]=id&order[0][dir]=desc`,
    );
    expect(idsOf(answer)).toEqual(["3", "2", "1"].filter((id) => idsOf(answer).includes(id)));
    expect(idsOf(answer).length).toBeGreaterThan(0);
  });

  it("walk v2 customers by cursor", async () => {
    const walked: string[] = [];
    let next = "";
    do {
      const page = await read(`/api/v2/customers?cursor[size]=10&cursor[nextCursor]=${next}`);
      walked.push(...idsOf(page));
      next = page.body?.extra?.cursor?.nextCursor ?? "";
    } while (next !== "");
    const customers = sandbox.world.partner.rows.filter(
      ({ customerNumber, isDeleted }) => customerNumber !== null && !isDeleted,
    );
    expect(walked).toEqual(customers.map(({ id }) => String(id)));
  });

  it("have no total below a product", async () => {
    const item = sandbox.world.storageItem.rows[0];
    const answer = await read(`/api/v1/products/${item?.productId}/storageLocations?${v1Page}`);
    expect([answer.status, answer.body?.extra]).toEqual([200, { page: { number: 1, size: 10 } }]);
  });

  it("answer bare lists whatever is asked of them", async () => {
    const all = await read("/api/v1/productsCategories");
    const asked = await read(`/api/v1/productsCategories?${v1Page}&${filterQuery(0, "id", "equals", "1")}`);
    expect(asked.text).toBe(all.text);
  });

  it("offer v1 invoices in one media type only", async () => {
    const path = `/api/v1/invoices?${v1Page}`;
    const minimal = "application/vnd.xentral.minimal+json";
    const [json, offered, any] = await Promise.all([
      read(path, { accept: "application/json" }),
      read(path, { accept: minimal }),
      read(path, { accept: "*/*" }),
    ]);
    expect([json.status, json.text]).toEqual([406, ""]);
    expect([offered.status, offered.headers.get("content-type")]).toEqual([200, minimal]);
    expect(any.status).toBe(200);
  });

  it("serve v2 storage items without page parameters, ten at a time", async () => {
    const item = sandbox.world.storageItem.rows[0];
    const location = sandbox.world.storageLocation.byId.get(item?.storageLocationId ?? 0);
    const answer = await read(`/api/v2/warehouses/${location?.warehouseId}/storageLocations/${location?.id}/items`);
    expect(answer.body?.extra?.page).toEqual({ number: 1, size: 10 });
    expect((await read(`/api/v2/warehouses/999/storageLocations/${location?.id}/items`)).status).toBe(404);
  });

  it("answer paths without a version as v1", async () => {
    expect((await read("/api/productsCategories")).text).toBe((await read("/api/v1/productsCategories")).text);
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

  it("of writes", async () => {
    const headers = { authorization: `Bearer ${sandbox.token}`, "content-type": "application/json" };
    const response = await fetch(`${sandbox.url}/api/v3/salesOrders`, { method: "POST", headers, body: "{}" });
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
