import type { Maybe } from "./maybe.ts";
import type { Price } from "./money.ts";

/** What a line of a document is. */
export type DocumentPositionKind =
  "PRODUCT" | "HEADING" | "SUBTOTAL" | "GROUP_TOTAL" | "TEXT" | "IMAGE" | "PAGE_BREAK" | "UNKNOWN";

/** The type segment in the global ids of a document's lines, whatever they are. */
export type PositionType =
  | "SalesOrderPosition"
  | "OfferPosition"
  | "InvoicePosition"
  | "CreditNotePosition"
  | "DeliveryNotePosition"
  | "ReturnPosition"
  | "PurchaseOrderPosition";

/** What lines of all kinds have. Their id holds the document's, such as `42/7`. */
export interface PositionFrame {
  readonly id: string;
  readonly positionType: PositionType;
  readonly kind: DocumentPositionKind;
  readonly name: Maybe<string>;
  readonly description: Maybe<string>;
  readonly order: Maybe<number>;
}

/** What lines with a product have on every document. */
export interface ProductPositionFrame extends PositionFrame {
  readonly number: Maybe<string>;
  readonly quantity: Maybe<string>;
  readonly unit: Maybe<string>;
  readonly productId: Maybe<string>;
}

/** A heading above a group of lines. */
export interface HeadingPosition extends PositionFrame {
  readonly __typename: "HeadingPosition";
}

/** The sum of the lines above it. */
export interface SubtotalPosition extends PositionFrame {
  readonly __typename: "SubtotalPosition";
  readonly amount: Maybe<Price>;
}

/** The sum of a group of lines. */
export interface GroupTotalPosition extends PositionFrame {
  readonly __typename: "GroupTotalPosition";
  readonly amount: Maybe<Price>;
}

/** A line of text. */
export interface TextPosition extends PositionFrame {
  readonly __typename: "TextPosition";
}

/** A picture between the lines. */
export interface ImagePosition extends PositionFrame {
  readonly __typename: "ImagePosition";
  readonly imageId: Maybe<string>;
  readonly imageHeight: Maybe<string>;
  readonly imageWidth: Maybe<string>;
}

/** A page break in the printed document. */
export interface PageBreakPosition extends PositionFrame {
  readonly __typename: "PageBreakPosition";
}

/** A line of a kind that is newer than this graph. */
export interface UnknownPosition extends PositionFrame {
  readonly __typename: "UnknownPosition";
}

/** A line without a product; the same types on all documents. */
export type PlainPosition =
  | HeadingPosition
  | SubtotalPosition
  | GroupTotalPosition
  | TextPosition
  | ImagePosition
  | PageBreakPosition
  | UnknownPosition;
