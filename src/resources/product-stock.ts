/** Stock of a product, as v1 alone tells it. */

import { z } from "zod";

import type { Product } from "../domain/product.ts";
import type { StorageItem } from "../domain/stock.ts";
import { placeOf } from "./product-includes.ts";
import { decimal, flag, id, idOrNone, list, parseWire, reference, section, text } from "./wire.ts";

const stocks = z.object({
  totals: section({
    physical: decimal,
    sellable: decimal,
    reserved: decimal,
    openSalesOrders: decimal,
    calculated: decimal,
    producible: decimal,
    correction: decimal,
    pseudo: decimal,
  }),
  warehouses: list(z.object({ id: idOrNone, physical: decimal })),
  salesChannels: list(
    z.object({ id: idOrNone, isShopActive: flag, isStockSyncActive: flag, pseudo: decimal, correction: decimal }),
  ),
});

/** Reads `/stocks`: the figures over all warehouses, by warehouse and by sales channel. */
export function readStocks(data: unknown): Pick<Product, "stockTotals"> {
  const { totals, warehouses, salesChannels } = parseWire(stocks, data);
  return {
    stockTotals: {
      ...totals,
      warehouses: (warehouses ?? []).map(({ id, physical }) => ({ warehouseId: id, physical })),
      salesChannels: (salesChannels ?? []).map(({ id, ...channel }) => ({ ...channel, salesChannelId: id })),
    },
  };
}

const shelves = z.array(
  z.object({ amount: decimal, storageLocation: section({ id: idOrNone, warehouse: reference }) }),
);

/** Reads `/storageLocations`. Upstream: batches and serial numbers are not told here. Checked 2026-11. */
export function readShelves(rows: unknown, productId: string): Pick<Product, "storageItems"> {
  return {
    storageItems: parseWire(shelves, rows).map(({ amount, storageLocation }): StorageItem => {
      return {
        quantity: amount,
        batch: undefined,
        bestBeforeDate: undefined,
        serialNumbers: undefined,
        productId,
        ...placeOf(storageLocation.id, storageLocation.warehouse),
      };
    }),
  };
}

const reservations = z.array(z.object({ id, amount: decimal, reason: text, project: reference, customer: reference }));

/** Reads `/reservations`. */
export function readReservations(rows: unknown): Pick<Product, "stockReservations"> {
  return {
    stockReservations: parseWire(reservations, rows).map(({ id, amount, reason, project, customer }) => {
      return { id, quantity: amount, reason, projectId: project, customerId: customer };
    }),
  };
}
