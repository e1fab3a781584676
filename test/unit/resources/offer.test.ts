import { expect, test } from "vitest";

import { planByIds } from "../../../src/plan/batch.ts";
import { nothingKnown } from "../../../src/plan/known.ts";
import { printRequest } from "../../../src/plan/request.ts";
import { offer } from "../../../src/resources/offer.ts";
import fixture from "../../fixtures/offer.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const list = listOf(offer, "v3");

const noAddress = {
  type: null,
  name: null,
  title: null,
  salutation: null,
  contactPerson: null,
  department: null,
  subDepartment: null,
  addressSupplement: null,
  street: null,
  zipCode: null,
  city: null,
  state: null,
  country: null,
  gln: null,
  email: null,
  phone: null,
  mobile: null,
  fax: null,
};

const euro = (amount: string): object => ({ amount, currency: "EUR" });

test.each([
  ["list", list.read],
  ["single read", singleOf(offer, "v3").read],
])("an offer is read from v3's %s, with what was included", (_name, read) => {
  const { positions, ...frame } = read(fixture.full);
  expect(frame).toEqual({
    id: "7",
    documentNumber: "100007",
    documentDate: "2026-05-04",
    status: "COMMISSIONED",
    statusRaw: "commissioned",
    customerReference: "Anfrage 4711",
    customerNumber: "10009",
    internalDesignation: null,
    internalComment: null,
    bodyIntroduction: "Sehr geehrter Kunde",
    bodyOutroduction: null,
    language: "deutsch",
    vatId: null,
    deliveryTerms: "DAP",
    isDocumentSent: true,
    writeProtection: true,
    costCenter: "K1",
    validUntilDate: "2026-05-31",
    plannedOrderDate: null,
    desiredDeliveryDate: "2026-06-01",
    desiredDeliveryDateAsCalendarWeek: true,
    manualShippingCostApproval: false,
    currency: "EUR",
    exchangeRate: null,
    taxation: "DOMESTIC",
    taxDisplay: "GROSS",
    totals: {
      net: euro("10"),
      gross: euro("11.9"),
      contributionMargin: "41.5",
      taxBreakdown: [{ rate: "19", net: euro("10"), taxAmount: euro("1.9"), gross: euro("11.9") }],
    },
    paymentTerms: {
      paymentTargetDays: 14,
      paymentTargetDiscount: "2",
      paymentTargetDiscountDays: 7,
      paymentTargetDiscountAmount: euro("0.2"),
    },
    documentAddress: {
      ...noAddress,
      type: "MR",
      name: "Jürgen Weiß",
      street: "Am Haus 3",
      zipCode: "50667",
      city: "Köln",
      country: "DE",
    },
    deliveryAddress: null,
    shipToAddress: { ...noAddress, type: "COMPANY", name: "Weiß GmbH", city: "Hamburg" },
    createdAt: "2026-05-04T08:00:00+02:00",
    updatedAt: "2026-05-06T08:00:00+02:00",
    relatedDocuments: [{ kind: "SALES_ORDER", id: "12", documentNumber: "200012", documentDate: "2026-05-06" }],
    activities: [
      { message: "Beleg gefertigt", causer: null, causedAt: "2026-05-04T09:00:00+02:00" },
      { message: "Beleg gezogen", causer: "Ute Weiß", causedAt: "2026-05-05T09:00:00+02:00" },
    ],
    customFields: [{ key: "customField1", label: "Rabatt", type: "DECIMAL", value: "3.5" }],
    tags: [{ id: "7", title: "VIP", color: "#ff8800" }],
    positionFields: true,
    customerId: "9",
    projectId: "2",
    paymentMethodId: "5",
    shippingMethodId: "1",
    preferredWarehouseId: "3",
  });
  expect(positions).toHaveLength(4);
});

test("its lines are read in their printed order, those without a product too", () => {
  const plain = { positionType: "OfferPosition", description: null };
  expect(list.read(fixture.full).positions).toEqual([
    { __typename: "HeadingPosition", id: "7/il-3", kind: "HEADING", name: "Leinen", order: 1, ...plain },
    { __typename: "TextPosition", id: "7/il-4", kind: "TEXT", name: null, order: 2, ...plain, description: "Hinweis" },
    {
      __typename: "OfferPosition",
      id: "7/32",
      kind: "PRODUCT",
      name: "Geschenk",
      order: 3,
      ...plain,
      number: "T-1",
      quantity: "2.5",
      unit: "Stück",
      productId: "70",
      price: { net: euro("4"), gross: euro("4.76") },
      discount: "10",
      taxRate: "19",
      taxCategory: "STANDARD",
      itemRevenue: { net: euro("3.6"), gross: null },
      lineTotal: { net: euro("9"), gross: null },
      purchasePrice: euro("2"),
      contributionMargin: "44.4",
      taxLegalNotice: null,
      customerProductNumber: "K-1",
      deliveryDate: null,
      deliveryDateAsCalendarWeek: false,
      packagingUnit: null,
      countryOfOrigin: "DE",
      hsCode: null,
      internalComment: null,
      costCenter: null,
      optional: true,
      alternativePriceText: "auf Anfrage",
      parentPositionId: "7/31",
      projectId: "2",
      customFields: [],
      createdAt: "2026-05-04T08:00:00+02:00",
      updatedAt: "2026-05-04T08:00:00+02:00",
      offerId: "7",
    },
    {
      __typename: "SubtotalPosition",
      id: "7/il-5",
      kind: "SUBTOTAL",
      name: "Zwischensumme",
      order: 4,
      ...plain,
      amount: { net: euro("9"), gross: null },
    },
  ]);
});

test("of a draft, what was not included stays open, and goods go to the document address", () => {
  const draft = list.read(fixture.draft);
  expect(draft.documentNumber).toBeNull();
  expect(draft.shipToAddress).toEqual({ ...noAddress, name: "Jürgen Weiß", city: "Köln" });
  for (const facet of Object.keys(list.includes ?? {})) expect(Reflect.get(draft, facet)).toBeUndefined();
});

test("a batch names every status, since the list hides some", () => {
  const ask = { resource: offer, source: { family: "v3", list }, facets: ["row", "positions"], round: 0 } as const;
  expect(printRequest(planByIds({ ...ask, known: nothingKnown }, ["7", "8"]))).toBe(
    "GET /api/v3/offers?filter[0][key]=id&filter[0][op]=in&filter[0][value]=7,8" +
      "&filter[1][key]=status&filter[1][op]=in&filter[1][value]=" +
      "draft,released,sent,commissioned,ordered,accepted,declined,expired,completed,cancelled" +
      "&include=lineItems&page=1&perPage=2",
  );
});

test("a misread says where", () => {
  const lineItems = [{ id: "1", type: "product", quantity: "nichts" }];
  expect(misread(() => list.read({ ...fixture.full, lineItems }))).toBe("lineItems[0].quantity");
});
