import type { WarehouseStockResolvers } from "../src/generated/resolvers.ts";

export const WarehouseStock: WarehouseStockResolvers = {
  warehouse: ({ warehouseId }, _args, { loaders, demand }, info) => loaders.warehouse.one(warehouseId, demand(info)),
};
