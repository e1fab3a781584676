import type { Maybe } from "./maybe.ts";

/** A label on customers, suppliers, products or documents. */
export interface Tag {
  readonly id: string;
  readonly title: Maybe<string>;
  readonly color: Maybe<string>;
  readonly group?: Maybe<TagGroup>;
  readonly createdAt?: Maybe<string>;
  readonly updatedAt?: Maybe<string>;
}

/** What kind of record a tag is for. */
export type TagGroup =
  | "ADDRESSES"
  | "PRODUCTS"
  | "PROJECTS"
  | "OFFERS"
  | "SALES_ORDERS"
  | "DELIVERY_NOTES"
  | "INVOICES"
  | "CREDIT_NOTES"
  | "RETURNS"
  | "PURCHASE_ORDERS"
  | "PRICE_INQUIRIES"
  | "PRODUCTIONS"
  | "UNKNOWN";
