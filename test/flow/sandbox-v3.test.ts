import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { filterQuery, idsOf, readSandbox } from "../support/sandbox-client.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({
    customers: 60,
    products: 80,
    orders: 120,
    ratePerMinute: 0,
  });
});
afterAll(() => sandbox.close());

const read = (path: string, headers?: Readonly<Record<string, string>>) => readSandbox(sandbox, path, headers);
const everyStatus = filterQuery(0, "status", "in", "draft,released,sent,completed,cancelled");

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
    let cursor: string | null = "";
    while (cursor !== null) {
      const page = await read(`/api/v3/salesOrders?perPage=7&sort=-documentDate,id&cursor=${cursor}`, header);
      walked.push(...idsOf(page));
      const next: unknown = page.body?.meta?.["nextCursor"];
      cursor = typeof next === "string" ? next : null;
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
    const searched = await read("/api/v3/customers?perPage=100&sort=id&search=nowhere");
    expect(idsOf(empty)).toEqual(idsOf(all));
    expect(idsOf(searched)).toEqual(idsOf(all));
  });

  it("searches documents in the columns that name them", async () => {
    const order = sandbox.world.salesOrder.rows.find(
      ({ documentNumber, status }) => documentNumber !== null && status === "released",
    );
    const found = await read(`/api/v3/salesOrders?perPage=1000&search=${order?.documentNumber}`);
    expect(idsOf(found)).toContain(String(order?.id));
    expect(idsOf(await read("/api/v3/salesOrders?search=nowhere"))).toEqual([]);
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
