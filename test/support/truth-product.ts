/* oxlint-disable max-lines -- the truth of one area, table by table */
/** Products and everything that hangs on them but stock. */
import { under } from "../../sandbox/model.ts";
import type { Product, ProductPart, PurchasePrice, SalesPrice } from "../../sandbox/model-product.ts";
import type { ProductCategory, ProductTag } from "../../sandbox/model-reference.ts";
import { isOf, ofParent } from "./truth-lists.ts";
import { customer, supplier } from "./truth-partner.ts";
import {
  customFields,
  decimal,
  either,
  many,
  moment,
  notFound,
  notTold,
  one,
  ownIdentity,
  price,
  quantity,
  text,
  unitPrice,
  value,
  word,
} from "./truth-values.ts";
import type { Fields, Shop, Thing, Told } from "./truth-values.ts";

function withTax(e8: number, { taxRate }: Product): number {
  const rate = { standard: 19n, reduced: 7n, exempt: 0n }[taxRate];
  return Number((BigInt(e8) * (100n + rate) + 50n) / 100n);
}

/** What stands in the older families' list alone, where a deleted product is not shown. */
export function listed(tell: (product: Product, shop: Shop) => Told): (product: Product, shop: Shop) => Told {
  return (product, shop) => (product.isDeleted ? either(tell(product, shop), notFound) : tell(product, shop));
}

function listPrice(e8: number, product: Product): Thing {
  return price(unitPrice(e8, "EUR"), unitPrice(withTax(e8, product), "EUR"));
}

function part(record: ProductPart, other: Thing | null): Thing {
  return value("ProductPart", {
    xentralId: String(record.id),
    quantity: quantity(record.quantity),
    kind: word(record.type),
    reference: text(record.reference),
    order: record.order,
    product: other,
  });
}

function usedIn(product: Product, { world }: Shop): readonly Thing[] {
  return under(world.product, "part", product.id).flatMap((whole) =>
    whole.parts
      .filter(({ productId }) => productId === product.id)
      .map((row) => part(row, { type: "Product", record: whole })),
  );
}

function optionValues(variant: Product, { world }: Shop): readonly Thing[] {
  const matrix = variant.variantOfId === null ? undefined : world.product.byId.get(variant.variantOfId);
  return variant.optionValues.flatMap(([optionId, valueId]) => {
    const option = matrix?.options.find(({ id }) => id === optionId);
    const chosen = option?.values.find(({ id }) => id === valueId);
    if (option === undefined || chosen === undefined) return [];
    return [
      value("ProductOptionValue", {
        optionId: String(optionId),
        option: text(option.name),
        valueId: String(valueId),
        value: text(chosen.name),
      }),
    ];
  });
}

function options({ options: all }: Product): readonly Thing[] {
  return all.map(({ id, name, order, values }) =>
    value("ProductOption", {
      xentralId: String(id),
      name: text(name),
      order,
      isActive: true,
      values: values.map((choice) =>
        value("ProductOptionChoice", {
          xentralId: String(choice.id),
          name: text(choice.name),
          order: choice.order,
          numberSuffix: text(choice.numberSuffix),
          isActive: true,
        }),
      ),
    }),
  );
}

function texts({ texts: all }: Product, { world }: Shop): readonly Thing[] {
  return all.map((each) =>
    value("ProductText", {
      language: each.language,
      name: text(each.name),
      shortDescription: text(each.shortDescription),
      description: text(each.description),
      shopDescription: null,
      metaTitle: text(each.metaTitle),
      metaDescription: null,
      metaKeywords: null,
      catalogName: null,
      catalogText: null,
      isActive: each.isActive,
      salesChannel: one("SalesChannel", world.salesChannel, each.salesChannelId),
    }),
  );
}

function properties({ properties: all }: Product): readonly Thing[] {
  return [...new Set(all.map(({ propertyId }) => propertyId))].map((propertyId) => {
    const values = all.filter((property) => property.propertyId === propertyId);
    return value("ProductProperty", {
      xentralId: String(propertyId),
      name: text(values[0]?.name),
      values: values.map((property) =>
        value("ProductPropertyValue", { value: text(property.value), unit: text(property.unit) }),
      ),
    });
  });
}

function media({ id }: Product, { world }: Shop): readonly Thing[] {
  return under(world.productMedia, "product", id).map((file) =>
    value("ProductMedia", {
      xentralId: String(file.id),
      category: word(file.category),
      isPrimary: file.isPrimary,
      name: text(file.title),
      description: text(file.description),
      fileId: String(file.versionId),
      url: `https://media.example.com/${file.filename}`,
    }),
  );
}

