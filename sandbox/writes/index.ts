/** The table of every write that the sandbox carries out. */
import type { WriteRoute } from "./define.ts";
import { v1Billing } from "./v1-billing.ts";
import { v1Orders } from "./v1-orders.ts";
import { v1Returns } from "./v1-returns.ts";
import { v3Billing } from "./v3-billing.ts";
import { v3CustomerParts } from "./v3-customer-parts.ts";
import { v3Customers } from "./v3-customers.ts";
import { v3DeliveryNotes } from "./v3-delivery-notes.ts";
import { v3Orders } from "./v3-orders.ts";
import { v3Returns } from "./v3-returns.ts";

export const writes: readonly WriteRoute[] = [
  ...v3Customers,
  ...v3CustomerParts,
  ...v3Orders,
  ...v3Returns,
  ...v3Billing,
  ...v3DeliveryNotes,
  ...v1Orders,
  ...v1Returns,
  ...v1Billing,
];
