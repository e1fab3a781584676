/** Delivery notes, led through their states: released, completed, cancelled with and without their goods, sent. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { writeSandbox } from "../support/sandbox-client.ts";
import { mutate, printed } from "../support/writes.ts";
import type { Payload } from "../support/writes.ts";

const small = { customers: 30, products: 40, orders: 40 };
const select = "deliveryNote { id status documentNumber documentDate isDocumentSent }";

/** The graph makes no delivery notes by themselves: somebody has entered a draft in the ERP. */
async function drafted(graph: TestGraph): Promise<string> {
  const body = { address: { id: "3" }, lineItems: [{ product: { id: "3" }, quantity: 2 }] };
  const made = await writeSandbox(graph.sandbox, "POST /api/v3/deliveryNotes", { body });
  graph.sent();
  return (made.body as unknown as { readonly data: { readonly id: string } }).data.id;
}

/** An order whose goods have just left: the delivery note that its dispatch made. */
async function dispatched(graph: TestGraph): Promise<{ readonly order: string; readonly note: string }> {
  const order = {
    customerId: "1",
    projectId: "1",
    paymentMethodId: "1",
    shippingMethodId: "1",
    currency: "EUR",
    documentDate: "2026-11-02",
    positions: [{ productId: "3", quantity: "2" }],
  };
  const made = await mutate(graph, { name: "salesOrderImport", select: "salesOrder { id }" }, order);
  const { id } = made["salesOrder"] as { readonly id: string };
  const notes = "salesOrder { deliveryNotes(first: 5) { nodes { id } } }";
  const sent = await mutate(graph, { name: "salesOrderDispatch", select: notes }, { id });
  const { deliveryNotes } = sent["salesOrder"] as { deliveryNotes: { nodes: readonly { readonly id: string }[] } };
  graph.sent();
  return { order: id, note: deliveryNotes.nodes[0]?.id ?? "" };
}

const stock = '{ product(id: "3") { stock { physical } } }';
async function onShelf(graph: TestGraph): Promise<number> {
  const { data } = await graph.query(stock);
  return Number((data as unknown as { product: { stock: { physical: string } } }).product.stock.physical);
}

/** How far the delivery notes of an order are. */
async function notesOf(graph: TestGraph, id: string): Promise<readonly string[]> {
  const query = "query ($id: ID!) { salesOrder(id: $id) { deliveryNotes(first: 5) { nodes { status } } } }";
  const { data } = await graph.query(query, { id });
  const { salesOrder } = data as unknown as {
    salesOrder: { deliveryNotes: { nodes: readonly { readonly status: string }[] } };
  };
  return salesOrder.deliveryNotes.nodes.map(({ status }) => status);
}

const act = (graph: TestGraph, name: string, input: object): Promise<Payload> => mutate(graph, { name, select }, input);

test("a draft is released with one call and gets its number, then it is completed", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const id = await drafted(graph);
  const released = await act(graph, "deliveryNoteRelease", { id, documentDate: "2026-11-03" });
  expect(released).toEqual({
    deliveryNote: {
      id: `gid://xentral/DeliveryNote/${id}`,
      status: "RELEASED",
      documentNumber: expect.stringMatching(/^3\d+$/) as string,
      documentDate: "2026-11-03",
      isDocumentSent: false,
    },
    userErrors: [],
  });
  expect(printed(graph)).toEqual([
    `PATCH /api/v3/deliveryNotes/${id}/actions/release {"documentDate":"2026-11-03"}`,
    `GET /api/v3/deliveryNotes/${id}`,
  ]);

  const completed = await act(graph, "deliveryNoteComplete", { id: `gid://xentral/DeliveryNote/${id}` });
  expect(completed).toMatchObject({ deliveryNote: { status: "COMPLETED" }, userErrors: [] });
  expect(printed(graph)).toEqual([
    `PATCH /api/v3/deliveryNotes/${id}/actions/complete`,
    `GET /api/v3/deliveryNotes/${id}`,
  ]);
});

test.each([
  { restock: true, sends: ' {"restock":true}', comesBack: 2 },
  { restock: false, sends: ' {"restock":false}', comesBack: 0 },
  { sends: " {}", comesBack: 0 },
])("cancelled with restock $restock: its goods come back, or they do not", async ({ sends, comesBack, ...rest }) => {
  await using warehouse = await createTestGraph({ sandbox: small });
  const before = await onShelf(warehouse);
  const { note, order } = await dispatched(warehouse);
  await using graph = await createTestGraph({ erp: warehouse.sandbox, cache: {} });
  expect(before - (await onShelf(graph))).toBe(2);
  expect(await notesOf(graph, order)).toEqual(["RELEASED"]);
  graph.sent();

  const cancelled = await act(graph, "deliveryNoteCancel", { id: note, ...rest });
  expect(cancelled).toMatchObject({ deliveryNote: { id: note, status: "CANCELLED" }, userErrors: [] });
  const own = note.split("/").at(-1);
  expect(printed(graph)).toEqual([
    `PATCH /api/v3/deliveryNotes/${own}/actions/cancel${sends}`,
    `GET /api/v3/deliveryNotes/${own}`,
  ]);

  // Both were read a moment ago and are kept; they are asked for anew.
  expect(before - (await onShelf(graph))).toBe(2 - comesBack);
  expect(await notesOf(graph, order)).toEqual(["CANCELLED"]);
});

