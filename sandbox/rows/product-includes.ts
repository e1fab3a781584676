import { toQuantity } from "../amounts.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { Product, ProductPart } from "../model-product.ts";
import { stockOf } from "../stock.ts";
import type { RowContext } from "./kinds.ts";
import { salesPriceInclude } from "./sales-price.ts";
import { decimal } from "./stock.ts";
import { customFields, isIncluded, ref, unitPrice, whenIncluded } from "./values.ts";

/** The keys of v3's product that are there only when asked for. */
export function productIncludes(world: World, product: Product, context: RowContext) {
  return {
    ...whenIncluded(context, "salesPrices", () =>
      under(world.salesPrice, "product", product.id).map(salesPriceInclude),
    ),
    ...whenIncluded(context, "purchasePrices", () => purchasePrices(world, product)),
    ...whenIncluded(context, "texts", () => texts(product)),
    ...whenIncluded(context, "categories", () => categories(world, product)),
    ...whenIncluded(context, "externalReferences", () => externalReferences(product)),
    ...whenIncluded(context, "parts", () => product.parts.map((part) => partRow(world, part, part.productId))),
    ...whenIncluded(context, "usedIn", () => usedIn(world, product)),
    ...whenIncluded(context, "crossSelling", () => crossSelling(product)),
    ...whenIncluded(context, "customFields", () =>
      customFields(product.customFields).map((field) => ({ ...field, translations: [] })),
    ),
    ...whenIncluded(context, "variants", () => variants(world, product, context)),
    ...whenIncluded(context, "options", () => product.options.map((option) => ({ ...option, ...optionRow(option) }))),
    ...whenIncluded(context, "optionValues", () => optionValues(world, product)),
    ...whenIncluded(context, "tags", () => tags(world, product)),
    ...whenIncluded(context, "properties", () => properties(product)),
    ...whenIncluded(context, "salesChannels", () => salesChannels(product)),
    ...whenIncluded(context, "media", () => media(world, product)),
    ...emptyIncludes(context),
    // Upstream: the list refuses `stock`; only the single read has it. Checked 2026-11.
    ...(context.single ? whenIncluded(context, "stock", () => stock(world, product)) : {}),
  };
}

/** Includes of which this shop has nothing. */
function emptyIncludes(context: RowContext) {
  return {
    ...whenIncluded(context, "deliveryThresholds", () => []),
    ...whenIncluded(context, "calculationItems", () => []),
    ...whenIncluded(context, "packagingUnits", () => []),
    ...whenIncluded(context, "workInstructions", () => []),
  };
}

function purchasePrices(world: World, product: Product) {
  return under(world.purchasePrice, "product", product.id).map((price) => ({
    id: String(price.id),
    supplier: { id: String(price.supplierId) },
    supplierProductName: price.supplierProductName,
    supplierProductNumber: price.supplierProductNumber,
    quantity: toQuantity(price.fromQuantity),
    price: unitPrice(price.price.e8, price.price.currency),
    isDefaultSupplier: price.isStandardSupplier,
    internalComment: price.internalComment,
    expiresAt: price.expiresAt,
  }));
}

function texts(product: Product) {
  return product.texts.map((text) => ({
    id: String(text.id),
    language: text.language,
    salesChannel: ref(text.salesChannelId),
    name: text.name,
    shortDescription: text.shortDescription,
    description: text.description,
    shopDescription: null,
    metaTitle: text.metaTitle,
    metaDescription: null,
    metaKeywords: null,
    isInCatalog: true,
    catalogName: null,
    catalogText: null,
    isActive: text.isActive,
  }));
}

function categories(world: World, product: Product) {
  return product.categoryIds.flatMap((id) => {
    const category = world.productCategory.byId.get(id);
    return category === undefined ? [] : [{ id: String(id), name: category.name, parent: ref(category.parentId) }];
  });
}

function externalReferences(product: Product) {
  return product.externalReferences.map(({ id, name, number, isActive, isScannable, salesChannelId }) => ({
    id: String(id),
    name,
    number,
    isActive,
    isScannable,
    salesChannel: { id: String(salesChannelId) },
  }));
}

