/** What tests of flows have in common. */
import type { TestGraph } from "./graph.ts";
import { mutate, sentWrites } from "./returns.ts";
import type { Sold } from "./returns.ts";

/** What a flow answers. */
export interface FlowPayload {
  readonly return?: (Readonly<Record<string, unknown>> & { readonly id: string; readonly creditNote: unknown }) | null;
  readonly creditNote?: (Readonly<Record<string, unknown>> & { readonly id: string }) | null;
  readonly steps: readonly {
    readonly name: string;
    readonly status: string;
    readonly object: { readonly id: string } | null;
    readonly resumeToken: string | null;
  }[];
  readonly userErrors: readonly {
    readonly field: readonly string[] | null;
    readonly code: string;
    readonly message: string;
  }[];
}

const steps = "steps { name status object { id } resumeToken }";
const goods = "... on ReturnPosition { receivedQuantity stockMovements { batch storageLocation { id } } }";
const line = "... on CreditNotePosition { description price { net { amount currency } } }";
const selections: Readonly<Record<string, string>> = {
  returnRefund: `return { id status salesOrder { id } creditNote { id } } creditNote { id status documentNumber } ${steps}`,
  returnReceive: `return { id status positions { nodes { ${goods} } } } ${steps}`,
  goodwillCredit: `creditNote { id status bodyIntroduction positions { nodes { ${line} } } } ${steps}`,
};

/** Sends a flow, or one of the mutations that it consists of. */
export function mutateFlow(
  graph: TestGraph,
  name: string,
  input: object,
  select = selections[name],
): Promise<FlowPayload> {
  return mutate<FlowPayload>(graph, name, input, select);
}

/** Sends a refund; what v1 does not tell of the documents is left out. */
export async function refund(graph: TestGraph, input: object): Promise<FlowPayload> {
  return mutateFlow(graph, "returnRefund", input);
}

/** All of a sold basket is to be paid back. */
export function refundInput({ id, positions }: Sold) {
  const quantities = ["3", "2"];
  return {
    salesOrderId: id,
    positions: positions.nodes.map((position, place) => ({
      salesOrderPositionId: position.id,
      quantity: quantities[place] ?? "1",
      returnReasonId: "1",
    })),
  };
}

/** The first position of a sold basket comes back into stock. */
export function goBack({ id, positions }: Sold) {
  const [first] = positions.nodes;
  return {
    salesOrderId: id,
    receivedOn: "2026-11-06",
    positions: [
      {
        salesOrderPositionId: first?.id,
        quantity: "3",
        returnReasonId: "1",
        stockMovements: [{ quantity: "3", storageLocationId: "1/3", batch: "LOT-9" }],
      },
    ],
  };
}

/** A credit for a delay. */
export const goodwill = {
  customerId: "1",
  bodyIntroduction: "Goodwill credit for a delayed delivery.",
  currency: "EUR",
  positions: [
    { productId: "3", quantity: "1", price: { amount: "5.00", currency: "EUR" }, description: "Half of its price" },
  ],
};

/** What lies of a product. */
export async function stockOf(graph: TestGraph, id: string): Promise<number> {
  const { data } = await graph.query("query ($id: ID!) { product(id: $id) { stock { physical } } }", { id });
  return Number((data as unknown as { product: { stock: { physical: string } } }).product.stock.physical);
}

interface Lines {
  readonly positions: { readonly nodes: readonly { readonly price: { readonly net: object } }[] };
}

/** What was credited, beside what was sold, and the returns that the credit note leads to. */
export async function creditNoteOf(
  graph: TestGraph,
  { order, creditNote }: { readonly order: Sold; readonly creditNote: FlowPayload["creditNote"] },
): Promise<{
  readonly credited: readonly object[];
  readonly sold: readonly { readonly net: object }[];
  readonly related: readonly object[];
}> {
  const price = "quantity price { net { amount currency } } discount";
  const { data } = await graph.query(
    `query ($order: ID!, $note: ID!) {
      salesOrder(id: $order) { positions { nodes { ... on SalesOrderPosition { ${price} } } } }
      creditNote(id: $note) { positions { nodes { ... on CreditNotePosition { ${price} } } } returns { nodes { id } } }
    }`,
    { order: order.id, note: creditNote?.id ?? "999999" },
  );
  const seen = data as unknown as {
    readonly salesOrder: Lines;
    readonly creditNote: (Lines & { readonly returns: { readonly nodes: readonly object[] } }) | null;
  };
  return {
    credited: seen.creditNote?.positions.nodes ?? [],
    sold: seen.salesOrder.positions.nodes.map((position) => position.price),
    related: seen.creditNote?.returns.nodes ?? [],
  };
}

/** The writes since the last call, without what they sent. */
export function linesOf(graph: TestGraph): readonly string[] {
  return sentWrites(graph).filter((line) => typeof line === "string");
}
