import { z } from "zod";

import type { ShippingMethod } from "../domain/shipping-method.ts";
import { defineResource } from "./define.ts";
import { flag, id, parseWire, reference, text } from "./wire.ts";

const wire = z.object({
  id,
  module: text,
  type: text,
  designation: text,
  project: reference,
  supportDeliveries: flag,
  supportReturns: flag,
});

function read(item: unknown): ShippingMethod {
  const { designation, project, supportDeliveries, supportReturns, ...method } = parseWire(wire, item);
  return {
    ...method,
    name: designation,
    supportsDeliveries: supportDeliveries,
    supportsReturns: supportReturns,
    projectId: project,
  };
}

/**
 * Ways to ship. Upstream: the list takes pages and nothing else. The single read describes the carrier's account, with
 * its credentials and without the method's id; it is left alone. Checked 2026-11.
 */
export const shippingMethod = defineResource<ShippingMethod>({
  type: "ShippingMethod",
  lifetime: "long",
  fields: {},
  filters: {},
  sources: [
    {
      family: "v1",
      list: {
        path: "/api/v1/shippingMethods",
        dialect: "v1",
        brings: ["row"],
        page: { min: 10, max: 50 },
        counts: true,
        filters: {},
        orders: {},
        whole: true,
        read,
      },
    },
  ],
});
