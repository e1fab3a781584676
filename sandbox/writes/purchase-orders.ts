/** Purchase orders: v3 makes and changes them, v1 books what arrives. */
import { boolean, day, nested, orNull, reference, text, word, wordsOf } from "../engine/body.ts";
import { lineRevenue, totalsOf } from "../amounts.ts";
import { Refusal, violation } from "../engine/problems.ts";
import { financialFields } from "../generate-document.ts";
import { rateOf } from "../generate-line.ts";
import { onlyProducts } from "../lines.ts";
import { nextId, under } from "../model.ts";
import type { World } from "../model.ts";
import type { PurchaseLine, PurchaseOrder } from "../model-purchase.ts";
import type { TaxDisplay } from "../model-partner.ts";
import type { Product } from "../model-product.ts";
import { type WriteRoute, type Writing, action, done, write } from "./define.ts";
import {
  type DocumentSort,
  type LineValues,
  draftHead,
  finder,
  purchaseLineFields,
  storeDocument,
} from "./document.ts";
import { cancelled, completed, documentActions, released, statusAction } from "./document-actions.ts";
import { headRoutes } from "./document-head.ts";
import { lineRoutes, plainChanges } from "./document-lines.ts";
import { type ReceiptValues, bookReceipt, receiptFields, receivedByLine, requireReceivable } from "./goods-receipt.ts";
import { inOrder, lineProduct, productFields, requireCurrency } from "./lines.ts";
import { mergedFields } from "./marks.ts";
import { documentAddress, documentAddressChange, mergedAddress } from "./postal.ts";
import { taxations } from "./v3-customers.ts";

/** Purchase orders: what their lines cost, and what they add up to. */
export const purchaseSort: DocumentSort<PurchaseLine, PurchaseOrder> = {
  kind: "purchaseOrder",
  collection: "purchaseOrders",
  scope: "purchaseOrder",
  row: "v3.purchaseOrder",
  tagGroup: "purchaseOrders",
  lineFields: purchaseLineFields,
  newLines({ world, at }, order, { said, productId, quantity, path }) {
    requireCurrency(order.currency, said, path);
    const product = lineProduct(world, productId, `${path}product`);
    const bought = boughtFor(world, product, { supplierId: order.addressId, quantity });
    const netE8 = said.price?.e8 ?? bought.netE8;
    return [
      {
        ...productFields(product, said, quantity),
        ...bought,
        customFields: mergedFields([], said.customFields),
        id: nextId(world, "purchaseOrder.line"),
        order: 0,
        createdAt: at,
        netE8,
        taxRate: product.taxRate,
        rate: rateOf(product.taxRate, order.taxation),
        revenueNet: lineRevenue(netE8, quantity, 0),
        deliveredQuantity: 0,
        deliveryDate: said.deliveryDate ?? null,
        costCenter: null,
        salesOrderLineId: null,
        salesOrderId: null,
        ...ownOfLine(said),
      },
    ];
  },
  changedLine(order, line, said) {
    requireCurrency(order.currency, said, "");
    const netE8 = said.price?.e8 ?? line.netE8;
    const changed = { ...line, ...plainChanges(line, said), ...ownOfLine(said), netE8 };
    return { ...changed, revenueNet: lineRevenue(changed.netE8, changed.quantity, 0) };
  },
  settled(_world, order) {
    const lines = inOrder(order.lines);
    return { ...order, lines, ...totalsOf(onlyProducts<PurchaseLine>(lines)) };
  },
};

/** What only lines of purchase orders say, as far as they do. */
function ownOfLine({ supplierProductNumber, supplierProductName, costCenter }: LineValues) {
  return {
    ...(supplierProductNumber === undefined ? {} : { supplierProductNumber }),
    ...(supplierProductName === undefined ? {} : { supplierProductName }),
    ...(costCenter === undefined ? {} : { costCenter }),
  };
}

/** What the supplier calls a product and asks for it; what the product costs otherwise. */
function boughtFor(
  world: World,
  product: Product,
  { supplierId, quantity }: { readonly supplierId: number | null; readonly quantity: number },
) {
  const rows = under(world.purchasePrice, "product", product.id).filter(
    (row) => row.supplierId === supplierId && row.fromQuantity <= quantity && row.price.currency === "EUR",
  );
  const [row] = rows.toSorted((a, b) => b.fromQuantity - a.fromQuantity);
  return {
    netE8: row?.price.e8 ?? product.purchasePriceE8,
    supplierProductNumber: row?.supplierProductNumber ?? null,
    supplierProductName: row?.supplierProductName ?? null,
  };
}

