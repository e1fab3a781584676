/** What v1 tells of a product below it, endpoint by endpoint. */

import { z } from "zod";

import type { Product, ProductMedia, ProductProperty } from "../domain/product.ts";
import { crossSellingKind, mediaCategory, partKind } from "./product-words.ts";
import { decimal, flag, id, idOrNone, integer, parseWire, reference, section, text } from "./wire.ts";

const parts = z.array(z.object({ id, amount: decimal, product: reference, reference: text, type: text }));

/** Reads `/parts`. Upstream: the order within the bill of materials is not told. Checked 2026-11. */
export function readParts(rows: unknown): Pick<Product, "parts"> {
  return {
    parts: parseWire(parts, rows).map(({ id, amount, product, reference, type }) => {
      return { id, quantity: amount, kind: partKind.read(type), reference, productId: product };
    }),
  };
}

const properties = z.array(z.object({ property: section({ id, name: text }), value: text, unit: text }));

/** Reads `/properties`, whose rows are values: those of one property are brought together. */
export function readProperties(rows: unknown): Pick<Product, "properties"> {
  const byId = new Map<
    string,
    { id: string; name: string | null; values: { value: string | null; unit: string | null }[] }
  >();
  for (const { property, value, unit } of parseWire(properties, rows)) {
    const known = byId.get(property.id) ?? { ...property, values: [] };
    known.values.push({ value, unit });
    byId.set(property.id, known);
  }
  return { properties: [...byId.values()] satisfies ProductProperty[] };
}

const crossSelling = z.array(
  z.object({
    id,
    active: flag,
    assignToEachOther: flag,
    type: text,
    salesChannel: reference,
    sort: integer,
    note: text,
    product: reference,
  }),
);

/** Reads `/crossSelling`. */
export function readCrossSelling(rows: unknown): Pick<Product, "crossSelling"> {
  return {
    crossSelling: parseWire(crossSelling, rows).map((row) => ({
      id: row.id,
      kind: crossSellingKind.read(row.type),
      productId: row.product,
      salesChannelId: row.salesChannel,
      isActive: row.active,
      isBidirectional: row.assignToEachOther,
      order: row.sort,
      internalComment: row.note,
    })),
  };
}

const texts = z.array(
  z.object({
    id: idOrNone,
    language: section({ iso2: text }),
    shop: reference,
    name: text,
    shortDescription: text,
    description: text,
    shopDescription: text,
    metaTitle: text,
    metaDescription: text,
    metaKeywords: text,
    catalogName: text,
    catalogText: text,
    isActive: flag,
  }),
);

/** Reads `/texts`. */
export function readTexts(rows: unknown): Pick<Product, "texts"> {
  return {
    texts: parseWire(texts, rows).map(({ language, shop, ...text }) => {
      return { ...text, language: language.iso2, salesChannelId: shop };
    }),
  };
}

const references = z.array(
  z.object({ id, name: text, number: text, isActive: flag, isScannable: flag, target: reference }),
);

/** Reads `/externalReferences`; what they are for is a sales channel. */
export function readExternalReferences(rows: unknown): Pick<Product, "externalReferences"> {
  return {
    externalReferences: parseWire(references, rows).map(({ target, ...reference }) => {
      return { ...reference, salesChannelId: target };
    }),
  };
}

const medium = z.object({
  id,
  product: reference,
  title: text,
  description: text,
  keyword: text,
  sort: integer,
  currentVersion: section({ id: idOrNone, url: text }),
});

/** The product that a row of v1's list of pictures and files is of. */
export function productOfMedia(item: unknown): string | null {
  return parseWire(medium, item).product;
}

/** Reads rows of v1's list of pictures and files of one product, in their own order. */
export function readMedia(items: readonly unknown[]): Pick<Product, "media"> {
  const media = items
    .map((item) => parseWire(medium, item))
    .toSorted((one, other) => (one.sort ?? 0) - (other.sort ?? 0))
    .map(({ id, title, description, keyword, currentVersion }): ProductMedia => {
      const category = mediaCategory.read(keyword);
      return { id, category, name: title, description, fileId: currentVersion.id, url: currentVersion.url };
    });
  return { media };
}
