import type { OfferPositionResolvers } from "../src/generated/resolvers.ts";

export const OfferPosition: OfferPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  parentPosition: ({ parentPositionId }, _args, { byType, demand }, info) =>
    byType.one("OfferPosition", parentPositionId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  offer: ({ offerId }, _args, { loaders, demand }, info) => loaders.offer.one(offerId, demand(info)),
};
