import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { type SandboxAnswer, locatedId, readSandbox, writeSandbox } from "../support/sandbox-client.ts";

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ ratePerMinute: 0, customers: 20, products: 30, orders: 20 });
});
afterEach(() => sandbox.close());

const write = (request: string, body?: unknown, headers = {}) => writeSandbox(sandbox, request, { body, headers });
const read = (path: string) => readSandbox(sandbox, path);
const problemOf = ({ status, body }: SandboxAnswer) => [status, body?.["type"] ?? null];

const address = { name: "Björk Öle", street: "Weg 1", zipCode: "50667", city: "Köln", country: "DE" };
const customer = { primaryAddress: address };

const importBody = (positions: readonly object[]) => ({
  date: "2026-11-01",
  customer: { id: "3" },
  project: { id: "1" },
  externalOrderNumber: "#77",
  financials: { paymentMethod: { id: "1" }, currency: "EUR" },
  delivery: { shippingMethod: { id: "1" } },
  positions,
});

interface Order {
  readonly id: string;
  readonly status: string;
  readonly documentNumber: string | null;
  readonly updatedAt: string;
  readonly lineItems: readonly { readonly id: string; readonly name: string; readonly quantity: number }[];
  readonly totals: { readonly net: { readonly amount: string } };
}

async function orderOf(id: string): Promise<Order> {
  const answer = await read(`/api/v3/salesOrders/${id}?include=lineItems`);
  return (answer.body as unknown as { readonly data: Order }).data;
}

const dataOf = (answer: SandboxAnswer) => (answer.body as unknown as { readonly data: Order }).data;

async function draftOrder(lineItems: readonly object[]): Promise<string> {
  return dataOf(await write("POST /api/v3/salesOrders", { address: { id: "3" }, lineItems })).id;
}

const productId = () =>
  String(sandbox.world.product.rows.find((product) => !product.isDeleted && product.isStockItem)?.id);
const line = (quantity: number) => ({
  product: { id: productId() },
  quantity,
  price: { net: { amount: 9.54, currency: "EUR" } },
});

describe("refusals", () => {
  it("names every violation by dotted path on v3 and mirrors the body on v1", async () => {
    const newer = await write("POST /api/v3/customers", { primaryAddress: { name: 5, street: "Weg 1" } });
    const older = await write("POST /api/v1/salesOrders/actions/import", importBody([{ quantity: 0 }]));
    expect(problemOf(newer)).toEqual([400, "https://api.xentral.biz/problems/request-validation"]);
    expect(Object.keys(newer.body?.violations ?? {}).toSorted()).toEqual([
      "primaryAddress.city",
      "primaryAddress.country",
      "primaryAddress.name",
      "primaryAddress.zipCode",
    ]);
    expect(older.body?.violations).toEqual({
      positions: {
        "0": {
          product: ["The positions.0.product field is required."],
          quantity: ["The positions.0.quantity field must be greater than 0."],
        },
      },
    });
  });

  it("answers 415 without a body on v1, and takes such a body as empty on v3", async () => {
    const older = await write("PATCH /api/v1/salesOrders/1", "x", { "content-type": "text/plain" });
    const newer = await write("POST /api/v3/customers", "{}", { "content-type": "text/plain" });
    expect([older.status, older.text, newer.status]).toEqual([415, "", 400]);
  });

  it("answers 406 where v1 is asked for something else, 405 for other verbs, 404 for unknown records", async () => {
    const media = await write("POST /api/v1/salesOrders/actions/import", importBody([]), { accept: "text/csv" });
    const verb = await write("PUT /api/v3/salesOrders/1", {});
    const record = await write("PATCH /api/v3/salesOrders/999999", {});
    expect([media.status, verb.status, record.status]).toEqual([406, 405, 404]);
  });

  it("asks for the scope of the write", async () => {
    const other = await startSandbox({ world: sandbox.world, tokens: { reader: { denied: ["customer:create"] } } });
    const answer = await writeSandbox({ url: other.url, token: "reader" }, "POST /api/v3/customers", {
      body: customer,
    });
    await other.close();
    expect([answer.status, answer.text]).toEqual([403, '{"message":"Missing required scopes: customer:create."}']);
  });
});

