import { describe, expect, test } from "vitest";

import { brokenTerm, refusal } from "../../../src/plan/terms.ts";
import { customer } from "../../../src/resources/customer.ts";
import fixture from "../../fixtures/customer.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const v3 = listOf(customer, "v3");

const lager = {
  id: "42/9",
  kind: "DELIVERY",
  name: "Lager Süd",
  street: "Hafen 1",
  zipCode: "26725",
  city: "Emden",
  country: "DE",
  customerId: "42",
};

describe("v3", () => {
  test.each([
    ["list", v3.read],
    ["single read", singleOf(customer, "v3").read],
  ])("a customer is read from the %s", (_name, read) => {
    const { addresses: _addresses, contactPersons: _people, ...rest } = read(fixture.v3);
    expect(rest).toEqual({
      id: "42",
      number: "10042",
      name: "Käserei Grün GmbH",
      kind: "COMPANY",
      type: "COMPANY",
      title: null,
      salutation: "Sehr geehrte Damen und Herren",
      contactPerson: "Frau Weiß",
      department: "Einkauf",
      subDepartment: null,
      email: "post@example.com",
      phone: "+49 4931 1",
      mobile: null,
      fax: "+49 4931 2",
      website: "https://example.com",
      language: "de",
      isDeleted: false,
      notes: "Nur vormittags anrufen",
      deviatingDebtorAccountNumber: "70042",
      defaultCurrency: "EUR",
      creditLimit: { amount: "1500.5", currency: "EUR" },
      tax: {
        vatId: "DE123456789",
        taxNumber: null,
        taxation: "EU",
        taxDisplay: "NET",
        useDeliveryThreshold: false,
        customsInformation: null,
      },
      paymentTerms: {
        paymentTargetDays: 14,
        paymentTargetDiscount: "2.5",
        paymentTargetDiscountDays: 7,
        paymentTargetDiscountAmount: null,
      },
      bankAccount: {
        bankName: "Sparkasse",
        accountHolder: "Käserei Grün GmbH",
        iban: "DE02120300000000202051",
        bic: "BYLADEM1001",
        mandateReference: "M-42",
        mandateReferenceDate: null,
        isCompanySepa: true,
      },
      fulfillment: {
        deliveryTerms: "DAP",
        deliveryBlock: null,
        deliveryBlockDate: null,
        deliveryBlockReason: null,
        freeShippingActive: true,
        freeShippingFrom: "100",
        ageCheckRequired: false,
        autoCreateDocuments: "DELIVERY_NOTE_AND_INVOICE",
        orderQuoteRemarks: "Palette mit Folie",
      },
      marketing: { allowMarketingEmails: false, allowTrackingEmails: true, allowFollowUpConfirmations: false },
      documentRecipients: [
        { documentKind: "INVOICE", to: "rechnung@example.com", cc: ["kopie@example.com"] },
        { documentKind: "DUNNING", to: null, cc: [] },
      ],
      additionalContacts: [{ label: "Telegram", value: "@kaeserei" }],
      createdAt: "2026-01-05T10:00:00+01:00",
      updatedAt: "2026-07-05T10:00:00+02:00",
      projectId: "2",
      salesChannelId: null,
      paymentMethodId: "3",
      shippingMethodId: "4",
      tags: [{ id: "6", title: "VIP", color: "#ff8800" }],
      groups: [{ id: "5", name: "Händler" }],
      customFields: [
        { key: "customField1", label: "Branche", type: "STRING", value: "Lebensmittel" },
        { key: "customField2", label: "Filialen", type: "INTEGER", value: "3" },
        { key: "customField3", label: "Bio", type: "BOOLEAN", value: "true" },
        { key: "customField4", label: "Rest", type: "OBJECT", value: '{"a":1}' },
        { key: "customField5", label: "Leer", type: "DATE", value: null },
      ],
    });
  });

  test("addresses stand in their order: main, billing, delivery by id", () => {
    const { addresses } = v3.read(fixture.v3);
    expect(addresses?.map(({ id, kind, type, name }) => [id, kind, type, name])).toEqual([
      ["42/masterdata", "MASTER_DATA", "COMPANY", "Käserei Grün GmbH"],
      ["42/billingaddress", "BILLING", "COMPANY", "Grün Holding AG"],
      ["42/7", "DELIVERY", null, "Laden"],
      ["42/9", "DELIVERY", "OTHER", "Lager Süd"],
    ]);
    expect(addresses?.[0]).toMatchObject({
      street: "Am Deich 7",
      email: "post@example.com",
      isDefault: null,
      customerId: "42",
    });
    expect(addresses?.[3]).toMatchObject({
      ...lager,
      isDefault: true,
      taxation: "DOMESTIC",
      termsOfDelivery: "EXW",
      vatId: null,
      remark: "Tor 3",
      note: null,
    });
  });

  test("contact persons carry their customer in their ids", () => {
    const { contactPersons } = v3.read(fixture.v3);
    expect(contactPersons).toEqual([
      {
        id: "42/11",
        name: "Erika Weiß",
        type: "MRS",
        title: null,
        salutation: null,
        position: "Einkauf",
        department: null,
        subDepartment: null,
        email: "weiss@example.com",
        phone: null,
        mobile: null,
        fax: null,
        street: null,
        addressSupplement: null,
        zipCode: null,
        city: null,
        state: null,
        country: null,
        birthday: "1980-02-29",
        language: "de",
        allowMarketingEmails: true,
        remarks: null,
        internalNote: "Duzt",
        createdAt: "2026-01-05T10:00:00+01:00",
        updatedAt: "2026-07-05T10:00:00+02:00",
        customerId: "42",
      },
    ]);
  });

  test("what was not included is not loaded", () => {
    const read = v3.read({ id: "42", primaryAddress: null });
    const { addresses, contactPersons, tags, groups, customFields, additionalContacts } = read;
    expect([addresses, contactPersons, tags, groups, customFields, additionalContacts]).toEqual(
      Array(6).fill(undefined),
    );
    expect([read.name, read.kind, read.email, read.number]).toEqual([null, null, null, null]);
  });

  test.each([
    ["mr", "PERSON"],
    ["mrs", "PERSON"],
    ["company", "COMPANY"],
    ["other", null],
  ])("someone addressed as %s is of the kind %s", (type, kind) => {
    expect(v3.read({ id: "1", primaryAddress: { type, name: "Weiß" } }).kind).toBe(kind);
  });
});

