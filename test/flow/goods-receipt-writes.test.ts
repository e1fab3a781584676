/** What arrives for purchase orders: booked once and for good, or nobody knows. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { mutate, printed } from "../support/writes.ts";
import type { Payload } from "../support/writes.ts";

const small = { customers: 30, products: 40, orders: 40 };

const positions = "positions(first: 20) { nodes { id ... on PurchaseOrderPosition { deliveredQuantity } } }";
const select = `purchaseOrder { id status ${positions} }`;

interface Order {
  readonly id: string;
  readonly positions: { readonly nodes: readonly { readonly id: string; readonly deliveredQuantity?: string }[] };
}

const orderIn = (payload: Payload): Order => payload["purchaseOrder"] as Order;

/** A draft with two positions. */
async function drafted(graph: TestGraph): Promise<Order> {
  const wanted = [
    { productId: "3", quantity: "12.5" },
    { productId: "7", quantity: "2" },
  ];
  const input = { supplierId: "4", positions: wanted };
  const made = orderIn(await mutate(graph, { name: "purchaseOrderCreate", select }, input));
  graph.sent();
  return made;
}

const receive = (graph: TestGraph, input: object): Promise<Payload> =>
  mutate(graph, { name: "purchaseOrderGoodsReceipt", select }, input);

/** Goods of both positions; the first are told apart by batch and serial number. */
function arrival({ id, positions: { nodes } }: Order): object {
  const [first, second] = nodes.map(({ id: position }) => position);
  return {
    purchaseOrderId: id,
    date: "2026-11-20",
    positions: [
      {
        purchaseOrderPositionId: first,
        productId: "3",
        quantity: "2.5",
        stockMovements: [
          {
            quantity: "2",
            storageLocationId: "gid://xentral/StorageLocation/1/2",
            batch: "B-7",
            bestBeforeDate: "2027-01-31",
          },
          { quantity: "0.5", storageLocationId: "1/3", serialNumbers: ["S1", "S2"] },
        ],
      },
      {
        purchaseOrderPositionId: second,
        productId: "7",
        quantity: "1",
        stockMovements: [{ quantity: "1", storageLocationId: "1/2" }],
      },
    ],
  };
}

const shelf = '{ product(id: "3") { stock { physical } } }';
const physical = async (graph: TestGraph): Promise<number> => {
  const { data } = await graph.query(shelf);
  return Number((data as unknown as { product: { stock: { physical: string } } }).product.stock.physical);
};

test("what arrives is booked with one call, on drafts too; stock that was kept is read anew", async () => {
  await using graph = await createTestGraph({ sandbox: small, cache: {} });
  const order = await drafted(graph);
  const before = await physical(graph);
  graph.sent();

  const booked = await receive(graph, { ...arrival(order), idempotencyKey: "lorry-1" });
  expect(booked).toMatchObject({ userErrors: [], purchaseOrder: { id: order.id, status: "DRAFT" } });
  expect(orderIn(booked).positions.nodes.map(({ deliveredQuantity }) => deliveredQuantity)).toEqual(["2.5", "1"]);
  expect(printed(graph)[0]).toMatchInlineSnapshot(
    `"POST /api/v1/purchaseOrders/17/goodsReceipts {"date":"2026-11-20","positions":[{"purchaseOrderPosition":{"id":"43"},"product":{"id":"3"},"quantity":2.5,"stockMovements":[{"quantity":2,"storageLocation":{"id":"2"},"warehouse":{"id":"1"},"qualityControlAttributes":{"batch":"B-7","bestBeforeDate":"2027-01-31"}},{"quantity":0.5,"storageLocation":{"id":"3"},"warehouse":{"id":"1"},"qualityControlAttributes":{"serialNumbers":[{"number":"S1"},{"number":"S2"}]}}]},{"purchaseOrderPosition":{"id":"44"},"product":{"id":"7"},"quantity":1,"stockMovements":[{"quantity":1,"storageLocation":{"id":"2"},"warehouse":{"id":"1"}}]}]}"`,
  );
  expect((await physical(graph)) - before).toBe(2.5);

  const items = "items(first: 200) { nodes { batch bestBeforeDate quantity } }";
  const place = await graph.query(
    `{ node(id: "gid://xentral/StorageLocation/1/2") { ... on StorageLocation { ${items} } } }`,
  );
  expect(JSON.stringify(place.data)).toContain('{"batch":"B-7","bestBeforeDate":"2027-01-31","quantity":"2"}');

  // The same lorry is not unloaded twice.
  graph.sent();
  const again = await receive(graph, { ...arrival(order), idempotencyKey: "lorry-1" });
  expect(again).toEqual(booked);
  expect(printed(graph).filter((line) => !line.startsWith("GET "))).toEqual([]);
  expect((await physical(graph)) - before).toBe(2.5);
});

