/** Returns: made out of orders and delivery notes, released, linked to what pays for them, deleted and cancelled. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import { announce, delivered, mutate, plain, sell, sentWrites, wholeBasket } from "../support/returns.ts";

const small = { customers: 30, products: 40, orders: 40 };

test("positions of an order come back, and the order tells of it", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const [line] = order.positions.nodes;
  const made = await mutate(graph, "returnCreateFromSalesOrder", {
    salesOrderId: order.id,
    documentDate: "2026-11-03",
    shippingMethodId: "1",
    positions: [{ salesOrderPositionId: line?.id, quantity: "1.5", returnReasonId: "gid://xentral/ReturnReason/4" }],
  });
  expect(made).toMatchObject({
    userErrors: [],
    return: {
      status: "DRAFT",
      progress: "ANNOUNCED",
      documentNumber: null,
      positions: {
        nodes: [
          {
            quantity: "1.5",
            product: { id: "gid://xentral/Product/2" },
            reason: { id: "gid://xentral/ReturnReason/4" },
          },
        ],
      },
    },
  });
  expect(sentWrites(graph)).toEqual([
    "POST /api/v1/returns",
    {
      date: "2026-11-03",
      salesOrder: {
        id: plain(order.id),
        positions: [{ id: plain(line?.id), quantity: 1.5, returnReason: { id: "4" } }],
      },
      shippingMethod: { id: "1" },
    },
  ]);
  const { data } = await graph.query("query ($id: ID!) { salesOrder(id: $id) { returns { nodes { id } } } }", {
    id: order.id,
  });
  expect(data).toEqual({ salesOrder: { returns: { nodes: [{ id: made.return?.["id"] }] } } });
});

test.each(["link", "listQuery", "escapedListQuery"] as const)(
  "the id of a new return is read from a Location of the shape %s",
  async (locationShape) => {
    await using graph = await createTestGraph({ sandbox: { ...small, build: { locationShape } } });
    const { id, salesOrder } = await announce(graph);
    const { data } = await graph.query("query ($id: ID!) { return(id: $id) { salesOrder { id } } }", { id });
    expect(data).toEqual({ return: { salesOrder } });
  },
);

test("a return stands for itself, is released, and linked to its credit note", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const made = await mutate(graph, "returnCreate", {
    customerId: "1",
    customerOrderNumber: "RMA-7",
    progress: "ANNOUNCED",
    internalComment: "Opened by the customer",
    positions: [{ productId: "2", quantity: "2", returnReasonId: "1", returnNote: "Torn" }],
  });
  const id = made.return?.["id"];
  expect(made).toMatchObject({ userErrors: [], return: { status: "DRAFT", documentNumber: null } });
  expect(sentWrites(graph)).toEqual([
    "POST /api/v3/returnOrders",
    {
      customerOrderNumber: "RMA-7",
      internalComment: "Opened by the customer",
      progress: "announced",
      address: { id: "1" },
      lineItems: [{ product: { id: "2" }, quantity: 2, returnReason: { id: "1" }, returnNote: "Torn" }],
    },
  ]);

  expect(await mutate(graph, "returnRelease", { id })).toMatchObject({
    userErrors: [],
    return: { status: "RELEASED", progress: "ANNOUNCED", documentNumber: expect.any(String) as string },
  });
  expect(sentWrites(graph)).toEqual([`PATCH /api/v3/returnOrders/${plain(id)}/actions/release`, {}]);

  const { data } = await graph.query("{ creditNotes(first: 1) { nodes { id } } }");
  const { creditNotes } = data as unknown as { creditNotes: { nodes: readonly [{ id: string }] } };
  const creditNoteId = creditNotes.nodes[0].id;
  const linked = await mutate(graph, "returnUpdate", { id, creditNoteId, progress: "DONE" });
  expect(linked).toMatchObject({ userErrors: [], return: { progress: "DONE" } });
  expect(sentWrites(graph)).toEqual([
    `PATCH /api/v3/returnOrders/${plain(id)}`,
    { progress: "done", creditNote: { id: plain(creditNoteId) } },
  ]);
  const seen = await graph.query(
    `query ($id: ID!, $note: ID!) {
      return(id: $id) { creditNote { id } }
      creditNote(id: $note) { returns(filter: { customerOrderNumber: { equals: "RMA-7" } }) { nodes { id } } }
    }`,
    { id, note: creditNoteId },
  );
  expect(seen.data).toEqual({
    return: { creditNote: { id: creditNoteId } },
    creditNote: { returns: { nodes: [{ id }] } },
  });
});

test("a delivery note tells customer, project and order of what comes back", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { note, line } = await delivered(graph);
  const select = "return { id customer { id } project { id } salesOrder { id } deliveryNote { id } invoice { id } }";
  const input = {
    deliveryNoteId: note.id,
    positions: [{ deliveryNotePositionId: line.id, quantity: "0.5", returnReasonId: "1", returnNote: "Scratched" }],
  };
  const made = await mutate(graph, "returnCreateFromDeliveryNote", input, select);
  expect(made).toMatchObject({
    userErrors: [],
    return: {
      customer: note.customer,
      project: note.project,
      salesOrder: note.salesOrder,
      deliveryNote: { id: note.id },
      invoice: null,
    },
  });
  expect(sentWrites(graph)).toEqual([
    "POST /api/v3/returnOrders/actions/createFromDeliveryNote",
    {
      deliveryNote: { id: plain(note.id) },
      lineItems: [{ id: plain(line.id), quantity: 0.5, returnReason: { id: "1" }, returnNote: "Scratched" }],
    },
  ]);
  const tooMany = { ...input, positions: [{ ...input.positions[0], quantity: "9999" }] };
  expect(await mutate(graph, "returnCreateFromDeliveryNote", tooMany, select)).toMatchObject({
    return: null,
    userErrors: [
      {
        field: ["input", "positions", "0", "quantity"],
        code: "INVALID",
        message: expect.stringContaining("no more than was delivered") as string,
      },
    ],
  });
});

test("what Xentral refuses to take back is told in its words", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const [line] = order.positions.nodes;
  const refused = async (position: object): Promise<unknown> => {
    const given = { salesOrderPositionId: line?.id, quantity: "1", returnReasonId: "1", ...position };
    const input = { salesOrderId: order.id, positions: [given] };
    const { userErrors } = await mutate(graph, "returnCreateFromSalesOrder", input);
    return userErrors;
  };
  const hint = "The positions must be the order's own, with no more than was ordered, and the reasons must exist.";
  expect(await refused({ salesOrderPositionId: `${plain(order.id)}/999999` })).toEqual([
    { field: null, code: "INVALID", message: `Sales order position not found. ${hint}` },
  ]);
  expect(await refused({ quantity: "3.001" })).toEqual([
    {
      field: null,
      code: "INVALID",
      message: `You cannot return more items than were originally ordered on that position. ${hint}`,
    },
  ]);
  expect(await refused({ returnReasonId: "99" })).toMatchObject([
    { field: ["input", "positions", "0", "returnReasonId"], code: "INVALID" },
  ]);
});

test("an order that is not there is the caller's mistake, an endpoint that is not there is not", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = await sell(graph);
  const input = { salesOrderId: order.id, positions: wholeBasket(order) };
  const fault = { match: "POST /api/v1/returns", kind: "status", status: 404, times: 1 } as const;
  const record = { error: { code: 7452, http_code: 404, message: "Resource not found" } };
  graph.sandbox.control.fault({ ...fault, body: record });
  expect(await mutate(graph, "returnCreateFromSalesOrder", input)).toEqual({
    return: null,
    userErrors: [
      {
        field: null,
        code: "NOT_FOUND",
        message: "Resource not found. It may be the order that Xentral does not have.",
      },
    ],
  });
  const route = { error: { code: 7431, http_code: 404, message: "Route not found" } };
  graph.sandbox.control.fault({ ...fault, body: route });
  const query = `mutation ($input: ReturnCreateFromSalesOrderInput!) {
    returnCreateFromSalesOrder(input: $input) { return { id } }
  }`;
  const answer = await graph.query(query, { input });
  expect(answer.errors?.map(({ extensions: { code } }) => code)).toEqual(["UPSTREAM_REJECTED"]);
});

test("from the announcement to the refund: documents, stock and links in one answer", async () => {
  await using graph = await createTestGraph({ sandbox: small, cache: {} });
  const stock = async (): Promise<number> => {
    const { data } = await graph.query('{ product(id: "2") { stock { physical } } }');
    return Number((data as unknown as { product: { stock: { physical: string } } }).product.stock.physical);
  };
  const { id, salesOrder, positions } = await announce(graph);
  const before = await stock();
  await mutate(graph, "returnRelease", { id });
  const received = {
    returnPositionId: positions.nodes[0]?.id,
    productId: "2",
    quantity: "3",
    stockMovements: [{ quantity: "3", storageLocationId: "1/3", batch: "LOT-9" }],
  };
  await mutate(graph, "returnGoodsReceipt", { returnId: id, date: "2026-11-06", positions: [received] });
  await mutate(graph, "returnUpdate", { id, progress: "CHECKED" });
  await mutate(graph, "returnUpdate", { id, progress: "DONE", creditNoteId: "1", replacementSalesOrderId: "1" });
  expect(sentWrites(graph).filter((line) => typeof line === "string")).toEqual([
    `PATCH /api/v3/returnOrders/${plain(id)}/actions/release`,
    `POST /api/v1/returns/${plain(id)}/goodsReceipts`,
    `PATCH /api/v3/returnOrders/${plain(id)}`,
    `PATCH /api/v3/returnOrders/${plain(id)}`,
  ]);

  const goods = "receivedQuantity stockMovements { quantity batch storageLocation { id } }";
  const { data, errors } = await graph.query(
    `query ($id: ID!, $order: ID!) {
      return(id: $id) {
        status progress salesOrder { id } creditNote { id } replacementSalesOrder { id }
        positions { nodes { ... on ReturnPosition { ${goods} } } }
      }
      salesOrder(id: $order) { returns { nodes { id progress } } relatedDocuments { kind xentralId } }
      creditNote(id: "1") { returns { nodes { id } } }
    }`,
    { id, order: salesOrder.id },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    return: {
      status: "RELEASED",
      progress: "DONE",
      salesOrder: { id: salesOrder.id },
      creditNote: { id: "gid://xentral/CreditNote/1" },
      replacementSalesOrder: { id: "gid://xentral/SalesOrder/1" },
      positions: {
        nodes: [
          {
            receivedQuantity: "3",
            stockMovements: [
              { quantity: "3", batch: "LOT-9", storageLocation: { id: "gid://xentral/StorageLocation/1/3" } },
            ],
          },
          { receivedQuantity: "0", stockMovements: [] },
        ],
      },
    },
    salesOrder: { returns: { nodes: [{ id, progress: "DONE" }] } },
    creditNote: { returns: { nodes: expect.arrayContaining([{ id }]) as unknown } },
  });
  expect((await stock()) - before).toBe(3);
});
