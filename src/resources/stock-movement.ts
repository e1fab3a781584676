import { z } from "zod";

import type { StockMovement, StockMovementCauseKind, StockMovementDirection } from "../domain/stock-movement.ts";
import { defineResource } from "./define.ts";
import { dateTimeKey, enumKey, field, idField, idKey, textKey } from "./filters.ts";
import type { FilterTable } from "./filters.ts";
import { vocabulary } from "./vocabulary.ts";
import { dateTime, decimal, id, idOrNone, object, parseWire, reference, text } from "./wire.ts";

const direction = vocabulary<StockMovementDirection>({ inbound: "INBOUND", outbound: "OUTBOUND" });

const causeKind = vocabulary<StockMovementCauseKind>({
  offer: "OFFER",
  salesOrder: "SALES_ORDER",
  deliveryNote: "DELIVERY_NOTE",
  invoice: "INVOICE",
  creditNote: "CREDIT_NOTE",
  proformaInvoice: "PROFORMA_INVOICE",
  returnOrder: "RETURN",
  purchaseOrder: "PURCHASE_ORDER",
  production: "PRODUCTION",
  inventoryRun: "INVENTORY_RUN",
  goodsPostingDocument: "GOODS_POSTING_DOCUMENT",
  parcelReceipt: "PARCEL_RECEIPT",
  serviceOrder: "SERVICE_ORDER",
});

const cause = object({ type: text, id: idOrNone });

const wire = z.object({
  id,
  product: reference,
  storageLocation: reference,
  quantity: decimal,
  direction: text,
  stockLevelAfter: decimal,
  postedAt: dateTime,
  reference: text,
  editor: text,
  project: reference,
  causedBy: cause,
  systemType: text,
  createdAt: dateTime,
  updatedAt: dateTime,
});

function read(item: unknown): StockMovement {
  const { product, storageLocation, project, causedBy, ...movement } = parseWire(wire, item);
  return {
    ...movement,
    direction: direction.read(movement.direction),
    causedBy: toCause(causedBy),
    productId: product,
    // The location's own id: the warehouse, which the ids of locations hold, is not told here.
    storageLocationId: storageLocation,
    projectId: project,
  };
}

function toCause(wire: z.output<typeof cause>): StockMovement["causedBy"] {
  return wire === null || wire.id === null ? null : { kind: causeKind.read(wire.type), id: wire.id };
}

const filters: FilterTable<StockMovement> = {
  id: idField(),
  productId: idField("Product"),
  // Rows name the location without its warehouse, filters may name both, so that they cannot be compared.
  storageLocationId: { ...idField("StorageLocation", () => undefined), isCompound: true },
  // Upstream: can be filtered by, but is not told. Checked 2026-11.
  warehouseId: idField("Warehouse", () => undefined),
  projectId: idField("Project"),
  direction: field("enum"),
  causedByKind: field("enum", ({ causedBy }) => causedBy && causedBy.kind),
  causedById: field("string", ({ causedBy }) => causedBy && causedBy.id),
  reference: field("string"),
  editor: field("string"),
  postedAt: field("datetime"),
  createdAt: field("datetime"),
};

/** The ledger of stock. Upstream: it says no totals, has no cursors and no single read. Checked 2026-11. */
export const stockMovement = defineResource<StockMovement>({
  type: "StockMovement",
  fields: {},
  filters,
  sources: [
    {
      family: "v3",
      list: {
        path: "/api/v3/stockMovements",
        dialect: "v3",
        brings: ["row"],
        page: { min: 1, max: 100 },
        counts: false,
        filters: {
          id: idKey("id"),
          productId: idKey("product.id"),
          storageLocationId: { ...idKey("storageLocation.id"), write: (value) => value.split("/").at(-1) ?? value },
          warehouseId: idKey("warehouse.id"),
          projectId: idKey("project.id"),
          direction: enumKey("direction", direction.write),
          causedByKind: enumKey("causedBy.type", causeKind.write),
          causedById: textKey("causedBy.id", ["equals", "notEquals", "in", "notIn"]),
          reference: textKey("reference"),
          editor: textKey("editor"),
          postedAt: dateTimeKey("postedAt"),
          createdAt: dateTimeKey("createdAt"),
        },
        orders: { ID: "id", POSTED_AT: "postedAt", QUANTITY: "quantity", CREATED_AT: "createdAt" },
        read,
      },
    },
  ],
});
