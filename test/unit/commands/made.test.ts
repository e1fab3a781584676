import { expect, it } from "vitest";

import { idInBody, idInLocation } from "../../../src/commands/made.ts";

it.each([
  ["https://acme.xentral.biz/api/v1/salesOrders/43", "43"],
  ["/api/v1/salesOrders/43/", "43"],
  ["https://acme.xentral.biz/api/warehouses?filter[0][key]=id&filter[0][op]=equals&filter[0][value]=43", "43"],
  ["/api/v1/x?filter%5B0%5D%5Bkey%5D=id&filter%5B0%5D%5Bop%5D=in&filter%5B0%5D%5Bvalue%5D%5B%5D=43", "43"],
  ["/api/x?filter[0][key]=project&filter[0][value]=5&filter[1][key]=id&filter[1][value]=43", "43"],
  ["/api/x?filter[0][key]=project&filter[0][value]=5", null],
  ["/api/v1/salesOrders", null],
  ["/api/v1/salesOrders?page=2", null],
  ["/api/v1/salesOrders/43x", null],
  ["%E0%A4%A", null],
  ["", null],
  [null, null],
])("finds the id in the Location %s", (location, id) => {
  expect(idInLocation({ location })).toBe(id);
});

it.each([
  [{ data: { id: "7" } }, "7"],
  [{ data: { id: 7 } }, "7"],
  [{ id: "7" }, "7"],
  [{ data: { id: "x" } }, null],
  [{ data: [] }, null],
  ["7", null],
  [undefined, null],
])("finds the id in the body %j", (json, id) => {
  expect(idInBody({ json })).toBe(id);
});
