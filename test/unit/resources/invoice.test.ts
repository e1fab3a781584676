import { expect, test } from "vitest";

import { brokenTerm, refusal } from "../../../src/plan/terms.ts";
import { invoice } from "../../../src/resources/invoice.ts";
import fixture from "../../fixtures/invoice.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const v3 = listOf(invoice, "v3");
const v1 = listOf(invoice, "v1");
const eur = (amount: string) => ({ amount, currency: "EUR" });

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

test("a misread says where", () => {
  expect(misread(() => v3.read({ ...fixture.v3, id: null }))).toBe("id");
  expect(misread(() => v3.read({ ...fixture.v3, totals: { net: { amount: "viel" } } }))).toBe("totals.net.amount");
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
