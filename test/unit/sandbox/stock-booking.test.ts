import { describe, expect, it } from "vitest";

import { createWorld } from "../../../sandbox/model.ts";
import { book, itemAt, takeAnywhere } from "../../../sandbox/writes/stock-booking.ts";

const goods = { productId: 1, at: 0, reference: "", cause: null } as const;
const lot = (batch: string, serialNumbers: readonly string[] = []) => ({ batch, bestBeforeDate: null, serialNumbers });

describe("bookings", () => {
  it("keep shelf and ledger in step", () => {
    const world = createWorld(0);
    for (const quantity of [3000, 2000, -4000, -1000])
      book(world, { ...goods, storageLocationId: 1, quantity, lot: null });
    expect(world.stockMovement.rows.map(({ stockLevelAfter }) => stockLevelAfter)).toEqual([3000, 5000, 1000, 0]);
    expect(itemAt(world, 1, 1)).toBeUndefined();
  });

  it("tell batches apart from the goods that lay there before", () => {
    const world = createWorld(0);
    book(world, { ...goods, storageLocationId: 1, quantity: 1000, lot: null });
    book(world, { ...goods, storageLocationId: 1, quantity: 2000, lot: lot("A", ["1", "2"]) });
    book(world, { ...goods, storageLocationId: 1, quantity: 1000, lot: lot("A", ["3"]) });
    expect(itemAt(world, 1, 1)).toMatchObject({
      quantity: 4000,
      batches: [
        { quantity: 1000, batch: null },
        { quantity: 3000, batch: "A", serialNumbers: ["1", "2", "3"] },
      ],
    });
  });

  it("take the batch and the serial numbers that are named, else the oldest goods", () => {
    const world = createWorld(0);
    book(world, { ...goods, storageLocationId: 1, quantity: 2000, lot: lot("A") });
    book(world, { ...goods, storageLocationId: 1, quantity: 2000, lot: lot("B", ["7", "8"]) });
    book(world, { ...goods, storageLocationId: 1, quantity: -1000, lot: lot("B", ["7"]) });
    book(world, { ...goods, storageLocationId: 1, quantity: -1000, lot: null });
    expect(itemAt(world, 1, 1)?.batches).toEqual([
      { quantity: 1000, batch: "A", bestBeforeDate: null, serialNumbers: [] },
      { quantity: 1000, batch: "B", bestBeforeDate: null, serialNumbers: ["8"] },
    ]);
  });

  it("take goods from as many locations as it needs", () => {
    const world = createWorld(0);
    for (const storageLocationId of [5, 6]) book(world, { ...goods, storageLocationId, quantity: 1000, lot: null });
    expect(takeAnywhere(world, { ...goods, quantity: 1500 })).toBe(5);
    expect([itemAt(world, 1, 5), itemAt(world, 1, 6)?.quantity]).toEqual([undefined, 500]);
  });
});