test("a receipt that Xentral refuses books nothing", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await drafted(graph);
  const before = await physical(graph);
  const own = order.id.split("/").at(-1);
  const other = { ...order, positions: { nodes: [{ id: `${own}/9` }, { id: `${own}/10` }] } };
  expect(await receive(graph, arrival(other))).toMatchObject({
    purchaseOrder: null,
    userErrors: [
      { code: "INVALID", message: expect.stringMatching(/^Purchase order position not found\. .*Compare/) as string },
      { code: "INVALID" },
    ],
  });
  const elsewhere = {
    quantity: "1",
    productId: "3",
    purchaseOrderPositionId: order.positions.nodes[0]?.id,
    stockMovements: [{ quantity: "1", storageLocationId: "1/999999" }],
  };
  const unknown = { purchaseOrderId: order.id, date: "2026-11-20", positions: [elsewhere] };
  expect(await receive(graph, unknown)).toMatchObject({
    purchaseOrder: null,
    userErrors: [{ field: ["input", "positions", "0", "stockMovements", "0", "storageLocationId"], code: "INVALID" }],
  });
  expect(await physical(graph)).toBe(before);
});

test("ids of whole orders and whole warehouses are refused before anything is sent", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const position = { purchaseOrderPositionId: "9", productId: "3", quantity: "1", stockMovements: [] };
  const query = `mutation ($input: PurchaseOrderGoodsReceiptInput!) {
    purchaseOrderGoodsReceipt(input: $input) { userErrors { code } }
  }`;
  const input = { purchaseOrderId: "5", date: "2026-11-20", positions: [position] };
  const { errors } = await graph.query(query, { input });
  expect(errors).toMatchObject([
    { extensions: { code: "INVALID_ID", argument: "input.positions.0.purchaseOrderPositionId" } },
  ]);
  expect(graph.sent()).toEqual([]);
});

test("nobody knows whether a receipt without an answer was booked: it says what to check, and is never sent again", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await drafted(graph);
  const before = await physical(graph);
  graph.sent();
  const request = `POST /api/v1/purchaseOrders/${order.id.split("/").at(-1)}/goodsReceipts`;
  graph.sandbox.control.fault({ match: request, kind: "reset", times: 1, when: "after" });
  const input = { ...arrival(order), idempotencyKey: "lorry-2" };
  const first = await receive(graph, input);
  expect(first).toEqual({
    purchaseOrder: null,
    userErrors: [
      {
        field: null,
        message: expect.stringMatching(
          /Check in Xentral the stock movements of these products, and the delivered quantity/,
        ) as string,
        code: "OUTCOME_UNKNOWN",
      },
    ],
  });
  const again = await receive(graph, input);
  expect(again).toMatchObject({ purchaseOrder: null, userErrors: [{ code: "OUTCOME_UNKNOWN" }] });
  expect(graph.sent().filter((line) => !line.startsWith("GET "))).toEqual([request]);
  expect((await physical(graph)) - before).toBe(2.5);
});