function salesChannels({ channels }: Product, { world }: Shop): readonly Thing[] {
  return channels.map(({ id, salesChannelId, isActive }) =>
    value("ProductSalesChannel", {
      xentralId: String(id),
      salesChannel: one("SalesChannel", world.salesChannel, salesChannelId),
      isActive,
      isStockSyncActive: isActive,
      isRemainingQuantity: false,
      suggestedRetailPrice: either(null, "0"),
      suggestedStockQuantity: null,
      deliveryTime: null,
    }),
  );
}

const relations: Fields<Product> = {
  salesPrices: ofParent("SalesPrice", "salesPrice", "product"),
  purchasePrices: ofParent("PurchasePrice", "purchasePrice", "product"),
  variants: ofParent("Product", "product", "variantOf"),
  variantOf: ({ variantOfId }, { world }) => one("Product", world.product, variantOfId),
  options,
  optionValues,
  parts: ({ parts }, { world }) => parts.map((row) => part(row, one("Product", world.product, row.productId))),
  usedIn,
  crossSelling: ({ crossSelling }, { world }) =>
    crossSelling.map((row) =>
      value("CrossSelling", {
        xentralId: String(row.id),
        kind: word(row.type),
        product: one("Product", world.product, row.productId),
        salesChannel: one("SalesChannel", world.salesChannel, row.salesChannelId),
        isActive: true,
        isBidirectional: false,
        order: row.order,
        internalComment: null,
      }),
    ),
  media,
  texts,
  properties,
  externalReferences: ({ externalReferences }, { world }) =>
    externalReferences.map(({ id, name, number, isActive, isScannable, salesChannelId }) =>
      value("ExternalReference", {
        xentralId: String(id),
        name: text(name),
        number: text(number),
        isActive,
        isScannable,
        salesChannel: one("SalesChannel", world.salesChannel, salesChannelId),
      }),
    ),
  salesChannels,
  packagingUnits: () => [],
  categories: ({ categoryIds }, { world }) =>
    categoryIds.flatMap((id) => {
      const record = world.productCategory.byId.get(id);
      return record === undefined ? [] : [{ type: "ProductCategory", record }];
    }),
  merchandiseGroup: ({ merchandiseGroupId: id }, { world }) =>
    id === null
      ? null
      : value("MerchandiseGroup", { xentralId: String(id), name: world.merchandiseGroup.byId.get(id)?.name ?? null }),
  supplier: ({ supplierId }, { world }) => supplier(world, supplierId),
  project: ({ projectId }, { world }) => one("Project", world.project, projectId),
  tags: ({ tagIds }, { world }) =>
    tagIds.flatMap((id) => {
      const productTag = world.productTag.byId.get(id);
      return productTag === undefined ? [] : [{ type: "Tag", record: { productTag } }];
    }),
  customFields: (product) => customFields(product.customFields),
  stock: (record) => ({ type: "ProductStock", record }),
  stockMovements: ofParent("StockMovement", "stockMovement", "product"),
};

const product: Fields<Product> = {
  ...ownIdentity("Product"),
  number: ({ number }) => text(number),
  name: ({ name }) => text(name),
  ean: ({ ean }) => text(ean),
  description: ({ description }) => text(description),
  uuid: ({ uuid }) => text(uuid),
  unit: ({ unit }) => text(unit),
  internalComment: ({ internalComment }) => text(internalComment),
  manufacturer: ({ manufacturer }) => text(manufacturer),
  manufacturerProductNumber: ({ manufacturerProductNumber }) => text(manufacturerProductNumber),
  manufacturerUrl: ({ manufacturerUrl }) => text(manufacturerUrl),
  customsTariffNumber: ({ customsTariffNumber }) => text(customsTariffNumber),
  countryOfOrigin: ({ countryOfOrigin }) => countryOfOrigin,
  regionOfOrigin: ({ regionOfOrigin }) => text(regionOfOrigin),
  measurements: ({ measurements: { weight, netWeight, length, width, height } }) =>
    value("ProductMeasurements", {
      weight: decimal(weight),
      netWeight: decimal(netWeight),
      length: decimal(length),
      width: decimal(width),
      height: decimal(height),
    }),
  minimumStockLevel: ({ minimumStockLevel }) => decimal(minimumStockLevel),
  minimumOrderQuantity: ({ minimumOrderQuantity }) => decimal(minimumOrderQuantity),
  taxCategory: ({ taxRate }) => word(taxRate),
  individualTaxRate: () => null,
  serialNumberTracking: ({ serialNumberTracking }) => word(serialNumberTracking),
  hasBatches: ({ hasBatches }) => hasBatches,
  hasBestBeforeDate: ({ hasBestBeforeDate }) => hasBestBeforeDate,
  isStockItem: ({ isStockItem }) => isStockItem,
  isMatrixProduct: ({ isMatrixProduct }) => isMatrixProduct,
  hasBillOfMaterials: ({ hasBillOfMaterials }) => hasBillOfMaterials,
  isAssembledJustInTime: ({ isAssembledJustInTime }) => isAssembledJustInTime,
  isProductionProduct: ({ isProductionProduct }) => isProductionProduct,
  isExternallyProduced: () => false,
  isShippingCostsProduct: ({ isShippingCostsProduct }) => isShippingCostsProduct,
  isDiscountProduct: ({ isDiscountProduct }) => isDiscountProduct,
  discountPercentage: ({ discountPercentage }) => decimal(discountPercentage),
  isCustomProduct: () => false,
  isService: () => false,
  isFee: () => false,
  isDisabled: ({ isDisabled }) => isDisabled,
  disabledReason: ({ disabledReason }) => text(disabledReason),
  isDeleted: ({ isDeleted }) => isDeleted,
  noDiscountAllowed: () => false,
  requiresIdentityCheck: () => false,
  ageRating: ({ ageRating }) => text(ageRating),
  allowPurchaseFromAllSuppliers: () => false,
  isInCatalog: () => true,
  calculatedPurchasePrice: ({ calculatedPurchasePrice: known }) =>
    known === null ? null : unitPrice(known.e8, known.currency),
  thumbnailUrl: () => null,
  purchasePrice: listed((record) =>
    record.calculatedPurchasePrice === null ? null : listPrice(record.purchasePriceE8, record),
  ),
  salesPrice: listed((record) => listPrice(record.listPriceE8, record)),
  createdAt: ({ createdAt }) => moment(createdAt),
  updatedAt: ({ updatedAt }) => moment(updatedAt),
  ...relations,
};

