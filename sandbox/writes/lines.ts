/** Lines of documents that are written: from a product and what the client says about it. */
import { lineRevenue, totalsOf } from "../amounts.ts";
import type { SentPrice } from "../engine/body.ts";
import { violation } from "../engine/problems.ts";
import { currencyFactor, rateOf, type DocumentLine, type LineSetting } from "../generate-line.ts";
import { onlyProducts } from "../lines.ts";
import { nextId, under } from "../model.ts";
import type { DocumentKind, World } from "../model.ts";
import type { IntermediateLine, PricedLine, ProductLine } from "../model-document.ts";
import type { CustomField } from "../model-partner.ts";
import type { Product, SalesPrice } from "../model-product.ts";
import { dayOf } from "../calendar.ts";

/** What a client may say about a line with a product. */
export interface LineSaying {
  readonly quantity?: number;
  readonly name?: string;
  readonly description?: string | null;
  readonly unit?: string | null;
  readonly internalComment?: string | null;
  /** Hundredths of a percent. */
  readonly discount?: number;
  readonly price?: SentPrice;
  readonly purchasePrice?: SentPrice;
  readonly externalNumber?: string | null;
  readonly customerProductNumber?: string | null;
  readonly packagingUnit?: string | null;
  readonly deliveryDate?: string | null;
  readonly countryOfOrigin?: string | null;
  readonly hsCode?: string | null;
}

/** What all lines of a document share, and whose prices they take. */
export interface PricedSetting extends LineSetting {
  readonly partnerId: number | null;
}

/** The product of a line: not one that is deleted. Throws a `Refusal` at `path` where there is none. */
export function lineProduct(world: World, id: number, path: string): Product {
  const product = world.product.byId.get(id);
  if (product === undefined || product.isDeleted) throw violation(path, `The selected ${path} is invalid.`);
  return product;
}

/** Fields of a line that come from its product unless the client says otherwise. */
export function productFields(product: Product, said: LineSaying, quantity: number) {
  return {
    type: "product" as const,
    productId: product.id,
    number: product.number,
    name: said.name ?? product.name ?? "",
    description: said.description ?? null,
    quantity,
    unit: said.unit ?? product.unit,
    customFields: [] as readonly CustomField[],
    internalComment: said.internalComment ?? null,
    ...saidOnly(said),
  };
}

/** What a line says of the product's numbers, packing and delivery, as far as it does. */
export function saidOnly(said: LineSaying) {
  const { customerProductNumber, packagingUnit, deliveryDate, countryOfOrigin, hsCode } = said;
  return {
    ...(customerProductNumber === undefined ? {} : { customerProductNumber }),
    ...(packagingUnit === undefined ? {} : { packagingUnit }),
    ...(deliveryDate === undefined ? {} : { deliveryDate }),
    ...(countryOfOrigin === undefined ? {} : { countryOfOrigin }),
    ...(hsCode === undefined ? {} : { hsCode }),
  };
}

/** Throws a `Refusal` where a price is in another currency than the document. */
export function requireCurrency(currency: string, said: LineSaying, path: string): void {
  for (const name of ["price", "purchasePrice"] as const) {
    const sent = said[name]?.currency ?? currency;
    if (sent !== currency) throw violation(`${path}${name}.net.currency`, `The currency must be ${currency}.`);
  }
}

/** Makes a line with a price: the client's, else what the customer pays for the product. */
export function newPricedLine(
  world: World,
  setting: PricedSetting,
  { product, quantity, ...said }: LineSaying & { readonly product: Product; readonly quantity: number },
): PricedLine {
  const netE8 = said.price?.e8 ?? priceFor(world, setting, { product, quantity }) ?? 0;
  const discount = said.discount ?? 0;
  return {
    ...productFields(product, said, quantity),
    id: nextId(world, `${setting.kind}.line`),
    order: 0,
    createdAt: setting.at,
    netE8,
    discount,
    taxRate: product.taxRate,
    rate: rateOf(product.taxRate, setting.taxation),
    revenueNet: lineRevenue(netE8, quantity, discount),
    purchaseE8:
      said.purchasePrice?.e8 ?? Math.floor((product.purchasePriceE8 * currencyFactor(setting.currency)) / 100),
    externalNumber: said.externalNumber ?? null,
    parentLineId: null,
    hasChildren: false,
    salesOrderLineId: null,
    deliveryNoteLineId: null,
  };
}

