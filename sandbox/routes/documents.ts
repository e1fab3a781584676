/** What the seven v3 document lists have in common: filters, orders, includes, the hidden status, PDF. */
import { renderPdf } from "../engine/pdf.ts";
import type { DocumentKind, World } from "../model.ts";
import type { RowRecord } from "../rows/kinds.ts";
import {
  type HiddenDefault,
  type ListRoute,
  type PathParameters,
  type Route,
  type SingleRoute,
  projector,
} from "./define.ts";
import { type FilterTable, booleans, dates, ids, instants, namesIn, numbers, texts, words } from "./fields.ts";
import { type Source, jsonType, list, single, v3Pages } from "./make.ts";

const addressParts = namesIn(
  "name title contactPerson department subDepartment addressSupplement street zipCode city state " +
    "country gln email phone fax",
);

/** `documentAddress` → `documentAddress.name` and the fourteen others, read from the record's `path`. */
export function addressTexts(prefix: string, path: string): FilterTable {
  return texts(Object.fromEntries(addressParts.map((part) => [`${prefix}.${part}`, `${path}.${part}`])));
}

export const taxations = ["domestic", "eu", "export", "exempt"];

export const paymentStatuses = namesIn("pending paid partiallyPaid cancelled partiallyCancelled badDebt debited");

/** Filters of every v3 document list; `statuses` is the vocabulary of `status`. */
export function documentFilters(statuses: readonly string[]): FilterTable {
  return {
    ...ids({
      id: { path: "id", index: "id" },
      "address.id": { path: "addressId", index: "address" },
      "project.id": { path: "projectId", index: "project" },
      "tags.id": "tagIds[]",
      "editor.id": "editorId",
      "lineItems.product.id": { path: "lines[].productId", index: "product" },
    }),
    ...words({ status: { path: "status", words: statuses }, language: "language" }),
    ...texts({
      documentNumber: "documentNumber",
      tags: "tagIds[]>tag.title",
      bodyIntroduction: "bodyIntroduction",
      bodyOutroduction: "bodyOutroduction",
      "project.abbreviation": "projectId>project.abbreviation",
      internalDesignation: "internalDesignation",
      vatId: "vatId",
      deliveryTerms: "deliveryTerms",
      internalComment: "internalComment",
      "lineItems.number": "lines[].number",
    }),
    ...addressTexts("documentAddress", "documentAddress"),
    ...dates({ documentDate: "documentDate" }),
    ...instants({ createdAt: "createdAt", updatedAt: "updatedAt" }),
    ...booleans({ writeProtection: "writeProtection", isDocumentSent: "isDocumentSent" }),
  };
}

/** Filters of the documents that carry prices for a customer. */
export const financialFilters: FilterTable = {
  ...ids({ "financials.paymentMethod.id": "paymentMethodId" }),
  ...words({ "financials.tax.taxation": { path: "taxation", words: taxations } }),
  ...texts({ "totals.net.currency": "currency" }),
  ...numbers("cents", { "totals.net.amount": "net" }),
  ...numbers("number", {
    "financials.paymentTerms.paymentTargetDays": "paymentTerms.days",
    "financials.paymentTerms.paymentTargetDiscount": "paymentTerms.discount",
    "financials.paymentTerms.paymentTargetDiscountDays": "paymentTerms.discountDays",
  }),
};

/** Orders of every v3 document list. */
const documentOrders: ListRoute["orders"] = {
  id: "id",
  documentNumber: "documentNumber",
  documentDate: "documentDate",
  customerNumber: "customerNumber",
  "documentAddress.country": "documentAddress.country",
  "project.id": "projectId",
  createdAt: "createdAt",
  updatedAt: "updatedAt",
};

/** Includes of every v3 document. */
const documentIncludes = namesIn(
  "lineItems project address lineItems.product lineItems.product.salesPrices " +
    "lineItems.product.customFields tags activity customFields lineItems.customFields " +
    "relatedDocuments",
);

/** Upstream: `search` looks into the columns that name a document or its addressee. Checked 2026-11. */
const documentSearch = namesIn(
  "documentNumber customerNumber customerOrderNumber internalDesignation documentAddress.name " +
    "documentAddress.contactPerson documentAddress.street documentAddress.zipCode " +
    "documentAddress.city documentAddress.email",
);

