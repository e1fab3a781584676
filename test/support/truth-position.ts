/* oxlint-disable max-lines -- the truth of one area, table by table */
/** The lines of documents. */
import type { DocumentKind } from "../../sandbox/model.ts";
import type {
  BusinessDocument,
  DeliveryLine,
  DeliveryNote,
  IntermediateLine,
  Invoice,
  PricedLine,
  ProductLine,
  ReturnLine,
  ReturnOrder,
} from "../../sandbox/model-document.ts";
import type { LotTrace } from "../../sandbox/model-stock.ts";
import type { PurchaseLine } from "../../sandbox/model-purchase.ts";
import {
  cents,
  customFields,
  either,
  identity,
  moment,
  one,
  price,
  quantity,
  quantityOrNull,
  scaled,
  text,
  unitPrice,
  value,
  word,
} from "./truth-values.ts";
import type { Fields, Shop, Thing, Told } from "./truth-values.ts";

type AnyDocument = BusinessDocument<{ readonly id: number; readonly type: string; readonly order: number }>;

/** A line together with its document. */
export interface Position<Line = ProductLine, Document = AnyDocument> {
  readonly kind: DocumentKind;
  readonly document: Document;
  readonly line: Line;
}

/** GraphQL type of each document's product lines; its name stands in the ids of all of the document's lines. */
export const positionTypes: Readonly<Record<DocumentKind, string>> = {
  offer: "OfferPosition",
  salesOrder: "SalesOrderPosition",
  deliveryNote: "DeliveryNotePosition",
  invoice: "InvoicePosition",
  creditNote: "CreditNotePosition",
  returnOrder: "ReturnPosition",
  purchaseOrder: "PurchaseOrderPosition",
};

const plainTypes: Readonly<Record<string, string>> = {
  heading: "HeadingPosition",
  subtotal: "SubtotalPosition",
  group_total: "GroupTotalPosition",
  text: "TextPosition",
  image: "ImagePosition",
  page_break: "PageBreakPosition",
};

/** The lines of a document, in printed order. */
export function positions(kind: DocumentKind): (record: BusinessDocument<unknown>) => readonly Thing[] {
  return (record) => {
    const document = record as AnyDocument;
    return document.lines
      .toSorted((line, other) => line.order - other.order)
      .map((line) => ({ type: plainTypes[line.type] ?? positionTypes[kind], record: { kind, document, line } }));
  };
}

/** A document's line by its id; null where either is not named, gone where it is not there. */
function lineOf(kind: DocumentKind, document: AnyDocument | undefined, id: number | null): Thing | null {
  const line = document?.lines.find((candidate) => candidate.id === id && candidate.type === "product");
  return document === undefined || line === undefined
    ? null
    : { type: positionTypes[kind], record: { kind, document, line } };
}

/** Rounds a quotient half up. */
function divide(numerator: bigint, denominator: bigint): number {
  return Number((numerator + denominator / 2n) / denominator);
}

function gross(netE8: number, rate: number): number {
  return divide(BigInt(netE8) * BigInt(100 + rate), 100n);
}

function afterDiscount({ netE8, discount }: PricedLine): number {
  return divide(BigInt(netE8) * BigInt(10_000 - discount), 10_000n);
}

function lineTotal(
  { revenueNet, rate }: { readonly revenueNet: number; readonly rate: number },
  currency: string,
): Thing {
  const tax = Math.floor((revenueNet * rate + 50) / 100);
  return price(cents(revenueNet, currency), cents(revenueNet + tax, currency));
}

type AnyPosition = Position<{ readonly id: number; readonly type: string }>;

function ids(): Fields<AnyPosition> {
  const idOf = ({ document, line }: AnyPosition): string =>
    `${document.id}/${line.type === "product" ? "" : "il-"}${line.id}`;
  return {
    id: (record) => `gid://xentral/${positionTypes[record.kind]}/${idOf(record)}`,
    xentralId: identity("", idOf)["xentralId"] ?? (() => null),
  };
}

