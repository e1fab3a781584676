/** v3: delivery notes. */
import { boolean, reference, text, word } from "../engine/body.ts";
import { financialFields } from "../generate-document.ts";
import { nextId } from "../model.ts";
import type { World } from "../model.ts";
import type { DeliveryLine, DeliveryNote } from "../model-document.ts";
import { type WriteRoute, type Writing, action, done } from "./define.ts";
import { type DocumentSort, draftHead, finder, plainLineFields, storeDocument } from "./document.ts";
import { cancelled, completed, documentActions, statusAction } from "./document-actions.ts";
import { headRoutes } from "./document-head.ts";
import { lineRoutes, plainChanges } from "./document-lines.ts";
import { inOrder, lineProduct, productFields } from "./lines.ts";
import { mergedFields } from "./marks.ts";
import { orderSort } from "./order.ts";
import { book } from "./stock-booking.ts";
import { taxations } from "./v3-customers.ts";

const deliveryNoteSort: DocumentSort<DeliveryLine, DeliveryNote> = {
  kind: "deliveryNote",
  collection: "deliveryNotes",
  scope: "deliveryNote",
  row: "v3.deliveryNote",
  tagGroup: "deliveryNotes",
  lineFields: plainLineFields,
  newLines({ world, at }, _document, { said, productId, quantity, path }) {
    const product = lineProduct(world, productId, `${path}product`);
    return [
      {
        ...productFields(product, said, quantity),
        customFields: mergedFields([], said.customFields),
        id: nextId(world, "deliveryNote.line"),
        order: 0,
        createdAt: at,
        deliveredQuantity: 0,
        salesOrderLineId: null,
        parentLineId: null,
        hasChildren: false,
        storageLocationId: null,
        lot: null,
      },
    ];
  },
  changedLine: (_document, line, said) => ({ ...line, ...plainChanges(line, said) }),
  settled: (_world, note) => ({ ...note, lines: inOrder(note.lines) }),
};

const own = {
  salesId: reference("sales", null),
  costCenter: text("costCenter"),
  taxation: word("financials.tax.taxation", taxations),
  preferredWarehouseId: reference("preferredWarehouse", "warehouse"),
  shippingMethodId: reference("shippingMethod", "shippingMethod"),
  salesOrderId: reference("salesOrder", "salesOrder"),
  customerOrderNumber: text("customerOrderNumber"),
  noInvoice: boolean("noInvoice"),
};

function draftNote(world: World, start: { readonly addressId: number; readonly at: number }): DeliveryNote {
  const partner = world.partner.byId.get(start.addressId) ?? null;
  return {
    ...draftHead(world, start),
    id: 0,
    lines: [],
    salesOrderId: null,
    invoiceId: null,
    shippingMethodId: partner?.shippingMethodId ?? null,
    preferredWarehouseId: null,
    customerOrderNumber: null,
    taxation: financialFields(partner).taxation,
    noInvoice: false,
  };
}

/** Puts the goods of a cancelled note back where they were taken from. */
function restock(world: World, note: DeliveryNote, at: number): void {
  const reference = `Storno Lieferschein ${note.documentNumber ?? note.id}`;
  for (const line of note.lines) {
    if (line.type !== "product" || line.storageLocationId === null) continue;
    const { productId, storageLocationId, deliveredQuantity: quantity, lot } = line;
    const cause = { type: "deliveryNote" as const, id: note.id };
    if (quantity > 0) book(world, { productId, storageLocationId, quantity, at, reference, cause, lot });
  }
}

function cancelNote({ world, record, values, at }: Writing<DeliveryNote, { readonly restock?: boolean }>) {
  const note = cancelled(record, at);
  if (values.restock === true) restock(world, record, at);
  storeDocument(world, deliveryNoteSort, note);
  // What the note had taken of its order is open again, where the order still is.
  const order = note.salesOrderId === null ? undefined : world.salesOrder.byId.get(note.salesOrderId);
  if (order !== undefined) storeDocument(world, orderSort, order);
  return done;
}

export const v3DeliveryNotes: readonly WriteRoute[] = [
  ...headRoutes(deliveryNoteSort, {
    created: own,
    changed: own,
    draft: draftNote,
    adopted: (document, values) => ({ ...document, ...values }),
    keepsNumber: false,
  }),
  ...lineRoutes(deliveryNoteSort),
  ...documentActions(deliveryNoteSort, { isProtectedByRelease: false, isSentStatus: true }),
  action("PATCH", {
    path: "/api/v3/deliveryNotes/{id}/actions/cancel",
    scope: "deliveryNote:cancel",
    find: finder(deliveryNoteSort),
    fields: { restock: boolean("restock") },
    run: cancelNote,
  }),
  statusAction(deliveryNoteSort, "complete", ({ record, at }) => completed(record, at)),
];
