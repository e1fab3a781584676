// cspell:words Schokotafel Akkuschrauber Kleine Kochbuch
import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { expect, it } from "vitest";

import { placeOrder } from "../../examples/client/place-order.ts";
import { tour } from "../../examples/client/tour.ts";
import { createTestGraph } from "../support/graph.ts";

it("the client in examples/client finds its way through the graph", async () => {
  await using graph = await createTestGraph({ sandbox: { customers: 200, products: 300, orders: 1000 } });
  const said: string[] = [];
  const wishes = { name: "Müller", since: "2026-06-01T00:00:00Z" };
  await tour({ endpoint: `${graph.url}/graphql`, deadlineMs: 20_000 }, wishes, (line) => said.push(line));
  expect(said).toMatchInlineSnapshot(`
    [
      "Customers with "Müller" in their name: 10, upstream calls: 1",
      "  10100  Anna Müller  PERSON",
      "  10116  Björn Müller  PERSON",
      "  10053  Bürobedarf Müller KG  COMPANY",
      "Newest orders of Anna Müller, upstream calls: 2",
      "  200377  2025-05-23  COMPLETED  388.38 CHF",
      "Order 200377, upstream calls: 5",
      "  2 × Schöne Schokotafel No. 7, Weiß, S (SCH-100156-WS-S), available: 27",
      "  2 × Große Gießkanne No. 7 (GIE-100230), available: 59",
      "  2 × Weiße Akkuschrauber XL (AKK-100017), available: 18",
      "  12 × Kleine Kochbuch No. 7 (KOC-100052), available: 0",
      "Orders changed since 2026-06-01T00:00:00Z: 206, on pages of 100: 3",
    ]
  `);
  // Requests of one answer are sent side by side, so their order is nobody's promise.
  expect(
    graph
      .sent()
      .map((line) => line.replace(/[?].*/, ""))
      .toSorted(),
  ).toEqual([
    "GET /api/v1/paymentMethods",
    "GET /api/v1/shippingMethods",
    "GET /api/v2/products",
    "GET /api/v3/customers",
    "GET /api/v3/customers/108",
    "GET /api/v3/customers/108",
    "GET /api/v3/salesOrders",
    "GET /api/v3/salesOrders",
    "GET /api/v3/salesOrders",
    "GET /api/v3/salesOrders",
    "GET /api/v3/salesOrders",
  ]);
});

const order = {
  externalOrderNumber: "SHOP-4711",
  customerId: "1",
  projectId: "1",
  paymentMethodId: "1",
  shippingMethodId: "1",
  documentDate: "2026-11-02",
  currency: "EUR",
  positions: [{ productId: "3", quantity: "2", price: { amount: "19.90", currency: "EUR" } }],
};

it("the client places an order once, though its answer is lost and the customer clicks twice", async () => {
  await using graph = await createTestGraph({ sandbox: { customers: 30, products: 40, orders: 40 } });
  const there = { endpoint: `${graph.url}/graphql`, deadlineMs: 20_000 };
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const request = "POST /api/v1/salesOrders/actions/import";
  graph.sandbox.control.fault({ match: request, kind: "reset", times: 1, when: "after" });

  const first = await placeOrder(there, order, say);
  const second = await placeOrder(there, order, say);
  expect(first).toMatch(/^2\d+$/);
  expect(second).toBe(first);
  expect(said).toEqual([`Order ${first}  RELEASED  47.36 EUR`, `Order ${first}  RELEASED  47.36 EUR`]);
  expect(graph.sent().filter((line) => line === request)).toEqual([request]);
});

it("the client says which field the ERP refuses, and that the order was changed under the same number", async () => {
  await using graph = await createTestGraph({ sandbox: { customers: 30, products: 40, orders: 40 } });
  const there = { endpoint: `${graph.url}/graphql`, deadlineMs: 20_000 };
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const wrong = { ...order, positions: [{ productId: "999999", quantity: "1" }] };
  expect(await placeOrder(there, wrong, say)).toBeNull();
  expect(await placeOrder(there, order, say)).toMatch(/^2\d+$/);
  expect(await placeOrder(there, wrong, say)).toBeNull();
  expect(said).toMatchInlineSnapshot(`
    [
      "INVALID at input.positions.0.productId: The selected positions.0.product.id is invalid.",
      "Order 200038  RELEASED  47.36 EUR",
      "IDEMPOTENCY_KEY_REUSED at input.externalOrderNumber: The same externalOrderNumber was used with another input before; nothing was sent.",
    ]
  `);
});

it("the client says that a graph which only reads places nothing", async () => {
  await using graph = await createTestGraph({ sandbox: { customers: 30, products: 40, orders: 40 }, writes: false });
  const said: string[] = [];
  const there = { endpoint: `${graph.url}/graphql`, deadlineMs: 20_000 };
  expect(await placeOrder(there, order, (line) => void said.push(line))).toBeNull();
  expect(said).toEqual([expect.stringMatching(/^Not placed, WRITES_DISABLED: /)]);
  expect(graph.sent()).toEqual([]);
});

it("the client says in one line where no graph answers", async () => {
  const args = ["--import", "tsx", "examples/client/main.ts", "nowhere"];
  const ended = await promisify(execFile)(process.execPath, args).catch((error: unknown) => error);
  expect(ended).toMatchObject({
    code: 1,
    stderr: "nowhere does not answer as a graph: TypeError: Invalid URL. Is it running (npm start)?\n",
  });
});
