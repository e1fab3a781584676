/** What every v3 document has. */
import { discounted, taxOn, taxShares, toQuantity, withTax } from "../amounts.ts";
import { toTimestamp } from "../calendar.ts";
import { under } from "../model.ts";
import type { DocumentKind, World } from "../model.ts";
import type { BusinessDocument, Financials, IntermediateLine, PricedLine, ProductLine } from "../model-document.ts";
import type { RowContext } from "./kinds.ts";
import { salesPriceInclude } from "./sales-price.ts";
import {
  centsOf,
  centsOrNull,
  customFields,
  documentTags,
  isIncluded,
  postalAddressOrNull,
  projectReference,
  ref,
  unitPrice,
  whenIncluded,
} from "./values.ts";

/** Fields and includes shared by all v3 documents, without lines and related documents. */
export function documentFields(world: World, record: BusinessDocument<unknown>, context: RowContext) {
  return {
    id: String(record.id),
    documentNumber: record.documentNumber,
    documentDate: record.documentDate,
    project: projectReference(world, record.projectId, context),
    createdAt: toTimestamp(record.createdAt),
    updatedAt: toTimestamp(record.updatedAt),
    writeProtection: record.writeProtection,
    customerNumber: record.customerNumber,
    address: addressReference(world, record.addressId, context),
    documentAddress: postalAddressOrNull(record.documentAddress),
    internalDesignation: record.internalDesignation,
    isDocumentSent: record.isDocumentSent,
    language: record.language,
    bodyIntroduction: record.bodyIntroduction,
    bodyOutroduction: record.bodyOutroduction,
    vatId: record.vatId,
    deliveryTerms: record.deliveryTerms,
    internalComment: record.internalComment,
    editor: ref(record.editorId),
    printSettings: { withoutLetterhead: false, withoutProductText: record.id % 9 === 0 },
    ...whenIncluded(context, "tags", () => documentTags(world, record.tagIds)),
    ...whenIncluded(context, "customFields", () => customFields(record.customFields)),
    ...whenIncluded(context, "activity", () => activity(record)),
  };
}

function addressReference(world: World, id: number | null, context: RowContext) {
  const partner = id === null || !isIncluded(context, "address") ? undefined : world.partner.byId.get(id);
  if (partner === undefined) return ref(id);
  const { createdAt, updatedAt, isDeleted } = partner;
  return { id: String(partner.id), createdAt: toTimestamp(createdAt), updatedAt: toTimestamp(updatedAt), isDeleted };
}

function activity({ createdAt, updatedAt, status }: BusinessDocument<unknown>) {
  const created = { message: "Beleg angelegt", causer: "Björn Köhler", causedAt: toTimestamp(createdAt) };
  if (status === "draft") return [created];
  return [created, { message: "Beleg freigegeben", causer: null, causedAt: toTimestamp(updatedAt) }];
}

/** The money of a document: how it is paid and taxed. */
export function financials(record: Financials) {
  return {
    paymentMethod: ref(record.paymentMethodId),
    paymentTerms: {
      paymentTargetDays: record.paymentTerms.days,
      paymentTargetDiscount: record.paymentTerms.discount,
      paymentTargetDiscountDays: record.paymentTerms.discountDays,
      paymentTargetDiscountAmount: null,
      paymentTargetDiscountApplied: false,
    },
    tax: {
      taxation: record.taxation,
      taxDisplay: record.taxDisplay,
      disableTaxNotice: false,
      taxRates: { standard: 19, reduced: 7 },
    },
    currency: record.currency,
    exchangeRate: record.exchangeRate,
  };
}

/** Net, gross and the shares of each tax rate. */
export function totals(record: Financials, lines: readonly { readonly rate: number; readonly revenueNet: number }[]) {
  const { net, gross, currency } = record;
  return {
    net: centsOrNull(net, currency),
    gross: centsOrNull(gross, currency),
    taxBreakdown: taxShares(lines).map((share) => ({
      rate: share.rate,
      net: centsOf(share.net, currency),
      taxAmount: centsOf(share.tax, currency),
      gross: centsOf(share.net + share.tax, currency),
    })),
  };
}

type AnyLine<L> = L | IntermediateLine;

/** Projects the lines of a document where they are included; `project` makes the product lines. */
export function lineItems<L extends ProductLine>(
  context: RowContext,
  record: { readonly lines: readonly AnyLine<L>[]; readonly currency?: string },
  project: (line: L) => object,
) {
  return whenIncluded(context, "lineItems", () =>
    record.lines.map((line) =>
      line.type === "product" ? project(line) : intermediateLine(line, record.currency ?? "EUR"),
    ),
  );
}