function partRow(world: World, part: ProductPart, otherId: number) {
  const other = world.product.byId.get(otherId);
  return {
    id: String(part.id),
    quantity: toQuantity(part.quantity),
    type: part.type,
    reference: part.reference,
    order: part.order,
    product: { id: String(otherId), name: other?.name ?? null, number: other?.number ?? null },
  };
}

function usedIn(world: World, product: Product) {
  return under(world.product, "part", product.id).flatMap((set) =>
    set.parts.filter((part) => part.productId === product.id).map((part) => partRow(world, part, set.id)),
  );
}

function crossSelling(product: Product) {
  return product.crossSelling.map((row) => ({
    id: String(row.id),
    product: { id: String(row.productId) },
    salesChannel: ref(row.salesChannelId),
    type: row.type,
    isActive: true,
    isBidirectional: false,
    order: row.order,
    internalComment: null,
  }));
}

function variants(world: World, product: Product, context: RowContext) {
  return under(world.product, "variantOf", product.id).map((variant) => ({
    id: String(variant.id),
    name: variant.name,
    number: variant.number,
    ean: variant.ean,
    ...(isIncluded(context, "variants.optionValues") ? { optionValues: optionValues(world, variant) } : {}),
  }));
}

function optionRow({ id, name, order, values }: Product["options"][number]) {
  return {
    id: String(id),
    name,
    order,
    isActive: true,
    values: values.map((value) => ({ ...value, id: String(value.id), isActive: true })),
  };
}

function optionValues(world: World, variant: Product) {
  const matrix = variant.variantOfId === null ? undefined : world.product.byId.get(variant.variantOfId);
  return variant.optionValues.flatMap(([optionId, valueId]) => {
    const option = matrix?.options.find(({ id }) => id === optionId);
    const value = option?.values.find(({ id }) => id === valueId);
    if (option === undefined || value === undefined) return [];
    return [
      {
        option: { id: String(option.id), name: option.name, isActive: true },
        value: { id: String(value.id), name: value.name, numberSuffix: value.numberSuffix, isActive: true },
      },
    ];
  });
}

function tags(world: World, product: Product) {
  return product.tagIds.flatMap((id) => {
    const tag = world.productTag.byId.get(id);
    return tag === undefined ? [] : [{ id: String(id), title: tag.name, color: tag.color }];
  });
}

function properties(product: Product) {
  return product.properties.map((property) => ({
    id: String(property.propertyId),
    name: property.name,
    type: "singleLine",
    values: [{ id: String(property.id), value: property.value, unit: property.unit }],
  }));
}

function salesChannels(product: Product) {
  return product.channels.map((channel) => ({
    id: String(channel.id),
    salesChannel: { id: String(channel.salesChannelId) },
    isActive: channel.isActive,
    useIndividualSalesChannelSettings: false,
    isStockNumberSyncActive: channel.isActive,
    isRemainingQuantity: false,
    suggestedRetailPrice: "0.00",
    suggestedStockQuantity: null,
    deliveryTime: null,
    createNewProductNumberDuringImport: false,
  }));
}

function media(world: World, product: Product) {
  return under(world.productMedia, "product", product.id).map((file) => ({
    id: String(file.id),
    category: file.category,
    isPrimary: file.isPrimary,
    name: file.title,
    description: file.description,
    fileId: String(file.versionId),
    url: `https://media.example.com/${file.filename}`,
  }));
}

function stock(world: World, product: Product) {
  const { physical, available, sellable } = stockOf(world, product);
  return {
    quantity: decimal(physical),
    available: decimal(available),
    sellable: decimal(sellable),
    storageLocations: under(world.storageItem, "product", product.id).flatMap((item) => {
      const location = world.storageLocation.byId.get(item.storageLocationId);
      const warehouse = location === undefined ? undefined : world.warehouse.byId.get(location.warehouseId);
      const place = {
        id: String(item.storageLocationId),
        name: location?.designation ?? null,
        warehouse: warehouse === undefined ? null : { id: String(warehouse.id), name: warehouse.designation },
      };
      const whole = { quantity: item.quantity, batch: null, bestBeforeDate: null, serialNumbers: [] };
      return (item.batches.length === 0 ? [whole] : item.batches).map((batch) => ({
        storageLocation: place,
        quantity: decimal(batch.quantity),
        batch: batch.batch,
        bestBeforeDate: batch.bestBeforeDate,
        serialNumbers: [...batch.serialNumbers],
      }));
    }),
  };
}
