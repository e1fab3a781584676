import { z } from "zod";

import type { Project } from "../domain/project.ts";
import { defineResource } from "./define.ts";
import { field, idField, idKey, olderKey } from "./filters.ts";
import { olderTextKey } from "./older-filters.ts";
import { decimal, id, parseWire, reference, text } from "./wire.ts";

const wire = z.object({
  id,
  name: text,
  keyName: text,
  description: text,
  currency: text,
  normalTaxRate: decimal,
  reducedTaxRate: decimal,
  defaultCustomerPaymentMethod: reference,
  defaultShippingMethod: reference,
});

function read(item: unknown): Project {
  const { keyName, defaultCustomerPaymentMethod, defaultShippingMethod, ...project } = parseWire(wire, item);
  return {
    ...project,
    abbreviation: keyName,
    paymentMethodId: defaultCustomerPaymentMethod,
    shippingMethodId: defaultShippingMethod,
  };
}

/** Parts of the business. Upstream: there is no single read. Checked 2026-11. */
export const project = defineResource<Project>({
  type: "Project",
  lifetime: "long",
  fields: {},
  filters: { id: idField(), name: field("string"), abbreviation: field("string"), currency: field("string") },
  sources: [
    {
      family: "v1",
      list: {
        path: "/api/v1/projects",
        dialect: "v1",
        brings: ["row"],
        page: { min: 10, max: 50 },
        counts: true,
        filters: {
          id: idKey("id"),
          name: olderTextKey("name"),
          abbreviation: olderTextKey("keyName"),
          currency: olderKey("currency"),
        },
        orders: { ID: "id", NAME: "name", ABBREVIATION: "keyName" },
        read,
      },
    },
  ],
});
