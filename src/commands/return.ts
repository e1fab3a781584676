/** Returns: announced, led through their states, linked, and received. */
import type { Return } from "../domain/return.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { defineCommand } from "./define.ts";
import type { Answered, Command } from "./define.ts";
import { isIn, releaseBody, released, v3Action } from "./document-states.ts";
import { receiptBody, receiptIds } from "./goods-receipt.ts";
import { returnIds, shownReturn, v1FromOrder, v3FromDelivery, v3Position, v3Return } from "./return-fields.ts";

interface ReturnPayload {
  readonly return: Return | null;
}

type ReturnCommand = Command<Return, ReturnPayload>;

const payload = ({ record }: Answered<Return>): ReturnPayload => ({ return: record });
const target = { field: "id", type: "Return" } as const;
const v3Path = (id: string): string => `/api/v3/returnOrders/${id}`;
const v1Path = (id: string): string => `/api/v1/returns/${id}`;
/** Documents tell which others were made from them. */
const relatives = ["SalesOrder", "DeliveryNote", "CreditNote", "Invoice"];

/** Makes a draft that stands for itself. */
export const returnCreate: ReturnCommand = defineCommand<Return, ReturnPayload>({
  type: "Return",
  effect: "create",
  ids: returnIds,
  sources: [
    {
      family: "v3",
      method: "POST",
      path: () => "/api/v3/returnOrders",
      body: { ...v3Return, positions: { at: "lineItems", items: v3Position } },
      answers: "body",
    },
  ],
  shown: shownReturn,
  stale: relatives,
  check: "whether this customer has a new draft of a return",
  payload,
});

/** Makes a draft out of positions of an order. */
export const returnCreateFromSalesOrder: ReturnCommand = defineCommand<Return, ReturnPayload>({
  type: "Return",
  effect: "create",
  ids: returnIds,
  sources: [{ family: "v1", method: "POST", path: () => "/api/v1/returns", body: v1FromOrder, answers: "location" }],
  shown: shownReturn,
  stale: relatives,
  hints: {
    INVALID: "The positions must be the order's own, with no more than was ordered, and the reasons must exist.",
    NOT_FOUND: "It may be the order that Xentral does not have.",
  },
  check: "whether the order has a new return",
  payload,
});

/** Makes a draft out of positions of a delivery note, which tells customer, address, project and order. */
export const returnCreateFromDeliveryNote: ReturnCommand = defineCommand<Return, ReturnPayload>({
  type: "Return",
  effect: "create",
  ids: returnIds,
  sources: [
    {
      family: "v3",
      method: "POST",
      path: () => "/api/v3/returnOrders/actions/createFromDeliveryNote",
      body: v3FromDelivery,
      answers: "body",
    },
  ],
  shown: shownReturn,
  stale: relatives,
  hints: {
    INVALID:
      "The positions must be the delivery note's own, with no more than was delivered, and the reasons must exist.",
    NOT_FOUND: "It may be the delivery note that Xentral does not have.",
  },
  check: "whether the delivery note has a new return",
  payload,
});

/** Changes a return; what is not named stays, positions included. */
export const returnUpdate: ReturnCommand = defineCommand<Return, ReturnPayload>({
  type: "Return",
  effect: "update",
  target,
  ids: returnIds,
  sources: [{ family: "v3", method: "PATCH", path: v3Path, body: v3Return }],
  shown: shownReturn,
  stale: relatives,
  hints: { WRITE_PROTECTED: "Only the internal comment can be changed until the protection is taken off in Xentral." },
  check: "what the return holds now",
  payload,
});

/** Gives a draft its number; from then on goods may come back. */
export const returnRelease: ReturnCommand = defineCommand<Return, ReturnPayload>({
  type: "Return",
  ...released,
  target,
  sources: [
    v3Action(v3Path, "release", releaseBody),
    { family: "v1", method: "POST", path: (id) => `${v1Path(id)}/actions/release` },
  ],
  stale: relatives,
  hints: {
    WRONG_STATUS: "Only drafts are released, and never one that a credit note was made from.",
    INVALID: "Only drafts are released, and never one that a credit note was made from.",
  },
  check: "whether the return has a number",
  payload,
});

/** Cancels a return. */
export const returnCancel: ReturnCommand = defineCommand<Return, ReturnPayload>({
  type: "Return",
  effect: "action",
  target,
  sources: [v3Action(v3Path, "cancel")],
  isProof: isIn("CANCELLED"),
  stale: [],
  hints: { WRONG_STATUS: "Only released returns are cancelled; drafts are deleted instead." },
  check: "the return's status",
  payload,
});

/** Closes a return. */
export const returnComplete: ReturnCommand = defineCommand<Return, ReturnPayload>({
  type: "Return",
  effect: "action",
  target,
  sources: [v3Action(v3Path, "complete")],
  isProof: isIn("COMPLETED"),
  stale: [],
  hints: { WRONG_STATUS: "Only released returns are completed." },
  check: "the return's status",
  payload,
});

/** Deletes a draft. */
export const returnDelete = defineCommand<Return, { readonly deletedReturnId: string | null }>({
  type: "Return",
  effect: "delete",
  target,
  sources: [{ family: "v3", method: "DELETE", path: v3Path }],
  isProof: (record) => record === null,
  stale: ["ReturnPosition", ...relatives],
  hints: { WRONG_STATUS: "Only drafts are deleted; released returns are cancelled instead." },
  check: "whether the return is still there",
  payload: ({ id }) => ({ deletedReturnId: id === null ? null : formatGlobalId("Return", id) }),
});

/**
 * Books goods that came back into stock. Upstream: a receipt has no key and nothing stops a second one of the same goods,
 * so that without an answer nobody knows. Its id leads to no read. Checked 2026-11.
 */
export const returnGoodsReceipt: ReturnCommand = defineCommand<Return, ReturnPayload>({
  type: "Return",
  effect: "booking",
  target: { field: "returnId", type: "Return" },
  ids: receiptIds("return", "ReturnPosition"),
  sources: [{ family: "v1", method: "POST", path: (id) => `${v1Path(id)}/goodsReceipts`, body: receiptBody("return") }],
  stale: ["ReturnPosition", "Product", "StorageLocation", "StockMovement", "SalesOrder"],
  hints: {
    INVALID:
      "Each position and its product must be the return's own, its stockMovements must add up to its quantity, and goods of cancelled returns are not received.",
    WRONG_STATUS: "Goods of cancelled returns are not received.",
  },
  check: "the stock movements of these products, and what the return has received",
  payload,
});
