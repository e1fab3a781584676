import { describe, expect, test } from "vitest";

import { customer } from "../../../src/resources/customer.ts";
import fixture from "../../fixtures/customer.json" with { type: "json" };
import { listOf, misread, partOf, singleOf } from "../../support/described.ts";

const v2 = listOf(customer, "v2");
const record = { ...fixture.v2Row, ...fixture.v2Record };

const laden = {
  id: "42/7",
  kind: "DELIVERY",
  name: "Laden",
  street: "Markt 2",
  zipCode: "26506",
  city: "Norden",
  country: "DE",
  customerId: "42",
};
const lager = {
  ...laden,
  id: "42/9",
  name: "Lager Süd",
  street: "Hafen 1",
  zipCode: "26725",
  city: "Emden",
};

describe("v2", () => {
  const row = {
    id: "42",
    number: "10042",
    name: "Erika Weiß",
    kind: "PERSON",
    type: "MRS",
    title: "Dr.",
    contactPerson: null,
    department: null,
    subDepartment: null,
    email: "weiss@example.com",
    phone: "+49 4931 1",
    fax: null,
    website: null,
    isDeleted: false,
    deviatingDebtorAccountNumber: "70042",
    documentRecipients: [
      { documentKind: "OFFER", to: null, cc: [] },
      { documentKind: "SALES_ORDER", to: null, cc: [] },
      { documentKind: "INVOICE", to: "rechnung@example.com", cc: ["a@example.com", "b@example.com"] },
      { documentKind: "CREDIT_NOTE", to: null, cc: [] },
      { documentKind: "DELIVERY_NOTE", to: null, cc: [] },
      { documentKind: "PURCHASE_ORDER", to: null, cc: [] },
      { documentKind: "DUNNING", to: null, cc: [] },
    ],
  };

  test("a row is read, and says nothing of what it does not carry", () => {
    expect(v2.read(fixture.v2Row)).toEqual({ ...row, additionalContacts: [{ label: "Telegram", value: "@weiss" }] });
  });

  test("a single customer is read", () => {
    expect(singleOf(customer, "v2").read(record)).toEqual({
      ...row,
      additionalContacts: [],
      salutation: "Sehr geehrte Frau Dr. Weiß",
      mobile: "+49 170 1",
      language: "de",
      defaultCurrency: "EUR",
      creditLimit: { amount: "0", currency: "EUR" },
      tax: {
        vatId: null,
        taxNumber: null,
        taxation: "EU",
        taxDisplay: "GROSS",
        useDeliveryThreshold: true,
        customsInformation: "EORI 1",
      },
      paymentTerms: {
        paymentTargetDays: null,
        paymentTargetDiscount: "0",
        paymentTargetDiscountDays: null,
        paymentTargetDiscountAmount: null,
      },
      bankAccount: {
        bankName: null,
        accountHolder: null,
        iban: null,
        bic: null,
        mandateReference: null,
        mandateReferenceDate: null,
        isCompanySepa: null,
      },
      fulfillment: {
        deliveryBlock: true,
        deliveryBlockDate: "2026-03-01",
        deliveryBlockReason: "Mahnung",
        freeShippingActive: null,
        freeShippingFrom: "0",
        autoCreateDocuments: "DELIVERY_NOTE",
      },
      marketing: { allowMarketingEmails: false, allowTrackingEmails: true },
      createdAt: "2026-01-05T10:00:00+01:00",
      updatedAt: "2026-07-05T10:00:00+02:00",
      projectId: "2",
      salesChannelId: null,
      paymentMethodId: null,
      shippingMethodId: "4",
      groups: [{ id: "5", name: null }],
      customFields: [{ key: "customField1", label: "Branche", value: "Lebensmittel" }],
    });
  });

  test("addresses are read in the same order as v3's, without an empty main address", () => {
    const { addresses } = partOf(customer, "v2", "addresses").read(fixture.v2Addresses, "42");
    const billing = { ...laden, id: "42/billingaddress", kind: "BILLING", name: "Grün Holding AG", street: null };
    const untold = { state: null, addressSupplement: null, department: null, subDepartment: null };
    expect(addresses).toEqual([
      { ...billing, ...untold, zipCode: null, city: "Emden" },
      { ...laden, ...untold },
      { ...lager, ...untold },
    ]);
  });
});

test("v1 tells the contact persons", () => {
  const { contactPersons } = partOf(customer, "v1", "contactPersons").read(fixture.v1ContactPersons, "42");
  expect(contactPersons).toEqual([
    {
      id: "42/11",
      name: "Erika Weiß",
      type: "MRS",
      title: null,
      salutation: "Sehr geehrte Frau Weiß",
      position: "Leitung",
      department: "Einkauf",
      subDepartment: null,
      email: "weiss@example.com",
      phone: "+49 4931 1",
      mobile: null,
      fax: null,
      street: "Am Deich 7",
      addressSupplement: "2. Hof",
      zipCode: "26506",
      city: "Norden",
      state: null,
      country: "DE",
      birthday: "1980-02-29",
      language: "de",
      allowMarketingEmails: true,
      remarks: "nur vormittags",
      internalNote: "Duzt",
      createdAt: "2026-01-05T10:00:00+01:00",
      updatedAt: "2026-07-05T10:00:00+02:00",
      customerId: "42",
    },
  ]);
});

test.each([
  ["v2's row", () => v2.read({ ...fixture.v2Row, id: null }), "id"],
  ["v2's record", () => singleOf(customer, "v2").read({ ...record, createdAt: "gestern" }), "createdAt"],
  ["v2's addresses", () => partOf(customer, "v2", "addresses").read([{ type: "masterdata" }], "42"), "[0].id"],
  ["v1's people", () => partOf(customer, "v1", "contactPersons").read([{ id: "1", name: [] }], "42"), "[0].name"],
])("a misread of %s names its place", (_name, read, path) => {
  expect(misread(read)).toBe(path);
});
