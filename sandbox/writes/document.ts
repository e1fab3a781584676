/** What all v3 documents have in common when they are written: their head, their lines, how they are stored. */
import {
  type ValuesOf,
  boolean,
  day,
  list,
  nested,
  neverNull,
  orNull,
  price,
  quantity,
  reference,
  required,
  share,
  text,
  word,
  wordsOf,
} from "../engine/body.ts";
import { Refusal, violation } from "../engine/problems.ts";
import type { DocumentKind, World } from "../model.ts";
import { replaceRecord, tableOf } from "../model.ts";
import type { BusinessDocument, IntermediateLine, ProductLine } from "../model-document.ts";
import type { TagGroup } from "../model-reference.ts";
import type { PathParameters } from "../routes/define.ts";
import type { RowKind } from "../rows/kinds.ts";
import type { Writing } from "./define.ts";
import { newIntermediateLine } from "./lines.ts";
import { customFields, mergedFields, tagIdsOf, tags } from "./marks.ts";
import { documentAddress, documentAddressChange, mergedAddress } from "./postal.ts";

const head = {
  projectId: orNull(reference("project", "project")),
  documentDate: day("documentDate"),
  language: text("language"),
  internalDesignation: text("internalDesignation"),
  bodyIntroduction: text("bodyIntroduction"),
  bodyOutroduction: text("bodyOutroduction"),
  vatId: text("vatId"),
  deliveryTerms: text("deliveryTerms"),
  internalComment: text("internalComment"),
  editorId: reference("editor", null),
  tags,
  customFields,
};

/** Head of a new document. Upstream: the partner can be set now only. Checked 2026-11. */
export const newHead = {
  ...head,
  addressId: required(reference("address", "partner")),
  documentAddress: nested("documentAddress", documentAddress),
};

/** Head of a change. */
export const changedHead = { ...head, documentAddress: nested("documentAddress", documentAddressChange) };

type HeadValues = ValuesOf<typeof head> & Pick<ValuesOf<typeof changedHead>, "documentAddress">;

/** Lines of all kinds of documents; each kind reads a part. What is sent beside it is dropped, the tax rate above all. */
export const lineFields = {
  type: word("type", wordsOf("heading", "image", "page_break", "subtotal", "group_total")),
  productId: reference("product", "product"),
  quantity: quantity("quantity"),
  name: text("name"),
  description: orNull(text("description")),
  unit: orNull(text("unit")),
  internalComment: orNull(text("internalComment")),
  customFields,
  discount: share("discount", "percent"),
  price: price("price.net"),
  purchasePrice: price("purchasePrice.net"),
  externalNumber: orNull(text("externalNumber")),
  returnReasonId: orNull(reference("returnReason", "returnReason")),
  returnNote: orNull(text("returnNote")),
  supplierProductNumber: orNull(text("supplierProductNumber")),
  supplierProductName: orNull(text("supplierProductName")),
  deliveryDate: orNull(day("deliveryDate")),
  costCenter: orNull(text("costCenter")),
  customerProductNumber: orNull(text("customerProductNumber")),
  packagingUnit: orNull(text("packagingUnit")),
  countryOfOrigin: orNull(text("countryOfOrigin")),
  hsCode: orNull(text("hsCode")),
};

/** What a line says, whatever the kind of document. */
export type LineValues = ValuesOf<typeof lineFields>;

const { supplierProductNumber, supplierProductName, costCenter, ...saleOrReturnLine } = lineFields;
const {
  returnReasonId,
  returnNote,
  discount,
  price: net,
  purchasePrice,
  externalNumber,
  ...plainLine
} = saleOrReturnLine;

/** Lines without prices. */
export const plainLineFields = plainLine;
/** Lines with prices. */
export const pricedLineFields = { ...plainLine, discount, price: net, purchasePrice };
/** Lines of sales orders. */
export const orderLineFields = { ...pricedLineFields, externalNumber };
/** Lines of purchase orders. */
export const purchaseLineFields = {
  ...plainLine,
  price: net,
  supplierProductNumber,
  supplierProductName,
  costCenter,
};
/** Lines of returns. */
export const returnLineFields = { ...plainLine, returnReasonId, returnNote };

/** The fields of a new line. */
export function newLineIn<T extends typeof plainLine>(fields: T): T {
  const atSupplier = ["supplierProductNumber", "supplierProductName", "deliveryDate"];
  const ofProduct = ["customerProductNumber", "packagingUnit", "countryOfOrigin", "hsCode"];
  return neverNull(fields, ["unit", "internalComment", "externalNumber", ...atSupplier, ...ofProduct]);
}

/** The lines of a new document. */
export const linesIn = <T extends typeof plainLine>(fields: T) => list("lineItems", newLineIn(fields));

/** Lines within a change: with an id they are changed or deleted, without one they are new. */
export function changedLinesIn<T extends typeof plainLine>({ type: _type, ...fields }: T) {
  return list("lineItems", { ...fields, id: text("id"), deleted: boolean("deleted") });
}

type AnyLine<L> = L | IntermediateLine;

/** How the documents of one kind are written. */
export interface DocumentSort<L extends ProductLine, D extends BusinessDocument<L>> {
  readonly kind: DocumentKind;
  /** `salesOrders`. */
  readonly collection: string;
  /** `salesOrder`: what its scopes begin with. */
  readonly scope: string;
  readonly row: RowKind;
  readonly tagGroup: TagGroup;
  readonly lineFields: typeof plainLine;
  /** A line, and those it brings along. `path` is where it stands in the body. May throw a `Refusal`. */
  readonly newLines: (
    writing: Pick<Writing<object, unknown>, "world" | "at">,
    document: D,
    sent: { readonly said: LineValues; readonly productId: number; readonly quantity: number; readonly path: string },
  ) => readonly L[];
  readonly changedLine: (document: D, line: L, said: LineValues) => L;
  /** The document with what follows from its lines and its status. */
  readonly settled: (world: World, document: D) => D;
}

