import { expect, test } from "vitest";

import { productCategory } from "../../../src/resources/product-category.ts";
import fixture from "../../fixtures/product-category.json" with { type: "json" };
import { listOf, misread, singleOf } from "../../support/described.ts";

const list = listOf(productCategory, "v1");
const single = singleOf(productCategory, "v1");

test.each([
  ["the list", list.read],
  ["the single read", single.read],
])("a category is read from %s of v1", (_name, read) => {
  expect(read(fixture.full)).toEqual({ id: "12", name: "Übergrößen", parentId: "3" });
  expect(read(fixture.top)).toEqual({ id: "3", name: "Damen", parentId: null });
});

test("a misread says where", () => {
  expect(misread(() => list.read({ ...fixture.full, parent: { id: ["3"] } }))).toBe("parent");
});
