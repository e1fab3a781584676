/** Stock figures, derived from what lies on the shelves, what open orders miss and what is reserved. All thousandths. */
import { under } from "./model.ts";
import type { World } from "./model.ts";
import type { Product } from "./model-product.ts";

export interface StockFigures {
  /** What lies on all shelves. */
  readonly physical: number;
  /** Physical less open order demand, at least 0. Not physical less reserved. */
  readonly sellable: number;
  readonly reserved: number;
  readonly openSalesOrders: number;
  /** Physical less reserved, at least 0: the older families' "available". */
  readonly available: number;
  /** Follows sellable, moved by the correction. */
  readonly calculated: number;
  readonly correction: number | null;
  readonly pseudo: number | null;
  /** Whole sets that the sellable parts allow; null without a parts list. */
  readonly producible: number | null;
}

/** The figures of a product now. */
export function stockOf(world: World, product: Product): StockFigures {
  const physical = physicalStock(world, product.id);
  const reserved = under(world.reservation, "product", product.id).reduce((sum, row) => sum + row.quantity, 0);
  const openSalesOrders = world.openDemand.get(product.id) ?? 0;
  const sellable = Math.max(0, physical - openSalesOrders);
  return {
    physical,
    sellable,
    reserved,
    openSalesOrders,
    available: Math.max(0, physical - reserved),
    calculated: sellable + (product.stockCorrection ?? 0),
    correction: product.stockCorrection,
    pseudo: product.pseudoStock,
    producible: producible(world, product),
  };
}

/** Product id's thousandths on all shelves. */
export function physicalStock(world: World, productId: number): number {
  return under(world.storageItem, "product", productId).reduce((sum, item) => sum + item.quantity, 0);
}

/** Warehouse id → thousandths of a product there, in ascending warehouse id; warehouses without it are absent. */
export function stockByWarehouse(world: World, productId: number): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const item of under(world.storageItem, "product", productId)) {
    const warehouseId = world.storageLocation.byId.get(item.storageLocationId)?.warehouseId;
    if (warehouseId !== undefined) sums.set(warehouseId, (sums.get(warehouseId) ?? 0) + item.quantity);
  }
  return new Map([...sums].toSorted(([a], [b]) => a - b));
}

function producible(world: World, product: Product): number | null {
  if (product.parts.length === 0) return null;
  const sets = product.parts.map(({ productId, quantity }) => {
    const sellable = Math.max(0, physicalStock(world, productId) - (world.openDemand.get(productId) ?? 0));
    return Math.floor(sellable / quantity);
  });
  return Math.min(...sets) * 1000;
}
