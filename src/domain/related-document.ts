import type { Maybe } from "./maybe.ts";

/** A document that stands in relation to this one: made from it, or it from that one. */
export interface RelatedDocument {
  readonly kind: Maybe<RelatedDocumentKind>;
  readonly id: string;
  readonly documentNumber: Maybe<string>;
  readonly documentDate: Maybe<string>;
}

/** Kinds of documents that can be related. */
export type RelatedDocumentKind =
  | "OFFER"
  | "SALES_ORDER"
  | "DELIVERY_NOTE"
  | "INVOICE"
  | "CREDIT_NOTE"
  | "PROFORMA_INVOICE"
  | "RETURN"
  | "PURCHASE_ORDER"
  | "PRODUCTION"
  | "UNKNOWN";

/** An entry in a document's log. */
export interface DocumentActivity {
  readonly message: Maybe<string>;
  readonly causer: Maybe<string>;
  readonly causedAt: Maybe<string>;
}
