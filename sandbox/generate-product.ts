import { secondsPerDay, startOfDay } from "./calendar.ts";
import { generateDescription } from "./generate-product-text.ts";
import { generatePrices } from "./generate-price.ts";
import { insertRecord, nextId } from "./model.ts";
import type { World } from "./model.ts";
import type { Product, ProductOption } from "./model-product.ts";
import { adjectives, assortment, colours, manufacturers, sizes } from "./names.ts";
import type { Random } from "./random.ts";
import type { Making } from "./making.ts";

const firstDay = startOfDay("2023-05-02");

type Family = (typeof assortment)[number];

/** Fields in which one product differs from the plain one of its family. */
type Changes = Partial<Omit<Product, "id">>;

/** Fills products of every make with their prices and media: plain ones, matrix products with variants, parts lists, services. */
export function generateProducts(making: Making, count: number): void {
  const { world } = making;
  while (world.product.rows.length < count) {
    const index = world.product.rows.length;
    const left = count - index;
    if (index % 25 === 5 && left > 7) generateMatrix(making);
    else if (index % 25 === 18 && index > 25) generateSet(making);
    else generatePlain(making, index);
  }
}

function generatePlain(making: Making, index: number): void {
  if (index === 3) return void createProduct(making, shippingCosts());
  if (index === 4) return void createProduct(making, discount());
  createProduct(making, {
    isDisabled: index % 17 === 11,
    disabledReason: index % 34 === 11 ? "Lieferant insolvent, nächste Charge geprüft" : null,
    isDeleted: index % 41 === 23,
    isStockItem: index % 29 !== 14,
    // One leftover of an import has neither number nor name.
    ...(index === 60 ? { number: null, name: null } : {}),
  });
}

function shippingCosts(): Changes {
  return {
    number: "VERSAND",
    name: "Versandkosten",
    isShippingCostsProduct: true,
    isStockItem: false,
    listPriceE8: 411_764_706,
  };
}

function discount(): Changes {
  return {
    number: "RABATT-5",
    name: "Rabatt für Frühbesteller",
    isDiscountProduct: true,
    discountPercentage: 5,
    isStockItem: false,
  };
}

function generateMatrix(making: Making): void {
  const { world, random } = making;
  const matrix = createProduct(making, {
    isMatrixProduct: true,
    isStockItem: false,
    options: matrixOptions(world),
  });
  const [colour, size] = matrix.options;
  if (colour === undefined || size === undefined) return;
  const pairs = colour.values.flatMap((first) => size.values.map((second) => [first, second] as const));
  for (const [first, second] of random.sample(pairs, random.int(3, 6))) {
    createProduct(making, {
      variantOfId: matrix.id,
      number: `${matrix.number}${first.numberSuffix}${second.numberSuffix}`,
      name: `${matrix.name}, ${first.name}, ${second.name}`,
      taxRate: matrix.taxRate,
      listPriceE8: matrix.listPriceE8,
      categoryIds: matrix.categoryIds,
      optionValues: [
        [colour.id, first.id],
        [size.id, second.id],
      ],
    });
  }
}

function matrixOptions(world: World): readonly ProductOption[] {
  const lists = [
    ["Farbe", colours],
    ["Größe", sizes],
  ] as const;
  return lists.map(([name, list], order) => ({
    id: nextId(world, "productOption"),
    name,
    order: order + 1,
    values: list.map(([value, numberSuffix], position) => ({
      id: nextId(world, "productOptionValue"),
      name: value,
      order: position + 1,
      numberSuffix,
    })),
  }));
}

/** A parts list: half of them are put together when ordered, the others are produced and lie on shelves. */
function generateSet(making: Making): void {
  const { world, random } = making;
  const justInTime = random.chance(0.5);
  const candidates = world.product.rows.filter(
    (product) => product.isStockItem && !product.isDeleted && !product.isDisabled && product.parts.length === 0,
  );
  const createdAt = firstDay;
  const parts = random.sample(candidates, random.int(2, 4)).map((part, order) => ({
    id: nextId(world, "productPart"),
    productId: part.id,
    quantity: random.pick([1000, 1000, 2000, 3000, 500]),
    type: random.weighted([
      [8, "purchasePart"],
      [1, "informationPart"],
      [1, "providedPart"],
    ] as const),
    reference: random.orNull(0.7, `Fach ${order + 1}`),
    order: order + 1,
    createdAt,
    updatedAt: createdAt + secondsPerDay,
  }));
  const number = `SET-${1000 + world.product.rows.length}`;
  createProduct(making, {
    number,
    name: `Geschenkset „${qualified(random.pick(adjectives), "Überraschung")}“`,
    hasBillOfMaterials: true,
    isAssembledJustInTime: justInTime,
    isProductionProduct: !justInTime,
    isStockItem: !justInTime,
    parts,
  });
}

