import type { CustomerGroup } from "./customer-group.ts";
import type { Maybe } from "./maybe.ts";
import type { Money } from "./money.ts";

/** A price at which a product is sold: to everyone, to a group or to one customer, from a quantity on and for a period. */
export interface SalesPrice {
  readonly id: string;
  readonly price: Maybe<Money>;
  readonly quantity: Maybe<string>;
  readonly packageAmount: Maybe<string>;
  readonly customerProductNumber: Maybe<string>;
  readonly remark: Maybe<string>;
  readonly validFrom: Maybe<string>;
  readonly expiresAt: Maybe<string>;
  readonly isNotCalculatedFromExchangeTable: Maybe<boolean>;
  readonly createdAt?: Maybe<string>;
  readonly updatedAt?: Maybe<string>;
  readonly productId: Maybe<string>;
  readonly customerId: Maybe<string>;
  readonly customerGroup: Maybe<CustomerGroup>;
}

/** A price at which a product is bought from a supplier, from a quantity on and for a period. */
export interface PurchasePrice {
  readonly id: string;
  readonly price: Maybe<Money>;
  readonly quantity: Maybe<string>;
  readonly packageAmount?: Maybe<string>;
  readonly supplierProductNumber: Maybe<string>;
  readonly supplierProductName: Maybe<string>;
  readonly isDefaultSupplier: Maybe<boolean>;
  readonly internalComment: Maybe<string>;
  readonly validFrom?: Maybe<string>;
  readonly expiresAt: Maybe<string>;
  readonly productId: Maybe<string>;
  readonly supplierId: Maybe<string>;
}
