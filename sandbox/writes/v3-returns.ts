/** v3: returns. */
import {
  type ValuesOf,
  list,
  orNull,
  quantity,
  reference,
  required,
  text,
  word,
  wordsOf,
  plainId,
} from "../engine/body.ts";
import { Refusal, violation } from "../engine/problems.ts";
import { onlyProducts } from "../lines.ts";
import type { World } from "../model.ts";
import type { DeliveryLine } from "../model-document.ts";
import { type WriteRoute, type Writing, nowhere, write } from "./define.ts";
import { cancelled, completed, documentActions, requireStatus, statusAction } from "./document-actions.ts";
import { addDocument, documentOutcome, headRoutes } from "./document-head.ts";
import { lineRoutes } from "./document-lines.ts";
import { draftReturn, returnSort, returnedLine } from "./return-order.ts";

const own = {
  salesId: reference("sales", null),
  preferredWarehouseId: reference("preferredWarehouse", "warehouse"),
  shippingMethodId: reference("shippingMethod", "shippingMethod"),
  salesOrderId: orNull(reference("salesOrder", "salesOrder")),
  creditNoteId: orNull(reference("creditNote", "creditNote")),
  deliveryNoteId: orNull(reference("deliveryNote", "deliveryNote")),
  replacementSalesOrderId: orNull(reference("replacementSalesOrder", "salesOrder")),
  customerOrderNumber: text("customerOrderNumber"),
  // Progress and status are independent of each other: any progress may be set at any time.
  progress: word("progress", wordsOf("announced", "received", "checked", "done")),
};

const fromDelivery = {
  deliveryNoteId: required(reference("deliveryNote", "deliveryNote")),
  lineItems: required(
    list("lineItems", {
      id: required(plainId("id", null)),
      quantity: required(quantity("quantity")),
      returnReasonId: required(reference("returnReason", "returnReason")),
      returnNote: orNull(text("returnNote")),
    }),
  ),
};

/** Makes a return from a delivery note, which decides everything but reason and quantity. */
function createFromDeliveryNote(writing: Writing<World, ValuesOf<typeof fromDelivery>>) {
  const { world, values, at } = writing;
  const note = world.deliveryNote.byId.get(values.deliveryNoteId);
  if (note?.addressId == null) throw violation("deliveryNote.id", "The selected deliveryNote.id is invalid.");
  const sources = new Map(onlyProducts<DeliveryLine>(note.lines).map((line) => [line.id, line]));
  const violations: Record<string, string[]> = {};
  for (const [index, { id, quantity: count }] of values.lineItems.entries()) {
    const source = sources.get(id);
    const path = `lineItems.${index}`;
    if (source === undefined) violations[`${path}.id`] = [`The selected ${path}.id is invalid.`];
    else if (count > source.quantity) violations[`${path}.quantity`] = ["More than was delivered."];
  }
  if (values.lineItems.length === 0) violations["lineItems"] = ["The lineItems field is required."];
  if (Object.keys(violations).length > 0) throw new Refusal({ kind: "validation", violations });
  const lines = values.lineItems.flatMap(({ id, ...said }) => {
    const source = sources.get(id);
    return source === undefined ? [] : [returnedLine(world, at, { source, ...said })];
  });
  const record = addDocument(world, returnSort, {
    ...draftReturn(world, { addressId: note.addressId, at }),
    projectId: note.projectId,
    documentAddress: note.documentAddress,
    // Upstream: this way the customer's number stays empty. Checked 2026-11.
    customerNumber: null,
    salesOrderId: note.salesOrderId,
    deliveryNoteId: note.id,
    lines,
  });
  return documentOutcome(201, returnSort, { ...writing, record });
}

export const v3Returns: readonly WriteRoute[] = [
  ...headRoutes(returnSort, {
    created: own,
    changed: own,
    draft: draftReturn,
    adopted: (document, values) => ({ ...document, ...values }),
    keepsNumber: false,
  }),
  write("POST", {
    path: "/api/v3/returnOrders/actions/createFromDeliveryNote",
    scope: null,
    find: nowhere,
    fields: fromDelivery,
    run: createFromDeliveryNote,
  }),
  ...lineRoutes(returnSort),
  ...documentActions(returnSort, {
    isProtectedByRelease: false,
    isSentStatus: false,
    beforeRelease(document) {
      // Upstream: a draft that v1 has made a credit note from can never be released. Checked 2026-11.
      if (document.isStranded === true) requireStatus(document, [], "Only a draft BusinessDocument can be released.");
    },
  }),
  statusAction(returnSort, "cancel", ({ record, at }) => {
    requireStatus(record, ["released"], "Only a released BusinessDocument can be cancelled.");
    return cancelled(record, at);
  }),
  statusAction(returnSort, "complete", ({ record, at }) => completed(record, at)),
];
