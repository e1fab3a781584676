/** Stock: figures, warehouses, what lies where, and the ledger. */
import { under } from "../../sandbox/model.ts";
import type { World } from "../../sandbox/model.ts";
import type { Product } from "../../sandbox/model-product.ts";
import type { StockBatch, StockMovement, StorageItem, StorageLocation, Warehouse } from "../../sandbox/model-stock.ts";
import { document } from "./truth-document.ts";
import { isOf, ofParent } from "./truth-lists.ts";
import { customer } from "./truth-partner.ts";
import { listed } from "./truth-product.ts";
import {
  decimal,
  either,
  identity,
  moment,
  one,
  ownIdentity,
  quantity,
  quantityOrNull,
  text,
  value,
  word,
} from "./truth-values.ts";
import type { Fields, Shop, Thing, Told } from "./truth-values.ts";

/** What lies somewhere: one batch of it, or all where no batches are kept. */
export interface Lot {
  readonly item: StorageItem;
  readonly batch: StockBatch | null;
}

/** The lots of some items. */
function lots(items: readonly StorageItem[]): readonly Thing[] {
  return items.flatMap((item) =>
    (item.batches.length === 0 ? [null] : item.batches).map((batch) => ({
      type: "StorageItem",
      record: { item, batch },
    })),
  );
}

function sum(quantities: readonly { readonly quantity: number }[]): number {
  return quantities.reduce((total, each) => total + each.quantity, 0);
}

function physical(world: World, productId: number): number {
  return sum(under(world.storageItem, "product", productId));
}

function sellable(world: World, productId: number): number {
  return Math.max(0, physical(world, productId) - (world.openDemand.get(productId) ?? 0));
}

function reserved(world: World, productId: number): number {
  return sum(under(world.reservation, "product", productId));
}

function producible({ parts }: Product, { world }: Shop): Told {
  if (parts.length === 0) return null;
  return String(Math.min(...parts.map((part) => Math.floor(sellable(world, part.productId) / part.quantity))));
}

function openSalesOrders({ id }: Product, { world }: Shop): Told {
  const demand = world.openDemand.get(id) ?? 0;
  // No demand is told as none or not at all.
  return demand === 0 ? either("0", null) : quantity(demand);
}

function warehouses({ id }: Product, { world }: Shop): readonly Thing[] {
  const items = under(world.storageItem, "product", id);
  return world.warehouse.rows.map((warehouse) => {
    const here = items.filter(
      (item) => world.storageLocation.byId.get(item.storageLocationId)?.warehouseId === warehouse.id,
    );
    return value("WarehouseStock", {
      warehouse: { type: "Warehouse", record: warehouse },
      physical: quantity(sum(here)),
    });
  });
}

function salesChannels({ channels, pseudoStock, stockCorrection }: Product, { world }: Shop): readonly Thing[] {
  return channels.map(({ salesChannelId, isActive }) =>
    value("SalesChannelStock", {
      salesChannel: one("SalesChannel", world.salesChannel, salesChannelId),
      isShopActive: world.salesChannel.byId.get(salesChannelId)?.active ?? false,
      isStockSyncActive: isActive,
      pseudo: quantityOrNull(pseudoStock),
      correction: quantityOrNull(stockCorrection),
    }),
  );
}

function reservations({ id }: Product, { world }: Shop): readonly Thing[] {
  return under(world.reservation, "product", id).map((row) =>
    value("StockReservation", {
      xentralId: String(row.id),
      quantity: quantity(row.quantity),
      reason: text(row.reason),
      project: one("Project", world.project, row.projectId),
      customer: customer(world, row.customerId),
    }),
  );
}

const stock: Fields<Product> = {
  available: listed(({ id }, { world }) => quantity(Math.max(0, physical(world, id) - reserved(world, id)))),
  total: listed(({ id }, { world }) => quantity(physical(world, id))),
  inProduction: listed(({ inProduction }) => (inProduction === 0 ? either("0", null) : quantity(inProduction))),
  physical: ({ id }, { world }) => quantity(physical(world, id)),
  sellable: ({ id }, { world }) => quantity(sellable(world, id)),
  reserved: ({ id }, { world }) => quantity(reserved(world, id)),
  openSalesOrders,
  calculated: ({ id, stockCorrection }, { world }) => quantity(sellable(world, id) + (stockCorrection ?? 0)),
  producible,
  correction: ({ stockCorrection }) => quantityOrNull(stockCorrection),
  pseudo: ({ pseudoStock }) => quantityOrNull(pseudoStock),
  warehouses,
  salesChannels,
  storageLocations: ({ id }, { world }) => lots(under(world.storageItem, "product", id)),
  reservations,
};

