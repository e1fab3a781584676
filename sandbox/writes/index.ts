/** The table of every write that the sandbox carries out. */
import type { WriteRoute } from "./define.ts";
import { contactPersons } from "./v1-contact-persons.ts";
import { customerAddressWrites } from "./v2-addresses.ts";
import { olderCustomers } from "./v2-customers.ts";
import { purchaseWrites } from "./purchase-orders.ts";
import { salesPriceWrites } from "./sales-prices.ts";
import { stockWrites } from "./stock.ts";
import { v1Billing } from "./v1-billing.ts";
import { v1Orders } from "./v1-orders.ts";
import { v1Purchases } from "./v1-purchase-orders.ts";
import { v1Returns } from "./v1-returns.ts";
import { productWrites } from "./products.ts";
import { v3Billing } from "./v3-billing.ts";
import { v3CustomerParts } from "./v3-customer-parts.ts";
import { v3Customers } from "./v3-customers.ts";
import { v3DeliveryNotes } from "./v3-delivery-notes.ts";
import { v3Orders } from "./v3-orders.ts";
import { v3Returns } from "./v3-returns.ts";

export const writes: readonly WriteRoute[] = [
  ...v3Customers,
  ...v3CustomerParts,
  ...olderCustomers,
  ...customerAddressWrites,
  ...contactPersons,
  ...v3Orders,
  ...v3Returns,
  ...v3Billing,
  ...v3DeliveryNotes,
  ...v1Orders,
  ...v1Returns,
  ...v1Billing,
  ...productWrites,
  ...salesPriceWrites,
  ...stockWrites,
  ...purchaseWrites,
  ...v1Purchases,
];
