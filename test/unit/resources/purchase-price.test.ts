import { expect, test } from "vitest";

import { purchasePrice } from "../../../src/resources/purchase-price.ts";
import fixture from "../../fixtures/purchase-price.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const v2 = listOf(purchasePrice, "v2");
const v1 = listOf(purchasePrice, "v1");

test("a price is read from v2, with its comment", () => {
  expect(v2.read(fixture.v2)).toEqual({
    id: "801",
    price: { amount: "3.2", currency: "EUR" },
    quantity: "100",
    packageAmount: "12",
    supplierProductNumber: "4711-W",
    supplierProductName: "Leinen weiß",
    isDefaultSupplier: true,
    internalComment: "frei Haus",
    validFrom: "2026-01-01",
    expiresAt: null,
    productId: "70",
    supplierId: "33",
  });
});

test.each([
  ["list", v1.read],
  ["single read", singleOf(purchasePrice, "v1").read],
])("a price is read from v1's %s, which does not tell the comment", (_name, read) => {
  const price = read(fixture.v1);
  expect(price).toEqual({
    id: "802",
    price: { amount: "3.45", currency: "USD" },
    quantity: "1",
    packageAmount: null,
    supplierProductNumber: null,
    supplierProductName: null,
    isDefaultSupplier: false,
    validFrom: null,
    expiresAt: "2027-06-30",
    productId: "70",
    supplierId: "34",
  });
  expect(price.internalComment).toBeUndefined();
});

test("a misread says where", () => {
  expect(misread(() => v2.read({ ...fixture.v2, product: { id: {} } }))).toBe("product");
});
