/** The table of all upstream collections. */

import { customer } from "./customer.ts";
import { paymentMethod } from "./payment-method.ts";
import { product } from "./product.ts";
import { productCategory } from "./product-category.ts";
import { project } from "./project.ts";
import { purchasePrice } from "./purchase-price.ts";
import { returnReason } from "./return-reason.ts";
import { salesChannel } from "./sales-channel.ts";
import { salesPrice } from "./sales-price.ts";
import { shippingMethod } from "./shipping-method.ts";
import { stockMovement } from "./stock-movement.ts";
import { storageLocation } from "./storage-location.ts";
import { supplier } from "./supplier.ts";
import { tag } from "./tag.ts";
import { warehouse } from "./warehouse.ts";

/** Every resource under its name. */
export const resources = {
  customer,
  paymentMethod,
  product,
  productCategory,
  project,
  purchasePrice,
  returnReason,
  salesChannel,
  salesPrice,
  shippingMethod,
  stockMovement,
  storageLocation,
  supplier,
  tag,
  warehouse,
} as const;
