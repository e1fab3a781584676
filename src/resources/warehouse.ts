import { z } from "zod";

import type { Warehouse } from "../domain/warehouse.ts";
import { defineResource } from "./define.ts";
import { field, idField, idKey, olderKey } from "./filters.ts";
import { id, parseWire, reference, text } from "./wire.ts";

const wire = z.object({ id, designation: text, project: reference });

function read(item: unknown): Warehouse {
  const { id, designation, project } = parseWire(wire, item);
  return { id, name: designation, projectId: project };
}

/** Warehouses. Upstream: the list cannot be ordered, and there is no single read. Checked 2026-11. */
export const warehouse = defineResource<Warehouse>({
  type: "Warehouse",
  lifetime: "medium",
  fields: { storageLocations: null },
  filters: { id: idField(), name: field("string") },
  sources: [
    {
      family: "v1",
      list: {
        path: "/api/v1/warehouses",
        dialect: "v1",
        brings: ["row"],
        page: { min: 10, max: 50 },
        counts: true,
        filters: { id: idKey("id"), name: olderKey("designation") },
        orders: {},
        read,
      },
    },
  ],
});
