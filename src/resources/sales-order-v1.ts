/** A sales order as v1 tells it: rows without positions, and a single record with its product positions. */

import { z } from "zod";

import type { Price } from "../domain/money.ts";
import type { PostalAddress } from "../domain/postal-address.ts";
import type { SalesOrder, SalesOrderPosition, SalesOrderStatus } from "../domain/sales-order.ts";
import { fromOlderAddress, olderAddress } from "./addresses.ts";
import { paymentTerms, taxDisplay, taxation, toMoney, toPaymentTerms } from "./amounts.ts";
import { autoCreatedDocuments } from "./customer-v3.ts";
import { tags, toTags } from "./custom-fields.ts";
import { toPercent } from "./document-v1.ts";
import { taxCategory } from "./product-words.ts";
import { vocabulary } from "./vocabulary.ts";
import {
  date,
  dateTime,
  decimal,
  flag,
  id,
  idOrNone,
  integer,
  list,
  money,
  parseWire,
  reference,
  section,
  text,
} from "./wire.ts";

/** How far an order is, in v1's words. Upstream: v1 knows no `sent`, and calls it `unknown`. Checked 2026-11. */
export const olderSalesOrderStatus = vocabulary<SalesOrderStatus>({
  created: "DRAFT",
  released: "RELEASED",
  completed: "COMPLETED",
  canceled: "CANCELLED",
});

const shape = {
  id,
  documentNumber: text,
  externalOrderNumber: text,
  externalOrderId: text,
  transactionNumber: text,
  customerOrderNumber: text,
  bodyOutroduction: text,
  comment: text,
  date,
  desiredDeliveryDate: date,
  earliestFulfillmentDate: date,
  reservationDate: date,
  status: text,
  customer: section({ id: idOrNone, number: text }),
  project: reference,
  language: section({ iso2: text }),
  netSales: money,
  total: money,
  financials: section({
    paymentMethod: reference,
    currency: text,
    costCenter: section({ number: text }),
    billingAddress: olderAddress,
    tax: section({ taxation: text, vatId: text, taxDisplay: text }),
    paymentTerms,
  }),
  delivery: section({
    autoShipping: flag,
    fastLane: flag,
    storageCountry: text,
    preferredWarehouse: reference,
    shippingMethod: reference,
    shippingAddress: olderAddress,
    conditions: text,
  }),
  createdAt: dateTime,
  updatedAt: dateTime,
};

const row = z.object({ ...shape, desiredDeliveryDateAsCalendarWeek: flag });

const position = z.object({
  id,
  quantity: decimal,
  sort: integer,
  hasChildren: flag,
  parent: idOrNone,
  comment: text,
  product: section({ id: idOrNone, name: text, description: text, number: text }),
  tax: section({ effectiveVatRate: decimal, vatCategory: text, rate: decimal, taxText: text }),
  price: money,
  netRevenueSingle: money,
  netRevenueTotal: money,
  grossRevenueSingle: money,
  grossRevenueTotal: money,
  discount: decimal,
  webId: text,
  desiredQualityControlAttributes: section({ batch: text, bestBeforeDate: date }),
});

const record = z.object({
  ...shape,
  desiredDeliveryDateCw: flag,
  bodyIntroduction: text,
  internalDesignation: text,
  salesChannel: reference,
  autoCreateDocuments: text,
  tags,
  positions: list(position),
});

/** Upstream: one field of an order stands among the terms of payment. Checked 2026-11. */
const directDebit = z.object({ financials: section({ paymentTerms: section({ directDebitDate: date }) }) });

type Wire = z.output<z.ZodObject<typeof shape>>;

/** Reads a row of v1's list. */
export function readSalesOrderRow(item: unknown): SalesOrder {
  const wire = parseWire(row, item);
  return { ...fromRow(wire, item), desiredDeliveryDateAsCalendarWeek: wire.desiredDeliveryDateAsCalendarWeek };
}

/** Reads v1's single sales order. */
export function readSalesOrderRecord(data: unknown): SalesOrder {
  const wire = parseWire(record, data);
  return {
    ...fromRow(wire, data),
    desiredDeliveryDateAsCalendarWeek: wire.desiredDeliveryDateCw,
    bodyIntroduction: wire.bodyIntroduction,
    internalDesignation: wire.internalDesignation,
    createDocuments: autoCreatedDocuments.read(wire.autoCreateDocuments),
    positions: wire.positions?.map((item) => toPosition(item, wire)),
    tags: toTags(wire.tags),
    salesChannelId: wire.salesChannel,
    shippingMethodId: wire.delivery.shippingMethod,
  };
}

