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
  /** The global id of a record that has one. */
  readonly idOf: (thing: Thing) => string;
  /** All records of a type that can be found by a global id; empty for types without one. */
  readonly entities: (type: string) => readonly Thing[];
}

const tables: Readonly<Record<string, Fields<object>>> = {
  ...partnerTruth,
  ...documentTruth,
  ...positionTruth,
  ...productTruth,
  ...stockTruth,
  ...referenceTruth,
};

/** Root list → its records. */
const roots: Truth["roots"] = {
  ...partnerRoots,
  ...documentRoots,
  ...productRoots,
  ...stockRoots,
  ...referenceRoots,
};

/** Makes the truth of a world. */
export function createTruth(world: World, families: readonly Family[] = ["v3", "v2", "v1"]): Truth {
  const shop: Shop = { world };
  const fieldsOf = remembering((type: string) => fieldsOfType(type, !families.includes("v3")));
  const tell = (thing: Thing, field: string): Told => tellOf(thing, field, { shop, fields: fieldsOf(thing.type) });
  return {
    shop,
    families,
    roots,
    fieldsOf,
    entities: remembering((type) => allOf(type, shop)),
    tell,
    idOf: (thing) => {
      const id = tell(thing, "id");
      if (typeof id !== "string") throw new Error(`A ${thing.type} has no id`);
      return id;
    },
  };
}

function fieldsOfType(type: string, isOlder: boolean): Fields<object> | undefined {
  const fields = tables[type];
  return fields === undefined ? undefined : { ...fields, ...(isOlder ? olderTruth[type] : {}) };
}

interface Telling {
  readonly shop: Shop;
  readonly fields: Fields<object> | undefined;
}

function tellOf({ type, record }: Thing, field: string, { shop, fields }: Telling): Told {
  const own = type === "Tag" && "productTag" in record ? productTagFields : fields;
  if (own === undefined && field in record) return Reflect.get(record, field) as Told;
  const tell = own?.[field];
  if (tell === undefined) throw new Error(`The truth says nothing of ${type}.${field}`);
  return tell(record, shop);
}

function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key) ?? { value: make(key) };
    known.set(key, entry);
    return entry.value;
  };
}

function allOf(type: string, shop: Shop): readonly Thing[] {
  const { world } = shop;
  const list = Object.values(roots).find((each) => each(shop)[0]?.type === type);
  if (list !== undefined) return list(shop);
  const parts = (parents: readonly Thing[], field: string): readonly Thing[] =>
    parents.flatMap(({ type: parent, record }) => tables[parent]?.[field]?.(record, shop) as readonly Thing[]);
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