function intermediateLine(line: IntermediateLine, currency: string) {
  const start = { id: `il-${line.id}`, order: line.order, type: line.type };
  if (line.type === "page_break") return start;
  const named = { ...start, name: line.name, description: line.description };
  if (line.type === "image")
    return { ...named, image: { id: String(line.id + 700) }, imageHeight: null, imageWidth: 120.5 };
  if (line.type !== "subtotal" && line.type !== "group_total") return named;
  return { ...named, amount: { net: centsOrNull(line.net, currency), gross: centsOrNull(line.gross, currency) } };
}

/** Fields of a product line in every document. Its product is `{ id }`, or id and number where included. */
export function productLine(world: World, line: ProductLine, context: RowContext) {
  const product = world.product.byId.get(line.productId);
  return {
    type: "product",
    id: String(line.id),
    number: line.number,
    name: line.name,
    description: line.description,
    quantity: toQuantity(line.quantity),
    product: lineProduct(world, line.productId, context),
    countryOfOrigin: said(line.countryOfOrigin, product?.countryOfOrigin),
    hsCode: said(line.hsCode, product?.customsTariffNumber),
    unit: line.unit,
    deliveryDate: line.deliveryDate ?? null,
    deliveryDateAsCalendarWeek: false,
    packagingUnit: line.packagingUnit ?? null,
    internalComment: line.internalComment,
    customerProductNumber: line.customerProductNumber ?? null,
    order: line.order,
    project: null,
    createdAt: toTimestamp(line.createdAt),
    updatedAt: toTimestamp(line.createdAt),
    ...(isIncluded(context, "lineItems.customFields") ? { customFields: customFields(line.customFields) } : {}),
  };
}

/** What a line says, null included; the product's where it says nothing. */
function said(own: string | null | undefined, ofProduct: string | null | undefined): string | null {
  return (own === undefined ? ofProduct : own) ?? null;
}

// Upstream: an included product is slim, id and number only. Checked 2026-11.
function lineProduct(world: World, id: number, context: RowContext) {
  const product = world.product.byId.get(id);
  if (product === undefined || !isIncluded(context, "lineItems.product")) return ref(id);
  return {
    id: String(id),
    number: product.number,
    ...(context.includes.has("lineItems.product.salesPrices")
      ? { salesPrices: under(world.salesPrice, "product", id).map(salesPriceInclude) }
      : {}),
    ...(context.includes.has("lineItems.product.customFields")
      ? { customFields: customFields(product.customFields).map((field) => ({ ...field, translations: [] })) }
      : {}),
  };
}

/** Fields of a line with prices. Upstream: `lineItemRevenue` is the whole line, `itemRevenue` one unit. Checked 2026-11. */
export function pricedLine(
  world: World,
  { line, currency }: { line: PricedLine; currency: string },
  context: RowContext,
) {
  const unit = discounted(line.netE8, line.discount);
  return {
    ...productLine(world, line, context),
    taxRate: line.taxRate,
    effectiveTaxRate: line.rate,
    price: { net: unitPrice(line.netE8, currency), gross: unitPrice(withTax(line.netE8, line.rate), currency) },
    discount: line.discount / 100,
    itemRevenue: { net: unitPrice(unit, currency), gross: unitPrice(withTax(unit, line.rate), currency) },
    lineItemRevenue: {
      net: centsOf(line.revenueNet, currency),
      gross: centsOf(line.revenueNet + taxOn(line.revenueNet, line.rate), currency),
    },
    purchasePrice: { net: line.purchaseE8 === null ? null : unitPrice(line.purchaseE8, currency) },
    contributionMargin: margin(line, unit),
    taxLegalNotice: null,
    printSettings: { withoutPrice: false, hidden: false },
    noDiscountAllowed: false,
    baseDiscount: 0,
    quantityFormula: null,
    priceFormula: null,
    costCenter: null,
    revenueAccount: null,
    revenueAccountFixed: false,
  };
}

/** Percent of the unit's revenue, two decimals; 0 where the purchase price is not known. */
function margin({ purchaseE8 }: PricedLine, unit: number): number {
  return purchaseE8 === null || unit === 0 ? 0 : Math.round(((unit - purchaseE8) * 10_000) / unit) / 100;
}

interface Related {
  readonly type: DocumentKind;
  readonly record: BusinessDocument<unknown> | undefined;
}

/** The documents a document stems from and those made from it. */
export function relatedDocuments(context: RowContext, related: () => readonly Related[]) {
  return whenIncluded(context, "relatedDocuments", () =>
    related().flatMap(({ type, record }) =>
      record === undefined
        ? []
        : [{ type, id: String(record.id), documentNumber: record.documentNumber, documentDate: record.documentDate }],
    ),
  );
}

/** Documents of one kind as related ones. */
export function asRelated(
  type: DocumentKind,
  records: readonly (BusinessDocument<unknown> | undefined)[],
): readonly Related[] {
  return records.map((record) => ({ type, record }));
}
