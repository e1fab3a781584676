import { expect, test } from "vitest";

import { shippingMethod } from "../../../src/resources/shipping-method.ts";
import fixture from "../../fixtures/shipping-method.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const { read } = listOf(shippingMethod, "v1");

test("a shipping method is read from v1", () => {
  expect(read(fixture.full)).toEqual({
    id: "1",
    name: "DHL Paket",
    type: "dhl",
    module: "versandart",
    supportsDeliveries: true,
    supportsReturns: false,
    projectId: "2",
  });
});

test("what is left out is none", () => {
  expect(read(fixture.bare)).toEqual({
    id: "2",
    name: "Abholung",
    type: "selbstabholer",
    module: null,
    supportsDeliveries: null,
    supportsReturns: null,
    projectId: null,
  });
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.full, supportReturns: "vielleicht" }))).toBe("supportReturns");
});
