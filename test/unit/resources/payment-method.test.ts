import { expect, test } from "vitest";

import { paymentMethod } from "../../../src/resources/payment-method.ts";
import fixture from "../../fixtures/payment-method.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const { read } = listOf(paymentMethod, "v1");

test("a payment method is read from v1", () => {
  expect(read(fixture.full)).toEqual({ id: "5", name: "Rechnung", type: "rechnung", projectId: "2" });
});

test("one that serves all projects has none", () => {
  expect(read(fixture.bare)).toEqual({ id: "6", name: "PayPal", type: "paypal", projectId: null });
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.full, project: { id: true } }))).toBe("project");
});
