/** Numbers that stood for a key: free again once what bore them is gone, and not before. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { create, mutate, place, printed, write, writes } from "../support/writes.ts";
import type { Payload } from "../support/writes.ts";

const small = { customers: 30, products: 40, orders: 40 };
const positions = [{ productId: "3", quantity: "2", price: { amount: "19.90", currency: "EUR" } }];

const kinds = [
  {
    type: "SalesOrder",
    field: "salesOrder",
    input: { customerId: "1", externalOrderNumber: "SHOP-1", positions },
    other: { internalComment: "as it should have been" },
  },
  {
    type: "Product",
    field: "product",
    input: { name: "First", number: "P-1", projectId: "1" },
    other: { name: "Second" },
  },
] as const;

type Kind = (typeof kinds)[number];

const make = (graph: TestGraph, { field }: Kind, input: object): Promise<Payload> =>
  mutate(graph, { name: `${field}Create`, select: `${field} { id }` }, input);

const idIn = (payload: Payload, { field }: Kind): string | undefined =>
  (payload[field] as { readonly id: string } | null)?.id;

async function makeAndDelete(graph: TestGraph, kind: Kind): Promise<string> {
  const id = idIn(await make(graph, kind, kind.input), kind) ?? "";
  await mutate(graph, { name: `${kind.field}Delete`, select: `deleted${kind.type}Id` }, { id });
  graph.sent();
  return id;
}

test.for(kinds)("what was deleted is made anew under its number, as it was: $field", async (kind) => {
  await using graph = await createTestGraph({ sandbox: small });
  const first = await makeAndDelete(graph, kind);
  const again = await make(graph, kind, kind.input);
  expect(again.userErrors).toEqual([]);
  expect(idIn(again, kind)).not.toBe(first);
  expect(writes(graph)).toHaveLength(1);
  expect(idIn(await make(graph, kind, kind.input), kind)).toBe(idIn(again, kind));
  expect(writes(graph)).toEqual([]);
});

test.for(kinds)("what was deleted is made anew under its number, with another input: $field", async (kind) => {
  await using graph = await createTestGraph({ sandbox: small });
  const first = await makeAndDelete(graph, kind);
  const again = await make(graph, kind, { ...kind.input, ...kind.other });
  expect(again.userErrors).toEqual([]);
  expect(idIn(again, kind)).not.toBe(first);
});

test("a number that Xentral keeps beyond the record is refused in its own words", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { name: "First", number: "C-1", ...place };
  const { customer } = await write(graph, create, input);
  await mutate(graph, { name: "customerDelete", select: "deletedCustomerId" }, { id: customer?.id });
  expect(await write(graph, create, input)).toEqual({
    customer: null,
    userErrors: [{ field: ["input", "number"], code: "INVALID", message: "The number has already been taken." }],
  });
});

test("what could never be read is not taken for gone", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const [kind] = kinds;
  graph.sandbox.control.fault({ match: "GET /api/v3/salesOrders/", kind: "status", status: 404 });
  graph.sandbox.control.fault({ match: "GET /api/v3/salesOrders?", kind: "body", body: { data: [] } });
  for (const _time of [1, 2])
    expect(await make(graph, kind, kind.input)).toMatchObject({ userErrors: [{ code: "NOT_READ_BACK" }] });
  expect(writes(graph)).toEqual(["POST /api/v3/salesOrders"]);
});

test("a number whose bearer cannot be read is not free", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const [kind] = kinds;
  await makeAndDelete(graph, kind);
  graph.sandbox.control.fault({ match: "GET /api/v3/salesOrders/", kind: "status", status: 500, times: 4 });
  expect(await make(graph, kind, { ...kind.input, ...kind.other })).toMatchObject({
    userErrors: [{ field: ["input", "externalOrderNumber"], code: "IDEMPOTENCY_KEY_REUSED" }],
  });
  expect(writes(graph)).toEqual([]);
});

test("a key of one's own stands for what it made, even when that is gone", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const [kind] = kinds;
  const keyed = { ...kind, input: { ...kind.input, idempotencyKey: "k-1" } } as unknown as Kind;
  await makeAndDelete(graph, keyed);
  expect(await make(graph, keyed, keyed.input)).toMatchObject({
    salesOrder: null,
    userErrors: [{ code: "NOT_READ_BACK" }],
  });
  expect(writes(graph)).toEqual([]);
});

test("a number that is borne costs one call to see so", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const [kind] = kinds;
  const made = idIn(await make(graph, kind, kind.input), kind) ?? "";
  graph.sent();
  await make(graph, kind, { ...kind.input, ...kind.other });
  expect(printed(graph)).toEqual([`GET /api/v3/salesOrders/${made.split("/").at(-1) ?? ""}`]);
});
