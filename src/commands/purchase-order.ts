/** Purchase orders: made, changed, led through their states, and what arrives for them. */
import type { PurchaseOrder } from "../domain/purchase-order.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import type { JsonObject } from "../plan/json.ts";
import { defineCommand } from "./define.ts";
import type { Answered, Command } from "./define.ts";
import { isIn, onlyDrafts, releaseBody, released, v3Action } from "./document-states.ts";
import { receiptBody, receiptIds } from "./goods-receipt.ts";
import { keptPositions } from "./kept.ts";
import { purchaseIds, shownPurchase, v1Create, v1Update, v3Create, v3Update } from "./purchase-order-fields.ts";

interface PurchasePayload {
  readonly purchaseOrder: PurchaseOrder | null;
}

type PurchaseCommand = Command<PurchaseOrder, PurchasePayload>;

const payload = ({ record }: Answered<PurchaseOrder>): PurchasePayload => ({ purchaseOrder: record });
const target = { field: "id", type: "PurchaseOrder" } as const;
const v3Path = (id: string): string => `/api/v3/purchaseOrders/${id}`;
const v1Path = (id: string): string => `/api/v1/purchaseOrders/${id}`;

/** Makes a draft. */
export const purchaseOrderCreate: PurchaseCommand = defineCommand<PurchaseOrder, PurchasePayload>({
  type: "PurchaseOrder",
  effect: "create",
  ids: purchaseIds,
  sources: [
    {
      family: "v3",
      method: "POST",
      path: () => "/api/v3/purchaseOrders",
      body: v3Create,
      needs: ["documentAddress.name", "deliveryAddress.name"],
      answers: "body",
    },
    {
      family: "v1",
      method: "POST",
      path: () => "/api/v1/purchaseOrders",
      body: v1Create,
      needs: ["documentDate", "projectId"],
      answers: "location",
    },
  ],
  shown: shownPurchase,
  stale: [],
  check: "whether there is a new draft for this supplier",
  payload,
});

/** Changes a purchase order; what is not named stays, positions included. */
export const purchaseOrderUpdate: PurchaseCommand = defineCommand<PurchaseOrder, PurchasePayload>({
  type: "PurchaseOrder",
  effect: "update",
  target,
  ids: purchaseIds,
  sources: [
    { family: "v3", method: "PATCH", path: v3Path, body: v3Update },
    {
      family: "v1",
      method: "PATCH",
      path: v1Path,
      body: v1Update,
      around: {
        facets: ["positions"],
        body: (body, record): JsonObject => ({ ...body, positions: keptPositions(record, "PurchaseOrderPosition") }),
      },
    },
  ],
  shown: shownPurchase,
  stale: [],
  hints: { WRITE_PROTECTED: "Take the protection off in Xentral first; the internal comment alone can be changed." },
  check: "what the purchase order holds now",
  payload,
});

/** Gives a draft its number. */
export const purchaseOrderRelease: PurchaseCommand = defineCommand<PurchaseOrder, PurchasePayload>({
  type: "PurchaseOrder",
  ...released,
  target,
  sources: [
    v3Action(v3Path, "release", releaseBody),
    { family: "v1", method: "PATCH", path: (id) => `${v1Path(id)}/actions/release` },
  ],
  stale: ["Product"],
  hints: onlyDrafts,
  check: "whether the purchase order has a number",
  payload,
});

const notCancelled = "Drafts and completed purchase orders are not cancelled.";

/** Cancels a purchase order. */
export const purchaseOrderCancel: PurchaseCommand = defineCommand<PurchaseOrder, PurchasePayload>({
  type: "PurchaseOrder",
  effect: "action",
  target,
  sources: [
    v3Action(v3Path, "cancel"),
    { family: "v1", method: "PATCH", path: (id) => `${v1Path(id)}/actions/cancel` },
  ],
  isProof: isIn("CANCELLED"),
  stale: ["Product"],
  hints: { WRONG_STATUS: notCancelled, CONFLICT: notCancelled },
  check: "the purchase order's status",
  payload,
});

/** Deletes a draft. */
export const purchaseOrderDelete = defineCommand<PurchaseOrder, { readonly deletedPurchaseOrderId: string | null }>({
  type: "PurchaseOrder",
  effect: "delete",
  target,
  sources: [{ family: "v3", method: "DELETE", path: v3Path }],
  isProof: (record) => record === null,
  stale: ["PurchaseOrderPosition", "Product"],
  hints: { WRONG_STATUS: "Only drafts are deleted; released purchase orders are cancelled instead." },
  check: "whether the purchase order is still there",
  payload: ({ id }) => ({ deletedPurchaseOrderId: id === null ? null : formatGlobalId("PurchaseOrder", id) }),
});

/**
 * Books what arrives. Upstream: at once, for good, on drafts too, and as often as it is sent; a receipt cannot be read
 * afterwards. Checked 2026-11.
 */
export const purchaseOrderGoodsReceipt: PurchaseCommand = defineCommand<PurchaseOrder, PurchasePayload>({
  type: "PurchaseOrder",
  effect: "booking",
  target: { field: "purchaseOrderId", type: "PurchaseOrder" },
  ids: receiptIds("purchaseOrder", "PurchaseOrderPosition"),
  sources: [
    {
      family: "v1",
      method: "POST",
      path: (id) => `${v1Path(id)}/goodsReceipts`,
      body: receiptBody("purchaseOrder"),
    },
  ],
  stale: ["Product", "StorageLocation", "StockMovement", "SalesOrder", "Shipment"],
  hints: { INVALID: "Compare positions and products with the purchase order, and storage locations with Xentral." },
  check: "the stock movements of these products, and the delivered quantity of the purchase order's positions",
  payload,
});
