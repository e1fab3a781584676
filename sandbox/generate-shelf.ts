import { addDays, dayOf } from "./calendar.ts";
import { traceOf } from "./generate-ledger.ts";
import type { Ledger } from "./generate-ledger.ts";
import { insertRecord, nextId } from "./model.ts";
import type { Product } from "./model-product.ts";
import type { StockBatch } from "./model-stock.ts";
import type { Making } from "./making.ts";

/** Turns the ledger's last levels into storage items; an emptied location loses its row. */
export function generateShelves(making: Making, ledger: Ledger): void {
  const { world } = making;
  for (const [productId, shelves] of ledger.levels) {
    const product = world.product.byId.get(productId);
    if (product === undefined) continue;
    for (const [storageLocationId, quantity] of shelves) {
      if (quantity <= 0) continue;
      insertRecord(world, "storageItem", {
        id: nextId(world, "storageItem"),
        productId,
        storageLocationId,
        quantity,
        batches: batchesOf(making, product, quantity),
      });
    }
  }
}

/** Splits a shelf into one to three batches whose quantities add up. */
function batchesOf(making: Making, product: Product, quantity: number): readonly StockBatch[] {
  const { world, random } = making;
  const tracked = product.hasBatches || product.hasBestBeforeDate || product.serialNumberTracking !== "none";
  if (!tracked) return [];
  const pieces = Math.min(3, Math.max(1, Math.floor(quantity / 4000)));
  const share = Math.floor(quantity / pieces / 1000) * 1000;
  return Array.from({ length: pieces }, (_, index) => {
    const part = index === pieces - 1 ? quantity - share * (pieces - 1) : share;
    const lot = traceOf(random, product, { quantity: part, at: world.now });
    const date = lot?.bestBeforeDate ?? null;
    return {
      quantity: part,
      batch: index === 2 ? null : (lot?.batch ?? null),
      // One in a while has passed its date and still lies there.
      bestBeforeDate: date !== null && random.chance(0.05) ? addDays(dayOf(world.now), -3) : date,
      serialNumbers: lot?.serialNumbers ?? [],
    };
  });
}

/** Reserves goods for open orders: never more than an order misses, never more than lies on the shelves. */
export function generateReservations(making: Making): void {
  const { world, random } = making;
  const free = new Map<number, number>();
  for (const item of world.storageItem.rows) free.set(item.productId, (free.get(item.productId) ?? 0) + item.quantity);
  for (const order of world.salesOrder.rows) {
    if (order.addressId === null || order.isSalesOrderToSupplier) continue;
    const lines = order.lines.filter((line) => line.type === "product");
    for (const [index, open] of order.openQuantities.entries()) {
      const productId = lines[index]?.productId ?? 0;
      const quantity = Math.min(open, free.get(productId) ?? 0);
      if (quantity <= 0 || !random.chance(0.6)) continue;
      free.set(productId, (free.get(productId) ?? 0) - quantity);
      insertRecord(world, "reservation", {
        id: nextId(world, "reservation"),
        productId,
        quantity,
        reason: `Reservierung für Auftrag ${order.documentNumber ?? ""}`,
        projectId: order.projectId ?? 1,
        customerId: order.addressId,
        salesOrderId: order.id,
      });
    }
  }
}
