import { expect, test } from "vitest";

import { carries, includesFor } from "../../../src/plan/facets.ts";
import { nothingKnown } from "../../../src/plan/known.ts";

const endpoint = {
  brings: ["row"],
  includes: { positions: ["lineItems"], positionFields: ["lineItems", "lineItems.customFields"], tags: ["tags"] },
};
const refusing = (...refused: string[]) => ({
  ...nothingKnown,
  takesInclude: (name: string, include: string) => name !== "/things" || !refused.includes(include),
});
const facets = ["row", "positions", "positionFields", "tags", "stock"];
const carried = (known = nothingKnown, name = "/things"): string[] =>
  facets.filter((facet) => carries(endpoint, facet, { known, name }));

test("an endpoint brings what its rows carry and what its includes bring", () => {
  expect(carried()).toEqual(["row", "positions", "positionFields", "tags"]);
});

test("a refused include takes along every facet that needs it, and no row facet", () => {
  expect(carried(refusing("lineItems.customFields"))).toEqual(["row", "positions", "tags"]);
  expect(carried(refusing("lineItems"))).toEqual(["row", "tags"]);
  expect(carried(refusing("row"))).toEqual(["row", "positions", "positionFields", "tags"]);
});

test("what another endpoint refused means nothing here", () => {
  expect(carried(refusing("lineItems"), "/others")).toEqual(["row", "positions", "positionFields", "tags"]);
});

test("includes stand once, in the order of the description, whatever order the facets have", () => {
  expect(includesFor(endpoint, ["tags", "positionFields", "positions"])).toEqual([
    "lineItems",
    "lineItems.customFields",
    "tags",
  ]);
  expect(includesFor(endpoint, ["row", "stock"])).toEqual([]);
  expect(includesFor({}, ["tags"])).toEqual([]);
});
