/**
 * The lines of v3 documents: what product lines share, prices where they have any, and the lines without a product,
 * which are the same on all documents.
 */

import { z } from "zod";

import type { Invoice, InvoicePosition } from "../domain/invoice.ts";
import type { DocumentPositionKind, PlainPosition, PositionFrame, PositionType } from "../domain/position.ts";
import type { PositionStockMovement } from "../domain/position-stock-movement.ts";
import { toMoney, toPrice } from "./amounts.ts";
import { customFields, toCustomFields } from "./custom-fields.ts";
import { taxCategory } from "./product-words.ts";
import { vocabulary } from "./vocabulary.ts";
import {
  date,
  dateTime,
  decimal,
  flag,
  id,
  integer,
  list,
  money,
  netAndGross,
  object,
  reference,
  section,
  text,
} from "./wire.ts";

/** Fields of a line of any kind, those of every product line included. */
export const lineShape = {
  id,
  type: text,
  order: integer,
  name: text,
  description: text,
  amount: netAndGross,
  image: reference,
  imageHeight: decimal,
  imageWidth: decimal,
  number: text,
  quantity: decimal,
  unit: text,
  product: reference,
  countryOfOrigin: text,
  hsCode: text,
  deliveryDate: date,
  deliveryDateAsCalendarWeek: flag,
  packagingUnit: text,
  internalComment: text,
  customerProductNumber: text,
  project: reference,
  customFields,
  createdAt: dateTime,
  updatedAt: dateTime,
};

const line = z.object(lineShape);

type Line = z.output<typeof line>;

const kinds = vocabulary<DocumentPositionKind>({
  product: "PRODUCT",
  heading: "HEADING",
  subtotal: "SUBTOTAL",
  group_total: "GROUP_TOTAL",
  // Upstream: not in the published vocabulary, and returned all the same. Checked 2026-11.
  text: "TEXT",
  image: "IMAGE",
  page_break: "PAGE_BREAK",
});

/** How the lines of one document become positions. */
export interface LineReading<WireLine extends Line, Position> {
  readonly documentId: string;
  readonly positionType: PositionType;
  /** The document's currency, for amounts that do not name one. */
  readonly currency: string | null;
  readonly toPosition: (line: WireLine, frame: PositionFrame) => Position;
}

/** The lines in their printed order; undefined where they were not included. */
export function toPositions<WireLine extends Line, Position>(
  lines: readonly WireLine[] | undefined,
  reading: LineReading<WireLine, Position>,
): readonly (Position | PlainPosition)[] | undefined {
  return lines
    ?.toSorted((one, other) => (one.order ?? Number.MAX_SAFE_INTEGER) - (other.order ?? Number.MAX_SAFE_INTEGER))
    .map((item) => {
      const frame = frameOf(item, reading);
      return frame.kind === "PRODUCT"
        ? reading.toPosition(item, frame)
        : toPlainPosition(item, frame, reading.currency);
    });
}

function frameOf(
  item: Line,
  { documentId, positionType }: Pick<LineReading<never, never>, "documentId" | "positionType">,
): PositionFrame {
  return {
    id: `${documentId}/${item.id}`,
    positionType,
    kind: kinds.read(item.type) ?? "UNKNOWN",
    name: item.name,
    description: item.description,
    order: item.order,
  };
}

function toPlainPosition(item: Line, frame: PositionFrame, currency: string | null): PlainPosition {
  switch (frame.kind) {
    case "SUBTOTAL":
      return { __typename: "SubtotalPosition", ...frame, amount: toPrice(item.amount, currency) };
    case "GROUP_TOTAL":
      return { __typename: "GroupTotalPosition", ...frame, amount: toPrice(item.amount, currency) };
    case "IMAGE": {
      const { image: imageId, imageHeight, imageWidth } = item;
      return { __typename: "ImagePosition", ...frame, imageId, imageHeight, imageWidth };
    }
    case "HEADING":
      return { __typename: "HeadingPosition", ...frame };
    case "TEXT":
      return { __typename: "TextPosition", ...frame };
    case "PAGE_BREAK":
      return { __typename: "PageBreakPosition", ...frame };
    default:
      return { __typename: "UnknownPosition", ...frame };
  }
}

type ProductLine = Pick<
  InvoicePosition,
  | "number"
  | "quantity"
  | "unit"
  | "productId"
  | "packagingUnit"
  | "countryOfOrigin"
  | "hsCode"
  | "internalComment"
  | "projectId"
  | "customFields"
  | "createdAt"
  | "updatedAt"
