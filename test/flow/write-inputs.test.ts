/** Inputs that somebody spells otherwise than Xentral does, and those that cannot be sent at all. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import { create, mutate, place, printed, write, writes } from "../support/writes.ts";

const small = { customers: 20, products: 20, orders: 20 };
const customer = { name: "customerUpdate", select: "customer { creditLimit { amount } tags { title } }" };

test.each([
  ["007.50", "7.50", "7.5"],
  ["-0", "0", "0"],
  ["0.250", "0.250", "0.25"],
])("a decimal that is given as %s is sent as %s and found again", async (creditLimit, sent, amount) => {
  await using graph = await createTestGraph({ sandbox: small });
  expect(await mutate(graph, customer, { id: "1", creditLimit })).toMatchObject({
    customer: { creditLimit: { amount } },
    userErrors: [],
  });
  expect(graph.sandbox.control.requests[0]?.body).toEqual({ financials: { creditLimit: Number(sent) } });
});

test("a tag that is named twice is one tag", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  expect(await mutate(graph, customer, { id: "1", tags: ["VIP", "VIP"] })).toMatchObject({
    customer: { tags: [{ title: "VIP" }] },
    userErrors: [],
  });
});

test("a number with blanks around it is looked for as Xentral keeps it", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v3"] });
  expect(await write(graph, create, { name: "One", number: "N-1", ...place })).toMatchObject({ userErrors: [] });
  printed(graph);
  expect(await write(graph, create, { name: "Two", number: " N-1\n", ...place, idempotencyKey: "k" })).toMatchObject({
    customer: null,
    userErrors: [{ code: "ALREADY_EXISTS" }],
  });
  expect(printed(graph)).toEqual([
    "GET /api/v3/customers?filter[0][key]=number&filter[0][op]=equals&filter[0][value]=N-1&perPage=10&sort=id",
  ]);
});

test("a lost answer to a number with blanks around it is found", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.fault({ match: "POST /api/v3/customers", kind: "reset", when: "after", times: 1 });
  expect(await write(graph, create, { name: "Lost", number: " N-2 ", ...place })).toMatchObject({
    customer: { number: "N-2" },
    userErrors: [],
  });
  expect(writes(graph)).toEqual(["POST /api/v3/customers"]);
});

const half = "a\ud800b";
const halfMessage = "Expected a text, found one with half a character (a lone surrogate).";

test.each([
  ["input.number", { number: half }, halfMessage],
  ["input.city", { city: half }, halfMessage],
  ["input.tags", { tags: ["VIP", half] }, halfMessage],
  ["input.number", { number: "x".repeat(501) }, "Expected a text of at most 500 characters, found 501."],
])("what cannot be sent is refused at %s, before a call", async (argument, odd, message) => {
  await using graph = await createTestGraph({ sandbox: small });
  const { errors } = await graph.query(create, { input: { name: "Odd", ...place, ...odd } });
  expect(errors).toMatchObject([
    { message: `${argument}: ${message}`, extensions: { code: "BAD_USER_INPUT", argument } },
  ]);
  expect(graph.sent()).toEqual([]);
});

test("what is half a character inside a list is named with its place", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const position = { productId: "3", quantity: "1" };
  const query = "mutation ($input: SalesOrderCreateInput!) { salesOrderCreate(input: $input) { userErrors { code } } }";
  const input = { customerId: "1", positions: [position, { ...position, name: half }] };
  const { errors } = await graph.query(query, { input });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "input.positions.1.name" });
  expect(graph.sent()).toEqual([]);
});

const reason = { quantity: "1", returnReasonId: "1" };
const goods = { productId: "3", quantity: "1", stockMovements: [{ quantity: "1", storageLocationId: "1/1" }] };

test.each([
  ["returnCreateFromSalesOrder", "salesOrder", reason],
  ["returnCreateFromDeliveryNote", "deliveryNote", reason],
  ["returnGoodsReceipt", "return", goods],
  ["purchaseOrderGoodsReceipt", "purchaseOrder", goods],
])("%s takes no position of another record", async (name, of, position) => {
  await using graph = await createTestGraph({ sandbox: small });
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`;
  const positions = [{ ...position, [`${of}PositionId`]: "2/7" }];
  const { errors } = await graph.query(query, { input: { [`${of}Id`]: "1", date: dated(name), positions } });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining(`of the ${of}Id that is given, such as 1/7`) as string,
      extensions: { code: "INVALID_ID", argument: `input.positions.0.${of}PositionId` },
    },
  ]);
  expect(graph.sent()).toEqual([]);
});

/** Receipts have a date; returns that are made of other documents take none. */
function dated(name: string): string | undefined {
  return name.endsWith("GoodsReceipt") ? "2026-11-20" : undefined;
}
