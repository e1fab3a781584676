import { expect, test } from "vitest";

import { brokenTerm, refusal } from "../../../src/plan/terms.ts";
import { invoice } from "../../../src/resources/invoice.ts";
import fixture from "../../fixtures/invoice.json" with { type: "json" };
import { listOf, misread, partOf, singleOf } from "../../support/described.ts";

const v3 = listOf(invoice, "v3");
const v1 = listOf(invoice, "v1");
const single = singleOf(invoice, "v1");
const eur = (amount: string) => ({ amount, currency: "EUR" });
const positionType = "InvoicePosition";

test("an invoice is read from v3 with everything that can be included", () => {
  const { positions: _positions, ...rest } = v3.read(fixture.v3);
  expect(rest).toEqual({
    id: "501",
    documentNumber: "RE-2026-0501",
    documentDate: "2026-10-05",
    status: "PARTIALLY_CANCELLED",
    statusRaw: "partiallyCancelled",
    customerOrderNumber: "PO-2026-88",
    masterReferenceNumber: "MR-1",
    customerNumber: "10017",
    internalDesignation: "Messebestellung",
    internalComment: null,
    bodyIntroduction: "Vielen Dank für Ihren Auftrag.",
    bodyOutroduction: null,
    language: "de",
    vatId: "DE123456789",
    deliveryTerms: "DAP",
    isDocumentSent: true,
    writeProtection: true,
    costCenter: "K100",
    deliveryDate: "2026-10-04",
    directDebitDate: "2026-10-12",
    dueDate: "2026-11-04",
    isCollectiveBill: false,
    deviatingDebtorAccountNumber: "70017",
    currency: "EUR",
    exchangeRate: null,
    taxation: "DOMESTIC",
    taxDisplay: "NET",
    totals: {
      net: eur("200"),
      gross: eur("238"),
      contributionMargin: "41.5",
      taxBreakdown: [{ rate: "19", net: eur("200"), taxAmount: eur("38"), gross: eur("238") }],
    },
    paymentTerms: {
      paymentTargetDays: 30,
      paymentTargetDiscount: "2",
      paymentTargetDiscountDays: 10,
      paymentTargetDiscountAmount: eur("4.76"),
    },
    paymentStatus: "PARTIALLY_PAID",
    dunningSettings: {
      level: "REMINDER_1",
      date: "2026-11-10",
      blocked: false,
      comment: "telefonisch zugesagt",
      isDunningSent: true,
    },
    dunningSetManually: true,
    dunningManualSettings: {
      paidAt: "2026-11-02",
      actualAmount: eur("100"),
      discountGiven: null,
      difference: eur("-138"),
    },
    documentAddress: {
      type: "COMPANY",
      name: "Bäckerei Süß GmbH",
      title: null,
      salutation: null,
      contactPerson: "Jürgen Weiß",
      department: "Einkauf",
      subDepartment: null,
      addressSupplement: "Hinterhaus",
      street: "Lange Straße 5",
      zipCode: "86150",
      city: "Augsburg",
      state: "Bayern",
      country: "DE",
      gln: "4012345000009",
      email: "einkauf@suess.example",
      phone: "+49 821 1234",
      mobile: null,
      fax: null,
    },
    createdAt: "2026-10-05T09:12:00+02:00",
    updatedAt: "2026-10-20T11:00:00+02:00",
    relatedDocuments: [
      { kind: "SALES_ORDER", id: "42", documentNumber: "AB-2026-0042", documentDate: "2026-10-01" },
      { kind: "CREDIT_NOTE", id: "61", documentNumber: null, documentDate: null },
      { kind: "UNKNOWN", id: "9", documentNumber: "V-9", documentDate: null },
    ],
    activities: [
      { message: "Beleg angelegt", causer: "Björn Köhler", causedAt: "2026-10-05T09:12:00+02:00" },
      { message: "Beleg freigegeben", causer: null, causedAt: "2026-10-05T08:15:00+00:00" },
    ],
    customFields: [{ key: "customField1", label: "Kostenträger", type: "STRING", value: "KT-7" }],
    tags: [{ id: "4", title: "Messe", color: "ff8800" }],
    customerId: "17",
    projectId: "2",
    salesOrderId: "42",
    deliveryNoteId: "77",
    paymentMethodId: "3",
    shippingMethodId: "6",
    positionFields: true,
  });
});

