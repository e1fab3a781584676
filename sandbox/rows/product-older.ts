/** v1's and v2's products, which share most of their fields. */
import { toQuantity, withTax } from "../amounts.ts";
import { toTimestamp } from "../calendar.ts";
import { physicalStock, stockOf } from "../stock.ts";
import { under } from "../model.ts";
import type { World } from "../model.ts";
import type { Product } from "../model-product.ts";
import type { Projection } from "./kinds.ts";
import { variantsOf } from "./product-v3.ts";
import { decimal } from "./stock.ts";
import { present } from "./v1-document.ts";
import { ref, unitPrice } from "./values.ts";
import { productTax, serialNumbersMode } from "./words.ts";

function sharedFields(world: World, product: Product) {
  return {
    id: String(product.id),
    uuid: product.uuid,
    ...projectOf(world, product),
    name: product.name ?? "",
    number: product.number ?? "",
    stockCount: toQuantity(physicalStock(world, product.id)),
    standardSupplier: ref(product.supplierId),
    ean: product.ean,
    customsTariffNumber: product.customsTariffNumber,
    countryOfOrigin: product.countryOfOrigin,
    regionOfOrigin: product.regionOfOrigin ?? "",
    internalComment: product.internalComment ?? "",
    thumbnailUrl: null,
    thumbnailId: null,
    tags: tags(world, product),
    minimumOrderQuantity: product.minimumOrderQuantity,
    minimumStorageQuantity: product.minimumStockLevel,
    measurements: measurements(product),
    unit: { name: product.unit ?? "" },
    salesTax: productTax(product.taxRate),
    ...flags(product),
    options: options(product),
    selectedOptions: selectedOptions(world, product),
    variants: variantsOf(world, product).map((variant) => ({
      id: String(variant.id),
      options: variant.optionValues.map(([, valueId]) => ({ id: String(valueId) })),
    })),
    isVariant: product.variantOfId !== null,
    variantOf: ref(product.variantOfId),
    updatedAt: toTimestamp(product.updatedAt),
  };
}

function flags(product: Product) {
  return {
    allowPurchaseFromAllSuppliers: product.allowPurchaseFromAllSuppliers,
    hasBatches: product.hasBatches,
    serialNumbersMode: serialNumbersMode(product.serialNumberTracking),
    hasBestBeforeDate: product.hasBestBeforeDate,
    hasBillOfMaterials: product.hasBillOfMaterials,
    isAssembledJustInTime: product.isAssembledJustInTime,
    isProductionProduct: product.isProductionProduct,
    isExternallyProduced: product.isExternallyProduced,
    hidePriceOnDocuments: false,
    ageRating: product.ageRating,
    isStockItem: product.isStockItem,
    isStockTakingDisabled: false,
    hideJustInTimeItemsOnDocuments: false,
    isDisabled: product.isDisabled,
    disabledReason: product.disabledReason,
    isShippingCostsProduct: product.isShippingCostsProduct,
    discount: { isDiscountProduct: product.isDiscountProduct, discountPercentage: product.discountPercentage },
    stockTaking: { hasStockTakingValue: false, stockTakingValue: 0 },
    calculatedPurchasePrice: {
      hasCalculatedPurchasePrice: product.calculatedPurchasePrice !== null,
      price: unitPrice(product.calculatedPurchasePrice?.e8 ?? 0, product.calculatedPurchasePrice?.currency ?? "EUR"),
    },
  };
}

function projectOf(world: World, { projectId }: Product) {
  const project = projectId === null ? undefined : world.project.byId.get(projectId);
  return present("project", project === undefined ? null : { id: String(project.id), name: project.name });
}

function merchandiseGroup(world: World, { merchandiseGroupId }: Product) {
  const group = merchandiseGroupId === null ? undefined : world.merchandiseGroup.byId.get(merchandiseGroupId);
  return group === undefined ? null : { id: String(group.id), name: group.name };
}

function tags(world: World, { tagIds }: Product) {
  return tagIds.flatMap((id) => {
    const tag = world.productTag.byId.get(id);
    return tag === undefined ? [] : [{ id: String(id), key: tag.key, name: tag.name, color: tag.color }];
  });
}

/** Upstream: the older families always tell the unit. Checked 2026-11. */
function measurements({ measurements: { weight, netWeight, length, width, height } }: Product) {
  return {
    width: { value: width, unit: "cm" },
    height: { value: height, unit: "cm" },
    length: { value: length, unit: "cm" },
    weight: { value: weight, unit: "kg" },
    netWeight: { value: netWeight, unit: "kg" },
  };
}

function options(product: Product) {
  return product.options.map((option) => ({
    id: String(option.id),
    name: option.name,
    values: option.values.map(({ id, name, order }) => ({ id: String(id), name, sort: order })),
  }));
}

function selectedOptions(world: World, product: Product) {
  const matrix = product.variantOfId === null ? undefined : world.product.byId.get(product.variantOfId);
  if (matrix === undefined) return [];
  return product.optionValues.flatMap(([optionId, valueId]) =>
    options(matrix)
      .filter(({ id }) => id === String(optionId))
      .map((option) => ({ ...option, values: option.values.filter(({ id }) => id === String(valueId)) })),
  );
}

function prices(product: Product) {
  const rate = { standard: 19, reduced: 7, exempt: 0 }[product.taxRate];
  const known = product.calculatedPurchasePrice !== null;
  return {
    purchasePriceNet: known ? unitPrice(product.purchasePriceE8, "EUR") : null,
    purchasePriceGross: known ? unitPrice(withTax(product.purchasePriceE8, rate), "EUR") : null,
    salesPriceNet: unitPrice(product.listPriceE8, "EUR"),
    salesPriceGross: unitPrice(withTax(product.listPriceE8, rate), "EUR"),
  };
}

