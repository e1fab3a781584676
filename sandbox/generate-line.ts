import { lineRevenue, totalsOf } from "./amounts.ts";
import { nextId } from "./model.ts";
import type { World } from "./model.ts";
import type { IntermediateLine, PricedLine } from "./model-document.ts";
import type { CustomField, Taxation } from "./model-partner.ts";
import type { Product, TaxRate } from "./model-product.ts";
import { headings, lineTexts } from "./names.ts";
import type { Random } from "./random.ts";
import type { Making } from "./making.ts";

/** What a line is made of before it has an id. */
export interface BasketItem {
  readonly product: Product;
  /** Thousandths. */
  readonly quantity: number;
  /** Hundredths of a percent. */
  readonly discount: number;
}

/** What all lines of a document share. */
export interface LineSetting {
  readonly kind: "offer" | "salesOrder" | "invoice" | "creditNote";
  readonly currency: string;
  readonly taxation: Taxation;
  readonly at: number;
}

export type DocumentLine = PricedLine | IntermediateLine;

const noFields: readonly CustomField[] = [];

const exchange: Readonly<Record<string, number>> = { EUR: 100, CHF: 95, USD: 110 };

/** Units of a currency for one euro, in hundredths. */
export function currencyFactor(currency: string): number {
  return exchange[currency] ?? 100;
}

/** What to sell from: nothing deleted, mostly enabled. */
export function sellableProducts(world: World): readonly Product[] {
  return world.product.rows.filter(
    (product) =>
      !product.isMatrixProduct &&
      !product.isShippingCostsProduct &&
      !product.isDiscountProduct &&
      // Lines name disabled and deleted products too, only more rarely.
      ((!product.isDisabled && !product.isDeleted) || product.id % 2 === 0),
  );
}

/** Fills a basket with one to seven different products. */
export function fillBasket(random: Random, products: readonly Product[]): readonly BasketItem[] {
  const count = Math.min(
    products.length,
    random.weighted([
      [5, 1],
      [4, 2],
      [3, 3],
      [2, 4],
      [1, 7],
    ]),
  );
  const chosen = new Set<Product>();
  while (chosen.size < count) chosen.add(random.pick(products));
  return [...chosen].map((product) => ({
    product,
    quantity:
      product.serialNumberTracking === "none" && random.chance(0.03)
        ? random.pick([500, 1500, 2250])
        : random.weighted([
            [6, 1],
            [3, 2],
            [2, 3],
            [1, 12],
          ]) * 1000,
    discount: random.weighted([
      [17, 0],
      [1, 500],
      [1, 1000],
      [1, 1250],
    ]),
  }));
}

/** Makes the product lines of a basket; parts lists put together on order bring their parts along at no price. */
export function productLines(
  making: Making,
  setting: LineSetting,
  basket: readonly BasketItem[],
): readonly PricedLine[] {
  const { world } = making;
  const lines: PricedLine[] = [];
  for (const item of basket) {
    const exploded = item.product.isAssembledJustInTime && setting.kind === "salesOrder";
    const line = pricedLine(making, setting, { ...item, order: lines.length + 1, hasChildren: exploded });
    lines.push(line);
    if (!exploded) continue;
    for (const part of item.product.parts) {
      const product = world.product.byId.get(part.productId);
      if (product === undefined) continue;
      const quantity = Math.round((item.quantity * part.quantity) / 1000);
      const child = { product, quantity, discount: 0, order: lines.length + 1, parentLineId: line.id };
      lines.push(pricedLine(making, setting, child));
    }
  }
  // A copy has no room to grow, which pushing leaves behind.
  return lines.slice();
}

interface LineDraft extends BasketItem {
  readonly order: number;
  readonly hasChildren?: boolean;
  /** A part of the line above, which carries the price. */
  readonly parentLineId?: number;
}

