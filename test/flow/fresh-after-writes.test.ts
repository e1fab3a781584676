/** What a write has made untrue is not served any more: not in its operation, not from what is kept, not by others. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it, vi } from "vitest";

import { startSandbox } from "../../sandbox/server.ts";
import { systemClock } from "../../src/lib/clock.ts";
import { connectRedis } from "../../src/upstream/redis.ts";
import { createTestGraph } from "../support/graph.ts";
import { createMovingClock } from "../support/moving-clock.ts";
import { hasRedis, startRedis } from "../support/redis.ts";
import { createSharedTexts } from "../support/shared-texts.ts";

const read = '{ customer(id: "6") { email } customers(first: 3) { nodes { email } } warehouses { nodes { name } } }';
const write = `mutation Write($email: String!) {
  customerUpdate(input: { id: "6", email: $email }) { customer { email } userErrors { message } }
}`;

const basket = { customerId: "1", positions: [{ productId: "3", quantity: "1" }] };
const chosen = { projectId: "1", paymentMethodId: "1", shippingMethodId: "1" };
const documents = `{
  deliveryNotes(first: 2) { nodes { documentNumber shipments(first: 2) { nodes { sentAt } } } }
  invoices(first: 2) { nodes { documentNumber } }
  stockMovements(first: 2) { nodes { quantity } }
}`;

describe("after a write", () => {
  it("records and lists of its type are read anew, those of others are kept", async () => {
    await using graph = await createTestGraph({ cache: {} });
    await graph.query(read);
    graph.sent();
    expect((await graph.query(read)).errors).toBeUndefined();
    expect(graph.sent()).toEqual([]);

    const written = await graph.query(write, { email: "new@shop.example" });
    expect(written.data).toEqual({ customerUpdate: { customer: { email: "new@shop.example" }, userErrors: [] } });
    graph.sent();

    const again = await graph.query(read);
    expect(again.data).toMatchObject({ customer: { email: "new@shop.example" } });
    const paths = graph.sent().map((url) => url.replace(/^GET |\?.*$/g, ""));
    expect(paths.toSorted()).toEqual(["/api/v3/customers", "/api/v3/customers/6"]);
  });

  it.each([
    ["salesOrderImport", { ...basket, ...chosen, documentDate: "2026-11-02", currency: "EUR" }],
    ["salesOrderRelease", { id: "draft" }],
  ])("of %s, what auto dispatch makes beside the order is read anew", async (name, input) => {
    await using graph = await createTestGraph({ cache: {} });
    const draft = `mutation ($input: SalesOrderCreateInput!) { salesOrderCreate(input: $input) { salesOrder { id } } }`;
    const { salesOrderCreate } = (await graph.query(draft, { input: basket })).data as unknown as {
      salesOrderCreate: { salesOrder: { id: string } };
    };
    expect((await graph.query(documents)).errors).toBeUndefined();
    graph.sent();
    await graph.query(documents);
    expect(graph.sent()).toEqual([]);

    const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { message } } }`;
    const id = "id" in input ? { id: salesOrderCreate.salesOrder.id } : {};
    const answer = await graph.query(mutation, { input: { ...input, ...id } });
    expect(answer.data).toEqual({ [name]: { userErrors: [] } });
    graph.sent();
    await graph.query(documents);
    const paths = graph.sent().map((url) => url.replace(/^GET |\?.*$/g, ""));
    expect(paths.toSorted()).toEqual([
      "/api/v1/deliveries",
      "/api/v3/deliveryNotes",
      "/api/v3/invoices",
      "/api/v3/stockMovements",
    ]);
  });

  it("that was carried out after all, whoever asks again reads it anew, though others were never told", async () => {
    const [texts, clock] = [createSharedTexts(), createMovingClock()];
    const erp = await startSandbox({ customers: 20, products: 20, orders: 20, ratePerMinute: 0 });
    const stateDirectory = mkdtempSync(join(tmpdir(), "graph-"));
    const shared = { erp, stateDirectory, clock, cache: { texts }, lookUpAfterMs: [1, 2] };
    const input = { productId: "11", storageLocationId: "1/2", quantity: "4711", idempotencyKey: "counted" };
    const count = `mutation ($input: StockSetTotalInput!) {
      stockSetTotal(input: $input) {
        product { stock { storageLocations(first: 1000) { nodes { quantity } } } } userErrors { code }
      }
    }`;
    {
      await using here = await createTestGraph(shared);
      erp.control.fault({ match: "POST /api/v1/warehouses", kind: "reset", when: "late", afterRequests: 20, times: 1 });
      const first = await here.query(count, { input });
      expect(first.data).toMatchObject({ stockSetTotal: { userErrors: [{ code: "OUTCOME_UNKNOWN" }] } });
      clock.skip(10_000);
      // Left to others as it is before the write.
      await here.query('{ product(id: "11") { stock { storageLocations(first: 1000) { nodes { quantity } } } } }');
    }
    while (erp.control.requests.length < 40) await fetch(erp.url);
    await using there = await createTestGraph(shared);
    there.missedNews();
    const again = await there.query(count, { input });
    expect(again.data).toMatchObject({ stockSetTotal: { userErrors: [] } });
    expect(JSON.stringify(again.data)).toContain("4711");
    await erp.close();
    rmSync(stateDirectory, { recursive: true });
  });

  it("what was asked for before it and answered long after it is not kept", async () => {
    const clock = createMovingClock();
    await using graph = await createTestGraph({ cache: {}, clock });
    const email = '{ customer(id: "6") { email } }';
    graph.sandbox.control.fault({
      match: "GET /api/v3/customers/6",
      kind: "slow",
      when: "after",
      delayMs: 300,
      times: 1,
    });
    const slow = graph.query(email);
    await vi.waitFor(() => expect(graph.sent()).toEqual(["GET /api/v3/customers/6"]));
    await graph.query(write, { email: "new@shop.example" });
    clock.skip(10_000);
    await slow;
    expect((await graph.query(email)).data).toEqual({ customer: { email: "new@shop.example" } });
  });

  it("of another process, nobody joins a read that left before", async () => {
    await using here = await createTestGraph({ cache: {} });
    await using there = await createTestGraph({ erp: here.sandbox });
    const email = '{ customer(id: "6") { email } }';
    here.sandbox.control.fault({
      match: "GET /api/v3/customers/6",
      kind: "slow",
      when: "after",
      delayMs: 500,
      times: 1,
    });
    const slow = here.query(email);
    await vi.waitFor(() => expect(here.sent()).toEqual(["GET /api/v3/customers/6"]));
    await there.query(write, { email: "new@shop.example" });
    here.overtaken(["Customer"]);
    expect((await here.query(email)).data).toEqual({ customer: { email: "new@shop.example" } });
    await slow;
  });

  it("a process that starts later does not take over what was left to others before it", async () => {
    const texts = createSharedTexts();
    const email = '{ customer(id: "6") { email } customers(first: 3) { nodes { email } } }';
    await using here = await createTestGraph({ cache: { texts } });
    await here.query(email);
    await here.query(write, { email: "new@shop.example" });
    await using there = await createTestGraph({ cache: { texts }, erp: here.sandbox });
    expect((await there.query(email)).data).toEqual((await here.query(email)).data);
    expect((await there.query(email)).data).toMatchObject({ customer: { email: "new@shop.example" } });
  });

  it("what contains the written record is read anew, too", async () => {
    await using graph = await createTestGraph({ cache: {} });
    const addresses = '{ customer(id: "6") { addresses { nodes { xentralId city } } } }';
    await graph.query(addresses);
    const made = await graph.query(
      'mutation { customerAddressCreate(input: { customerId: "6", name: "Lager", street: "Weg 1", zipCode: "20095", city: "Hamburg", country: "DE" }) { address { xentralId } userErrors { message } } }',
    );
    expect(made.data).toMatchObject({ customerAddressCreate: { userErrors: [] } });
    expect(JSON.stringify((await graph.query(addresses)).data)).toContain("Hamburg");
  });
});

describe.skipIf(!hasRedis)("other processes (skipped where redis-server is not installed)", () => {
  it("hear through Redis what was written", async () => {
    await using redis = await startRedis();
    const [here, there] = [connectRedis({ url: redis.url }), connectRedis({ url: redis.url })];
    const heard: string[] = [];
    there.listen("shop", { hear: (text) => void heard.push(text), missed: () => undefined });
    while (heard.length === 0) {
      here.tell("shop", '["Customer"]');
      here.tell("another shop", '["Product"]');
      await new Promise<void>((resolve) => void systemClock.after(10, resolve));
    }
    expect(new Set(heard)).toEqual(new Set(['["Customer"]']));
    await Promise.all([here.close(), there.close()]);
  });

  it("hear what was written while Redis was away, and know that they may have missed something", async () => {
    await using redis = await startRedis();
    const [here, there] = [connectRedis({ url: redis.url }), connectRedis({ url: redis.url })];
    const heard: string[] = [];
    const listening = { hear: (text: string) => void heard.push(text), missed: () => void heard.push("missed") };
    there.listen("shop", listening);
    await vi.waitFor(() => expect(heard).toEqual(["missed"]), { timeout: 10_000 });
    await redis.kill();
    here.tell("shop", '["Customer"]');
    here.tell("shop", '["Customer"]');
    here.tell("shop", '["Product"]');
    await redis.start();
    // Who speaks may be back before who listens: then nothing is heard, but it is known.
    await vi.waitFor(() => expect(heard.filter((text) => text === "missed")).toHaveLength(2), { timeout: 10_000 });
    here.tell("shop", '["Return"]');
    await vi.waitFor(() => expect(heard.at(-1)).toBe('["Return"]'), { timeout: 10_000 });
    expect(heard.length).toBeLessThanOrEqual(5);
    await Promise.all([here.close(), there.close()]);
  });

  it("who may have missed something serves nothing that was kept before", async () => {
    await using graph = await createTestGraph({ cache: {} });
    const query = "{ customers(first: 2) { nodes { name } } }";
    for (let round = 0; round < 4; round += 1) await graph.query(query);
    expect(graph.sent()).toHaveLength(1);
    graph.missedNews();
    await graph.query(query);
    expect(graph.sent()).toHaveLength(1);
  });
});
