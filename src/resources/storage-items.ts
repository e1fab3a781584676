/** What lies at a storage location, in v2's rows: one for each product, with its batches inside. */

import { z } from "zod";

import type { StorageItem } from "../domain/stock.ts";
import { negated, sumOf } from "../lib/decimal.ts";
import { date, decimal, idOrNone, list, parseWire, text } from "./wire.ts";

const wire = z.array(
  z.object({
    productId: idOrNone,
    quantity: decimal,
    qualityControlAttributes: list(
      z.object({
        quantity: decimal,
        batch: text,
        bestBeforeDate: date,
        serialNumbers: list(z.object({ number: text })),
      }),
    ),
  }),
);

type Row = z.output<typeof wire>[number];
type Place = Pick<StorageItem, "storageLocationId" | "warehouseId">;

/** One item for each batch of each product, and one for what is in no batch. */
export function toStorageItems(rows: unknown, place: Place): readonly StorageItem[] {
  return parseWire(wire, rows).flatMap((row) => itemsOf(row, place));
}

function itemsOf(row: Row, place: Place): readonly StorageItem[] {
  const owner = { productId: row.productId, ...place };
  const batches = row.qualityControlAttributes ?? [];
  const batched = batches.map(({ serialNumbers, ...batch }): StorageItem => {
    return { ...batch, serialNumbers: serialNumbers?.flatMap(({ number }) => number ?? []) ?? [], ...owner };
  });
  const unbatched = { batch: null, bestBeforeDate: null, serialNumbers: [], ...owner };
  if (batches.length === 0) return [{ quantity: row.quantity, ...unbatched }];
  const rest = restOf(
    row.quantity,
    batches.map(({ quantity }) => quantity),
  );
  return rest === null ? batched : [...batched, { quantity: rest, ...unbatched }];
}

/** What of the quantity is in none of the parts; null when nothing is, or it cannot be told. */
function restOf(quantity: string | null, parts: readonly (string | null)[]): string | null {
  const told = parts.filter((part) => part !== null);
  if (quantity === null || told.length < parts.length) return null;
  const rest = sumOf([quantity, ...told.map(negated)]);
  return rest === "0" || rest.startsWith("-") ? null : rest;
}
