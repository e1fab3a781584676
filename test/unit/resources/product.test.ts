import { describe, expect, test } from "vitest";

import { brokenTerm, refusal } from "../../../src/plan/terms.ts";
import { product } from "../../../src/resources/product.ts";
import fixture from "../../fixtures/product.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const v3 = listOf(product, "v3");
const eur = (amount: string) => ({ amount, currency: "EUR" });

const measurements = { weight: "0.125", netWeight: "0.1", length: "20", width: "3", height: "1.5" };

describe("v3", () => {
  const bare = {
    id: "5",
    uuid: "4f1c7a52-0000-4000-8000-000000000005",
    number: "700005",
    name: "Käsemesser",
    description: "Klinge aus Stahl",
    unit: "Stück",
    internalComment: null,
    countryOfOrigin: "DE",
    manufacturer: "ACME",
    manufacturerProductNumber: "A-5",
    manufacturerUrl: null,
    measurements,
    minimumStockLevel: "10",
    minimumOrderQuantity: "50",
    serialNumberTracking: "STOCK_ORIGINAL",
    hasBatches: true,
    hasBestBeforeDate: false,
    isStockItem: true,
    isMatrixProduct: false,
    hasBillOfMaterials: true,
    isAssembledJustInTime: false,
    isProductionProduct: false,
    isExternallyProduced: false,
    isShippingCostsProduct: false,
    isCustomProduct: false,
    isDeleted: false,
    projectId: "1",
    updatedAt: "2026-07-05T10:00:00+02:00",
    ean: "4012345000009",
    customsTariffNumber: "82119100",
    regionOfOrigin: "05",
    taxCategory: "STANDARD",
    individualTaxRate: "7.5",
    isDiscountProduct: false,
    discountPercentage: "0",
    isService: false,
    isFee: false,
    isDisabled: false,
    disabledReason: null,
    noDiscountAllowed: true,
    requiresIdentityCheck: false,
    ageRating: "18",
    allowPurchaseFromAllSuppliers: false,
    isInCatalog: true,
    calculatedPurchasePrice: eur("4.2"),
    createdAt: "2026-01-05T10:00:00+01:00",
    merchandiseGroup: { id: "3" },
    supplierId: "33",
    variantOfId: null,
  };

  test("a row is read, and nothing that was not included", () => {
    expect(v3.read(fixture.v3)).toEqual(bare);
  });

  test("a single product is read with everything that can be included", () => {
    const read = singleOf(product, "v3").read({ ...fixture.v3, ...fixture.v3Includes });
    expect(read).toEqual({
      ...bare,
      merchandiseGroup: { id: "3", name: "Messer" },
      merchandiseGroupName: true,
      storageBatches: true,
      optionDetails: true,
      salesPrices: [
        {
          id: "71",
          price: eur("9.9"),
          quantity: "10",
          packageAmount: null,
          customerProductNumber: null,
          remark: "Messe",
          validFrom: "2026-01-01",
          expiresAt: null,
          isNotCalculatedFromExchangeTable: false,
          productId: "5",
          customerId: null,
          customerGroup: { id: "2", name: null },
        },
      ],
      purchasePrices: [
        {
          id: "81",
          price: { amount: "4", currency: "USD" },
          quantity: "100",
          supplierProductNumber: "CK5",
          supplierProductName: "Cheese knife",
          isDefaultSupplier: true,
          internalComment: null,
          expiresAt: null,
          productId: "5",
          supplierId: "33",
        },
      ],
      texts: [
        {
          id: "91",
          language: "en",
          name: "Cheese knife",
          shortDescription: null,
          description: null,
          shopDescription: null,
          metaTitle: "Knife",
          metaDescription: null,
          metaKeywords: null,
          catalogName: null,
          catalogText: null,
          isActive: true,
          salesChannelId: null,
        },
      ],
      categories: [{ id: "12", name: "Messer", parentId: "11" }],
      externalReferences: [
        { id: "13", name: "ASIN", number: "B000", isActive: true, isScannable: false, salesChannelId: "2" },
      ],
      parts: [{ id: "21", quantity: "2.5", kind: "PURCHASE_PART", reference: null, order: 1, productId: "9" }],
      usedIn: [],
      packagingUnits: [
        {
          id: "31",
          description: "Karton",
          barcode: "4012345000016",
          quantity: "12",
          length: "30",
          width: "20",
          height: "10",
          tareWeight: "0.2",
          netWeight: "1.2",
          grossWeight: "1.4",
        },
      ],
      crossSelling: [
        {
          id: "41",
          kind: "ACCESSORY",
          productId: "8",
          salesChannelId: null,
          isActive: true,
          isBidirectional: false,
          order: 1,
          internalComment: null,
        },
      ],
      customFields: [{ key: "customField1", label: "Farbe", type: "STRING", value: "rot" }],
      customFieldTypes: true,
      options: [
        {
          id: "51",
          name: "Größe",
          order: 1,
          isActive: true,
          values: [{ id: "52", name: "M", order: 1, numberSuffix: "-M", isActive: true }],
        },
      ],
      optionValues: [{ optionId: "51", option: "Größe", valueId: "52", value: "M" }],
      tags: [{ id: "61", title: "neu", color: "#00ff00", group: "PRODUCTS", createdAt: null, updatedAt: null }],
      properties: [{ id: "62", name: "Material", values: [{ value: "Stahl", unit: null }] }],
      salesChannels: [
        {
          id: "64",
          salesChannelId: "2",
          isActive: true,
          isStockSyncActive: true,
          isRemainingQuantity: false,
          suggestedRetailPrice: "12.9",
          suggestedStockQuantity: null,
          deliveryTime: "2 Tage",
        },
      ],
      media: [
        {
          id: "65",
          category: "DEFAULT_IMAGE",
          isPrimary: true,
          name: "Bild",
          description: null,
          fileId: "66",
          url: "https://example.com/5.jpg",
        },
      ],
      storageItems: [
        {
          quantity: "5",
          batch: "L1",
          bestBeforeDate: "2027-01-31",
          serialNumbers: ["S1", "S2"],
          productId: "5",
          storageLocationId: "3/11",
          warehouseId: "3",
        },
        // A storage location without its warehouse cannot be named.
        { quantity: "1", batch: null, bestBeforeDate: null, serialNumbers: [], productId: "5" },
      ],
    });
  });

  test.each([
    ["a manufacturer", { manufacturer: { name: "ACME" } }, { manufacturer: "ACME" }],
    ["measurements", { measurements: fixture.v2.measurements }, { measurements }],
    ["the supplier", { defaultSupplier: undefined, standardSupplier: { id: "33" } }, { supplierId: "33" }],
  ])("%s of an older build is read too", (_name, drifted, expected) => {
    expect(v3.read({ ...fixture.v3, ...drifted })).toMatchObject(expected);
  });

  test("a merchandise group that is none tells its name whether it was asked for or not", () => {
    expect(v3.read({ ...fixture.v3, merchandiseGroup: null })).toMatchObject({
      merchandiseGroup: null,
      merchandiseGroupName: true,
    });
  });
});

