/** Goods come back, and the money goes back. */
import type { Input } from "../commands/define.ts";
import { sameNames } from "../commands/keys.ts";
import type { SalesOrder, SalesOrderPosition } from "../domain/sales-order.ts";
import type { UserError } from "../domain/user-error.ts";
import type { Entity } from "../resources/define.ts";
import { sumOf } from "../lib/decimal.ts";
import { defineFlow } from "./define.ts";
import type { FlowWay, Known } from "./define.ts";
import { creditHolds, creditNoteAdoption, creditNoteOf, refundedReturn, returnHolds } from "./found.ts";
import { isMore, listOf, ofAnotherOrder, ownIdOf, withPositions } from "./given.ts";

type Sold = ReadonlyMap<string, SalesOrderPosition>;

/** The order's positions with products, by the part of their ids that is their own. */
function soldIn(read: Entity | null): Sold {
  const { positions } = (read ?? {}) as Partial<SalesOrder>;
  const sold = (positions ?? []).filter((position) => position.__typename === "SalesOrderPosition");
  return new Map(sold.map((position) => [ownIdOf(position.id), position]));
}

/** What cannot be meant: a credit note of less than nothing would ask for money, and it is released at once. */
function slips(input: Input): readonly UserError[] {
  const negative = listOf(input["positions"]).flatMap(({ price }, place): UserError[] => {
    const { amount } = (price ?? {}) as Input;
    if (typeof amount !== "string" || !isMore("0", amount)) return [];
    const field = ["input", "positions", String(place), "price", "amount"];
    return [{ field, message: "Less than nothing cannot be paid back.", code: "INVALID" }];
  });
  return [...withPositions(input), ...ofAnotherOrder(input), ...negative];
}

/** An input position, beside what was sold. */
interface Asked {
  readonly position: Input;
  readonly sold: SalesOrderPosition | undefined;
  /** How many of the sold position come back by this input position and those before it. */
  readonly sum: string;
  readonly currency: unknown;
  /** Where it stands. */
  readonly path: readonly string[];
}

function objections(record: Entity, input: Input): readonly UserError[] {
  const { customerId, currency } = record as SalesOrder;
  const own: readonly UserError[] =
    typeof customerId === "string"
      ? []
      : [{ field: ["input", "salesOrderId"], message: "The order has no customer to pay.", code: "INVALID" }];
  const all = soldIn(record);
  const sums = new Map<string, string>();
  const wrong = listOf(input["positions"]).flatMap((position, place): readonly UserError[] => {
    const id = ownIdOf(position["salesOrderPositionId"]);
    const sum = sumOf([sums.get(id) ?? "0", String(position["quantity"])]);
    sums.set(id, sum);
    return objectionsTo({ position, sold: all.get(id), sum, currency, path: ["input", "positions", String(place)] });
  });
  return [...own, ...wrong];
}

/** Upstream: only v1 counts what was ordered; v3 takes back and credits any quantity. Checked 2026-11. */
function objectionsTo({ position, sold, sum, currency, path }: Asked): readonly UserError[] {
  const at = (field: readonly string[], message: string, code: UserError["code"]): readonly UserError[] => [
    { field: [...path, ...field], message, code },
  ];
  const id = ["salesOrderPositionId"];
  if (typeof sold?.productId !== "string") return at(id, "The order has no such position with a product.", "NOT_FOUND");
  if (typeof sold.quantity === "string" && isMore(sum, sold.quantity))
    return at(["quantity"], `Only ${sold.quantity} were ordered, and ${sum} are to come back.`, "INVALID");
  const price = position["price"] as Input | undefined;
  if (price === undefined)
    return typeof sold.price?.net?.amount === "string"
      ? []
      : at(id, "The order tells no net price for it: give a price.", "INVALID");
  if (typeof currency !== "string" || price["currency"] === currency) return [];
  return at(["price", "currency"], `The order was paid in ${currency}.`, "INVALID");
}

/** The sold position of each input position, in their order. */
function soldFor({ read, input }: Known): readonly (SalesOrderPosition | undefined)[] {
  const sold = soldIn(read);
  return listOf(input["positions"]).map(({ salesOrderPositionId }) => sold.get(ownIdOf(salesOrderPositionId)));
}

/** What was paid for it. */
function priceOf(sold: SalesOrderPosition | undefined): Input {
  const { price, discount } = sold ?? {};
  return { price: price?.net, ...(typeof discount === "string" ? { discount } : {}) };
}

/** Positions of the return: the products that were sold. */
function returnedPositions(taken: Input, known: Known): readonly Input[] {
  const sold = soldFor(known);
  return listOf(taken["positions"]).map((position, place) => ({ ...position, productId: sold[place]?.productId }));
}

/** Positions of the credit note: at what was paid, unless the input says otherwise. */
function creditedPositions(taken: Input, known: Known): readonly Input[] {
  const sold = soldFor(known);
  return listOf(taken["positions"]).map((position, place) => ({
    ...(position["price"] === undefined ? priceOf(sold[place]) : {}),
    ...position,
    productId: sold[place]?.productId,
  }));
}

/** What the credit note takes over from the order. */
function headOf({ read }: Known): Input {
  const { customerId, projectId, currency, taxation } = (read ?? {}) as Partial<SalesOrder>;
  const known = { customerId, projectId, currency, ...(taxation === "UNKNOWN" ? {} : { taxation }) };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => typeof value === "string"));
}

const returned = { at: "positions", items: sameNames(["quantity", "returnReasonId", "returnNote"]) };

const byV3: FlowWay = {
  family: "v3",
  reads: { field: "salesOrderId", type: "SalesOrder", facets: ["positions"], objections },
  uses: ["positions.salesOrderPositionId"],
  steps: [
    {
      command: "returnCreate",
      takes: { ...sameNames(["salesOrderId", "documentDate"]), positions: returned },
      complete: (taken, known) => ({
        ...taken,
        customerId: (known.read as SalesOrder | null)?.customerId,
        progress: "ANNOUNCED",
        positions: returnedPositions(taken, known),
      }),
      derives: true,
      holds: returnHolds,
      adopts: refundedReturn,
    },
    { command: "returnRelease", takes: {}, complete: (_taken, { made }) => ({ id: made["returnCreate"]?.id }) },
    {
      command: "creditNoteCreate",
      takes: {
        ...sameNames(["documentDate", "bodyIntroduction"]),
        positions: { at: "positions", items: sameNames(["quantity", "price.amount", "price.currency"]) },
      },
      complete: (taken, known) => ({ ...taken, ...headOf(known), positions: creditedPositions(taken, known) }),
      derives: true,
      onceFor: ({ made }) => made["returnCreate"]?.id,
      holds: creditHolds,
      adopts: creditNoteAdoption,
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
      holds: returnHolds,
      adopts: refundedReturn,
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
      // v1 does not tell that it was done.
      onceFor: ({ made }) => made["returnCreateFromSalesOrder"]?.id,
      adopts: creditNoteOf("returnCreateFromSalesOrder"),
    },
  ],
};

/** Takes goods of an order back and credits what was paid for them. */
export const returnRefund = defineFlow({
  objections: slips,
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