/** A line and, where its product is put together on order, its parts at no price. */
export function withParts(world: World, setting: PricedSetting, line: PricedLine): readonly PricedLine[] {
  const product = world.product.byId.get(line.productId);
  if (product?.isAssembledJustInTime !== true || setting.kind !== "salesOrder") return [line];
  const parts = product.parts.flatMap((part) => {
    const made = world.product.byId.get(part.productId);
    if (made === undefined) return [];
    const quantity = Math.round((line.quantity * part.quantity) / 1000);
    const child = newPricedLine(world, setting, { product: made, quantity, price: { e8: 0, currency: null } });
    return [{ ...child, parentLineId: line.id }];
  });
  return [{ ...line, hasChildren: parts.length > 0 }, ...parts];
}

/** What a customer pays for one unit, 10^-8; null where nobody has said. */
export function priceFor(
  world: World,
  { partnerId, currency, at }: PricedSetting,
  { product, quantity }: { readonly product: Product; readonly quantity: number },
): number | null {
  const today = dayOf(at);
  const partner = partnerId === null ? undefined : world.partner.byId.get(partnerId);
  const rank = (row: SalesPrice) => (row.customerId !== null ? 2 : row.groupId !== null ? 1 : 0);
  const rows = under(world.salesPrice, "product", product.id).filter(
    (row) =>
      row.price.currency === currency &&
      row.quantity <= quantity &&
      (row.validFrom ?? today) <= today &&
      (row.expiresAt ?? today) >= today &&
      (row.customerId === null || row.customerId === partnerId) &&
      (row.groupId === null || partner?.groupIds.includes(row.groupId) === true),
  );
  const [best] = rows.toSorted((a, b) => rank(b) - rank(a) || b.quantity - a.quantity || b.id - a.id);
  if (best !== undefined) return best.price.e8;
  return product.listPriceE8 === 0 ? null : Math.floor((product.listPriceE8 * currencyFactor(currency)) / 100);
}

/** A line with a product after a change; its product stays what it is. */
export function changedPricedLine(line: PricedLine, said: LineSaying): PricedLine {
  const { price, purchasePrice, ...rest } = said;
  const changed = {
    ...line,
    ...rest,
    netE8: price?.e8 ?? line.netE8,
    purchaseE8: purchasePrice?.e8 ?? line.purchaseE8,
  };
  return { ...changed, revenueNet: lineRevenue(changed.netE8, changed.quantity, changed.discount) };
}

/** Makes a line without a product: a heading, a sum, an image, a page break. */
export function newIntermediateLine(
  world: World,
  kind: DocumentKind,
  said: Pick<IntermediateLine, "type"> & Partial<Pick<IntermediateLine, "name" | "description">>,
): IntermediateLine {
  const { type, name = null, description = null } = said;
  return { id: nextId(world, `${kind}.intermediate`), order: 0, type, name, description, net: null, gross: null };
}

/** Numbers lines anew. */
export function inOrder<L extends { readonly order: number }>(lines: readonly L[]): readonly L[] {
  return lines.map((line, index) => (line.order === index + 1 ? line : { ...line, order: index + 1 }));
}

/** Lines in their order with their sums, and what the document adds up to. */
export function summed(lines: readonly DocumentLine[]): {
  readonly lines: readonly DocumentLine[];
  readonly net: number;
  readonly gross: number;
} {
  const above: PricedLine[] = [];
  let group: PricedLine[] = [];
  const made = inOrder(lines).map((line): DocumentLine => {
    if (line.type === "product") {
      above.push(line);
      group.push(line);
      return line;
    }
    if (line.type === "subtotal") return { ...line, ...totalsOf(above) };
    if (line.type !== "group_total") return line;
    const sum = totalsOf(group);
    group = [];
    return { ...line, ...sum };
  });
  return { lines: made, ...totalsOf(onlyProducts<PricedLine>(made)) };
}

/** Removes the lines of these ids, and the parts of those that go. */
export function withoutLines<L extends ProductLine>(
  lines: readonly (L | IntermediateLine)[],
  ids: ReadonlySet<string>,
): readonly (L | IntermediateLine)[] {
  const goes = (line: L | IntermediateLine) => ids.has(wireId(line));
  const parents = new Set(lines.filter(goes).flatMap((line) => (line.type === "product" ? [line.id] : [])));
  const isPart = (line: L | IntermediateLine) =>
    "parentLineId" in line && typeof line.parentLineId === "number" && parents.has(line.parentLineId);
  return lines.filter((line) => !goes(line) && !isPart(line));
}

/** A line's id as the API writes it: lines without a product count by themselves. */
export function wireId(line: ProductLine | IntermediateLine): string {
  return line.type === "product" ? String(line.id) : `il-${line.id}`;
}
