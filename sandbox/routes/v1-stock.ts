/** v1 warehouses, storage locations and what lies on them; v2's reading of the latter. */
import type { World } from "../model.ts";
import type { StorageLocation } from "../model-stock.ts";
import type { PathParameters, Route } from "./define.ts";
import { keyed, legacyOperators, membership } from "./fields.ts";
import { everything, found, fromParent, fromTable, list, numbered } from "./make.ts";

const scope = "warehouse:read";
const findWarehouse = found("warehouse", "warehouseId");

/** A storage location that stands in the path's warehouse. */
function findLocation(world: World, parameters: PathParameters): StorageLocation | null {
  const location = found("storageLocation", "storageLocationId")(world, parameters);
  return location !== null && String(location.warehouseId) === parameters["warehouseId"] ? location : null;
}

const items = fromParent(findLocation, "storageItem", "storageLocation");
const itemsPath = "warehouses/{warehouseId}/storageLocations/{storageLocationId}/items";

export const v1Stock: readonly Route[] = [
  list({
    path: "/api/v1/warehouses",
    scope,
    rows: "v1.warehouse",
    from: fromTable("warehouse"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(["greaterThan", "lessThan", ...membership], {
      id: { id: { path: "id", index: "id" } },
      text: { designation: "designation" },
    }),
  }),
  list({
    path: "/api/v1/warehouses/{warehouseId}/storageLocations",
    scope,
    rows: "v1.storageLocation.ofWarehouse",
    from: fromParent(findWarehouse, "storageLocation", "warehouse"),
    paging: numbered,
    envelope: "extra",
    filters: keyed(legacyOperators, { id: { storageLocationId: "id" }, text: { designation: "designation" } }),
  }),
  // Upstream: not in the specification; serves pages of ten and refuses every other size. Checked 2026-11.
  list({
    path: "/api/v1/storageLocations",
    scope,
    rows: "v1.storageLocation.flat",
    from: fromTable("storageLocation"),
    paging: { kind: "numbered", minSize: 10, maxSize: 10, outOfBounds: "refuse" },
    isBuilt: (build) => build.undocumentedFlatStorageLocations,
    envelope: "extra",
    filters: keyed(legacyOperators, {
      id: { id: { path: "id", index: "id" } },
      text: { designation: "designation" },
    }),
  }),
  list({
    path: `/api/v1/${itemsPath}`,
    scope,
    rows: { "application/vnd.xentral.default.v1-beta+json": "v1.storageItem" },
    from: items,
    paging: everything,
    envelope: "dataOnly",
    filters: keyed([...membership, "lessThan", "greaterThan", "lessThanOrEquals", "greaterThanOrEquals"], {
      id: { productId: "productId" },
    }),
  }),
  list({
    path: `/api/v2/${itemsPath}`,
    scope,
    rows: "v2.storageItem",
    from: items,
    // Upstream: pages work although the specification has no parameter for them. Checked 2026-11.
    paging: { ...numbered, defaultSize: 10 },
    envelope: "extra",
  }),
];
