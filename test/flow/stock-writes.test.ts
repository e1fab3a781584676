/** Stock put on shelves, taken from them and counted: what is sent, what is read afterwards, and what is never done twice. */
import { describe, expect, test } from "vitest";

import type { Sandbox } from "../../sandbox/server.ts";
import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { writeSandbox } from "../support/sandbox-client.ts";
import { writes } from "../support/writes.ts";

/** Thirty-three of product 9 lie at one storage location, and other products beside them. */
const small = { customers: 20, products: 20, orders: 20 };
const here = { productId: "gid://xentral/Product/9", storageLocationId: "gid://xentral/StorageLocation/1/2" };
const items = "/api/v1/warehouses/1/storageLocations/2/items";

interface Booked {
  readonly product: { readonly stock: unknown } | null;
  readonly userErrors: readonly {
    readonly field: readonly string[];
    readonly code: string;
    readonly message: string;
  }[];
}

const total = "product { stock { physical } }";
const lots = "product { stock { storageLocations(first: 50) { nodes { quantity batch storageLocation { id } } } } }";

async function book(graph: TestGraph, name: string, input: object, select = total): Promise<Booked> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { field message code } } }`;
  const answer = await graph.query(query, { input });
  expect(answer.errors).toBeUndefined();
  return (answer.data as unknown as Record<string, Booked>)[name] as Booked;
}

/** What lies at the storage location, other products included. */
async function shelf(graph: TestGraph): Promise<readonly string[]> {
  const { data } = await graph.query(
    `query ($id: ID!) { node(id: $id) { ... on StorageLocation {
      items(first: 100) { nodes { quantity batch serialNumbers product { xentralId } } }
    } } }`,
    { id: here.storageLocationId },
  );
  const { node } = data as unknown as { node: { items: { nodes: readonly object[] } } };
  return node.items.nodes.map((item) => JSON.stringify(item)).toSorted();
}

const others = (rows: readonly string[]): readonly string[] =>
  rows.filter((row) => !row.includes('"product":{"xentralId":"9"}'));

/** Waits until a request of this kind has reached the ERP. */
async function arrived({ control }: Sandbox, wanted: string): Promise<void> {
  while (!control.requests.some(({ method }) => method === wanted)) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** The bodies of the bookings that reached the ERP, in their order. */
const bodies = (graph: TestGraph): readonly unknown[] =>
  graph.sandbox.control.requests.filter(({ method }) => method !== "GET").map(({ body }) => body);

describe("goods", () => {
  test("are put on a storage location under the product's number, and show in the stock at once", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const goods = { ...here, quantity: "2.5", batch: "B1", bestBeforeDate: "2027-01-31", reason: "Found behind it" };
    expect(await book(graph, "stockAdd", goods)).toEqual({ product: { stock: { physical: "35.5" } }, userErrors: [] });
    const [number, booking, ...readBack] = graph.sent();
    expect([number, booking, ...readBack.toSorted()]).toEqual([
      "GET /api/v3/products/9",
      `POST ${items}`,
      "GET /api/v1/products/9/stocks",
      "GET /api/v3/products/9",
    ]);
  });

  test("are taken by batch, and leave the others where they are", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    await book(graph, "stockAdd", { ...here, quantity: "3", batch: "B1" });
    const taken = await book(graph, "stockRetrieve", { ...here, quantity: "1", batch: "B1" }, lots);
    const storageLocation = { id: here.storageLocationId };
    expect(taken.product).toMatchObject({
      stock: {
        storageLocations: {
          nodes: expect.arrayContaining([
            { quantity: "33", batch: null, storageLocation },
            { quantity: "2", batch: "B1", storageLocation },
          ]) as unknown,
        },
      },
    });
    expect(taken.userErrors).toEqual([]);
  });

  test("are refused by Xentral when there are not so many, no such place or no such product", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const refusals = [
      await book(graph, "stockRetrieve", { ...here, quantity: "34" }),
      await book(graph, "stockAdd", { ...here, storageLocationId: "2/2", quantity: "1" }),
      await book(graph, "stockAdd", { ...here, productId: "9999", quantity: "1" }),
    ];
    expect(refusals.map(({ product }) => product)).toEqual([null, null, null]);
    expect(refusals.flatMap(({ userErrors }) => userErrors)).toEqual([
      { field: null, code: "INVALID", message: "Not enough stock on this storage location" },
      { field: ["input", "storageLocationId"], code: "NOT_FOUND", message: "Resource not found" },
      { field: ["input", "productId"], code: "NOT_FOUND", message: "Xentral has no such Product." },
    ]);
  });

  test("without their warehouse in the id are refused before anything is sent", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const query = "mutation ($input: StockAddInput!) { stockAdd(input: $input) { userErrors { code } } }";
    const { errors } = await graph.query(query, { input: { ...here, storageLocationId: "2", quantity: "1" } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID_ID", argument: "input.storageLocationId" });
    expect(graph.sent()).toEqual([]);
  });
});

describe("a booking", () => {
  test("whose answer is lost is never sent again, and says what to check", async () => {
    await using graph = await createTestGraph({ sandbox: small, lookUpAfterMs: [1, 5] });
    graph.sandbox.control.fault({ match: `POST ${items}`, kind: "reset", times: 1, when: "after" });
    const goods = { ...here, quantity: "1", idempotencyKey: "delivery-1" };
    const first = await book(graph, "stockAdd", goods);
    const again = await book(graph, "stockAdd", goods);
    for (const { product, userErrors } of [first, again]) {
      expect(product).toBeNull();
      expect(userErrors).toMatchObject([{ field: null, code: "OUTCOME_UNKNOWN" }]);
      expect(userErrors[0]?.message).toContain(
        "Check in Xentral whether the stock movements of the product show the goods coming in.",
      );
    }
    expect(writes(graph)).toEqual([`POST ${items}`]);
  });

  test("that is asked for ten times under one key is carried out once", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const goods = { ...here, quantity: "1", idempotencyKey: "delivery-2" };
    const answers = await Promise.all(Array.from({ length: 10 }, () => book(graph, "stockAdd", goods)));
    expect(answers).toEqual(
      Array.from({ length: 10 }, () => ({ product: { stock: { physical: "34" } }, userErrors: [] })),
    );
    expect(writes(graph)).toEqual([`POST ${items}`]);
  });

  test("is not hidden by what was kept of the product, the storage location and the ledger", async () => {
    await using graph = await createTestGraph({ sandbox: small, cache: {} });
    const read = `{
      product(id: "9") { stock { available physical storageLocations { nodes { quantity storageLocation { id } } } } }
      node(id: "gid://xentral/StorageLocation/1/2") {
        ... on StorageLocation { items(first: 100) { nodes { quantity product { xentralId } } } }
      }
      stockMovements(last: 1) { nodes { quantity reference } }
    }`;
    const before = JSON.stringify((await graph.query(read)).data);
    await book(graph, "stockAdd", { ...here, quantity: "0.125", reason: "Lost and found" });
    const after = JSON.stringify((await graph.query(read)).data);
    expect(before).not.toContain("33.125");
    expect(after.split("33.125")).toHaveLength(5);
    expect(after).toContain('"reference":"Lost and found"');
  });
});

describe("a count", () => {
  test.each([
    ["36.5", "POST", 3.5],
    ["12", "PATCH", 21],
    ["0", "PATCH", 33],
  ])("of %s books the difference and leaves other products alone", async (quantity, method, booked) => {
    await using graph = await createTestGraph({ sandbox: small });
    const before = await shelf(graph);
    graph.sent();
    const { userErrors } = await book(graph, "stockSetTotal", { ...here, quantity, reason: "Stocktaking" }, lots);
    expect(userErrors).toEqual([]);
    const sku = graph.sandbox.world.product.byId.get(9)?.number;
    expect(bodies(graph)).toEqual([{ reason: "Stocktaking", quantity: booked, product: { sku } }]);
    expect(graph.sent()).toEqual([
      "GET /api/v3/products/9?include=stock",
      `${method} ${items}`,
      "GET /api/v3/products/9?include=stock",
    ]);
    const after = await shelf(graph);
    expect(others(before).length).toBeGreaterThan(3);
    expect(others(after)).toEqual(others(before));
    expect(after.length - others(after).length).toBe(quantity === "0" ? 0 : 1);
  });

  test("of what lies there already books nothing", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const counted = await book(graph, "stockSetTotal", { ...here, quantity: "33" }, "product { id }");
    expect(counted).toEqual({ product: { id: here.productId }, userErrors: [] });
    expect(writes(graph)).toEqual([]);
  });

  test("whose answer is lost is proven by what lies there", async () => {
    await using graph = await createTestGraph({ sandbox: small, lookUpAfterMs: [1, 5] });
    graph.sandbox.control.fault({ match: `POST ${items}`, kind: "reset", times: 1, when: "after" });
    const counted = await book(graph, "stockSetTotal", { ...here, quantity: "50" });
    expect(counted).toEqual({ product: { stock: { physical: "50" } }, userErrors: [] });
    expect(writes(graph)).toEqual([`POST ${items}`]);
  });

  test("of many products at one place at once loses none of them, whoever puts goods there meanwhile", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const at = (productId: string): object => ({ ...here, productId });
    const answers = await Promise.all([
      ...["2", "8", "9", "11", "13", "17"].map((id) => book(graph, "stockSetTotal", { ...at(id), quantity: "100" })),
      ...Array.from({ length: 5 }, () => book(graph, "stockAdd", { ...at("3"), quantity: "1" })),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const levels = graph.sandbox.world.storageItem.rows
      .filter(({ storageLocationId }) => storageLocationId === 2)
      .map(({ productId, quantity }) => [productId, quantity / 1000]);
    expect(Object.fromEntries(levels)).toEqual({ 2: 100, 3: 29, 8: 100, 9: 100, 11: 100, 13: 100, 17: 100 });
  });

  test("is not taken for done when somebody else books in the same moment", async () => {
    await using graph = await createTestGraph({ sandbox: small });
    const { sandbox } = graph;
    sandbox.control.fault({ match: `POST ${items}`, kind: "slow", times: 1, delayMs: 300 });
    const counting = book(graph, "stockSetTotal", { ...here, quantity: "60" });
    await arrived(sandbox, "POST");
    const product = { sku: sandbox.world.product.byId.get(9)?.number };
    await writeSandbox(sandbox, `POST ${items}`, { body: { product, quantity: 5 } });
    expect(await counting).toMatchObject({
      product: { stock: { physical: "65" } },
      userErrors: [{ field: ["input", "quantity"], code: "IGNORED_BY_XENTRAL" }],
    });
  });
});
