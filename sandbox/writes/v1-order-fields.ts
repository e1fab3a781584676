/** v1: bodies of sales orders. */
import {
  boolean,
  day,
  integer,
  list,
  nested,
  number,
  orNull,
  plainId,
  price,
  quantity,
  reference,
  required,
  share,
  text,
  word,
} from "../engine/body.ts";
import type { TaxDisplay, Taxation } from "../model-partner.ts";
import { olderDocumentAddress } from "./postal.ts";

const taxations: Readonly<Record<string, Taxation>> = {
  domestic: "domestic",
  eu: "eu",
  export: "export",
  taxfreedomestic: "exempt",
};
const taxDisplays: Readonly<Record<string, TaxDisplay>> = { gross: "gross", net: "net", auto: "automatic" };

const positionProduct = {
  name: text("product.name"),
  description: text("product.description"),
};

const said = {
  ...positionProduct,
  internalComment: text("comment"),
  price: price("price"),
  discount: share("discount", "fraction"),
  externalNumber: text("webId"),
};

/** A new position. */
export const position = {
  ...said,
  productId: required(reference("product", "product")),
  quantity: required(quantity("quantity")),
};

/** Extra positions that upstream keeps among the others. */
const shippingCost = {
  productId: required(reference("shippingCostProduct", "product")),
  quantity: required(quantity("quantity")),
  name: text("shippingCostProduct.name"),
  description: text("shippingCostProduct.description"),
  internalComment: text("comment"),
  price: price("price"),
  discount: share("discount", "fraction"),
  externalNumber: text("webId"),
};
const discountPosition = {
  productId: required(reference("discountProduct", "product")),
  quantity: required(quantity("quantity")),
  name: text("discountProduct.name"),
  description: text("discountProduct.description"),
  price: price("value"),
  externalNumber: text("webId"),
};

const head = {
  desiredDeliveryDate: orNull(day("desiredDeliveryDate")),
  reservationDate: orNull(day("reservationDate")),
  externalOrderNumber: text("externalOrderNumber"),
  externalOrderId: text("externalOrderId"),
  transactionNumber: text("transactionNumber"),
  customerOrderNumber: text("customerOrderNumber"),
  createDocuments: word("autoCreateDocuments", {
    "deliveryNote+invoice": "deliveryNoteAndInvoice",
    deliveryNote: "deliveryNote",
    invoice: "invoice",
  } as const),
  bodyIntroduction: text("bodyIntroduction"),
  bodyOutroduction: text("bodyOutroduction"),
  internalDesignation: text("internalDesignation"),
  internalComment: text("comment"),
  tags: list("tags", { id: plainId("id", "tag") }),
  salesChannelId: reference("salesChannel", "salesChannel"),
  language: text("language.iso2"),
  taxation: word("financials.tax.taxation", taxations),
  taxDisplay: word("financials.tax.taxDisplay", taxDisplays),
  vatId: text("financials.tax.vatId"),
  days: integer("financials.paymentTerms.paymentTargetDays"),
  discount: number("financials.paymentTerms.paymentTargetDiscount"),
  discountDays: integer("financials.paymentTerms.paymentTargetDiscountDays"),
  autoDispatch: boolean("delivery.autoShipping"),
  fastLane: boolean("delivery.fastLane"),
  storageCountry: orNull(text("delivery.storageCountry")),
  preferredWarehouseId: orNull(reference("delivery.preferredWarehouse", "warehouse")),
};

const { title: _title, ...untitled } = olderDocumentAddress;

const requiredAddress = {
  ...olderDocumentAddress,
  name: required(olderDocumentAddress.name),
  country: required(olderDocumentAddress.country),
};

/** The body of an import. */
export const importFields = {
  ...head,
  documentDate: required(day("date")),
  addressId: required(reference("customer", "partner")),
  projectId: required(reference("project", "project")),
  paymentMethodId: required(reference("financials.paymentMethod", "paymentMethod")),
  currency: required(text("financials.currency")),
  shippingMethodId: required(reference("delivery.shippingMethod", "shippingMethod")),
  documentAddress: nested("financials.billingAddress", requiredAddress),
  shipToAddress: nested("delivery.shippingAddress", requiredAddress),
  positions: required(list("positions", position)),
  shippingCosts: list("delivery.shippingCosts", shippingCost),
  discountPositions: list("discountPositions", discountPosition),
};

/** The body of a change. Positions with an id are changed, those without one are new. */
export const changeFields = {
  ...head,
  documentDate: day("date"),
  documentAddress: nested("financials.billingAddress", untitled),
  shipToAddress: nested("delivery.shippingAddress", olderDocumentAddress),
  earliestFulfillmentDate: orNull(day("earliestFulfillmentDate")),
  addressId: reference("customer", "partner"),
  projectId: reference("project", "project"),
  paymentMethodId: reference("financials.paymentMethod", "paymentMethod"),
  currency: text("financials.currency"),
  shippingMethodId: reference("delivery.shippingMethod", "shippingMethod"),
  positions: list("positions", {
    ...said,
    id: plainId("id", null),
    // Whoever changes what a position is called says so below `product`, too, without an id.
    productId: plainId("product.id", "product"),
    quantity: quantity("quantity"),
  }),
};