/** The four strings that ride on list rows. */
function stockStats(world: World, product: Product) {
  const { physical, available } = stockOf(world, product);
  return {
    purchasedCount: product.purchased === 0 ? null : decimal(product.purchased),
    totalCount: decimal(physical),
    availableCount: decimal(available),
    inProductionCount: product.inProduction === 0 ? null : decimal(product.inProduction),
  };
}

function texts(product: Product) {
  const inLanguage = (language: string) => {
    const text = product.texts.find((candidate) => candidate.language === language);
    return {
      name: text?.name ?? "",
      shortDescription: text?.shortDescription ?? "",
      description: text?.description ?? "",
      shopDescription: "",
      metaTitle: text?.metaTitle ?? "",
      metaDescription: "",
      metaKeywords: "",
      catalogName: "",
      catalogText: "",
    };
  };
  return { inCatalog: true, primaryLanguage: inLanguage("de"), english: inLanguage("en") };
}

function freeFields(product: Product) {
  return product.customFields.map(({ key, label, value }) => ({
    id: key.replace("customField", ""),
    name: label,
    value: String(value ?? ""),
  }));
}

function newerFields(world: World, product: Product) {
  return {
    ...sharedFields(world, product),
    merchandiseGroup: merchandiseGroup(world, product),
    description: product.description ?? "",
    shortDescription: product.shortDescription ?? "",
    isCustomProduct: false,
    isDeleted: product.isDeleted,
    textsAndDescriptions: texts(product),
    manufacturer: {
      name: product.manufacturer,
      number: product.manufacturerProductNumber,
      link: product.manufacturerUrl,
    },
    defaultStorageLocation: ref(product.defaultStorageLocationId),
    isMatrixProduct: product.isMatrixProduct,
    mainVariant: null,
    categories: product.categoryIds.map((id) => ({ id: String(id) })),
    salesChannel: salesChannel(product),
  };
}

function salesChannel(product: Product) {
  return {
    description: "",
    meta: { title: "", description: "", keywords: "" },
    isStockNumberSyncActive: product.channels.length > 0,
    isSoldOut: false,
    isRemainingQuantity: false,
    suggestedRetailPrice: null,
    isVisible: true,
    suggestedStockQuantity: "",
    deliveryTime: "",
    createNewProductDuringImport: false,
    channels: product.channels.map((channel) => ({
      id: String(channel.id),
      salesChannel: { id: String(channel.salesChannelId) },
      isActive: channel.isActive,
      useIndividualSalesChannelSettings: false,
      isStockNumberSyncActive: channel.isActive,
      isRemainingQuantity: false,
      suggestedRetailPrice: "0.00",
      suggestedStockQuantity: "",
      deliveryTime: "",
      handlingTime: null,
      createNewProductDuringImport: false,
    })),
  };
}

/** v2's list row: prices and stock figures ride along. */
export const productV2List: Projection<Product> = (world, product) => ({
  ...newerFields(world, product),
  ...prices(product),
  stockStats: stockStats(world, product),
  freeFields: freeFields(product),
});

/** v2's single read: `stockCount`, but neither prices nor the list's figures. */
export const productV2Single: Projection<Product> = (world, product) => {
  const sets = under(world.product, "part", product.id);
  return {
    ...newerFields(world, product),
    isPart: sets.length > 0,
    partOf: sets.map(({ id }) => ({ id: String(id) })),
    freeFields: freeFields(product).map((field) => ({ ...field, translations: [] })),
  };
};

/** v1's and v2's `application/vnd.xentral.minimal+json` of a single product. */
export const productMinimal: Projection<Product> = (_world, product) => ({
  id: String(product.id),
  uuid: product.uuid,
  name: product.name ?? "",
  number: product.number ?? "",
  isVariant: product.variantOfId !== null,
  updatedAt: toTimestamp(product.updatedAt),
});

function olderFields(world: World, product: Product) {
  return {
    ...sharedFields(world, product),
    category: merchandiseGroup(world, product),
    description: product.description,
    shortDescription: product.shortDescription,
    textsAndDescriptions: texts(product),
    manufacturerName: product.manufacturer,
    manufacturerNumber: product.manufacturerProductNumber,
    shopPriceDisplay: null,
    ...prices(product),
    stockStats: stockStats(world, product),
    freeFields: freeFields(product),
  };
}

/** v1's list row. */
export const productV1List: Projection<Product> = olderFields;

/** v1's single read. */
export const productV1Single: Projection<Product> = (world, product) => {
  const locationId = product.defaultStorageLocationId;
  const location = locationId === null ? undefined : world.storageLocation.byId.get(locationId);
  const warehouse = location === undefined ? undefined : world.warehouse.byId.get(location.warehouseId);
  return {
    ...olderFields(world, product),
    isMatrixProduct: product.isMatrixProduct,
    isCustomProduct: false,
    isDeleted: product.isDeleted,
    markAsSoldOut: false,
    markAsInactive: false,
    isRemainingQuantity: false,
    mainVariant: null,
    manufacturer: {
      name: product.manufacturer,
      number: product.manufacturerProductNumber,
      url: product.manufacturerUrl,
    },
    defaultStorageLocation:
      location === undefined || warehouse === undefined
        ? null
        : {
            id: String(location.id),
            designation: location.designation,
            warehouse: { id: String(warehouse.id), designation: warehouse.designation },
          },
  };
};
