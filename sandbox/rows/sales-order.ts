import { discounted, printCents, printE8, taxOn, withTax } from "../amounts.ts";
import { toTimestamp } from "../calendar.ts";
import { onlyProducts } from "../lines.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { PricedLine, SalesOrder } from "../model-document.ts";
import type { Projection } from "./kinds.ts";
import {
  creation,
  customer,
  editorName,
  orderAddress,
  positionProduct,
  positionQuantity,
  present,
  presentRef,
  taxBlock,
} from "./v1-document.ts";
import {
  asRelated,
  documentFields,
  financials,
  lineItems,
  pricedLine,
  relatedDocuments,
  totals,
} from "./v3-document.ts";
import { postalAddressOrNull, ref, unitPrice, whenIncluded } from "./values.ts";
import { lineTaxCategory, olderStatus } from "./words.ts";

/** v3's row. */
export const salesOrderV3: Projection<SalesOrder> = (world, order, context) => {
  const shippingMethod =
    order.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(order.shippingMethodId);
  return {
    ...documentFields(world, order, context),
    // Upstream: `sent` is accepted and stored although the published vocabulary lacks it. Checked 2026-11.
    status: order.status,
    financials: financials(order),
    totals: { ...totals(order, onlyProducts(order.lines)), contributionMargin: 0 },
    offer: ref(order.offerId),
    preferredWarehouse: ref(order.preferredWarehouseId),
    sales: ref(order.salesId),
    shippingMethod:
      shippingMethod === undefined ? null : { id: String(shippingMethod.id), name: shippingMethod.designation },
    supplierNumber: order.supplierNumber,
    deviatingShipToAddress: postalAddressOrNull(order.shipToAddress),
    isSalesOrderToSupplier: order.isSalesOrderToSupplier,
    externalOrderNumber: order.externalOrderNumber,
    customerOrderNumber: order.customerOrderNumber,
    transactionNumber: order.transactionNumber,
    externalOrderId: order.externalOrderId,
    desiredDeliveryDate: order.desiredDeliveryDate,
    desiredDeliveryDateAsCalendarWeek: false,
    earliestFulfillmentDate: order.earliestFulfillmentDate,
    ...fulfilment(order),
    ...effectiveAddresses(order),
    masterReferenceNumber: null,
    salesChannel: ref(order.salesChannelId),
    costCenter: order.costCenter,
    ...lineItems<PricedLine>(context, order, (line) => ({
      ...pricedLine(world, { line, currency: order.currency }, context),
      externalNumber: line.externalNumber,
      hasChildLineItems: line.hasChildren,
      parentLineItem: ref(line.parentLineId),
      desiredQualityControlAttributes: null,
    })),
    ...whenIncluded(context, "trafficLights", () => order.trafficLights.map((light) => ({ ...light }))),
    ...relatedDocuments(context, () => related(world, order)),
  };
};

function fulfilment(order: SalesOrder) {
  return {
    reservationDate: order.reservationDate,
    commissionConsignmentStorageLocation: null,
    storageCountry: order.storageCountry,
    useAlternativeDocumentTitle: false,
    autoDispatch: order.autoDispatch,
    vatChecked: false,
    createDocuments: order.createDocuments,
    manualPaymentApproval: false,
    manualShippingCostApproval: false,
    manualDeliveryBlockApproval: false,
    fastLane: order.fastLane,
    disableCancellationEmail: false,
    disableTrackingEmail: false,
    disablePaymentEmail: false,
    deviatingDebtorAccountNumber: null,
    directDebitDate: null,
  };
}

function effectiveAddresses({ documentAddress, shipToAddress }: SalesOrder) {
  if (documentAddress === null) return {};
  return { effectiveAddresses: { soldTo: { ...documentAddress }, shipTo: { ...(shipToAddress ?? documentAddress) } } };
}

function related(world: World, order: SalesOrder) {
  const invoices = under(world.invoice, "salesOrder", order.id);
  return [
    ...asRelated("offer", [order.offerId === null ? undefined : world.offer.byId.get(order.offerId)]),
    ...asRelated("deliveryNote", under(world.deliveryNote, "salesOrder", order.id)),
    ...asRelated("invoice", invoices),
    ...asRelated(
      "creditNote",
      invoices.flatMap((invoice) => under(world.creditNote, "invoice", invoice.id)),
    ),
    ...asRelated("returnOrder", under(world.returnOrder, "salesOrder", order.id)),
  ];
}

/** v1's `application/vnd.xentral.minimal+json`. */
export const salesOrderV1Minimal: Projection<SalesOrder> = (_world, order) => ({
  id: String(order.id),
  // Drafts have an empty number here, null in v3.
  documentNumber: order.documentNumber ?? "",
  ...present("date", order.documentDate),
  status: olderStatus(order.status),
});