describe("customers", () => {
  it("are shown by every family at once", async () => {
    const { id } = dataOf(await write("POST /api/v3/customers", customer));
    await write(`PATCH /api/v3/customers/${id}`, { primaryAddress: { city: "Bonn" }, number: "other" });
    const [newer, older, addresses] = await Promise.all([
      read(`/api/v3/customers/${id}`),
      read(`/api/v2/customers/${id}`),
      read(`/api/v2/customers/${id}/addresses?page[number]=1&page[size]=10`),
    ]);
    expect(newer.body?.data).toMatchObject({ number: "10021", primaryAddress: { ...address, city: "Bonn" } });
    expect(older.body?.data).toMatchObject({ name: "Björk Öle", firstname: "Björk", lastname: "Öle" });
    expect(addresses.body?.data).toMatchObject([{ id: "masterdata", city: "Bonn", zip: "50667" }]);
  });

  it("refuse a delivery address whose state is a name", async () => {
    const path = "POST /api/v3/customers/3/deliveryAddresses";
    const refused = await write(path, { ...address, state: "Bayern" });
    const made = await write(path, { ...address, state: "BY", deliveryDetails: { defaultDeliveryAddress: true } });
    expect([refused.status, made.status]).toEqual([400, 201]);
    const defaults = sandbox.world.deliveryAddress.rows.filter(
      ({ partnerId, isDefault }) => partnerId === 3 && isDefault,
    );
    expect(defaults.map(({ id }) => String(id))).toEqual([dataOf(made).id]);
  });
});

describe("contact persons", () => {
  it("may be read as they were before, on builds where reads lag", async () => {
    sandbox.control.build({ staleContactReads: 2 });
    const path = "/api/v3/customers/3/contactPersons";
    const before = (await read(path)).body?.data;
    const { id } = dataOf(await write(`POST ${path}`, { name: "Jörg" }));
    const [stale, single, fresh] = [await read(path), await read(`${path}/${id}`), await read(path)];
    expect([stale.body?.data, single.status]).toEqual([before, 404]);
    expect(fresh.body?.data?.map((row) => row.id)).toContain(id);
  });
});

