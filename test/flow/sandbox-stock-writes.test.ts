import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { onlyProducts } from "../../sandbox/lines.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { physicalStock } from "../../sandbox/stock.ts";
import { type SandboxAnswer, locatedId, readSandbox, writeSandbox } from "../support/sandbox-client.ts";

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ ratePerMinute: 0, customers: 20, products: 30, orders: 40 });
});
afterEach(() => sandbox.close());

const write = (request: string, body?: unknown, headers = {}) => writeSandbox(sandbox, request, { body, headers });

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const dataOf = (answer: SandboxAnswer) => answer.body?.data as unknown as Row;
const readRow = async (path: string) => dataOf(await readSandbox(sandbox, path));

const newProduct = { name: "Prüfstück", project: { id: "1" }, isStockItem: 1, salesTax: "free" };

async function createdProduct(changes: object = {}): Promise<string> {
  return locatedId(await write("POST /api/v2/products", { ...newProduct, ...changes }));
}

describe("products", () => {
  it("are made by v2 with an empty answer and shown by v3 in its own words", async () => {
    const id = await createdProduct({
      serialNumbersMode: "user",
      measurements: { weight: { value: 2.5, unit: "kg" } },
    });
    const row = await readRow(`/api/v3/products/${id}`);
    expect(row).toMatchObject({
      name: "Prüfstück",
      taxRate: "exempt",
      serialNumberTracking: "stockGenerated",
      isStockItem: true,
      measurements: { weight: 2.5 },
    });
    expect(row["number"]).toMatch(/^7\d{5}$/u);
  });

  it("refuse a taken number, a deletion by change, and an empty reason", async () => {
    const id = await createdProduct({ number: "SKU-1" });
    const taken = await write("POST /api/v2/products", { ...newProduct, number: "SKU-1" });
    const deleted = await write(`PATCH /api/v2/products/${id}`, { isDeleted: true });
    const empty = await write(`PATCH /api/v2/products/${id}`, { disabledReason: "" });
    const cleared = await write(`PATCH /api/v2/products/${id}`, { disabledReason: null, number: "SKU-1" });
    expect([taken, deleted, empty, cleared].map(({ status }) => status)).toEqual([409, 400, 400, 204]);
    expect(taken.body?.["type"]).toBe("https://api.xentral.biz/problems/conflict");
  });

  it("are deleted by v1 unless they are in stock, and even then by force", async () => {
    const id = sandbox.world.storageItem.rows[0]?.productId;
    const path = `DELETE /api/v1/products/${id}`;
    const kept = await write(path);
    const forced = await write(path, undefined, { "content-type": "application/vnd.xentral.force" });
    const again = await write(path);
    expect([kept, forced, again].map(({ status }) => status)).toEqual([409, 204, 404]);
  });
});

describe("sales prices", () => {
  const price = (amount: number, more: object = {}) => ({ price: { amount, currency: "EUR" }, quantity: 1, ...more });

  it("decide what an order costs, and the list price", async () => {
    const product = { id: await createdProduct() };
    const customer = { id: "3" };
    await write("POST /api/v3/salesPrices", { product, ...price(20) });
    await write("POST /api/v3/salesPrices", { product, ...price(15, { quantity: 10 }) });
    await write("POST /api/v3/salesPrices", { product, customer, ...price(18) });
    const lineItems = [
      { product, quantity: 1 },
      { product, quantity: 10 },
    ];
    const netOf = async (address: string) => {
      const order = dataOf(await write("POST /api/v3/salesOrders", { address: { id: address }, lineItems }));
      const { lines } = sandbox.world.salesOrder.byId.get(Number(order.id)) ?? { lines: [] };
      return onlyProducts(lines).map((line) => ("netE8" in line ? line.netE8 / 100_000_000 : null));
    };
    const german = sandbox.world.partner.rows.find(
      ({ id, currency, customerNumber }) => id !== 3 && currency === "EUR" && customerNumber !== null,
    );
    expect(await netOf(String(german?.id))).toEqual([20, 15]);
    expect(await netOf("3")).toEqual([18, 18]);
    expect(sandbox.world.product.byId.get(Number(product.id))?.listPriceE8).toBe(2_000_000_000);
  });

  it("need a last day after their first, change as a list and go one by one", async () => {
    const product = { id: await createdProduct() };
    const open = await write("POST /api/v3/salesPrices", { product, ...price(20, { validFrom: "2026-11-01" }) });
    const made = dataOf(await write("POST /api/v3/salesPrices", { product, ...price(20) }));
    const changed = await write("PATCH /api/v3/salesPrices", [
      { id: made.id, price: { amount: "7.5", currency: "EUR" } },
    ]);
    expect([open.status, changed.status]).toEqual([400, 204]);
    expect(await readRow(`/api/v3/salesPrices/${made.id}`)).toMatchObject({ price: { amount: "7.50000000" } });
    expect((await write(`DELETE /api/v1/salesPrices/${made.id}`)).status).toBe(204);
    expect((await write(`DELETE /api/v3/salesPrices/${made.id}`)).status).toBe(404);
  });
});

