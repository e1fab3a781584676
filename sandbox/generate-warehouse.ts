import { insertRecord, nextId } from "./model.ts";
import type { World } from "./model.ts";

const warehouses = [
  { designation: "Hauptlager", projectId: null, locations: 14, prefix: "HL" },
  { designation: "Außenlager Süd", projectId: 3, locations: 6, prefix: "SÜD" },
  { designation: "Filiale Köln", projectId: 4, locations: 3, prefix: "KÖ" },
  { designation: "Konsignation (leer)", projectId: null, locations: 0, prefix: "" },
] as const;

/** Fills warehouses and their storage locations. The second location holds more products than a page of the older families. */
export function generateWarehouses(world: World): void {
  for (const { designation: name, projectId, locations, prefix } of warehouses) {
    const warehouse = insertRecord(world, "warehouse", {
      id: nextId(world, "warehouse"),
      designation: name,
      projectId,
    });
    for (let index = 0; index < locations; index += 1) {
      const designation = `${prefix}-${String(Math.floor(index / 4) + 1).padStart(2, "0")}-${(index % 4) + 1}`;
      generateLocation(world, { warehouseId: warehouse.id, designation, index });
    }
  }
}

function generateLocation(
  world: World,
  { warehouseId, designation, index }: { warehouseId: number; designation: string; index: number },
): void {
  insertRecord(world, "storageLocation", {
    id: nextId(world, "storageLocation"),
    warehouseId,
    designation,
    description: index === 0 ? "Wareneingang, nichts dauerhaft lagern" : index % 5 === 1 ? "Höhe beachten" : "",
    projectId: index % 4 === 3 ? 2 : null,
    sort: index + 1,
    isReplenishmentLocation: index === 2,
    isConsumptionLocation: index === 4,
    isRestrictedLocation: index === 5,
    productionAccess: index === 3,
    isPosLocation: warehouseId === 3 && index === 0,
    abcCategory: index % 3 === 0 ? "" : index % 3 === 1 ? "A" : "C",
    lengthCm: 120,
    widthCm: 80.5,
    heightCm: index % 2 === 0 ? 60 : 45.25,
  });
}

/** Where stock may lie: upstream counts restricted locations as empty, and consumption locations keep none. */
export function stockableLocations(world: World): readonly number[] {
  return world.storageLocation.rows
    .filter((location) => !location.isRestrictedLocation && !location.isConsumptionLocation)
    .map((location) => location.id);
}
