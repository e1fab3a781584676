import { toQuantity } from "../amounts.ts";
import { onlyProducts } from "../lines.ts";
import type { World } from "../model.ts";
import type { ReturnLine, ReturnOrder } from "../model-document.ts";
import type { ReturnReason } from "../model-reference.ts";
import type { LineBooking, LotTrace } from "../model-stock.ts";
import type { Projection } from "./kinds.ts";
import { present } from "./v1-document.ts";
import { asRelated, documentFields, lineItems, productLine, relatedDocuments } from "./v3-document.ts";
import { isIncluded, namedTags, ref } from "./values.ts";
import { returnStatus } from "./words.ts";

/** v3's row. Status and progress are independent of each other; there are no totals and no prices. */
export const returnOrderV3: Projection<ReturnOrder> = (world, order, context) => {
  const method = order.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(order.shippingMethodId);
  const withMovements = isIncluded(context, "lineItems.stockMovements");
  return {
    ...documentFields(world, order, context),
    // Upstream: `received` and `sent` occur although the published vocabulary lacks them. Checked 2026-11.
    status: order.status,
    progress: order.progress,
    shippingMethod: method === undefined ? null : { id: String(method.id), name: method.designation },
    salesOrder: ref(order.salesOrderId),
    invoice: ref(order.invoiceId),
    preferredWarehouse: ref(order.preferredWarehouseId),
    sales: ref(order.salesId),
    customerOrderNumber: order.customerOrderNumber,
    creditNote: ref(order.creditNoteId),
    deliveryNote: ref(order.deliveryNoteId),
    replacementSalesOrder: ref(order.replacementSalesOrderId),
    useAlternativeDocumentTitle: false,
    isReturnOrderToSupplier: false,
    supplierNumber: null,
    ...(order.documentAddress === null
      ? {}
      : { effectiveAddresses: { soldTo: { ...order.documentAddress }, returnTo: { ...order.documentAddress } } }),
    ...lineItems<ReturnLine>(context, order, (line) => ({
      ...productLine(world, line, context),
      ...returnedFields(world, line),
      ...(withMovements ? { stockMovements: stockMovements(world, line) } : {}),
    })),
    ...relatedDocuments(context, () => related(world, order)),
  };
};

function returnedFields(world: World, line: ReturnLine) {
  const reason = line.returnReasonId === null ? undefined : world.returnReason.byId.get(line.returnReasonId);
  return {
    salesOrderLineItem: ref(line.salesOrderLineId),
    deliveredQuantity: line.deliveredQuantity === null ? null : toQuantity(line.deliveredQuantity),
    reimbursementQuantity: toQuantity(line.reimbursementQuantity),
    receivedQuantity: toQuantity(line.receivedQuantity),
    returnReason: reason === undefined ? null : { id: String(reason.id), name: reason.designation },
    returnNote: line.returnNote,
    parentLineItem: null,
    deliveryNoteLineItem: ref(line.deliveryNoteLineId),
    defaultStorageLocation: ref(line.storageLocationId),
    printSettings: { hidden: false },
  };
}

/** Where the goods of a line were put; of goods that came before any receipt, the place is all that is known. */
export function bookingsOf({ bookings, storageLocationId, receivedQuantity }: ReturnLine): readonly LineBooking[] {
  if (bookings !== undefined) return bookings;
  return storageLocationId === null || receivedQuantity === 0
    ? []
    : [{ storageLocationId, quantity: receivedQuantity, lot: null }];
}

function stockMovements(world: World, line: ReturnLine) {
  return bookingsOf(line).map(({ storageLocationId, quantity: part, lot }) => {
    const quantity = toQuantity(part);
    return {
      warehouse: ref(world.storageLocation.byId.get(storageLocationId)?.warehouseId ?? null),
      storageLocation: ref(storageLocationId),
      quantity,
      qualityControlAttributes: lot === null ? null : lotFields(lot, quantity),
    };
  });
}

function lotFields({ batch, bestBeforeDate, serialNumbers }: LotTrace, quantity: number) {
  return { quantity, batch, bestBeforeDate, serialNumbers: [...serialNumbers] };
}

function related(world: World, order: ReturnOrder) {
  const { salesOrderId, deliveryNoteId, invoiceId, creditNoteId } = order;
  return [
    ...asRelated("salesOrder", [salesOrderId === null ? undefined : world.salesOrder.byId.get(salesOrderId)]),
    ...asRelated("deliveryNote", [deliveryNoteId === null ? undefined : world.deliveryNote.byId.get(deliveryNoteId)]),
    ...asRelated("invoice", [invoiceId === null ? undefined : world.invoice.byId.get(invoiceId)]),
    ...asRelated("creditNote", [creditNoteId === null ? undefined : world.creditNote.byId.get(creditNoteId)]),
  ];
}

/** v1's list row. */
export const returnV1List: Projection<ReturnOrder> = (world, order) => {
  const project = order.projectId === null ? undefined : world.project.byId.get(order.projectId);
  const method = order.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(order.shippingMethodId);
  return {
    id: String(order.id),
    date: order.documentDate,
    status: returnStatus(order.status),
    documentNumber: order.documentNumber,
    tags: namedTags(world, order.tagIds),
    salesOrder: ref(order.salesOrderId),
    customer: order.addressId === null ? null : { id: String(order.addressId), number: order.customerNumber },
    shippingMethod: method === undefined ? null : { id: String(method.id), name: method.designation },
    project: project === undefined ? null : { id: String(project.id), name: project.name },
    progress: order.progress,
    bodyOutroduction: order.bodyOutroduction,
    internalComment: order.internalComment,
  };
};

/** v1's single read; some of its ids are numbers, and the reason has no id. */
export const returnV1Single: Projection<ReturnOrder> = (world, order) => {
  const project = order.projectId === null ? undefined : world.project.byId.get(order.projectId);
  const method = order.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(order.shippingMethodId);
  return {
    id: String(order.id),
    date: order.documentDate,
    status: returnStatus(order.status),
    progress: order.progress,
    documentNumber: order.documentNumber,
    bodyOutroduction: order.bodyOutroduction ?? "",
    internalComment: order.internalComment ?? "",
    ...present("shippingMethod", method === undefined ? null : { id: method.id, name: method.designation }),
    ...present("project", project === undefined ? null : { id: project.id, name: project.name }),
    salesOrder: ref(order.salesOrderId),
    positions: onlyProducts<ReturnLine>(order.lines).map((line) => ({
      id: String(line.id),
      quantity: toQuantity(line.quantity),
      salesOrderPosition: ref(line.salesOrderLineId),
      product: { id: String(line.productId), number: line.number ?? "", name: line.name },
      returnReason: {
        designation:
          line.returnReasonId === null ? null : (world.returnReason.byId.get(line.returnReasonId)?.designation ?? null),
      },
    })),
  };
};

/** v1's row; there is no single read. */
export const returnReasonV1: Projection<ReturnReason> = (_world, reason) => ({
  id: String(reason.id),
  designation: reason.designation,
  description: reason.description,
  language: reason.language,
  project: { id: String(reason.projectId) },
});
