import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { lineRevenue, taxShares } from "../../../sandbox/amounts.ts";
import { generateWorld } from "../../../sandbox/generate.ts";
import { onlyProducts } from "../../../sandbox/lines.ts";
import { under } from "../../../sandbox/model.ts";
import type { World } from "../../../sandbox/model.ts";
import type { PricedLine } from "../../../sandbox/model-document.ts";

const world = generateWorld();

function hashOf(subject: World): string {
  const tables = Object.values(subject).flatMap((table: unknown) =>
    typeof table === "object" && table !== null && "rows" in table ? [table.rows] : [],
  );
  return createHash("sha256").update(JSON.stringify(tables)).digest("hex");
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("generateWorld", () => {
  it("makes the same world from the same seed, and another from another", () => {
    const size = { customers: 30, products: 60, orders: 80 };
    expect(hashOf(generateWorld({ seed: 7, ...size }))).toBe(hashOf(generateWorld({ seed: 7, ...size })));
    expect(hashOf(generateWorld({ seed: 7, ...size }))).not.toBe(hashOf(generateWorld({ seed: 8, ...size })));
  });

  it("makes exactly the sizes asked for", () => {
    const small = generateWorld({ customers: 5, products: 12, orders: 3 });
    const customers = small.partner.rows.filter(({ supplierNumber }) => supplierNumber === null);
    expect([customers.length, small.product.rows.length, small.salesOrder.rows.length]).toEqual([5, 12, 3]);
  });

  it("makes no record later than the shop's present", () => {
    const documents = [
      ...world.salesOrder.rows,
      ...world.invoice.rows,
      ...world.deliveryNote.rows,
      ...world.returnOrder.rows,
    ];
    const masters = [
      ...world.partner.rows,
      ...world.contactPerson.rows,
      ...world.product.rows,
      ...world.salesPrice.rows,
    ];
    expect(
      [...documents, ...masters].filter(({ createdAt, updatedAt }) => createdAt > world.now || updatedAt > world.now),
    ).toEqual([]);
    expect(world.stockMovement.rows.filter(({ postedAt }) => postedAt > world.now)).toEqual([]);
  });

  it("gives drafts no number and every other document a number of its own", () => {
    for (const table of [
      world.offer,
      world.salesOrder,
      world.deliveryNote,
      world.invoice,
      world.creditNote,
      world.returnOrder,
      world.purchaseOrder,
    ]) {
      const drafts = table.rows.filter(({ status }) => status === "draft");
      const numbers = table.rows.flatMap(({ documentNumber }) => (documentNumber === null ? [] : [documentNumber]));
      expect(drafts.length).toBeGreaterThan(0);
      expect(drafts.filter(({ documentNumber }) => documentNumber !== null)).toEqual([]);
      expect(numbers.length).toBe(table.rows.length - drafts.length);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });
});

describe("Money", () => {
  const priced = [...world.offer.rows, ...world.salesOrder.rows, ...world.invoice.rows, ...world.creditNote.rows];

  it("is the sum of the lines, with the tax of each rate rounded once", () => {
    for (const { lines, net, gross } of priced) {
      const products = onlyProducts<PricedLine>(lines);
      if (products.length === 0) continue;
      const shares = taxShares(products);
      expect(net).toBe(sum(products.map(({ revenueNet }) => revenueNet)));
      expect(gross).toBe(sum(shares.map((share) => share.net + share.tax)));
      for (const { netE8, quantity, discount, revenueNet } of products) {
        expect(revenueNet).toBe(lineRevenue(netE8, quantity, discount));
      }
    }
  });

  it("is free of tax where it leaves the country", () => {
    const abroad = priced.filter(({ taxation }) => taxation === "export");
    expect(abroad.length).toBeGreaterThan(10);
    expect(abroad.filter(({ net, gross }) => net !== gross && gross !== null)).toEqual([]);
  });

  it("balances: an invoice's open amount is what was billed less what came in and what was credited", () => {
    for (const invoice of world.invoice.rows) {
      const credits = under(world.creditNote, "invoice", invoice.id).filter(
        ({ status }) => status !== "draft" && status !== "cancelled",
      );
      const payments = [
        ...under(world.payment, "invoice", invoice.id),
        ...credits.flatMap(({ id }) => under(world.payment, "creditNote", id)),
      ];
      const paid = sum(payments.map(({ type, amount }) => (type === "incoming" ? amount : -amount)));
      const credited = sum(credits.map(({ gross }) => gross ?? 0));
      expect({ paid, credited }).toEqual({ paid: invoice.paid, credited: invoice.credited });
      expect(invoice.balance).toBe((invoice.gross ?? 0) - paid - credited);
    }
  });

  it("says of an invoice what its payments say", () => {
    const untouched = world.invoice.rows.filter(({ credited }) => credited === 0);
    const balances = (status: string) => untouched.filter(({ paymentStatus }) => paymentStatus === status);
    expect(balances("paid").filter(({ balance }) => balance !== 0)).toEqual([]);
    expect(balances("pending").filter(({ balance, gross }) => balance !== gross)).toEqual([]);
    expect(balances("partiallyPaid").filter(({ balance, gross }) => balance <= 0 || balance >= (gross ?? 0))).toEqual(
      [],
    );
    expect(["paid", "pending", "partiallyPaid"].map((status) => balances(status).length > 0)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe("Relations", () => {
  it("name records that exist", () => {
    const dangling = [
      ...world.salesOrder.rows.filter(
        ({ addressId, offerId }) => isMissing(world.partner, addressId) || isMissing(world.offer, offerId),
      ),
      ...world.deliveryNote.rows.filter(
        (note) => isMissing(world.salesOrder, note.salesOrderId) || isMissing(world.invoice, note.invoiceId),
      ),
      ...world.invoice.rows.filter(
        (invoice) =>
          isMissing(world.salesOrder, invoice.salesOrderId) || isMissing(world.deliveryNote, invoice.deliveryNoteId),
      ),
      ...world.creditNote.rows.filter(({ invoiceId }) => isMissing(world.invoice, invoiceId)),
      ...world.returnOrder.rows.filter(
        (order) =>
          isMissing(world.creditNote, order.creditNoteId) || isMissing(world.salesOrder, order.replacementSalesOrderId),
      ),
      ...world.shipment.rows.filter(({ deliveryNoteId }) => isMissing(world.deliveryNote, deliveryNoteId)),
      ...world.purchaseOrder.rows.filter(
        ({ addressId }) => world.partner.byId.get(addressId ?? 0)?.supplierNumber == null,
      ),
    ];
    expect(dangling).toEqual([]);
  });

  it("lead from orders to suppliers to a supplier", () => {
    const orders = world.salesOrder.rows.filter(
      ({ isSalesOrderToSupplier, addressId }) => isSalesOrderToSupplier && addressId !== null,
    );
    expect(orders.length).toBeGreaterThan(3);
    for (const { addressId, supplierNumber } of orders) {
      expect(world.partner.byId.get(addressId ?? 0)?.supplierNumber).toBe(supplierNumber);
    }
  });

  it("lead from a return's lines to the lines that were delivered", () => {
    for (const { deliveryNoteId, lines } of world.returnOrder.rows) {
      const note = deliveryNoteId === null ? undefined : world.deliveryNote.byId.get(deliveryNoteId);
      if (note === undefined) continue;
      const delivered = note.lines.filter(({ type }) => type === "product").map(({ id }) => id);
      for (const line of onlyProducts(lines)) expect(delivered).toContain(line.deliveryNoteLineId);
    }
  });
});

function isMissing(table: { readonly byId: ReadonlyMap<number, unknown> }, id: number | null): boolean {
  return id !== null && !table.byId.has(id);
}

describe("Variety", () => {
  it("covers every status, and every pair of a return's status and progress", () => {
    const statuses = (rows: readonly { readonly status: string }[]) =>
      [...new Set(rows.map(({ status }) => status))].toSorted();
    const five = ["cancelled", "completed", "draft", "released", "sent"];
    expect(statuses(world.salesOrder.rows)).toEqual(five);
    expect(statuses(world.purchaseOrder.rows)).toEqual(five);
    expect(statuses(world.deliveryNote.rows)).toEqual(five);
    expect(statuses(world.creditNote.rows)).toEqual(five);
    expect(statuses(world.invoice.rows)).toEqual([...five, "partiallyCancelled"].toSorted());
    expect(statuses(world.offer.rows)).toHaveLength(10);
    expect(new Set(world.returnOrder.rows.map(({ status, progress }) => `${status} ${progress}`)).size).toBe(24);
  });

  it("covers every type of line and every payment status", () => {
    const types = new Set(world.salesOrder.rows.flatMap(({ lines }) => lines.map(({ type }) => type)));
    expect([...types].toSorted()).toEqual([
      "group_total",
      "heading",
      "image",
      "page_break",
      "product",
      "subtotal",
      "text",
    ]);
    expect(new Set(world.invoice.rows.map(({ paymentStatus }) => paymentStatus)).size).toBe(8);
  });

  it("has customers with no and with more than thirty contacts and addresses, and one with very many orders", () => {
    const customers = world.partner.rows.filter(({ customerNumber }) => customerNumber !== null);
    const counts = (table: typeof world.contactPerson | typeof world.deliveryAddress) =>
      customers.map(
        ({ id }) => (table.kind === "contactPerson" ? under(table, "partner", id) : under(table, "partner", id)).length,
      );
    for (const table of [world.contactPerson, world.deliveryAddress]) {
      expect(Math.min(...counts(table))).toBe(0);
      expect(Math.max(...counts(table))).toBeGreaterThan(30);
    }
    const orders = customers.map(({ id }) => under(world.salesOrder, "address", id).length);
    expect(Math.max(...orders)).toBeGreaterThan(80);
    expect(Math.min(...orders)).toBe(0);
  });

  it("has products of every make", () => {
    const has = (test: (product: (typeof world.product.rows)[number]) => boolean) => world.product.rows.some(test);
    expect({
      matrix: has(({ isMatrixProduct }) => isMatrixProduct),
      variant: has(({ variantOfId }) => variantOfId !== null),
      set: has(({ parts }) => parts.length > 1),
      disabled: has(({ isDisabled }) => isDisabled),
      deleted: has(({ isDeleted }) => isDeleted),
      batches: has(({ hasBatches }) => hasBatches),
      serials: has(({ serialNumberTracking }) => serialNumberTracking !== "none"),
      bestBefore: has(({ hasBestBeforeDate }) => hasBestBeforeDate),
      nameless: has(({ number, name }) => number === null && name === null),
      untaxed: has(({ taxRate }) => taxRate === "exempt"),
    }).toEqual(
      Object.fromEntries(
        [
          "matrix",
          "variant",
          "set",
          "disabled",
          "deleted",
          "batches",
          "serials",
          "bestBefore",
          "nameless",
          "untaxed",
        ].map((key) => [key, true]),
      ),
    );
  });

  it("has credit notes with and without a return, and cancellations", () => {
    const fromReturns = new Set(world.returnOrder.rows.map(({ creditNoteId }) => creditNoteId));
    const returned = world.creditNote.rows.filter(({ id }) => fromReturns.has(id));
    expect(returned.length).toBeGreaterThan(3);
    expect(world.creditNote.rows.filter(({ isCancellationInvoice }) => isCancellationInvoice).length).toBeGreaterThan(
      3,
    );
    expect(
      world.creditNote.rows.filter(({ id, invoiceId }) => invoiceId === null && !fromReturns.has(id)).length,
    ).toBeGreaterThan(0);
  });
});