describe("sales orders", () => {
  it("are imported released, with a number, and named by Location alone, in three shapes", async () => {
    const answers: SandboxAnswer[] = [];
    for (let index = 0; index < 3; index += 1)
      answers.push(
        await write(
          "POST /api/v1/salesOrders/actions/import",
          importBody([{ product: { id: productId() }, quantity: 2 }]),
        ),
      );
    const ids = answers.map(locatedId);
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [201, ""],
      [201, ""],
      [201, ""],
    ]);
    expect(ids).toEqual(["21", "22", "23"]);
    const shapes = answers.map(({ headers }) => headers.get("location")?.replace(sandbox.url, ""));
    expect(shapes).toEqual([
      "/api/salesOrders/21",
      "/api/salesOrders?filter[0][key]=id&filter[0][op]=equals&filter[0][value]=22",
      "/api/salesOrders?filter%5B0%5D%5Bkey%5D=id&filter%5B0%5D%5Bop%5D=equals&filter%5B0%5D%5Bvalue%5D=23",
    ]);
    const order = await orderOf("21");
    expect(order.status).toBe("released");
    expect(order.documentNumber).toMatch(/^2\d{5}$/u);
  });

  it("walk from draft to released to completed, and refuse what their status does not allow", async () => {
    const id = await draftOrder([line(2)]);
    const path = `PATCH /api/v3/salesOrders/${id}/actions`;
    const early = await write(`${path}/cancel`);
    const released = await write(`${path}/release`);
    const again = await write(`${path}/release`);
    const deleted = await write(`DELETE /api/v3/salesOrders/${id}`);
    const unsent = await write(`${path}/send`, {});
    const completed = await write(`${path}/complete`);
    const late = await write(`${path}/cancel`);
    const conflict = [409, "https://api.xentral.biz/problems/invalid-status"];
    expect([early, again, deleted, late].map(problemOf)).toEqual([conflict, conflict, conflict, conflict]);
    expect([released.status, unsent.status, completed.status]).toEqual([204, 400, 204]);
    expect((await orderOf(id)).status).toBe("completed");
  });

  it("lose the positions that a v1 update does not name", async () => {
    const id = await draftOrder([line(2), line(3)]);
    const [first] = (await orderOf(id)).lineItems;
    const update = await write(`PATCH /api/v1/salesOrders/${id}`, {
      positions: [
        { id: first?.id, quantity: 5 },
        { product: { id: productId() }, quantity: 7 },
      ],
    });
    expect(update.status).toBe(204);
    expect((await orderOf(id)).lineItems.map(({ quantity }) => quantity)).toEqual([5, 7]);
  });

  it("keep the lines that a v3 update does not name, and ignore them all on older builds", async () => {
    const id = await draftOrder([line(2), line(3), line(4)]);
    const [first, second] = (await orderOf(id)).lineItems;
    const lineItems = [{ id: first?.id, quantity: 9 }, { id: second?.id, deleted: true }, line(1)];
    sandbox.control.build({ inlineLineItems: false });
    await write(`PATCH /api/v3/salesOrders/${id}`, { lineItems });
    expect((await orderOf(id)).lineItems.map(({ quantity }) => quantity)).toEqual([2, 3, 4]);
    sandbox.control.build({ inlineLineItems: true });
    await write(`PATCH /api/v3/salesOrders/${id}`, { lineItems });
    expect((await orderOf(id)).lineItems.map(({ quantity }) => quantity)).toEqual([9, 4, 1]);
  });

  it("add up their lines after each change below them", async () => {
    const id = await draftOrder([line(2)]);
    const path = `/api/v3/salesOrders/${id}/lineItems`;
    const added = await write(`POST ${path}`, line(1));
    const net = async () => (await orderOf(id)).totals.net.amount;
    expect(await net()).toBe("28.62000000");
    await write(`PATCH ${path}/${dataOf(added).id}`, { discount: 50, taxRate: "exempt" });
    expect(await net()).toBe("23.85000000");
    await write(`DELETE ${path}/${dataOf(added).id}`);
    expect(await net()).toBe("19.08000000");
  });

  it("refuse a line in another currency, and drop names that v3 does not know", async () => {
    const id = await draftOrder([line(2)]);
    const foreign = { ...line(1), price: { net: { amount: 1, currency: "USD" } } };
    expect((await write(`POST /api/v3/salesOrders/${id}/lineItems`, foreign)).status).toBe(400);
    const before = await orderOf(id);
    const answer = await write(`PATCH /api/v3/salesOrders/${id}`, {
      lieferadresse: "x",
      deviatingDeliveryAddress: address,
    });
    expect(answer.status).toBe(200);
    const after = await orderOf(id);
    expect({ ...after, updatedAt: "" }).toEqual({ ...before, updatedAt: "" });
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });

  it("protect themselves against everything but their note", async () => {
    const id = await draftOrder([line(2)]);
    await write(`PATCH /api/v3/salesOrders/${id}/actions/setWriteProtection`);
    const refused = await write(`PATCH /api/v3/salesOrders/${id}`, { vatId: "DE1" });
    const noted = await write(`PATCH /api/v3/salesOrders/${id}`, { internalComment: "x" });
    const below = await write(`POST /api/v3/salesOrders/${id}/lineItems`, line(1));
    const conflict = [409, "https://api.xentral.biz/problems/write-protected"];
    expect([problemOf(refused), noted.status, problemOf(below)]).toEqual([conflict, 200, conflict]);
  });

  it("are dispatched once: a delivery note takes the goods from the shelves", async () => {
    const stocked = sandbox.world.storageItem.rows.find(({ quantity }) => quantity >= 2000);
    const product = { id: String(stocked?.productId) };
    const id = await draftOrder([{ product, quantity: 1 }]);
    expect((await write(`POST /api/v1/salesOrders/${id}/actions/dispatch`)).body?.["messages"]).toEqual([
      "Sales order is not released",
    ]);
    await write(`PATCH /api/v3/salesOrders/${id}/actions/release`);
    const moved = sandbox.world.stockMovement.rows.length;
    expect((await write(`POST /api/v1/salesOrders/${id}/actions/dispatch`)).status).toBe(204);
    expect((await write(`POST /api/v1/salesOrders/${id}/actions/dispatch`)).status).toBe(400);
    const notes = sandbox.world.deliveryNote.rows.filter(({ salesOrderId }) => String(salesOrderId) === id);
    expect(notes).toHaveLength(1);
    expect(sandbox.world.stockMovement.rows.slice(moved)).toMatchObject([
      { productId: stocked?.productId, quantity: -1000 },
    ]);
  });
});

it("lets the last of two writers win, and shows it in updatedAt", async () => {
  const id = await draftOrder([line(1)]);
  const [first, second] = [
    await write(`PATCH /api/v3/salesOrders/${id}`, { vatId: "DE1" }),
    await write(`PATCH /api/v3/salesOrders/${id}`, { vatId: "DE2" }),
  ].map(dataOf);
  expect((await orderOf(id)) as object).toMatchObject({ vatId: "DE2", updatedAt: second?.updatedAt });
  expect((second?.updatedAt ?? "") > (first?.updatedAt ?? "")).toBe(true);
  sandbox.control.build({ secondsPerWrite: 0 });
  expect(dataOf(await write(`PATCH /api/v3/salesOrders/${id}`, { vatId: "DE3" })).updatedAt).toBe(second?.updatedAt);
});
