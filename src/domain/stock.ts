import type { Maybe } from "./maybe.ts";

/** The stock figures that the product list carries. */
export interface ListedStock {
  readonly available: Maybe<string>;
  readonly total: Maybe<string>;
  readonly inProduction: Maybe<string>;
}

/** The stock figures of the stock endpoint. */
export interface StockTotals {
  readonly physical: Maybe<string>;
  readonly sellable: Maybe<string>;
  readonly reserved: Maybe<string>;
  readonly openSalesOrders: Maybe<string>;
  readonly calculated: Maybe<string>;
  readonly producible: Maybe<string>;
  readonly correction: Maybe<string>;
  readonly pseudo: Maybe<string>;
  readonly warehouses: Maybe<readonly WarehouseStock[]>;
  readonly salesChannels: Maybe<readonly SalesChannelStock[]>;
}

/** What lies of a product in one warehouse. */
export interface WarehouseStock {
  readonly warehouseId: Maybe<string>;
  readonly physical: Maybe<string>;
}

/** What a sales channel is told about a product's stock. */
export interface SalesChannelStock {
  readonly salesChannelId: Maybe<string>;
  readonly isShopActive: Maybe<boolean>;
  readonly isStockSyncActive: Maybe<boolean>;
  readonly pseudo: Maybe<string>;
  readonly correction: Maybe<string>;
}

/** Stock of a product that is set aside. */
export interface StockReservation {
  readonly id: string;
  readonly quantity: Maybe<string>;
  readonly reason: Maybe<string>;
  readonly projectId: Maybe<string>;
  readonly customerId: Maybe<string>;
}

/** What lies of a product at a storage location, with one batch and best-before date where these are recorded. */
export interface StorageItem {
  readonly quantity: Maybe<string>;
  readonly batch: Maybe<string>;
  readonly bestBeforeDate: Maybe<string>;
  readonly serialNumbers: Maybe<readonly string[]>;
  readonly productId: Maybe<string>;
  readonly storageLocationId: Maybe<string>;
  readonly warehouseId: Maybe<string>;
}
