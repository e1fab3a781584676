import { expect, test } from "vitest";

import { brokenTerm } from "../../../src/plan/terms.ts";
import { salesPrice } from "../../../src/resources/sales-price.ts";
import fixture from "../../fixtures/sales-price.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const v3 = listOf(salesPrice, "v3");
const v1 = listOf(salesPrice, "v1");

test.each([
  ["list", v3.read],
  ["single read", singleOf(salesPrice, "v3").read],
])("a price is read from v3's %s", (_name, read) => {
  expect(read(fixture.v3)).toEqual({
    id: "501",
    price: { amount: "8.5", currency: "EUR" },
    quantity: "10",
    packageAmount: "5",
    customerProductNumber: "T-ROT",
    remark: "Rahmenvertrag",
    validFrom: "2026-01-01",
    expiresAt: "2026-12-31",
    isNotCalculatedFromExchangeTable: false,
    createdAt: "2025-12-01T09:00:00+01:00",
    updatedAt: "2025-12-02T09:00:00+01:00",
    productId: "70",
    customerId: "9",
    customerGroup: null,
  });
});

test.each([
  ["list", v1.read],
  ["single read", singleOf(salesPrice, "v1").read],
])("a price is read from v1's %s, which does not tell when it was entered", (_name, read) => {
  const price = read(fixture.v1);
  expect(price).toEqual({
    id: "502",
    price: { amount: "9.9", currency: "EUR" },
    quantity: "1",
    packageAmount: null,
    customerProductNumber: null,
    remark: null,
    validFrom: null,
    expiresAt: null,
    isNotCalculatedFromExchangeTable: true,
    productId: "70",
    customerId: null,
    customerGroup: { id: "4" },
  });
  expect(price.createdAt).toBeUndefined();
});

test("rows are held against currency and group", () => {
  const price = v3.read(fixture.v3);
  const currency = { field: "currency", operator: "equals", values: ["USD"] } as const;
  const group = { field: "customerGroupId", operator: "in", values: ["4"] } as const;
  expect(brokenTerm(salesPrice, price, [currency])).toBe(currency);
  expect(brokenTerm(salesPrice, price, [group])).toBe(group);
});

test("a misread says where", () => {
  expect(misread(() => v3.read({ ...fixture.v3, price: { amount: "nichts", currency: "EUR" } }))).toBe("price.amount");
  expect(misread(() => v1.read({ ...fixture.v1, amount: true }))).toBe("amount");
});
