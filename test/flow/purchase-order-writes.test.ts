/** Purchase orders: made, changed, released and cancelled. What arrives for them stands in `goods-receipt-writes.test.ts`. */
import { expect, test } from "vitest";

import { createTestGraph } from "../support/graph.ts";
import type { TestGraph } from "../support/graph.ts";
import { mutate, printed } from "../support/writes.ts";
import type { Payload } from "../support/writes.ts";

const small = { customers: 30, products: 40, orders: 40 };

const positions =
  "positions(first: 20) { nodes { id name ... on PurchaseOrderPosition { quantity deliveredQuantity product { id } } } }";
const select = `purchaseOrder { id status documentNumber ${positions} }`;

const write = (graph: TestGraph, name: string, input: object, selected = select): Promise<Payload> =>
  mutate(graph, { name, select: selected }, input);

const wanted = {
  supplierId: "4",
  documentDate: "2026-11-02",
  desiredDeliveryDate: "2026-12-01",
  supplierOfferNumber: "AN/77",
  customerNumberAtSupplier: "K-1",
  currency: "EUR",
  paymentMethodId: "1",
  costCenter: "4400",
  positions: [
    {
      productId: "3",
      quantity: "12.5",
      price: { amount: "13.37", currency: "EUR" },
      supplierProductNumber: "L-3",
      deliveryDate: "2026-12-24",
    },
    { productId: "7", quantity: "2" },
  ],
};

interface Order {
  readonly id: string;
  readonly status: string;
  readonly documentNumber: string | null;
  readonly positions: { readonly nodes: readonly { readonly id: string; readonly deliveredQuantity: string }[] };
}

const orderIn = (payload: Payload): Order => payload["purchaseOrder"] as Order;

/** A draft with two positions. */
async function drafted(graph: TestGraph): Promise<Order> {
  const made = orderIn(await write(graph, "purchaseOrderCreate", wanted));
  graph.sent();
  return made;
}

test("a draft is made with one call and read back with another, decimals as they were written", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const detail = `purchaseOrder {
    id status documentNumber desiredDeliveryDate supplierOfferNumber customerNumberAtSupplier costCenter
    supplier { id } paymentMethod { id }
    positions(first: 5) { nodes { ... on PurchaseOrderPosition {
      quantity supplierProductNumber deliveryDate price { net { amount currency } } product { id }
    } } }
  }`;
  const made = await write(graph, "purchaseOrderCreate", { ...wanted, idempotencyKey: "made-once" }, detail);
  expect(made).toMatchObject({
    userErrors: [],
    purchaseOrder: {
      status: "DRAFT",
      documentNumber: null,
      desiredDeliveryDate: "2026-12-01",
      supplierOfferNumber: "AN/77",
      customerNumberAtSupplier: "K-1",
      costCenter: "4400",
      supplier: { id: "gid://xentral/Supplier/4" },
      paymentMethod: { id: "gid://xentral/PaymentMethod/1" },
      positions: {
        nodes: [
          {
            quantity: "12.5",
            supplierProductNumber: "L-3",
            deliveryDate: "2026-12-24",
            price: { net: { amount: "13.37", currency: "EUR" } },
            product: { id: "gid://xentral/Product/3" },
          },
          { quantity: "2", product: { id: "gid://xentral/Product/7" } },
        ],
      },
    },
  });
  const { id } = orderIn(made);
  const [posted, ...reads] = printed(graph);
  expect(posted).toMatchInlineSnapshot(
    `"POST /api/v3/purchaseOrders {"supplierOfferNumber":"AN/77","customerNumberAtSupplier":"K-1","documentDate":"2026-11-02","desiredDeliveryDate":"2026-12-01","financials":{"currency":"EUR","paymentMethod":{"id":"1"}},"address":{"id":"4"},"costCenter":"4400","lineItems":[{"product":{"id":"3"},"quantity":12.5,"deliveryDate":"2026-12-24","supplierProductNumber":"L-3","price":{"net":{"amount":13.37,"currency":"EUR"}}},{"product":{"id":"7"},"quantity":2}]}"`,
  );
  expect(reads[0]).toBe(`GET /api/v3/purchaseOrders/${id.split("/").at(-1)}?include=lineItems`);

  const again = await write(graph, "purchaseOrderCreate", { ...wanted, idempotencyKey: "made-once" }, detail);
  expect(again).toEqual(made);
  expect(printed(graph).filter((line) => !line.startsWith("GET "))).toEqual([]);
});

