import { connectionOfPart } from "../src/connections/of-array.ts";
import type { PurchaseOrderResolvers } from "../src/generated/resolvers.ts";

export const PurchaseOrder: PurchaseOrderResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.purchaseOrder.byReference(reference, demand(info)),
  positions: ({ id, positions }, args) => connectionOfPart(`PurchaseOrder/${id}/positions`, positions, args),
  pdf: ({ id }, _args, { documentUrl }) => ({ url: documentUrl("PurchaseOrder", id) }),
  customer: () => null,
  supplier: ({ supplierId }, _args, { loaders, demand }, info) => loaders.supplier.one(supplierId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  paymentMethod: ({ paymentMethodId }, _args, { loaders, demand }, info) =>
    loaders.paymentMethod.one(paymentMethodId, demand(info)),
  shippingMethod: ({ shippingMethodId }, _args, { loaders, demand }, info) =>
    loaders.shippingMethod.one(shippingMethodId, demand(info)),
};