test("lines of all kinds are read in their printed order, under ids that hold the invoice's", () => {
  expect(v3.read(fixture.v3).positions).toEqual([
    {
      __typename: "HeadingPosition",
      positionType,
      id: "501/il-17",
      kind: "HEADING",
      name: "Formen",
      description: null,
      order: 1,
    },
    {
      __typename: "InvoicePosition",
      positionType,
      id: "501/902",
      kind: "PRODUCT",
      name: "Backform",
      description: null,
      order: 2,
      number: "B-200",
      quantity: "2.5",
      unit: "Stück",
      productId: "70",
      price: { net: eur("80"), gross: eur("95.2") },
      discount: "15",
      taxRate: "19",
      taxCategory: "STANDARD",
      itemRevenue: { net: eur("68"), gross: eur("80.92") },
      lineTotal: { net: eur("170"), gross: eur("202.3") },
      purchasePrice: eur("40"),
      contributionMargin: "41.18",
      taxLegalNotice: null,
      customerProductNumber: "X-9",
      deliveryDate: "2026-10-04",
      deliveryDateAsCalendarWeek: true,
      packagingUnit: "Karton",
      countryOfOrigin: "DE",
      hsCode: "73239300",
      internalComment: "zerbrechlich",
      costCenter: "K100",
      salesOrderPositionId: "42/7",
      projectId: "2",
      customFields: [{ key: "customField3", label: "Charge", type: "INTEGER", value: "12" }],
      createdAt: "2026-10-05T09:12:00+02:00",
      updatedAt: "2026-10-05T09:13:00+02:00",
      invoiceId: "501",
    },
    {
      __typename: "SubtotalPosition",
      positionType,
      id: "501/il-18",
      kind: "SUBTOTAL",
      name: "Zwischensumme",
      description: null,
      order: 3,
      amount: { net: eur("170"), gross: null },
    },
    {
      __typename: "InvoicePosition",
      positionType,
      id: "501/903",
      kind: "PRODUCT",
      name: "Versand",
      description: null,
      order: 4,
      number: "S-1",
      quantity: "1",
      unit: null,
      productId: null,
      price: { net: eur("30"), gross: null },
      discount: "0",
      taxRate: "5.5",
      taxCategory: "INDIVIDUAL",
      itemRevenue: null,
      lineTotal: null,
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
      salesOrderPositionId: null,
      projectId: null,
      customFields: [],
      createdAt: null,
      updatedAt: null,
      invoiceId: "501",
    },
    {
      __typename: "PageBreakPosition",
      positionType,
      id: "501/il-19",
      kind: "PAGE_BREAK",
      name: null,
      description: null,
      order: 5,
    },
    {
      __typename: "TextPosition",
      positionType,
      id: "501/il-20",
      kind: "TEXT",
      name: null,
      description: "Bitte kühl lagern.",
      order: 6,
    },
    {
      __typename: "ImagePosition",
      positionType,
      id: "501/il-21",
      kind: "IMAGE",
      name: null,
      description: null,
      order: 7,
      imageId: "717",
      imageHeight: null,
      imageWidth: "120.5",
    },
    {
      __typename: "GroupTotalPosition",
      positionType,
      id: "501/il-22",
      kind: "GROUP_TOTAL",
      name: "Summe",
      description: null,
      order: 8,
      amount: { net: null, gross: eur("202.3") },
    },
    {
      __typename: "UnknownPosition",
      positionType,
      id: "501/il-23",
      kind: "UNKNOWN",
      name: "Gutschein",
      description: null,
      order: 9,
    },
  ]);
});