test("what Xentral refuses of a draft comes back at the field of the input", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const supplier = await write(graph, "purchaseOrderCreate", { ...wanted, supplierId: "1" });
  expect(supplier).toEqual({
    purchaseOrder: null,
    userErrors: [{ field: ["input", "supplierId"], message: "The selected address.id is invalid.", code: "INVALID" }],
  });
  const foreign = { productId: "3", quantity: "1", price: { amount: "1", currency: "USD" } };
  expect(await write(graph, "purchaseOrderCreate", { ...wanted, positions: [foreign] })).toMatchObject({
    purchaseOrder: null,
    userErrors: [{ field: ["input", "positions", "0", "price", "currency"], code: "INVALID" }],
  });
  const unknown = { productId: "999999", quantity: "1" };
  expect(await write(graph, "purchaseOrderCreate", { ...wanted, positions: [unknown] })).toMatchObject({
    purchaseOrder: null,
    userErrors: [{ field: ["input", "positions", "0", "productId"], code: "INVALID" }],
  });
});

test("a change sends what is named and nothing else; positions stay, null clears", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  const { id, positions: before } = await drafted(graph);
  const own = id.split("/").at(-1);
  const shown = `purchaseOrder { isConfirmed confirmationType supplierOrderNumber deliveryAddress { name city } ${positions} }`;
  const change = {
    id,
    isConfirmed: true,
    confirmationType: "EMAIL",
    supplierOrderNumber: "AB-1",
    deliveryAddress: { name: "Depot", city: "Hamburg", type: "COMPANY" },
  };
  expect(await write(graph, "purchaseOrderUpdate", change, shown)).toEqual({
    purchaseOrder: {
      isConfirmed: true,
      confirmationType: "EMAIL",
      supplierOrderNumber: "AB-1",
      deliveryAddress: { name: "Depot", city: "Hamburg" },
      positions: before,
    },
    userErrors: [],
  });
  expect(printed(graph)[0]).toMatchInlineSnapshot(
    `"PATCH /api/v3/purchaseOrders/17 {"supplierOrderNumber":"AB-1","isConfirmed":true,"confirmationType":"email","deviatingShipToAddress":{"name":"Depot","city":"Hamburg","type":"company"}}"`,
  );
  const cleared = { id, supplierOrderNumber: null, confirmationType: null, deliveryAddress: null };
  expect(await write(graph, "purchaseOrderUpdate", cleared, shown)).toMatchObject({
    purchaseOrder: { confirmationType: null, supplierOrderNumber: null, deliveryAddress: null, positions: before },
    userErrors: [],
  });
  expect(printed(graph)[0]).toBe(
    `PATCH /api/v3/purchaseOrders/${own} {"supplierOrderNumber":null,"confirmationType":null,"deviatingShipToAddress":null}`,
  );
});

test("a change of a protected order is refused, of one that somebody else has changed is not sent", async () => {
  await using graph = await createTestGraph({ sandbox: small });
  expect(await write(graph, "purchaseOrderUpdate", { id: "15", isConfirmed: true })).toMatchObject({
    purchaseOrder: null,
    userErrors: [{ field: ["input", "id"], code: "WRITE_PROTECTED" }],
  });
  graph.sent();
  const late = { id: "2", isConfirmed: true, ifUnchangedSince: "2020-01-01T00:00:00Z" };
  expect(await write(graph, "purchaseOrderUpdate", late)).toMatchObject({
    purchaseOrder: null,
    userErrors: [{ field: ["input", "ifUnchangedSince"], code: "CHANGED_MEANWHILE" }],
  });
  expect(printed(graph)).toEqual(["GET /api/v3/purchaseOrders/2"]);
});