/** The head that every new document has, before anybody says anything: the partner's. */
export function draftHead(world: World, { addressId, at }: { readonly addressId: number; readonly at: number }) {
  const partner = world.partner.byId.get(addressId);
  return {
    status: "draft" as const,
    documentNumber: null,
    documentDate: null,
    projectId: partner?.mainProjectId ?? 1,
    addressId,
    documentAddress: partner?.primaryAddress ?? null,
    customerNumber: partner?.customerNumber ?? null,
    writeProtection: false,
    isDocumentSent: false,
    language: partner?.language ?? "de",
    internalDesignation: null,
    internalComment: null,
    bodyIntroduction: null,
    bodyOutroduction: null,
    vatId: partner?.vatId ?? null,
    deliveryTerms: partner?.deliveryTerms ?? null,
    editorId: null,
    salesId: partner?.salesManagerId ?? null,
    tagIds: [],
    customFields: [],
    costCenter: null,
    createdAt: at,
    updatedAt: at,
  };
}

/** What a head's values change in a document. */
export function headChanges(
  writing: Pick<Writing<object, unknown>, "world" | "build" | "at">,
  present: Pick<BusinessDocument<unknown>, "documentAddress" | "customFields">,
  { group, values }: { readonly group: TagGroup; readonly values: HeadValues },
) {
  const { tags: titles, customFields: fields, documentAddress: address, ...rest } = values;
  return {
    ...rest,
    ...(titles === undefined ? {} : { tagIds: tagIdsOf(writing, group, titles) }),
    ...(address === undefined ? {} : { documentAddress: mergedAddress(present.documentAddress, address) }),
    customFields: mergedFields(present.customFields, fields),
    updatedAt: writing.at,
  };
}

/** The lines that a new document begins with. */
export function firstLines<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
  writing: Pick<Writing<object, unknown>, "world" | "at">,
  { document, sent }: { readonly document: D; readonly sent: readonly LineValues[] },
): readonly AnyLine<L>[] {
  requireProducts(writing.world, sent, "lineItems.");
  return sent.flatMap((said, index) => linesOf(sort, writing, { document, said, path: `lineItems.${index}.` }));
}

/** One sent line as lines of the model. Throws a `Refusal` where it names neither product nor type. */
export function linesOf<L extends ProductLine, D extends BusinessDocument<L>>(
  sort: DocumentSort<L, D>,
  writing: Pick<Writing<object, unknown>, "world" | "at">,
  { document, said, path }: { readonly document: D; readonly said: LineValues; readonly path: string },
): readonly AnyLine<L>[] {
  const { type, name = null, description = null, productId, quantity: count } = said;
  if (type !== undefined) return [newIntermediateLine(writing.world, sort.kind, { type, name, description })];
  if (productId === undefined) throw violation(`${path}product`, `The ${path}product field is required.`);
  if (count === undefined) throw violation(`${path}quantity`, `The ${path}quantity field is required.`);
  return sort.newLines(writing, document, { said, productId, quantity: count, path });
}

/** Throws a `Refusal` that names every line that is no line at all. */
function requireProducts(world: World, sent: readonly LineValues[], path: string): void {
  const violations: Record<string, string[]> = {};
  for (const [index, { type, productId, quantity: count }] of sent.entries()) {
    if (type !== undefined) continue;
    const at = `${path}${index}.`;
    if (productId === undefined) violations[`${at}product`] = [`The ${at}product field is required.`];
    else if (world.product.byId.get(productId)?.isDeleted === true)
      violations[`${at}product`] = [`The selected ${at}product is invalid.`];
    if (count === undefined) violations[`${at}quantity`] = [`The ${at}quantity field is required.`];
  }
  if (Object.keys(violations).length > 0) throw new Refusal({ kind: "validation", violations });
}

/** Throws a `Refusal` where a protected document is to be changed in more than its note. */
export function requireUnprotected(document: BusinessDocument<unknown>, values: object = {}): void {
  const names = Object.keys(values);
  // Upstream: the internal comment of a protected document can be changed all the same. Checked 2026-11.
  const isNote = names.length > 0 && names.every((name) => name === "internalComment");
  if (document.writeProtection && !isNote) throw new Refusal({ kind: "protected" });
}

/** Puts a changed document in its place, with what follows from its lines and status. */
export function storeDocument<L extends ProductLine, D extends BusinessDocument<L>>(
  world: World,
  sort: DocumentSort<L, D>,
  document: NoInfer<D>,
): D {
  const settled = sort.settled(world, document);
  // A sort's documents are the records of its kind.
  replaceRecord(world, sort.kind, settled as unknown as Parameters<typeof replaceRecord<DocumentKind>>[2]);
  return settled;
}

/** Finds the document of a sort by the id in a path; null where there is none. */
export function finder<L extends ProductLine, D extends BusinessDocument<L>>({ kind }: DocumentSort<L, D>) {
  return (world: World, { id = "" }: PathParameters): D | null => {
    const found: unknown = /^\d{1,15}$/u.test(id) ? tableOf(world, kind).byId.get(Number(id)) : undefined;
    // The kind is the sort's own.
    return (found ?? null) as D | null;
  };
}
