import { describe, expect, test } from "vitest";

import type { AppError } from "../../../src/errors.ts";
import { bytesLeft, share } from "../../../src/lib/shared-objects.ts";
import { rawReference, readRows, wireFailure } from "../../../src/loaders/rows.ts";
import type { PlannedRequest } from "../../../src/plan/request.ts";
import { WireError } from "../../../src/resources/wire.ts";
import { thing, v3List } from "./things.ts";
import { operate } from "./upstream.ts";

const request: PlannedRequest = {
  method: "GET",
  family: "v3",
  resource: "Thing",
  path: v3List.path,
  query: [],
  accept: "application/json",
  because: "a test",
};

function reading(items: readonly unknown[], wants: readonly string[] = []) {
  const { scope } = operate(() => null);
  const rows = readRows({ scope, resource: thing, endpoint: v3List, request, wants }, items);
  return { rows, scope };
}

test("rows become records in the operation's store, with the facets that the request brought", () => {
  const { rows, scope } = reading([{ id: "1", name: "a", tags: ["x"] }], ["row", "tags"]);
  expect(rows).toEqual([
    {
      domain: expect.objectContaining({ __typename: "Thing", id: "1", name: "a", tags: ["x"] }) as unknown,
      facets: ["row", "tags"],
    },
  ]);
  expect(["row", "tags"].map((facet) => scope.store.entry("Thing", "1").has(facet))).toEqual([true, true]);
});

test("a row that is shared is read once, and its record counts for what it takes", () => {
  const item = { id: "1", name: "x".repeat(100_000) };
  share(item);
  const before = bytesLeft();
  const [first, again] = [reading([item]), reading([item])].map(({ rows: [row] }) =>
    row !== undefined && "domain" in row ? row.domain : null,
  );
  expect(again).toBe(first);
  expect(bytesLeft() - before).toBeGreaterThan(100_000);
});

test("one bad row is one error, which says where and whose it is; the others are there", () => {
  const { rows } = reading([
    { id: "1", name: "a" },
    { id: "2", name: 7 },
    "nonsense",
    { name: "no id" },
    { id: 5, name: 5 },
  ]);
  expect(
    rows.map((row) =>
      "domain" in row ? row.domain.id : [row.id, (row.error as AppError).details.jsonPath ?? row.error.message],
    ),
  ).toEqual(["1", ["2", "data[1].name"], [null, "data[2]"], [null, "data[3].id"], ["5", "data[4].id"]]);
});

describe("an include whose property no row has was ignored by the build", () => {
  test("its facet counts as not loaded, and it is not asked for again", () => {
    const { rows, scope } = reading(
      [
        { id: "1", name: "a" },
        { id: "2", name: "b" },
      ],
      ["row", "tags"],
    );
    expect(rows).toMatchObject([{ facets: ["row"] }, { facets: ["row"] }]);
    expect(["row", "tags"].map((facet) => scope.store.entry("Thing", "1").has(facet))).toEqual([true, false]);
    expect(scope.knowledge.takesInclude("/api/v3/things", "tags")).toBe(false);
  });

  test("but not when some row has it, when there are no rows, or when none of them could be read", () => {
    for (const items of [
      [
        { id: "1", name: "a" },
        { id: "2", name: "b", tags: [] },
      ],
      [],
      [{ id: "2", name: 7 }],
    ]) {
      expect(reading(items, ["row", "tags"]).scope.knowledge.takesInclude("/api/v3/things", "tags")).toBe(true);
    }
  });

  test("and not when nobody asked for it", () => {
    expect(reading([{ id: "1", name: "a" }], ["row"]).scope.knowledge.takesInclude("/api/v3/things", "tags")).toBe(
      true,
    );
  });
});

test("what does not parse is told with its whole path; anything else that is thrown stays what it is", () => {
  expect(wireFailure("Thing", "data[3]", new WireError("totals.net", "x"))).toMatchObject({
    code: "UPSTREAM_MALFORMED",
    details: { jsonPath: "data[3].totals.net" },
  });
  expect(wireFailure("Thing", "data", new WireError("[3].totals", "x"))).toMatchObject({
    details: { jsonPath: "data[3].totals" },
  });
  expect(wireFailure("Thing", "data", new WireError("", "x"))).toMatchObject({ details: { jsonPath: "data" } });
  const bug = new TypeError("a bug");
  expect(wireFailure("Thing", "data", bug)).toBe(bug);
});

describe("whose an untrusted row is, by the key under which it was asked for", () => {
  test.each([
    [{ address: { id: "7" } }, "address.id", "7"],
    [{ address: { id: 7 } }, "address.id", "7"],
    [{ customer: { id: "7" } }, "customerId", "7"],
    [{ customerId: "7" }, "customerId", "7"],
    [{ customerNumber: "K7" }, "customerNumber", "K7"],
    [{ product: { id: "7" } }, "product", "7"],
    [{ address: null }, "address.id", null],
    [{ lineItems: [{ product: { id: "7" } }] }, "lineItems.product.id", null],
    ["nonsense", "address.id", null],
    [null, "address.id", null],
  ])("%j under %s: %s", (item, key, expected) => {
    expect(rawReference(item, key)).toBe(expected);
  });
});
