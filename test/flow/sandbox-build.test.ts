import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { defaultBuild } from "../../sandbox/engine/build.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { filterQuery, idsOf, readSandbox } from "../support/sandbox-client.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ customers: 40, products: 40, orders: 60, ratePerMinute: 0 });
});
afterEach(() => sandbox.control.build(defaultBuild));
afterAll(() => sandbox.close());

const read = (path: string, headers?: Readonly<Record<string, string>>) => readSandbox(sandbox, path, headers);
const v1Page = "page[number]=1&page[size]=10";

describe("a build", () => {
  it.each([
    [404, { error: { code: 7431, http_code: 404, message: "Route not found" } }],
    [403, { message: "Missing required scopes: salesPrice:read." }],
    [405, { message: "The method is not supported for this route." }],
    [501, { message: "Not Implemented" }],
  ] as const)("may lack a collection: %s", async (absence, body) => {
    sandbox.control.build({ resources: { "v3.salesPrices": absence } });
    const [list, single, other] = [
      await read("/api/v3/salesPrices"),
      await read("/api/v3/salesPrices/1"),
      await read("/api/v3/products"),
    ];
    expect([list.status, list.body, single.status, other.status]).toEqual([absence, body, absence, 200]);
  });

  it("may lack a family but for one collection, or a sub-resource alone", async () => {
    sandbox.control.build({ families: { ...defaultBuild.families, v3: 404 }, resources: { "v3.products": "on" } });
    expect([(await read("/api/v3/salesOrders")).status, (await read("/api/v3/products")).status]).toEqual([404, 200]);
    sandbox.control.build({ ...defaultBuild, resources: { "v3.suppliers.deliveryAddresses": 404 } });
    const supplier = sandbox.world.partner.rows.find(({ supplierNumber }) => supplierNumber !== null)?.id;
    expect((await read(`/api/v3/suppliers/${supplier}/deliveryAddresses`)).status).toBe(404);
    expect((await read(`/api/v3/suppliers/${supplier}`)).status).toBe(200);
  });

  it("may refuse or ignore an include, everywhere or in one place", async () => {
    sandbox.control.build({ refusedIncludes: ["trafficLights"], ignoredIncludes: ["v3.customers:deliveryAddresses"] });
    expect((await read("/api/v3/salesOrders?include=lineItems,trafficLights")).status).toBe(400);
    const customer = await read("/api/v3/customers?perPage=1&include=deliveryAddresses,tags");
    expect(customer.status).toBe(200);
    expect(Object.keys(customer.body?.data?.[0] ?? {})).not.toContain("deliveryAddresses");
    expect(Object.keys(customer.body?.data?.[0] ?? {})).toContain("tags");
    sandbox.control.build({ unknownIncludesPass: true });
    expect((await read("/api/v3/customers?include=nonsense")).status).toBe(200);
  });

  it("may show all statuses, or know fewer", async () => {
    sandbox.control.build({ statusDefaultsHidden: false });
    const shown = await read("/api/v3/salesOrders?perPage=1000");
    expect(idsOf(shown)).toHaveLength(sandbox.world.salesOrder.rows.length);
    sandbox.control.build({ statusVocabularyLacks: ["v3.salesOrders:sent"] });
    const refused = await read(`/api/v3/salesOrders?${filterQuery(0, "status", "in", "draft,sent")}`);
    expect(refused.body?.violations).toEqual({
      status: ["Invalid value: sent. Valid values are: draft, released, completed, cancelled"],
    });
  });

  it("may ignore upper bounds on documents, or any filter", async () => {
    const past = filterQuery(0, "createdAt", "lessThan", "2001-01-01 00:00:00");
    expect(idsOf(await read(`/api/v3/salesOrders?${past}`))).toEqual([]);
    sandbox.control.build({ lessThanIgnored: true });
    expect(idsOf(await read(`/api/v3/salesOrders?${past}`))).toHaveLength(15);
    const never = filterQuery(0, "number", "equals", "no such number");
    expect(idsOf(await read(`/api/v3/products?${never}`))).toEqual([]);
    sandbox.control.build({ ignoredFilters: ["v3.products:number"] });
    expect(idsOf(await read(`/api/v3/products?${never}`))).toHaveLength(15);
  });

  it("may not know a filter that others know", async () => {
    const asked = filterQuery(0, "customerNumber", "equals", "10001");
    expect((await read(`/api/v3/creditNotes?${asked}`)).status).toBe(200);
    sandbox.control.build({ refusedFilters: ["v3.creditNotes:customerNumber", "v1.suppliers:gln"] });
    const refused = await read(`/api/v3/creditNotes?${asked}`);
    expect(String(refused.body?.violations?.["filter"])).toMatch(
      /^Requested filter\(s\) `customerNumber` are not allowed/u,
    );
    expect((await read(`/api/v3/invoices?${asked}`)).status).toBe(200);
    expect((await read(`/api/v1/suppliers?${v1Page}&${filterQuery(0, "gln", "equals", "1")}`)).status).toBe(400);
  });

  it("may clamp what another refuses", async () => {
    const path = "/api/v1/salesOrders?page[number]=1&page[size]=200";
    expect((await read(path)).status).toBe(400);
    sandbox.control.build({ pageSizeBehaviour: { "v1.salesOrders": "clamp" } });
    expect((await read(path)).body?.extra?.page).toEqual({ number: 1, size: 50 });
  });

  it("may know neither cursors nor totals, and falls back without a word", async () => {
    sandbox.control.build({ cursorSupported: false, totalsSupported: false });
    for (const mode of ["cursor", "table"]) {
      const { body } = await read("/api/v3/customers", { "x-pagination": mode });
      expect(Object.keys(body?.meta ?? {})).toEqual(["currentPage", "from", "path", "perPage", "to"]);
    }
    expect((await read("/api/v2/customers?cursor[size]=10")).status).toBe(400);
    expect((await read(`/api/v1/warehouses?${v1Page}`)).body?.extra).toEqual({ page: { number: 1, size: 10 } });
  });

  it("may refuse order on v1", async () => {
    const order = `${v1Page}&order[0][field]=id&order[0][dir]=desc`;
    expect((await read(`/api/v1/salesOrders?${order}`)).status).toBe(200);
    sandbox.control.build({ v1OrderParameterRefused: true });
    expect((await read(`/api/v1/salesOrders?${order}`)).status).toBe(400);
    expect((await read(`/api/v2/products?${order}`)).status).toBe(200);
  });

  it("may lack the flat storage locations", async () => {
    const path = `/api/v1/storageLocations?${v1Page}`;
    expect((await read(path)).status).toBe(200);
    sandbox.control.build({ undocumentedFlatStorageLocations: false });
    expect((await read(path)).status).toBe(404);
  });

  it("may have a poisoned record, which its list still shows", async () => {
    const id = sandbox.world.shipment.rows[0]?.id;
    sandbox.control.build({ poisonedRows: [`v1.shipments/${id}`] });
    expect((await read(`/api/v1/shipments/${id}`)).status).toBe(500);
    expect(idsOf(await read(`/api/v1/shipments?${v1Page}`))).toContain(String(id));
  });

  it("may over-match the e-mail of customers", async () => {
    const query = filterQuery(0, "email", "equals", "example");
    expect(idsOf(await read(`/api/v3/customers?${query}`))).toEqual([]);
    sandbox.control.build({ emailOverMatches: true });
    expect(idsOf(await read(`/api/v3/customers?${query}`)).length).toBeGreaterThan(5);
  });

  it("may declare an encoding that the body does not have, unless identity is asked for", async () => {
    sandbox.control.build({ wrongEncodingOnProductSubresources: true });
    await expect(read("/api/v1/products/1/stocks")).rejects.toThrow(/terminated|fetch failed/u);
    expect((await read("/api/v1/products/1/stocks", { "accept-encoding": "identity" })).status).toBe(200);
    expect((await read("/api/v1/products/1")).status).toBe(200);
  });

  it("lets equal sort keys change places between calls, unless it does not", async () => {
    const ids = async () => idsOf(await read("/api/v3/salesOrders?perPage=1000&sort=project.id"));
    expect(await ids()).not.toEqual(await ids());
    sandbox.control.build({ unstableTies: false });
    expect(await ids()).toEqual(await ids());
  });
});

