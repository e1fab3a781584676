import { connectionOfPart } from "../src/connections/of-array.ts";
import type { ProductStockResolvers } from "../src/generated/resolvers.ts";

export const ProductStock: ProductStockResolvers = {
  available: ({ listedStock }) => listedStock?.available ?? null,
  total: ({ listedStock }) => listedStock?.total ?? null,
  inProduction: ({ listedStock }) => listedStock?.inProduction ?? null,
  physical: ({ stockTotals }) => stockTotals?.physical ?? null,
  sellable: ({ stockTotals }) => stockTotals?.sellable ?? null,
  reserved: ({ stockTotals }) => stockTotals?.reserved ?? null,
  openSalesOrders: ({ stockTotals }) => stockTotals?.openSalesOrders ?? null,
  calculated: ({ stockTotals }) => stockTotals?.calculated ?? null,
  producible: ({ stockTotals }) => stockTotals?.producible ?? null,
  correction: ({ stockTotals }) => stockTotals?.correction ?? null,
  pseudo: ({ stockTotals }) => stockTotals?.pseudo ?? null,
  warehouses: ({ stockTotals }) => stockTotals?.warehouses ?? null,
  salesChannels: ({ stockTotals }) => stockTotals?.salesChannels ?? null,
  storageLocations: ({ id, storageItems }, args) =>
    connectionOfPart(`ProductStock/${id}/storageLocations`, storageItems, args),
  reservations: ({ id, stockReservations }, args) =>
    connectionOfPart(`ProductStock/${id}/reservations`, stockReservations, args),
};
