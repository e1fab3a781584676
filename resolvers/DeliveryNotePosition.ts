import type { DeliveryNotePositionResolvers } from "../src/generated/resolvers.ts";

export const DeliveryNotePosition: DeliveryNotePositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  parentPosition: ({ parentPositionId }, _args, { byType, demand }, info) =>
    byType.one("DeliveryNotePosition", parentPositionId, demand(info)),
  salesOrderPosition: ({ salesOrderPositionId }, _args, { byType, demand }, info) =>
    byType.one("SalesOrderPosition", salesOrderPositionId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  deliveryNote: ({ deliveryNoteId }, _args, { loaders, demand }, info) =>
    loaders.deliveryNote.one(deliveryNoteId, demand(info)),
};
