/** A purchase order as v1 tells it: rows without lines, and a single record with lines and log. */

import { z } from "zod";

import type { PostalAddress } from "../domain/postal-address.ts";
import type { PurchaseOrder, PurchaseOrderPosition, PurchaseOrderStatus } from "../domain/purchase-order.ts";
import { fromOlderAddress, olderAddress } from "./addresses.ts";
import { paymentTerms, taxDisplay, taxation, toMoney, toPaymentTerms } from "./amounts.ts";
import { compoundId } from "./document-lines-v3.ts";
import { taxCategory } from "./product-words.ts";
import { confirmationType } from "./purchase-order-v3.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, dateTime, decimal, flag, id, list, money, parseWire, reference, section, text } from "./wire.ts";

/** How far a purchase order is, in v1's words. */
const status = vocabulary<PurchaseOrderStatus>({
  created: "DRAFT",
  released: "RELEASED",
  sent: "SENT",
  completed: "COMPLETED",
  canceled: "CANCELLED",
});

const shape = {
  id,
  date,
  project: reference,
  status: text,
  documentNumber: text,
  supplier: olderAddress,
  bodyIntroduction: text,
  bodyOutroduction: text,
  salesOrderConfirmationReference: text,
  suppliersOfferReference: text,
  internalDesignation: text,
  language: section({ iso2: text }),
  isConfirmed: flag,
  confirmedVia: text,
  financials: section({
    paymentMethod: reference,
    total: money,
    paymentTerms,
    costCenter: text,
    tax: section({ taxation: text, vatId: text, taxDisplay: text }),
  }),
  delivery: section({
    hasDifferentDeliveryAddress: flag,
    deliveryAddress: olderAddress,
    dates: section({ desiredDeliveryDate: date, confirmedDeliveryDate: date }),
  }),
  internalComment: text,
};

const row = z.object(shape);

/** Upstream: who gets the order stands with the address. Checked 2026-11. */
const owner = z.object({ supplier: section({ id: reference, number: text, customerNumberAtSupplier: text }) });

const line = z.object({
  id,
  project: reference,
  product: reference,
  name: text,
  description: text,
  quantity: decimal,
  delivered: decimal,
  price: money,
  tax: section({ vatCategory: text, taxText: text, rate: decimal }),
});

const record = z.object({ ...shape, positions: list(line), log: section({ createdAt: dateTime, isSent: flag }) });

/** Reads a row of v1's list. */
export function readPurchaseOrderRow(item: unknown): PurchaseOrder {
  return fromRow(parseWire(row, item), parseWire(owner, item));
}

/** Reads v1's single purchase order. */
export function readPurchaseOrderRecord(data: unknown): PurchaseOrder {
  const wire = parseWire(record, data);
  return {
    ...fromRow(wire, parseWire(owner, data)),
    isDocumentSent: wire.log.isSent,
    createdAt: wire.log.createdAt,
    positions: wire.positions?.map((item) => toPosition(item, wire.id)),
  };
}

function fromRow(wire: z.output<typeof row>, { supplier }: z.output<typeof owner>): PurchaseOrder {
  const { financials, delivery } = wire;
  return {
    ...notTold,
    id: wire.id,
    documentNumber: wire.documentNumber,
    documentDate: wire.date,
    status: status.read(wire.status),
    statusRaw: wire.status,
    supplierNumber: supplier.number,
    customerNumberAtSupplier: supplier.customerNumberAtSupplier,
    supplierOrderNumber: wire.salesOrderConfirmationReference,
    supplierOfferNumber: wire.suppliersOfferReference,
    internalDesignation: wire.internalDesignation,
    internalComment: wire.internalComment,
    bodyIntroduction: wire.bodyIntroduction,
    bodyOutroduction: wire.bodyOutroduction,
    language: wire.language.iso2,
    vatId: financials.tax.vatId,
    costCenter: financials.costCenter,
    desiredDeliveryDate: delivery.dates.desiredDeliveryDate,
    confirmedDeliveryDate: delivery.dates.confirmedDeliveryDate,
    isConfirmed: wire.isConfirmed,
    confirmationType: confirmationType.read(wire.confirmedVia),
    taxation: taxation.read(financials.tax.taxation),
    taxDisplay: taxDisplay.read(financials.tax.taxDisplay),
    paymentTerms: toPaymentTerms(financials.paymentTerms, financials.total?.currency ?? null),
    documentAddress: toAddress(wire.supplier),
    deliveryAddress: toDeliveryAddress(delivery),
    supplierId: supplier.id,
    projectId: wire.project,
    paymentMethodId: financials.paymentMethod,
  };
}

/** Upstream: whether the row's one total is net or gross is not said; it is left alone. Checked 2026-11. */
const notTold = {
  deliveryTerms: undefined,
  isDocumentSent: undefined,
  writeProtection: undefined,
  totals: undefined,
  createdAt: undefined,
  updatedAt: undefined,
  shippingMethodId: undefined,
} satisfies Partial<PurchaseOrder>;

/** Parts of an address that v1 does not tell. */
const untoldParts = {
  title: undefined,
  salutation: undefined,
  gln: undefined,
  mobile: undefined,
} satisfies Partial<PostalAddress>;

function toAddress(wire: z.output<typeof olderAddress>): PostalAddress | null {
  const address = fromOlderAddress(wire);
  return address && { ...address, ...untoldParts };
}

function toDeliveryAddress({
  hasDifferentDeliveryAddress,
  deliveryAddress,
}: z.output<typeof row>["delivery"]): PostalAddress | null {
  const address = hasDifferentDeliveryAddress === false ? null : toAddress(deliveryAddress);
  return address && { ...address, email: undefined, phone: undefined, fax: undefined };
}

/** Upstream: v1 lists product lines only, in their printed order. Checked 2026-11. */
function toPosition(item: z.output<typeof line>, purchaseOrderId: string): PurchaseOrderPosition {
  return {
    ...notToldOfLines,
    __typename: "PurchaseOrderPosition",
    positionType: "PurchaseOrderPosition",
    id: compoundId(purchaseOrderId, item.id) ?? item.id,
    kind: "PRODUCT",
    name: item.name,
    description: item.description,
    quantity: item.quantity,
    productId: item.product,
    price: { net: toMoney(item.price), gross: null },
    taxRate: item.tax.rate,
    taxCategory: taxCategory.read(item.tax.vatCategory),
    taxLegalNotice: item.tax.taxText,
    deliveredQuantity: item.delivered,
    projectId: item.project,
    purchaseOrderId,
  };
}

const notToldOfLines = {
  order: undefined,
  number: undefined,
  unit: undefined,
  supplierProductNumber: undefined,
  supplierProductName: undefined,
  deliveryDate: undefined,
  deliveryDateAsCalendarWeek: undefined,
  packagingUnit: undefined,
  countryOfOrigin: undefined,
  hsCode: undefined,
  internalComment: undefined,
  costCenter: undefined,
  createdAt: undefined,
  updatedAt: undefined,
} satisfies Partial<PurchaseOrderPosition>;
