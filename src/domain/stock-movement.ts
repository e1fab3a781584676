import type { Maybe } from "./maybe.ts";

/** A booking into or out of stock. */
export interface StockMovement {
  readonly id: string;
  readonly quantity: Maybe<string>;
  readonly direction: Maybe<StockMovementDirection>;
  readonly stockLevelAfter: Maybe<string>;
  readonly postedAt: Maybe<string>;
  readonly reference: Maybe<string>;
  readonly editor: Maybe<string>;
  readonly systemType: Maybe<string>;
  readonly createdAt: Maybe<string>;
  readonly updatedAt: Maybe<string>;
  readonly causedBy: Maybe<StockMovementCause>;
  readonly productId: Maybe<string>;
  readonly storageLocationId: Maybe<string>;
  readonly projectId: Maybe<string>;
}

/** What a booking was made for. */
export interface StockMovementCause {
  readonly kind: Maybe<StockMovementCauseKind>;
  readonly id: string;
}

/** Whether a booking came in or went out. */
export type StockMovementDirection = "INBOUND" | "OUTBOUND" | "UNKNOWN";

/** What a booking was made for. */
export type StockMovementCauseKind =
  | "OFFER"
  | "SALES_ORDER"
  | "DELIVERY_NOTE"
  | "INVOICE"
  | "CREDIT_NOTE"
  | "PROFORMA_INVOICE"
  | "RETURN"
  | "PURCHASE_ORDER"
  | "PRODUCTION"
  | "INVENTORY_RUN"
  | "GOODS_POSTING_DOCUMENT"
  | "PARCEL_RECEIPT"
  | "SERVICE_ORDER"
  | "UNKNOWN";
