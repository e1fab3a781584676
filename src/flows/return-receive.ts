/** Goods come back and are put into stock. */
import type { Input } from "../commands/define.ts";
import { plain, sameNames } from "../commands/keys.ts";
import type { Return, ReturnPosition } from "../domain/return.ts";
import type { UserError } from "../domain/user-error.ts";
import { appError } from "../errors.ts";
import { sumOf } from "../lib/decimal.ts";
import type { Entity } from "../resources/define.ts";
import { defineFlow } from "./define.ts";
import type { Known } from "./define.ts";
import { receivedReturn, returnHolds } from "./found.ts";
import { listOf, ofAnotherOrder, ownIdOf, withPositions } from "./given.ts";

/**
 * The positions of the return that was made, each beside the input position that it became: of those of one order position
 * in the order in which they were given. Throws where the return does not tell them, since nothing may be booked without.
 */
function returnedFor({ made, input }: Known): readonly Input[] {
  const { positions } = (made["returnCreateFromSalesOrder"]?.record ?? {}) as Partial<Return>;
  const left = (positions ?? []).filter((position) => position.__typename === "ReturnPosition");
  return listOf(input["positions"]).map(({ salesOrderPositionId }) => {
    const isIt = ({ salesOrderPositionId: sold }: ReturnPosition): boolean =>
      typeof sold !== "string" || ownIdOf(sold) === ownIdOf(salesOrderPositionId);
    const [found] = left.splice(Math.max(0, left.findIndex(isIt)), left.some(isIt) ? 1 : 0);
    if (found === undefined || typeof found.productId !== "string")
      throw appError("UPSTREAM_MALFORMED", { message: "Xentral does not tell the positions of the return." });
    return { returnPositionId: found.id, productId: found.productId };
  });
}

/** Whether the return has received exactly what was to be booked; v1 does not tell. */
function isBooked(record: Entity, known: Known): boolean {
  const { positions } = record as Return;
  const asked = listOf(known.input["positions"]);
  return returnedFor(known).every(({ returnPositionId }, place) => {
    const found = positions?.find((position) => position.id === returnPositionId);
    const received = found?.__typename === "ReturnPosition" ? found.receivedQuantity : undefined;
    return typeof received === "string" && sumOf([received]) === sumOf([String(asked[place]?.["quantity"])]);
  });
}

/** Goods that do not add up are refused when they are booked, and the return would be there already. */
function objections(input: Input): readonly UserError[] {
  const wrong = listOf(input["positions"]).flatMap(({ quantity, stockMovements }, place): UserError[] => {
    const sum = sumOf(listOf(stockMovements).map((movement) => String(movement["quantity"])));
    if (sum === sumOf([String(quantity)])) return [];
    const message = `The stockMovements add up to ${sum}, and not to the quantity.`;
    return [{ field: ["input", "positions", String(place), "stockMovements"], message, code: "INVALID" }];
  });
  return [...withPositions(input), ...ofAnotherOrder(input), ...wrong];
}

/** Takes goods of an order back into stock. */
export const returnReceive = defineFlow({
  ids: {
    salesOrderId: { type: "SalesOrder" },
    shippingMethodId: { type: "ShippingMethod" },
    "positions.salesOrderPositionId": { type: "SalesOrderPosition", isCompound: true },
    "positions.returnReasonId": { type: "ReturnReason" },
    "positions.stockMovements.storageLocationId": { type: "StorageLocation", isCompound: true },
    returnId: { type: "Return" },
  },
  objections,
  ways: [
    {
      family: "v1",
      steps: [
        {
          command: "returnCreateFromSalesOrder",
          takes: {
            ...sameNames(["salesOrderId", "documentDate", "shippingMethodId"]),
            positions: { at: "positions", items: sameNames(["salesOrderPositionId", "quantity", "returnReasonId"]) },
          },
          facets: ["positions"],
          holds: returnHolds,
          adopts: receivedReturn,
        },
        {
          command: "returnRelease",
          takes: {},
          complete: (_taken, { made }) => ({ id: made["returnCreateFromSalesOrder"]?.id }),
        },
        {
          command: "returnGoodsReceipt",
          takes: {
            receivedOn: plain("date"),
            positions: {
              at: "positions",
              items: {
                quantity: plain("quantity"),
                stockMovements: {
                  at: "stockMovements",
                  items: sameNames(["quantity", "storageLocationId", "batch", "bestBeforeDate", "serialNumbers"]),
                },
              },
            },
          },
          complete: (taken, known) => {
            const returned = returnedFor(known);
            const positions = listOf(taken["positions"]).map((part, place) => ({ ...part, ...returned[place] }));
            return { ...taken, returnId: known.made["returnCreateFromSalesOrder"]?.id, positions };
          },
          onceFor: ({ made }) => made["returnCreateFromSalesOrder"]?.id,
          proof: { facets: ["positions"], isShown: isBooked },
        },
      ],
    },
  ],
  payload: (ids) => ({ returnId: ids["returnCreateFromSalesOrder"] ?? null }),
});
