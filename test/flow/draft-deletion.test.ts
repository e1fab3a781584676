/** Drafts of invoices, credit notes and purchase orders that are not wanted: deleted, while they are drafts. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { mutate, printed } from "../support/writes.ts";
import type { Payload } from "../support/writes.ts";

const small = { customers: 30, products: 40, orders: 40 };
const positions = [{ productId: "3", quantity: "2", price: { amount: "5.25", currency: "EUR" } }];

const kinds = [
  { type: "Invoice", field: "invoice", collection: "invoices", input: { customerId: "1", positions }, no: "cancelled" },
  { type: "CreditNote", field: "creditNote", collection: "creditNotes", input: { customerId: "1", positions }, no: "" },
  {
    type: "PurchaseOrder",
    field: "purchaseOrder",
    collection: "purchaseOrders",
    input: { supplierId: "4", positions },
    no: "cancelled",
  },
] as const;

type Kind = (typeof kinds)[number];

async function draft(graph: TestGraph, { field, input }: Kind): Promise<string> {
  const made = await mutate(graph, { name: `${field}Create`, select: `${field} { id }` }, input);
  graph.sent();
  return (made[field] as { readonly id: string }).id;
}

const remove = (graph: TestGraph, { type, field }: Kind, id: string): Promise<Payload> =>
  mutate(graph, { name: `${field}Delete`, select: `deleted${type}Id` }, { id });

test.for(kinds)("a draft of a $type is deleted with one call, and gone", async (kind) => {
  await using graph = await createTestGraph({ sandbox: small });
  const id = await draft(graph, kind);
  expect(await remove(graph, kind, id)).toEqual({ [`deleted${kind.type}Id`]: id, userErrors: [] });
  expect(printed(graph)).toEqual([`DELETE /api/v3/${kind.collection}/${id.split("/").at(-1) ?? ""}`]);
  const { data } = await graph.query(`query ($id: ID!) { ${kind.field}(id: $id) { id } }`, { id });
  expect(data).toEqual({ [kind.field]: null });
});

test.for(kinds)("a released $type stays, and is told why", async (kind) => {
  await using graph = await createTestGraph({ sandbox: small });
  const id = await draft(graph, kind);
  await mutate(graph, { name: `${kind.field}Release`, select: `${kind.field} { status }` }, { id });
  const refused = await remove(graph, kind, id);
  expect(refused).toMatchObject({
    [`deleted${kind.type}Id`]: null,
    userErrors: [{ field: ["input", "id"], code: "WRONG_STATUS" }],
  });
  expect(refused.userErrors[0]?.message).toMatch(new RegExp(`Only drafts are deleted.*${kind.no}`));
});

test("an order no longer shows the draft of an invoice that was one too many", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const order = { name: "salesOrderCreate", select: "salesOrder { id }" };
  const { salesOrder } = await mutate(graph, order, { customerId: "1", positions });
  const { id: salesOrderId } = salesOrder as { readonly id: string };
  const bill = async (): Promise<unknown> =>
    (await mutate(graph, { name: "invoiceCreateFromSalesOrder", select: "invoice { id }" }, { salesOrderId }))[
      "invoice"
    ];
  const [wanted, unwanted] = [await bill(), await bill()];
  const invoices = async (): Promise<unknown> =>
    (
      await graph.query("query ($id: ID!) { salesOrder(id: $id) { invoices(first: 5) { nodes { id } } } }", {
        id: salesOrderId,
      })
    ).data;
  expect(await invoices()).toEqual({ salesOrder: { invoices: { nodes: [wanted, unwanted] } } });
  await remove(graph, kinds[0], (unwanted as { readonly id: string }).id);
  expect(await invoices()).toEqual({ salesOrder: { invoices: { nodes: [wanted] } } });
});
