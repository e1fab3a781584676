/** Returns led through their states and linked, also where a family lacks the way. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import { announce, mutate, plain, sentWrites } from "../support/returns.ts";

const small = { customers: 30, products: 40, orders: 40 };
/** What every family tells of a return. */
const told = "return { id status documentNumber }";

test("links are cleared with null", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id } = await announce(graph);
  const links =
    "return { salesOrder { id } replacementSalesOrder { id } deliveryNote { id } preferredWarehouse { id } }";
  const input = { replacementSalesOrderId: "1", deliveryNoteId: "1", preferredWarehouseId: "1" };
  expect(await mutate(graph, "returnUpdate", { id, ...input }, links)).toMatchObject({
    userErrors: [],
    return: {
      replacementSalesOrder: { id: "gid://xentral/SalesOrder/1" },
      deliveryNote: { id: "gid://xentral/DeliveryNote/1" },
      preferredWarehouse: { id: "gid://xentral/Warehouse/1" },
    },
  });
  graph.sent();
  const cleared = { id, replacementSalesOrderId: null, salesOrderId: null };
  expect(await mutate(graph, "returnUpdate", cleared, links)).toMatchObject({
    userErrors: [],
    return: { salesOrder: null, replacementSalesOrder: null, deliveryNote: { id: "gid://xentral/DeliveryNote/1" } },
  });
  expect(sentWrites(graph)[1]).toEqual({ replacementSalesOrder: null, salesOrder: null });
});

test("drafts are deleted, released returns cancelled; what a status does not allow is told with what to do", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id } = await announce(graph);
  expect(await mutate(graph, "returnCancel", { id })).toMatchObject({
    return: null,
    userErrors: [
      {
        field: ["input", "id"],
        code: "WRONG_STATUS",
        message: expect.stringContaining("drafts are deleted instead") as string,
      },
    ],
  });
  await mutate(graph, "returnRelease", { id, documentDate: "2026-11-05" });
  expect(await mutate(graph, "returnRelease", { id })).toMatchObject({
    userErrors: [{ field: ["input", "id"], code: "WRONG_STATUS" }],
  });
  expect(await mutate(graph, "returnDelete", { id }, "deletedReturnId")).toMatchObject({
    deletedReturnId: null,
    userErrors: [{ field: ["input", "id"], code: "WRONG_STATUS" }],
  });
  expect(await mutate(graph, "returnCancel", { id })).toMatchObject({
    userErrors: [],
    return: { status: "CANCELLED" },
  });

  const { id: draft } = await announce(graph);
  expect(await mutate(graph, "returnDelete", { id: draft }, "deletedReturnId")).toEqual({
    deletedReturnId: draft,
    userErrors: [],
  });
  expect((await graph.query("query ($id: ID!) { return(id: $id) { id } }", { id: draft })).data).toEqual({
    return: null,
  });
});

test("positions are added, changed and removed one by one; what was not named stays", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id } = await announce(graph);
  const select = "position { id quantity product { id } reason { id } } return { positions { nodes { id } } }";
  interface WrittenPosition {
    readonly position: { readonly id: string };
  }
  const input = { returnId: id, productId: "7", quantity: "4", returnReasonId: "2", returnNote: "Wrong colour" };
  const added = await mutate<WrittenPosition>(graph, "returnPositionAdd", input, select);
  expect(added).toMatchObject({
    userErrors: [],
    position: {
      quantity: "4",
      product: { id: "gid://xentral/Product/7" },
      reason: { id: "gid://xentral/ReturnReason/2" },
    },
    return: { positions: { nodes: [{}, {}, { id: added.position.id }] } },
  });
  const position = added.position.id;
  const changed = { id: position, quantity: "3", returnReasonId: "1" };
  expect(await mutate(graph, "returnPositionUpdate", changed, select)).toMatchObject({
    userErrors: [],
    position: { id: position, quantity: "3", reason: { id: "gid://xentral/ReturnReason/1" } },
  });
  const gone = "removedPositionId return { positions { nodes { id } } }";
  expect(await mutate(graph, "returnPositionRemove", { id: position }, gone)).toMatchObject({
    userErrors: [],
    removedPositionId: position,
    return: { positions: { nodes: [{}, {}] } },
  });
  const lines = `/api/v3/returnOrders/${plain(id)}/lineItems`;
  expect(sentWrites(graph)).toEqual([
    `POST ${lines}`,
    { product: { id: "7" }, quantity: 4, returnReason: { id: "2" }, returnNote: "Wrong colour" },
    `PATCH ${lines}/${plain(position)}`,
    { quantity: 3, returnReason: { id: "1" } },
    `DELETE ${lines}/${plain(position)}`,
  ]);
});

