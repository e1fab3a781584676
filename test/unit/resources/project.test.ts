import { expect, test } from "vitest";

import { project } from "../../../src/resources/project.ts";
import fixture from "../../fixtures/project.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const { read } = listOf(project, "v1");

test("a project is read from v1", () => {
  expect(read(fixture.full)).toEqual({
    id: "2",
    name: "Onlineshop Süd",
    abbreviation: "SUED",
    description: "Bestellung aus Bayern und Österreich",
    currency: "EUR",
    normalTaxRate: "19",
    reducedTaxRate: "7.5",
    paymentMethodId: "5",
    shippingMethodId: "1",
  });
});

test("what is left out is none", () => {
  expect(read(fixture.bare)).toEqual({
    id: "3",
    name: "Filiale",
    abbreviation: null,
    description: null,
    currency: null,
    normalTaxRate: null,
    reducedTaxRate: null,
    paymentMethodId: null,
    shippingMethodId: null,
  });
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.full, normalTaxRate: "nichts" }))).toBe("normalTaxRate");
});
