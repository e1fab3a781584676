/** Sales orders: imported, made as drafts, changed position by position, and led through their states. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { GraphAnswer, TestGraph } from "../support/graph.ts";
import { printed } from "../support/writes.ts";

const small = { customers: 30, products: 40, orders: 40 };

const errors = "userErrors { field message code }";
const positions = "positions(first: 50) { nodes { id ... on SalesOrderPosition { quantity product { id } } } }";

interface Written {
  readonly salesOrder: Record<string, unknown> | null;
  readonly position?: Record<string, unknown> | null;
  readonly userErrors: readonly Record<string, unknown>[];
}

async function write(
  graph: TestGraph,
  name: string,
  input: object,
  select = `salesOrder { id status documentNumber ${positions} }`,
): Promise<Written> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} ${errors} } }`;
  const answer: GraphAnswer = await graph.query(query, { input });
  expect(answer.errors).toBeUndefined();
  return (answer.data as unknown as Record<string, Written>)[name] as Written;
}

const basket = {
  documentDate: "2026-11-02",
  customerId: "1",
  projectId: "1",
  paymentMethodId: "1",
  shippingMethodId: "1",
  currency: "EUR",
  positions: [
    { productId: "3", quantity: "2", price: { amount: "19.90", currency: "EUR" } },
    { productId: "4", quantity: "1.5" },
  ],
};

test("a shop's order is imported with one call, released, and found by its number", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { ...basket, externalOrderNumber: "SHOP-1" };
  const written = await write(graph, "salesOrderImport", input);
  expect(written).toMatchObject({
    userErrors: [],
    salesOrder: {
      status: "RELEASED",
      documentNumber: expect.any(String) as string,
      positions: {
        nodes: [
          { quantity: "2", product: { id: "gid://xentral/Product/3" } },
          { quantity: "1.5", product: { id: "gid://xentral/Product/4" } },
        ],
      },
    },
  });
  const sent = graph.sent();
  expect(sent.filter((line) => !line.startsWith("GET "))).toEqual(["POST /api/v1/salesOrders/actions/import"]);
  expect(sent).toHaveLength(3);

  const again = await write(graph, "salesOrderImport", input);
  expect(again).toEqual(written);
  // Its number stands for a key only while it is there: once to see that, once for the payload.
  expect(graph.sent().map((line) => line.split("?")[0])).toEqual([
    "GET /api/v3/salesOrders/41",
    "GET /api/v3/salesOrders/41",
  ]);
});

test("a draft is made, released, completed; states that do not allow it are user errors", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const made = await write(graph, "salesOrderCreate", { customerId: "1", positions: basket.positions });
  expect(made).toMatchObject({ userErrors: [], salesOrder: { status: "DRAFT", documentNumber: null } });
  const id = made.salesOrder?.["id"];
  expect(await write(graph, "salesOrderComplete", { id })).toMatchObject({
    salesOrder: null,
    userErrors: [{ field: ["input", "id"], code: "WRONG_STATUS" }],
  });
  expect(await write(graph, "salesOrderRelease", { id })).toMatchObject({
    userErrors: [],
    salesOrder: { status: "RELEASED", documentNumber: expect.any(String) as string },
  });
  expect(await write(graph, "salesOrderDelete", { id }, "deletedSalesOrderId")).toMatchObject({
    deletedSalesOrderId: null,
    userErrors: [{ field: ["input", "id"] }],
  });
  expect(await write(graph, "salesOrderSend", { id, markAsSent: true })).toMatchObject({ userErrors: [] });
  expect(await write(graph, "salesOrderComplete", { id })).toMatchObject({
    userErrors: [],
    salesOrder: { status: "COMPLETED" },
  });
});

test("drafts are deleted, released orders are cancelled", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const draft = await write(graph, "salesOrderCreate", { customerId: "1", positions: basket.positions });
  const id = draft.salesOrder?.["id"];
  expect(await write(graph, "salesOrderDelete", { id }, "deletedSalesOrderId")).toMatchObject({
    deletedSalesOrderId: id,
    userErrors: [],
  });
  const order = await write(graph, "salesOrderImport", basket);
  expect(await write(graph, "salesOrderCancel", { id: order.salesOrder?.["id"] })).toMatchObject({
    userErrors: [],
    salesOrder: { status: "CANCELLED" },
  });
});

test.each([["v3", "v1"], ["v1"]] as const)(
  "positions are added, changed and removed one by one with %s first; what was not named stays",
  async (...families) => {
    await using graph = await createTestGraph({ sandbox: small, families: [...families] });
    const order = await write(graph, "salesOrderImport", { ...basket, externalOrderNumber: "SHOP-2" });
    const salesOrderId = order.salesOrder?.["id"];
    const added = await write(
      graph,
      "salesOrderPositionAdd",
      { salesOrderId, productId: "5", quantity: "7" },
      `position { id quantity product { id } } salesOrder { ${positions} }`,
    );
    expect(added).toMatchObject({
      userErrors: [],
      position: { quantity: "7", product: { id: "gid://xentral/Product/5" } },
      salesOrder: { positions: { nodes: [{ quantity: "2" }, { quantity: "1.5" }, { quantity: "7" }] } },
    });
    const called = { id: added.position?.["id"], quantity: "8", name: "Lamp, dented", description: "As agreed" };
    const changed = await write(
      graph,
      "salesOrderPositionUpdate",
      called,
      `position { name description product { id } } salesOrder { ${positions} }`,
    );
    expect(changed).toMatchObject({
      userErrors: [],
      position: { name: "Lamp, dented", description: "As agreed", product: { id: "gid://xentral/Product/5" } },
      salesOrder: { positions: { nodes: [{ quantity: "2" }, { quantity: "1.5" }, { quantity: "8" }] } },
    });
    const updated = await write(graph, "salesOrderUpdate", { id: salesOrderId, customerOrderNumber: "PO 7" });
    expect(updated).toMatchObject({ userErrors: [], salesOrder: { positions: { nodes: [{}, {}, {}] } } });
    const removed = await write(graph, "salesOrderPositionRemove", { id: added.position?.["id"] });
    expect(removed).toMatchObject({
      userErrors: [],
      salesOrder: { positions: { nodes: [{ quantity: "2" }, { quantity: "1.5" }] } },
    });
  },
);

test("a quantity that would be another one as a float is not sent", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const positions = [{ productId: "3", quantity: "123456789012345.678" }];
  const { userErrors } = await write(graph, "salesOrderImport", { ...basket, positions });
  expect(userErrors).toMatchObject([{ field: ["input", "positions", "0", "quantity"], code: "NOT_AVAILABLE" }]);
  expect(graph.sent()).toEqual([]);
});

test("what Xentral refuses comes back at the field of the input", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { ...basket, positions: [basket.positions[0], { productId: "999999", quantity: "1" }] };
  const { userErrors } = await write(graph, "salesOrderImport", input);
  expect(userErrors).toMatchObject([{ field: ["input", "positions", "1", "productId"], code: "INVALID" }]);
});

const handedOver = `salesOrder {
  status
  trafficLights { name isGreen }
  deliveryNotes(first: 5) {
    nodes { status documentNumber positions(first: 5) { nodes { ... on DeliveryNotePosition { quantity product { id } } } } }
  }
}`;

test("a released order with green checks is dispatched: its delivery note shows on the order, its goods have left", async () => {
  await using graph = await createTestGraph({ sandbox: small, cache: {} });
  const order = await write(graph, "salesOrderImport", basket);
  const id = order.salesOrder?.["id"];
  const read = `query ($id: ID!) {
    salesOrder(id: $id) { deliveryNotes(first: 5) { nodes { id } } }
    product(id: "3") {
      stock { physical }
      stockMovements(first: 1, orderBy: [{ field: ID, direction: DESC }]) { nodes { quantity } }
    }
  }`;
  interface Before {
    readonly product: { readonly stock: { readonly physical: string } };
  }
  const before = (await graph.query(read, { id })).data as unknown as Before;
  expect(before).toMatchObject({ salesOrder: { deliveryNotes: { nodes: [] } } });
  graph.sent();

  const dispatched = await write(graph, "salesOrderDispatch", { id }, handedOver);
  const own = String(id).split("/").at(-1);
  expect(printed(graph)[0]).toBe(`POST /api/v1/salesOrders/${own}/actions/dispatch`);
  expect(dispatched).toMatchObject({
    userErrors: [],
    salesOrder: {
      deliveryNotes: {
        nodes: [
          {
            status: "RELEASED",
            documentNumber: expect.any(String) as string,
            positions: {
              nodes: [
                { quantity: "2", product: { id: "gid://xentral/Product/3" } },
                { quantity: "1.5", product: { id: "gid://xentral/Product/4" } },
              ],
            },
          },
        ],
      },
    },
  });

  // All of it was read a moment ago and is kept; it is asked for anew.
  const after = (await graph.query(read, { id })).data as unknown as Before;
  expect(Number(before.product.stock.physical) - Number(after.product.stock.physical)).toBe(2);
  expect(after).toMatchObject({
    salesOrder: { deliveryNotes: { nodes: [{ id: expect.any(String) as string }] } },
    product: { stockMovements: { nodes: [{ quantity: "-2" }] } },
  });
});

test("an order whose checks are red is not dispatched: Xentral says which, and the order shows them", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const positions = [{ productId: "3", quantity: "100000" }];
  const order = await write(graph, "salesOrderImport", { ...basket, positions });
  const id = order.salesOrder?.["id"];
  graph.sent();
  expect(await write(graph, "salesOrderDispatch", { id }, handedOver)).toEqual({
    salesOrder: null,
    userErrors: [
      {
        field: ["input", "id"],
        message:
          "Check items in stock not passed. Only released orders whose checks are all green are dispatched; `trafficLights` shows them.",
        code: "INVALID",
      },
    ],
  });
  const own = String(id).split("/").at(-1);
  expect(printed(graph)).toEqual([`POST /api/v1/salesOrders/${own}/actions/dispatch`]);
  const shown = await graph.query(
    "query ($id: ID!) { salesOrder(id: $id) { status trafficLights { name isGreen } deliveryNotes(first: 5) { nodes { id } } } }",
    { id },
  );
  expect(shown.data).toMatchObject({
    salesOrder: {
      status: "RELEASED",
      trafficLights: expect.arrayContaining([{ name: "stock", isGreen: false }]) as unknown[],
      deliveryNotes: { nodes: [] },
    },
  });
});

test("a draft is not dispatched, and an order that is not there is not found", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const draft = await write(graph, "salesOrderCreate", { customerId: "1", positions: basket.positions });
  expect(await write(graph, "salesOrderDispatch", { id: draft.salesOrder?.["id"] })).toMatchObject({
    salesOrder: null,
    userErrors: [{ code: "INVALID", message: expect.stringMatching(/^Sales order is not released\./) as string }],
  });
  expect(await write(graph, "salesOrderDispatch", { id: "999999" })).toMatchObject({
    salesOrder: null,
    userErrors: [{ field: ["input", "id"], code: "NOT_FOUND" }],
  });
});

test("whether a dispatch without an answer was carried out is not known: it says what to check, and is sent once", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await write(graph, "salesOrderImport", basket);
  const id = order.salesOrder?.["id"];
  graph.sent();
  const request = `POST /api/v1/salesOrders/${String(id).split("/").at(-1)}/actions/dispatch`;
  graph.sandbox.control.fault({ match: request, kind: "reset", times: 1, when: "after" });
  expect(await write(graph, "salesOrderDispatch", { id })).toMatchObject({
    salesOrder: null,
    userErrors: [
      {
        code: "OUTCOME_UNKNOWN",
        message: expect.stringMatching(/Check in Xentral whether the order has a delivery note/) as string,
      },
    ],
  });
  expect(printed(graph)).toEqual([request]);
});
