/** What lies at a storage location, in v2's rows: one for each product, with its batches inside. */

import { z } from "zod";

import type { StorageItem } from "../domain/stock.ts";
import { date, decimal, idOrNone, list, parseWire, text, toDecimal } from "./wire.ts";

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
  const [all, ...others] = [quantity, ...parts].map(toMillionths);
  if (all === undefined || all === null || others.includes(null)) return null;
  const rest = others.reduce<bigint>((sum, part) => sum - (part ?? 0n), all);
  if (rest <= 0n) return null;
  const digits = rest.toString().padStart(7, "0");
  return toDecimal(`${digits.slice(0, -6)}.${digits.slice(-6)}`) ?? null;
}

/** A decimal as a whole number of millionths, so that subtracting needs no floats. */
function toMillionths(value: string | null): bigint | null {
  const match = /^(-?\d+)(?:\.(\d{1,6}))?$/.exec(value ?? "");
  return match === null ? null : BigInt(`${match[1] ?? "0"}${(match[2] ?? "").padEnd(6, "0")}`);
}
