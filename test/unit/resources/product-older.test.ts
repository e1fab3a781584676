import { describe, expect, test } from "vitest";

import { product } from "../../../src/resources/product.ts";
import fixture from "../../fixtures/product.json" with { type: "json" };
import { listOf, misread, partOf, singleOf } from "../../support/described.ts";

const v2 = listOf(product, "v2");
const eur = (amount: string) => ({ amount, currency: "EUR" });
const below = (facet: string, data: unknown): unknown => partOf(product, "v1", facet).read(data, "5");

const measurements = { weight: "0.125", netWeight: "0.1", length: "20", width: "3", height: "1.5" };

/** What the fixture has in v3 too. */
const agreed = {
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
};

describe("v2", () => {
  const record = {
    ...agreed,
    ean: null,
    customsTariffNumber: null,
    regionOfOrigin: null,
    taxCategory: "EXEMPT",
    isDiscountProduct: true,
    discountPercentage: "12.5",
    isDisabled: true,
    disabledReason: "Auslauf",
    ageRating: null,
    allowPurchaseFromAllSuppliers: true,
    isInCatalog: false,
    calculatedPurchasePrice: null,
    thumbnailUrl: "https://example.com/5-small.jpg",
    merchandiseGroup: { id: "3", name: "Messer" },
    merchandiseGroupName: true,
    supplierId: null,
    variantOfId: "4",
    tags: [{ id: "61", title: "neu", color: "#00ff00", group: "PRODUCTS", createdAt: null, updatedAt: null }],
    customFields: [{ key: "customField1", label: "Farbe", value: "rot" }],
    options: [{ id: "51", name: "Größe", values: [{ id: "52", name: "M", order: 1 }] }],
    optionValues: [{ optionId: "51", option: "Größe", valueId: "52", value: "M" }],
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
    categories: [{ id: "12" }],
  };

  test("a single product is read", () => {
    expect(singleOf(product, "v2").read(fixture.v2)).toEqual(record);
  });

  test("a row carries prices and stock figures beside that", () => {
    expect(v2.read({ ...fixture.v2, ...fixture.v2Riding })).toEqual({
      ...record,
      purchasePrice: null,
      salesPrice: { net: eur("9.9"), gross: eur("11.781") },
      listedStock: { available: "3", total: "6", inProduction: null },
    });
  });
});

describe("v1, below a product", () => {
  test("stock figures", () => {
    expect(below("stockTotals", fixture.v1Stocks)).toEqual({
      stockTotals: {
        physical: "6",
        sellable: "3",
        reserved: "1",
        openSalesOrders: "3",
        calculated: "3",
        producible: "0.5",
        correction: null,
        pseudo: null,
        warehouses: [{ warehouseId: "3", physical: "6" }],
        salesChannels: [
          { salesChannelId: "2", isShopActive: true, isStockSyncActive: false, pseudo: "4", correction: null },
        ],
      },
    });
  });

  test("storage locations, of which batches are not told", () => {
    expect(below("storageItems", fixture.v1StorageLocations)).toEqual({
      storageItems: [
        { quantity: "5", productId: "5", storageLocationId: "3/11", warehouseId: "3" },
        { quantity: "1", productId: "5" },
      ],
    });
  });

  test("properties, with the values of one brought together", () => {
    expect(below("properties", fixture.v1Properties)).toEqual({
      properties: [
        {
          id: "62",
          name: "Material",
          values: [
            { value: "Stahl", unit: null },
            { value: "Holz", unit: null },
          ],
        },
        { id: "68", name: "Länge", values: [{ value: "20", unit: "cm" }] },
      ],
    });
  });

  test.each([
    [
      "stockReservations",
      fixture.v1Reservations,
      [{ id: "1", quantity: "25", reason: "Auftrag 400001", projectId: "1", customerId: "42" }],
    ],
    [
      "parts",
      fixture.v1Parts,
      [{ id: "21", quantity: "2.5", kind: "INFORMATION_PART", reference: null, productId: "9" }],
    ],
    [
      "crossSelling",
      fixture.v1CrossSelling,
      [
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
    ],
    [
      "texts",
      fixture.v1Texts,
      [
        {
          id: "91",
          language: "EN",
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
    ],
    [
      "externalReferences",
      fixture.v1ExternalReferences,
      [{ id: "13", name: "ASIN", number: "B000", isActive: true, isScannable: false, salesChannelId: "2" }],
    ],
  ])("%s", (facet, data, expected) => {
    expect(below(facet, data)).toEqual({ [facet]: expected });
  });
});

describe("lists that are asked for the children of many products", () => {
  const children = product.sources.flatMap(({ family, children = [] }) =>
    children.map((child) => ({ ...child, family })),
  );
  const childOf = (family: string, facet: string) =>
    children.find((child) => child.family === family && child.brings.includes(facet));

  test.each([
    ["v3", "salesPrices", "/api/v3/salesPrices", "product.id"],
    ["v1", "salesPrices", "/api/v1/salesPrices", "productId"],
    ["v2", "purchasePrices", "/api/v2/purchasePrices", "product"],
    ["v1", "purchasePrices", "/api/v1/purchasePrices", "product"],
    ["v1", "media", "/api/v1/productMedia", "product"],
  ])("%s brings %s from %s by %s", (family, facet, path, parentKey) => {
    expect(childOf(family, facet)).toMatchObject({ path, parentKey });
  });

  test("pictures come in their own order", () => {
    const media = childOf("v1", "media");
    expect(fixture.v1Media.map((item) => media?.parentOf(item))).toEqual(["5", "5"]);
    expect(media?.read(fixture.v1Media, "5")).toEqual({
      media: [
        {
          id: "65",
          category: "DEFAULT_IMAGE",
          name: "Bild",
          description: null,
          fileId: "7",
          url: "https://example.com/5.jpg",
        },
        {
          id: "66",
          category: "DATA_SHEET",
          name: null,
          description: null,
          fileId: "8",
          url: "https://example.com/5.pdf",
        },
      ],
    });
  });

  test.each(["salesPrices", "media"])("a row of %s without its product names the place", (facet) => {
    const path = misread(() => childOf("v1", facet)?.parentOf({ id: "1" }));
    expect(path).toBe(facet === "media" ? "product" : "productId");
  });
});

test.each([
  ["v2's row", () => v2.read({ ...fixture.v2, stockStats: { totalCount: "n/a" } }), "stockStats.totalCount"],
  ["v1's stock", () => below("stockTotals", { totals: { physical: "n/a" } }), "totals.physical"],
  ["v1's properties", () => below("properties", [{ value: "rot" }]), "[0].property.id"],
])("a misread of %s names its place", (_name, read, path) => {
  expect(misread(read)).toBe(path);
});
