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

describe("invoices and credit notes", () => {
  const invoiced = async () => {
    const { order } = soldLine();
    const path = "POST /api/v3/invoices/actions/createFromSalesOrder";
    return dataOf(await write(path, { salesOrder: { id: String(order.id) } }));
  };

  it("are protected by their release, and keep a number of their own", async () => {
    const { order } = soldLine();
    const address = { id: String(order.addressId) };
    const lineItems = [{ product: { id: String(soldLine().line.productId) }, quantity: 1 }];
    const note = dataOf(await write("POST /api/v3/creditNotes", { address, documentNumber: "GS-1", lineItems }));
    const taken = await write("POST /api/v3/creditNotes", { address, documentNumber: "GS-1" });
    const path = `/api/v3/creditNotes/${note.id}`;
    await write(`PATCH ${path}/actions/release`);
    const refused = await write(`POST ${path}/lineItems`, lineItems[0]);
    await write(`PATCH ${path}/actions/removeWriteProtection`);
    const added = await write(`POST ${path}/lineItems`, lineItems[0]);
    expect([taken.status, refused.status, added.status]).toEqual([400, 409, 201]);
    expect(await readRow(path)).toMatchObject({ documentNumber: "GS-1", status: "released" });
  });

  it("are cancelled by a draft credit note, at once", async () => {
    const { id } = await invoiced();
    const early = await write("POST /api/v1/creditNotes", { invoice: { id } });
    await write(`PATCH /api/v3/invoices/${id}/actions/release`);
    const answer = await write("POST /api/v1/creditNotes", { invoice: { id } });
    const invoice = await readRow(`/api/v3/invoices/${id}`);
    const note = await readRow(`/api/v3/creditNotes/${locatedId(answer)}`);
    expect(early.status).toBe(400);
    expect(invoice["status"]).toBe("cancelled");
    expect(note).toMatchObject({ status: "draft", documentNumber: null, isCancellationInvoice: true, invoice: { id } });
    expect(note["totals"]).toEqual(invoice["totals"]);
  });

  it("settle an invoice when a credit note that names it is released, not before", async () => {
    const { id } = await invoiced();
    const balance = () => sandbox.world.invoice.byId.get(Number(id))?.balance ?? 0;
    const gross = balance();
    const { order, line } = soldLine();
    const note = dataOf(
      await write("POST /api/v3/creditNotes", {
        address: { id: String(order.addressId) },
        invoice: { id },
        lineItems: [
          {
            product: { id: String(line.productId) },
            quantity: 1,
            price: { net: { amount: 1, currency: order.currency } },
          },
        ],
      }),
    );
    expect(balance()).toBe(gross);
    await write(`PATCH /api/v3/creditNotes/${note.id}/actions/release`);
    const credited = sandbox.world.creditNote.byId.get(Number(note.id))?.gross ?? 0;
    expect([credited >= 100, gross - balance()]).toEqual([true, credited]);
  });

  it("come from v1 in one media type only, and are paid there", async () => {
    const { order } = soldLine();
    const body = { salesOrder: { id: String(order.id) } };
    const refused = await write("POST /api/v1/invoices", body);
    const made = await write("POST /api/v1/invoices", body, {
      "content-type": "application/vnd.xentral.minimal+json",
    });
    const id = locatedId(made);
    const paid = await write(`PATCH /api/v1/invoices/${id}/status`, { status: "released", paymentStatus: "paid" });
    expect([refused.status, made.status, paid.status]).toEqual([415, 201, 204]);
    expect(await readRow(`/api/v3/invoices/${id}`)).toMatchObject({ status: "released", paymentStatus: "paid" });
    expect(sandbox.world.invoice.byId.get(Number(id))?.balance).toBe(0);
  });
});

it("bills a delivery note at the price of its order, and both name each other", async () => {
  const note = sandbox.world.deliveryNote.rows.find(
    ({ invoiceId, salesOrderId, addressId, lines }) =>
      invoiceId === null &&
      salesOrderId !== null &&
      addressId !== null &&
      onlyProducts(lines).every(({ productId }) => sandbox.world.product.byId.get(productId)?.isDeleted === false),
  );
  const answer = await write("POST /api/v3/invoices/actions/createFromDeliveryNote", {
    deliveryNote: { id: String(note?.id) },
  });
  const { id } = dataOf(answer);
  const order = sandbox.world.salesOrder.byId.get(note?.salesOrderId ?? 0);
  const prices = new Map(onlyProducts<PricedLine>(order?.lines ?? []).map((line) => [line.id, line.netE8]));
  const lines = onlyProducts<PricedLine>(sandbox.world.invoice.byId.get(Number(id))?.lines ?? []);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.map(({ netE8 }) => netE8)).toEqual(lines.map((line) => prices.get(line.salesOrderLineId ?? 0)));
  expect(await readRow(`/api/v3/deliveryNotes/${note?.id}`)).toMatchObject({ invoice: { id } });
});

it("keeps nothing reserved for an order that is over", async () => {
  const reserved = sandbox.world.reservation.rows.find(
    ({ salesOrderId }) => sandbox.world.salesOrder.byId.get(salesOrderId)?.status === "released",
  );
  const of = () => sandbox.world.reservation.rows.filter(({ salesOrderId }) => salesOrderId === reserved?.salesOrderId);
  expect(of().length).toBeGreaterThan(0);
  await write(`PATCH /api/v3/salesOrders/${reserved?.salesOrderId}/actions/cancel`);
  expect(of()).toEqual([]);
  expect(sandbox.world.salesOrder.byId.get(reserved?.salesOrderId ?? 0)?.openQuantities).toEqual([]);
});

it("puts the goods of a cancelled delivery note back where they lay", async () => {
  const note = sandbox.world.deliveryNote.rows.find(({ status, lines }) =>
    status !== "draft" && status !== "cancelled" && status !== "completed"
      ? onlyProducts(lines).some((line) => "storageLocationId" in line && line.storageLocationId !== null)
      : false,
  );
  const line = onlyProducts(note?.lines ?? []).find(
    (each) => "storageLocationId" in each && each.storageLocationId !== null,
  );
  const before = physicalStock(sandbox.world, line?.productId ?? 0);
  const path = `PATCH /api/v3/deliveryNotes/${note?.id}/actions/cancel`;
  const answers = [await write(path, { restock: true }), await write(path, { restock: true })];
  expect(answers.map(({ status }) => status)).toEqual([204, 409]);
  expect(physicalStock(sandbox.world, line?.productId ?? 0)).toBeGreaterThan(before);
});