function fromRow(wire: Wire, item: unknown): Omit<SalesOrder, "desiredDeliveryDateAsCalendarWeek"> {
  const { financials, delivery, customer } = wire;
  const { currency } = financials;
  return {
    ...untold,
    id: wire.id,
    documentNumber: wire.documentNumber,
    documentDate: wire.date,
    status: olderSalesOrderStatus.read(wire.status),
    statusRaw: wire.status,
    externalOrderNumber: wire.externalOrderNumber,
    externalOrderId: wire.externalOrderId,
    customerOrderNumber: wire.customerOrderNumber,
    transactionNumber: wire.transactionNumber,
    customerNumber: customer.number,
    internalComment: wire.comment,
    bodyOutroduction: wire.bodyOutroduction,
    language: wire.language.iso2,
    vatId: financials.tax.vatId,
    deliveryTerms: delivery.conditions,
    costCenter: financials.costCenter.number,
    storageCountry: delivery.storageCountry,
    autoDispatch: delivery.autoShipping,
    fastLane: delivery.fastLane,
    desiredDeliveryDate: wire.desiredDeliveryDate,
    earliestFulfillmentDate: wire.earliestFulfillmentDate,
    reservationDate: wire.reservationDate,
    directDebitDate: parseWire(directDebit, item).financials.paymentTerms.directDebitDate,
    ...toFinancials(wire),
    paymentTerms: toPaymentTerms(financials.paymentTerms, currency),
    ...toAddresses(wire),
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
    customerId: customer.id,
    projectId: wire.project,
    paymentMethodId: financials.paymentMethod,
    preferredWarehouseId: delivery.preferredWarehouse,
  };
}

const untold = {
  masterReferenceNumber: undefined,
  internalDesignation: undefined,
  bodyIntroduction: undefined,
  isDocumentSent: undefined,
  writeProtection: undefined,
  isSalesOrderToSupplier: undefined,
  supplierNumber: undefined,
  createDocuments: undefined,
  vatChecked: undefined,
  manualPaymentApproval: undefined,
  manualShippingCostApproval: undefined,
  manualDeliveryBlockApproval: undefined,
  disableTrackingEmail: undefined,
  exchangeRate: undefined,
  deliveryAddress: undefined,
  supplierId: undefined,
  salesChannelId: undefined,
  offerId: undefined,
  shippingMethodId: undefined,
} satisfies Partial<SalesOrder>;

type Financials = Pick<SalesOrder, "currency" | "taxation" | "taxDisplay" | "totals">;

/** Upstream: rows give the sums as bare numbers, the single read with their currency. Checked 2026-11. */
function toFinancials({ netSales, total, financials }: Wire): Financials {
  const { currency, tax } = financials;
  return {
    currency,
    taxation: taxation.read(tax.taxation),
    taxDisplay: taxDisplay.read(tax.taxDisplay),
    totals: {
      net: toMoney(netSales, currency),
      gross: toMoney(total, currency),
      contributionMargin: undefined,
      taxBreakdown: undefined,
    },
  };
}

/**
 * Billing and delivery address. Upstream: the delivery address is told whether it deviates or not, without the ways to
 * call; an empty one means the billing address. Checked 2026-11.
 */
function toAddresses({ financials, delivery }: Wire): Pick<SalesOrder, "documentAddress" | "shipToAddress"> {
  const documentAddress = fromOlderAddress(financials.billingAddress);
  const shipping = fromOlderAddress(delivery.shippingAddress);
  return { documentAddress, shipToAddress: shipping === null ? documentAddress : { ...shipping, ...notOnShipping } };
}

const notOnShipping = {
  salutation: undefined,
  phone: undefined,
  mobile: undefined,
  fax: undefined,
} satisfies Partial<PostalAddress>;

function toPosition(item: z.output<typeof position>, { id: salesOrderId, financials }: Wire): SalesOrderPosition {
  const { product, tax, desiredQualityControlAttributes: desired } = item;
  const { currency } = financials;
  const price = (net: z.output<typeof money>, gross: z.output<typeof money>): Price => {
    return { net: toMoney(net, currency), gross: toMoney(gross, currency) };
  };
  return {
    ...untoldOfLines,
    __typename: "SalesOrderPosition",
    id: `${salesOrderId}/${item.id}`,
    positionType: "SalesOrderPosition",
    kind: "PRODUCT",
    name: product.name,
    description: product.description,
    order: item.sort,
    number: product.number,
    quantity: item.quantity,
    productId: product.id,
    price: { net: toMoney(item.price, currency), gross: undefined },
    discount: toPercent(item.discount),
    taxRate: tax.effectiveVatRate ?? tax.rate,
    taxCategory: tax.vatCategory === null && tax.rate !== null ? "INDIVIDUAL" : taxCategory.read(tax.vatCategory),
    itemRevenue: price(item.netRevenueSingle, item.grossRevenueSingle),
    lineTotal: price(item.netRevenueTotal, item.grossRevenueTotal),
    taxLegalNotice: tax.taxText,
    externalNumber: item.webId,
    internalComment: item.comment,
    desiredBatch: desired.batch,
    desiredBestBeforeDate: desired.bestBeforeDate,
    hasChildPositions: item.hasChildren,
    parentPositionId: item.parent === null ? null : `${salesOrderId}/${item.parent}`,
    salesOrderId,
  };
}

const untoldOfLines = {
  unit: undefined,
  purchasePrice: undefined,
  contributionMargin: undefined,
  customerProductNumber: undefined,
  deliveryDate: undefined,
  deliveryDateAsCalendarWeek: undefined,
  packagingUnit: undefined,
  countryOfOrigin: undefined,
  hsCode: undefined,
  costCenter: undefined,
  projectId: undefined,
  createdAt: undefined,
  updatedAt: undefined,
} satisfies Partial<SalesOrderPosition>;
