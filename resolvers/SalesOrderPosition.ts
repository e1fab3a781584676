import type { SalesOrderPositionResolvers } from "../src/generated/resolvers.ts";

export const SalesOrderPosition: SalesOrderPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  parentPosition: ({ parentPositionId }, _args, { byType, demand }, info) =>
    byType.one("SalesOrderPosition", parentPositionId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  salesOrder: ({ salesOrderId }, _args, { loaders, demand }, info) =>
    loaders.salesOrder.one(salesOrderId, demand(info)),
};
