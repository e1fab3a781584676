import { expect, test } from "vitest";

import { refusal } from "../../../src/plan/terms.ts";
import { creditNote } from "../../../src/resources/credit-note.ts";
import fixture from "../../fixtures/credit-note.json" with { type: "json" };
import { listOf, misread, partOf, singleOf } from "../../support/described.ts";

const v3 = listOf(creditNote, "v3");
const v1 = listOf(creditNote, "v1");
const single = singleOf(creditNote, "v1");
const balance = partOf(creditNote, "v1", "balance");
const documents = partOf(creditNote, "v1", "invoice");
const chf = (amount: string) => ({ amount, currency: "CHF" });

test("a credit note is read from v3 with its lines", () => {
  expect(v3.read(fixture.v3)).toEqual({
    id: "61",
    documentNumber: "GS-2026-0061",
    documentDate: "2026-10-22",
    status: "RELEASED",
    statusRaw: "released",
    customerOrderNumber: "PO-2026-88",
    customerNumber: "10017",
    internalDesignation: null,
    internalComment: "Kulanz",
    bodyIntroduction: null,
    bodyOutroduction: null,
    language: "de",
    vatId: null,
    deliveryTerms: null,
    isDocumentSent: false,
    writeProtection: false,
    costCenter: "K100",
    deliveryDate: null,
    isCancellationInvoice: true,
    deviatingDebtorAccountNumber: null,
    currency: "CHF",
    exchangeRate: "0.95",
    taxation: "EU",
    taxDisplay: "GROSS",
    totals: { net: chf("50"), gross: chf("59.5"), contributionMargin: "0", taxBreakdown: [] },
    paymentTerms: {
      paymentTargetDays: 14,
      paymentTargetDiscount: "0",
      paymentTargetDiscountDays: 0,
      paymentTargetDiscountAmount: null,
    },
    paymentStatus: "BAD_DEBT",
    documentAddress: {
      type: "MRS",
      name: "Änne Groß",
      title: null,
      salutation: null,
      contactPerson: null,
      department: null,
      subDepartment: null,
      addressSupplement: null,
      street: null,
      zipCode: null,
      city: "Köln",
      state: null,
      country: "DE",
      gln: null,
      email: null,
      phone: null,
      mobile: null,
      fax: null,
    },
    createdAt: "2026-10-22T10:00:00+02:00",
    updatedAt: "2026-10-22T10:05:00+02:00",
    positions: [
      {
        __typename: "CreditNotePosition",
        positionType: "CreditNotePosition",
        id: "61/12",
        kind: "PRODUCT",
        name: "Backform",
        description: "aus Blech",
        order: 1,
        number: "B-200",
        quantity: "1",
        unit: "Stück",
        productId: "70",
        price: { net: chf("50"), gross: null },
        discount: "0",
        taxRate: "0",
        taxCategory: "EXEMPT",
        itemRevenue: null,
        lineTotal: { net: chf("50"), gross: null },
        purchasePrice: null,
        contributionMargin: null,
        taxLegalNotice: null,
        customerProductNumber: null,
        deliveryDate: null,
        deliveryDateAsCalendarWeek: null,
        packagingUnit: null,
        countryOfOrigin: null,
        hsCode: null,
        internalComment: null,
        costCenter: null,
        projectId: null,
        createdAt: null,
        updatedAt: null,
        creditNoteId: "61",
      },
    ],
    customerId: "17",
    projectId: "2",
    invoiceId: "501",
    paymentMethodId: "3",
  });
});

test("a row of v3 that leaves the status out does not tell it", () => {
  const { status: _status, ...row } = fixture.v3;
  const { status, statusRaw } = v3.read(row);
  expect([status, statusRaw]).toEqual([undefined, undefined]);
});

test("a row of v1's list tells the sum with tax and the customer", () => {
  expect(v1.read(fixture.v1Row)).toEqual({
    id: "61",
    documentNumber: "GS-2026-0061",
    documentDate: "2026-10-22",
    status: "RELEASED",
    statusRaw: "approved",
    customerNumber: "10017",
    currency: "CHF",
    totals: { gross: chf("59.5") },
    paymentStatus: "CANCELLED",
    updatedAt: "2026-10-22T10:05:00+02:00",
    tags: [{ id: "4", title: "Messe", color: "ff8800" }],
    customerId: "17",
    projectId: "2",
  });
});

test("a row of v1's list without a payment does not tell its status", () => {
  expect(v1.read({ ...fixture.v1Row, payment: null }).paymentStatus).toBeUndefined();
});

