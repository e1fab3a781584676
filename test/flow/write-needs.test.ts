/** Fields that one generation of the API refuses a write without, and another does not: the write goes where it is taken. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { mutate, printed } from "../support/writes.ts";

const small = { customers: 20, products: 20, orders: 20 };

/** A reason at a field that was not given, and that this generation demands. */
const missing = (family: string, ...field: readonly string[]) => ({
  field: ["input", ...field],
  message: `Expected a value: Xentral's API ${family} does not do without it.`,
  code: "INVALID",
});

const customer = { name: "customerCreate", select: "customer { name }" };
const nameless = ["street", "zipCode", "city", "country"].map((field) => missing("v3", field));

test("a customer with a name alone is made by the generation that needs no address", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  expect(await mutate(graph, customer, { name: "Green Lamps GmbH", city: null })).toMatchObject({
    customer: { name: "Green Lamps GmbH" },
    userErrors: [],
  });
  expect(printed(graph)[0]).toBe('POST /api/v2/customers {"name":"Green Lamps GmbH","customerType":"company"}');
});

test("where that generation is not allowed, each missing field is named and nothing is sent", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v3"] });
  const input = { name: "Green Lamps GmbH", number: "L-1", idempotencyKey: "lamps" };
  expect(await mutate(graph, customer, input)).toEqual({ customer: null, userErrors: nameless });
  expect(printed(graph)).toEqual([]);

  const place = { street: "Main Street 4", zipCode: "04103", city: "Leipzig", country: "DE" };
  expect(await mutate(graph, customer, { ...input, ...place })).toMatchObject({ userErrors: [] });
});

test("where what is given is known to the newer generation alone, it is asked for the rest", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const part = { name: "Green Lamps GmbH", street: "Main Street 4", city: "Leipzig" };
  expect(await mutate(graph, customer, part)).toEqual({
    customer: null,
    userErrors: [missing("v3", "zipCode"), missing("v3", "country")],
  });
  expect(printed(graph)).toEqual([]);
});

test("where the instance lacks the generation that would take it, the other one tells what it needs", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.fault({
    match: "POST /api/v2/customers",
    kind: "body",
    status: 404,
    body: { type: "route-not-found", title: "No such route", status: 404 },
  });
  expect(await mutate(graph, customer, { name: "Green Lamps GmbH" })).toEqual({ customer: null, userErrors: nameless });
  expect(printed(graph)).toEqual(['POST /api/v2/customers {"name":"Green Lamps GmbH","customerType":"company"}']);
});

const purchase = { name: "purchaseOrderCreate", select: "purchaseOrder { documentAddress { city } }" };
const bought = { supplierId: "4", positions: [{ productId: "3", quantity: "2" }], documentAddress: { city: "Bonn" } };

test("an address without a name on a purchase order is left to the generation that takes parts of addresses", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { ...bought, documentDate: "2026-11-02", projectId: "1" };
  expect(await mutate(graph, purchase, input)).toEqual({
    purchaseOrder: { documentAddress: { city: "Bonn" } },
    userErrors: [],
  });
  expect(printed(graph)[0]).toMatchInlineSnapshot(
    `"POST /api/v1/purchaseOrders {"date":"2026-11-02","project":{"id":"1"},"supplier":{"city":"Bonn","id":"4"},"positions":[{"product":{"id":"3"},"quantity":2}]}"`,
  );
});

test("a purchase order that no generation takes as it is given is told what the preferred one needs", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  expect(await mutate(graph, purchase, bought)).toEqual({
    purchaseOrder: null,
    userErrors: [missing("v3", "documentAddress", "name")],
  });
  await using older = await createTestGraph({ erp: graph.sandbox, families: ["v1"] });
  expect(await mutate(older, purchase, bought)).toEqual({
    purchaseOrder: null,
    userErrors: [missing("v1", "documentDate"), missing("v1", "projectId")],
  });
  expect(printed(graph)).toEqual([]);
});

/** A released invoice. */
async function released(graph: TestGraph): Promise<string> {
  const input = { customerId: "1", positions: [{ productId: "3", quantity: "2" }] };
  const { invoice } = await mutate(graph, { name: "invoiceCreate", select: "invoice { id }" }, input);
  const { id } = invoice as { readonly id: string };
  await mutate(graph, { name: "invoiceRelease", select: "invoice { id }" }, { id });
  graph.sent();
  return id;
}

const send = { name: "invoiceSend", select: "invoice { status }" };

test("an email that is not written whole is left to the generation with templates, or what is missing is named", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const id = await released(graph);
  await using older = await createTestGraph({ erp: graph.sandbox, families: ["v2", "v1", "v3"] });
  expect(await mutate(older, send, { id, email: { to: "a@example.com" } })).toEqual({
    invoice: { status: "SENT" },
    userErrors: [],
  });
  expect(printed(older)[0]).toBe(
    `PATCH /api/v3/invoices/${id.split("/").at(-1) ?? ""}/actions/send {"email":{"to":"a@example.com"}}`,
  );

  await using oldest = await createTestGraph({ erp: graph.sandbox, families: ["v2", "v1"] });
  expect(await mutate(oldest, send, { id, email: { to: "a@example.com" } })).toEqual({
    invoice: null,
    userErrors: [missing("v2", "email", "subject"), missing("v2", "email", "body")],
  });
  expect(printed(oldest)).toEqual([]);
  // Without an email there is nothing that it could lack.
  expect(await mutate(oldest, send, { id, markAsSent: true })).toMatchObject({ userErrors: [] });
});

test("an email that says nothing is sent with what customer and template have, and never dropped beside a mark", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const id = await released(graph);
  expect(await mutate(graph, send, { id, email: {}, markAsSent: true })).toEqual({
    invoice: { status: "SENT" },
    userErrors: [],
  });
  expect(printed(graph)[0]).toBe(
    `PATCH /api/v3/invoices/${id.split("/").at(-1) ?? ""}/actions/send {"markAsSent":true,"email":{}}`,
  );
  await using oldest = await createTestGraph({ erp: graph.sandbox, families: ["v2", "v1"] });
  expect((await mutate(oldest, send, { id, email: {} })).userErrors).toEqual(
    ["to", "subject", "body"].map((field) => missing("v2", "email", field)),
  );
});
