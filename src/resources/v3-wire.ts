/** Shapes that v3 repeats on many collections: postal addresses, tags, free fields, and the frame of every document. */

import { z } from "zod";

import { date, dateTime, decimal, flag, id, idOrNone, integer, list, money, netAndGross, object, reference, text } from "./wire.ts";

/** A postal address as partners and documents carry it. */
export const postalAddress = object({
  type: text,
  name: text,
  title: text,
  contactPerson: text,
  department: text,
  subDepartment: text,
  addressSupplement: text,
  street: text,
  zipCode: text,
  city: text,
  state: text,
  country: text,
  salutation: text,
  gln: text,
  email: text,
  phone: text,
  fax: text,
  mobile: text,
});

/** A tag of the documents' and partners' catalogue. */
export const tag = z.object({ id, title: text, color: text });

/** A free field; its value is of any JSON type. */
export const customField = z.object({ key: text, label: text, type: text, value: z.unknown() });

/** A document that stands in relation to this one. */
export const relatedDocument = z.object({ type: text, id, documentNumber: text, documentDate: date });

/** Conditions of payment. */
export const paymentTerms = object({
  paymentTargetDays: integer,
  paymentTargetDiscount: decimal,
  paymentTargetDiscountDays: integer,
});

/** What every v3 document has. Upstream: the lists and tags are there only when included. Checked 2026-11. */
export const documentFrame = {
  id,
  documentNumber: text,
  documentDate: date,
  status: text,
  customerNumber: text,
  address: reference,
  project: reference,
  tags: list(tag),
  documentAddress: postalAddress,
  internalDesignation: text,
  isDocumentSent: flag,
  writeProtection: flag,
  language: text,
  bodyIntroduction: text,
  bodyOutroduction: text,
  vatId: text,
  deliveryTerms: text,
  internalComment: text,
  customerOrderNumber: text,
  masterReferenceNumber: text,
  costCenter: text,
  customFields: list(customField),
  relatedDocuments: list(relatedDocument),
  createdAt: dateTime,
  updatedAt: dateTime,
};

/** What v3 documents with prices have besides. */
export const pricedFrame = {
  financials: object({
    paymentMethod: reference,
    paymentTerms,
    tax: object({ taxation: text, taxDisplay: text }),
    currency: text,
    exchangeRate: decimal,
  }),
  totals: object({
    net: money,
    gross: money,
    contributionMargin: decimal,
    taxBreakdown: list(z.object({ rate: decimal, net: money, taxAmount: money, gross: money })),
  }),
};

/** A booking of stock behind a position. */
export const positionStockMovement = z.object({
  warehouse: reference,
  storageLocation: reference,
  quantity: decimal,
  qualityControlAttributes: object({
    quantity: decimal,
    batch: text,
    bestBeforeDate: date,
    serialNumbers: list(z.union([z.string(), z.object({ number: z.string() }).transform(({ number }) => number)])),
  }),
});

/**
 * A position of any kind and any document. Upstream: the fields depend on `type` and on the document; newer releases
 * have types of their own (`text`), so that one loose shape reads all. Checked 2026-11.
 */
export const lineItem = z.object({
  id,
  type: text,
  order: integer,
  name: text,
  description: text,
  number: text,
  quantity: decimal,
  unit: text,
  product: reference,
  productNumber: text,
  project: reference,
  customerProductNumber: text,
  internalComment: text,
  deliveryDate: date,
  externalNumber: text,
  parentLineItem: reference,
  price: netAndGross,
  discount: decimal,
  taxRate: text,
  effectiveTaxRate: decimal,
  itemRevenue: netAndGross,
  lineItemRevenue: netAndGross,
  amount: netAndGross,
  customFields: list(customField),
  salesOrderLineItem: reference,
  deliveryNoteLineItem: reference,
  deliveredQuantity: decimal,
  receivedQuantity: decimal,
  reimbursementQuantity: decimal,
  returnReason: object({ id: idOrNone, name: text }),
  returnNote: text,
  stockMovements: list(positionStockMovement),
  supplierProductNumber: text,
  supplierProductName: text,
  image: reference,
});
