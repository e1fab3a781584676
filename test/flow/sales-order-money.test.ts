/** What sales orders say about money beside their prices: told when they are made and changed, and kept. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import { mutate, printed } from "../support/writes.ts";

const told = `salesOrder {
  id currency taxation taxDisplay reservationDate paymentMethod { xentralId }
  positions { nodes { ... on SalesOrderPosition { price { net { amount currency } } } } }
}`;

test("what a draft and a change say about money and reservation stays", async () => {
  await using graph = await createTestGraph({ sandbox: { customers: 20, products: 20, orders: 20 } });
  const words = { currency: "CHF", taxation: "EXPORT", taxDisplay: "NET", reservationDate: "2026-11-30" };
  const price = { amount: "19.90", currency: "CHF" };
  const made = await mutate(
    graph,
    { name: "salesOrderCreate", select: told },
    { ...words, customerId: "1", paymentMethodId: "2", positions: [{ productId: "3", quantity: "2", price }] },
  );
  expect(made).toMatchObject({
    userErrors: [],
    salesOrder: {
      ...words,
      paymentMethod: { xentralId: "2" },
      positions: { nodes: [{ price: { net: { amount: "19.9", currency: "CHF" } } }] },
    },
  });
  printed(graph);
  const { id } = made["salesOrder"] as { readonly id: string };
  const change = { taxation: "EU", taxDisplay: "GROSS", paymentMethodId: "1" };
  expect(await mutate(graph, { name: "salesOrderUpdate", select: told }, { id, ...change })).toMatchObject({
    userErrors: [],
    salesOrder: { currency: "CHF", taxation: "EU", taxDisplay: "GROSS", paymentMethod: { xentralId: "1" } },
  });
  expect(printed(graph)[0]).toBe(
    `PATCH /api/v3/salesOrders/${id.split("/").at(-1)} {"financials":{"tax":{"taxation":"eu","taxDisplay":"gross"},"paymentMethod":{"id":"1"}}}`,
  );
});

test("a currency is changed by the older generation too", async () => {
  await using graph = await createTestGraph({ sandbox: { customers: 20, products: 20, orders: 20 } });
  await using older = await createTestGraph({ erp: graph.sandbox, families: ["v1"] });
  const made = await mutate(graph, { name: "salesOrderCreate", select: told }, { customerId: "1" });
  const { id } = made["salesOrder"] as { readonly id: string };
  printed(graph);
  const select = "salesOrder { currency }";
  expect(await mutate(older, { name: "salesOrderUpdate", select }, { id, currency: "CHF" })).toEqual({
    salesOrder: { currency: "CHF" },
    userErrors: [],
  });
  expect(printed(older)).toMatchInlineSnapshot(`
    [
      "GET /api/v1/salesOrders/21",
      "PATCH /api/v1/salesOrders/21 {"financials":{"currency":"CHF"},"positions":[]}",
      "GET /api/v1/salesOrders/21",
    ]
  `);
});
