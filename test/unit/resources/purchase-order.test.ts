import { describe, expect, test } from "vitest";

import { purchaseOrder } from "../../../src/resources/purchase-order.ts";
import fixture from "../../fixtures/purchase-order.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

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

describe("v3", () => {
  const list = listOf(purchaseOrder, "v3");
  const deliveryAddress = { ...noAddress, name: "Rampe 2", city: "Köln" };

  test.each([
    ["list", list.read],
    ["single read", singleOf(purchaseOrder, "v3").read],
  ])("a purchase order is read from the %s", (_name, read) => {
    const { positions, ...frame } = read(fixture.v3);
    expect(frame).toEqual({
      id: "6",
      documentNumber: "600006",
      documentDate: "2026-04-01",
      status: "RELEASED",
      statusRaw: "released",
      supplierNumber: "70033",
      customerNumberAtSupplier: "K-4711",
      supplierOrderNumber: "A-1",
      supplierOfferNumber: null,
      internalDesignation: null,
      internalComment: null,
      bodyIntroduction: null,
      bodyOutroduction: null,
      language: "deutsch",
      vatId: "DE123456789",
      deliveryTerms: null,
      isDocumentSent: true,
      writeProtection: false,
      costCenter: null,
      desiredDeliveryDate: "2026-04-20",
      confirmedDeliveryDate: "2026-04-22",
      isConfirmed: true,
      confirmationType: "EMAIL",
      taxation: "DOMESTIC",
      taxDisplay: "NET",
      totals: { net: euro("320"), gross: euro("380.8"), contributionMargin: null, taxBreakdown: [] },
      paymentTerms: {
        paymentTargetDays: 30,
        paymentTargetDiscount: "0",
        paymentTargetDiscountDays: 0,
        paymentTargetDiscountAmount: null,
      },
      documentAddress: { ...noAddress, type: "COMPANY", name: "Leinen Müller GmbH", city: "Hamburg" },
      deliveryAddress,
      shipToAddress: deliveryAddress,
      createdAt: "2026-04-01T08:00:00+02:00",
      updatedAt: "2026-04-02T08:00:00+02:00",
      supplierId: "33",
      projectId: null,
      paymentMethodId: "5",
      shippingMethodId: "2",
    });
    expect(positions).toHaveLength(2);
  });

  test("its lines have a net price, and sums where the build tells them", () => {
    const [first, second] = list.read(fixture.v3).positions ?? [];
    expect(first).toMatchObject({
      __typename: "PurchaseOrderPosition",
      id: "6/61",
      kind: "PRODUCT",
      quantity: "100",
      productId: "70",
      deliveredQuantity: "40",
      price: { net: euro("3.2"), gross: null },
      taxRate: "7.8",
      taxCategory: "INDIVIDUAL",
      itemRevenue: { net: euro("3.2"), gross: null },
      lineTotal: { net: euro("320"), gross: null },
      supplierProductNumber: "4711-W",
      supplierProductName: "Leinen weiß",
      costCenter: "K1",
      purchaseOrderId: "6",
    });
    expect(second).toMatchObject({ id: "6/62", productId: null, price: { net: null, gross: null } });
    expect(second).not.toHaveProperty("lineTotal");
    expect(second).not.toHaveProperty("itemRevenue");
  });

  test("a misread says where", () => {
    const lineItems = [{ id: "61", price: { net: { amount: "nichts" } } }];
    expect(misread(() => list.read({ ...fixture.v3, lineItems }))).toBe("lineItems[0].price.net.amount");
  });
});

describe("v1", () => {
  const list = listOf(purchaseOrder, "v1");
  const single = singleOf(purchaseOrder, "v1");

  const row = {
    id: "6",
    documentNumber: "600006",
    documentDate: "2026-04-01",
    status: "RELEASED",
    statusRaw: "released",
    supplierNumber: "70033",
    customerNumberAtSupplier: "K-4711",
    supplierOrderNumber: "A-1",
    supplierOfferNumber: null,
    internalDesignation: null,
    internalComment: null,
    bodyIntroduction: null,
    bodyOutroduction: null,
    language: "DE",
    vatId: "DE123456789",
    costCenter: null,
    desiredDeliveryDate: "2026-04-20",
    confirmedDeliveryDate: null,
    isConfirmed: true,
    confirmationType: "EMAIL",
    taxation: "EXEMPT",
    taxDisplay: "AUTOMATIC",
    paymentTerms: {
      paymentTargetDays: 30,
      paymentTargetDiscount: "2.5",
      paymentTargetDiscountDays: 10,
      paymentTargetDiscountAmount: euro("9.52"),
    },
    documentAddress: {
      type: "COMPANY",
      name: "Leinen Müller GmbH",
      contactPerson: null,
      department: "Versand",
      subDepartment: null,
      addressSupplement: "Hinterhaus",
      street: "Am Haus 3",
      zipCode: "20457",
      city: "Hamburg",
      state: null,
      country: "DE",
      email: "post@example.com",
      phone: "+49 40 1",
      fax: "+49 40 2",
    },
    deliveryAddress: null,
    supplierId: "33",
    projectId: "2",
    paymentMethodId: "5",
  };

  test("a row is read, without sums and lines", () => {
    const read = list.read(fixture.v1);
    expect(read).toEqual(row);
    expect(read.totals).toBeUndefined();
  });

  test("the single read adds lines and log", () => {
    expect(single.read({ ...fixture.v1, ...fixture.v1Single })).toEqual({
      ...row,
      isDocumentSent: true,
      createdAt: "2026-04-01T08:00:00+02:00",
      positions: [
        {
          __typename: "PurchaseOrderPosition",
          positionType: "PurchaseOrderPosition",
          id: "6/61",
          kind: "PRODUCT",
          name: "Leinen",
          description: "weiß",
          quantity: "100",
          productId: "70",
          price: { net: euro("3.2"), gross: null },
          taxRate: "7.8",
          taxCategory: "INDIVIDUAL",
          taxLegalNotice: null,
          deliveredQuantity: "40",
          projectId: "2",
          purchaseOrderId: "6",
        },
      ],
    });
  });

  test("a deviating delivery address is read where there is one", () => {
    const delivery = {
      ...fixture.v1.delivery,
      hasDifferentDeliveryAddress: true,
      deliveryAddress: { name: "Rampe 2", city: "Köln" },
    };
    expect(list.read({ ...fixture.v1, delivery }).deliveryAddress).toMatchObject({ name: "Rampe 2", city: "Köln" });
  });

  test("a misread says where", () => {
    const positions = [{ ...fixture.v1Single.positions[0], quantity: {} }];
    expect(misread(() => single.read({ ...fixture.v1, ...fixture.v1Single, positions }))).toBe("positions[0].quantity");
    expect(misread(() => list.read({ ...fixture.v1, supplier: "Leinen" }))).toBe("supplier");
  });
});
