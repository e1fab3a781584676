/** v3: sales orders. */
import { boolean, day, nested, orNull, reference, text, word, wordsOf } from "../engine/body.ts";
import type { WriteRoute } from "./define.ts";
import { cancelled, completed, documentActions, statusAction } from "./document-actions.ts";
import { headRoutes } from "./document-head.ts";
import { lineRoutes } from "./document-lines.ts";
import { inItsCurrency, saidFinancials } from "./financials.ts";
import { draftOrder, orderSort } from "./order.ts";
import { documentAddress, documentAddressChange, mergedAddress } from "./postal.ts";

const own = {
  ...saidFinancials,
  salesId: reference("sales", null),
  costCenter: text("costCenter"),
  preferredWarehouseId: reference("preferredWarehouse", "warehouse"),
  shippingMethodId: reference("shippingMethod", "shippingMethod"),
  customerOrderNumber: text("customerOrderNumber"),
  externalOrderNumber: text("externalOrderNumber"),
  externalOrderId: text("externalOrderId"),
  transactionNumber: text("transactionNumber"),
  salesChannelId: orNull(reference("salesChannel", "salesChannel")),
  desiredDeliveryDate: day("desiredDeliveryDate"),
  earliestFulfillmentDate: day("earliestFulfillmentDate"),
  reservationDate: day("reservationDate"),
  isSalesOrderToSupplier: boolean("isSalesOrderToSupplier"),
  autoDispatch: boolean("autoDispatch"),
  createDocuments: word("createDocuments", wordsOf("deliveryNote", "invoice", "deliveryNoteAndInvoice")),
  fastLane: boolean("fastLane"),
};

export const v3Orders: readonly WriteRoute[] = [
  ...headRoutes(orderSort, {
    created: { ...own, shipToAddress: nested("deviatingShipToAddress", documentAddress) },
    // Upstream: `deviatingDeliveryAddress` is dropped without a word, `deviatingShipToAddress` is its name. Checked 2026-11.
    changed: { ...own, shipToAddress: orNull(nested("deviatingShipToAddress", documentAddressChange)) },
    draft: draftOrder,
    keepsNumber: true,
    adopted(order, { shipToAddress, ...plain }) {
      const said = inItsCurrency({ ...order, ...plain });
      if (shipToAddress === undefined) return said;
      const address = shipToAddress === null ? null : mergedAddress(order.shipToAddress, shipToAddress);
      return { ...said, shipToAddress: address };
    },
  }),
  ...lineRoutes(orderSort),
  ...documentActions(orderSort, { isProtectedByRelease: false, isSentStatus: false }),
  statusAction(orderSort, "cancel", ({ record, at }) => cancelled(record, at)),
  statusAction(orderSort, "complete", ({ record, at }) => completed(record, at)),
];
