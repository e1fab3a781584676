/** What tests of returns have in common: a sold basket, and mutations whose requests are kept with their bodies. */
import { expect } from "vitest";

import type { TestGraph } from "./graph.ts";

/** What a mutation of returns answers. */
export interface Written {
  readonly return?: Readonly<Record<string, unknown>> | null;
  readonly userErrors: readonly Readonly<Record<string, unknown>>[];
}

/** What a return shows of its positions. */
const returned =
  "positions { nodes { id ... on ReturnPosition { quantity receivedQuantity product { id } reason { id } } } }";

/** Sends a mutation and gives its payload; errors of the graph fail the test. */
export async function mutate<Payload = Written>(
  graph: TestGraph,
  name: string,
  input: object,
  select = `return { id status progress documentNumber ${returned} }`,
): Promise<Payload> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { field message code } } }`;
  const answer = await graph.query(query, { input });
  expect(answer.errors).toBeUndefined();
  return (answer.data as unknown as Readonly<Record<string, Payload>>)[name] as Payload;
}

/** The writes that reached the ERP since the last call, each with what it sent. */
export function sentWrites({ sandbox: { control } }: TestGraph): readonly (string | object)[] {
  const writes = control.requests.filter(({ method }) => method !== "GET");
  control.clearRequests();
  return writes.flatMap(({ url, body }) => (typeof body === "object" && body !== null ? [url, body] : [url]));
}

/** An order with its positions' ids. */
export interface Sold {
  readonly id: string;
  readonly positions: { readonly nodes: readonly { readonly id: string }[] };
}

/** Sells three of a product with batches and two of one with serial numbers. */
export async function sell(graph: TestGraph): Promise<Sold> {
  const basket = {
    documentDate: "2026-11-02",
    customerId: "1",
    projectId: "1",
    paymentMethodId: "1",
    shippingMethodId: "1",
    currency: "EUR",
    positions: [
      { productId: "2", quantity: "3" },
      { productId: "8", quantity: "2" },
    ],
  };
  const select = "salesOrder { id positions { nodes { id } } }";
  const { salesOrder } = await mutate<{ readonly salesOrder: Sold }>(graph, "salesOrderImport", basket, select);
  graph.sent();
  return salesOrder;
}

/** Positions of a sold basket, all of them, as they are given to a return. */
export function wholeBasket({ positions }: Sold): readonly object[] {
  const quantities = ["3", "2"];
  return positions.nodes.map(({ id }, place) => ({
    salesOrderPositionId: id,
    quantity: quantities[place],
    returnReasonId: "1",
  }));
}

/** A return of a whole basket that was just announced. */
export interface Announced {
  readonly id: string;
  readonly salesOrder: { readonly id: string };
  readonly positions: { readonly nodes: readonly { readonly id: string }[] };
}

/** Sells a basket and announces that all of it comes back. */
export async function announce(graph: TestGraph): Promise<Announced> {
  const order = await sell(graph);
  const input = { salesOrderId: order.id, positions: wholeBasket(order) };
  const select = "return { id salesOrder { id } positions { nodes { id } } }";
  const made = await mutate<Written & { return: Announced }>(graph, "returnCreateFromSalesOrder", input, select);
  expect(made.userErrors).toEqual([]);
  graph.sent();
  return made.return;
}

/** The ERP's own id in a global one. */
export function plain(id: unknown): string {
  return String(id).split("/").at(-1) ?? "";
}

/** A delivery note with one of its positions. */
export interface Delivered {
  readonly note: Readonly<Record<"customer" | "project" | "salesOrder", unknown>> & { readonly id: string };
  readonly line: { readonly id: string };
}

/** A delivery note of an order, with its first position that has a product. */
export async function delivered(graph: TestGraph): Promise<Delivered> {
  const head = "id customer { id } project { id } salesOrder { id }";
  const inner = "positions { nodes { id ... on DeliveryNotePosition { product { id } } } }";
  const { data } = await graph.query(`{ deliveryNotes(first: 20) { nodes { ${head} ${inner} } } }`);
  type Row = Delivered["note"] & { positions: { nodes: readonly { id: string; product?: object }[] } };
  const { deliveryNotes } = data as unknown as { deliveryNotes: { nodes: readonly Row[] } };
  graph.sent();
  for (const { positions, ...note } of deliveryNotes.nodes) {
    const line = positions.nodes.find(({ product }) => product !== undefined && product !== null);
    if (line !== undefined && note.customer !== null && note.salesOrder !== null) return { note, line };
  }
  throw new Error("Nothing was delivered");
}