test.each([["v3", "v1"], ["v1"]] as const)(
  "drafts are released, released orders cancelled, with %s first; other states are user errors",
  async (...families) => {
    await using graph = await createTestGraph({ sandbox: small, families: [...families] });
    const state = "purchaseOrder { status documentNumber }";
    const family = families[0];
    // The older generation refuses without saying that it is for the status.
    const code = family === "v3" ? "WRONG_STATUS" : "CONFLICT";
    const released = await write(graph, "purchaseOrderRelease", { id: "5" }, state);
    expect(released).toEqual({
      purchaseOrder: { status: "RELEASED", documentNumber: expect.stringMatching(/^6\d+$/) as string },
      userErrors: [],
    });
    expect(printed(graph)).toEqual([
      `PATCH /api/${family}/purchaseOrders/5/actions/release${family === "v3" ? " {}" : ""}`,
      `GET /api/${family}/purchaseOrders/5`,
    ]);
    expect(await write(graph, "purchaseOrderRelease", { id: "5" }, state)).toMatchObject({
      purchaseOrder: null,
      userErrors: [
        { field: ["input", "id"], code, message: expect.stringMatching(/Only drafts are released\.$/) as string },
      ],
    });
    expect(await write(graph, "purchaseOrderCancel", { id: "5" }, state)).toMatchObject({
      purchaseOrder: { status: "CANCELLED" },
      userErrors: [],
    });
    expect(await write(graph, "purchaseOrderCancel", { id: "5" }, state)).toMatchObject({
      purchaseOrder: null,
      userErrors: [{ field: ["input", "id"], code, message: expect.stringMatching(/are not cancelled\.$/) as string }],
    });
  },
);

test("the older generation makes drafts too, and is told what stays of an order that it changes", async () => {
  await using graph = await createTestGraph({ sandbox: small, families: ["v1"] });
  const { costCenter, customerNumberAtSupplier: _number, ...rest } = wanted;
  const [first, second] = wanted.positions;
  const input = {
    ...rest,
    costCenter,
    projectId: "1",
    positions: [{ productId: "3", quantity: "12.5", price: first?.price, deliveryDate: "2026-12-24" }, second],
  };
  const made = await write(graph, "purchaseOrderCreate", input);
  expect(made).toMatchObject({
    userErrors: [],
    purchaseOrder: { status: "DRAFT", positions: { nodes: [{ quantity: "12.5" }, { quantity: "2" }] } },
  });
  const { id, positions: before } = orderIn(made);
  const own = id.split("/").at(-1);
  const [posted] = printed(graph);
  expect(posted).toMatchInlineSnapshot(
    `"POST /api/v1/purchaseOrders {"date":"2026-11-02","suppliersOfferReference":"AN/77","financials":{"currency":"EUR","paymentMethod":{"id":"1"},"costCenter":"4400"},"project":{"id":"1"},"delivery":{"dates":{"desiredDeliveryDate":"2026-12-01"}},"supplier":{"id":"4"},"positions":[{"product":{"id":"3"},"quantity":12.5,"deliveryDate":"2026-12-24","price":{"amount":"13.37","currency":"EUR"}},{"product":{"id":"7"},"quantity":2}]}"`,
  );

  const shown = `purchaseOrder { internalComment deliveryAddress { name city } ${positions} }`;
  const change = { id, internalComment: "By lorry", deliveryAddress: { name: "Depot", city: "Hamburg" } };
  expect(await write(graph, "purchaseOrderUpdate", change, shown)).toEqual({
    purchaseOrder: {
      internalComment: "By lorry",
      deliveryAddress: { name: "Depot", city: "Hamburg" },
      positions: before,
    },
    userErrors: [],
  });
  const kept = before.nodes.map((position) => ({ id: position.id.split("/").at(-1) }));
  const body = {
    internalComment: "By lorry",
    delivery: { deliveryAddress: { name: "Depot", city: "Hamburg" }, hasDifferentDeliveryAddress: true },
    positions: kept,
  };
  expect(printed(graph)).toEqual([
    `GET /api/v1/purchaseOrders/${own}`,
    `PATCH /api/v1/purchaseOrders/${own} ${JSON.stringify(body)}`,
    `GET /api/v1/purchaseOrders/${own}`,
  ]);

  expect(await write(graph, "purchaseOrderUpdate", { id, tags: ["A"], taxation: "EU" })).toMatchObject({
    purchaseOrder: null,
    userErrors: [
      { field: ["input", "taxation"], code: "NOT_AVAILABLE" },
      { field: ["input", "tags"], code: "NOT_AVAILABLE" },
    ],
  });
  const { projectId: _project, ...homeless } = input;
  expect(await write(graph, "purchaseOrderCreate", homeless)).toMatchObject({
    purchaseOrder: null,
    userErrors: [{ field: ["input", "projectId"], code: "INVALID" }],
  });
});