const shared = {
  shippingMethodId: reference("shippingMethod", "shippingMethod"),
  currency: text("financials.currency"),
  taxation: word("financials.tax.taxation", taxations),
  paymentMethodId: reference("financials.paymentMethod", "paymentMethod"),
  taxDisplay: word("financials.tax.taxDisplay", wordsOf<TaxDisplay>("automatic", "net", "gross")),
  confirmedDeliveryDate: orNull(day("confirmedDeliveryDate")),
  desiredDeliveryDate: orNull(day("desiredDeliveryDate")),
  confirmationType: orNull(
    word("confirmationType", wordsOf("internet", "email", "telephone", "telefax", "letter", "other")),
  ),
  isConfirmed: boolean("isConfirmed"),
  supplierOrderNumber: orNull(text("supplierOrderNumber")),
  supplierOfferNumber: orNull(text("supplierOfferNumber")),
  customerNumberAtSupplier: orNull(text("customerNumberAtSupplier")),
};

/** A purchase order that nobody has said anything about but the supplier. It is not stored. */
export function draftPurchase(world: World, start: { readonly addressId: number; readonly at: number }): PurchaseOrder {
  const partner = world.partner.byId.get(start.addressId) ?? null;
  if (partner?.supplierNumber == null) throw violation("address.id", "The selected address.id is invalid.");
  return {
    ...draftHead(world, start),
    ...financialFields(partner),
    id: 0,
    net: 0,
    gross: 0,
    lines: [],
    customerNumber: partner.customerNumber,
    supplierNumber: partner.supplierNumber,
    shippingMethodId: null,
    desiredDeliveryDate: null,
    confirmedDeliveryDate: null,
    isConfirmed: false,
    confirmationType: null,
    supplierOrderNumber: null,
    supplierOfferNumber: null,
    customerNumberAtSupplier: null,
    shipToAddress: null,
  };
}

/** Upstream: what arrives is booked on drafts too, and for good. Checked 2026-11. */
function receiveGoods({ world, record, values, at }: Writing<PurchaseOrder, ReceiptValues>) {
  if (record.status === "cancelled") throw new Refusal({ kind: "rule", messages: ["The purchase order is canceled."] });
  requireReceivable(world, values, { lines: onlyProducts<PurchaseLine>(record.lines), lineName: "Purchase order" });
  const reference = `Wareneingang Bestellung ${record.documentNumber ?? record.id}`;
  const id = bookReceipt(world, values, { at, cause: { type: "purchaseOrder", id: record.id }, reference });
  const received = receivedByLine(values);
  const lines = record.lines.map((line) => {
    const part = line.type === "product" ? received.get(line.id) : undefined;
    if (line.type !== "product" || part === undefined) return line;
    return { ...line, deliveredQuantity: line.deliveredQuantity + part.quantity };
  });
  storeDocument(world, purchaseSort, { ...record, lines, updatedAt: at });
  return { kind: "created" as const, collection: "goodsReceipts", id };
}

const findPurchase = finder(purchaseSort);

export const purchaseWrites: readonly WriteRoute[] = [
  ...headRoutes(purchaseSort, {
    created: {
      ...shared,
      costCenter: text("costCenter"),
      shipToAddress: nested("deviatingShipToAddress", documentAddress),
    },
    // Upstream: the cost centre can be said once, a later change is dropped without a word. Checked 2026-11.
    changed: { ...shared, shipToAddress: orNull(nested("deviatingShipToAddress", documentAddressChange)) },
    draft: draftPurchase,
    keepsNumber: false,
    adopted(order, { shipToAddress, ...plain }) {
      if (shipToAddress === undefined) return { ...order, ...plain };
      const address = shipToAddress === null ? null : mergedAddress(order.shipToAddress, shipToAddress);
      return { ...order, ...plain, shipToAddress: address };
    },
  }),
  ...lineRoutes(purchaseSort),
  ...documentActions(purchaseSort, { isProtectedByRelease: false, isSentStatus: true }),
  statusAction(purchaseSort, "cancel", ({ record, at }) => cancelled(record, at)),
  statusAction(purchaseSort, "complete", ({ record, at }) => completed(record, at)),
  action("PATCH", {
    path: "/api/v1/purchaseOrders/{id}/actions/release",
    scope: "purchaseOrder:release",
    find: findPurchase,
    fields: {},
    run({ world, record, at }) {
      storeDocument(world, purchaseSort, released({ world, at }, purchaseSort, { document: record }));
      return done;
    },
  }),
  action("PATCH", {
    path: "/api/v1/purchaseOrders/{id}/actions/cancel",
    scope: "purchaseOrder:cancel",
    find: findPurchase,
    fields: {},
    run({ world, record, at }) {
      storeDocument(world, purchaseSort, cancelled(record, at));
      return done;
    },
  }),
  write("POST", {
    path: "/api/v1/purchaseOrders/{id}/goodsReceipts",
    scope: "purchaseOrder:update",
    find: findPurchase,
    fields: receiptFields("purchaseOrderPosition"),
    run: receiveGoods,
  }),
];