describe("stock", () => {
  const items = "/api/v1/warehouses/1/storageLocations/1/items";
  const stocked = async () => {
    const sku = "LAGER-1";
    return { id: Number(await createdProduct({ number: sku })), product: { sku } };
  };

  it("is added without an identity, retrieved no further than it lies there, and leaves the shelf at nothing", async () => {
    const { id, product } = await stocked();
    const added = await write(`POST ${items}`, { product, quantity: 3, batch: "B1", reason: "Fund" });
    const tooMany = await write(`PATCH ${items}`, { product, quantity: 4 });
    const taken = await write(`PATCH ${items}`, { product, quantity: 3 });
    expect([added, tooMany, taken].map(({ status }) => status)).toEqual([201, 400, 204]);
    expect([added.text, added.headers.get("location")]).toEqual(["", null]);
    const movements = sandbox.world.stockMovement.rows.filter(({ productId }) => productId === id);
    expect(movements.map(({ quantity, stockLevelAfter, reference }) => [quantity, stockLevelAfter, reference])).toEqual(
      [
        [3000, 3000, "Fund"],
        [-3000, 0, ""],
      ],
    );
    expect(sandbox.world.storageItem.rows.some(({ productId }) => productId === id)).toBe(false);
  });

  it("shows in the figures of the product at once", async () => {
    const { id, product } = await stocked();
    await write(`POST ${items}`, { product, quantity: 5 });
    const lineItems = [{ product: { id: String(id) }, quantity: 2 }];
    const order = dataOf(await write("POST /api/v3/salesOrders", { address: { id: "3" }, lineItems }));
    await write(`PATCH /api/v3/salesOrders/${order.id}/actions/release`);
    const answer = await readSandbox(sandbox, `/api/v1/products/${id}/stocks`);
    expect(JSON.stringify(answer.body)).toContain('"physical":5');
    expect(JSON.stringify(answer.body)).toContain('"sellable":3');
  });

  it("is refused for unknown products and for locations of other warehouses", async () => {
    const unknown = await write(`POST ${items}`, { product: { sku: "nein" }, quantity: 1 });
    const elsewhere = await write("POST /api/v1/warehouses/2/storageLocations/1/items", { product: { sku: "nein" } });
    expect([unknown.status, elsewhere.status]).toEqual([400, 404]);
  });

  it("is wiped by a count that does not name it", async () => {
    const { id, product } = await stocked();
    await write(`POST ${items}`, { product, quantity: 3 });
    const others = sandbox.world.storageItem.rows.filter(({ storageLocationId }) => storageLocationId === 1);
    const body = {
      data: [{ storageLocation: { id: "1" }, totalStock: [{ product: { id: String(id) }, quantity: 7 }] }],
    };
    expect((await write("PATCH /api/v1/storageLocations/setTotalStock", body)).status).toBe(204);
    const left = sandbox.world.storageItem.rows.filter(({ storageLocationId }) => storageLocationId === 1);
    expect(others.length).toBeGreaterThan(1);
    expect(left.map(({ productId, quantity }) => [productId, quantity])).toEqual([[id, 7000]]);
    expect(physicalStock(sandbox.world, id)).toBe(7000);
  });
});

