import { expect, test } from "vitest";

import { returnReason } from "../../../src/resources/return-reason.ts";
import fixture from "../../fixtures/return-reason.json" with { type: "json" };
import { listOf, misread } from "../../support/described.ts";

const { read } = listOf(returnReason, "v1");

test("a reason is read from v1", () => {
  expect(read(fixture.full)).toEqual({
    id: "3",
    name: "Falsche Größe",
    description: "Die falsche Größe wurde geliefert.",
    language: "deutsch",
    projectId: "2",
  });
});

test("what was not entered is none", () => {
  expect(read(fixture.bare)).toEqual({ id: "4", name: "Defekt", description: null, language: null, projectId: null });
});

test("a misread says where", () => {
  expect(misread(() => read({ ...fixture.full, designation: ["Falsche Größe"] }))).toBe("designation");
});
