/** v3: sales orders. */
import { type ValuesOf, boolean, day, nested, orNull, reference, text, word, wordsOf } from "../engine/body.ts";
import { violation } from "../engine/problems.ts";
import { type DocumentKind, type World, tableOf } from "../model.ts";
import type { SalesOrder } from "../model-document.ts";
import { type WriteRoute, nowhere, rowOutcome, write } from "./define.ts";
import {
  changedHead,
  changedLinesIn,
  firstLines,
  headChanges,
  linesIn,
  newHead,
  orderLineFields,
  finder,
  requireUnprotected,
  storeDocument,
} from "./document.ts";
import { cancelled, completed, documentActions, statusAction } from "./document-actions.ts";
import { lineRoutes, mergedLines } from "./document-lines.ts";
import { addOrder, draftOrder, orderSort } from "./order.ts";
import { documentAddress, documentAddressChange, mergedAddress } from "./postal.ts";

const own = {
  salesId: reference("sales", null),
  costCenter: text("costCenter"),
  preferredWarehouseId: reference("preferredWarehouse", "warehouse"),
  shippingMethodId: reference("shippingMethod", "shippingMethod"),
  customerOrderNumber: text("customerOrderNumber"),
  externalOrderNumber: text("externalOrderNumber"),
  externalOrderId: text("externalOrderId"),
  transactionNumber: text("transactionNumber"),
  salesChannelId: orNull(reference("salesChannel", "salesChannel")),
  desiredDeliveryDate: day("desiredDeliveryDate"),
  earliestFulfillmentDate: day("earliestFulfillmentDate"),
  isSalesOrderToSupplier: boolean("isSalesOrderToSupplier"),
  autoDispatch: boolean("autoDispatch"),
  createDocuments: word("createDocuments", wordsOf("deliveryNote", "invoice", "deliveryNoteAndInvoice")),
  fastLane: boolean("fastLane"),
};

const createFields = {
  ...newHead,
  ...own,
  documentNumber: text("documentNumber"),
  shipToAddress: nested("deviatingShipToAddress", documentAddress),
  sentLines: linesIn(orderLineFields),
};

// Upstream: `deviatingDeliveryAddress` is dropped without a word, `deviatingShipToAddress` is its name. Checked 2026-11.
const changeFields = {
  ...changedHead,
  ...own,
  shipToAddress: orNull(nested("deviatingShipToAddress", documentAddressChange)),
  sentLines: changedLinesIn(orderLineFields),
};

/** Throws a `Refusal` where another document of the kind has this number. */
export function requireFreeDocumentNumber(world: World, kind: DocumentKind, number: string | undefined): void {
  if (number === undefined) return;
  const isTaken = tableOf(world, kind).rows.some(({ documentNumber }) => documentNumber === number);
  if (isTaken) throw violation("documentNumber", "The documentNumber has already been taken.");
}

const findOrder = finder(orderSort);

function changed(order: SalesOrder, values: Omit<ValuesOf<typeof changeFields>, "sentLines">): SalesOrder {
  const { shipToAddress, ...rest } = values;
  // Tags, free fields and the address are merged by the head's own rules.
  const { tags: _tags, customFields: _fields, documentAddress: _address, ...plain } = rest;
  if (shipToAddress === undefined) return { ...order, ...plain };
  return {
    ...order,
    ...plain,
    shipToAddress: shipToAddress === null ? null : mergedAddress(order.shipToAddress, shipToAddress),
  };
}

export const v3Orders: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v3/salesOrders",
    scope: "salesOrder:create",
    find: nowhere,
    fields: createFields,
    run(writing) {
      const { world, build, values, at } = writing;
      const { sentLines = [], documentNumber, addressId, ...said } = values;
      requireFreeDocumentNumber(world, "salesOrder", documentNumber);
      const draft = changed(draftOrder(world, { addressId, at }), said);
      const lines = firstLines(orderSort, writing, { document: draft, sent: sentLines });
      const head = headChanges(writing, draft, { group: "salesOrders", values: headOf(said) });
      const record = addOrder(world, { ...draft, ...head, lines, documentNumber: documentNumber ?? null });
      return rowOutcome(201, "v3.salesOrder", { world, build, record });
    },
  }),
  write("PATCH", {
    path: "/api/v3/salesOrders/{id}",
    scope: "salesOrder:update",
    find: findOrder,
    fields: changeFields,
    run(writing) {
      const { world, build, record: order, values } = writing;
      requireUnprotected(order, values);
      const { sentLines, ...said } = values;
      const next = changed(order, said);
      const lines =
        sentLines === undefined || !build.inlineLineItems
          ? order.lines
          : mergedLines(orderSort, writing, { document: next, sent: sentLines });
      const head = headChanges(writing, order, { group: "salesOrders", values: headOf(said) });
      const record = storeDocument(world, orderSort, { ...next, ...head, lines });
      return rowOutcome(200, "v3.salesOrder", { world, build, record });
    },
  }),
  ...lineRoutes(orderSort),
  ...documentActions(orderSort, { isProtectedByRelease: false, isSentStatus: false }),
  statusAction(orderSort, "cancel", ({ record, at }) => cancelled(record, at)),
  statusAction(orderSort, "complete", ({ record, at }) => completed(record, at)),
];

/** The values that are merged by the head's own rules. */
export function headOf(values: ValuesOf<typeof changedHead>): ValuesOf<typeof changedHead> {
  const { tags, customFields, documentAddress: address } = values;
  return {
    ...(tags === undefined ? {} : { tags }),
    ...(customFields === undefined ? {} : { customFields }),
    ...(address === undefined ? {} : { documentAddress: address }),
  };
}
