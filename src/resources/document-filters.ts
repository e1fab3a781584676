/** Filters that documents share: the fields that the graph compares, and how v3's lists take them. */

import type { Invoice } from "../domain/invoice.ts";
import type { PostalAddress } from "../domain/postal-address.ts";
import type { FilterField, FilterKey } from "./define.ts";
import {
  booleanField,
  booleanKey,
  dateKey,
  dateTimeKey,
  decimalKey,
  enumKey,
  field,
  idField,
  idKey,
  searchKey,
  textKey,
} from "./filters.ts";
import { taxation } from "./amounts.ts";

/** What all documents have that filters look at. */
type Filtered = Pick<Invoice, "id" | "documentAddress" | "tags" | "isDocumentSent" | "writeProtection"> & {
  readonly positions?: readonly object[] | null | undefined;
};

/** What documents with prices have beside that. */
type Priced = Pick<Invoice, "id" | "totals" | "currency">;

/** Fields that every document can be filtered by. */
export function documentFields<Document extends Filtered>(): Readonly<Record<string, FilterField<Document>>> {
  return {
    id: idField(),
    search: field("search"),
    documentNumber: field("string"),
    documentDate: field("date"),
    createdAt: field("datetime"),
    updatedAt: field("datetime"),
    status: field("enum"),
    projectId: idField("Project"),
    tagId: idField("Tag", ({ tags }) => tags?.map(({ id }) => id)),
    productId: idField("Product", ({ positions }) => ofLines(positions, "productId")),
    productNumber: field("string", ({ positions }) => ofLines(positions, "number")),
    language: field("string"),
    internalDesignation: field("string"),
    internalComment: field("string"),
    vatId: field("string"),
    documentAddressName: field("string", addressPart("name")),
    documentAddressStreet: field("string", addressPart("street")),
    documentAddressZipCode: field("string", addressPart("zipCode")),
    documentAddressCity: field("string", addressPart("city")),
    documentAddressCountry: field("string", addressPart("country")),
    documentAddressEmail: field("string", addressPart("email")),
    isDocumentSent: booleanField("isDocumentSent"),
    writeProtection: booleanField("writeProtection"),
  };
}

/** What the lines of a document have under a name; lines without products have nothing. */
function ofLines(positions: readonly object[] | null | undefined, property: string): readonly unknown[] | undefined {
  return positions?.flatMap((position): unknown[] => {
    const value: unknown = Reflect.get(position, property);
    return value === undefined || value === null ? [] : [value];
  });
}

function addressPart(part: keyof PostalAddress): (document: Filtered) => unknown {
  return ({ documentAddress }) => (documentAddress === null ? null : documentAddress?.[part]);
}

/** Fields that documents with prices can be filtered by. */
export function financialFields<Document extends Priced>(): Readonly<Record<string, FilterField<Document>>> {
  return {
    paymentMethodId: idField("PaymentMethod"),
    taxation: field("enum"),
    netAmount: field("decimal", ({ totals }) => (totals === null ? null : totals?.net?.amount)),
    // Sums that were never calculated have no currency, while the document has one.
    currency: field("string", ({ totals, currency }) => totals?.net?.currency ?? currency),
  };
}

/** How every v3 document list takes its filters. `status` and whose document it is are the document's own. */
export const documentKeys = {
  id: idKey("id"),
  search: searchKey,
  documentNumber: textKey("documentNumber"),
  documentDate: dateKey("documentDate"),
  createdAt: dateTimeKey("createdAt"),
  updatedAt: dateTimeKey("updatedAt"),
  projectId: idKey("project.id"),
  tagId: idKey("tags.id"),
  productId: idKey("lineItems.product.id"),
  productNumber: textKey("lineItems.number"),
  language: textKey("language", ["equals", "notEquals", "in", "notIn"]),
  internalDesignation: textKey("internalDesignation"),
  internalComment: textKey("internalComment"),
  vatId: textKey("vatId"),
  documentAddressName: textKey("documentAddress.name"),
  documentAddressStreet: textKey("documentAddress.street"),
  documentAddressZipCode: textKey("documentAddress.zipCode"),
  documentAddressCity: textKey("documentAddress.city"),
  documentAddressCountry: textKey("documentAddress.country"),
  documentAddressEmail: textKey("documentAddress.email"),
  isDocumentSent: booleanKey("isDocumentSent"),
  writeProtection: booleanKey("writeProtection"),
} as const satisfies Readonly<Record<string, FilterKey>>;

/** How v3's lists of documents with prices take their further filters. */
export const financialKeys = {
  paymentMethodId: idKey("financials.paymentMethod.id"),
  taxation: enumKey("financials.tax.taxation", taxation.write),
  netAmount: decimalKey("totals.net.amount"),
  currency: textKey("totals.net.currency", ["equals", "notEquals", "in", "notIn"]),
} as const satisfies Readonly<Record<string, FilterKey>>;