function createProduct(making: Making, changes: Changes): Product {
  const { world, random } = making;
  const id = nextId(world, "product");
  const family = random.pick(assortment);
  const noun = random.pick(family.nouns);
  const supplier = random.pick(world.partner.rows.filter(({ supplierNumber }) => supplierNumber !== null));
  // Ever closer to two years after the first day, however many products there are.
  const createdAt = firstDay + Math.floor(730 - 730 / (1 + id / 400)) * secondsPerDay + random.int(0, 40_000);
  const number = `${noun.slice(0, 3).toUpperCase()}-${100_000 + id}`;
  const name = `${qualified(random.pick(adjectives), noun)} ${random.pick(["No. 7", "Classic", "XL", "Naturell", "Édition"])}`;
  const listPriceE8 = Math.round((random.int(family.price[0], family.price[1]) * 1_000_000 * 100) / 119);
  const product: Product = {
    id,
    number,
    name,
    ...plainProduct(random, createdAt),
    ...tracking(random, family),
    ...generateDescription(making, { id, name, listPriceE8 }),
    ean: random.orNull(0.2, eanOf(id)),
    unit: random.orNull(0.1, family.unit),
    supplierId: random.orNull(0.1, supplier.id),
    taxRate: id % 50 === 22 ? "exempt" : family.tax,
    categoryIds: categoriesOf(world, family),
    listPriceE8,
    purchasePriceE8: Math.floor(listPriceE8 * 0.55),
    crossSelling: crossSelling(making),
    ...changes,
  };
  insertRecord(world, "product", product);
  generatePrices(making, product, supplier);
  return product;
}

function plainProduct(random: Random, createdAt: number) {
  return {
    uuid: `0b7e${random.int(1000, 9999)}-0000-4000-8000-${String(random.int(1, 999_999_999)).padStart(12, "0")}`,
    customsTariffNumber: random.orNull(0.5, `${random.int(10_000_000, 99_999_999)}`),
    countryOfOrigin: random.orNull(0.4, random.pick(["DE", "IT", "CN", "PL"])),
    regionOfOrigin: random.orNull(0.6, random.pick(["05", "09", "16", "99"])),
    merchandiseGroupId: random.orNull(0.3, random.int(1, 4)),
    projectId: random.orNull(0.1, random.int(1, 3)),
    isStockItem: true,
    variantOfId: null,
    isMatrixProduct: false,
    manufacturer: random.orNull(0.2, random.pick(manufacturers)),
    manufacturerProductNumber: random.orNull(0.5, `H-${random.int(1000, 9999)}/ä`),
    manufacturerUrl: random.orNull(0.8, "https://hersteller.example.com"),
    internalComment: random.orNull(0.8, "Nachbestellen, sobald unter Mindestmenge"),
    measurements: measurements(random),
    minimumStockLevel: random.pick([0, 0, 5, 10, 50]),
    minimumOrderQuantity: random.pick([0, 1, 1, 6]),
    hasBillOfMaterials: false,
    isAssembledJustInTime: false,
    isExternallyProduced: false,
    allowPurchaseFromAllSuppliers: false,
    isProductionProduct: false,
    isShippingCostsProduct: false,
    isDiscountProduct: false,
    discountPercentage: 0,
    isDisabled: false,
    disabledReason: null,
    isDeleted: false,
    ageRating: random.orNull(0.9, "16"),
    defaultStorageLocationId: random.orNull(0.5, random.int(1, 6)),
    stockCorrection: random.orNull(0.9, random.pick([-2000, 1000, 5000])),
    pseudoStock: random.orNull(0.93, 99_000),
    inProduction: random.chance(0.1) ? random.int(1, 40) * 1000 : 0,
    purchased: random.chance(0.3) ? random.int(1, 100) * 1000 : 0,
    parts: [],
    options: [],
    optionValues: [],
    createdAt,
    updatedAt: createdAt + random.int(0, 500) * secondsPerDay,
  };
}

function tracking(random: Random, family: Family) {
  return {
    serialNumberTracking:
      family.tracks === "serial"
        ? random.pick(["stockGenerated", "stockOriginal", "trackOriginal"] as const)
        : ("none" as const),
    hasBatches: family.tracks === "batch" || (family.tracks === "bestBefore" && random.chance(0.5)),
    hasBestBeforeDate: family.tracks === "bestBefore",
  };
}

function measurements(random: Random) {
  const weight = random.int(50, 9000) / 1000;
  return {
    weight,
    netWeight: Math.floor(weight * 900) / 1000,
    length: random.int(5, 120),
    width: random.int(40, 800) / 10,
    height: random.int(1, 60),
  };
}

function categoriesOf(world: World, family: Family): readonly number[] {
  const names: readonly string[] = family.category;
  return world.productCategory.rows.filter(({ name }) => names.includes(name)).map(({ id }) => id);
}

function crossSelling(making: Making) {
  const { world, random } = making;
  if (world.product.rows.length < 10 || !random.chance(0.2)) return [];
  return random.sample(world.product.rows.slice(0, 50), 2).map((other, order) => ({
    id: nextId(world, "crossSelling"),
    productId: other.id,
    type: random.pick(["similar", "accessory"] as const),
    salesChannelId: random.orNull(0.5, 1),
    order: order + 1,
  }));
}

/** `Öko-` joins its noun, `Große` stands before it. */
function qualified(adjective: string, noun: string): string {
  return adjective.endsWith("-") ? `${adjective}${noun}` : `${adjective} ${noun}`;
}

/** Thirteen digits with their check digit. */
function eanOf(id: number): string {
  const digits = `4012345${String(id).padStart(5, "0").slice(-5)}`;
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
