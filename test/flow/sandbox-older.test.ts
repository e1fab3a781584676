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
const v1Page = "page[number]=1&page[size]=10";

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
