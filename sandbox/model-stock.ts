/** Warehouses, what lies in them, and the ledger. All quantities are thousandths. */

export interface Warehouse {
  readonly id: number;
  readonly designation: string;
  readonly projectId: number | null;
}

export interface StorageLocation {
  readonly id: number;
  readonly warehouseId: number;
  readonly designation: string;
  readonly description: string;
  readonly projectId: number | null;
  readonly sort: number;
  readonly isReplenishmentLocation: boolean;
  readonly isConsumptionLocation: boolean;
  readonly isRestrictedLocation: boolean;
  readonly productionAccess: boolean;
  readonly isPosLocation: boolean;
  readonly abcCategory: string;
  readonly lengthCm: number;
  readonly widthCm: number;
  readonly heightCm: number;
}

/** One batch (or the unbatched rest) within a storage item; the quantities of an item's batches add up to the item's. */
export interface StockBatch {
  readonly quantity: number;
  readonly batch: string | null;
  readonly bestBeforeDate: string | null;
  readonly serialNumbers: readonly string[];
}

/** What lies of one product on one location. An emptied location has no item. */
export interface StorageItem {
  readonly id: number;
  readonly productId: number;
  readonly storageLocationId: number;
  readonly quantity: number;
  /** Empty where the product has neither batches nor best-before dates nor serial numbers. */
  readonly batches: readonly StockBatch[];
}

export interface Reservation {
  readonly id: number;
  readonly productId: number;
  readonly quantity: number;
  readonly reason: string;
  readonly projectId: number;
  readonly customerId: number;
  readonly salesOrderId: number;
}

export type CauseType =
  | "salesOrder"
  | "deliveryNote"
  | "returnOrder"
  | "purchaseOrder"
  | "production"
  | "inventoryRun"
  | "goodsPostingDocument"
  | "parcelReceipt"
  | "serviceOrder";

/** One row per location; a transfer is two rows. Never changed once written. */
export interface StockMovement {
  readonly id: number;
  readonly productId: number | null;
  readonly storageLocationId: number | null;
  readonly projectId: number | null;
  /** Signed: negative takes out. */
  readonly quantity: number;
  /** What lay of the product on that location after the booking. */
  readonly stockLevelAfter: number;
  readonly postedAt: number;
  readonly reference: string;
  readonly editor: string;
  readonly causeType: CauseType | null;
  readonly causeId: number | null;
  readonly stockTransactionId: string | null;
}

/** What is known of the very goods a line moved. */
export interface LotTrace {
  readonly batch: string | null;
  readonly bestBeforeDate: string | null;
  readonly serialNumbers: readonly string[];
}

/** A part of a line's goods that was put at one place. */
export interface LineBooking {
  readonly storageLocationId: number;
  /** Thousandths. */
  readonly quantity: number;
  readonly lot: LotTrace | null;
}
