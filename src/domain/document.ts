import type { CreditNote } from "./credit-note.ts";
import type { DeliveryNote } from "./delivery-note.ts";
import type { Invoice } from "./invoice.ts";
import type { Offer } from "./offer.ts";
import type { PurchaseOrder } from "./purchase-order.ts";
import type { Return } from "./return.ts";
import type { SalesOrder } from "./sales-order.ts";

/** A document of any kind. */
export type Document = SalesOrder | Offer | Invoice | CreditNote | DeliveryNote | Return | PurchaseOrder;
