import { z } from "zod";

import type { PaymentMethod } from "../domain/payment-method.ts";
import { defineResource } from "./define.ts";
import { field, idField, idKey } from "./filters.ts";
import { olderTextKey } from "./older-filters.ts";
import { id, parseWire, reference, text } from "./wire.ts";

const wire = z.object({ id, type: text, designation: text, project: reference });

function read(item: unknown): PaymentMethod {
  const { id, type, designation, project } = parseWire(wire, item);
  return { id, name: designation, type, projectId: project };
}

/** Ways to pay. Upstream: there is no single read. Checked 2026-11. */
export const paymentMethod = defineResource<PaymentMethod>({
  type: "PaymentMethod",
  lifetime: "long",
  fields: {},
  filters: { id: idField(), type: field("string"), projectId: idField("Project") },
  sources: [
    {
      family: "v1",
      list: {
        path: "/api/v1/paymentMethods",
        dialect: "v1",
        brings: ["row"],
        page: { min: 10, max: 50 },
        counts: true,
        filters: { id: idKey("id"), type: olderTextKey("type"), projectId: idKey("project") },
        orders: { ID: "id", TYPE: "type" },
        read,
      },
    },
  ],
});
