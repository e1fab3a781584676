import type { StockMovementResolvers } from "../src/generated/resolvers.ts";

export const StockMovement: StockMovementResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.stockMovement.byReference(reference, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  storageLocation: ({ storageLocationId }, _args, { loaders, demand }, info) =>
    loaders.storageLocation.oneBy("locationId", storageLocationId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
};
