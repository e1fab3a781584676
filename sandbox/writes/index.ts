/** The table of every write that the sandbox carries out. */
import type { WriteRoute } from "./define.ts";
import { v1Orders } from "./v1-orders.ts";
import { v3CustomerParts } from "./v3-customer-parts.ts";
import { v3Customers } from "./v3-customers.ts";
import { v3Orders } from "./v3-orders.ts";

export const writes: readonly WriteRoute[] = [...v3Customers, ...v3CustomerParts, ...v3Orders, ...v1Orders];
