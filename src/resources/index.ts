/** The table of all upstream collections. */

import { creditNote } from "./credit-note.ts";
import { customer } from "./customer.ts";
import { deliveryNote } from "./delivery-note.ts";
import { invoice } from "./invoice.ts";
import { offer } from "./offer.ts";
import { paymentMethod } from "./payment-method.ts";
import { product } from "./product.ts";
import { productCategory } from "./product-category.ts";
import { project } from "./project.ts";
import { purchaseOrder } from "./purchase-order.ts";
import { purchasePrice } from "./purchase-price.ts";
import { returnOrder } from "./return.ts";
import { returnReason } from "./return-reason.ts";
import { salesChannel } from "./sales-channel.ts";
import { salesOrder } from "./sales-order.ts";
import { salesPrice } from "./sales-price.ts";
import { shipment } from "./shipment.ts";
import { shippingMethod } from "./shipping-method.ts";
import { stockMovement } from "./stock-movement.ts";
import { storageLocation } from "./storage-location.ts";
import { supplier } from "./supplier.ts";
import { tag } from "./tag.ts";
import { warehouse } from "./warehouse.ts";

/** Every resource under its name. */
export const resources = {
  creditNote,
  customer,
  deliveryNote,
  invoice,
  offer,
  paymentMethod,
  product,
  productCategory,
  project,
  purchaseOrder,
  purchasePrice,
  return: returnOrder,
  returnReason,
  salesChannel,
  salesOrder,
  salesPrice,
  shipment,
  shippingMethod,
  stockMovement,
  storageLocation,
  supplier,
  tag,
  warehouse,
} as const;
