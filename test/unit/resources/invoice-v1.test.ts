import { expect, test } from "vitest";

import { invoice } from "../../../src/resources/invoice.ts";
import fixture from "../../fixtures/invoice.json" with { type: "json" };
import { listOf, misread, partOf, singleOf } from "../../support/described.ts";

const v1 = listOf(invoice, "v1");
const single = singleOf(invoice, "v1");
const balance = partOf(invoice, "v1", "payments");
const eur = (amount: string) => ({ amount, currency: "EUR" });
const positionType = "InvoicePosition";

test("a row of v1's list tells what is open", () => {
  expect(v1.read(fixture.v1Row)).toEqual({
    id: "501",
    documentNumber: "RE-2026-0501",
    documentDate: "2026-10-05",
    status: "PARTIALLY_CANCELLED",
    statusRaw: "partialCancellation",
    customerNumber: "10017",
    currency: "EUR",
    totals: { net: eur("200"), gross: eur("238") },
    paymentStatus: "PARTIALLY_PAID",
    balance: eur("-12.5"),
    dunningSettings: { level: "REMINDER_1", date: "2026-11-10", comment: null, isDunningSent: true },
    updatedAt: "2026-10-20T11:00:00+02:00",
    tags: [{ id: "4", title: "Messe", color: "ff8800" }],
    projectId: "2",
  });
});

test("a row of v1's list without the column of net sums does not tell them", () => {
  expect(v1.read({ ...fixture.v1Row, additionalFields: [] }).totals).toEqual({ gross: eur("238") });
});

test("the payment status that v1 calls unknown is none on drafts only", () => {
  const unknown = { ...fixture.v1Row, payment: { ...fixture.v1Row.payment, status: "unknown" } };
  expect(v1.read({ ...unknown, status: "created" }).paymentStatus).toBeNull();
  expect(v1.read({ ...unknown, status: "released" }).paymentStatus).toBe("UNKNOWN");
});

test("a status that is newer than this graph keeps its word", () => {
  expect(v1.read({ ...fixture.v1Row, status: "archived" })).toMatchObject({ status: "UNKNOWN", statusRaw: "archived" });
});

test("a single invoice is read from v1, numeric ids and fractional discounts included", () => {
  expect(single.read(fixture.v1Single)).toEqual({
    id: "501",
    documentNumber: "RE-2026-0501",
    documentDate: "2026-10-05",
    status: "PARTIALLY_CANCELLED",
    statusRaw: "partialCancellation",
    costCenter: "K100",
    dueDate: "2026-11-04",
    taxation: "DOMESTIC",
    paymentStatus: "PARTIALLY_PAID",
    dunningSettings: { level: "REMINDER_1", date: "2026-11-10", comment: null, isDunningSent: true },
    dunningManualSettings: { paidAt: "2026-11-02", actualAmount: eur("100"), discountGiven: eur("0") },
    documentAddress: {
      name: "Bäckerei Süß GmbH",
      contactPerson: "Jürgen Weiß",
      department: "Einkauf",
      subDepartment: null,
      addressSupplement: "Hinterhaus",
      street: "Lange Straße 5",
      zipCode: "86150",
      city: "Augsburg",
      country: "DE",
      gln: "4012345000009",
      email: "einkauf@suess.example",
    },
    createdAt: "2026-10-05T09:12:00+02:00",
    updatedAt: "2026-10-20T11:00:00+02:00",
    positions: [
      {
        __typename: "InvoicePosition",
        positionType,
        id: "501/902",
        kind: "PRODUCT",
        description: "aus Blech",
        order: 2,
        number: "B-200",
        quantity: "2.5",
        productId: "70",
        price: { net: eur("80") },
        discount: "15",
        taxRate: "19",
        taxCategory: "STANDARD",
        itemRevenue: { net: eur("68"), gross: eur("80.92") },
        lineTotal: { net: eur("170"), gross: eur("202.3") },
        salesOrderPositionId: "42/7",
        createdAt: "2026-10-05T09:12:00+02:00",
        invoiceId: "501",
      },
      {
        __typename: "InvoicePosition",
        positionType,
        id: "501/903",
        kind: "PRODUCT",
        description: null,
        order: 4,
        number: "S-1",
        quantity: "1",
        productId: null,
        price: { net: eur("30") },
        discount: null,
        taxRate: "7",
        taxCategory: "REDUCED",
        itemRevenue: { net: null, gross: null },
        lineTotal: { net: null, gross: null },
        salesOrderPositionId: null,
        createdAt: "2026-10-05T09:12:00+02:00",
        invoiceId: "501",
      },
    ],
    tags: [],
    customerId: "17",
    projectId: "2",
    salesOrderId: "42",
  });
});

test("payments come from the balance", () => {
  expect(balance.read(fixture.balance, "501")).toEqual({
    payments: [
      {
        id: "31",
        kind: "INCOMING",
        amount: eur("250.5"),
        paidAt: "2026-11-02T00:00:00+01:00",
        accountName: "Sparkasse Köln-Süd",
        statementId: "1204",
        invoiceId: "501",
        creditNoteId: null,
      },
    ],
  });
});

test("a misread says where", () => {
  expect(misread(() => v1.read({ ...fixture.v1Row, payment: { balance: { amount: [] } } }))).toBe(
    "payment.balance.amount",
  );
  expect(misread(() => single.read({ ...fixture.v1Single, positions: [{ id: 7, quantity: {} }] }))).toBe(
    "positions[0].quantity",
  );
  expect(misread(() => balance.read({ payments: [{ payment: { id: "1", date: "bald" } }] }, "501"))).toBe(
    "payments[0].payment.date",
  );
});
