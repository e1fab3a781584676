import { describe, expect, test } from "vitest";

import { salesOrder } from "../../../src/resources/sales-order.ts";
import fixture from "../../fixtures/sales-order.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const v1 = listOf(salesOrder, "v1");
const eur = (amount: string) => ({ amount, currency: "EUR" });
const record = { ...fixture.v1Row, ...fixture.v1Record };

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

describe("v1", () => {
  const row = {
    id: "42",
    documentNumber: null,
    documentDate: "2026-11-05",
    status: "DRAFT",
    statusRaw: "created",
    externalOrderNumber: "#1042",
    externalOrderId: "gid-1042",
    customerOrderNumber: "PO-7",
    transactionNumber: null,
    customerNumber: "10042",
    internalComment: "eilt",
    bodyOutroduction: null,
    language: "DE",
    vatId: null,
    deliveryTerms: "DAP",
    costCenter: "K100",
    storageCountry: null,
    autoDispatch: true,
    fastLane: false,
    desiredDeliveryDate: "2026-11-20",
    desiredDeliveryDateAsCalendarWeek: true,
    earliestFulfillmentDate: null,
    reservationDate: null,
    directDebitDate: "2026-11-30",
    currency: "EUR",
    taxation: "EXEMPT",
    taxDisplay: "AUTOMATIC",
    totals: { net: eur("23.75"), gross: eur("28.2625") },
    paymentTerms: {
      paymentTargetDays: 14,
      paymentTargetDiscount: "2",
      paymentTargetDiscountDays: 7,
      paymentTargetDiscountAmount: null,
    },
    documentAddress: { ...kaeserei, phone: "+49 4931 1" },
    shipToAddress: { ...lager, salutation: undefined, phone: undefined, mobile: undefined, fax: undefined },
    createdAt: "2026-11-05T09:30:00+01:00",
    updatedAt: "2026-11-06T09:30:00+01:00",
    customerId: "17",
    projectId: "1",
    paymentMethodId: "3",
    preferredWarehouseId: "3",
  };

  test("a row is read, and says nothing of what it does not carry", () => {
    expect(v1.read(fixture.v1Row)).toEqual(row);
  });

  test("a single order is read with its product lines", () => {
    const { positions: _positions, ...rest } = singleOf(salesOrder, "v1").read(record);
    expect(rest).toEqual({
      ...row,
      deliveryTerms: null,
      autoDispatch: null,
      fastLane: null,
      preferredWarehouseId: null,
      // An empty delivery address means the billing address.
      shipToAddress: row.documentAddress,
      desiredDeliveryDateAsCalendarWeek: false,
      bodyIntroduction: "Vielen Dank",
      internalDesignation: null,
      createDocuments: "DELIVERY_NOTE_AND_INVOICE",
      tags: [{ id: "6", title: "eilig" }],
      salesChannelId: "2",
      shippingMethodId: "4",
    });
  });

  test("lines are read, with discounts in percent", () => {
    const { positions } = singleOf(salesOrder, "v1").read(record);
    const first = {
      __typename: "SalesOrderPosition",
      id: "42/7",
      positionType: "SalesOrderPosition",
      kind: "PRODUCT",
      name: "Käsemesser",
      description: "graviert",
      order: 2,
      number: "700005",
      quantity: "2.5",
      productId: "5",
      price: { net: eur("10") },
      discount: "5",
      taxRate: "19",
      taxCategory: "STANDARD",
      itemRevenue: { net: eur("9.5"), gross: null },
      lineTotal: { net: eur("23.75"), gross: eur("28.2625") },
      taxLegalNotice: null,
      externalNumber: "l-1",
      internalComment: "mit Etui",
      desiredBatch: null,
      desiredBestBeforeDate: null,
      hasChildPositions: true,
      parentPositionId: null,
      salesOrderId: "42",
    };
    expect(positions).toEqual([
      first,
      {
        ...first,
        id: "42/8",
        name: null,
        description: null,
        order: 3,
        number: null,
        quantity: "1",
        productId: "9",
        price: { net: null },
        discount: "0",
        taxRate: "7.5",
        taxCategory: "INDIVIDUAL",
        itemRevenue: { net: null, gross: null },
        lineTotal: { net: null, gross: null },
        externalNumber: null,
        internalComment: null,
        hasChildPositions: false,
        parentPositionId: "42/7",
      },
    ]);
  });
});

test.each([
  ["v1's row", () => v1.read({ ...fixture.v1Row, createdAt: "05.11.2026" }), "createdAt"],
  ["v1's sums", () => v1.read({ ...fixture.v1Row, netSales: "viel" }), "netSales"],
  ["v1's lines", () => singleOf(salesOrder, "v1").read({ ...record, positions: [{}] }), "positions[0].id"],
])("a misread of %s names its place", (_name, read, path) => {
  expect(misread(read)).toBe(path);
});

test.each([
  ["v3", "draft", "DRAFT"],
  ["v3", "sent", "SENT"],
  ["v3", "completed", "COMPLETED"],
  ["v3", "cancelled", "CANCELLED"],
  ["v3", "teleported", "UNKNOWN"],
  ["v1", "released", "RELEASED"],
  ["v1", "completed", "COMPLETED"],
  ["v1", "canceled", "CANCELLED"],
  ["v1", "unknown", "UNKNOWN"],
] as const)("%s: the status %s is %s", (family, raw, status) => {
  expect(listOf(salesOrder, family).read({ id: "1", status: raw })).toMatchObject({ status, statusRaw: raw });
});
