import { expect, test } from "vitest";

import { invoice } from "../../../src/resources/invoice.ts";
import fixture from "../../fixtures/invoice.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

// The lines of an invoice stand for those of all documents with prices.
const v3 = listOf(invoice, "v3");
const eur = (amount: string) => ({ amount, currency: "EUR" });
const positionType = "InvoicePosition";

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

test("a misread line says which", () => {
  expect(misread(() => v3.read({ ...fixture.v3, lineItems: [{ type: "product" }] }))).toBe("lineItems[0].id");
});
