import { expect, test } from "vitest";

import { warehouse } from "../../../src/resources/warehouse.ts";
import fixture from "../../fixtures/warehouse.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const { read } = listOf(warehouse, "v1");

test("a warehouse is read from v1", () => {
  expect(read(fixture.full)).toEqual({ id: "3", name: "Hauptlager Köln", projectId: "2" });
  expect(read(fixture.bare)).toEqual({ id: "4", name: "Außenlager", projectId: null });
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.full, designation: {} }))).toBe("designation");
});