const salesPrice: Fields<SalesPrice> = {
  ...ownIdentity("SalesPrice"),
  price: ({ price: { e8, currency } }) => unitPrice(e8, currency),
  quantity: (record) => quantity(record.quantity),
  packageAmount: ({ packageAmount }) => decimal(packageAmount),
  customerProductNumber: ({ customerProductNumber }) => text(customerProductNumber),
  remark: ({ remark }) => text(remark),
  validFrom: ({ validFrom }) => validFrom,
  expiresAt: ({ expiresAt }) => expiresAt,
  isNotCalculatedFromExchangeTable: (price) => price.isNotCalculatedFromExchangeTable,
  createdAt: ({ createdAt }) => moment(createdAt),
  updatedAt: ({ updatedAt }) => moment(updatedAt),
  product: ({ productId }, { world }) => one("Product", world.product, productId),
  customer: ({ customerId }, { world }) => customer(world, customerId),
  // The rows of prices name the group by its id alone.
  customerGroup: ({ groupId: id }) =>
    id === null ? null : value("CustomerGroup", { xentralId: String(id), name: either(null, notTold) }),
};

const purchasePrice: Fields<PurchasePrice> = {
  ...ownIdentity("PurchasePrice"),
  price: ({ price: { e8, currency } }) => unitPrice(e8, currency),
  quantity: ({ fromQuantity }) => quantity(fromQuantity),
  packageAmount: ({ packageAmount }) => decimal(packageAmount),
  supplierProductNumber: ({ supplierProductNumber }) => text(supplierProductNumber),
  supplierProductName: ({ supplierProductName }) => text(supplierProductName),
  isDefaultSupplier: ({ isStandardSupplier }) => isStandardSupplier,
  internalComment: ({ internalComment }) => text(internalComment),
  validFrom: ({ validFrom }) => validFrom,
  expiresAt: ({ expiresAt }) => expiresAt,
  product: ({ productId }, { world }) => one("Product", world.product, productId),
  supplier: ({ supplierId }, { world }) => supplier(world, supplierId),
};

const category: Fields<ProductCategory> = {
  ...ownIdentity("ProductCategory"),
  name: ({ name }) => text(name),
  parent: ({ parentId }, { world }) => one("ProductCategory", world.productCategory, parentId),
  products: ({ id }, { world }) => many("Product", under(world.product, "category", id)),
};

/** A tag of the products' own catalogue, which has neither groups nor times. */
export const productTagFields: Fields<{ readonly productTag: ProductTag }> = {
  id: ({ productTag: { id } }) => `gid://xentral/Tag/${id}`,
  xentralId: ({ productTag: { id } }) => String(id),
  title: ({ productTag: { name } }) => text(name),
  color: ({ productTag: { color } }) => text(color),
  group: () => "PRODUCTS",
  createdAt: () => null,
  updatedAt: () => null,
};

/** Types of products and prices. */
export const productTruth: Readonly<Record<string, Fields<object>>> = {
  Product: product,
  SalesPrice: salesPrice,
  PurchasePrice: purchasePrice,
  ProductCategory: category,
};

/** Lists of products; deleted ones and those out of use are left out by the conditions of the list itself. */
export const productRoots = {
  products: isOf("Product", "product"),
  productCategories: isOf("ProductCategory", "productCategory"),
};