const storageItem: Fields<Lot> = {
  quantity: ({ item, batch }) => quantity(batch?.quantity ?? item.quantity),
  batch: ({ batch }) => text(batch?.batch),
  bestBeforeDate: ({ batch }) => batch?.bestBeforeDate ?? null,
  serialNumbers: ({ batch }) => batch?.serialNumbers ?? [],
  product: ({ item }, { world }) => one("Product", world.product, item.productId),
  storageLocation: ({ item }, { world }) => one("StorageLocation", world.storageLocation, item.storageLocationId),
  warehouse: ({ item }, { world }) =>
    one("Warehouse", world.warehouse, world.storageLocation.byId.get(item.storageLocationId)?.warehouseId ?? null),
};

const storageLocation: Fields<StorageLocation> = {
  ...identity<StorageLocation>("StorageLocation", ({ id, warehouseId }) => `${warehouseId}/${id}`),
  name: ({ designation }) => text(designation),
  description: ({ description }) => text(description),
  sort: ({ sort }) => sort,
  isReplenishmentLocation: ({ isReplenishmentLocation }) => isReplenishmentLocation,
  isConsumptionLocation: ({ isConsumptionLocation }) => isConsumptionLocation,
  isRestrictedLocation: ({ isRestrictedLocation }) => isRestrictedLocation,
  isPosLocation: ({ isPosLocation }) => isPosLocation,
  productionAccess: ({ productionAccess }) => productionAccess,
  abcCategory: ({ abcCategory }) => text(abcCategory),
  length: ({ lengthCm }) => decimal(lengthCm),
  width: ({ widthCm }) => decimal(widthCm),
  height: ({ heightCm }) => decimal(heightCm),
  project: ({ projectId }, { world }) => one("Project", world.project, projectId),
  warehouse: ({ warehouseId }, { world }) => one("Warehouse", world.warehouse, warehouseId),
  items: ({ id }, { world }) => lots(under(world.storageItem, "storageLocation", id)),
};

const warehouse: Fields<Warehouse> = {
  ...ownIdentity("Warehouse"),
  name: ({ designation }) => text(designation),
  project: ({ projectId }, { world }) => one("Project", world.project, projectId),
  storageLocations: ofParent("StorageLocation", "storageLocation", "warehouse"),
};

function causedBy({ causeType, causeId }: StockMovement, { world }: Shop): Told {
  if (causeType === null) return null;
  const isDocument =
    causeType === "salesOrder" ||
    causeType === "deliveryNote" ||
    causeType === "returnOrder" ||
    causeType === "purchaseOrder";
  return value("StockMovementCause", {
    kind: causeType === "returnOrder" ? "RETURN" : word(causeType),
    xentralId: String(causeId ?? 0),
    document: isDocument ? document(world, causeType, causeId) : null,
  });
}

const stockMovement: Fields<StockMovement> = {
  ...ownIdentity("StockMovement"),
  quantity: (record) => quantity(record.quantity),
  direction: (record) => (record.quantity < 0 ? "OUTBOUND" : "INBOUND"),
  stockLevelAfter: ({ stockLevelAfter }) => quantity(stockLevelAfter),
  postedAt: ({ postedAt }) => moment(postedAt),
  reference: ({ reference }) => text(reference),
  editor: ({ editor }) => text(editor),
  systemType: () => null,
  createdAt: ({ postedAt }) => moment(postedAt),
  updatedAt: ({ postedAt }) => moment(postedAt),
  causedBy,
  product: ({ productId }, { world }) => one("Product", world.product, productId),
  storageLocation: ({ storageLocationId }, { world }) =>
    one("StorageLocation", world.storageLocation, storageLocationId),
  project: ({ projectId }, { world }) => one("Project", world.project, projectId),
};

/** Types of stock. */
export const stockTruth: Readonly<Record<string, Fields<object>>> = {
  ProductStock: stock,
  StorageItem: storageItem,
  StorageLocation: storageLocation,
  Warehouse: warehouse,
  StockMovement: stockMovement,
};

/** Lists of stock. */
export const stockRoots = {
  warehouses: isOf("Warehouse", "warehouse"),
  stockMovements: isOf("StockMovement", "stockMovement"),
};
