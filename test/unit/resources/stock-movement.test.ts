import { expect, test } from "vitest";

import { brokenTerm } from "../../../src/plan/terms.ts";
import { stockMovement } from "../../../src/resources/stock-movement.ts";
import fixture from "../../fixtures/stock-movement.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const { read, filters } = listOf(stockMovement, "v3");

test("a booking is read from v3, quantities as decimals", () => {
  expect(read(fixture.full)).toEqual({
    id: "9001",
    quantity: "-2.5",
    direction: "OUTBOUND",
    stockLevelAfter: "11.5",
    postedAt: "2026-10-01T14:03:22+02:00",
    reference: "Lieferschein 300045",
    editor: "Jürgen Weiß",
    systemType: "delivery",
    createdAt: "2026-10-01T14:03:22+02:00",
    updatedAt: "2026-10-01T14:03:22+02:00",
    causedBy: { kind: "DELIVERY_NOTE", id: "45" },
    productId: "70",
    storageLocationId: "11",
    projectId: "2",
  });
});

test("a booking by hand has no cause", () => {
  expect(read(fixture.bare)).toEqual({
    id: "9002",
    quantity: "1",
    direction: "INBOUND",
    stockLevelAfter: "1",
    postedAt: "2026-10-02T08:00:00+02:00",
    reference: null,
    editor: null,
    systemType: null,
    createdAt: "2026-10-02T08:00:00+02:00",
    updatedAt: "2026-10-02T08:00:00+02:00",
    causedBy: null,
    productId: null,
    storageLocationId: null,
    projectId: null,
  });
});

test("a cause of a kind that is newer than this graph keeps its id", () => {
  const row = { ...fixture.full, causedBy: { type: "repair", id: "5" } };
  expect(read(row).causedBy).toEqual({ kind: "UNKNOWN", id: "5" });
});

test("a location is asked for by its own id, and rows, which lack the warehouse, are not held against it", () => {
  expect(filters["storageLocationId"]?.write("3/11")).toBe("11");
  expect(filters["storageLocationId"]?.write("11")).toBe("11");
  const term = { field: "storageLocationId", operator: "equals", values: ["3/11"] } as const;
  expect(brokenTerm(stockMovement, read(fixture.full), [term])).toBeNull();
});

test("rows are held against the cause's kind", () => {
  const term = { field: "causedByKind", operator: "in", values: ["RETURN", "INVOICE"] } as const;
  expect(brokenTerm(stockMovement, read(fixture.full), [term])).toBe(term);
  expect(filters["causedByKind"]?.write("RETURN")).toBe("returnOrder");
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.full, causedBy: { type: "invoice", id: {} } }))).toBe("causedBy.id");
});
