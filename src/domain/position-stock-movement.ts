import type { Maybe } from "./maybe.ts";

/** A booking of stock that was made for a line. */
export interface PositionStockMovement {
  readonly quantity: Maybe<string>;
  readonly batch: Maybe<string>;
  readonly bestBeforeDate: Maybe<string>;
  readonly serialNumbers: Maybe<readonly string[]>;
  readonly warehouseId: Maybe<string>;
  readonly storageLocationId: Maybe<string>;
}