test("what a position says of packing and customs stays until it is cleared", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { positions } = await announce(graph);
  const { id } = positions.nodes[0] as { readonly id: string };
  const select = "position { customerProductNumber packagingUnit countryOfOrigin hsCode }";
  const said = { customerProductNumber: "K-7", packagingUnit: "Karton", countryOfOrigin: "IT", hsCode: "94051100" };
  expect(await mutate(graph, "returnPositionUpdate", { id, ...said }, select)).toEqual({
    position: said,
    userErrors: [],
  });
  const cleared = { customerProductNumber: null, hsCode: null };
  expect(await mutate(graph, "returnPositionUpdate", { id, ...cleared }, select)).toEqual({
    position: { ...said, ...cleared },
    userErrors: [],
  });
});

test("released returns are completed, drafts are not", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id } = await announce(graph);
  expect(await mutate(graph, "returnComplete", { id })).toMatchObject({
    return: null,
    userErrors: [{ field: ["input", "id"], code: "WRONG_STATUS" }],
  });
  await mutate(graph, "returnRelease", { id });
  expect(await mutate(graph, "returnComplete", { id })).toMatchObject({
    userErrors: [],
    return: { status: "COMPLETED" },
  });
});

test("where only v1 is at hand, returns are made, released and received; what v1 cannot write is said", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const { id, positions } = await announce(graph);
  expect(await mutate(graph, "returnRelease", { id }, told)).toMatchObject({
    userErrors: [],
    return: { status: "RELEASED", documentNumber: expect.any(String) as string },
  });
  expect(sentWrites(graph)).toEqual([`POST /api/v1/returns/${plain(id)}/actions/release`]);
  expect(await mutate(graph, "returnRelease", { id }, told)).toMatchObject({
    userErrors: [{ code: "INVALID", message: expect.stringContaining("Only drafts are released") as string }],
  });
  const stockMovements = [{ quantity: "1", storageLocationId: "1/2" }];
  const arrived = { returnPositionId: positions.nodes[0]?.id, productId: "2", quantity: "1", stockMovements };
  const receipt = { returnId: id, date: "2026-11-06", positions: [arrived] };
  expect(await mutate(graph, "returnGoodsReceipt", receipt, told)).toMatchObject({ userErrors: [], return: { id } });
  graph.sent();
  expect(await mutate(graph, "returnUpdate", { id, progress: "DONE" }, told)).toMatchObject({
    return: null,
    userErrors: [{ field: null, code: "NOT_AVAILABLE" }],
  });
  expect(graph.sent()).toEqual([]);
});

test("where v3 lacks returns, v1 releases them", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id } = await announce(graph);
  graph.sandbox.control.fault({ match: "/actions/release", kind: "status", status: 403, times: 1, body: missing });
  expect(await mutate(graph, "returnRelease", { id })).toMatchObject({
    userErrors: [],
    return: { status: "RELEASED" },
  });
  expect(sentWrites(graph)).toEqual([
    `PATCH /api/v3/returnOrders/${plain(id)}/actions/release`,
    {},
    `POST /api/v1/returns/${plain(id)}/actions/release`,
  ]);
});

const missing = { message: "Missing required scopes: return:release." };
