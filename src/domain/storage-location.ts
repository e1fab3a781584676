import type { Maybe } from "./maybe.ts";
import type { StorageItem } from "./stock.ts";

/** A place in a warehouse, such as a shelf. */
export interface StorageLocation {
  readonly id: string;
  readonly name: Maybe<string>;
  readonly description?: Maybe<string>;
  readonly sort?: Maybe<number>;
  readonly isReplenishmentLocation?: Maybe<boolean>;
  readonly isConsumptionLocation?: Maybe<boolean>;
  readonly isRestrictedLocation?: Maybe<boolean>;
  readonly isPosLocation?: Maybe<boolean>;
  readonly productionAccess?: Maybe<boolean>;
  readonly abcCategory?: Maybe<string>;
  readonly length?: Maybe<string>;
  readonly width?: Maybe<string>;
  readonly height?: Maybe<string>;
  readonly projectId?: Maybe<string>;
  readonly warehouseId: Maybe<string>;
  readonly items?: Maybe<readonly StorageItem[]>;
}
