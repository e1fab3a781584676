import { expect, test } from "vitest";

import { brokenTerm } from "../../../src/plan/terms.ts";
import { deliveryNote } from "../../../src/resources/delivery-note.ts";
import fixture from "../../fixtures/delivery-note.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const v3 = listOf(deliveryNote, "v3");
const v1 = listOf(deliveryNote, "v1");
const single = singleOf(deliveryNote, "v1");
const usd = (amount: string) => ({ amount, currency: "USD" });
const [line] = fixture.v3.lineItems;

test("a delivery note is read from v3, its lines with the bookings of stock", () => {
  expect(v3.read(fixture.v3)).toEqual({
    id: "77",
    documentNumber: "LS-2026-0077",
    documentDate: "2026-10-04",
    status: "COMPLETED",
    statusRaw: "completed",
    customerOrderNumber: "PO-2026-88",
    masterReferenceNumber: "MR-1",
    customerNumber: "10017",
    internalDesignation: null,
    internalComment: null,
    bodyIntroduction: null,
    bodyOutroduction: null,
    language: "de",
    vatId: null,
    deliveryTerms: "EXW",
    isDocumentSent: false,
    writeProtection: true,
    costCenter: null,
    isDeliveryNoteToSupplier: false,
    supplierNumber: null,
    noInvoice: false,
    taxation: "EXPORT",
    documentAddress: {
      type: "MR",
      name: "Jörg Maaß",
      title: null,
      salutation: null,
      contactPerson: null,
      department: null,
      subDepartment: null,
      addressSupplement: null,
      street: "Am Hafen 2",
      zipCode: null,
      city: "Kiel",
      state: null,
      country: "DE",
      gln: null,
      email: null,
      phone: null,
      mobile: null,
      fax: null,
    },
    createdAt: "2026-10-03T16:00:00+02:00",
    updatedAt: "2026-10-04T08:30:00+02:00",
    positions: [
      {
        __typename: "DeliveryNotePosition",
        positionType: "DeliveryNotePosition",
        id: "77/3",
        kind: "PRODUCT",
        name: "Backform",
        description: null,
        order: 1,
        number: "B-200",
        quantity: "2",
        unit: "Stück",
        productId: "70",
        deliveredQuantity: "1.5",
        customerProductNumber: "X-9",
        deliveryDate: null,
        deliveryDateAsCalendarWeek: false,
        packagingUnit: null,
        countryOfOrigin: "CN",
        hsCode: "73239300",
        internalComment: null,
        desiredBatch: "C-11",
        desiredBestBeforeDate: "2027-03-31",
        customs: { valueSingle: usd("12"), valueTotal: usd("24"), weightSingle: "0.25", weightTotal: "0.5" },
        sscc: "340123450000000012",
        package: "P1",
        freeOfCharge: false,
        hasChildPositions: true,
        parentPositionId: "77/2",
        salesOrderPositionId: "42/7",
        stockMovements: [
          {
            quantity: "1.5",
            batch: "C-11",
            bestBeforeDate: "2027-03-31",
            serialNumbers: ["S1", "S2"],
            warehouseId: "3",
            storageLocationId: "11",
          },
          {
            quantity: "0",
            batch: null,
            bestBeforeDate: null,
            serialNumbers: [],
            warehouseId: null,
            storageLocationId: "12",
          },
        ],
        projectId: null,
        createdAt: "2026-10-03T16:00:00+02:00",
        updatedAt: "2026-10-03T16:00:00+02:00",
        deliveryNoteId: "77",
      },
    ],
    positionStockMovements: true,
    customerId: "17",
    supplierId: null,
    projectId: "2",
    salesOrderId: "42",
    invoiceId: "501",
    shippingMethodId: "6",
    preferredWarehouseId: "3",
  });
});

test("goods that go to a supplier have no customer", () => {
  const { customerId, supplierId } = v3.read({ ...fixture.v3, isDeliveryNoteToSupplier: true });
  expect([customerId, supplierId]).toEqual([null, "17"]);
});

