import { expect, it } from "vitest";

import { parseLifetimes } from "../../../src/lib/lifetime.ts";

it.each([
  ["products=30", { overall: null, stock: null, byCollection: { products: 30 } }],
  ["default=0", { overall: 0, stock: null, byCollection: {} }],
  [
    " products = 30, salesOrders=0 ,stock=2,default=20",
    { overall: 20, stock: 2, byCollection: { products: 30, salesOrders: 0 } },
  ],
])("reads %j", (text, settings) => {
  expect(parseLifetimes(text)).toEqual(settings);
});

it.each([
  "",
  "products",
  "products=",
  "=3",
  "products=-1",
  "products=1.5",
  "products=1h",
  "Products=1",
  "a=1,a=2",
  "a=999999",
  "a=1,,b=2",
])("refuses %j", (text) => expect(parseLifetimes(text)).toBeNull());
