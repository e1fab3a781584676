import { addDays, dayOf, secondsPerDay, startOfDay } from "./calendar.ts";
import { stockableLocations } from "./generate-warehouse.ts";
import { insertRecord, nextId } from "./model.ts";
import type { LotTrace, CauseType } from "./model-stock.ts";
import type { Product } from "./model-product.ts";
import { editors } from "./names.ts";
import type { Random } from "./random.ts";
import type { Making } from "./making.ts";

const openingDay = "2023-12-01";

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

/** The ledger's memory. */
interface Books {
  readonly making: Making;
  readonly levels: Map<number, Map<number, number>>;
  readonly receipts: Receipt[];
  /** Supplier id → the purchase order that its next receipts belong to, and how many it still takes. */
  readonly orders: Map<number, { readonly id: number; readonly left: number }>;
  /** The supplier of products without one. */
  readonly fallbackId: number;
}

/** Opens the books: the first inventory of every stocked product, and three rows whose product, location or both are gone. */
export function createLedger(making: Making): Ledger {
  const { world } = making;
  const fallbackId = world.partner.rows.find((partner) => partner.supplierNumber !== null)?.id ?? 1;
  const books: Books = { making, levels: new Map(), receipts: [], orders: new Map(), fallbackId };
  openShelves(books);
  writeOrphans(making);
  return {
    receipts: books.receipts,
    levels: books.levels,
    put: (product, quantity, cause) => {
      const locationId = shelvesOf(books, product)[0]?.[0] ?? 1;
      book(books, { product, locationId, quantity }, cause);
      return locationId;
    },
    take: (product, quantity, cause) => {
      const shelves = shelvesOf(books, product);
      const [locationId, level] = shelves.find(([, present]) => present >= quantity) ?? shelves[0] ?? [1, 0];
      if (level < quantity) receive(books, { product, locationId, quantity: quantity - level }, cause.at);
      book(books, { product, locationId, quantity: -quantity }, cause);
      return locationId;
    },
  };
}

interface Move {
  readonly product: Product;
  readonly locationId: number;
  readonly quantity: number;
}

function book({ making, levels }: Books, { product, locationId, quantity }: Move, cause: Cause): void {
  const shelves = levels.get(product.id) ?? new Map<number, number>();
  levels.set(product.id, shelves);
  const after = (shelves.get(locationId) ?? 0) + quantity;
  shelves.set(locationId, after);
  write(making, { productId: product.id, locationId, quantity, after, cause });
}

/** Receives at least what is missing, on the supplier's current purchase order. */
function receive(books: Books, missing: Move, at: number): void {
  const { making, receipts, orders, fallbackId } = books;
  const { world, random } = making;
  const quantity = Math.ceil(missing.quantity / 1000) * 1000 + random.int(4, 40) * 1000;
  const supplierId = missing.product.supplierId ?? fallbackId;
  const open = orders.get(supplierId);
  const { id, left } =
    open === undefined || open.left === 0 ? { id: nextId(world, "purchaseOrder"), left: random.int(1, 6) } : open;
  orders.set(supplierId, { id, left: left - 1 });
  receipts.push({ purchaseOrderId: id, supplierId, productId: missing.product.id, quantity, at });
  const cause: Cause = { at, type: "purchaseOrder", id, reference: `Wareneingang Bestellung ${id}` };
  book(books, { ...missing, quantity }, cause);
}

function shelvesOf({ making: { world }, levels }: Books, product: Product) {
  const known = levels.get(product.id);
  if (known !== undefined) return [...known];
  const locations = stockableLocations(world);
  return [[locations[product.id % locations.length] ?? 1, 0] as const];
}

/** Every stocked product gets one to four shelves; the second location of the house is the busiest. */
function openShelves(books: Books): void {
  const { world, random } = books.making;
  const at = startOfDay(openingDay) + 8 * 3600;
  const inventory: Cause = { at, type: "inventoryRun", id: 1, reference: "Inventur 2023" };
  const locations = stockableLocations(world);
  const busiest = locations[1] ?? 1;
  for (const product of world.product.rows) {
    if (!product.isStockItem || random.chance(0.06)) continue;
    const table = [
      [4, 1],
      [3, 2],
      [2, 3],
      [1, 4],
    ] as const;
    const shelves = new Set(random.sample(locations, random.weighted<number>(table)));
    if (random.chance(0.35)) shelves.add(busiest);
    for (const locationId of shelves) {
      const isLoose = product.serialNumberTracking === "none" && random.chance(0.04);
      book(books, { product, locationId, quantity: random.int(1, 40) * 1000 + (isLoose ? 500 : 0) }, inventory);
    }
  }
}

function write(making: Making, { productId, locationId, quantity, after, cause }: Booking): void {
  const { world, random } = making;
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
function writeOrphans(making: Making): void {
  const at = startOfDay(openingDay) + 9 * 3600;
  const cause: Cause = { at, type: "goodsPostingDocument", id: 7, reference: "Altbestand übernommen" };
  write(making, { productId: null, locationId: 2, quantity: 5000, after: 5000, cause });
  write(making, { productId: 1, locationId: null, quantity: 1000, after: 1000, cause });
  write(making, { productId: null, locationId: null, quantity: -2000, after: 0, cause });
}

const noSerials: readonly string[] = [];

/** Batch, best-before date and serial numbers of goods that move; null where the product has none of them. */
export function traceOf(
  random: Random,
  product: Product,
  { quantity, at }: { readonly quantity: number; readonly at: number },
): LotTrace | null {
  const serials = product.serialNumberTracking === "none" ? 0 : Math.floor(quantity / 1000);
  if (!product.hasBatches && !product.hasBestBeforeDate && serials === 0) return null;
  return {
    batch: product.hasBatches ? `CH-${dayOf(at - 30 * secondsPerDay).slice(2, 7)}-${random.int(1, 9)}` : null,
    bestBeforeDate: product.hasBestBeforeDate ? addDays(dayOf(at), random.int(20, 400)) : null,
    serialNumbers:
      serials === 0
        ? noSerials
        : Array.from({ length: serials }, () => `SN${product.id}-${random.int(100_000, 999_999)}`),
  };
}
