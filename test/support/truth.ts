/**
 * The truth of a shop in the graph's words: for every type, what each of its fields has to say of a record. Two versions
 * of it: that of an instance with all families, and that of one without the newest.
 */
import type { DocumentKind, World } from "../../sandbox/model.ts";
import type { Family } from "./truth-asking.ts";
import { documentRoots, documentTruth, documentTypes } from "./truth-document.ts";
import { olderTruth } from "./truth-older.ts";
import { partnerRoots, partnerTruth } from "./truth-partner.ts";
import { positionTruth, positionTypes } from "./truth-position.ts";
import { productRoots, productTagFields, productTruth } from "./truth-product.ts";
import { referenceRoots, referenceTruth } from "./truth-reference.ts";
import { stockRoots, stockTruth } from "./truth-stock.ts";
import { many } from "./truth-values.ts";
import type { Fields, Shop, Thing, Told } from "./truth-values.ts";

/** What a graph over the shop has to answer. */
export interface Truth {
  readonly shop: Shop;
  /** Families that the instance offers and the graph uses. */
  readonly families: readonly Family[];
  /** Root list → all its records. */
  readonly roots: Readonly<Record<string, (shop: Shop) => readonly Thing[]>>;
  /** The fields of a type with a table; undefined for a type whose records are told by their properties. */
  readonly fieldsOf: (type: string) => Fields<object> | undefined;
  /** What a field says of a record. Throws where the truth says nothing. */
  readonly tell: (thing: Thing, field: string) => Told;
  /** All records of a type that can be found by a global id; empty for types without one. */
  readonly entities: (type: string) => readonly Thing[];
}

const tables: Readonly<Record<string, Fields<never>>> = {
  ...partnerTruth,
  ...documentTruth,
  ...positionTruth,
  ...productTruth,
  ...stockTruth,
  ...referenceTruth,
};

/** Root list → its records. */
export const roots: Truth["roots"] = {
  ...partnerRoots,
  ...documentRoots,
  ...productRoots,
  ...stockRoots,
  ...referenceRoots,
};

/** Makes the truth of a world. */
export function createTruth(world: World, families: readonly Family[] = ["v3", "v2", "v1"]): Truth {
  const shop: Shop = { world };
  const isOlder = !families.includes("v3");
  // Each table is asked for records of its own type alone.
  const fieldsOf = (type: string): Fields<object> | undefined => {
    const fields = tables[type];
    if (fields === undefined) return undefined;
    return { ...fields, ...(isOlder ? olderTruth[type] : {}) } as unknown as Fields<object>;
  };
  const found = new Map<string, readonly Thing[]>();
  const known = new Map<string, Fields<object> | undefined>();
  const fieldsOnce = (type: string): Fields<object> | undefined => {
    if (!known.has(type)) known.set(type, fieldsOf(type));
    return known.get(type);
  };
  return {
    shop,
    families,
    roots,
    fieldsOf: fieldsOnce,
    entities: (type) => {
      const things = found.get(type) ?? allOf(type, shop);
      found.set(type, things);
      return things;
    },
    tell: (thing, field) => {
      const { type, record } = thing;
      const isProductTag = type === "Tag" && "productTag" in record;
      const fields = isProductTag ? (productTagFields as unknown as Fields<object>) : fieldsOnce(type);
      if (fields === undefined) {
        if (field in record) return Reflect.get(record, field) as Told;
      } else {
        const tell = fields[field];
        if (tell !== undefined) return tell(record, shop);
      }
      throw new Error(`The truth says nothing of ${type}.${field}`);
    },
  };
}

function allOf(type: string, shop: Shop): readonly Thing[] {
  const { world } = shop;
  const list = Object.values(roots).find((each) => each(shop)[0]?.type === type);
  if (list !== undefined) return list(shop);
  const parts = (parents: readonly Thing[], field: string): readonly Thing[] =>
    parents.flatMap(({ type: parent, record }) => tables[parent]?.[field]?.(record as never, shop) as readonly Thing[]);
  const lists: Readonly<Record<string, () => readonly Thing[]>> = {
    SalesPrice: () => many(type, world.salesPrice.rows),
    PurchasePrice: () => many(type, world.purchasePrice.rows),
    StorageLocation: () => many(type, world.storageLocation.rows),
    Address: () => parts(allOf("Customer", shop), "addresses"),
    ContactPerson: () => parts(allOf("Customer", shop), "contactPersons"),
    ...Object.fromEntries(
      Object.entries(positionTypes).map(([kind, name]) => [
        name,
        () => parts(allOf(documentTypes[kind as DocumentKind], shop), "positions"),
      ]),
    ),
  };
  return lists[type]?.() ?? [];
}