test.each([
  ["v3's row", () => v3.read({ ...fixture.v3, financials: { creditLimit: "viel" } }), "financials.creditLimit"],
  ["v3's addresses", () => v3.read({ ...fixture.v3, deliveryAddresses: [{ id: "9" }, {}] }), "deliveryAddresses[1].id"],
])("a misread of %s names its place", (_name, read, path) => {
  expect(misread(read)).toBe(path);
});

describe("rows are held against filters", () => {
  const row = v3.read(fixture.v3);

  test.each([
    ["createdAt", "greaterThan", "2026-01-04", null],
    ["createdAt", "greaterThan", "2026-01-05", "createdAt"],
    ["zipCode", "startsWith", "265", null],
    // The town of a delivery address is not looked at.
    ["city", "equals", "Emden", "city"],
    ["tagId", "in", "6", null],
    ["groupId", "equals", "7", "groupId"],
    ["email", "contains", "EXAMPLE", null],
    ["kind", "equals", "PERSON", "kind"],
    ["projectId", "equals", "99", null],
  ] as const)("%s %s %s", (field, operator, value, broken) => {
    expect(brokenTerm(customer, row, [{ field, operator, values: [value] }])?.field ?? null).toBe(broken);
  });

  test("a day is not judged in the hours in which it differs from UTC's", () => {
    const late = { ...row, createdAt: "2026-01-05T00:30:00+01:00" };
    expect(brokenTerm(customer, late, [{ field: "createdAt", operator: "equals", values: ["2026-01-04"] }])).toBeNull();
  });
});

test.each([
  ["v3", "kind", "PERSON", "filter.kind"],
  ["v3", "name", "Meier, Söhne", "filter.name"],
  ["v3", "name", "Meier", null],
  ["v2", "name", "Meier", "filter.name"],
  ["v2", "kind", "PERSON", null],
  ["v2", "number", "1,5", null],
] as const)("%s: a filter on %s by %s is refused at %s", (family, field, value, refused) => {
  const list = listOf(customer, family);
  expect(refusal(list, [{ field, operator: "equals", values: [value] }], [])).toBe(refused);
});
