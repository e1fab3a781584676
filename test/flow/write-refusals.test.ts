/** Refusals of version 1, which names what it was sent, led back to what the client has given. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import { mutate, positionsOf, printed } from "../support/writes.ts";

const small = { customers: 20, products: 20, orders: 20 };
const change = { name: "salesOrderPositionUpdate", select: "position { id name }" };
const add = { name: "salesOrderPositionAdd", select: "position { id }" };

test.each([
  [{ quantity: "0" }, "quantity"],
  [{ discount: "101" }, "discount"],
])("what v1 refuses of a changed position stands at its field: %o", async (given, field) => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const { position, userErrors } = await mutate(graph, change, { id: "13/35", ...given });
  expect(position).toBeNull();
  expect(userErrors).toMatchObject([{ field: ["input", field], code: "INVALID" }]);
  expect(userErrors[0]?.message).not.toContain(`positions.1.${field}:`);
  expect(printed(graph).at(-1)).toContain(`PATCH /api/v1/salesOrders/13 {"positions":[{"id":"34"},{"id":"35",`);
});

test("what v1 refuses of a new position stands at its fields", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const input = { salesOrderId: "13", productId: "9999", quantity: "-1" };
  const { userErrors } = await mutate(graph, add, input);
  expect(userErrors.map(({ field }) => field)).toEqual(
    expect.arrayContaining([
      ["input", "productId"],
      ["input", "quantity"],
    ]),
  );
});

test("what v1 says of another position is nobody's field", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const body = { title: "Invalid", violations: { positions: [{ quantity: ["Too many."] }] } };
  graph.sandbox.control.fault({ match: "PATCH /api/v1/salesOrders/13", kind: "status", status: 400, body });
  const { userErrors } = await mutate(graph, change, { id: "13/35", quantity: "2" });
  expect(userErrors).toEqual([{ field: null, message: "positions.0.quantity: Too many.", code: "INVALID" }]);
});

test("a refusal that names the positions without a place is about the one that is written", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const body = { title: "Invalid", violations: { "positions.product": ["It is not for sale."] } };
  graph.sandbox.control.fault({ match: "PATCH /api/v1/salesOrders/13", kind: "status", status: 400, body });
  const { userErrors } = await mutate(graph, add, { salesOrderId: "13", productId: "3", quantity: "2" });
  expect(userErrors).toEqual([{ field: ["input", "productId"], message: "It is not for sale.", code: "INVALID" }]);
});

test("v1 changes the name of a position without its product", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const quantity = "1";
  await mutate(graph, add, { salesOrderId: "2", productId: "3", quantity, name: "Old" });
  const [position] = await positionsOf(graph);
  expect(await mutate(graph, change, { id: position?.id, name: "New" })).toMatchObject({
    position: { name: "New" },
    userErrors: [],
  });
});

test("a state that v1 refuses stands at the record", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const dispatch = { name: "salesOrderDispatch", select: "salesOrder { id }" };
  const { userErrors } = await mutate(graph, dispatch, { id: "1" });
  expect(userErrors).toMatchObject([{ field: ["input", "id"], code: "INVALID" }]);
});

test.each([["v3"], ["v1"]] as const)("write protection is told as such by %s, at the record", async (family) => {
  await using graph = await createTestGraph({ sandbox: small, families: [family] });
  const update = { name: "salesOrderUpdate", select: "salesOrder { id }" };
  expect((await mutate(graph, update, { id: "3", internalDesignation: "Other" })).userErrors).toEqual([
    {
      field: ["input", "id"],
      message: expect.stringContaining("protected. Take the protection off in Xentral first") as string,
      code: "WRITE_PROTECTED",
    },
  ]);
  const moved = await mutate(graph, change, { id: "3/4", quantity: "9" });
  expect(moved.userErrors).toMatchObject([{ field: ["input", "id"], code: "WRITE_PROTECTED" }]);
});
