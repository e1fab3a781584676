import { taxOn, toQuantity, withTax } from "../amounts.ts";
import { toTimestamp } from "../calendar.ts";
import { onlyProducts } from "../lines.ts";
import type { World } from "../model.ts";
import type { PurchaseLine, PurchaseOrder } from "../model-purchase.ts";
import type { Projection, RowContext } from "./kinds.ts";
import { present, presentRef } from "./v1-document.ts";
import { documentFields, financials, lineItems, productLine, relatedDocuments, totals } from "./v3-document.ts";
import { centsOf, postalAddressOrNull, ref, unitPrice } from "./values.ts";
import { documentTaxation, documentTaxDisplay, olderStatusWithSent, productTax } from "./words.ts";

/** v3's row; its address is the supplier. Upstream: no `financials.currency`, the totals tell it. Checked 2026-11. */
export const purchaseOrderV3: Projection<PurchaseOrder> = (world, order, context) => {
  const method = order.shippingMethodId === null ? undefined : world.shippingMethod.byId.get(order.shippingMethodId);
  const fields = documentFields(world, order, context);
  const { paymentMethod, paymentTerms, tax } = financials(order);
  const { taxation, taxDisplay, taxRates } = tax;
  return {
    ...fields,
    status: order.status,
    supplierNumber: order.supplierNumber,
    shippingMethod: method === undefined ? null : { id: String(method.id), name: method.designation },
    desiredDeliveryDate: order.desiredDeliveryDate,
    confirmedDeliveryDate: order.confirmedDeliveryDate,
    useAlternativeDocumentTitle: false,
    financials: { paymentMethod, paymentTerms, tax: { taxation, taxDisplay, taxRates } },
    totals: totals(order, onlyProducts(order.lines)),
    printSettings: {
      ...fields.printSettings,
      withoutPrices: false,
      withoutProductNumbers: false,
      isConfirmationRequestVisible: true,
    },
    costCenter: order.costCenter,
    deviatingShipToAddress: postalAddressOrNull(order.shipToAddress),
    confirmationType: order.confirmationType,
    isConfirmed: order.isConfirmed,
    supplierOrderNumber: order.supplierOrderNumber,
    supplierOfferNumber: order.supplierOfferNumber,
    customerNumberAtSupplier: order.customerNumberAtSupplier,
    priceInquiry: null,
    ...lineItems<PurchaseLine>(context, order, (line) =>
      purchaseLine(world, { line, currency: order.currency }, context),
    ),
    ...relatedDocuments(context, () => []),
  };
};

function purchaseLine(world: World, { line, currency }: { line: PurchaseLine; currency: string }, context: RowContext) {
  return {
    ...productLine(world, line, context),
    salesOrderLineItem: ref(line.salesOrderLineId),
    deliveredQuantity: toQuantity(line.deliveredQuantity),
    taxRate: line.taxRate,
    effectiveTaxRate: line.rate,
    price: { net: unitPrice(line.netE8, currency) },
    itemRevenue: { net: unitPrice(line.netE8, currency), gross: unitPrice(withTax(line.netE8, line.rate), currency) },
    lineItemRevenue: {
      net: centsOf(line.revenueNet, currency),
      gross: centsOf(line.revenueNet + taxOn(line.revenueNet, line.rate), currency),
    },
    taxLegalNotice: null,
    supplierProductNumber: line.supplierProductNumber,
    supplierProductName: line.supplierProductName,
    deliveryDate: line.deliveryDate,
    costCenter: line.costCenter,
  };
}

function olderFields(world: World, order: PurchaseOrder) {
  return {
    id: String(order.id),
    ...present("date", order.documentDate),
    ...presentRef("project", order.projectId),
    status: olderStatusWithSent(order.status),
    documentNumber: order.documentNumber ?? "",
    supplier: supplier(world, order),
    requestForQuotation: null,
    bodyIntroduction: order.bodyIntroduction ?? "",
    bodyOutroduction: order.bodyOutroduction ?? "",
    salesOrderConfirmationReference: order.supplierOrderNumber ?? "",
    isConfirmationRequested: true,
    suppliersOfferReference: order.supplierOfferNumber ?? "",
    internalDesignation: order.internalDesignation ?? "",
    language: { iso2: order.language.toUpperCase() },
    isConfirmed: order.isConfirmed,
    confirmedVia: order.confirmationType ?? "",
    financials: olderFinancials(order),
    delivery: olderDelivery(order),
    formatting: {
      hideLetterHead: false,
      hidePrices: false,
      hideProductNumbers: false,
      showLongProductNumbers: false,
      hideProductDescriptions: false,
      showOwnProductNumberInColumn: true,
    },
    internalComment: order.internalComment ?? "",
    liabilitiesInfo: "",
  };
}

