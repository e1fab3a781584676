import { expect, test } from "vitest";

import { endpointName, nothingKnown } from "../../../src/plan/known.ts";

test.each([
  ["/api/v3/products", "/api/v3/products"],
  ["/api/v3/products/17", "/api/v3/products/{id}"],
  ["/api/v1/products/17/stocks", "/api/v1/products/{id}/stocks"],
  ["/api/v2/warehouses/3/storageLocations/11/items", "/api/v2/warehouses/{id}/storageLocations/{id}/items"],
  ["/api/v2/customers/3/addresses/masterdata", "/api/v2/customers/{id}/addresses/{id}"],
  ["/api/v3/salesOrders/3/lineItems/il-11", "/api/v3/salesOrders/{id}/lineItems/{id}"],
])("%s is remembered as %s: what one record teaches holds for all, and versions are no ids", (path, name) => {
  expect(endpointName(path)).toBe(name);
});

test("who knows nothing takes everything for possible", () => {
  expect(nothingKnown.absence("/x")).toBeNull();
  expect(nothingKnown.takesInclude("/x", "tags")).toBe(true);
  expect(nothingKnown.largestPage("/x")).toBeNull();
  expect(nothingKnown.takesRevealing("/x")).toBe(true);
  expect(nothingKnown.ignoresFilter("/x", "id", "in")).toBe(false);
  expect(nothingKnown.givesCursors("/x")).toBe(true);
  expect(nothingKnown.largestBatch("/x")).toBeNull();
});
