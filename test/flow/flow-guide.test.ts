/** What the guide on returns leads through, as flows: goods are taken back, booked, and paid back, in either family. */
import { expect, test } from "vitest";

import { creditNoteOf, goBack, linesOf, mutateFlow, refundInput, stockOf } from "../support/flows.ts";
import { createTestGraph } from "../support/graph.ts";
import { plain, sell } from "../support/returns.ts";

const small = { customers: 30, products: 40, orders: 40 };

const ways = {
  "all families": {
    families: ["v3", "v2", "v1"],
    released: (id: string) => `PATCH /api/v3/returnOrders/${id}/actions/release`,
    credited: (id: string, note: string) => [
      "POST /api/v3/creditNotes",
      `PATCH /api/v3/creditNotes/${note}/actions/release`,
      `PATCH /api/v3/returnOrders/${id}`,
    ],
  },
  "v1 and v2 alone": {
    families: ["v2", "v1"],
    released: (id: string) => `POST /api/v1/returns/${id}/actions/release`,
    credited: () => ["POST /api/v1/creditNotes"],
  },
} as const;

test.each(Object.entries(ways))("%s: what comes back is booked, and then credited", async (_name, way) => {
  await using graph = await createTestGraph({ sandbox: small, families: way.families, cache: {} });
  await using newer = await createTestGraph({ erp: graph.sandbox });
  const order = await sell(newer);
  const before = await stockOf(graph, "2");
  const select = "return { id } steps { status }";
  const received = await mutateFlow(graph, "returnReceive", goBack(order), select);
  const returnId = received.return?.id;
  const id = plain(returnId);
  expect(received.userErrors).toEqual([]);
  expect(linesOf(graph)).toEqual([
    "POST /api/v1/returns",
    way.released(id),
    `POST /api/v1/returns/${id}/goodsReceipts`,
  ]);

  const { salesOrderId, positions } = refundInput(order);
  const input = { salesOrderId, positions: positions.slice(0, 1), returnId };
  const paid = await mutateFlow(graph, "returnRefund", input, "return { id } creditNote { id } steps { status }");
  expect(paid).toMatchObject({ return: { id: returnId }, userErrors: [] });
  // It was released already: Xentral says no, and the return that it is so.
  const note = plain(paid.creditNote?.id);
  expect(linesOf(graph)).toEqual([way.released(id), ...way.credited(id, note)]);

  // The documents, the stock and the links.
  expect((await stockOf(graph, "2")) - before).toBe(3);
  const seen = await newer.query(
    `query ($id: ID!, $order: ID!) {
      return(id: $id) {
        status salesOrder { id } creditNote { id status }
        positions { nodes { ... on ReturnPosition { quantity receivedQuantity } } }
      }
      salesOrder(id: $order) { returns { nodes { id } } }
    }`,
    { id: returnId, order: order.id },
  );
  expect(seen.data).toEqual({
    return: {
      status: "RELEASED",
      salesOrder: { id: order.id },
      creditNote: { id: paid.creditNote?.id, status: "RELEASED" },
      positions: { nodes: [{ quantity: "3", receivedQuantity: "3" }] },
    },
    salesOrder: { returns: { nodes: [{ id: returnId }] } },
  });
  const { credited, sold, related } = await creditNoteOf(newer, { order, creditNote: paid.creditNote });
  expect(credited).toEqual([expect.objectContaining({ quantity: "3", price: sold[0] })]);
  expect(related).toEqual([{ id: returnId }]);
});
