/** The table of all upstream collections. */

import { customer } from "./customer.ts";

/** Every resource under its name. */
export const resources = {
  customer,
} as const;
