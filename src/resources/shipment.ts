import { z } from "zod";

import type { Shipment } from "../domain/shipment.ts";
import { defineResource } from "./define.ts";
import { field, idField, idKey, olderKey } from "./filters.ts";
import { olderDateKey } from "./older-filters.ts";
import { date, dateTime, decimal, id, list, object, parseWire, reference, text } from "./wire.ts";

const wire = z.object({
  id,
  tracking: object({ number: text, link: text, carrier: text }),
  sentAt: date,
  sentAtTimestamp: dateTime,
  additionalPackages: list(
    z.object({ id, trackingNumber: text, weight: decimal, createdAt: dateTime, updatedAt: dateTime }),
  ),
  deliveryNote: reference,
  salesOrder: reference,
  shippingMethod: reference,
});

/** Reads a parcel, from the list and alone. */
function readShipment(item: unknown): Shipment {
  const { deliveryNote, salesOrder, shippingMethod, additionalPackages = [], ...fields } = parseWire(wire, item);
  return {
    ...fields,
    additionalPackages,
    deliveryNoteId: deliveryNote,
    salesOrderId: salesOrder,
    shippingMethodId: shippingMethod,
  };
}

/**
 * Parcels, which v1 alone tells of. Upstream: the same records are called deliveries and shipments; the list of the one
 * name takes filters, that of the other does not, and neither can be asked for ids or ordered by them. Checked 2026-11.
 */
export const shipment = defineResource<Shipment>({
  type: "Shipment",
  fields: {},
  filters: {
    deliveryNoteId: idField("DeliveryNote"),
    salesOrderId: idField("SalesOrder"),
    shippingMethodId: idField("ShippingMethod"),
    trackingNumber: field("string", ({ tracking }) => tracking && tracking.number),
    carrier: field("string", ({ tracking }) => tracking && tracking.carrier),
    sentAt: field("date"),
  },
  sources: [
    {
      family: "v1",
      list: {
        path: "/api/v1/deliveries",
        dialect: "v1",
        brings: ["row"],
        page: { min: 10, max: 50 },
        counts: true,
        filters: {
          deliveryNoteId: idKey("deliveryNoteId"),
          salesOrderId: idKey("salesOrderId"),
          shippingMethodId: idKey("shippingMethodId"),
          trackingNumber: olderKey("trackingNumber"),
          carrier: olderKey("carrier"),
          sentAt: olderDateKey("sentAt"),
        },
        orders: {},
        read: readShipment,
      },
      single: { path: (id) => `/api/v1/deliveries/${id}`, brings: ["row"], read: readShipment },
    },
  ],
});
