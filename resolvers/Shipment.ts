import type { ShipmentResolvers } from "../src/generated/resolvers.ts";

export const Shipment: ShipmentResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.shipment.byReference(reference, demand(info)),
  deliveryNote: ({ deliveryNoteId }, _args, { loaders, demand }, info) =>
    loaders.deliveryNote.one(deliveryNoteId, demand(info)),
  salesOrder: ({ salesOrderId }, _args, { loaders, demand }, info) =>
    loaders.salesOrder.one(salesOrderId, demand(info)),
  shippingMethod: ({ shippingMethodId }, _args, { loaders, demand }, info) =>
    loaders.shippingMethod.one(shippingMethodId, demand(info)),
};
