import { z } from "zod";

import type { StorageLocation } from "../domain/storage-location.ts";
import type { Warehouse } from "../domain/warehouse.ts";
import { defineResource } from "./define.ts";
import { field, idField, idKey, olderKey } from "./filters.ts";
import { readOfWarehouse } from "./storage-location.ts";
import { id, parseWire, reference, text } from "./wire.ts";

const wire = z.object({ id, designation: text, project: reference });

function read(item: unknown): Warehouse {
  const { id, designation, project } = parseWire(wire, item);
  return { id, name: designation, projectId: project };
}

type Stocked = Warehouse & { readonly storageLocations?: readonly StorageLocation[] };

/** Warehouses. Upstream: the list cannot be ordered, and there is no single read. Checked 2026-11. */
export const warehouse = defineResource<Stocked>({
  type: "Warehouse",
  fields: { storageLocations: "storageLocations" },
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
      parts: [
        {
          path: (id) => `/api/v1/warehouses/${id}/storageLocations`,
          brings: ["storageLocations"],
          dialect: "v1",
          page: { min: 10, max: 50 },
          read: (rows, id) => ({ storageLocations: readOfWarehouse(rows, id) }),
        },
      ],
    },
  ],
});
