import { expect, test } from "vitest";

import { tag } from "../../../src/resources/tag.ts";
import fixture from "../../fixtures/tag.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const { read, filters } = listOf(tag, "v2");

test("a tag is read from v2", () => {
  expect(read(fixture.full)).toEqual({
    id: "7",
    title: "Geschenk",
    color: "#ff8800",
    group: "SALES_ORDERS",
    createdAt: "2026-03-02T08:15:00+01:00",
    updatedAt: "2026-07-01T10:00:00+02:00",
  });
});

test("a tag for any kind of record has no group", () => {
  expect(read(fixture.bare)).toEqual({
    id: "8",
    title: "VIP",
    color: null,
    group: null,
    createdAt: null,
    updatedAt: null,
  });
});

test("a group that is newer than this graph is unknown", () => {
  expect(read(fixture.newer).group).toBe("UNKNOWN");
});

test("groups are asked for in the upstream's words", () => {
  expect(filters["group"]?.write("SALES_ORDERS")).toBe("salesOrders");
  expect(filters["group"]?.write("UNKNOWN")).toBeNull();
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.full, createdAt: "vormittags" }))).toBe("createdAt");
});
