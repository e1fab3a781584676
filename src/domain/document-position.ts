import type { CreditNotePosition } from "./credit-note.ts";
import type { DeliveryNotePosition } from "./delivery-note.ts";
import type { InvoicePosition } from "./invoice.ts";
import type { OfferPosition } from "./offer.ts";
import type { PlainPosition } from "./position.ts";
import type { PurchaseOrderPosition } from "./purchase-order.ts";
import type { ReturnPosition } from "./return.ts";
import type { SalesOrderPosition } from "./sales-order.ts";

/** A line of any document with a product. */
export type ProductPosition =
  | SalesOrderPosition
  | OfferPosition
  | InvoicePosition
  | CreditNotePosition
  | DeliveryNotePosition
  | ReturnPosition
  | PurchaseOrderPosition;

/** A line of any document. */
export type DocumentPosition = ProductPosition | PlainPosition;
