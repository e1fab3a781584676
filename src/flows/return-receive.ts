/** Goods come back and are put into stock. */
import type { Input } from "../commands/define.ts";
import { plain, sameNames } from "../commands/keys.ts";
import type { Return, ReturnPosition } from "../domain/return.ts";
import { defineFlow } from "./define.ts";
import type { Known } from "./define.ts";
import { listOf, ownIdOf } from "./given.ts";

/** The positions of the return that was made; they stay in the order in which they were given. */
function returnedOf({ made }: Known): readonly ReturnPosition[] {
  const { positions } = (made["returnCreateFromSalesOrder"]?.record ?? {}) as Partial<Return>;
  return (positions ?? []).filter((position) => position.__typename === "ReturnPosition");
}

/** The position of the return that an input position became. */
function returnedAt(known: Known, place: number): Input {
  const all = returnedOf(known);
  const { salesOrderPositionId } = listOf(known.input["positions"])[place] ?? {};
  const isIt = (position: ReturnPosition): boolean =>
    typeof position.salesOrderPositionId === "string" &&
    ownIdOf(position.salesOrderPositionId) === ownIdOf(salesOrderPositionId);
  const found = all.find(isIt) ?? all[place];
  return { returnPositionId: found?.id, productId: found?.productId };
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
          adopts: "returnId",
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
          complete: (taken, known) => ({
            ...taken,
            returnId: known.made["returnCreateFromSalesOrder"]?.id,
            positions: listOf(taken["positions"]).map((part, place) => ({ ...part, ...returnedAt(known, place) })),
          }),
        },
      ],
    },
  ],
  payload: (ids) => ({ returnId: ids["returnCreateFromSalesOrder"] ?? null }),
});
