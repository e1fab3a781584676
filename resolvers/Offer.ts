import { connectionOfPart } from "../src/connections/of-array.ts";
import type { OfferResolvers } from "../src/generated/resolvers.ts";

export const Offer: OfferResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.offer.byReference(reference, demand(info)),
  positions: ({ id, positions }, args) => connectionOfPart(`Offer/${id}/positions`, positions, args),
  pdf: ({ id }, _args, { documentUrl }) => ({ url: documentUrl("Offer", id) }),
  customer: ({ customerId }, _args, { loaders, demand }, info) => loaders.customer.one(customerId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  paymentMethod: ({ paymentMethodId }, _args, { loaders, demand }, info) =>
    loaders.paymentMethod.one(paymentMethodId, demand(info)),
  shippingMethod: ({ shippingMethodId }, _args, { loaders, demand }, info) =>
    loaders.shippingMethod.one(shippingMethodId, demand(info)),
  preferredWarehouse: ({ preferredWarehouseId }, _args, { loaders, demand }, info) =>
    loaders.warehouse.one(preferredWarehouseId, demand(info)),
};
