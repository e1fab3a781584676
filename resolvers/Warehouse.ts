import { resolveConnection } from "../src/connections/resolve.ts";
import type { WarehouseResolvers } from "../src/generated/resolvers.ts";

export const Warehouse: WarehouseResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.warehouse.byReference(reference, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  storageLocations: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.storageLocation.list(args, demand(info), { warehouseId: id }), args),
};