function olderFields(order: SalesOrder) {
  return {
    id: String(order.id),
    documentNumber: order.documentNumber ?? "",
    externalOrderNumber: order.externalOrderNumber ?? "",
    transactionNumber: order.transactionNumber ?? "",
    customerOrderNumber: order.customerOrderNumber ?? "",
    externalOrderId: order.externalOrderId ?? "",
    bodyOutroduction: order.bodyOutroduction ?? "",
    ...present("date", order.documentDate),
    desiredDeliveryDate: order.desiredDeliveryDate,
    earliestFulfillmentDate: order.earliestFulfillmentDate,
    reservationDate: order.reservationDate,
    editor: editorName(order.editorId),
    ...present("sales", order.salesId === null ? null : { id: order.salesId, name: editorName(order.salesId) }),
    status: olderStatus(order.status),
    ...customer(order),
    comment: order.internalComment ?? "",
    ...presentRef("project", order.projectId),
    language: { iso2: order.language.toUpperCase() },
    log: creation(order),
    createdAt: toTimestamp(order.createdAt),
    updatedAt: toTimestamp(order.updatedAt),
  };
}

function olderFinancials(order: SalesOrder) {
  return {
    ...presentRef("paymentMethod", order.paymentMethodId),
    currency: order.currency,
    costCenter: order.costCenter === null ? null : { id: "1", number: order.costCenter },
    billingAddress: billingAddressOf(order),
    tax: taxBlock(order),
    paymentTerms: {
      paymentTargetDiscount: order.paymentTerms.discount,
      paymentTargetDays: order.paymentTerms.days,
      paymentTargetDiscountDays: order.paymentTerms.discountDays,
      directDebitDate: null,
    },
  };
}

function billingAddressOf({ documentAddress }: SalesOrder) {
  return {
    ...orderAddress(documentAddress),
    fax: documentAddress?.fax ?? "",
    phoneNumber: documentAddress?.phone ?? "",
    mobile: documentAddress?.mobile ?? "",
    salutation: documentAddress?.salutation ?? "",
  };
}

function olderDelivery(order: SalesOrder) {
  return {
    autoShipping: order.autoDispatch,
    fastLane: order.fastLane,
    shippingCosts: [],
    storageCountry: order.storageCountry,
    preferredWarehouse: ref(order.preferredWarehouseId),
    shippingAddress: orderAddress(order.shipToAddress ?? order.documentAddress),
    conditions: order.deliveryTerms ?? "",
  };
}

function lightFlags(order: SalesOrder) {
  const isGreen = (id: string) => order.trafficLights.find((light) => light.id === id)?.state !== false;
  return {
    isBeingEdited: false,
    shippingDateOk: true,
    creditLimitOk: isGreen("creditLimit"),
    subsequentDelivery: false,
    shippingLockOk: isGreen("deliveryBlock"),
    postageOk: true,
    customerCheckOk: true,
    vatOk: isGreen("vat"),
    stockOk: isGreen("stock"),
    prepaidOk: true,
  };
}

/** v1's list row: no positions, and totals as floats. */
export const salesOrderV1List: Projection<SalesOrder> = (_world, order) => ({
  ...olderFields(order),
  ...lightFlags(order),
  netSales: (order.net ?? 0) / 100,
  total: (order.gross ?? 0) / 100,
  desiredDeliveryDateAsCalendarWeek: false,
  financials: olderFinancials(order),
  delivery: olderDelivery(order),
});

/** v1's single read. Its positions are the lines with a product. */
export const salesOrderV1Single: Projection<SalesOrder> = (world, order) => ({
  ...olderFields(order),
  salesChannel: ref(order.salesChannelId),
  bodyIntroduction: order.bodyIntroduction ?? "",
  internalDesignation: order.internalDesignation ?? "",
  desiredDeliveryDateCw: false,
  autoCreateDocuments:
    order.createDocuments === "deliveryNoteAndInvoice" ? "deliveryNote+invoice" : order.createDocuments,
  financials: olderFinancials(order),
  delivery: { ...olderDelivery(order), ...presentRef("shippingMethod", order.shippingMethodId), deliveryTerms: null },
  tags: order.tagIds.map((id) => ({
    id: String(id),
    type: "salesOrders",
    title: world.tag.byId.get(id)?.title ?? null,
  })),
  netSales: { amount: printCents(order.net ?? 0), currency: order.currency },
  total: { amount: printCents(order.gross ?? 0), currency: order.currency },
  positions: onlyProducts<PricedLine>(order.lines).map((line) => position(world, line, order.currency)),
});

function position(world: World, line: PricedLine, currency: string) {
  const unit = discounted(line.netE8, line.discount);
  return {
    id: String(line.id),
    quantity: positionQuantity(line),
    sort: line.order,
    hasChildren: line.hasChildren,
    parent: line.parentLineId === null ? null : String(line.parentLineId),
    comment: line.internalComment ?? "",
    product: positionProduct(world, line),
    tax: { effectiveVatRate: line.rate, vatCategory: lineTaxCategory(line.taxRate), rate: null, taxText: null },
    price: unitPrice(line.netE8, currency),
    netRevenueSingle: { amount: printE8(unit), currency },
    netRevenueTotal: { amount: printCents(line.revenueNet), currency },
    grossRevenueSingle: { amount: printE8(withTax(unit, line.rate)), currency },
    grossRevenueTotal: { amount: printCents(line.revenueNet + taxOn(line.revenueNet, line.rate)), currency },
    // Upstream: a fraction here (0.05), percent in v3. Checked 2026-11.
    discount: line.discount / 10_000,
    webId: line.externalNumber ?? "",
    desiredQualityControlAttributes: null,
  };
}