test("the document goes out by email, or is noted as sent", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { note } = await dispatched(graph);
  const email = { to: "light@lamps.example", cc: ["boss@lamps.example"], subject: "Your goods", body: "On their way." };
  const sent = await act(graph, "deliveryNoteSend", { id: note, email });
  expect(sent).toMatchObject({ deliveryNote: { status: "SENT", isDocumentSent: true }, userErrors: [] });
  const path = `/api/v3/deliveryNotes/${note.split("/").at(-1)}`;
  expect(printed(graph)).toEqual([`PATCH ${path}/actions/send ${JSON.stringify({ email })}`, `GET ${path}`]);

  await act(graph, "deliveryNoteSend", { id: note, markAsSent: true, printerId: "4" });
  expect(printed(graph)[0]).toBe(`PATCH ${path}/actions/send {"markAsSent":true,"printer":{"id":"4"}}`);

  const nothing = await act(graph, "deliveryNoteSend", { id: note });
  expect(nothing).toEqual({
    deliveryNote: null,
    userErrors: [
      {
        field: ["input", "email"],
        message:
          "One of email, printer and markAsSent is required. It takes at least one of email, printerId and markAsSent.",
        code: "INVALID",
      },
    ],
  });
});

test("what the status does not allow is Xentral's to say, with what to do about it", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const id = await drafted(graph);
  const own = ["input", "id"];
  expect(await act(graph, "deliveryNoteCancel", { id, restock: true })).toEqual({
    deliveryNote: null,
    userErrors: [
      {
        field: own,
        message:
          "Only a released BusinessDocument can be cancelled. Drafts and completed delivery notes are not cancelled.",
        code: "WRONG_STATUS",
      },
    ],
  });
  expect(await act(graph, "deliveryNoteComplete", { id })).toMatchObject({
    deliveryNote: null,
    userErrors: [{ field: own, code: "WRONG_STATUS" }],
  });
  await act(graph, "deliveryNoteRelease", { id });
  expect(await act(graph, "deliveryNoteRelease", { id })).toMatchObject({
    deliveryNote: null,
    userErrors: [{ field: own, code: "WRONG_STATUS" }],
  });
  expect(await act(graph, "deliveryNoteRelease", { id: "999999" })).toMatchObject({
    deliveryNote: null,
    userErrors: [{ field: own, code: "NOT_FOUND" }],
  });
});

test("older generations of the API have none of it, and nothing is sent", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v2", "v1"] });
  expect(await act(graph, "deliveryNoteCancel", { id: "4", restock: true })).toMatchObject({
    deliveryNote: null,
    userErrors: [{ field: null, code: "NOT_AVAILABLE" }],
  });
  expect(printed(graph)).toEqual([]);
});

test.each([
  { restock: false, codes: ["NOT_CONFIRMED"], looks: true },
  // A note that somebody has cancelled before looks the same; whether its goods are back is not to be seen.
  { restock: true, codes: ["OUTCOME_UNKNOWN"], looks: false },
])(
  "a cancellation whose answer is lost is never sent again; with restock $restock the status is looked at: $looks",
  async ({ restock, codes, looks }) => {
    await using graph = await createTestGraph({ sandbox: small });
    const { note } = await dispatched(graph);
    const request = `PATCH /api/v3/deliveryNotes/${note.split("/").at(-1)}/actions/cancel`;
    graph.sandbox.control.fault({ match: request, kind: "reset", times: 1, when: "after" });
    const { deliveryNote, userErrors } = await act(graph, "deliveryNoteCancel", { id: note, restock });
    expect(deliveryNote).toEqual(looks ? expect.objectContaining({ status: "CANCELLED" }) : null);
    expect(userErrors.map(({ code }) => code)).toEqual(codes);
    const [sent, ...reads] = printed(graph);
    expect(sent).toBe(`${request} {"restock":${restock}}`);
    expect(reads.every((line) => line.startsWith("GET "))).toBe(true);
    if (!looks) expect(userErrors[0]?.message).toMatch(/Check in Xentral .* stock movements of its products/);
  },
);
