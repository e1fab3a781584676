import { describe, expect, test } from "vitest";

import { brokenTerm, refusal } from "../../../src/plan/terms.ts";
import { salesOrder } from "../../../src/resources/sales-order.ts";
import fixture from "../../fixtures/sales-order.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const v3 = listOf(salesOrder, "v3");
const eur = (amount: string) => ({ amount, currency: "EUR" });

/** Every field of a postal address, so that a whole one can be compared. */
const blank = {
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
const kaeserei = {
  ...blank,
  type: "COMPANY",
  name: "Käserei Grün GmbH",
  street: "Am Deich 7",
  zipCode: "26506",
  city: "Norden",
  country: "DE",
};
const lager = {
  ...blank,
  type: "MR",
  name: "Lager Süd",
  street: "Hafen 1",
  zipCode: "26725",
  city: "Emden",
  country: "DE",
};

describe("v3", () => {
  test.each([
    ["list", v3.read],
    ["single read", singleOf(salesOrder, "v3").read],
  ])("an order is read from the %s", (_name, read) => {
    const { positions: _positions, ...rest } = read(fixture.v3);
    expect(rest).toEqual({
      id: "42",
      documentNumber: "400042",
      documentDate: "2026-11-05",
      status: "RELEASED",
      statusRaw: "released",
      externalOrderNumber: "#1042",
      externalOrderId: "gid-1042",
      customerOrderNumber: "PO-7",
      transactionNumber: null,
      customerNumber: "10042",
      masterReferenceNumber: null,
      internalDesignation: "Messe",
      internalComment: null,
      bodyIntroduction: "Vielen Dank",
      bodyOutroduction: null,
      language: "de",
      vatId: "DE123456789",
      deliveryTerms: "DAP",
      costCenter: "K100",
      storageCountry: "DE",
      isDocumentSent: true,
      writeProtection: false,
      isSalesOrderToSupplier: false,
      supplierNumber: null,
      autoDispatch: true,
      fastLane: false,
      createDocuments: "DELIVERY_NOTE_AND_INVOICE",
      vatChecked: false,
      manualPaymentApproval: false,
      manualShippingCostApproval: false,
      manualDeliveryBlockApproval: true,
      disableTrackingEmail: false,
      desiredDeliveryDate: "2026-11-20",
      desiredDeliveryDateAsCalendarWeek: true,
      earliestFulfillmentDate: null,
      reservationDate: null,
      directDebitDate: null,
      currency: "EUR",
      exchangeRate: null,
      taxation: "DOMESTIC",
      taxDisplay: "NET",
      totals: {
        net: eur("23.75"),
        gross: eur("28.2625"),
        contributionMargin: "41.5",
        taxBreakdown: [{ rate: "19", net: eur("23.75"), taxAmount: eur("4.5125"), gross: eur("28.2625") }],
      },
      paymentTerms: {
        paymentTargetDays: 14,
        paymentTargetDiscount: "2",
        paymentTargetDiscountDays: 7,
        paymentTargetDiscountAmount: null,
      },
      documentAddress: { ...kaeserei, email: "post@example.com" },
      deliveryAddress: lager,
      shipToAddress: { ...blank, type: "MR", name: "Lager Süd", city: "Emden" },
      createdAt: "2026-11-05T09:30:00+01:00",
      updatedAt: "2026-11-06T09:30:00+01:00",
      positionFields: true,
      trafficLights: [
        { name: "stock", kind: "SYSTEM", isGreen: false, state: "false" },
        { name: "vat", kind: "SYSTEM", isGreen: true, state: "true" },
        { name: "stockAvailableFifo", kind: "SYSTEM", isGreen: null, state: "with_replenishment" },
        { name: "Bonität", kind: "CUSTOM", isGreen: true, state: "yes" },
      ],
      relatedDocuments: [{ kind: "RETURN", id: "9", documentNumber: null, documentDate: null }],
      activities: [
        { message: "angelegt", causer: "Anna", causedAt: "2026-11-05T09:30:00+01:00" },
        { message: "freigegeben", causer: null, causedAt: "2026-11-05T10:00:00+01:00" },
      ],
      customFields: [{ key: "customField1", label: "Kanal", type: "STRING", value: "Messe" }],
      tags: [{ id: "6", title: "eilig", color: "#ff0000" }],
      customerId: "17",
      supplierId: null,
      projectId: "1",
      salesChannelId: "2",
      offerId: "8",
      paymentMethodId: "3",
      shippingMethodId: "4",
      preferredWarehouseId: "3",
    });
  });

  test("its lines are read, with and without a product, known and unknown", () => {
    const frame = { positionType: "SalesOrderPosition", description: null };
    const { positions = [] } = v3.read(fixture.v3);
    expect(positions?.filter(({ kind }) => kind !== "PRODUCT")).toEqual([
      { ...frame, __typename: "HeadingPosition", id: "42/il-1", kind: "HEADING", name: "Messer", order: 1 },
      {
        ...frame,
        __typename: "SubtotalPosition",
        id: "42/il-2",
        kind: "SUBTOTAL",
        name: "Zwischensumme",
        order: 4,
        amount: { net: eur("23.75"), gross: null },
      },
      {
        ...frame,
        __typename: "TextPosition",
        id: "42/il-3",
        kind: "TEXT",
        name: null,
        description: "Bitte kühl lagern",
        order: 5,
      },
      { ...frame, __typename: "UnknownPosition", id: "42/il-4", kind: "UNKNOWN", name: null, order: 6 },
    ]);
    expect(positions?.[1]).toEqual({
      __typename: "SalesOrderPosition",
      id: "42/7",
      positionType: "SalesOrderPosition",
      kind: "PRODUCT",
      name: "Käsemesser",
      description: "graviert",
      order: 2,
      number: "700005",
      quantity: "2.5",
      unit: "Stück",
      productId: "5",
      price: { net: eur("10"), gross: eur("11.9") },
      discount: "5",
      taxRate: "19",
      taxCategory: "STANDARD",
      itemRevenue: { net: eur("9.5"), gross: null },
      lineTotal: { net: eur("23.75"), gross: eur("28.2625") },
      purchasePrice: eur("4.2"),
      contributionMargin: "55.8",
      taxLegalNotice: null,
      customerProductNumber: "K-5",
      externalNumber: "l-1",
      deliveryDate: null,
      deliveryDateAsCalendarWeek: false,
      packagingUnit: null,
      countryOfOrigin: "DE",
      hsCode: "82119100",
      internalComment: "mit Etui",
      costCenter: "K100",
      desiredBatch: "L1",
      desiredBestBeforeDate: "2027-01-31",
      hasChildPositions: true,
      parentPositionId: null,
      projectId: null,
      customFields: [{ key: "customField1", label: "Gravur", type: "STRING", value: "K" }],
      createdAt: "2026-11-05T09:30:00+01:00",
      updatedAt: "2026-11-05T09:30:00+01:00",
      salesOrderId: "42",
    });
    expect(positions?.[2]).toMatchObject({
      id: "42/8",
      productId: null,
      price: null,
      taxRate: "7.5",
      taxCategory: "INDIVIDUAL",
      parentPositionId: "42/7",
      desiredBatch: null,
    });
  });

  test("an order to a supplier has no customer", () => {
    const { customerId, supplierId } = v3.read({ ...fixture.v3, isSalesOrderToSupplier: true });
    expect([customerId, supplierId]).toEqual([null, "17"]);
  });

  test.each([
    ["the deviating address", { effectiveAddresses: undefined }, "Lager Süd"],
    ["the document's address", { effectiveAddresses: undefined, deviatingShipToAddress: null }, "Käserei Grün GmbH"],
    ["nowhere", { effectiveAddresses: null, deviatingShipToAddress: null, documentAddress: null }, undefined],
  ])("goods go to %s where the answer does not say it itself", (_name, change, name) => {
    expect(v3.read({ ...fixture.v3, ...change }).shipToAddress?.name).toBe(name);
  });

  test("what was not included is not loaded", () => {
    const { positions, positionFields, trafficLights, tags, customFields, relatedDocuments, activities } = v3.read({
      id: "42",
      status: "draft",
    });
    const included = [positions, positionFields, trafficLights, tags, customFields, relatedDocuments, activities];
    expect(included).toEqual(Array(7).fill(undefined));
  });

  test.each([
    ["lines without products have no free fields to tell", [{ id: "il-1", type: "heading" }], true],
    ["product lines without free fields were not asked for them", [{ id: "7", type: "product" }], undefined],
  ])("%s", (_name, lineItems, told) => {
    expect(v3.read({ id: "42", lineItems }).positionFields).toBe(told);
  });
});

test.each([
  ["v3's row", () => v3.read({ ...fixture.v3, totals: { net: { amount: "viel" } } }), "totals.net.amount"],
  [
    "v3's lines",
    () => v3.read({ id: "42", lineItems: [{ id: "7" }, { id: "8", quantity: "viele" }] }),
    "lineItems[1].quantity",
  ],
])("a misread of %s names its place", (_name, read, path) => {
  expect(misread(read)).toBe(path);
});

describe("filters", () => {
  const row = v3.read(fixture.v3);

  test.each([
    ["customerId", "equals", "17", null],
    ["deliveryAddressCity", "equals", "Emden", null],
    ["deliveryAddressCity", "equals", "Norden", "deliveryAddressCity"],
    ["grossAmount", "lessThanOrEquals", "28.2625", null],
    ["productId", "in", "5", null],
    ["hasInvoice", "equals", "true", null],
    ["fastLane", "equals", "true", "fastLane"],
  ] as const)("a row is held against %s %s %s", (field, operator, value, broken) => {
    expect(brokenTerm(salesOrder, row, [{ field, operator, values: [value] }])?.field ?? null).toBe(broken);
  });

  test("an order to a supplier honours a filter by the id that customers and suppliers share", () => {
    const toSupplier = v3.read({ ...fixture.v3, isSalesOrderToSupplier: true });
    expect(brokenTerm(salesOrder, toSupplier, [{ field: "customerId", operator: "in", values: ["17"] }])).toBeNull();
  });

  test.each([
    ["v1", "status", "SENT", "filter.status"],
    ["v1", "status", "CANCELLED", null],
    ["v3", "status", "SENT", null],
    ["v1", "updatedAt", "2026-11-05T09:30:00Z", "filter.updatedAt"],
  ] as const)("%s: %s equals %s is refused at %s", (family, field, value, refused) => {
    expect(refusal(listOf(salesOrder, family), [{ field, operator: "equals", values: [value] }], [])).toBe(refused);
  });

  test("v3 is asked for every status, so that drafts show", () => {
    expect(v3.always).toEqual([
      { key: "status", operator: "in", values: ["draft", "released", "sent", "completed", "cancelled"] },
    ]);
  });
});