/** What every product line has. */
const product: Fields<Position> = {
  ...ids(),
  kind: () => "PRODUCT",
  name: ({ line }) => text(line.name),
  description: ({ line }) => text(line.description),
  order: ({ line }) => line.order,
  number: ({ line }) => text(line.number),
  quantity: ({ line }) => quantity(line.quantity),
  unit: ({ line }) => text(line.unit),
  product: ({ line }, { world }) => one("Product", world.product, line.productId),
  customerProductNumber: ({ line }) => text(line.customerProductNumber ?? null),
  deliveryDate: ({ line }) => line.deliveryDate ?? null,
  deliveryDateAsCalendarWeek: () => false,
  packagingUnit: ({ line }) => text(line.packagingUnit ?? null),
  countryOfOrigin: ({ line }, { world }) => world.product.byId.get(line.productId)?.countryOfOrigin ?? null,
  hsCode: ({ line }, { world }) => text(world.product.byId.get(line.productId)?.customsTariffNumber),
  internalComment: ({ line }) => text(line.internalComment),
  project: () => null,
  customFields: ({ line }) => customFields(line.customFields),
  createdAt: ({ line }) => moment(line.createdAt),
  updatedAt: ({ line }) => moment(line.createdAt),
};

type Priced = Position<PricedLine, AnyDocument & { readonly currency: string }>;

const priced: Fields<Priced> = {
  ...product,
  price: ({ line, document: { currency } }) =>
    price(unitPrice(line.netE8, currency), unitPrice(gross(line.netE8, line.rate), currency)),
  discount: ({ line }) => scaled(line.discount, 2),
  taxRate: ({ line }) => String(line.rate),
  taxCategory: ({ line }) => word(line.taxRate),
  itemRevenue: ({ line, document: { currency } }) => {
    const unit = afterDiscount(line);
    return price(unitPrice(unit, currency), unitPrice(gross(unit, line.rate), currency));
  },
  lineTotal: ({ line, document: { currency } }) => lineTotal(line, currency),
  purchasePrice: ({ line, document: { currency } }) => unitPrice(line.purchaseE8, currency),
  contributionMargin: ({ line }) => margin(line),
  taxLegalNotice: () => null,
  costCenter: () => null,
};

function margin(line: PricedLine): Told {
  const unit = afterDiscount(line);
  // What the ERP says where it does not know what the goods cost is its own matter.
  if (line.purchaseE8 === null || unit === 0) return either("0", null);
  return String(Math.round(((unit - line.purchaseE8) * 10_000) / unit) / 100);
}

function parentPosition(record: Position<{ readonly parentLineId: number | null }>): Thing | null {
  return lineOf(record.kind, record.document, record.line.parentLineId);
}

function ofDocument(type: string): (record: Position) => Thing {
  return ({ document }) => ({ type, record: document });
}

const salesOrder: Fields<Priced> = {
  ...priced,
  externalNumber: ({ line }) => text(line.externalNumber),
  desiredBatch: () => null,
  desiredBestBeforeDate: () => null,
  hasChildPositions: ({ line }) => line.hasChildren,
  parentPosition,
  salesOrder: ofDocument("SalesOrder"),
};

const offer: Fields<Priced> = {
  ...priced,
  optional: () => false,
  alternativePriceText: () => null,
  parentPosition,
  offer: ofDocument("Offer"),
};

const invoice: Fields<Position<PricedLine, Invoice & AnyDocument & { readonly currency: string }>> = {
  ...priced,
  salesOrderPosition: ({ line, document }, { world }) =>
    document.salesOrderId === null
      ? null
      : lineOf("salesOrder", world.salesOrder.byId.get(document.salesOrderId), line.salesOrderLineId),
  invoice: ofDocument("Invoice"),
};

const creditNote: Fields<Priced> = { ...priced, creditNote: ofDocument("CreditNote") };

function booking(
  { world }: Shop,
  {
    storageLocationId,
    moved,
    lot,
  }: { readonly storageLocationId: number | null; readonly moved: number; readonly lot: LotTrace | null },
): readonly Thing[] {
  if (storageLocationId === null) return [];
  const location = world.storageLocation.byId.get(storageLocationId);
  return [
    value("PositionStockMovement", {
      quantity: quantity(moved),
      batch: text(lot?.batch),
      bestBeforeDate: lot?.bestBeforeDate ?? null,
      serialNumbers: lot?.serialNumbers ?? [],
      warehouse: one("Warehouse", world.warehouse, location?.warehouseId ?? null),
      storageLocation: one("StorageLocation", world.storageLocation, storageLocationId),
    }),
  ];
}

