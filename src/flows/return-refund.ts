/** Goods come back, and the money goes back. */
import type { Input } from "../commands/define.ts";
import { sameNames } from "../commands/keys.ts";
import type { SalesOrder, SalesOrderPosition } from "../domain/sales-order.ts";
import type { UserError } from "../domain/user-error.ts";
import type { Entity } from "../resources/define.ts";
import { defineFlow } from "./define.ts";
import type { FlowWay, Known } from "./define.ts";
import { listOf, ownIdOf } from "./given.ts";

/** The order's position that an input position names. */
function soldOf(record: Entity | null, { salesOrderPositionId }: Input): SalesOrderPosition | undefined {
  const { positions } = record as SalesOrder;
  const sold = (positions ?? []).filter((position) => position.__typename === "SalesOrderPosition");
  return sold.find(({ id }) => ownIdOf(id) === ownIdOf(salesOrderPositionId));
}

function objections(record: Entity, input: Input): readonly UserError[] {
  const { customerId } = record as SalesOrder;
  const own: readonly UserError[] =
    typeof customerId === "string"
      ? []
      : [{ field: ["input", "salesOrderId"], message: "The order has no customer to pay.", code: "INVALID" }];
  const wrong = listOf(input["positions"]).flatMap((position, place): UserError[] => {
    const sold = soldOf(record, position);
    const field = ["input", "positions", String(place), "salesOrderPositionId"];
    if (typeof sold?.productId !== "string")
      return [{ field, message: "The order has no such position with a product.", code: "NOT_FOUND" }];
    if (position["price"] !== undefined || typeof sold.price?.net?.amount === "string") return [];
    return [{ field, message: "The order tells no net price for it: give a price.", code: "INVALID" }];
  });
  return [...own, ...wrong];
}

/** A position of the return, or of the credit note, with the product that was sold. */
function productOf({ read, input }: Known, place: number): Input {
  const position = listOf(input["positions"])[place] ?? {};
  return { productId: soldOf(read, position)?.productId };
}

/** What was paid for it, unless the input says otherwise. */
function priceOf({ read, input }: Known, place: number): Input {
  const position = listOf(input["positions"])[place] ?? {};
  if (position["price"] !== undefined) return { price: position["price"] };
  const { price, discount } = soldOf(read, position) ?? {};
  return { price: price?.net, ...(typeof discount === "string" ? { discount } : {}) };
}

/** What the credit note takes over from the order. */
function headOf({ read }: Known): Input {
  const { customerId, projectId, currency } = read as SalesOrder;
  const told = Object.entries({ customerId, projectId, currency }).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(told);
}

const returned = { at: "positions", items: sameNames(["quantity", "returnReasonId", "returnNote"]) };

const byV3: FlowWay = {
  family: "v3",
  reads: { field: "salesOrderId", type: "SalesOrder", facets: ["positions"], objections },
  uses: ["positions.salesOrderPositionId", "positions.price.amount", "positions.price.currency"],
  steps: [
    {
      command: "returnCreate",
      takes: { ...sameNames(["salesOrderId", "documentDate"]), positions: returned },
      complete: (taken, known) => ({
        ...taken,
        customerId: (known.read as SalesOrder).customerId,
        progress: "ANNOUNCED",
        positions: listOf(taken["positions"]).map((position, place) => ({ ...position, ...productOf(known, place) })),
      }),
      adopts: "returnId",
    },
    { command: "returnRelease", takes: {}, complete: (_taken, { made }) => ({ id: made["returnCreate"]?.id }) },
    {
      command: "creditNoteCreate",
      takes: {
        ...sameNames(["documentDate", "bodyIntroduction"]),
        positions: { at: "positions", items: sameNames(["quantity"]) },
      },
      complete: (taken, known) => ({
        ...taken,
        ...headOf(known),
        positions: listOf(taken["positions"]).map((position, place) => ({
          ...position,
          ...productOf(known, place),
          ...priceOf(known, place),
        })),
      }),
      adopts: "creditNoteId",
    },
    { command: "creditNoteRelease", takes: {}, complete: (_taken, { made }) => ({ id: made["creditNoteCreate"]?.id }) },
    {
      command: "returnUpdate",
      takes: {},
      complete: (_taken, { made }) => ({
        id: made["returnCreate"]?.id,
        creditNoteId: made["creditNoteCreate"]?.id,
      }),
    },
  ],
};

/** Upstream: the credit note is made at the prices of the order, released at once, and linked by itself. Checked 2026-11. */
const byV1: FlowWay = {
  family: "v1",
  steps: [
    {
      command: "returnCreateFromSalesOrder",
      takes: {
        ...sameNames(["salesOrderId", "documentDate"]),
        positions: { at: "positions", items: sameNames(["salesOrderPositionId", "quantity", "returnReasonId"]) },
      },
      adopts: "returnId",
    },
    {
      command: "returnRelease",
      takes: {},
      complete: (_taken, { made }) => ({ id: made["returnCreateFromSalesOrder"]?.id }),
    },
    {
      command: "creditNoteCreateFromReturn",
      takes: {},
      complete: (_taken, { made }) => ({
        returnId: made["returnCreateFromSalesOrder"]?.id,
        isApproved: true,
        isPaid: false,
      }),
      adopts: "creditNoteId",
    },
  ],
};

/** Takes goods of an order back and credits what was paid for them. */
export const returnRefund = defineFlow({
  ids: {
    salesOrderId: { type: "SalesOrder" },
    "positions.salesOrderPositionId": { type: "SalesOrderPosition", isCompound: true },
    "positions.returnReasonId": { type: "ReturnReason" },
    returnId: { type: "Return" },
    creditNoteId: { type: "CreditNote" },
  },
  ways: [byV3, byV1],
  payload: (ids) => ({
    returnId: ids["returnCreate"] ?? ids["returnCreateFromSalesOrder"] ?? null,
    creditNoteId: ids["creditNoteCreate"] ?? ids["creditNoteCreateFromReturn"] ?? null,
  }),
});
