/** Sales orders: imported, made, changed, and led through their states. */
import type { SalesOrder } from "../domain/sales-order.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import type { JsonObject } from "../plan/json.ts";
import { defineCommand } from "./define.ts";
import type { Answered, Command } from "./define.ts";
import { isIn, onlyDrafts, releaseBody, released, v3Action } from "./document-states.ts";
import { keptPositions } from "./kept.ts";
import { plain } from "./keys.ts";
import { orderIds, shownImport, shownOrder, v1Import, v1Update, v3NewPosition, v3Order } from "./sales-order-fields.ts";
import { sending, sendingHint } from "./sending.ts";

interface OrderPayload {
  readonly salesOrder: SalesOrder | null;
}

type OrderCommand = Command<SalesOrder, OrderPayload>;

const payload = ({ record }: Answered<SalesOrder>): OrderPayload => ({ salesOrder: record });
const target = { field: "id", type: "SalesOrder" } as const;
const v3Path = (id: string): string => `/api/v3/salesOrders/${id}`;
const v1Path = (id: string): string => `/api/v1/salesOrders/${id}`;
/** What a dispatch makes and moves. Upstream: with auto dispatch, orders are dispatched as soon as they are released. Checked 2026-11. */
const dispatched = ["DeliveryNote", "Invoice", "Product", "StorageLocation", "StockMovement", "Shipment"];

/** Makes an order and releases it in one step, as shops do. */
export const salesOrderImport: OrderCommand = defineCommand<SalesOrder, OrderPayload>({
  type: "SalesOrder",
  effect: "create",
  ids: orderIds,
  sources: [
    {
      family: "v1",
      method: "POST",
      path: () => "/api/v1/salesOrders/actions/import",
      body: v1Import,
      answers: "location",
    },
  ],
  naturalKey: { field: "externalOrderNumber", filter: "externalOrderNumber" },
  shown: shownImport,
  stale: [...dispatched, "Customer"],
  check: "whether there is an order with this external order number, or a new one of this customer",
  payload,
});

/** Makes a draft. */
export const salesOrderCreate: OrderCommand = defineCommand<SalesOrder, OrderPayload>({
  type: "SalesOrder",
  effect: "create",
  ids: orderIds,
  sources: [
    {
      family: "v3",
      method: "POST",
      path: () => "/api/v3/salesOrders",
      body: { ...v3Order, positions: { at: "lineItems", items: v3NewPosition } },
      answers: "body",
    },
  ],
  naturalKey: { field: "externalOrderNumber", filter: "externalOrderNumber" },
  shown: shownOrder,
  stale: ["Customer"],
  check: "whether there is an order with this external order number, or a new draft of this customer",
  payload,
});

/** Changes an order; what is not named stays, positions included. */
export const salesOrderUpdate: OrderCommand = defineCommand<SalesOrder, OrderPayload>({
  type: "SalesOrder",
  effect: "update",
  target,
  ids: orderIds,
  sources: [
    { family: "v3", method: "PATCH", path: v3Path, body: v3Order },
    {
      family: "v1",
      method: "PATCH",
      path: v1Path,
      body: v1Update,
      around: {
        facets: ["positions"],
        body: (body, record): JsonObject => ({ ...body, positions: keptPositions(record, "SalesOrderPosition") }),
      },
    },
  ],
  shown: shownOrder,
  stale: [],
  hints: { WRITE_PROTECTED: "Take the protection off in Xentral first; the internal comment alone can be changed." },
  check: "what the order holds now",
  payload,
});

/** Gives a draft its number; from then on it counts. */
export const salesOrderRelease: OrderCommand = defineCommand<SalesOrder, OrderPayload>({
  type: "SalesOrder",
  ...released,
  target,
  sources: [v3Action(v3Path, "release", releaseBody)],
  stale: dispatched,
  hints: onlyDrafts,
  check: "whether the order has a number",
  payload,
});

/** Hands a released order to the warehouse. */
export const salesOrderDispatch: OrderCommand = defineCommand<SalesOrder, OrderPayload>({
  type: "SalesOrder",
  effect: "booking",
  target,
  sources: [{ family: "v1", method: "POST", path: (id) => `${v1Path(id)}/actions/dispatch` }],
  stale: dispatched,
  hints: { INVALID: "Only released orders whose checks are all green are dispatched; `trafficLights` shows them." },
  check: "whether the order has a delivery note",
  payload,
});

/** Cancels an order. */
export const salesOrderCancel: OrderCommand = defineCommand<SalesOrder, OrderPayload>({
  type: "SalesOrder",
  effect: "action",
  target,
  sources: [
    v3Action(v3Path, "cancel"),
    {
      family: "v1",
      method: "POST",
      path: (id) => `${v1Path(id)}/actions/cancel`,
      body: { notifyCustomer: plain("notifyCustomer") },
    },
  ],
  isProof: isIn("CANCELLED"),
  // Whoever has cancelled it, the customer may not have been told.
  unseen: ["notifyCustomer"],
  stale: ["Product"],
  hints: { WRONG_STATUS: "Drafts are deleted instead; completed orders are not cancelled." },
  check: "the order's status",
  payload,
});

/** Closes an order. */
export const salesOrderComplete: OrderCommand = defineCommand<SalesOrder, OrderPayload>({
  type: "SalesOrder",
  effect: "action",
  target,
  sources: [v3Action(v3Path, "complete")],
  isProof: isIn("COMPLETED"),
  stale: ["Product"],
  hints: { WRONG_STATUS: "Only released orders are completed." },
  check: "the order's status",
  payload,
});

/** Sends an order's document, or notes that it was sent. */
export const salesOrderSend: OrderCommand = defineCommand<SalesOrder, OrderPayload>({
  type: "SalesOrder",
  effect: "booking",
  target,
  sources: [v3Action(v3Path, "send", sending)],
  stale: [],
  hints: { INVALID: sendingHint },
  check: "the order's log, for what was sent",
  payload,
});

/** Deletes a draft. */
export const salesOrderDelete = defineCommand<SalesOrder, { readonly deletedSalesOrderId: string | null }>({
  type: "SalesOrder",
  effect: "delete",
  target,
  sources: [
    { family: "v3", method: "DELETE", path: v3Path },
    { family: "v1", method: "DELETE", path: v1Path },
  ],
  isProof: (record) => record === null,
  stale: ["SalesOrderPosition"],
  hints: { WRONG_STATUS: "Only drafts are deleted.", CONFLICT: "Only drafts are deleted." },
  check: "whether the order is still there",
  payload: ({ id }) => ({ deletedSalesOrderId: id === null ? null : formatGlobalId("SalesOrder", id) }),
});