test("a single credit note is read from v1", () => {
  expect(single.read(fixture.v1Single)).toEqual({
    id: "61",
    documentNumber: "GS-2026-0061",
    documentDate: "2026-10-22",
    status: "COMPLETED",
    statusRaw: "closed",
    costCenter: null,
    currency: "CHF",
    taxation: "EU",
    totals: { net: chf("50"), gross: chf("59.5") },
    paymentStatus: "PENDING",
    documentAddress: {
      name: "Änne Groß",
      contactPerson: null,
      department: null,
      subDepartment: "Küche",
      addressSupplement: null,
      street: "Ring 1",
      zipCode: "50667",
      city: "Köln",
      country: "DE",
      gln: null,
      email: null,
    },
    createdAt: "2026-10-22T10:00:00+02:00",
    updatedAt: "2026-10-22T10:05:00+02:00",
    positions: [
      {
        __typename: "CreditNotePosition",
        positionType: "CreditNotePosition",
        id: "61/12",
        kind: "PRODUCT",
        description: "aus Blech",
        order: 1,
        number: "B-200",
        quantity: "1",
        productId: "70",
        price: { net: chf("50") },
        discount: "0.5",
        taxRate: "0",
        taxCategory: "EXEMPT",
        createdAt: "2026-10-22T10:00:00+02:00",
        creditNoteId: "61",
      },
    ],
    tags: [],
    customerId: "17",
    projectId: "2",
  });
});

test("what is open is the credit note less what was paid out for it, to the cent", () => {
  const { balance: open, payments } = balance.read(fixture.balance, "61");
  expect(open).toEqual(chf("39.4"));
  expect(payments).toEqual([
    {
      id: "31",
      kind: "INCOMING",
      amount: chf("238"),
      paidAt: null,
      accountName: null,
      statementId: null,
      invoiceId: "501",
      creditNoteId: null,
    },
    {
      id: "32",
      kind: "OUTGOING",
      amount: chf("20.1"),
      paidAt: "2026-10-24T00:00:00+02:00",
      accountName: "Sparkasse Köln-Süd",
      statementId: "1204",
      invoiceId: null,
      creditNoteId: "61",
    },
  ]);
});

test("what is open may be negative, and what came back counts for it", () => {
  const paid = (type: string, amount: string) => ({
    reference: { creditNote: { id: "61" } },
    payment: { id: "33", type, amount: { amount, currency: "CHF" } },
  });
  const open = (...payments: readonly object[]) => balance.read({ ...fixture.balance, payments }, "61").balance;
  expect(open()).toEqual(chf("59.5"));
  expect(open(paid("outgoing", "60.00000001"))).toEqual(chf("-0.50000001"));
  expect(open(paid("outgoing", "59.5"), paid("incoming", "0.1"))).toEqual(chf("0.1"));
});

test("what is open is not told where the answer does not add up", () => {
  const { payments, documents: listed } = fixture.balance;
  const foreign = {
    reference: { creditNote: { id: "61" } },
    payment: { id: "34", type: "outgoing", amount: { amount: "1", currency: "EUR" } },
  };
  expect(balance.read(fixture.balance, "63").balance).toBeUndefined();
  expect(balance.read({ documents: listed, payments: [...payments, foreign] }, "61").balance).toBeUndefined();
});

test("the invoice is found among the documents around a credit note of v1", () => {
  const [invoice] = fixture.documents.invoices;
  const around = (invoices: readonly unknown[]) => documents.read({ ...fixture.documents, invoices }, "61").invoiceId;
  expect(around([invoice])).toBe("501");
  expect(around([])).toBeNull();
  expect(around([invoice, { ...invoice, id: "502" }])).toBeUndefined();
});

test("a misread says where", () => {
  expect(misread(() => v3.read({ ...fixture.v3, invoice: [1] }))).toBe("invoice");
  expect(misread(() => v1.read({ ...fixture.v1Row, id: undefined }))).toBe("id");
  expect(misread(() => single.read({ ...fixture.v1Single, positions: [{ id: [] }] }))).toBe("positions[0].id");
  expect(misread(() => balance.read({ payments: [{ payment: {} }] }, "61"))).toBe("payments[0].payment.id");
});

test("v1 is asked for settled credit notes in the word of its list, and cannot be asked for those of an invoice", () => {
  expect(v1.filters["status"]?.write("COMPLETED")).toBe("completed");
  const ofInvoice = [{ field: "invoiceId", operator: "in", values: ["501"] }] as const;
  const byId = [{ field: "ID", descending: false }];
  expect([refusal(v3, ofInvoice, byId), refusal(v1, ofInvoice, byId)]).toEqual([null, "filter.invoiceId"]);
});
