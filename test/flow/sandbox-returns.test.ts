import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { onlyProducts } from "../../sandbox/lines.ts";
import type { PricedLine } from "../../sandbox/model-document.ts";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { physicalStock } from "../../sandbox/stock.ts";
import { type SandboxAnswer, locatedId, readSandbox, writeSandbox } from "../support/sandbox-client.ts";

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ ratePerMinute: 0, customers: 20, products: 30, orders: 40 });
});
afterEach(() => sandbox.close());

const write = (request: string, body?: unknown, headers = {}) => writeSandbox(sandbox, request, { body, headers });

/** A record as any family shows it. */
type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const dataOf = (answer: SandboxAnswer) => answer.body?.data as unknown as Row;
const readRow = async (path: string) => dataOf(await readSandbox(sandbox, path));
const fromReturn = { "content-type": "application/vnd.xentral.fromreturn+json" };

/** A released order over one stocked product, and the position that can be returned. */
function soldLine() {
  for (const order of sandbox.world.salesOrder.rows) {
    const line = onlyProducts<PricedLine>(order.lines).find(
      ({ productId, quantity }) => quantity >= 1000 && sandbox.world.product.byId.get(productId)?.isStockItem === true,
    );
    if (line !== undefined && order.status === "completed" && order.addressId !== null) return { order, line };
  }
  throw new Error("Nothing was sold");
}

async function createdReturn(quantity = 1): Promise<{ readonly id: string; readonly answer: SandboxAnswer }> {
  const { order, line } = soldLine();
  const positions = [{ id: String(line.id), quantity, returnReason: { id: "1" } }];
  const answer = await write("POST /api/v1/returns", {
    date: "2026-11-01",
    salesOrder: { id: String(order.id), positions },
  });
  return { id: locatedId(answer), answer };
}

const returnOf = (id: string) => sandbox.world.returnOrder.byId.get(Number(id));

describe("returns of v1", () => {
  it("are created from positions of an order and released once", async () => {
    const { id, answer } = await createdReturn();
    const path = `POST /api/v1/returns/${id}/actions/release`;
    const [first, second] = [await write(path), await write(path)];
    expect([answer.status, answer.text, first.status, second.status]).toEqual([201, "", 204, 400]);
    const row = await readRow(`/api/v1/returns/${id}`);
    expect(row).toMatchObject({ status: "released", progress: "announced", positions: [{ quantity: 1 }] });
    expect(row["documentNumber"]).toMatch(/^5\d{5}$/u);
  });

  it("refuse positions of other orders and more than was ordered", async () => {
    const { order, line } = soldLine();
    const ask = (position: object) =>
      write("POST /api/v1/returns", { salesOrder: { id: String(order.id), positions: [position] } });
    const reason = { returnReason: { id: "1" } };
    const stranger = await ask({ id: "999999", quantity: 1, ...reason });
    const tooMany = await ask({ id: String(line.id), quantity: line.quantity / 1000 + 1, ...reason });
    const unknown = await ask({ id: String(line.id), quantity: 1, returnReason: { id: "99" } });
    expect([stranger.status, stranger.body?.["messages"]]).toEqual([400, ["Sales order position not found"]]);
    expect([tooMany.status, tooMany.body?.["messages"]]).toEqual([
      400,
      ["You cannot return more items than were originally ordered on that position."],
    ]);
    expect([unknown.status, unknown.body?.["type"]]).toEqual([
      400,
      "https://api.xentral.biz/problems/request-validation",
    ]);
  });

  it("book what came back, split over locations, with batch and serial numbers; twice when asked twice", async () => {
    const { id } = await createdReturn();
    const [line] = onlyProducts(returnOf(id)?.lines ?? []);
    const { line: sold } = soldLine();
    const before = physicalStock(sandbox.world, sold.productId);
    const lot = { batch: "LOT-1", serialNumbers: [{ number: "SN-1" }] };
    const movement = (quantity: number, location: string) => ({
      quantity,
      warehouse: { id: "1" },
      storageLocation: { id: location },
      qualityControlAttributes: lot,
    });
    const body = {
      date: "2026-11-01",
      positions: [
        {
          product: { id: String(sold.productId) },
          quantity: 1,
          returnPosition: { id: String(line?.id) },
          stockMovements: [movement(0.5, "1"), movement(0.5, "3")],
        },
      ],
    };
    const path = `POST /api/v1/returns/${id}/goodsReceipts`;
    const answers = [await write(path, body), await write(path, body)];
    const undated = await write(path, { positions: body.positions });
    const elsewhere = await write(path, {
      ...body,
      positions: [{ ...body.positions[0], stockMovements: [{ ...movement(1, "1"), warehouse: { id: "2" } }] }],
    });
    expect([...answers, undated, elsewhere].map(({ status }) => status)).toEqual([201, 201, 400, 400]);
    expect(answers.map(locatedId)).toEqual(["1", "2"]);
    expect(physicalStock(sandbox.world, sold.productId) - before).toBe(2000);
    const movements = sandbox.world.stockMovement.rows.slice(-4);
    expect(movements.map(({ quantity, causeType, causeId }) => [quantity, causeType, String(causeId)])).toEqual(
      Array.from({ length: 4 }, () => [500, "returnOrder", id]),
    );
    expect(returnOf(id)).toMatchObject({ progress: "announced", lines: [{ receivedQuantity: 2000 }] });
    const items = sandbox.world.storageItem.rows.filter(({ productId }) => productId === sold.productId);
    expect(items.flatMap(({ batches }) => batches).filter(({ batch }) => batch === "LOT-1")).not.toEqual([]);
  });

  it("become credit notes at the price of the sale, approved and paid", async () => {
    const { id } = await createdReturn();
    await write(`POST /api/v1/returns/${id}/actions/release`);
    const body = { return: { id }, isApproved: true, isPaid: true };
    const answer = await write("POST /api/v1/creditNotes", body, fromReturn);
    const note = await readRow(`/api/v3/creditNotes/${locatedId(answer)}?include=lineItems`);
    const { line } = soldLine();
    expect(note).toMatchObject({ status: "released", paymentStatus: "paid", lineItems: [{ quantity: 1 }] });
    expect(returnOf(id)?.creditNoteId).toBe(Number(note.id));
    const amount = (note["lineItems"] as readonly { price: { net: { amount: string } } }[])[0]?.price.net.amount;
    expect(Number(amount) * 100_000_000).toBeCloseTo(line.netE8, 0);
    expect((await write("POST /api/v1/creditNotes", { return: { id } }, fromReturn)).status).toBe(400);
  });

  it("stay drafts for ever once a draft was credited", async () => {
    const { id } = await createdReturn();
    await write("POST /api/v1/creditNotes", { return: { id }, isApproved: false, isPaid: false }, fromReturn);
    const older = await write(`POST /api/v1/returns/${id}/actions/release`);
    const newer = await write(`PATCH /api/v3/returnOrders/${id}/actions/release`);
    expect([older.status, newer.status, returnOf(id)?.status]).toEqual([400, 409, "draft"]);
  });
});

