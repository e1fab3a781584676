/** Writes where something is amiss before they leave: keys stay free, missing parts are told, replays name the same part. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import { addPosition, create, mutate, place, positionsOf, write, writes } from "../support/writes.ts";

const small = { customers: 20, products: 20, orders: 20 };

const addStock = `mutation ($input: StockAddInput!) { stockAdd(input: $input) { product { id } userErrors { field message code } } }`;
const changePosition = `mutation ($input: SalesOrderPositionUpdateInput!) {
  salesOrderPositionUpdate(input: $input) { position { id } salesOrder { id } userErrors { field message code } }
}`;
const removePosition = `mutation ($input: SalesOrderPositionRemoveInput!) {
  salesOrderPositionRemove(input: $input) { removedPositionId salesOrder { id } userErrors { field message code } }
}`;

test("a key whose write never left is free, also where a read before it failed", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const input = { productId: "11", storageLocationId: "1/2", quantity: "1", idempotencyKey: "k-1" };
  graph.sandbox.control.fault({ match: "GET /api/v2/products", kind: "status", status: 400 });
  graph.sandbox.control.fault({ match: "GET /api/v3/products", kind: "status", status: 400 });
  graph.sandbox.control.fault({ match: "GET /api/v1/products", kind: "status", status: 400 });
  const failed = await graph.query(addStock, { input });
  expect(failed).toMatchObject({ errors: [{ path: ["stockAdd"] }] });
  expect(writes(graph)).toEqual([]);
  graph.sandbox.control.clearFaults();
  const again = await graph.query(addStock, { input });
  expect(again).toMatchObject({ data: { stockAdd: { product: {}, userErrors: [] } } });
  expect(writes(graph)).toEqual(["POST /api/v1/warehouses/1/storageLocations/2/items"]);
});

test.each([
  [changePosition, { id: "2/999999", quantity: "5" }],
  [removePosition, { id: "2/999999" }],
])("a position that is not there is told where the whole set is sent", async (mutation, input) => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const answer = await graph.query(mutation, { input });
  const [payload] = Object.values(answer.data ?? {});
  expect(payload).toMatchObject({ salesOrder: null, userErrors: [{ field: ["input", "id"], code: "NOT_FOUND" }] });
  expect(writes(graph)).toEqual([]);
});

test("a replay names the position that was added then, whatever was added since", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const mutation = { name: "salesOrderPositionAdd", select: "position { id name }" };
  const add = (name: string): Promise<object> =>
    mutate(graph, mutation, { salesOrderId: "2", productId: "3", quantity: "1", name, idempotencyKey: name });
  const first = await add("first");
  expect(first).toMatchObject({ position: { name: "first" }, userErrors: [] });
  expect(await add("second")).toMatchObject({ position: { name: "second" } });
  expect(await add("first")).toEqual(first);
});

test.each([
  ["the one that is tried first", "PATCH /api/v3", "POST /api/v1"],
  ["the one that is tried next", "POST /api/v1", "PATCH /api/v3"],
])("an endpoint that is missing, %s, and a right that is missing make a missing right", async (_, first, next) => {
  await using graph = await createTestGraph({ sandbox: small });
  const { control } = graph.sandbox;
  control.fault({
    match: `${first}/salesOrders/2/actions/cancel`,
    kind: "body",
    status: 404,
    body: { type: "route-not-found", title: "No such route", status: 404 },
  });
  control.fault({
    match: `${next}/salesOrders/2/actions/cancel`,
    kind: "body",
    status: 403,
    body: { message: "Missing required scopes: salesOrder:cancel" },
  });
  const mutation = `mutation { salesOrderCancel(input: { id: "2" }) { salesOrder { id } userErrors { message code } } }`;
  const answer = await graph.query(mutation);
  expect(answer.data).toEqual({ salesOrderCancel: null });
  expect(answer.errors?.[0]?.message).toContain("salesOrder:cancel");
});

test("where Xentral does not tell the positions of a purchase order, nothing is sent", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const body = { data: { id: "4" } };
  graph.sandbox.control.fault({ match: "GET /api/v1/purchaseOrders/4", kind: "body", status: 200, body });
  const mutation = `mutation { purchaseOrderUpdate(input: { id: "4", internalComment: "x" }) { userErrors { code } } }`;
  expect(await graph.query(mutation)).toMatchObject({ errors: [{ extensions: { code: "UPSTREAM_MALFORMED" } }] });
  expect(writes(graph)).toEqual([]);
});

test("where Xentral does not tell the positions of an order, none is lost", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  await write(graph, addPosition, { salesOrderId: "2", productId: "3", quantity: "1" });
  const before = await positionsOf(graph);
  expect(before.length).toBeGreaterThan(0);
  const { control } = graph.sandbox;
  control.fault({ match: "GET /api/v1/salesOrders/2", kind: "body", status: 200, body: { data: { id: "2" } } });
  const mutation = `mutation { salesOrderUpdate(input: { id: "2", internalComment: "x" }) { userErrors { code } } }`;
  await graph.query(mutation);
  control.clearFaults();
  expect(await positionsOf(graph)).toEqual(before);
});

test.each(["salesOrder", "invoice", "deliveryNote", "creditNote"])(
  "a document (%s) is sent once under one key",
  async (of) => {
    await using graph = await createTestGraph({ sandbox: { customers: 30, products: 40, orders: 120 } });
    const list = `${of}s`;
    const { data } = await graph.query(
      `{ ${list}(first: 20, filter: { status: { equals: RELEASED } }) { nodes { id } } }`,
    );
    const { nodes } = (data as unknown as Record<string, { nodes: readonly { id: string }[] }>)[list] ?? { nodes: [] };
    const [first, other] = nodes;
    graph.sent();
    const mutation = { name: `${of}Send`, select: `${of} { id }` };
    const input = { id: first?.id, markAsSent: true, idempotencyKey: "k-1" };
    const sent = await mutate(graph, mutation, input);
    expect(sent).toMatchObject({ [of]: { id: first?.id }, userErrors: [] });
    expect(await mutate(graph, mutation, input)).toEqual(sent);
    expect(writes(graph)).toHaveLength(1);

    graph.sandbox.control.fault({ match: "/actions/send", kind: "reset", when: "after", times: 1 });
    const lost = { ...input, id: other?.id, idempotencyKey: "k-2" };
    expect(await mutate(graph, mutation, lost)).toMatchObject({ userErrors: [{ code: "OUTCOME_UNKNOWN" }] });
    expect(await mutate(graph, mutation, lost)).toMatchObject({ userErrors: [{ code: "OUTCOME_UNKNOWN" }] });
    expect(writes(graph)).toHaveLength(1);
  },
);

test.each([
  ["customer", "1"],
  ["product", "1"],
  ["salesPrice", "1"],
  ["customerAddress", "1/1"],
  ["contactPerson", "1/1"],
])("a %s that somebody has changed since it was read is not deleted", async (of, id) => {
  await using graph = await createTestGraph({ sandbox: small });
  const mutation = { name: `${of}Delete`, select: "clientMutationId" };
  const input = { id, ifUnchangedSince: "2001-01-01T00:00:00Z" };
  expect(await mutate(graph, mutation, input)).toMatchObject({
    userErrors: [{ field: ["input", "ifUnchangedSince"], code: "CHANGED_MEANWHILE" }],
  });
  expect(writes(graph)).toEqual([]);
});

test.each([["v3"], ["v1"]] as const)(
  "a contact person has its own time of change, whatever its customer's (%s)",
  async (family) => {
    await using graph = await createTestGraph({ sandbox: small, families: [family] });
    const person = { name: "contactPersonCreate", select: "contactPerson { id updatedAt }" };
    const made = await mutate(graph, person, { customerId: "1", name: "Ada" });
    const { id, updatedAt } = made["contactPerson"] as { id: string; updatedAt: string };
    const change = { name: "contactPersonUpdate", select: "contactPerson { updatedAt }" };
    const changed = await mutate(graph, change, { id, title: "Dr.", ifUnchangedSince: updatedAt });
    expect(changed).toMatchObject({ contactPerson: {}, userErrors: [] });
    const { updatedAt: since } = changed["contactPerson"] as { updatedAt: string };
    const remove = { name: "contactPersonDelete", select: "deletedContactPersonId" };
    expect(await mutate(graph, remove, { id, ifUnchangedSince: updatedAt })).toMatchObject({
      deletedContactPersonId: null,
      userErrors: [{ code: "CHANGED_MEANWHILE" }],
    });
    expect(await mutate(graph, remove, { id, ifUnchangedSince: since })).toEqual({
      deletedContactPersonId: id,
      userErrors: [],
    });
  },
);

test("a write without a key that time runs out for says where to look, and what follows is not begun", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.fault({ match: "PATCH /api/v3/customers/1", kind: "slow", delayMs: 400, times: 1 });
  const mutation = `mutation {
    one: customerUpdate(input: { id: "1", phone: "1" }) { customer { id } userErrors { code message } }
    two: customerUpdate(input: { id: "2", phone: "2" }) { customer { id } userErrors { code message } }
  }`;
  const { data, errors } = await graph.query(mutation, {}, { "x-xentral-deadline-ms": "150" });
  const message =
    "Time ran out while it was being carried out. Check in Xentral what the customer holds now. Do not send it again before.";
  expect(data).toEqual({ one: { customer: null, userErrors: [{ code: "IN_PROGRESS", message }] }, two: null });
  expect(errors).toMatchObject([{ path: ["two"], extensions: { code: "UPSTREAM_TIMEOUT" } }]);
  expect(writes(graph)).toEqual(["PATCH /api/v3/customers/1"]);
});

test("what was made and cannot be read back is named by its id", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  for (const family of ["v1", "v2", "v3"])
    graph.sandbox.control.fault({ match: `GET /api/${family}/customers/`, kind: "status", status: 400 });
  expect(await write(graph, create, { name: "Unseen", ...place })).toMatchObject({
    customer: null,
    userErrors: [
      { code: "NOT_READ_BACK", message: expect.stringMatching(/^It was carried out \(id \d+\), but /) as string },
    ],
  });
});

test.each([
  ["salesOrderRelease", { id: "2" }, "SalesOrder"],
  ["customerUpdate", { id: "2", street: "Elsewhere 1" }, "Customer"],
  ["creditNotePositionRemove", { id: "2/2" }, "CreditNote"],
])("%s says that the endpoint is missing, and not that the record is", async (name, input, type) => {
  await using graph = await createTestGraph({ sandbox: small });
  graph.sandbox.control.build({ families: { v1: 404, v2: 404, v3: 404 } });
  const query = `mutation ($input: ${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`;
  const { data, errors } = await graph.query(query, { input });
  expect(data).toEqual({ [name]: null });
  expect(errors).toMatchObject([{ message: `This Xentral instance has no such endpoint for ${type} (status 404).` }]);
});

test("a part that the instance takes and never shows does not hide the record", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const input = { id: "2", internalComment: "Ring twice", deliveryAddress: { name: "Gate 4", city: "Leipzig" } };
  const shown = "salesOrder { id internalComment }";
  expect(await mutate(graph, { name: "salesOrderUpdate", select: shown }, input)).toEqual({
    salesOrder: { id: "gid://xentral/SalesOrder/2", internalComment: "Ring twice" },
    userErrors: [],
  });
  const hidden =
    "mutation ($input: SalesOrderUpdateInput!) { salesOrderUpdate(input: $input) { salesOrder { id deliveryAddress { name } } } }";
  const { data, errors } = await graph.query(hidden, { input });
  expect(data).toEqual({
    salesOrderUpdate: { salesOrder: { id: "gid://xentral/SalesOrder/2", deliveryAddress: null } },
  });
  expect(errors).toMatchObject([
    { path: ["salesOrderUpdate", "salesOrder", "deliveryAddress"], extensions: { code: "FIELD_NOT_AVAILABLE" } },
  ]);
});