>;

/** What product lines of every document tell. */
export function toProductLine(item: Line): ProductLine {
  return {
    number: item.number,
    quantity: item.quantity,
    unit: item.unit,
    productId: item.product,
    packagingUnit: item.packagingUnit,
    countryOfOrigin: item.countryOfOrigin,
    hsCode: item.hsCode,
    internalComment: item.internalComment,
    projectId: item.project,
    customFields: toCustomFields(item.customFields),
    createdAt: item.createdAt,
    updatedAt: item.updatedAt,
  };
}

/** What product lines with prices have beside that. Upstream: `itemRevenue` is one unit, `lineItemRevenue` the line. Checked 2026-11. */
export const pricedShape = {
  taxRate: text,
  effectiveTaxRate: decimal,
  price: netAndGross,
  discount: decimal,
  itemRevenue: netAndGross,
  lineItemRevenue: netAndGross,
  purchasePrice: section({ net: money }),
  contributionMargin: decimal,
  taxLegalNotice: text,
  costCenter: text,
};

const priced = z.object(pricedShape);

type PricedLine = Pick<
  InvoicePosition,
  | "price"
  | "discount"
  | "taxRate"
  | "taxCategory"
  | "itemRevenue"
  | "lineTotal"
  | "purchasePrice"
  | "contributionMargin"
  | "taxLegalNotice"
  | "costCenter"
>;

/** Prices and taxes of a line. */
export function toPricedLine(item: z.output<typeof priced>, currency: string | null): PricedLine {
  return {
    price: toPrice(item.price, currency),
    discount: item.discount,
    ...toLineTax(item),
    itemRevenue: toPrice(item.itemRevenue, currency),
    lineTotal: toPrice(item.lineItemRevenue, currency),
    purchasePrice: toMoney(item.purchasePrice.net, currency),
    contributionMargin: item.contributionMargin,
    taxLegalNotice: item.taxLegalNotice,
    costCenter: item.costCenter,
  };
}

/** Upstream: a line's tax rate is a word, or a number where it is one of its own. Checked 2026-11. */
export function toLineTax({
  taxRate,
  effectiveTaxRate,
}: Pick<z.output<typeof priced>, "taxRate" | "effectiveTaxRate">): Pick<InvoicePosition, "taxRate" | "taxCategory"> {
  const own = taxRate !== null && /^\d/.test(taxRate) ? taxRate : null;
  return {
    taxRate: effectiveTaxRate ?? own,
    taxCategory: own === null ? taxCategory.read(taxRate) : "INDIVIDUAL",
  };
}

/** Bookings of stock on a line, where they were included. */
export const stockMovements = list(
  z.object({
    quantity: decimal,
    warehouse: reference,
    storageLocation: reference,
    qualityControlAttributes: object({ batch: text, bestBeforeDate: date, serialNumbers: list(text) }),
  }),
);

/** The bookings of a line. Locations are named by their own ids, as in all bookings. */
export function toStockMovements(wire: z.output<typeof stockMovements>): readonly PositionStockMovement[] | undefined {
  return wire?.map(({ quantity, warehouse, storageLocation, qualityControlAttributes: lot }) => ({
    quantity,
    batch: lot?.batch ?? null,
    bestBeforeDate: lot?.bestBeforeDate ?? null,
    serialNumbers: lot?.serialNumbers?.flatMap((number) => number ?? []) ?? [],
    warehouseId: warehouse,
    storageLocationId: storageLocation,
  }));
}

/** The id of what exists only under a parent; null where either is not named. */
export function compoundId(parent: string | null, own: string | null): string | null {
  return parent === null || own === null ? null : `${parent}/${own}`;
}

/**
 * A mark for a facet that is no property of the document but one of its lines: there when lines came and either told it
 * or had no occasion to.
 */
export function tellsOfLines<WireLine extends Line>(
  lines: readonly WireLine[] | undefined,
  property: keyof WireLine,
): true | undefined {
  const products = lines?.filter(({ type }) => type === "product");
  return products !== undefined && (products.length === 0 || products.some((item) => item[property] !== undefined))
    ? true
    : undefined;
}

/** A document with a mark for each facet that is told by its lines. */
export type Marked<Document extends Pick<Invoice, "id">> = Document & {
  readonly positionFields?: true | undefined;
  readonly positionStockMovements?: true | undefined;
};
