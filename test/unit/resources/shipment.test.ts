import { expect, test } from "vitest";

import { brokenTerm } from "../../../src/plan/terms.ts";
import { shipment } from "../../../src/resources/shipment.ts";
import fixture from "../../fixtures/shipment.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const { read, filters } = listOf(shipment, "v1");

test("a parcel is read with its tracking, its times in Germany's legal time", () => {
  const sent = {
    id: "9",
    tracking: { number: "00340434", link: "https://tracking.example.com/00340434", carrier: "DHL" },
    sentAt: "2026-07-04",
    sentAtTimestamp: "2026-07-04T17:05:00+02:00",
    additionalPackages: [
      {
        id: "1",
        trackingNumber: "00340435",
        weight: "1.25",
        createdAt: "2026-07-04T17:05:00+02:00",
        updatedAt: null,
      },
    ],
    deliveryNoteId: "77",
    salesOrderId: "42",
    shippingMethodId: "6",
  };
  expect(read(fixture.sent)).toEqual(sent);
  expect(singleOf(shipment, "v1").read(fixture.sent)).toEqual(sent);
});

test("a parcel that waits has neither times nor references", () => {
  expect(read(fixture.waiting)).toEqual({
    id: "10",
    tracking: { number: null, link: null, carrier: null },
    sentAt: null,
    sentAtTimestamp: null,
    additionalPackages: [],
    deliveryNoteId: null,
    salesOrderId: null,
    shippingMethodId: null,
  });
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.sent, additionalPackages: [{ weight: 1 }] }))).toBe(
    "additionalPackages[0].id",
  );
});

test("parcels are asked for by many delivery notes at once, and rows are held against their tracking", () => {
  expect(filters["deliveryNoteId"]?.operators).toContain("in");
  const holds = (field: string, value: string) =>
    brokenTerm(shipment, read(fixture.sent), [{ field, operator: "equals", values: [value] }]) === null;
  expect(holds("trackingNumber", "00340434")).toBe(true);
  expect(holds("trackingNumber", "7")).toBe(false);
  expect(holds("carrier", "DPD")).toBe(false);
  expect(holds("deliveryNoteId", "78")).toBe(false);
});