describe("the control routes", () => {
  const post = async (url: string, name: string, body: unknown, contentType = "application/json") => {
    const response = await fetch(`${url}/__sandbox/${name}`, {
      method: "POST",
      headers: { "content-type": contentType },
      body: JSON.stringify(body),
    });
    return [response.status, (await response.json()) as unknown] as const;
  };

  it("do over HTTP what the control does", async () => {
    const other = await startSandbox({
      customers: 12,
      products: 12,
      orders: 3,
      hasControlRoutes: true,
      ratePerMinute: 100,
      now: () => 0,
    });
    const categories = "/api/v1/productsCategories";
    expect(
      await post(other.url, "faults", { match: { expression: "Categories$" }, kind: "status", status: 418, times: 1 }),
    ).toEqual([200, {}]);
    expect((await readSandbox(other, categories)).status).toBe(418);
    expect((await post(other.url, "build", { statusDefaultsHidden: false }))[1]).toMatchObject({
      statusDefaultsHidden: false,
    });
    await post(other.url, "spend", { calls: 50 });
    const record = { id: 77, name: "Novelties", parentId: null };
    await post(other.url, "records", { insert: { kind: "productCategory", record } });
    expect((await readSandbox(other, `${categories}/77`)).body?.data).toMatchObject({ id: "77", name: "Novelties" });
    expect((await post(other.url, "records", { remove: { kind: "productCategory", id: 77 } }))[1]).toEqual({
      removed: true,
    });
    const last = await readSandbox(other, `${categories}/77`);
    expect([last.status, last.headers.get("x-ratelimit-remaining")]).toEqual([404, "47"]);
    const recorded = (await (await fetch(`${other.url}/__sandbox/requests`)).json()) as { status: number }[];
    expect(recorded.map(({ status }) => status)).toEqual([418, 200, 404]);
    await other.close();
  });

  it("refuse what they do not understand with one sentence", async () => {
    const other = await startSandbox({ customers: 12, products: 12, orders: 3, hasControlRoutes: true });
    const answers = [
      await post(other.url, "faults", { match: "x", kind: "explode" }),
      await post(other.url, "build", { nonsense: true }),
      await post(other.url, "records", { insert: { kind: "rows", record: { id: 1 } } }),
      await post(other.url, "spend", { calls: 1 }, "text/plain"),
      await post(other.url, "nothing", {}),
    ];
    expect(answers.map(([status]) => status)).toEqual([400, 400, 400, 400, 404]);
    expect(answers.map(([, body]) => Object.keys(body ?? {}).join())).toEqual(answers.map(() => "message"));
    await other.close();
  });
});
