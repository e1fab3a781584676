import type { PurchaseOrderPositionResolvers } from "../src/generated/resolvers.ts";

export const PurchaseOrderPosition: PurchaseOrderPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  purchaseOrder: ({ purchaseOrderId }, _args, { loaders, demand }, info) =>
    loaders.purchaseOrder.one(purchaseOrderId, demand(info)),
};