/** Upstream: v3 document lists show these statuses unless `status` is filtered by. Checked 2026-11. */
function hiddenStatus(shown: readonly string[]): HiddenDefault {
  return { key: "status", path: "status", shown, isStatus: true };
}

/** Row kinds of the v3 documents. */
type DocumentRow = `v3.${DocumentKind}`;

/** One v3 document: its list, its single read, its line items. */
interface DocumentDescription<K extends DocumentRow> {
  readonly rows: K;
  readonly from: Source<RowRecord[K]>;
  readonly find: (world: World, parameters: PathParameters) => RowRecord[K] | null;
  readonly collection: string;
  /** What scopes call it: `return` for `returnOrders`. */
  readonly scope: string;
  /** Statuses that the list shows unless asked. */
  readonly shown: readonly string[];
  readonly filters: FilterTable;
  readonly orders?: ListRoute["orders"];
  /** Beside those that every document has. */
  readonly includes?: readonly string[];
  /** Includes of the single line item beside `customFields` and `product`. */
  readonly lineIncludes?: readonly string[];
  /** Columns of `search` beside those that every document has. */
  readonly search?: readonly string[];
}

/** Makes the three reads of a v3 document: list, single (also as PDF), single line item. */
export function documentRoutes<K extends DocumentRow>(description: DocumentDescription<K>): readonly Route[] {
  const { rows, from, find, collection, filters, shown } = description;
  const scope = `${description.scope}:read`;
  const path = `/api/v3/${collection}`;
  const includes = [...documentIncludes, ...(description.includes ?? [])];
  return [
    list({
      path,
      scope,
      rows,
      from,
      paging: v3Pages(1000),
      envelope: "v3",
      filters,
      orders: { ...documentOrders, ...description.orders },
      includes,
      hidden: [hiddenStatus(shown)],
      search: [...documentSearch, ...(description.search ?? [])],
    }),
    single({
      path: `${path}/{id}`,
      scope,
      rows,
      find,
      includes,
      files: { "application/pdf": (_world, record) => documentPdf(collection, record) },
    }),
    lineRoute(description, { path, scope }),
  ];
}

/** The PDF of a document: a real one, of one page that names the document. */
export function documentPdf(title: string, record: object): Buffer {
  const text = (name: string): string => {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  return renderPdf([title, text("documentNumber") || `draft ${text("id")}`, text("documentDate")]);
}

/** A document together with the line of it that is asked for. */
interface Line<R> {
  readonly document: R;
  readonly lineId: string;
}

/** `/{id}/lineItems/{lineItemId}`: the line as the document itself shows it. */
function lineRoute<K extends DocumentRow>(
  { rows, find, lineIncludes }: DocumentDescription<K>,
  { path, scope }: { readonly path: string; readonly scope: string },
): SingleRoute {
  const project = projector(rows);
  const route = single({ path: `${path}/{id}/lineItems/{lineItemId}`, scope, rows, find });
  return {
    ...route,
    includes: ["customFields", "product", ...(lineIncludes ?? [])],
    find(world, parameters): Line<RowRecord[K]> | null {
      const document = find(world, parameters);
      return document === null ? null : { document, lineId: parameters["lineItemId"] ?? "" };
    },
    media: {
      [jsonType](world, record, { includes, single: isSingle, build }) {
        // What `find` above made.
        const { document, lineId } = record as Line<object>;
        const lines = ["lineItems", ...[...includes].map((name) => `lineItems.${name}`)];
        return lineOf(project(world, document, { includes: new Set(lines), single: isSingle, build }), lineId);
      },
    },
  };
}

/** The line with this id in a document's JSON, or null. */
function lineOf(document: unknown, lineId: string): unknown {
  const lines = typeof document === "object" && document !== null && "lineItems" in document ? document.lineItems : [];
  if (!Array.isArray(lines)) return null;
  return (
    lines.find((line: unknown) => typeof line === "object" && line !== null && "id" in line && line.id === lineId) ??
    null
  );
}