function supplier(world: World, order: PurchaseOrder) {
  const address = order.documentAddress;
  const partner = order.addressId === null ? undefined : world.partner.byId.get(order.addressId);
  return {
    ...present("id", order.addressId === null ? null : String(order.addressId)),
    number: order.supplierNumber ?? "",
    customerNumberAtSupplier: order.customerNumberAtSupplier ?? "",
    honorific: address?.type ?? "",
    name: address?.name ?? partner?.name ?? "",
    department: address?.department ?? "",
    subDepartment: address?.subDepartment ?? "",
    extraAddressLine: address?.addressSupplement ?? "",
    street: address?.street ?? "",
    zipCode: address?.zipCode ?? "",
    city: address?.city ?? "",
    state: address?.state ?? "",
    country: address?.country ?? "",
    contactPerson: address?.contactPerson ?? "",
    telephone: address?.phone ?? "",
    telefax: address?.fax ?? "",
    email: address?.email ?? "",
  };
}

function olderFinancials(order: PurchaseOrder) {
  return {
    paymentMethod: ref(order.paymentMethodId),
    total: centsOf(order.gross ?? 0, order.currency),
    paymentTerms: {
      paymentTargetDiscount: order.paymentTerms.discount,
      paymentTargetDays: order.paymentTerms.days,
      paymentTargetDiscountDays: order.paymentTerms.discountDays,
      paymentTargetDiscountAmount: 0,
      isPaymentTargetDiscountApplied: false,
    },
    costCenter: order.costCenter ?? "",
    tax: {
      taxation: documentTaxation(order.taxation),
      vatId: order.vatId ?? "",
      taxDisplay: documentTaxDisplay(order.taxDisplay),
    },
  };
}

function olderDelivery({ shipToAddress: address, desiredDeliveryDate, confirmedDeliveryDate }: PurchaseOrder) {
  return {
    deliveryTerms: null,
    hasDifferentDeliveryAddress: address !== null,
    deliveryAddress: {
      honorific: address?.type ?? "",
      name: address?.name ?? "",
      department: address?.department ?? "",
      subDepartment: address?.subDepartment ?? "",
      extraAddressLine: address?.addressSupplement ?? "",
      street: address?.street ?? "",
      zipCode: address?.zipCode ?? "",
      city: address?.city ?? "",
      state: address?.state ?? "",
      country: address?.country ?? "",
      contactPerson: address?.contactPerson ?? "",
    },
    dates: { desiredDeliveryDate, confirmedDeliveryDate },
  };
}

/** v1's list row. */
export const purchaseOrderV1List: Projection<PurchaseOrder> = (world, order) => ({
  ...olderFields(world, order),
  differingDesignation: false,
});

/** v1's single read. */
export const purchaseOrderV1Single: Projection<PurchaseOrder> = (world, order) => ({
  ...olderFields(world, order),
  positions: onlyProducts<PurchaseLine>(order.lines).map((line) => ({
    id: String(line.id),
    product: { id: String(line.productId) },
    name: line.name,
    description: line.description ?? "",
    quantity: toQuantity(line.quantity),
    delivered: toQuantity(line.deliveredQuantity),
    salesOrderPosition:
      line.salesOrderLineId === null
        ? null
        : { id: String(line.salesOrderLineId), salesOrder: { id: String(line.salesOrderId ?? 0) } },
    price: unitPrice(line.netE8, order.currency),
    tax: { vatCategory: productTax(line.taxRate), taxText: "", rate: line.rate },
  })),
  log: {
    createdAt: toTimestamp(order.createdAt),
    isSent: order.isDocumentSent,
    sentAt: order.isDocumentSent ? toTimestamp(order.updatedAt) : null,
    sentBy: "",
    sentVia: order.isDocumentSent ? "email" : "",
  },
});
