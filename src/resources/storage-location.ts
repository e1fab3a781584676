import { z } from "zod";

import type { StorageItem } from "../domain/stock.ts";
import type { StorageLocation } from "../domain/storage-location.ts";
import { defineResource } from "./define.ts";
import type { FilterKey } from "./define.ts";
import { field, idField, idKey } from "./filters.ts";
import { olderTextKey } from "./older-filters.ts";
import { toStorageItems } from "./storage-items.ts";
import { anything, decimal, flag, id, integer, parseWire, reference, section, text, WireError } from "./wire.ts";

const flatWire = z.object({ id, designation: text, warehouse: reference });

/** Upstream: rows under a warehouse may leave the warehouse out. Checked 2026-11. */
const fullWire = z.object({
  id,
  designation: text,
  description: text,
  project: reference,
  sort: integer,
  isReplenishmentLocation: flag,
  isConsumptionLocation: flag,
  isRestrictedLocation: flag,
  productionAccess: flag,
  isPosLocation: flag,
  abcCategory: text,
  dimensions: section({ length: decimal, width: decimal, height: decimal }),
});

/** Reads a row of the list of all locations, which alone says in which warehouse a location is. */
function readFlat(item: unknown): StorageLocation {
  const { id, designation, warehouse } = parseWire(flatWire, item);
  if (warehouse === null) throw new WireError("warehouse", "a reference");
  return { id: `${warehouse}/${id}`, name: designation, warehouseId: warehouse };
}

/** The storage location of a row under a warehouse. */
function toLocation(wire: z.output<typeof fullWire>, warehouseId: string): StorageLocation {
  const { id, designation, project, dimensions, ...location } = wire;
  return { ...location, id: `${warehouseId}/${id}`, name: designation, ...dimensions, projectId: project, warehouseId };
}

const named = z.object({ id });

/** Finds a location among the rows under its warehouse. */
function readDetail(rows: unknown, id: string): StorageLocation {
  const all = parseWire(z.array(anything), rows);
  const at = all.findIndex((item) => named.safeParse(item).data?.id === ownId(id));
  // What is wrong with another row is not this one's failure.
  const alone = all.map((item, index) => (index === at ? item : null));
  const mine = parseWire(z.array(fullWire.nullable()), alone)[at];
  if (mine === undefined || mine === null) throw new WireError("", "the storage location that was asked for");
  return toLocation(mine, warehouseOf(id));
}

/** The warehouse of a compound id `3/11`. */
function warehouseOf(id: string): string {
  return id.split("/")[0] ?? id;
}

/** The location's own id, out of a compound id `3/11` or alone. */
function ownId(id: string): string {
  return id.split("/").at(-1) ?? id;
}

/** Takes compound ids and plain ones: the ERP numbers locations across warehouses. */
const locationKey: FilterKey = { key: "id", operators: ["equals", "in"], write: ownId };

/**
 * Places in warehouses, by compound ids. Upstream: the list of all locations is not in the specification; it serves ten
 * rows a page and no other size, filters by id, and tells no more than name and warehouse. There is no single read.
 * Checked 2026-11.
 */
export const storageLocation = defineResource<StorageLocation>({
  type: "StorageLocation",
  lifetime: "medium",
  fleeting: ["items"],
  hasCompoundId: true,
  fields: {
    description: "detail",
    sort: "detail",
    isReplenishmentLocation: "detail",
    isConsumptionLocation: "detail",
    isRestrictedLocation: "detail",
    isPosLocation: "detail",
    productionAccess: "detail",
    abcCategory: "detail",
    length: "detail",
    width: "detail",
    height: "detail",
    project: "detail",
    items: "items",
  },
  filters: {
    // Compound or the location's own: both are accepted where the warehouse is known.
    id: { ...idField(null, ({ id }) => [id, ownId(id)]), isCompound: true },
    name: field("string"),
    /** The key of whoever knows the location's own id only, such as a booking. */
    locationId: field("string", ({ id }) => ownId(id)),
  },
  sources: [
    {
      family: "v1",
      list: {
        path: "/api/v1/storageLocations",
        dialect: "v1",
        brings: ["row"],
        page: { min: 10, max: 10 },
        counts: true,
        filters: { id: locationKey, locationId: locationKey },
        orders: {},
        read: readFlat,
      },
      nested: {
        parentField: "warehouseId",
        list: (warehouseId) => ({
          path: `/api/v1/warehouses/${warehouseId}/storageLocations`,
          dialect: "v1",
          brings: ["row", "detail"],
          page: { min: 10, max: 50 },
          counts: true,
          filters: { id: { ...idKey("storageLocationId"), write: ownId }, name: olderTextKey("designation") },
          orders: {},
          read: (item) => toLocation(parseWire(fullWire, item), warehouseId),
        }),
      },
      parts: [
        {
          path: (id) => `/api/v1/warehouses/${warehouseOf(id)}/storageLocations`,
          brings: ["detail"],
          dialect: "v1",
          page: { min: 10, max: 50 },
          read: readDetail,
        },
      ],
    },
    {
      family: "v2",
      parts: [
        {
          path: (id) => `/api/v2/warehouses/${warehouseOf(id)}/storageLocations/${ownId(id)}/items`,
          brings: ["items"],
          dialect: "v1",
          // Upstream: pages work although the specification has no parameter for them. Checked 2026-11.
          page: { min: 10, max: 50 },
          read: (rows, id): { items: readonly StorageItem[] } => ({
            items: toStorageItems(rows, { storageLocationId: id, warehouseId: warehouseOf(id) }),
          }),
        },
      ],
    },
  ],
});
