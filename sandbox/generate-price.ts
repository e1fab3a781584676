import { secondsPerDay } from "./calendar.ts";
import { insertRecord, nextId } from "./model.ts";
import type { World } from "./model.ts";
import type { Partner } from "./model-partner.ts";
import type { Product, SalesPrice } from "./model-product.ts";
import type { Making } from "./making.ts";

/** Gives a product its list price, tiers, expired and group and customer prices, purchase prices and media. */
export function generatePrices(making: Making, product: Product, supplier: Partner): void {
  generateSalesPrices(making, product);
  generatePurchasePrices(making, product, supplier);
  generateMedia(making, product);
}

function generateSalesPrices(making: Making, product: Product): void {
  const { world, random } = making;
  const add = (changes: Partial<SalesPrice>) => {
    insertRecord(world, "salesPrice", { ...plainPrice(world, product), ...changes });
  };
  const scaled = (factor: number) => ({ e8: Math.floor(product.listPriceE8 * factor), currency: "EUR" });
  // Expired rows stay in the list, and come first: only the dates tell which price holds.
  if (random.chance(0.3))
    add({ price: scaled(0.9), validFrom: "2024-01-01", expiresAt: "2025-12-31", remark: "Preis bis Ende 2025" });
  if (product.isMatrixProduct && random.chance(0.5)) return;
  add({});
  if (random.chance(0.4)) add({ price: scaled(0.95), quantity: 10_000 });
  if (random.chance(0.2)) add({ price: scaled(0.88), quantity: 50_500, packageAmount: 50 });
  if (random.chance(0.25)) add({ groupId: random.int(1, 5), price: scaled(0.85) });
  const buyer = random.chance(0.2) ? random.pick(world.partner.rows) : undefined;
  if (buyer !== undefined && buyer.customerNumber !== null) {
    add({
      customerId: buyer.id,
      price: scaled(0.8),
      customerProductNumber: `KD-${product.id}`,
      remark: "Rahmenvertrag",
    });
  }
  if (random.chance(0.1))
    add({ price: { e8: Math.floor(product.listPriceE8 * 1.05), currency: "CHF" }, validFrom: "2026-01-01" });
  if (random.chance(0.1))
    add({ price: scaled(0.7), validFrom: "2026-12-01", expiresAt: "2026-12-24", remark: "Weihnachtsaktion" });
}

function plainPrice(world: World, product: Product): SalesPrice {
  return {
    id: nextId(world, "salesPrice"),
    productId: product.id,
    customerId: null,
    groupId: null,
    price: { e8: product.listPriceE8, currency: "EUR" },
    quantity: 1000,
    packageAmount: null,
    customerProductNumber: null,
    isNotCalculatedFromExchangeTable: false,
    hideInBulkPriceListing: false,
    remark: null,
    validFrom: null,
    expiresAt: null,
    createdAt: product.createdAt,
    updatedAt: product.createdAt + 20 * secondsPerDay,
  };
}

function generatePurchasePrices(making: Making, product: Product, supplier: Partner): void {
  const { world, random } = making;
  const tiers = random.weighted([
    [2, []],
    [5, [1000]],
    [3, [1000, 100_000]],
  ] as const);
  for (const [index, fromQuantity] of tiers.entries()) {
    insertRecord(world, "purchasePrice", {
      id: nextId(world, "purchasePrice"),
      productId: product.id,
      supplierId: supplier.id,
      isStandardSupplier: product.supplierId === supplier.id,
      supplierProductName: product.name ?? "",
      supplierProductNumber: `L${supplier.id}-${product.id}`,
      fromQuantity,
      packageAmount: random.orNull(0.8, 12),
      price: {
        e8: Math.floor(product.purchasePriceE8 * (index === 0 ? 1 : 0.9)),
        currency: random.weighted([
          [9, "EUR"],
          [1, "USD"],
        ] as const),
      },
      internalComment: random.chance(0.2) ? "Preis am Telefon bestätigt" : "",
      validFrom: random.orNull(0.7, "2025-01-01"),
      expiresAt: random.orNull(0.8, "2027-12-31"),
    });
  }
}

const attachments = [
  ["defaultImage", "jpg"],
  ["otherImage", "png"],
  ["dataSheet", "pdf"],
] as const;

function generateMedia(making: Making, product: Product): void {
  const { world, random } = making;
  const count = random.weighted([
    [3, 0],
    [4, 1],
    [2, 2],
    [1, 3],
  ]);
  for (const [order, [category, extension]] of attachments.slice(0, count).entries()) {
    const id = nextId(world, "productMedia");
    insertRecord(world, "productMedia", {
      id,
      productId: product.id,
      category,
      isPrimary: order === 0,
      title: random.orNull(0.3, `${product.name ?? "Ohne Namen"} – Ansicht ${order + 1}`),
      description: random.orNull(0.7, "Größe wie abgebildet"),
      filename: `produkt-${product.id}-${order + 1}.${extension}`,
      sizeBytes: random.int(20_000, 900_000),
      versionId: id + 500,
      order: order + 1,
      updatedAt: product.createdAt + order * secondsPerDay,
    });
  }
}
