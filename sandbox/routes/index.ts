/** The table of every read that the sandbox answers. */
import type { Route } from "./define.ts";
import { v1Billing } from "./v1-billing.ts";
import { v1Logistics } from "./v1-logistics.ts";
import { v1Partners } from "./v1-partners.ts";
import { v1Products } from "./v1-products.ts";
import { v1Reference } from "./v1-reference.ts";
import { v1Sales } from "./v1-sales.ts";
import { v1Stock } from "./v1-stock.ts";
import { v2 } from "./v2.ts";
import { v3Billing } from "./v3-billing.ts";
import { v3Logistics } from "./v3-logistics.ts";
import { v3Partners } from "./v3-partners.ts";
import { v3Products } from "./v3-products.ts";
import { v3Sales } from "./v3-sales.ts";

export const routes: readonly Route[] = [
  ...v3Partners,
  ...v3Products,
  ...v3Sales,
  ...v3Billing,
  ...v3Logistics,
  ...v2,
  ...v1Partners,
  ...v1Products,
  ...v1Sales,
  ...v1Billing,
  ...v1Logistics,
  ...v1Stock,
  ...v1Reference,
];
