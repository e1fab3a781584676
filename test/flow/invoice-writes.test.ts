/** Invoices: made anew, from an order and from a delivery, released, sent, cancelled, and what Xentral refuses or drops. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { mutate, printed, writes } from "../support/writes.ts";
import type { Payload } from "../support/writes.ts";

const small = { customers: 30, products: 40, orders: 40 };
const text = expect.any(String) as string;
const money = "totals { net { amount currency } }";
const positions = "positions(first: 50) { nodes { ... on InvoicePosition { quantity product { id } } } }";

type Bill = { readonly id: string; readonly [field: string]: unknown };

async function write(graph: TestGraph, name: string, input: object, select?: string) {
  const whole = select ?? `invoice { id status documentNumber ${money} ${positions} }`;
  return (await mutate(graph, { name, select: whole }, input)) as Payload & { readonly invoice: Bill | null };
}

const basket = {
  customerId: "1",
  currency: "EUR",
  positions: [{ productId: "3", quantity: "2", price: { amount: "19.90", currency: "EUR" } }],
};

/** A draft, and its plain id. */
async function draft(graph: TestGraph) {
  const { invoice } = await write(graph, "invoiceCreate", basket);
  const id = invoice?.id ?? "";
  graph.sent();
  return { id, plain: id.split("/").at(-1) ?? "" };
}

/** A released invoice, and its plain id. */
async function released(graph: TestGraph) {
  const made = await draft(graph);
  await write(graph, "invoiceRelease", { id: made.id });
  graph.sent();
  return made;
}

/** An order of its own. */
async function ordered(graph: TestGraph): Promise<string> {
  const name = "salesOrderCreate";
  const { salesOrder } = await mutate(graph, { name, select: "salesOrder { id }" }, basket);
  graph.sent();
  return (salesOrder as Bill).id.split("/").at(-1) ?? "";
}

test("an invoice is made as a draft with one call and read back with one; money keeps its digits", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  expect(await write(graph, "invoiceCreate", basket)).toMatchObject({
    userErrors: [],
    invoice: {
      status: "DRAFT",
      documentNumber: null,
      totals: { net: { amount: "39.8", currency: "EUR" } },
      positions: { nodes: [{ quantity: "2", product: { id: "gid://xentral/Product/3" } }] },
    },
  });
  expect(printed(graph)).toMatchInlineSnapshot(`
    [
      "POST /api/v3/invoices {"financials":{"currency":"EUR"},"address":{"id":"1"},"lineItems":[{"quantity":2,"price":{"net":{"amount":19.9,"currency":"EUR"}},"product":{"id":"3"}}]}",
      "GET /api/v3/invoices/27?include=lineItems",
    ]
  `);
});

test("an order is billed whole; naming it on an invoice of one's own copies nothing", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const salesOrderId = await ordered(graph);
  const select = `invoice { status salesOrder { xentralId } ${money} ${positions} }`;
  expect(await write(graph, "invoiceCreateFromSalesOrder", { salesOrderId }, select)).toMatchObject({
    userErrors: [],
    invoice: {
      status: "DRAFT",
      salesOrder: { xentralId: salesOrderId },
      totals: { net: { amount: "39.8" } },
      positions: { nodes: [{ quantity: "2" }] },
    },
  });
  expect(printed(graph)[0]).toBe(
    `POST /api/v3/invoices/actions/createFromSalesOrder {"salesOrder":{"id":"${salesOrderId}"}}`,
  );
  const empty = await write(graph, "invoiceCreate", { customerId: "1", salesOrderId }, select);
  expect(empty).toMatchObject({ userErrors: [], invoice: { salesOrder: { xentralId: salesOrderId } } });
  expect(empty.invoice?.["positions"]).toEqual({ nodes: [] });
});

test("a number of one's own leads to the generation that takes it, and makes the mutation safe to repeat", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { salesOrderId: await ordered(graph), documentNumber: "RE-1" };
  const made = await write(graph, "invoiceCreateFromSalesOrder", input);
  expect(made).toMatchObject({ userErrors: [], invoice: { documentNumber: "RE-1", status: "DRAFT" } });
  expect(await write(graph, "invoiceCreateFromSalesOrder", input)).toEqual(made);
  expect(writes(graph)).toEqual(["POST /api/v1/invoices"]);
});

test("a delivery is billed with one call; one that is not there is refused", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { rows } = graph.sandbox.world.deliveryNote;
  const found = rows.find(
    ({ invoiceId, status }) => invoiceId === null && status !== "draft" && status !== "cancelled",
  );
  const deliveryNoteId = String(found?.id);
  const select = "invoice { id status deliveryNote { xentralId } }";
  expect(await write(graph, "invoiceCreateFromDeliveryNote", { deliveryNoteId }, select)).toMatchObject({
    userErrors: [],
    invoice: { status: "DRAFT", deliveryNote: { xentralId: deliveryNoteId } },
  });
  expect(printed(graph)[0]).toBe(
    `POST /api/v3/invoices/actions/createFromDeliveryNote {"deliveryNote":{"id":"${deliveryNoteId}"}}`,
  );
  expect(await write(graph, "invoiceCreateFromDeliveryNote", { deliveryNoteId: "999999" }, select)).toMatchObject({
    invoice: null,
    userErrors: [{ field: ["input", "deliveryNoteId"], code: "INVALID" }],
  });
});

