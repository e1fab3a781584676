import { expect, test } from "vitest";

import { storageLocation } from "../../../src/resources/storage-location.ts";
import { warehouse } from "../../../src/resources/warehouse.ts";
import fixture from "../../fixtures/warehouse.json" with { type: "json" };
import locations from "../../fixtures/storage-location.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const { read } = listOf(warehouse, "v1");

test("a warehouse is read from v1", () => {
  expect(read(fixture.full)).toEqual({ id: "3", name: "Hauptlager Köln", projectId: "2" });
  expect(read(fixture.bare)).toEqual({ id: "4", name: "Außenlager", projectId: null });
});

test("its storage locations are the list below it, each under the id of both", () => {
  const list = storageLocation.sources.find(({ family }) => family === "v1")?.nested?.list("3");
  expect(list?.path).toBe("/api/v1/warehouses/3/storageLocations");
  expect(locations.ofWarehouse.map((row) => list?.read(row)).map((location) => [location?.id, location?.name])).toEqual([
    ["3/11", "A-01-3"],
    ["3/12", "A-01-4"],
  ]);
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.full, designation: {} }))).toBe("designation");
});
