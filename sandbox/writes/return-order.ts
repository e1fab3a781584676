/** Returns: what comes back of an order or a delivery, and where it is put. */
import type { World } from "../model.ts";
import type { DeliveryLine, PricedLine, ReturnLine, ReturnOrder } from "../model-document.ts";
import { nextId } from "../model.ts";
import { type DocumentSort, draftHead, returnLineFields } from "./document.ts";
import { plainChanges } from "./document-lines.ts";
import { inOrder, lineProduct, productFields } from "./lines.ts";
import { mergedFields } from "./marks.ts";

export const returnSort: DocumentSort<ReturnLine, ReturnOrder> = {
  kind: "returnOrder",
  collection: "returnOrders",
  scope: "return",
  row: "v3.returnOrder",
  tagGroup: "returns",
  lineFields: returnLineFields,
  newLines({ world, at }, _document, { said, productId, quantity, path }) {
    const product = lineProduct(world, productId, `${path}product`);
    const line = {
      ...newLine(world, at),
      ...productFields(product, said, quantity),
      returnReasonId: said.returnReasonId ?? null,
      returnNote: said.returnNote ?? null,
    };
    return [{ ...line, customFields: mergedFields([], said.customFields) }];
  },
  changedLine(_document, line, said) {
    const { returnReasonId, returnNote } = said;
    return {
      ...line,
      ...plainChanges(line, said),
      ...(returnReasonId === undefined ? {} : { returnReasonId }),
      ...(returnNote === undefined ? {} : { returnNote }),
    };
  },
  settled: (_world, document) => ({ ...document, lines: inOrder(document.lines) }),
};

function newLine(world: World, at: number) {
  return {
    id: nextId(world, "returnOrder.line"),
    order: 0,
    createdAt: at,
    deliveredQuantity: null,
    receivedQuantity: 0,
    reimbursementQuantity: 0,
    returnReasonId: null,
    returnNote: null,
    salesOrderLineId: null,
    deliveryNoteLineId: null,
    storageLocationId: null,
  };
}

interface Returned {
  readonly quantity: number;
  readonly returnReasonId: number;
  readonly returnNote?: string | null;
}

/** A line of a return made from one of an order or of a delivery note. */
export function returnedLine(
  world: World,
  at: number,
  { source, ...returned }: Returned & { readonly source: PricedLine | DeliveryLine },
): ReturnLine {
  const { productId, number, name, description, unit, customFields, internalComment } = source;
  const isDelivery = "deliveredQuantity" in source;
  return {
    ...newLine(world, at),
    type: "product",
    productId,
    number,
    name,
    description,
    unit,
    customFields,
    internalComment,
    ...returned,
    returnNote: returned.returnNote ?? null,
    deliveredQuantity: isDelivery ? source.deliveredQuantity : null,
    salesOrderLineId: isDelivery ? source.salesOrderLineId : source.id,
    deliveryNoteLineId: isDelivery ? source.id : null,
  };
}

/** A return that nobody has said anything about but the customer. It is not stored. */
export function draftReturn(
  world: World,
  { addressId, at }: { readonly addressId: number; readonly at: number },
): ReturnOrder {
  return {
    ...draftHead(world, { addressId, at }),
    id: 0,
    progress: "announced",
    lines: [],
    salesOrderId: null,
    invoiceId: null,
    deliveryNoteId: null,
    creditNoteId: null,
    replacementSalesOrderId: null,
    shippingMethodId: null,
    preferredWarehouseId: null,
    customerOrderNumber: null,
  };
}