describe("returns of v3", () => {
  const create = async () => {
    const { order, line } = soldLine();
    const answer = await write("POST /api/v3/returnOrders", {
      address: { id: String(order.addressId) },
      salesOrder: { id: String(order.id) },
      documentNumber: "R-1",
      lineItems: [{ product: { id: String(line.productId) }, quantity: 2, returnReason: { id: "1" } }],
    });
    return dataOf(answer);
  };

  it("are released, linked to their credit note and cancelled, and drop a number of their own", async () => {
    const { id, ...made } = await create();
    expect(made).toMatchObject({ status: "draft", documentNumber: null, progress: "announced" });
    const path = `PATCH /api/v3/returnOrders/${id}`;
    const early = await write(`${path}/actions/cancel`);
    const released = await write(`${path}/actions/release`);
    const note = dataOf(
      await write("POST /api/v3/creditNotes", { address: { id: String(soldLine().order.addressId) }, lineItems: [] }),
    );
    const linked = await write(path, { creditNote: { id: note.id }, progress: "done" });
    const cancelled = await write(`${path}/actions/cancel`);
    expect([early, released, linked, cancelled].map(({ status }) => status)).toEqual([409, 204, 200, 204]);
    expect(await readRow(`/api/v3/returnOrders/${id}`)).toMatchObject({
      status: "cancelled",
      progress: "done",
      creditNote: { id: note.id },
    });
  });

  it("take address, project and order from a delivery note, and leave the customer's number empty", async () => {
    const note = sandbox.world.deliveryNote.rows.find(
      ({ salesOrderId, addressId }) => salesOrderId !== null && addressId !== null,
    );
    const line = onlyProducts(note?.lines ?? []).at(0);
    const body = (quantity: number) => ({
      deliveryNote: { id: String(note?.id) },
      lineItems: [{ id: String(line?.id), quantity, returnReason: { id: "1" } }],
    });
    const path = "POST /api/v3/returnOrders/actions/createFromDeliveryNote";
    const tooMany = await write(path, body(9999));
    const made = dataOf(await write(path, body(0.5)));
    expect(Object.keys(tooMany.body?.violations ?? {})).toEqual(["lineItems.0.quantity"]);
    expect(made).toMatchObject({
      salesOrder: { id: String(note?.salesOrderId) },
      address: { id: String(note?.addressId) },
      customerNumber: null,
      invoice: null,
    });
  });
});