test.each([
  ["v3's row", () => v3.read({ ...fixture.v3, measurements: { weight: { value: "schwer" } } }), "measurements.weight"],
  ["an include", () => v3.read({ ...fixture.v3, parts: [{ id: "1", quantity: "viele" }] }), "parts[0].quantity"],
])("a misread of %s names its place", (_name, read, path) => {
  expect(misread(read)).toBe(path);
});

describe("filters", () => {
  const row = v3.read({ ...fixture.v3, ...fixture.v3Includes });

  test.each([
    ["isDisabled", "equals", "false", null],
    ["isDisabled", "equals", "true", "isDisabled"],
    ["externalReferenceNumber", "equals", "b000", null],
    ["propertyName", "equals", "Farbe", "propertyName"],
    ["categoryId", "in", "12", null],
    ["salesChannelId", "equals", "2", null],
    ["merchandiseGroupId", "equals", "4", "merchandiseGroupId"],
    ["variantOfId", "isNull", "true", null],
    ["variantOfId", "isNull", "false", "variantOfId"],
    ["minimumStockLevel", "greaterThan", "9.5", null],
  ] as const)("a row is held against %s %s %s", (field, operator, value, broken) => {
    expect(brokenTerm(product, row, [{ field, operator, values: [value] }])?.field ?? null).toBe(broken);
  });

  test("a row that does not say whether it is in use is not judged by it", () => {
    const silent = v3.read({ id: "5" });
    expect(brokenTerm(product, silent, [{ field: "isDisabled", operator: "equals", values: ["false"] }])).toBeNull();
  });

  test.each([
    ["v2", "isDisabled", "false", null],
    ["v2", "isDisabled", "true", "filter.isDisabled"],
    ["v3", "isDisabled", "true", null],
    ["v3", "updatedAt", "2026-07-05T10:00:00.250Z", "filter.updatedAt"],
    ["v2", "updatedAt", "2026-07-05T10:00:00Z", "filter.updatedAt"],
  ] as const)("%s: %s equals %s is refused at %s", (family, field, value, refused) => {
    expect(refusal(listOf(product, family), [{ field, operator: "equals", values: [value] }], [])).toBe(refused);
  });
});
