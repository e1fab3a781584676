/** Goods that arrive, of purchase orders and of returns. Both have the same body in v1, and only there. */
import type { BodyMap, IdField } from "./define.ts";
import { number, numbers, ownerOf, partOf, plain, sameNames } from "./keys.ts";

const movement: BodyMap = {
  quantity: number("quantity"),
  storageLocationId: { ...partOf("storageLocation.id"), also: ownerOf("warehouse.id") },
  ...sameNames(["batch", "bestBeforeDate"], "qualityControlAttributes"),
  serialNumbers: numbers("qualityControlAttributes.serialNumbers"),
};

/** The body of a receipt of a document, such as a `return`. */
export function receiptBody(document: string): BodyMap {
  return {
    date: plain("date"),
    positions: {
      at: "positions",
      items: {
        [`${document}PositionId`]: partOf(`${document}Position.id`),
        productId: plain("product.id"),
        quantity: number("quantity"),
        stockMovements: { at: "stockMovements", items: movement },
      },
    },
  };
}

/** Input fields of a receipt of a document that hold ids; `type` is that of its positions. */
export function receiptIds(document: string, type: string): Readonly<Record<string, IdField>> {
  return {
    [`positions.${document}PositionId`]: { type, isCompound: true, of: `${document}Id` },
    "positions.productId": { type: "Product" },
    "positions.stockMovements.storageLocationId": { type: "StorageLocation", isCompound: true },
  };
}
