/**
 * What all v3 documents have in common: the frame around the lines, and the money of those that have any. A document's
 * own file spreads the shapes into its wire and the results into its domain object; lines are in `document-lines-v3.ts`.
 */

import { z } from "zod";

import type { Invoice } from "../domain/invoice.ts";
import type { DocumentActivity, RelatedDocument, RelatedDocumentKind } from "../domain/related-document.ts";
import { postalAddress, toPostalAddress } from "./addresses.ts";
import { paymentTerms, taxDisplay, taxation, toPaymentTerms, totals, toTotals } from "./amounts.ts";
import { customFields, tags, toCustomFields, toTags } from "./custom-fields.ts";
import type { WireTerm } from "./define.ts";
import { vocabulary } from "./vocabulary.ts";
import { date, dateTime, decimal, flag, id, list, reference, section, text } from "./wire.ts";

/** Fields that every v3 document has, without status and lines. `address` is the customer or supplier. */
export const documentShape = {
  id,
  documentNumber: text,
  documentDate: date,
  project: reference,
  address: reference,
  documentAddress: postalAddress,
  internalDesignation: text,
  internalComment: text,
  bodyIntroduction: text,
  bodyOutroduction: text,
  language: text,
  vatId: text,
  deliveryTerms: text,
  isDocumentSent: flag,
  writeProtection: flag,
  createdAt: dateTime,
  updatedAt: dateTime,
  relatedDocuments: list(z.object({ type: text, id, documentNumber: text, documentDate: date })),
  activity: list(z.object({ message: text, causer: text, causedAt: dateTime })),
  customFields,
  tags,
};

const frame = z.object(documentShape);

type Frame = Pick<
  Invoice,
  | "id"
  | "documentNumber"
  | "documentDate"
  | "documentAddress"
  | "internalDesignation"
  | "internalComment"
  | "bodyIntroduction"
  | "bodyOutroduction"
  | "language"
  | "vatId"
  | "deliveryTerms"
  | "isDocumentSent"
  | "writeProtection"
  | "createdAt"
  | "updatedAt"
  | "relatedDocuments"
  | "activities"
  | "customFields"
  | "tags"
  | "projectId"
>;

/** The frame in our words. Whose document it is remains to be said: `address` means the customer on some, the supplier on others. */
export function toFrame(wire: z.output<typeof frame>): Frame {
  return {
    id: wire.id,
    documentNumber: wire.documentNumber,
    documentDate: wire.documentDate,
    documentAddress: toPostalAddress(wire.documentAddress),
    internalDesignation: wire.internalDesignation,
    internalComment: wire.internalComment,
    bodyIntroduction: wire.bodyIntroduction,
    bodyOutroduction: wire.bodyOutroduction,
    language: wire.language,
    vatId: wire.vatId,
    deliveryTerms: wire.deliveryTerms,
    isDocumentSent: wire.isDocumentSent,
    writeProtection: wire.writeProtection,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
    relatedDocuments: wire.relatedDocuments?.map(toRelatedDocument),
    activities: wire.activity?.toSorted(byMoment),
    customFields: toCustomFields(wire.customFields),
    tags: toTags(wire.tags),
    projectId: wire.project,
  };
}

/** Kinds of documents, in v3's words. */
const relatedDocumentKind = vocabulary<RelatedDocumentKind>({
  offer: "OFFER",
  salesOrder: "SALES_ORDER",
  deliveryNote: "DELIVERY_NOTE",
  invoice: "INVOICE",
  creditNote: "CREDIT_NOTE",
  proformaInvoice: "PROFORMA_INVOICE",
  returnOrder: "RETURN",
  purchaseOrder: "PURCHASE_ORDER",
  production: "PRODUCTION",
});

function toRelatedDocument({
  type,
  ...named
}: NonNullable<z.output<typeof frame>["relatedDocuments"]>[number]): RelatedDocument {
  return { ...named, kind: relatedDocumentKind.read(type) };
}

/** Oldest first; entries without a moment stay where they are. Moments may differ in their offsets. */
function byMoment({ causedAt: one }: DocumentActivity, { causedAt: other }: DocumentActivity): number {
  return typeof one === "string" && typeof other === "string" ? Date.parse(one) - Date.parse(other) : 0;
}

/** What documents with prices tell of money. Upstream: purchase orders have no currency of their own. Checked 2026-11. */
export const financialShape = {
  financials: section({
    paymentMethod: reference,
    paymentTerms,
    tax: section({ taxation: text, taxDisplay: text }),
    currency: text,
    exchangeRate: decimal,
  }),
  totals,
};

const money = z.object(financialShape);

type Financials = Pick<
  Invoice,
  "currency" | "exchangeRate" | "taxation" | "taxDisplay" | "totals" | "paymentTerms" | "paymentMethodId"
>;

/** The money of a document in our words. */
export function toFinancials({ financials, totals: sums }: z.output<typeof money>): Financials {
  const currency = financials.currency ?? sums?.net?.currency ?? sums?.gross?.currency ?? null;
  return {
    currency,
    exchangeRate: financials.exchangeRate,
    taxation: taxation.read(financials.tax.taxation),
    taxDisplay: taxDisplay.read(financials.tax.taxDisplay),
    totals: toTotals(sums, currency),
    paymentTerms: toPaymentTerms(financials.paymentTerms, currency),
    paymentMethodId: financials.paymentMethod,
  };
}

/**
 * The condition that shows documents of every status. Upstream: without one on `status` the lists hide drafts, and those
 * of invoices and delivery notes completed ones too, whatever else they are filtered by. Checked 2026-11.
 */
export function everyStatus(words: Readonly<Record<string, string>>): readonly WireTerm[] {
  return [{ key: "status", operator: "in", values: Object.values(words) }];
}

/** Facet → includes of every v3 document. `positionFields` are the free fields of the lines. */
export const documentIncludes = {
  positions: ["lineItems"],
  positionFields: ["lineItems.customFields"],
  relatedDocuments: ["relatedDocuments"],
  activities: ["activity"],
  customFields: ["customFields"],
  tags: ["tags"],
} as const;

/** Page sizes of every v3 document list. */
export const documentPage = { min: 1, max: 1000 } as const;

/** Orders of every v3 document list. */
export const documentOrders = {
  ID: "id",
  DOCUMENT_NUMBER: "documentNumber",
  DOCUMENT_DATE: "documentDate",
  CUSTOMER_NUMBER: "customerNumber",
  COUNTRY: "documentAddress.country",
  PROJECT: "project.id",
  CREATED_AT: "createdAt",
  UPDATED_AT: "updatedAt",
} as const;
