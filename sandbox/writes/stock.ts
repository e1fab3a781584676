/** v1: goods put on a storage location, taken from it, or counted anew. */
import { type ValuesOf, day, level, list, nested, quantity, reference, required, text } from "../engine/body.ts";
import { Refusal } from "../engine/problems.ts";
import { removeRecord, replaceRecord, under } from "../model.ts";
import type { World } from "../model.ts";
import type { Product } from "../model-product.ts";
import type { StockBatch, StorageLocation } from "../model-stock.ts";
import type { PathParameters } from "../routes/define.ts";
import { found } from "../routes/make.ts";
import { type Outcome, type WriteRoute, type Writing, done, nowhere, write } from "./define.ts";
import { traceOf } from "./goods-receipt.ts";
import { book, itemAt } from "./stock-booking.ts";

const rule = (message: string) => new Refusal({ kind: "rule", messages: [message] });

const serials = list("serialNumbers", { number: required(text("number")) });

const bookingFields = {
  sku: required(text("product.sku")),
  quantity: required(quantity("quantity")),
  batch: text("batch"),
  bestBeforeDate: day("bestBeforeDate"),
  serialNumbers: serials,
  reason: text("reason"),
  projectId: reference("project", "project"),
};

type BookingValues = ValuesOf<typeof bookingFields>;

/** Throws a `Refusal` where no stocked product has this number. */
function productOf(world: World, sku: string): Product {
  const product = under(world.product, "number", sku).find(({ isDeleted }) => !isDeleted);
  if (product === undefined) throw rule(`Product with number ${sku} not found`);
  if (!product.isStockItem) throw rule(`Product with number ${sku} is no stock item`);
  return product;
}

function lotOf({ batch, bestBeforeDate, serialNumbers }: BookingValues) {
  if (batch === undefined && bestBeforeDate === undefined && serialNumbers === undefined) return null;
  return traceOf({
    ...(batch === undefined ? {} : { batch }),
    ...(bestBeforeDate === undefined ? {} : { bestBeforeDate }),
    ...(serialNumbers === undefined ? {} : { serialNumbers }),
  });
}

/** Upstream: the booking has no identity, and nothing stops it from being made twice. Checked 2026-11. */
function addStock({ world, record, values, at }: Writing<StorageLocation, BookingValues>): Outcome {
  const { id: productId } = productOf(world, values.sku);
  const { quantity: count, reason: reference = "" } = values;
  book(world, {
    productId,
    storageLocationId: record.id,
    quantity: count,
    at,
    reference,
    cause: null,
    lot: lotOf(values),
  });
  return { kind: "unnamed" };
}

function retrieveStock({ world, record, values, at }: Writing<StorageLocation, BookingValues>): Outcome {
  const { id: productId } = productOf(world, values.sku);
  const { quantity: count, reason: reference = "" } = values;
  const present = itemAt(world, productId, record.id)?.quantity ?? 0;
  if (present < count) throw rule("Not enough stock on this storage location");
  book(world, {
    productId,
    storageLocationId: record.id,
    quantity: -count,
    at,
    reference,
    cause: null,
    lot: lotOf(values),
  });
  return done;
}

const totalFields = {
  data: required(
    list("data", {
      storageLocationId: required(reference("storageLocation", "storageLocation")),
      totalStock: required(
        list("totalStock", {
          productId: required(reference("product", "product")),
          quantity: required(level("quantity")),
          lot: nested("qualityControlAttributes", {
            batch: text("batch"),
            bestBeforeDate: day("bestBeforeDate"),
            serialNumbers: serials,
          }),
        }),
      ),
    }),
  ),
};

type Counted = ValuesOf<typeof totalFields>["data"][number]["totalStock"];

/** Upstream: what the count of a location does not name is not there any more. Checked 2026-11. */
function setTotalStock({ world, values, at }: Writing<World, ValuesOf<typeof totalFields>>): Outcome {
  const strays = values.data.flatMap(({ totalStock }) =>
    totalStock.filter(({ productId }) => world.product.byId.get(productId)?.isStockItem !== true),
  );
  if (strays.length > 0) throw rule("Only stock items have a stock.");
  for (const { storageLocationId, totalStock } of values.data) {
    const counted = new Map<number, Counted>();
    for (const row of totalStock) counted.set(row.productId, [...(counted.get(row.productId) ?? []), row]);
    const present = under(world.storageItem, "storageLocation", storageLocationId).map(({ productId }) => productId);
    for (const productId of new Set([...present, ...counted.keys()]))
      setLevel(world, { productId, storageLocationId, at, counted: counted.get(productId) ?? [] });
  }
  return done;
}

interface Level {
  readonly productId: number;
  readonly storageLocationId: number;
  readonly at: number;
  readonly counted: Counted;
}

function setLevel(world: World, { productId, storageLocationId, at, counted }: Level): void {
  const before = itemAt(world, productId, storageLocationId)?.quantity ?? 0;
  const total = counted.reduce((sum, row) => sum + row.quantity, 0);
  const reference = "Bestand gesetzt";
  if (total !== before)
    book(world, { productId, storageLocationId, quantity: total - before, at, reference, cause: null, lot: null });
  const item = itemAt(world, productId, storageLocationId);
  if (item === undefined) return;
  if (total === 0) removeRecord(world, "storageItem", item.id);
  else replaceRecord(world, "storageItem", { ...item, batches: batchesOf(counted) });
}

/** The batches are those of the count, too; none where it tells nothing apart. */
function batchesOf(counted: Counted): readonly StockBatch[] {
  if (counted.every(({ lot }) => lot === undefined)) return [];
  return counted.flatMap(({ quantity: count, lot }) => {
    const { batch, bestBeforeDate, serialNumbers } = traceOf(lot) ?? {
      batch: null,
      bestBeforeDate: null,
      serialNumbers: [],
    };
    return count === 0 ? [] : [{ quantity: count, batch, bestBeforeDate, serialNumbers }];
  });
}

/** The location that the path names, in the warehouse that the path names. */
function findLocation(world: World, parameters: PathParameters): StorageLocation | null {
  const location = found("storageLocation", "storageLocationId")(world, parameters);
  return location !== null && String(location.warehouseId) === parameters["warehouseId"] ? location : null;
}

const itemsPath = "/api/v1/warehouses/{warehouseId}/storageLocations/{storageLocationId}/items";

export const stockWrites: readonly WriteRoute[] = [
  write("POST", {
    path: itemsPath,
    scope: "stockItem:create",
    find: findLocation,
    fields: bookingFields,
    run: addStock,
  }),
  write("PATCH", {
    path: itemsPath,
    scope: "stockItem:update",
    find: findLocation,
    fields: bookingFields,
    run: retrieveStock,
  }),
  write("PATCH", {
    path: "/api/v1/storageLocations/setTotalStock",
    scope: "stockItem:update",
    find: nowhere,
    fields: totalFields,
    run: setTotalStock,
  }),
];
