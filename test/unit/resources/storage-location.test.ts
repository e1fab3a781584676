import { describe, expect, test } from "vitest";

import { planByIds } from "../../../src/plan/batch.ts";
import { nothingKnown } from "../../../src/plan/known.ts";
import { printRequest } from "../../../src/plan/request.ts";
import { brokenTerm } from "../../../src/plan/terms.ts";
import { storageLocation } from "../../../src/resources/storage-location.ts";
import fixture from "../../fixtures/storage-location.json" with { type: "json" };
import { listOf, misread, partOf } from "../../support/described.ts";

const list = listOf(storageLocation, "v1");
const detail = partOf(storageLocation, "v1", "detail");
const items = partOf(storageLocation, "v2", "items");

describe("the list of all locations", () => {
  test("tells name and warehouse", () => {
    expect(list.read(fixture.flat)).toEqual({ id: "3/11", name: "A-01-3", warehouseId: "3" });
  });

  test("is asked for the locations' own ids, ten rows a page", () => {
    const source = { family: "v1", list } as const;
    const ask = { resource: storageLocation, source, facets: ["row"], round: 0, known: nothingKnown };
    expect(printRequest(planByIds(ask, ["3/11", "4/20"]))).toBe(
      "GET /api/v1/storageLocations?filter[0][key]=id&filter[0][op]=in" +
        "&filter[0][value][]=11&filter[0][value][]=20&page[number]=1&page[size]=10",
    );
  });

  test("finds a location by its own id alone", () => {
    const location = list.read(fixture.flat);
    expect(storageLocation.filters["locationId"]?.value?.(location)).toBe("11");
    expect(list.filters["locationId"]).toMatchObject({ key: "id", operators: ["equals", "in"] });
  });

  test("a row without a warehouse has no id", () => {
    expect(misread(() => list.read({ ...fixture.flat, warehouse: null }))).toBe("warehouse");
  });
});

describe("the list below a warehouse", () => {
  test("tells everything", () => {
    expect(detail.path("3/11")).toBe("/api/v1/warehouses/3/storageLocations");
    expect(detail.read(fixture.ofWarehouse, "3/11")).toEqual({
      id: "3/11",
      name: "A-01-3",
      description: "Regal links",
      sort: 10,
      isReplenishmentLocation: false,
      isConsumptionLocation: false,
      isRestrictedLocation: true,
      isPosLocation: false,
      productionAccess: true,
      abcCategory: "A",
      length: "120.5",
      width: "80",
      height: "40",
      projectId: "2",
      warehouseId: "3",
    });
  });

  test("what is left out is none, the warehouse is the one asked for", () => {
    expect(detail.read(fixture.ofWarehouse, "3/12")).toEqual({
      id: "3/12",
      name: "A-01-4",
      description: null,
      sort: null,
      isReplenishmentLocation: null,
      isConsumptionLocation: null,
      isRestrictedLocation: null,
      isPosLocation: null,
      productionAccess: null,
      abcCategory: null,
      length: null,
      width: null,
      height: null,
      projectId: null,
      warehouseId: "3",
    });
  });

  test("a location that is not among the rows was not read", () => {
    expect(misread(() => detail.read(fixture.ofWarehouse, "3/99"))).toBe("");
  });

  test("a misread says where, and spoils no other location", () => {
    const [first, second] = fixture.ofWarehouse;
    const rows = [second, { ...first, dimensions: { length: "nichts" } }];
    expect(misread(() => detail.read(rows, "3/11"))).toBe("[1].dimensions.length");
    expect(detail.read(rows, "3/12").id).toBe("3/12");
  });

  test("is the list of the warehouse, asked for the locations' own ids", () => {
    const { nested } = storageLocation.sources.find(({ family }) => family === "v1") ?? {};
    const below = nested?.list("3");
    expect(nested?.parentField).toBe("warehouseId");
    expect(below?.path).toBe("/api/v1/warehouses/3/storageLocations");
    expect(below?.filters["id"]?.write("3/11")).toBe("11");
    expect(fixture.ofWarehouse.map((row) => below?.read(row).id)).toEqual(["3/11", "3/12"]);
  });

  test.each(["3/11", "11"])("rows are held against the id %s", (id) => {
    const row = detail.read(fixture.ofWarehouse, "3/11");
    const location = { ...list.read(fixture.flat), ...row };
    expect(brokenTerm(storageLocation, location, [{ field: "id", operator: "in", values: [id] }])).toBeNull();
    const other = { field: "id", operator: "notEquals", values: [id] } as const;
    expect(brokenTerm(storageLocation, location, [other])).toBe(other);
  });
});

describe("what lies there", () => {
  const place = { storageLocationId: "3/11", warehouseId: "3" };
  const read = (rows: unknown): unknown => items.read(rows, "3/11").items;

  test("is one item for each batch, and one for what is in no batch", () => {
    expect(items.path("3/11")).toBe("/api/v2/warehouses/3/storageLocations/11/items");
    expect(read(fixture.items)).toEqual([
      { productId: "70", quantity: "14", batch: null, bestBeforeDate: null, serialNumbers: [], ...place },
      {
        productId: "71",
        quantity: "20",
        batch: "L2026-07",
        bestBeforeDate: "2027-01-31",
        serialNumbers: ["S-1", "S-2"],
        ...place,
      },
      { productId: "71", quantity: "10.25", batch: null, bestBeforeDate: "2026-12-31", serialNumbers: [], ...place },
      { productId: "71", quantity: "0.25", batch: null, bestBeforeDate: null, serialNumbers: [], ...place },
      { productId: "72", quantity: "1", batch: null, bestBeforeDate: null, serialNumbers: ["K-9"], ...place },
    ]);
  });

  test("has no rest that cannot be told", () => {
    const attributes = [{ quantity: null, batch: "L1" }];
    expect(read([{ productId: "70", quantity: 5, qualityControlAttributes: attributes }])).toEqual([
      { productId: "70", quantity: null, batch: "L1", bestBeforeDate: null, serialNumbers: [], ...place },
    ]);
  });

  test("a misread says where", () => {
    const attributes = [{ quantity: 1, bestBeforeDate: "bald" }];
    expect(misread(() => read([{ productId: "70", quantity: 1, qualityControlAttributes: attributes }]))).toBe(
      "[0].qualityControlAttributes[0].bestBeforeDate",
    );
  });
});
