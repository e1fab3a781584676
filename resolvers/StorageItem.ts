import type { StorageItemResolvers } from "../src/generated/resolvers.ts";

export const StorageItem: StorageItemResolvers = {
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  storageLocation: ({ storageLocationId }, _args, { loaders, demand }, info) =>
    loaders.storageLocation.one(storageLocationId, demand(info)),
  warehouse: ({ warehouseId }, _args, { loaders, demand }, info) => loaders.warehouse.one(warehouseId, demand(info)),
};