describe("purchase orders", () => {
  it("take goods as a draft, at the price that the supplier asks, and ignore a later cost centre", async () => {
    const price = sandbox.world.purchasePrice.rows.find(
      ({ productId, fromQuantity }) =>
        fromQuantity <= 1000 &&
        sandbox.world.product.byId.get(productId)?.isStockItem === true &&
        sandbox.world.product.byId.get(productId)?.isDeleted === false,
    );
    const product = { id: String(price?.productId) };
    const address = { id: String(price?.supplierId) };
    const body = { address, costCenter: "1", lineItems: [{ product, quantity: 1 }] };
    const { id } = dataOf(await write("POST /api/v3/purchaseOrders", body));
    await write(`PATCH /api/v3/purchaseOrders/${id}`, { costCenter: "2", isConfirmed: true });
    const [line] = onlyProducts(sandbox.world.purchaseOrder.byId.get(Number(id))?.lines ?? []);
    const before = physicalStock(sandbox.world, Number(product.id));
    const receipt = await write(`POST /api/v1/purchaseOrders/${id}/goodsReceipts`, {
      date: "2026-11-01",
      positions: [
        {
          product,
          quantity: 1,
          purchaseOrderPosition: { id: String(line?.id) },
          stockMovements: [{ quantity: 1, warehouse: { id: "1" }, storageLocation: { id: "1" } }],
        },
      ],
    });
    const row = await readRow(`/api/v3/purchaseOrders/${id}?include=lineItems`);
    expect(receipt.status).toBe(201);
    expect(row).toMatchObject({
      status: "draft",
      costCenter: "1",
      isConfirmed: true,
      lineItems: [{ deliveredQuantity: 1 }],
    });
    expect(physicalStock(sandbox.world, Number(product.id)) - before).toBe(1000);
  });

  it("are no business of customers", async () => {
    const customer = sandbox.world.partner.rows.find(({ supplierNumber }) => supplierNumber === null);
    const answer = await write("POST /api/v3/purchaseOrders", { address: { id: String(customer?.id) } });
    expect([answer.status, Object.keys(answer.body?.violations ?? {})]).toEqual([400, ["address.id"]]);
  });
});

describe("customers of v2 and v1", () => {
  const person = {
    customerType: "person",
    firstname: "Ärmin",
    lastname: "Özil",
    contactDetails: { email: "a@example.com" },
  };

  it("are people with two names, who keep their number to themselves", async () => {
    const id = locatedId(await write("POST /api/v2/customers", { ...person, number: "K-9" }));
    const taken = await write("POST /api/v2/customers", { ...person, number: "K-9" });
    await write(`PATCH /api/v2/customers/${id}`, { lastname: "Yıldız", contactDetails: { phone: "1" } });
    expect(taken.status).toBe(409);
    expect(await readRow(`/api/v3/customers/${id}`)).toMatchObject({
      number: "K-9",
      primaryAddress: { name: "Ärmin Yıldız", email: "a@example.com", phone: "1" },
    });
  });

  it("have addresses of three kinds, of which the first cannot be deleted", async () => {
    const id = locatedId(await write("POST /api/v2/customers", person));
    const path = `/api/v2/customers/${id}/addresses`;
    const place = { name: "Lager", street: "Weg 1", zip: "50667", city: "Köln", country: "DE" };
    await write(`POST ${path}`, { ...place, type: "billingaddress" });
    const delivery = await write(`POST ${path}`, { ...place, type: "deliveryaddress" });
    await write(`PATCH ${path}/masterdata`, { ...place, city: "Bonn" });
    const kept = await write(`DELETE ${path}/masterdata`);
    const gone = await write(`DELETE ${path}/billingaddress`);
    const list = await readSandbox(sandbox, `${path}?page[number]=1&page[size]=10`);
    expect([kept.status, gone.status]).toEqual([409, 204]);
    expect(list.body?.data).toMatchObject([
      { id: "masterdata", name: "Ärmin Özil", city: "Bonn" },
      { id: locatedId(delivery), type: "deliveryaddress", name: "Lager" },
    ]);
  });

  it("have contact persons that v3 shows, and vanish for v1's deletion alone", async () => {
    const id = locatedId(await write("POST /api/v2/customers", person));
    const path = `/api/v1/customers/${id}/contactPerson`;
    const contact = locatedId(
      await write(`POST ${path}`, { name: "Jörg", contact: { email: "j@example.com" }, groups: ["1"] }),
    );
    await write(`PATCH ${path}/${contact}`, { position: "Einkauf" });
    const row = await readRow(`/api/v3/customers/${id}/contactPersons/${contact}`);
    expect(row).toMatchObject({ name: "Jörg", email: "j@example.com", contactPersonDetails: { position: "Einkauf" } });
    expect((await write(`DELETE /api/v1/customers/${id}`)).status).toBe(204);
    expect((await readSandbox(sandbox, `/api/v3/customers/${id}`)).status).toBe(404);
  });
});
