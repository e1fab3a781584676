import type { ReturnPositionResolvers } from "../src/generated/resolvers.ts";

export const ReturnPosition: ReturnPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  parentPosition: ({ parentPositionId }, _args, { byType, demand }, info) =>
    byType.one("ReturnPosition", parentPositionId, demand(info)),
  salesOrderPosition: ({ salesOrderPositionId }, _args, { byType, demand }, info) =>
    byType.one("SalesOrderPosition", salesOrderPositionId, demand(info)),
  deliveryNotePosition: ({ deliveryNotePositionId }, _args, { byType, demand }, info) =>
    byType.one("DeliveryNotePosition", deliveryNotePositionId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  return: ({ returnId }, _args, { loaders, demand }, info) => loaders.return.one(returnId, demand(info)),
};
