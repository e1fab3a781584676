import { describe, expect, it } from "vitest";

import { generateWorld } from "../../../sandbox/generate.ts";
import { under } from "../../../sandbox/model.ts";
import { stockByWarehouse, stockOf } from "../../../sandbox/stock.ts";

const world = generateWorld();

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("The ledger", () => {
  it("says after each booking what lies on the location, and ends at what lies there now", () => {
    const levels = new Map<string, number>();
    for (const { productId, storageLocationId, quantity, stockLevelAfter } of world.stockMovement.rows) {
      if (productId === null || storageLocationId === null) continue;
      const shelf = `${productId}/${storageLocationId}`;
      const after = (levels.get(shelf) ?? 0) + quantity;
      expect(after).toBe(stockLevelAfter);
      expect(after).toBeGreaterThanOrEqual(0);
      levels.set(shelf, after);
    }
    const items = new Map(
      world.storageItem.rows.map((item) => [`${item.productId}/${item.storageLocationId}`, item.quantity]),
    );
    expect(items).toEqual(new Map([...levels].filter(([, level]) => level > 0)));
    expect(items.size).toBeLessThan(levels.size);
  });

  it("is in order of time, and a third of it has no cause", () => {
    const times = world.stockMovement.rows.map(({ postedAt }) => postedAt);
    const causeless = world.stockMovement.rows.filter(({ causeType }) => causeType === null).length;
    // The opening rows stand first, whatever their hour.
    const later = times.slice(times.lastIndexOf(Math.min(...times)) + 4);
    expect(later).toEqual(later.toSorted((a, b) => a - b));
    expect(causeless / world.stockMovement.rows.length).toBeGreaterThan(0.28);
    expect(causeless / world.stockMovement.rows.length).toBeLessThan(0.39);
  });

  it("takes out what delivery notes delivered of stocked products", () => {
    const stocked = new Set(world.product.rows.filter(({ isStockItem }) => isStockItem).map(({ id }) => id));
    const delivered = world.deliveryNote.rows.flatMap(({ lines }) =>
      lines.map((line) => (line.type === "product" && stocked.has(line.productId) ? line.deliveredQuantity : 0)),
    );
    const taken = world.stockMovement.rows.filter(({ quantity, productId }) => quantity < 0 && productId !== null);
    expect(sum(taken.map(({ quantity }) => -quantity))).toBe(sum(delivered));
  });
});

describe("Shelves", () => {
  it("hold batches that add up to the item", () => {
    const tracked = world.storageItem.rows.filter(({ batches }) => batches.length > 0);
    expect(tracked.length).toBeGreaterThan(50);
    for (const { quantity, batches } of tracked) expect(sum(batches.map((batch) => batch.quantity))).toBe(quantity);
  });

  it("hold nothing where upstream counts nothing", () => {
    const closed = world.storageLocation.rows.filter(
      (location) => location.isRestrictedLocation || location.isConsumptionLocation,
    );
    expect(closed.length).toBeGreaterThan(1);
    expect(closed.flatMap(({ id }) => under(world.storageItem, "storageLocation", id))).toEqual([]);
  });

  it("are so full in one place that a page of the older families does not hold it", () => {
    const counts = world.storageLocation.rows.map(({ id }) => under(world.storageItem, "storageLocation", id).length);
    expect(Math.max(...counts)).toBeGreaterThan(50);
  });
});

describe("Stock figures", () => {
  const figures = world.product.rows.map((product) => ({ product, ...stockOf(world, product) }));

  it("sum up over warehouses", () => {
    for (const { product, physical } of figures) {
      expect(sum([...stockByWarehouse(world, product.id).values()])).toBe(physical);
    }
  });

  it("deduct open orders from what is sellable, not reservations, and stop at zero", () => {
    for (const { physical, openSalesOrders, sellable } of figures)
      expect(sellable).toBe(Math.max(0, physical - openSalesOrders));
    expect(figures.some(({ physical, reserved, sellable }) => sellable !== Math.max(0, physical - reserved))).toBe(
      true,
    );
    expect(figures.some(({ physical, openSalesOrders }) => openSalesOrders > physical && physical > 0)).toBe(true);
  });

  it("reserve no more than lies there and no more than orders miss", () => {
    for (const { physical, reserved, openSalesOrders } of figures) {
      expect(reserved).toBeLessThanOrEqual(physical);
      expect(reserved).toBeLessThanOrEqual(openSalesOrders);
    }
    expect(figures.some(({ reserved }) => reserved > 0)).toBe(true);
  });

  it("count open demand from the orders' open quantities", () => {
    const demand = new Map<number, number>();
    for (const order of world.salesOrder.rows) {
      const lines = order.lines.flatMap((line) => (line.type === "product" ? [line] : []));
      for (const [index, open] of order.openQuantities.entries()) {
        const productId = lines[index]?.productId ?? 0;
        if (open > 0) demand.set(productId, (demand.get(productId) ?? 0) + open);
      }
    }
    expect(world.openDemand).toEqual(demand);
  });

  it("produce as many sets as the scarcest part allows", () => {
    const sets = figures.filter(({ product }) => product.parts.length > 0);
    expect(sets.length).toBeGreaterThan(3);
    for (const { product, producible } of sets) {
      const possible = product.parts.map(({ productId, quantity }) => {
        const part = world.product.byId.get(productId);
        return part === undefined ? 0 : Math.floor(stockOf(world, part).sellable / quantity);
      });
      expect(producible).toBe(Math.min(...possible) * 1000);
    }
    expect(figures.filter(({ product, producible }) => product.parts.length === 0 && producible !== null)).toEqual([]);
  });
});
