/** Products: written by v2 and v3, deleted by v1. */
import type { ValuesOf } from "../engine/body.ts";
import { Refusal, violation } from "../engine/problems.ts";
import { insertRecord, nextId, replaceRecord, under } from "../model.ts";
import type { World } from "../model.ts";
import type { Product } from "../model-product.ts";
import { found } from "../routes/make.ts";
import { physicalStock } from "../stock.ts";
import {
  type WriteRoute,
  type Writing,
  action,
  describe,
  done,
  nowhere,
  rowOutcome,
  withBodies,
  write,
} from "./define.ts";
import { newerChange, newerCreate, type older, olderChange, olderCreate } from "./product-fields.ts";

/** Throws a `Refusal` where another product has this number. */
function requireFreeNumber(world: World, number: string | undefined, own?: Product): void {
  if (number === undefined || number === own?.number) return;
  if (under(world.product, "number", number).some(({ isDeleted }) => !isDeleted))
    throw new Refusal({ kind: "conflict", messages: [`Product number ${number} already exists.`] });
}

type OlderValues = ValuesOf<typeof older> & { readonly disabledReason?: string | null };

function olderChanges(present: Product, values: OlderValues): Partial<Product> {
  const { measured = {}, freeFields, categories, tags, ...plain } = values;
  // Upstream: an empty reason is refused, null clears it. Checked 2026-11.
  if (plain.disabledReason === "") throw violation("disabledReason", "The disabledReason field must not be empty.");
  return {
    ...plain,
    measurements: { ...present.measurements, ...valuesOf(measured) },
    ...(categories === undefined ? {} : { categoryIds: categories.map(({ id }) => id) }),
    ...(tags === undefined ? {} : { tagIds: tags.flatMap(({ id }) => (id === undefined ? [] : [id])) }),
    ...(freeFields === undefined ? {} : { customFields: mergedFreeFields(present, freeFields) }),
  };
}

function valuesOf(measured: NonNullable<OlderValues["measured"]>): Partial<Product["measurements"]> {
  return Object.fromEntries(Object.entries(measured).map(([name, { value }]) => [name, value]));
}

function mergedFreeFields(
  { customFields }: Product,
  sent: NonNullable<ValuesOf<typeof older>["freeFields"]>,
): Product["customFields"] {
  const fields = new Map(customFields.map((field) => [field.key, field]));
  for (const { id, value } of sent) {
    const key = `customField${id}`;
    const known = fields.get(key);
    fields.set(key, { key, label: known?.label ?? key, type: known?.type ?? "string", value: value ?? null });
  }
  return [...fields.values()];
}

function blankProduct(world: World, at: number): Product {
  const id = nextId(world, "product");
  return {
    ...blank,
    id,
    // Derived, so that the same requests make the same shop.
    uuid: `00000000-0000-4000-9000-${id.toString(16).padStart(12, "0")}`,
    number: drawProductNumber(world),
    createdAt: at,
    updatedAt: at,
  };
}

const blank = {
  name: null,
  description: null,
  shortDescription: null,
  ean: null,
  unit: null,
  customsTariffNumber: null,
  countryOfOrigin: null,
  regionOfOrigin: null,
  merchandiseGroupId: null,
  projectId: null,
  supplierId: null,
  isStockItem: false,
  variantOfId: null,
  isMatrixProduct: false,
  manufacturer: null,
  manufacturerProductNumber: null,
  manufacturerUrl: null,
  internalComment: null,
  measurements: { weight: 0, netWeight: 0, length: 0, width: 0, height: 0 },
  minimumStockLevel: 0,
  minimumOrderQuantity: 0,
  taxRate: "standard",
  serialNumberTracking: "none",
  hasBatches: false,
  hasBestBeforeDate: false,
  hasBillOfMaterials: false,
  isAssembledJustInTime: false,
  isProductionProduct: false,
  isExternallyProduced: false,
  allowPurchaseFromAllSuppliers: false,
  isShippingCostsProduct: false,
  isDiscountProduct: false,
  discountPercentage: 0,
  isDisabled: false,
  disabledReason: null,
  isDeleted: false,
  ageRating: null,
  defaultStorageLocationId: null,
  calculatedPurchasePrice: null,
  listPriceE8: 0,
  purchasePriceE8: 0,
  tagIds: [],
  categoryIds: [],
  texts: [],
  parts: [],
  properties: [],
  externalReferences: [],
  options: [],
  optionValues: [],
  crossSelling: [],
  channels: [],
  customFields: [],
  stockCorrection: null,
  pseudoStock: null,
  inProduction: 0,
  purchased: 0,
} as const satisfies Partial<Product>;

function drawProductNumber(world: World): string {
  let number: string;
  do number = String(700_000 + nextId(world, "product.number"));
  while (under(world.product, "number", number).length > 0);
  return number;
}

const findProduct = found("product", "id", ({ isDeleted }) => !isDeleted);

/** Throws a `Refusal` where something still needs the product. */
function requireUnused(world: World, { id }: Product): void {
  const messages = [
    ...(physicalStock(world, id) > 0 ? ["The product is in stock."] : []),
    ...((world.openDemand.get(id) ?? 0) > 0 ? ["The product is in open sales orders."] : []),
  ];
  if (messages.length > 0) throw new Refusal({ kind: "conflict", messages });
}

function remove({ world, record, at }: Writing<Product, unknown>) {
  replaceRecord(world, "product", { ...record, isDeleted: true, updatedAt: at });
  return done;
}

export const productWrites: readonly WriteRoute[] = [
  write("POST", {
    path: "/api/v2/products",
    scope: "product:create",
    find: nowhere,
    fields: olderCreate,
    run({ world, values, at }) {
      requireFreeNumber(world, values.number);
      const start = blankProduct(world, at);
      const { id } = insertRecord(world, "product", { ...start, ...olderChanges(start, values) });
      return { kind: "created", collection: "products", id };
    },
  }),
  write("PATCH", {
    path: "/api/v2/products/{id}",
    scope: "product:update",
    find: findProduct,
    fields: olderChange,
    run({ world, record, values, at }) {
      requireFreeNumber(world, values.number, record);
      replaceRecord(world, "product", { ...record, ...olderChanges(record, values), updatedAt: at });
      return done;
    },
  }),
  write("POST", {
    path: "/api/v3/products",
    scope: "product:create",
    find: nowhere,
    fields: newerCreate,
    run({ world, build, values: { measurements, ...values }, at }) {
      requireFreeNumber(world, values.number);
      const start = blankProduct(world, at);
      const measured = { ...start.measurements, ...measurements };
      const record = insertRecord(world, "product", { ...start, ...values, measurements: measured });
      return rowOutcome(201, "v3.product", { world, build, record });
    },
  }),
  write("PATCH", {
    path: "/api/v3/products/{id}",
    scope: "product:update",
    find: findProduct,
    fields: newerChange,
    run({ world, build, record: present, values: { measurements, ...values }, at }) {
      requireFreeNumber(world, values.number, present);
      const measured = { ...present.measurements, ...measurements };
      const changed = { ...present, ...values, measurements: measured, updatedAt: at };
      return rowOutcome(200, "v3.product", { world, build, record: replaceRecord(world, "product", changed) });
    },
  }),
  withBodies(
    action("DELETE", {
      path: "/api/v1/products/{id}",
      scope: "product:delete",
      find: findProduct,
      fields: {},
      run(writing: Writing<Product, unknown>) {
        requireUnused(writing.world, writing.record);
        return remove(writing);
      },
    }),
    { "application/vnd.xentral.force": describe({}, remove) },
  ),
];
