import { describe, expect, test } from "vitest";

import { brokenTerm } from "../../../src/plan/terms.ts";
import { supplier } from "../../../src/resources/supplier.ts";
import fixture from "../../fixtures/supplier.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const main = {
  type: "COMPANY",
  name: "Leinen Müller GmbH",
  title: null,
  department: "Versand",
  subDepartment: null,
  addressSupplement: "Hinterhaus",
  street: "Am Haus 3",
  zipCode: "20457",
  city: "Hamburg",
  country: "DE",
  email: "post@example.com",
  phone: "+49 40 1",
};

describe("v3", () => {
  const list = listOf(supplier, "v3");

  test.each([
    ["list", list.read],
    ["single read", singleOf(supplier, "v3").read],
  ])("a supplier is read from the %s, with what was included", (_name, read) => {
    expect(read(fixture.v3)).toEqual({
      id: "33",
      number: "70033",
      isDeleted: false,
      name: "Leinen Müller GmbH",
      type: "COMPANY",
      email: "post@example.com",
      phone: "+49 40 1",
      mobile: "+49 170 1",
      fax: "+49 40 2",
      website: "https://example.com",
      language: "deutsch",
      notes: "Lieferant ohne Skonto",
      supplierPurchaseNote: "unter 100 Stück nicht lieferbar",
      deviatingSupplierNumber: "70999",
      customerNumberForSupplier: "K-4711",
      defaultCurrency: "EUR",
      creditLimit: { amount: "5000", currency: "EUR" },
      tax: {
        vatId: "DE123456789",
        taxNumber: "12/345/67890",
        taxation: "EU",
        taxDisplay: "NET",
        customsInformation: "DE1234567",
      },
      paymentTerms: {
        paymentTargetDays: 30,
        paymentTargetDiscount: "2.5",
        paymentTargetDiscountDays: 10,
        paymentTargetDiscountAmount: null,
      },
      bankAccount: {
        bankName: "Sparkasse",
        accountHolder: "Leinen Müller GmbH",
        iban: "DE02120300000000202051",
        bic: "BYLADEM1001",
        mandateReference: "M-1",
        mandateReferenceDate: "2026-01-15",
        isCompanySepa: true,
      },
      fulfillment: {
        deliveryTerms: "DAP",
        deliveryBlock: false,
        deliveryBlockDate: null,
        deliveryBlockReason: null,
        freeShippingActive: true,
        freeShippingFrom: "250.5",
      },
      documentRecipients: [
        { documentKind: "OFFER", to: null, cc: [] },
        { documentKind: "PURCHASE_ORDER", to: "order@example.com", cc: ["copy@example.com"] },
      ],
      additionalContacts: [{ label: "Telefon", value: "+49 40 3" }],
      createdAt: "2020-02-03T10:00:00+01:00",
      updatedAt: "2026-09-09T09:09:09+02:00",
      primaryAddress: {
        ...main,
        salutation: "Sehr geehrte Damen",
        contactPerson: "Frau Weiß",
        state: "HH",
        gln: "4012345000009",
        mobile: "+49 170 1",
        fax: "+49 40 2",
      },
      deviatingBillingAddress: null,
      deliveryAddresses: [
        {
          type: "COMPANY",
          name: "Leinen Müller GmbH, Rampe 2",
          title: null,
          salutation: null,
          contactPerson: null,
          department: null,
          subDepartment: null,
          addressSupplement: null,
          street: "Am Haus 5",
          zipCode: "20457",
          city: "Hamburg",
          state: null,
          country: "DE",
          gln: null,
          email: null,
          phone: null,
          mobile: null,
          fax: null,
        },
      ],
      contactPersons: [
        {
          id: "81",
          name: "Ute Weiß",
          type: "MRS",
          title: "Dr.",
          salutation: "Sehr geehrte Frau Dr. Weiß",
          position: "Mitarbeiter",
          department: "Versand",
          email: "ute@example.com",
          phone: "+49 40 4",
          mobile: null,
          fax: null,
          language: "deutsch",
          remarks: "vormittags",
        },
      ],
      projectId: "2",
      paymentMethodId: "5",
      tags: [{ id: "7", title: "VIP", color: "#ff8800" }],
      groups: [{ id: "4", name: "Gastronomie" }],
      customFields: [{ key: "customField1", label: "Preis", type: "STRING", value: "A" }],
    });
  });

  test("what was not included stays open, and a supplier without an address has no name", () => {
    const { contactPersons, deliveryAddresses, tags, groups, customFields, ...row } = fixture.v3;
    const read = list.read({ ...row, primaryAddress: null, communication: { language: null } });
    expect(read).toMatchObject({ name: null, email: null, primaryAddress: null, language: null });
    for (const facet of Object.keys(list.includes ?? {})) expect(Reflect.get(read, facet)).toBeUndefined();
    expect([contactPersons, deliveryAddresses, tags, groups, customFields]).toHaveLength(5);
  });

  test("rows are held against the main address and the day of a change", () => {
    const row = list.read(fixture.v3);
    const city = { field: "city", operator: "startsWith", values: ["Köln"] } as const;
    const day = { field: "updatedAt", operator: "greaterThan", values: ["2026-09-09"] } as const;
    expect(brokenTerm(supplier, row, [city])).toBe(city);
    expect(brokenTerm(supplier, row, [day])).toBe(day);
  });

  test("a misread says where", () => {
    const financials = { ...fixture.v3.financials, creditLimit: "nichts" };
    expect(misread(() => list.read({ ...fixture.v3, financials }))).toBe("financials.creditLimit");
  });
});

describe("v1", () => {
  const { read } = listOf(supplier, "v1");

  test("a row tells little", () => {
    const row = read(fixture.v1);
    expect(row).toEqual({
      id: "33",
      number: "70033",
      isDeleted: false,
      name: "Leinen Müller GmbH",
      type: "COMPANY",
      email: "post@example.com",
      phone: "+49 40 1",
      mobile: null,
      fax: null,
      tax: { vatId: "DE123456789", taxNumber: null },
      primaryAddress: { ...main, state: null, gln: null, mobile: null, fax: null },
      projectId: "2",
      tags: [{ id: "7", title: "VIP", color: "#ff8800" }],
      customFields: [{ key: "customField1", value: "A" }],
    });
    expect(row.notes).toBeUndefined();
  });

  test("a misread says where", () => {
    const general = { ...fixture.v1.general, address: "Hamburg" };
    expect(misread(() => read({ ...fixture.v1, general }))).toBe("general.address");
  });
});
