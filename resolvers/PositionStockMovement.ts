import type { PositionStockMovementResolvers } from "../src/generated/resolvers.ts";

export const PositionStockMovement: PositionStockMovementResolvers = {
  warehouse: ({ warehouseId }, _args, { loaders, demand }, info) => loaders.warehouse.one(warehouseId, demand(info)),
  storageLocation: ({ storageLocationId }, _args, { loaders, demand }, info) =>
    loaders.storageLocation.oneBy("locationId", storageLocationId, demand(info)),
};
