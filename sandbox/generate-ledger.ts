import { addDays, dayOf, secondsPerDay, startOfDay } from "./calendar.ts";
import { stockableLocations } from "./generate-warehouse.ts";
import { insertRecord, nextId } from "./model.ts";
import type { World } from "./model.ts";
import type { LotTrace } from "./model-document.ts";
import type { Product } from "./model-product.ts";
import type { CauseType } from "./model-stock.ts";
import { editors } from "./names.ts";
import type { Random } from "./random.ts";

export const openingDay = "2023-12-01";

/** What made goods move. */
export interface Cause {
  readonly at: number;
  readonly type: CauseType;
  readonly id: number;
  readonly reference: string;
}

/** Goods that arrived; receipts of one supplier in a row belong to one purchase order. */
export interface Receipt {
  readonly purchaseOrderId: number;
  readonly supplierId: number;
  readonly productId: number;
  readonly quantity: number;
  readonly at: number;
}

interface Booking {
  readonly productId: number | null;
  readonly locationId: number | null;
  readonly quantity: number;
  readonly after: number;
  readonly cause: Cause;
}

/** Books goods in time order, so that every location's level after a booking is what the movement says. */
export interface Ledger {
  /** Takes goods from one of the product's shelves, receiving more where they would not do; returns the location. */
  readonly take: (product: Product, quantity: number, cause: Cause) => number;
  /** Puts goods on the product's first shelf; returns the location. */
  readonly put: (product: Product, quantity: number, cause: Cause) => number;
  readonly receipts: readonly Receipt[];
  /** Product id → location id → thousandths. */
  readonly levels: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Opens the books: the first inventory of every stocked product, and three rows whose product, location or both are gone. */
export function createLedger(world: World, random: Random): Ledger {
  const levels = new Map<number, Map<number, number>>();
  const receipts: Receipt[] = [];
  const orders = new Map<number, { id: number; left: number }>();
  // Products without a supplier are bought from the oldest one.
  const fallback = world.partner.rows.find((partner) => partner.supplierNumber !== null)?.id ?? 1;

  const book = (product: Product, locationId: number, quantity: number, cause: Cause) => {
    const shelves = levels.get(product.id) ?? new Map<number, number>();
    levels.set(product.id, shelves);
    const after = (shelves.get(locationId) ?? 0) + quantity;
    shelves.set(locationId, after);
    write(world, random, { productId: product.id, locationId, quantity, after, cause });
  };
  const receive = (product: Product, locationId: number, wanted: number, at: number) => {
    const quantity = Math.ceil(wanted / 1000) * 1000 + random.int(4, 40) * 1000;
    const supplierId = product.supplierId ?? fallback;
    let order = orders.get(supplierId);
    if (order === undefined || order.left === 0) order = { id: nextId(world, "purchaseOrder"), left: random.int(1, 6) };
    orders.set(supplierId, { id: order.id, left: order.left - 1 });
    receipts.push({ purchaseOrderId: order.id, supplierId, productId: product.id, quantity, at });
    book(product, locationId, quantity, { at, type: "purchaseOrder", id: order.id, reference: `Wareneingang Bestellung ${order.id}` });
  };

  const inventory: Cause = { at: startOfDay(openingDay) + 8 * 3600, type: "inventoryRun", id: 1, reference: "Inventur 2023" };
  openShelves(world, random, (product, locationId, quantity) => {
    book(product, locationId, quantity, inventory);
  });
  writeOrphans(world, random);
  return {
    receipts,
    levels,
    put: (product, quantity, cause) => {
      const locationId = shelvesOf(world, levels, product)[0]?.[0] ?? 1;
      book(product, locationId, quantity, cause);
      return locationId;
    },
    take: (product, quantity, cause) => {
      const shelves = shelvesOf(world, levels, product);
      const [locationId, level] = shelves.find(([, present]) => present >= quantity) ?? shelves[0] ?? [1, 0];
      if (level < quantity) receive(product, locationId, quantity - level, cause.at);
      book(product, locationId, -quantity, cause);
      return locationId;
    },
  };
}

function shelvesOf(world: World, levels: ReadonlyMap<number, ReadonlyMap<number, number>>, product: Product) {
  const known = levels.get(product.id);
  if (known !== undefined) return [...known];
  const locations = stockableLocations(world);
  return [[locations[product.id % locations.length] ?? 1, 0] as const];
}

/** Every stocked product gets one to four shelves; the second location of the house is the busiest. */
function openShelves(
  world: World,
  random: Random,
  book: (product: Product, locationId: number, quantity: number) => void,
): void {
  const locations = stockableLocations(world);
  const busiest = locations[1] ?? 1;
  for (const product of world.product.rows) {
    if (!product.isStockItem || random.chance(0.06)) continue;
    const shelves = new Set(random.sample(locations, random.weighted([[4, 1], [3, 2], [2, 3], [1, 4]])));
    if (random.chance(0.35)) shelves.add(busiest);
    for (const locationId of shelves) {
      const quantity = random.int(1, 40) * 1000 + (product.serialNumberTracking === "none" && random.chance(0.04) ? 500 : 0);
      book(product, locationId, quantity);
    }
  }
}

function write(world: World, random: Random, { productId, locationId, quantity, after, cause }: Booking): void {
  const known = !random.chance(1 / 3);
  insertRecord(world, "stockMovement", {
    id: nextId(world, "stockMovement"),
    productId,
    storageLocationId: locationId,
    projectId: random.orNull(0.3, 1 + (cause.id % 3)),
    quantity,
    stockLevelAfter: after,
    postedAt: cause.at,
    reference: cause.reference,
    editor: random.pick(editors),
    causeType: known ? cause.type : null,
    causeId: known ? cause.id : null,
    stockTransactionId: random.chance(0.001) ? String(random.int(100, 999)) : null,
  });
}

/** Rows of things since removed: they count nowhere. */
function writeOrphans(world: World, random: Random): void {
  const at = startOfDay(openingDay) + 9 * 3600;
  const cause: Cause = { at, type: "goodsPostingDocument", id: 7, reference: "Altbestand übernommen" };
  write(world, random, { productId: null, locationId: 2, quantity: 5000, after: 5000, cause });
  write(world, random, { productId: 1, locationId: null, quantity: 1000, after: 1000, cause });
  write(world, random, { productId: null, locationId: null, quantity: -2000, after: 0, cause });
}

const noSerials: readonly string[] = [];

/** Batch, best-before date and serial numbers of goods that move; null where the product has none of them. */
export function traceOf(random: Random, product: Product, quantity: number, at: number): LotTrace | null {
  const serials = product.serialNumberTracking === "none" ? 0 : Math.floor(quantity / 1000);
  if (!product.hasBatches && !product.hasBestBeforeDate && serials === 0) return null;
  return {
    batch: product.hasBatches ? `CH-${dayOf(at - 30 * secondsPerDay).slice(2, 7)}-${random.int(1, 9)}` : null,
    bestBeforeDate: product.hasBestBeforeDate ? addDays(dayOf(at), random.int(20, 400)) : null,
    serialNumbers: serials === 0 ? noSerials : Array.from({ length: serials }, () => `SN${product.id}-${random.int(100_000, 999_999)}`),
  };
}
