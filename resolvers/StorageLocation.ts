import { connectionOfPart } from "../src/connections/of-array.ts";
import type { StorageLocationResolvers } from "../src/generated/resolvers.ts";

export const StorageLocation: StorageLocationResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.storageLocation.byReference(reference, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  warehouse: ({ warehouseId }, _args, { loaders, demand }, info) => loaders.warehouse.one(warehouseId, demand(info)),
  items: ({ id, items }, args) => connectionOfPart(`StorageLocation/${id}/items`, items, args),
};
