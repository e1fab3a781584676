import { z } from "zod";

import type { PurchasePrice } from "../domain/price.ts";
import { toMoney } from "./amounts.ts";
import { defineResource } from "./define.ts";
import type { ListSource } from "./define.ts";
import { dateKey, field, idField, idKey, olderKey } from "./filters.ts";
import { olderDecimalKey } from "./older-filters.ts";
import { date, decimal, flag, id, money, parseWire, reference, text } from "./wire.ts";

const shape = {
  id,
  product: reference,
  supplier: reference,
  isStandardSupplier: flag,
  supplierDesignation: text,
  supplierItemNumber: text,
  fromQuantity: decimal,
  packageAmount: decimal,
  price: money,
  validFrom: date,
  expiresAt: date,
};

const older = z.object(shape);

/** Upstream: v2 tells the comment besides. Checked 2026-11. */
const wire = z.object({ ...shape, internalComment: text });

function read(item: unknown): PurchasePrice {
  const row = parseWire(wire, item);
  return { ...fromRow(row), internalComment: row.internalComment };
}

function readOlder(item: unknown): PurchasePrice {
  return fromRow(parseWire(older, item));
}

function fromRow(row: z.output<typeof older>): PurchasePrice {
  return {
    id: row.id,
    price: toMoney(row.price),
    quantity: row.fromQuantity,
    packageAmount: row.packageAmount,
    supplierProductNumber: row.supplierItemNumber,
    supplierProductName: row.supplierDesignation,
    isDefaultSupplier: row.isStandardSupplier,
    internalComment: undefined,
    validFrom: row.validFrom,
    expiresAt: row.expiresAt,
    productId: row.product,
    supplierId: row.supplier,
  };
}

const list: Omit<ListSource<PurchasePrice>, "path" | "brings" | "read"> = {
  dialect: "v1",
  page: { min: 10, max: 50 },
  counts: true,
  filters: {
    id: idKey("id"),
    productId: idKey("product"),
    supplierId: idKey("supplier"),
    currency: olderKey("currency"),
    quantity: olderDecimalKey("fromQuantity"),
    isValidAt: dateKey("isValidAt", ["equals"]),
  },
  orders: { ID: "id" },
};

/** Prices at which products are bought, one row for each product, supplier and tier. */
export const purchasePrice = defineResource<PurchasePrice>({
  type: "PurchasePrice",
  fields: { internalComment: "comment" },
  filters: {
    id: idField(),
    productId: idField("Product"),
    supplierId: idField("Supplier"),
    currency: field("string", ({ price }) => price && price.currency),
    quantity: field("decimal"),
    // A span cannot be held against a day.
    isValidAt: field("date", () => undefined),
  },
  sources: [
    { family: "v2", list: { ...list, path: "/api/v2/purchasePrices", brings: ["row", "comment"], read } },
    {
      family: "v1",
      list: { ...list, path: "/api/v1/purchasePrices", brings: ["row"], read: readOlder },
      single: { path: (id) => `/api/v1/purchasePrices/${id}`, brings: ["row"], read: readOlder },
    },
  ],
});