function pricedLine(making: Making, setting: LineSetting, draft: LineDraft): PricedLine {
  const { world, random } = making;
  const { product, quantity, discount, order } = draft;
  const factor = currencyFactor(setting.currency);
  const netE8 = draft.parentLineId === undefined ? Math.floor((product.listPriceE8 * factor) / 100) : 0;
  return {
    type: "product",
    id: nextId(world, `${setting.kind}.line`),
    order,
    productId: product.id,
    number: product.number,
    name: product.name ?? "Artikel ohne Namen",
    description: random.chance(0.2) ? random.pick(lineTexts) : null,
    quantity,
    unit: product.unit,
    customFields: random.chance(0.03)
      ? [{ key: "customField1", label: "Gravur", type: "string", value: "Für Änne" }]
      : noFields,
    internalComment: random.orNull(0.95, "Prüfen, ob Größe lieferbar"),
    createdAt: setting.at,
    netE8,
    discount,
    taxRate: product.taxRate,
    rate: rateOf(product.taxRate, setting.taxation),
    revenueNet: lineRevenue(netE8, quantity, discount),
    purchaseE8: random.orNull(0.2, Math.floor((product.purchasePriceE8 * factor) / 100)),
    externalNumber: setting.kind === "salesOrder" ? random.orNull(0.7, `P${random.int(10_000, 99_999)}`) : null,
    parentLineId: draft.parentLineId ?? null,
    hasChildren: draft.hasChildren ?? false,
    salesOrderLineId: null,
    deliveryNoteLineId: null,
  };
}

/** The rate that applies, in percent: nothing on what leaves the country untaxed. */
export function rateOf(taxRate: TaxRate, taxation: Taxation): number {
  if (taxation !== "domestic") return 0;
  return { standard: 19, reduced: 7, exempt: 0 }[taxRate];
}

/** Sets lines without product between the others: headings, texts, sums, an image, a page break. Orders are numbered anew. */
export function withIntermediateLines(
  making: Making,
  kind: string,
  lines: readonly PricedLine[],
): readonly DocumentLine[] {
  const { world, random } = making;
  const middle = Math.ceil(lines.length / 2);
  const add = (type: IntermediateLine["type"], fields: Partial<IntermediateLine>): IntermediateLine => ({
    id: nextId(world, `${kind}.intermediate`),
    order: 0,
    type,
    name: null,
    description: null,
    net: null,
    gross: null,
    ...fields,
  });
  const first = lines.slice(0, middle);
  const mixed: readonly DocumentLine[] = [
    add("heading", { name: random.pick(headings) }),
    ...first,
    add("group_total", { name: "Gruppensumme", ...totalsOf(first) }),
    ...(random.chance(0.3) ? [add("image", { name: "Aufbauskizze" })] : []),
    ...(random.chance(0.5)
      ? [add("text", { name: random.orNull(0.5, "Hinweis"), description: random.pick(lineTexts) })]
      : []),
    ...(random.chance(0.3) ? [add("page_break", {})] : []),
    ...lines.slice(middle),
    add("subtotal", { name: random.orNull(0.4, "Zwischensumme"), ...totalsOf(lines) }),
  ];
  return mixed.map((line, index) => ({ ...line, order: index + 1 }));
}

/** Sets a heading before the lines of a document without prices, and a text behind them. */
export function withHeading<L extends { readonly order: number }>(
  making: Making,
  kind: string,
  lines: readonly L[],
): readonly (L | IntermediateLine)[] {
  const { world, random } = making;
  const add = (type: "heading" | "text", name: string | null, description: string | null): IntermediateLine => ({
    id: nextId(world, `${kind}.intermediate`),
    order: 0,
    type,
    name,
    description,
    net: null,
    gross: null,
  });
  const mixed = [add("heading", random.pick(headings), null), ...lines, add("text", null, random.pick(lineTexts))];
  return mixed.map((line, index) => ({ ...line, order: index + 1 }));
}