test("a draft of v3 without includes has no number, and does not pass off what was not included as empty", () => {
  const draft = v3.read(fixture.v3Draft);
  expect(draft).toMatchObject({
    documentNumber: null,
    documentDate: null,
    status: "DRAFT",
    dueDate: null,
    paymentTerms: null,
    paymentStatus: null,
    dunningManualSettings: null,
    documentAddress: null,
    currency: "EUR",
    totals: { net: null, gross: null },
    customerId: null,
    projectId: null,
  });
  const { balance, payments, positions, positionFields, relatedDocuments, activities, customFields, tags } = draft;
  const absent = [balance, payments, positions, positionFields, relatedDocuments, activities, customFields, tags];
  expect(absent.filter((value) => value !== undefined)).toEqual([]);
});

test("free fields of lines count as told when a line has them or no line could", () => {
  const withLines = (lineItems: readonly object[]) => v3.read({ ...fixture.v3, lineItems }).positionFields;
  expect(withLines([])).toBe(true);
  expect(withLines([{ id: "il-1", type: "heading" }])).toBe(true);
  expect(withLines([{ id: "1", type: "product" }])).toBeUndefined();
});

test("a line is not tied to an order's line where the invoice names no order", () => {
  const [first] = v3.read({ ...fixture.v3, salesOrder: null, lineItems: [fixture.v3.lineItems[0]] }).positions ?? [];
  expect(first).toMatchObject({ id: "501/902", salesOrderPositionId: null });
});

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
  expect(partOf(invoice, "v1", "payments").read(fixture.balance, "501")).toEqual({
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
  expect(misread(() => v3.read({ ...fixture.v3, id: null }))).toBe("id");
  expect(misread(() => v3.read({ ...fixture.v3, lineItems: [{ type: "product" }] }))).toBe("lineItems[0].id");
  expect(misread(() => v3.read({ ...fixture.v3, totals: { net: { amount: "viel" } } }))).toBe("totals.net.amount");
  expect(misread(() => v1.read({ ...fixture.v1Row, payment: { balance: { amount: [] } } }))).toBe(
    "payment.balance.amount",
  );
  expect(misread(() => single.read({ ...fixture.v1Single, positions: [{ id: 7, quantity: {} }] }))).toBe(
    "positions[0].quantity",
  );
});

test("filters go to the family that has the key and the word", () => {
  const byId = [{ field: "ID", descending: false }];
  const open = [{ field: "balance", operator: "greaterThan", values: ["0"] }] as const;
  expect([refusal(v3, open, byId), refusal(v1, open, byId)]).toEqual(["filter.balance", null]);
  const calm = [{ field: "dunningLevel", operator: "equals", values: ["NONE"] }] as const;
  expect([refusal(v3, calm, byId), refusal(v1, calm, byId)]).toEqual(["filter.dunningLevel", null]);
  const ofCustomer = [{ field: "customerId", operator: "equals", values: ["17"] }] as const;
  expect([refusal(v3, ofCustomer, byId), refusal(v1, ofCustomer, byId)]).toEqual([null, "filter.customerId"]);
});

test("rows are held against what lies deeper in them", () => {
  const row = v3.read(fixture.v3);
  const holds = (field: string, value: string) =>
    brokenTerm(invoice, row, [{ field, operator: "equals", values: [value] }]) === null;
  expect(holds("tagId", "4")).toBe(true);
  expect(holds("tagId", "5")).toBe(false);
  expect(holds("productId", "70")).toBe(true);
  expect(holds("productNumber", "B-201")).toBe(false);
  expect(holds("documentAddressZipCode", "86150")).toBe(true);
  expect(holds("documentAddressCity", "Ulm")).toBe(false);
  expect(holds("netAmount", "200.00")).toBe(true);
  expect(holds("grossAmount", "200")).toBe(false);
  expect(holds("currency", "USD")).toBe(false);
  expect(holds("dunningLevel", "REMINDER_2")).toBe(false);
  expect(holds("dunningBlocked", "true")).toBe(false);
  expect(holds("balance", "7")).toBe(true);
});