test.each([["v3", "v2", "v1"], ["v1"]] as const)("a draft is released with %s first", async (...families) => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id, plain } = await draft(graph);
  await using older = await createTestGraph({ erp: graph.sandbox, families: [...families] });
  expect(await write(older, "invoiceRelease", { id })).toMatchObject({
    userErrors: [],
    invoice: { status: "RELEASED", documentNumber: text },
  });
  expect(printed(older)[0]).toBe(
    families[0] === "v1"
      ? `PATCH /api/v1/invoices/${plain}/status {"status":"released"}`
      : `PATCH /api/v3/invoices/${plain}/actions/release {}`,
  );
});

test("what is released already is refused in Xentral's words and ours", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id } = await released(graph);
  expect(await write(graph, "invoiceRelease", { id })).toEqual({
    invoice: null,
    userErrors: [
      {
        field: ["input", "id"],
        code: "WRONG_STATUS",
        message: expect.stringMatching(/Only a draft.*Only drafts are released\./) as string,
      },
    ],
  });
});

const byMail = { email: { to: "a@example.com", subject: "Your invoice", body: "Enclosed." } };
const mailed = (to: string) => `{"email":{"to":${to},"subject":"Your invoice","body":"Enclosed."}}`;

test.each([
  ["v3", "actions/send", mailed('"a@example.com"')],
  ["v2", "actions/send", mailed('"a@example.com"')],
  ["v1", "send", mailed('["a@example.com"]')],
] as const)("an invoice is sent by email with %s", async (family, action, body) => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id, plain } = await released(graph);
  const families = family === "v2" ? (["v2", "v1"] as const) : ([family] as const);
  await using only = await createTestGraph({ erp: graph.sandbox, families: [...families] });
  expect(await write(only, "invoiceSend", { id, ...byMail }, "invoice { status }")).toEqual({
    userErrors: [],
    invoice: { status: "SENT" },
  });
  expect(printed(only)[0]).toBe(`PATCH /api/${family}/invoices/${plain}/${action} ${body}`);
});

test("a draft is not sent: release it first", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id } = await draft(graph);
  expect(await write(graph, "invoiceSend", { id, markAsSent: true })).toMatchObject({
    invoice: null,
    userErrors: [{ code: "WRONG_STATUS", message: expect.stringContaining("Release it first.") as string }],
  });
});

test("an invoice is cancelled at once by a draft of a credit note, which is released like any other", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id, plain } = await released(graph);
  const select = `creditNote { id status isCancellationInvoice ${money} invoice { xentralId status } }`;
  const made = await write(graph, "invoiceCancel", { id }, select);
  expect(made).toMatchObject({
    userErrors: [],
    creditNote: {
      status: "DRAFT",
      isCancellationInvoice: true,
      totals: { net: { amount: "39.8", currency: "EUR" } },
      invoice: { xentralId: plain, status: "CANCELLED" },
    },
  });
  expect(printed(graph).slice(0, 2)).toEqual([
    `GET /api/v3/invoices/${plain}`,
    `POST /api/v1/creditNotes {"invoice":{"id":"${plain}"}}`,
  ]);
  const note = made["creditNote"] as Bill;
  expect(await write(graph, "creditNoteRelease", { id: note.id }, "creditNote { status }")).toEqual({
    userErrors: [],
    creditNote: { status: "RELEASED" },
  });
});

test("a draft is not cancelled, and a cancellation without an answer is not sent again", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const made = await draft(graph);
  const select = "creditNote { id }";
  expect(await write(graph, "invoiceCancel", { id: made.id }, select)).toMatchObject({
    creditNote: null,
    userErrors: [
      { code: "INVALID", message: expect.stringContaining("Only released invoices are cancelled") as string },
    ],
  });
  const { id } = await released(graph);
  graph.sandbox.control.fault({ match: "POST /api/v1/creditNotes", kind: "reset", times: 1, when: "after" });
  for (const _time of [1, 2])
    expect(await write(graph, "invoiceCancel", { id, idempotencyKey: "storno-1" }, select)).toMatchObject({
      creditNote: null,
      userErrors: [
        { code: "OUTCOME_UNKNOWN", message: expect.stringContaining("whether the invoice is cancelled") as string },
      ],
    });
  expect(writes(graph)).toEqual(["POST /api/v1/creditNotes"]);
});

test.each([["v3"], ["v1"]] as const)(
  "an invoice is cancelled once, however many ask at once, and read by %s",
  async (family) => {
    await using graph = await createTestGraph({ sandbox: small });
    const { id } = await released(graph);
    await using asking = await createTestGraph({ erp: graph.sandbox, families: [...new Set([family, "v1"] as const)] });
    const select = "creditNote { id }";
    const answers = await Promise.all([1, 2].map(() => write(asking, "invoiceCancel", { id }, select)));
    expect(answers).toMatchObject([
      { userErrors: [] },
      {
        creditNote: null,
        userErrors: [
          {
            field: ["input", "id"],
            code: "WRONG_STATUS",
            message: expect.stringContaining("cancelled already") as string,
          },
        ],
      },
    ]);
    expect(writes(asking)).toEqual(["POST /api/v1/creditNotes"]);
  },
);

test("what is said of a position stands there afterwards", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const [first] = basket.positions;
  const said = { customerProductNumber: "K-7", deliveryDate: "2026-12-24" };
  const input = { ...basket, positions: [{ ...first, ...said }] };
  const select =
    "invoice { id positions(first: 5) { nodes { ... on InvoicePosition { customerProductNumber deliveryDate } } } }";
  expect(await write(graph, "invoiceCreate", input, select)).toMatchObject({
    invoice: { id: text, positions: { nodes: [said] } },
    userErrors: [],
  });
});
