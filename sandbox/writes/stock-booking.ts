/** Goods that are put on shelves and taken from them, and the ledger of it. */
import { insertRecord, nextId, removeRecord, replaceRecord, under } from "../model.ts";
import type { World } from "../model.ts";
import type { CauseType, LotTrace, StockBatch, StorageItem } from "../model-stock.ts";

/** One booking at one storage location. */
export interface Booking {
  readonly productId: number;
  readonly storageLocationId: number;
  /** Thousandths; negative takes out. */
  readonly quantity: number;
  readonly at: number;
  readonly reference: string;
  readonly cause: { readonly type: CauseType; readonly id: number } | null;
  /** What is known of the very goods; null where nothing is. */
  readonly lot: LotTrace | null;
}

/** What lies of a product on a location; undefined where nothing does. */
export function itemAt(world: World, productId: number, storageLocationId: number): StorageItem | undefined {
  return under(world.storageItem, "product", productId).find((item) => item.storageLocationId === storageLocationId);
}

/** Books goods: the shelf and the ledger change together. A shelf never holds less than nothing: the caller has looked. */
export function book(world: World, booking: Booking): void {
  const { productId, storageLocationId, quantity, at, reference, cause, lot } = booking;
  const present = itemAt(world, productId, storageLocationId);
  const level = (present?.quantity ?? 0) + quantity;
  const batches = quantity > 0 ? added(present, quantity, lot) : taken(present?.batches ?? [], -quantity, lot);
  if (present === undefined) {
    insertRecord(world, "storageItem", {
      id: nextId(world, "storageItem"),
      productId,
      storageLocationId,
      quantity: level,
      batches,
    });
  } else if (level <= 0) removeRecord(world, "storageItem", present.id);
  else replaceRecord(world, "storageItem", { ...present, quantity: level, batches });
  insertRecord(world, "stockMovement", {
    id: nextId(world, "stockMovement"),
    productId,
    storageLocationId,
    projectId: null,
    quantity,
    stockLevelAfter: level,
    postedAt: at,
    reference,
    editor: "API",
    causeType: cause?.type ?? null,
    causeId: cause?.id ?? null,
    stockTransactionId: null,
  });
}

/** Batches of a shelf after goods have come; empty where none of its goods are told apart. */
function added(item: StorageItem | undefined, quantity: number, lot: LotTrace | null): readonly StockBatch[] {
  const present = item?.batches ?? [];
  if (lot === null && present.length === 0) return [];
  // Goods that were not told apart until now are the unbatched rest.
  const rest = present.length === 0 && item !== undefined ? [{ ...unnamed, quantity: item.quantity }] : present;
  const { batch = null, bestBeforeDate = null, serialNumbers = [] } = lot ?? {};
  const same = rest.find((each) => each.batch === batch && each.bestBeforeDate === bestBeforeDate);
  if (same === undefined) return [...rest, { quantity, batch, bestBeforeDate, serialNumbers }];
  const grown = {
    ...same,
    quantity: same.quantity + quantity,
    serialNumbers: [...same.serialNumbers, ...serialNumbers],
  };
  return rest.map((each) => (each === same ? grown : each));
}

const unnamed = { batch: null, bestBeforeDate: null, serialNumbers: [] };

/** Batches after goods have gone: those named first, then the oldest. */
function taken(batches: readonly StockBatch[], quantity: number, lot: LotTrace | null): readonly StockBatch[] {
  const named = new Set(lot?.serialNumbers);
  const isNamed = (each: StockBatch) =>
    (lot?.batch != null && each.batch === lot.batch) || each.serialNumbers.some((serial) => named.has(serial));
  const order = batches.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  let left = quantity;
  const shrunk = new Map<StockBatch, StockBatch>();
  for (const each of order) {
    const part = Math.min(left, each.quantity);
    left -= part;
    const kept = each.serialNumbers.filter((serial) => !named.has(serial));
    const count = Math.floor((each.quantity - part) / 1000);
    shrunk.set(each, { ...each, quantity: each.quantity - part, serialNumbers: kept.slice(0, count) });
  }
  return batches.map((each) => shrunk.get(each) ?? each).filter((each) => each.quantity > 0);
}

/** Takes goods wherever they lie, lowest location first; returns the first location. The caller has looked that there are enough. */
export function takeAnywhere(world: World, booking: Omit<Booking, "storageLocationId" | "lot">): number | null {
  let left = booking.quantity;
  let first: number | null = null;
  for (const item of under(world.storageItem, "product", booking.productId).slice()) {
    if (left <= 0) break;
    const part = Math.min(left, item.quantity);
    left -= part;
    first ??= item.storageLocationId;
    book(world, { ...booking, storageLocationId: item.storageLocationId, quantity: -part, lot: null });
  }
  return first;
}