test("lines that came without customs, wishes and bookings do not make them up", () => {
  const { stockMovements: _movements, ...bare } = { ...line, customs: null, desiredQualityControlAttributes: null };
  const read = v3.read({ ...fixture.v3, salesOrder: null, lineItems: [bare] });
  const [position] = read.positions ?? [];
  expect(position).toMatchObject({ customs: null, desiredBatch: null, salesOrderPositionId: null });
  expect(position).toHaveProperty("stockMovements", undefined);
  expect(read.positionStockMovements).toBeUndefined();
});

test("a row of v1's list is thin, and has no word for completed", () => {
  expect(v1.read(fixture.v1Row)).toEqual({
    id: "77",
    documentNumber: "LS-2026-0077",
    documentDate: "2026-10-04",
    status: "UNKNOWN",
    statusRaw: "unknown",
    customerNumber: "10017",
    createdAt: "2026-10-03T16:00:00+02:00",
    updatedAt: "2026-10-04T08:30:00+02:00",
    customerId: "17",
    projectId: "2",
    salesOrderId: "42",
    shippingMethodId: "6",
  });
  expect(v1.filters["status"]?.write("COMPLETED")).toBeNull();
  expect(v1.filters["status"]?.write("SENT")).toBe("sent");
});

test("a single delivery note is read from v1", () => {
  expect(single.read(fixture.v1Single)).toEqual({
    id: "77",
    language: "DE",
    documentNumber: "LS-2026-0077",
    documentDate: "2026-10-04",
    status: "COMPLETED",
    statusRaw: "completed",
    customerOrderNumber: "PO-2026-88",
    customerNumber: "10017",
    internalDesignation: null,
    internalComment: "Rampe 4",
    bodyIntroduction: "Anbei Ihre Ware.",
    bodyOutroduction: null,
    deliveryTerms: "EXW",
    documentAddress: {
      type: "MR",
      name: "Jörg Maaß",
      title: "Dr.",
      salutation: null,
      contactPerson: null,
      department: null,
      subDepartment: "Lager",
      addressSupplement: null,
      street: "Am Hafen 2",
      zipCode: "24103",
      city: "Kiel",
      state: null,
      country: "DE",
      gln: null,
      email: null,
      phone: "0431 55",
      fax: null,
    },
    createdAt: "2026-10-03T16:00:00+02:00",
    updatedAt: "2026-10-04T08:30:00+02:00",
    positions: [
      {
        __typename: "DeliveryNotePosition",
        positionType: "DeliveryNotePosition",
        id: "77/3",
        kind: "PRODUCT",
        name: "Backform",
        description: null,
        number: "B-200",
        quantity: "2",
        productId: "70",
        deliveredQuantity: "1.5",
        internalComment: null,
        stockMovements: [
          {
            quantity: "1.5",
            batch: null,
            bestBeforeDate: null,
            serialNumbers: ["S1"],
            warehouseId: "3",
            storageLocationId: "11",
          },
          {
            quantity: "1",
            batch: null,
            bestBeforeDate: null,
            serialNumbers: [],
            warehouseId: null,
            storageLocationId: null,
          },
        ],
        deliveryNoteId: "77",
      },
    ],
    tags: [{ id: "5", title: "Express" }],
    customerId: "17",
    projectId: "2",
    salesOrderId: "42",
    shippingMethodId: "6",
  });
});

test("a misread says where", () => {
  const broken = { ...line, stockMovements: [{ quantity: "viel" }] };
  expect(misread(() => v3.read({ ...fixture.v3, lineItems: [broken] }))).toBe(
    "lineItems[0].stockMovements[0].quantity",
  );
  expect(misread(() => v1.read({ ...fixture.v1Row, updatedAt: "gestern" }))).toBe("updatedAt");
  expect(misread(() => single.read({ ...fixture.v1Single, delivery: { shippingMethod: 1.5 } }))).toBe(
    "delivery.shippingMethod",
  );
});

test("a list by customer holds delivery notes to the same partner as a supplier against nothing", () => {
  const ofPartner = [{ field: "customerId", operator: "equals", values: ["17"] }] as const;
  const toSupplier = v3.read({ ...fixture.v3, isDeliveryNoteToSupplier: true });
  expect(brokenTerm(deliveryNote, toSupplier, ofPartner)).toBeNull();
  expect(brokenTerm(deliveryNote, v3.read({ ...fixture.v3, address: { id: "18" } }), ofPartner)).not.toBeNull();
});
