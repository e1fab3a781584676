/** Goods that arrive, of purchase orders and of returns. Both have the same body in v1, and only there. */
import type { BodyMap, IdField } from "./define.ts";
import { number, numbers, ownerOf, partOf, plain, sameNames } from "./keys.ts";

const movement: BodyMap = {
  quantity: number("quantity"),
  storageLocationId: { ...partOf("storageLocation.id"), also: ownerOf("warehouse.id") },
  ...sameNames(["batch", "bestBeforeDate"], "qualityControlAttributes"),
  serialNumbers: numbers("qualityControlAttributes.serialNumbers"),
};

/** The body of a receipt of a document; `position` names what it is about, such as `returnPosition`. */
export function receiptBody(position: string): BodyMap {
  return {
    date: plain("date"),
    positions: {
      at: "positions",
      items: {
        [`${position}Id`]: partOf(`${position}.id`),
        productId: plain("product.id"),
        quantity: number("quantity"),
        stockMovements: { at: "stockMovements", items: movement },
      },
    },
  };
}

/** Input fields of a receipt that hold ids; `type` is that of the document's positions. */
export function receiptIds(position: string, type: string): Readonly<Record<string, IdField>> {
  return {
    [`positions.${position}Id`]: { type, isCompound: true },
    "positions.productId": { type: "Product" },
    "positions.stockMovements.storageLocationId": { type: "StorageLocation", isCompound: true },
  };
}
