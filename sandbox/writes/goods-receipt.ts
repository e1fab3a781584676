/** v1: goods that arrive, for a return or a purchase order, are booked at once and for good. */
import { type ValuesOf, day, list, plainId, quantity, required, text, nested } from "../engine/body.ts";
import { Refusal } from "../engine/problems.ts";
import { nextId } from "../model.ts";
import type { World } from "../model.ts";
import type { CauseType, LineBooking, LotTrace } from "../model-stock.ts";
import { book } from "./stock-booking.ts";

const qualityControl = nested("qualityControlAttributes", {
  batch: text("batch"),
  bestBeforeDate: day("bestBeforeDate"),
  serialNumbers: list("serialNumbers", { number: required(text("number")) }),
});

/** The body of a goods receipt; `lineKey` names the line of the document that the goods belong to. */
export function receiptFields(lineKey: string) {
  return {
    // Upstream: required, whatever the specification says. Checked 2026-11.
    date: required(day("date")),
    positions: required(
      list("positions", {
        productId: required(plainId("product.id", "product")),
        quantity: required(quantity("quantity")),
        lineId: required(plainId(`${lineKey}.id`, null)),
        stockMovements: required(
          list("stockMovements", {
            quantity: required(quantity("quantity")),
            warehouseId: required(plainId("warehouse.id", "warehouse")),
            storageLocationId: required(plainId("storageLocation.id", "storageLocation")),
            lot: qualityControl,
          }),
        ),
      }),
    ),
  };
}

/** What a goods receipt says. */
export type ReceiptValues = ValuesOf<ReturnType<typeof receiptFields>>;

interface ReceivingLine {
  readonly id: number;
  readonly productId: number;
}

/** Throws a `Refusal` that says what is wrong with a receipt. */
export function requireReceivable(
  world: World,
  { positions }: ReceiptValues,
  { lines, lineName }: { readonly lines: readonly ReceivingLine[]; readonly lineName: string },
): void {
  const messages = positions.flatMap(({ productId, lineId, quantity: total, stockMovements }) => {
    const line = lines.find(({ id }) => id === lineId);
    if (line === undefined) return [`${lineName} position not found`];
    const sum = stockMovements.reduce((before, { quantity: part }) => before + part, 0);
    const strays = stockMovements.filter(
      ({ warehouseId, storageLocationId }) =>
        world.storageLocation.byId.get(storageLocationId)?.warehouseId !== warehouseId,
    );
    return [
      ...(line.productId === productId ? [] : ["The product is not the position's."]),
      ...(sum === total ? [] : ["The stock movements do not add up to the quantity."]),
      ...strays.map(() => "Storage location not found in this warehouse"),
    ];
  });
  if (positions.length === 0) messages.push("At least one position is required.");
  if (messages.length > 0) throw new Refusal({ kind: "rule", messages });
}

/** Books a receipt; returns its id. Upstream: nothing stops the same goods from being booked twice. Checked 2026-11. */
export function bookReceipt(
  world: World,
  { positions }: ReceiptValues,
  {
    at,
    cause,
    reference,
  }: {
    readonly at: number;
    readonly cause: { readonly type: CauseType; readonly id: number };
    readonly reference: string;
  },
): number {
  for (const { productId, stockMovements } of positions) {
    if (world.product.byId.get(productId)?.isStockItem !== true) continue;
    for (const { storageLocationId, quantity: part, lot } of stockMovements)
      book(world, { productId, storageLocationId, quantity: part, at, reference, cause, lot: traceOf(lot) });
  }
  return nextId(world, "goodsReceipt");
}

type SentLot = ValuesOf<{ lot: typeof qualityControl }>["lot"];

/** What a client tells of the very goods; null where it tells nothing. */
export function traceOf(lot: SentLot): LotTrace | null {
  if (lot === undefined) return null;
  const { batch = null, bestBeforeDate = null, serialNumbers = [] } = lot;
  return { batch, bestBeforeDate, serialNumbers: serialNumbers.map(({ number }) => number) };
}

/** What a receipt brings for a line. */
interface Received {
  /** Thousandths. */
  readonly quantity: number;
  readonly bookings: readonly LineBooking[];
}

/** Line id → what a receipt brings for it. */
export function receivedByLine({ positions }: ReceiptValues): ReadonlyMap<number, Received> {
  const received = new Map<number, Received>();
  for (const { lineId, quantity: count, stockMovements } of positions) {
    const before = received.get(lineId) ?? { quantity: 0, bookings: [] };
    const bookings = stockMovements.map(({ storageLocationId, quantity: part, lot }) => ({
      storageLocationId,
      quantity: part,
      lot: traceOf(lot),
    }));
    received.set(lineId, { quantity: before.quantity + count, bookings: [...before.bookings, ...bookings] });
  }
  return received;
}
