import { expect, test } from "vitest";

import { salesChannel } from "../../../src/resources/sales-channel.ts";
import fixture from "../../fixtures/sales-channel.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const { read } = listOf(salesChannel, "v2");

test("a sales channel is read from v2", () => {
  expect(read(fixture.full)).toEqual({
    id: "1",
    name: "Onlineshop",
    moduleName: "shopware6",
    uuid: "0198f1c2-6b3e-7c55-9a1f-1f2e3d4c5b6a",
    isActive: true,
    productExport: false,
    stockExport: true,
    createdAt: "2025-01-07T09:30:00+01:00",
    updatedAt: "2026-06-30T12:00:00+02:00",
    projectId: "2",
  });
});

test("what is left out is none", () => {
  expect(read(fixture.bare)).toEqual({
    id: "2",
    name: "Filiale",
    moduleName: null,
    uuid: null,
    isActive: null,
    productExport: null,
    stockExport: null,
    createdAt: null,
    updatedAt: null,
    projectId: null,
  });
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.full, id: null }))).toBe("id");
});
