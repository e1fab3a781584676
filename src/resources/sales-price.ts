import { z } from "zod";

import type { SalesPrice } from "../domain/price.ts";
import { toMoney } from "./amounts.ts";
import { defineResource } from "./define.ts";
import type { Source } from "./define.ts";
import { dateKey, field, idField, idKey, olderKey, textKey } from "./filters.ts";
import type { FilterTable } from "./filters.ts";
import { olderDateKey } from "./older-filters.ts";
import { date, dateTime, decimal, flag, id, money, parseWire, reference, text } from "./wire.ts";

const shape = {
  id,
  product: reference,
  customer: reference,
  customerGroup: reference,
  price: money,
  packageAmount: decimal,
  customerProductNumber: text,
  isNotCalculatedFromExchangeTable: flag,
  remark: text,
  validFrom: date,
  expiresAt: date,
};

type Row = z.output<z.ZodObject<typeof shape>>;

const wire = z.object({ ...shape, quantity: decimal, createdAt: dateTime, updatedAt: dateTime });

/** Upstream: v1 calls the quantity from which a price holds its amount. Checked 2026-11. */
const olderWire = z.object({ ...shape, amount: decimal });

function read(item: unknown): SalesPrice {
  const { quantity, createdAt, updatedAt, ...row } = parseWire(wire, item);
  return { ...fromRow(row), quantity, createdAt, updatedAt };
}

function readOlder(item: unknown): SalesPrice {
  const { amount, ...row } = parseWire(olderWire, item);
  return { ...fromRow(row), quantity: amount };
}

function fromRow({ product, customer, customerGroup, price, ...row }: Row): Omit<SalesPrice, "quantity"> {
  return {
    ...row,
    price: toMoney(price),
    productId: product,
    customerId: customer,
    customerGroup: customerGroup === null ? null : { id: customerGroup, name: undefined },
  };
}

const v3: Source<SalesPrice> = {
  family: "v3",
  list: {
    path: "/api/v3/salesPrices",
    dialect: "v3",
    brings: ["row", "times"],
    page: { min: 1, max: 100 },
    // Upstream: the list takes no `X-Pagination`, so that it has neither totals nor cursors. Checked 2026-11.
    counts: false,
    filters: {
      id: idKey("id"),
      productId: idKey("product.id"),
      customerId: idKey("customer.id"),
      customerGroupId: idKey("group.id"),
      currency: textKey("currency", ["equals", "notEquals", "in", "notIn"]),
      isValidAt: dateKey("isValidAt", ["equals"]),
      validFrom: dateKey("validFrom"),
      expiresAt: dateKey("expiresAt"),
    },
    orders: { ID: "id", AMOUNT: "amount", CREATED_AT: "createdAt", UPDATED_AT: "updatedAt" },
    read,
  },
  single: { path: (id) => `/api/v3/salesPrices/${id}`, brings: ["row", "times"], read },
};

const v1: Source<SalesPrice> = {
  family: "v1",
  list: {
    path: "/api/v1/salesPrices",
    dialect: "v1",
    brings: ["row"],
    page: { min: 10, max: 50 },
    counts: true,
    filters: {
      id: idKey("id"),
      productId: idKey("productId"),
      customerId: idKey("customerId"),
      customerGroupId: idKey("groupId"),
      currency: olderKey("currency"),
      isValidAt: dateKey("isValidAt", ["equals"]),
      validFrom: olderDateKey("validFrom"),
      expiresAt: olderDateKey("expiresAt"),
    },
    orders: { ID: "id", AMOUNT: "price" },
    read: readOlder,
  },
  single: { path: (id) => `/api/v1/salesPrices/${id}`, brings: ["row"], read: readOlder },
};

const filters: FilterTable<SalesPrice> = {
  id: idField(),
  productId: idField("Product"),
  customerId: idField("Customer"),
  customerGroupId: idField("CustomerGroup", ({ customerGroup }) => customerGroup && customerGroup.id),
  currency: field("string", ({ price }) => price && price.currency),
  // A span cannot be held against a day.
  isValidAt: field("date", () => undefined),
  validFrom: field("date"),
  expiresAt: field("date"),
};

/** Prices at which products are sold, one row for each product, tier and customer or group. */
export const salesPrice = defineResource<SalesPrice>({
  type: "SalesPrice",
  fields: { createdAt: "times", updatedAt: "times" },
  filters,
  sources: [v3, v1],
});
