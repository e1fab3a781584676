import { expect, test } from "vitest";

import { listRequest, wireTerms } from "../../../src/plan/query.ts";
import type { ListAsk } from "../../../src/plan/query.ts";
import { printRequest, redactRequest, requestTarget } from "../../../src/plan/request.ts";

const v3: ListAsk = {
  resource: "SalesOrder",
  family: "v3",
  list: { path: "/api/v3/salesOrders", dialect: "v3" },
  terms: [
    { key: "address.id", operator: "in", values: ["7", "9"] },
    { key: "documentDate", operator: "greaterThanOrEquals", values: ["2026-01-01"] },
    { key: "updatedAt", operator: "isNotNull", values: [] },
    { key: "search", operator: "contains", values: ["Müller"], parameter: true },
  ],
  order: [
    { key: "documentDate", descending: true },
    { key: "id", descending: false },
  ],
  includes: ["lineItems", "tags"],
  page: { by: "number", page: 2, size: 50 },
  total: true,
  because: "a test",
};

test("v3 joins lists with commas and names order, includes and page in its own way", () => {
  expect(printRequest(listRequest(v3))).toBe(
    "GET /api/v3/salesOrders" +
      "?filter[0][key]=address.id&filter[0][op]=in&filter[0][value]=7,9" +
      "&filter[1][key]=documentDate&filter[1][op]=greaterThanOrEquals&filter[1][value]=2026-01-01" +
      "&filter[2][key]=updatedAt&filter[2][op]=isNotNull" +
      "&search=Müller" +
      "&sort=-documentDate,id&include=lineItems,tags&page=2&perPage=50",
  );
});

test("the number of rows costs v3 a table, and nothing where cursors are asked for", () => {
  expect(listRequest(v3).pagination).toBe("table");
  expect(listRequest({ ...v3, total: false }).pagination).toBeUndefined();
  expect(listRequest({ ...v3, page: { by: "cursor", cursor: "abc", size: 5 } }).pagination).toBe("cursor");
});

test("v1 and v2 repeat the values of a list and name order and page by brackets", () => {
  const ask: ListAsk = {
    ...v3,
    family: "v2",
    list: { path: "/api/v2/products", dialect: "v1" },
    terms: v3.terms.slice(0, 1),
  };
  expect(printRequest(listRequest(ask))).toBe(
    "GET /api/v2/products" +
      "?filter[0][key]=address.id&filter[0][op]=in&filter[0][value][]=7&filter[0][value][]=9" +
      "&order[0][field]=documentDate&order[0][dir]=desc&order[1][field]=id&order[1][dir]=asc" +
      "&page[number]=2&page[size]=50",
  );
});

test("a list that takes no parameters gets none", () => {
  expect(printRequest(listRequest({ ...v3, list: { path: "/api/v1/returnReasons", dialect: "bare" } }))).toBe(
    "GET /api/v1/returnReasons",
  );
});

test("what reveals hidden rows is sent unless the filter names the same key", () => {
  const list = {
    filters: {
      status: { key: "status", operators: ["equals"] as const, write: (value: string) => value.toLowerCase() },
    },
    always: [{ key: "status", operator: "in" as const, values: ["draft", "released"] }],
  };
  expect(wireTerms(list, [], true)).toEqual([{ key: "status", operator: "in", values: ["draft", "released"] }]);
  expect(wireTerms(list, [], false)).toEqual([]);
  expect(wireTerms(list, [{ field: "status", operator: "equals", values: ["DRAFT"] }], true)).toEqual([
    { key: "status", operator: "equals", values: ["draft"] },
  ]);
});

test("on the wire names and values are encoded", () => {
  expect(requestTarget({ path: "/api/v3/x", query: [["filter[0][value]", "a&b=ü +"]] })).toBe(
    "/api/v3/x?filter%5B0%5D%5Bvalue%5D=a%26b%3D%C3%BC%20%2B",
  );
});

test("a redacted request keeps its shape and loses what may be personal", () => {
  expect(printRequest(redactRequest(listRequest(v3)))).toBe(
    "GET /api/v3/salesOrders" +
      "?filter[0][key]=address.id&filter[0][op]=in&filter[0][value]=…" +
      "&filter[1][key]=documentDate&filter[1][op]=greaterThanOrEquals&filter[1][value]=…" +
      "&filter[2][key]=updatedAt&filter[2][op]=isNotNull" +
      "&search=…&sort=-documentDate,id&include=lineItems,tags&page=2&perPage=50",
  );
});
