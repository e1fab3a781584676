/** Records made while the sandbox runs: what a shop's day brings, for tests that walk a list while it changes. */
import { totalsOf } from "./amounts.ts";
import { documentFields, financialFields } from "./generate-document.ts";
import { productLines, sellableProducts } from "./generate-line.ts";
import { insertRecord, nextId, tableOf } from "./model.ts";
import type { RecordKind, RecordOf, World } from "./model.ts";
import type { PricedLine, SalesOrder } from "./model-document.ts";
import { onlyProducts } from "./lines.ts";
import { createRandom } from "./random.ts";

/** Fields of an order that a test decides; totals and open quantities follow from its lines. */
export type SalesOrderChanges = Partial<Omit<SalesOrder, "id" | "net" | "gross" | "openQuantities">>;

/** Adds a released sales order over one product, with the next id and the shop's present; `changes` decide the rest. */
export function insertSalesOrder(world: World, changes: SalesOrderChanges = {}): SalesOrder {
  const id = nextId(world, "salesOrder");
  const making = { world, random: createRandom(id, "inserted order") };
  const status = changes.status ?? "released";
  const partner = world.partner.byId.get(changes.addressId ?? firstCustomer(world)) ?? null;
  const start = { kind: "salesOrder" as const, status, partner, at: world.now, projectId: 1 };
  const financials = { ...financialFields(partner), paymentMethodId: 1 };
  const [product] = sellableProducts(world);
  const basket = product === undefined ? [] : [{ product, quantity: 1000, discount: 0 }];
  const lines = changes.lines ?? productLines(making, { kind: "salesOrder", at: world.now, ...financials }, basket);
  const products = onlyProducts<PricedLine>(lines);
  const isOpen = status === "released" || status === "sent";
  return insertRecord(world, "salesOrder", {
    ...documentFields(making, start),
    ...financials,
    ...plainOrder,
    status,
    ...changes,
    id,
    lines,
    ...totalsOf(products),
    openQuantities: isOpen ? products.map(({ quantity }) => quantity) : [],
  });
}

const plainOrder = {
  offerId: null,
  isSalesOrderToSupplier: false,
  supplierNumber: null,
  shipToAddress: null,
  externalOrderNumber: null,
  externalOrderId: null,
  customerOrderNumber: null,
  transactionNumber: null,
  salesChannelId: null,
  shippingMethodId: 1,
  preferredWarehouseId: null,
  desiredDeliveryDate: null,
  earliestFulfillmentDate: null,
  reservationDate: null,
  storageCountry: null,
  autoDispatch: false,
  fastLane: false,
  createDocuments: "deliveryNoteAndInvoice" as const,
  trafficLights: [],
};

function firstCustomer(world: World): number {
  const customer = world.partner.rows.find(({ customerNumber, isDeleted }) => customerNumber !== null && !isDeleted);
  if (customer === undefined) throw new Error("The world has no customer to order");
  return customer.id;
}

/** Adds a copy of a record under the next id of its kind, changed as told. Throws where there is no such record. */
export function insertCopy<K extends RecordKind>(
  world: World,
  kind: K,
  { id, changes }: { readonly id: number; readonly changes?: Partial<RecordOf[K]> },
): RecordOf[K] {
  const source = tableOf(world, kind).byId.get(id);
  if (source === undefined) throw new Error(`No ${kind} ${id} to copy`);
  return insertRecord(world, kind, { ...source, ...changes, id: nextId(world, kind) });
}