const deliveryNote: Fields<Position<DeliveryLine, DeliveryNote & AnyDocument>> = {
  ...product,
  deliveredQuantity: ({ line }) => quantity(line.deliveredQuantity),
  desiredBatch: () => null,
  desiredBestBeforeDate: () => null,
  customs: () => value("PositionCustoms", { valueSingle: null, valueTotal: null, weightSingle: "0", weightTotal: "0" }),
  sscc: () => null,
  package: () => null,
  freeOfCharge: () => false,
  hasChildPositions: ({ line }) => line.hasChildren,
  parentPosition,
  salesOrderPosition: ({ line, document }, { world }) =>
    document.salesOrderId === null
      ? null
      : lineOf("salesOrder", world.salesOrder.byId.get(document.salesOrderId), line.salesOrderLineId),
  stockMovements: ({ line: { storageLocationId, deliveredQuantity: moved, lot } }, shop) =>
    booking(shop, { storageLocationId, moved, lot }),
  deliveryNote: ofDocument("DeliveryNote"),
};

const returned: Fields<Position<ReturnLine, ReturnOrder & AnyDocument>> = {
  ...product,
  deliveredQuantity: ({ line }) => quantityOrNull(line.deliveredQuantity),
  receivedQuantity: ({ line }) => quantity(line.receivedQuantity),
  reimbursementQuantity: ({ line }) => quantity(line.reimbursementQuantity),
  reason: ({ line }, { world }) => one("ReturnReason", world.returnReason, line.returnReasonId),
  returnNote: ({ line }) => text(line.returnNote),
  parentPosition: () => null,
  salesOrderPosition: ({ line, document }, { world }) =>
    document.salesOrderId === null
      ? null
      : lineOf("salesOrder", world.salesOrder.byId.get(document.salesOrderId), line.salesOrderLineId),
  deliveryNotePosition: ({ line, document }, { world }) =>
    document.deliveryNoteId === null
      ? null
      : lineOf("deliveryNote", world.deliveryNote.byId.get(document.deliveryNoteId), line.deliveryNoteLineId),
  stockMovements: ({ line: { storageLocationId, receivedQuantity: moved } }, shop) =>
    moved === 0 ? [] : booking(shop, { storageLocationId, moved, lot: null }),
  return: ofDocument("Return"),
};

const purchaseOrder: Fields<Position<PurchaseLine, AnyDocument & { readonly currency: string }>> = {
  ...product,
  price: ({ line, document: { currency } }) => price(unitPrice(line.netE8, currency), null),
  taxRate: ({ line }) => String(line.rate),
  taxCategory: ({ line }) => word(line.taxRate),
  itemRevenue: ({ line, document: { currency } }) =>
    price(unitPrice(line.netE8, currency), unitPrice(gross(line.netE8, line.rate), currency)),
  lineTotal: ({ line, document: { currency } }) => lineTotal(line, currency),
  taxLegalNotice: () => null,
  costCenter: () => null,
  deliveredQuantity: ({ line }) => quantity(line.deliveredQuantity),
  supplierProductNumber: ({ line }) => text(line.supplierProductNumber),
  supplierProductName: ({ line }) => text(line.supplierProductName),
  purchaseOrder: ofDocument("PurchaseOrder"),
};

type Plain = Position<IntermediateLine, AnyDocument & { readonly currency?: string }>;

const plain: Fields<Plain> = {
  ...ids(),
  kind: ({ line }) => line.type.toUpperCase(),
  name: ({ line }) => (line.type === "page_break" ? null : text(line.name)),
  description: ({ line }) => (line.type === "page_break" ? null : text(line.description)),
  order: ({ line }) => line.order,
};

const summed: Fields<Plain> = {
  ...plain,
  amount: ({ line, document: { currency = "EUR" } }) => price(cents(line.net, currency), cents(line.gross, currency)),
};

/** Types of lines. */
export const positionTruth: Readonly<Record<string, Fields<object>>> = {
  SalesOrderPosition: salesOrder,
  OfferPosition: offer,
  InvoicePosition: invoice,
  CreditNotePosition: creditNote,
  DeliveryNotePosition: deliveryNote,
  ReturnPosition: returned,
  PurchaseOrderPosition: purchaseOrder,
  HeadingPosition: plain,
  TextPosition: plain,
  PageBreakPosition: plain,
  SubtotalPosition: summed,
  GroupTotalPosition: summed,
  // The size of a picture is no record's: every one is as wide as the other.
  ImagePosition: {
    ...plain,
    imageId: ({ line }: Plain) => String(line.id + 700),
    imageHeight: () => null,
    imageWidth: () => "120.5",
  },
};
