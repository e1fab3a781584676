import { toQuantity } from "../amounts.ts";
import { toTimestamp } from "../calendar.ts";
import { stockByWarehouse, stockOf } from "../stock.ts";
import type { Product } from "../model-product.ts";
import type { Reservation, StockMovement, StorageItem, StorageLocation, Warehouse } from "../model-stock.ts";
import type { Projection } from "./kinds.ts";
import { ref } from "./values.ts";

/** v1's warehouse. */
export const warehouseV1: Projection<Warehouse> = (_world, warehouse) => ({
  id: String(warehouse.id),
  project: ref(warehouse.projectId),
  designation: warehouse.designation,
});

/** Row of the undocumented `/v1/storageLocations`: the flags only stand under the warehouse. */
export const storageLocationFlat: Projection<StorageLocation> = (_world, location) => ({
  id: String(location.id),
  designation: location.designation,
  warehouse: { id: String(location.warehouseId) },
});

/** v1's storage location under its warehouse. Upstream: some builds leave the warehouse out of the row. Checked 2026-11. */
export const storageLocationOfWarehouse: Projection<StorageLocation> = (_world, location, { build }) => ({
  id: String(location.id),
  ...(build.drift ? {} : { warehouse: { id: String(location.warehouseId) } }),
  designation: location.designation,
  description: location.description,
  project: ref(location.projectId),
  sort: location.sort,
  isReplenishmentLocation: location.isReplenishmentLocation,
  isConsumptionLocation: location.isConsumptionLocation,
  isRestrictedLocation: location.isRestrictedLocation,
  productionAccess: location.productionAccess,
  isPosLocation: location.isPosLocation,
  abcCategory: location.abcCategory,
  dimensions: { length: location.lengthCm, width: location.widthCm, height: location.heightCm },
});

/** v2's storage item: the only read with batches, best-before dates and serial numbers. */
export const storageItemV2: Projection<StorageItem> = (world, item) => ({
  productId: String(item.productId),
  sku: world.product.byId.get(item.productId)?.number ?? "",
  quantity: toQuantity(item.quantity),
  qualityControlAttributes: item.batches.map(({ quantity, batch, bestBeforeDate, serialNumbers }) => ({
    quantity: toQuantity(quantity),
    batch,
    bestBeforeDate,
    serialNumbers: serialNumbers.map((number) => ({ number })),
  })),
});

/** v1's storage item. */
export const storageItemV1: Projection<StorageItem> = (world, item) => ({
  id: String(item.id),
  product: { sku: world.product.byId.get(item.productId)?.number ?? "" },
  quantity: toQuantity(item.quantity),
  batches: item.batches.flatMap(({ batch }) => (batch === null ? [] : [batch])),
  bestBeforeDates: item.batches.flatMap(({ bestBeforeDate }) => (bestBeforeDate === null ? [] : [bestBeforeDate])),
  serialNumbers: item.batches.flatMap(({ serialNumbers }) => serialNumbers.map((number) => ({ number }))),
});

/** v1's `/products/{id}/stocks`. Warehouses without the product are listed too, with nothing. */
export const productStocks: Projection<Product> = (world, product) => {
  const figures = stockOf(world, product);
  const byWarehouse = stockByWarehouse(world, product.id);
  const orNull = (value: number | null) => (value === null ? null : toQuantity(value));
  return {
    id: String(product.id),
    totals: {
      pseudo: orNull(figures.pseudo),
      sellable: toQuantity(figures.sellable),
      reserved: toQuantity(figures.reserved),
      correction: orNull(figures.correction),
      physical: toQuantity(figures.physical),
      openSalesOrders: world.openDemand.has(product.id) ? toQuantity(figures.openSalesOrders) : null,
      calculated: toQuantity(figures.calculated),
      producible: orNull(figures.producible),
    },
    warehouses: world.warehouse.rows.map(({ id }) => ({
      id: String(id),
      physical: toQuantity(byWarehouse.get(id) ?? 0),
    })),
    salesChannels: product.channels.map((channel) => ({
      id: String(channel.salesChannelId),
      isShopActive: world.salesChannel.byId.get(channel.salesChannelId)?.active ?? false,
      isProductSalesChannelSettingActive: channel.isActive,
      pseudo: orNull(figures.pseudo),
      correction: orNull(figures.correction),
      useIndividualSalesChannelSettings: false,
      isStockSyncActive: channel.isActive,
    })),
  };
};

/** v1's `/products/{id}/storageLocations`: one row per shelf. */
export const storageLocationOfProduct: Projection<StorageItem> = (world, item) => {
  const location = world.storageLocation.byId.get(item.storageLocationId);
  const warehouse = location === undefined ? undefined : world.warehouse.byId.get(location.warehouseId);
  return {
    id: String(item.id),
    amount: decimal(item.quantity),
    product: { id: String(item.productId) },
    storageLocation: {
      id: String(item.storageLocationId),
      name: location?.designation ?? "",
      ...(warehouse === undefined ? {} : { warehouse: { id: String(warehouse.id), name: warehouse.designation } }),
    },
  };
};

/** v1's `/products/{id}/reservations`. */
export const reservationOfProduct: Projection<Reservation> = (world, reservation) => {
  const customer = world.partner.byId.get(reservation.customerId);
  return {
    id: String(reservation.id),
    amount: decimal(reservation.quantity),
    reason: reservation.reason,
    project: {
      id: String(reservation.projectId),
      reference: world.project.byId.get(reservation.projectId)?.abbreviation ?? "",
    },
    customer: {
      id: String(reservation.customerId),
      name: customer?.name ?? "",
      number: customer?.customerNumber ?? "",
    },
  };
};

/** Thousandths with two decimals at least: `25.00`, `0.125`. */
export function decimal(thousandths: number): string {
  const text = toQuantity(thousandths).toFixed(3);
  return text.endsWith("0") ? text.slice(0, -1) : text;
}

/** v3's ledger row. Upstream: the warehouse can be filtered by, but is not told. Checked 2026-11. */
export const stockMovementV3: Projection<StockMovement> = (_world, movement) => ({
  id: String(movement.id),
  product: ref(movement.productId),
  storageLocation: ref(movement.storageLocationId),
  quantity: toQuantity(movement.quantity),
  direction: movement.quantity < 0 ? "outbound" : "inbound",
  stockLevelAfter: toQuantity(movement.stockLevelAfter),
  postedAt: toTimestamp(movement.postedAt),
  reference: movement.reference,
  editor: movement.editor,
  project: ref(movement.projectId),
  causedBy: movement.causeType === null ? null : { type: movement.causeType, id: String(movement.causeId ?? 0) },
  stockMovementType: null,
  systemType: null,
  stockTransactionId: movement.stockTransactionId,
  createdAt: toTimestamp(movement.postedAt),
  updatedAt: toTimestamp(movement.postedAt),
});
