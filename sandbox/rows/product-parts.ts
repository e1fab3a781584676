/** v1's sub-resources of a product, and the price and media lists beside them. */
import { toQuantity } from "../amounts.ts";
import { toTimestamp } from "../calendar.ts";
import type {
  CrossSelling,
  ExternalReference,
  ProductMedia,
  ProductPart,
  ProductProperty,
  PurchasePrice,
} from "../model-product.ts";
import type { Projection, TextOfProduct } from "./kinds.ts";
import { decimal } from "./stock.ts";
import { unitPrice } from "./values.ts";

/** `/products/{id}/parts`. Upstream: one level only; the types have words of their own. Checked 2026-11. */
export const partOfProduct: Projection<ProductPart> = (world, part) => {
  const product = world.product.byId.get(part.productId);
  const words = {
    purchasePart: "shopping part",
    informationPart: "information part / service",
    providedPart: "provision",
  };
  return {
    id: String(part.id),
    amount: decimal(part.quantity),
    product: { id: String(part.productId), name: product?.name ?? "", number: product?.number ?? "" },
    reference: part.reference ?? "",
    type: words[part.type],
    createdAt: toTimestamp(part.createdAt),
    updatedAt: toTimestamp(part.updatedAt),
  };
};

/** `/products/{id}/properties`. */
export const propertyOfProduct: Projection<ProductProperty> = (_world, property) => ({
  id: String(property.id),
  property: { id: String(property.propertyId), name: property.name },
  value: property.value,
  unit: property.unit,
});

/** `/products/{id}/texts`. Upstream: ids are numbers here. Checked 2026-11. */
export const textOfProduct: Projection<TextOfProduct> = (_world, { product, text }) => ({
  id: text.id,
  name: text.name,
  shortDescription: text.shortDescription,
  description: text.description,
  shopDescription: null,
  metaTitle: text.metaTitle,
  metaDescription: null,
  metaKeywords: null,
  inCatalog: true,
  catalogName: null,
  catalogText: null,
  isActive: text.isActive,
  product: { id: product.id },
  shop: { id: text.salesChannelId ?? 0 },
  language: { iso2: text.language.toUpperCase() },
});

/** `/products/{id}/externalReferences`. */
export const externalReferenceOfProduct: Projection<ExternalReference> = (world, reference) => {
  const channel = world.salesChannel.byId.get(reference.salesChannelId);
  return {
    id: String(reference.id),
    name: reference.name,
    number: reference.number,
    isActive: reference.isActive,
    isScannable: reference.isScannable,
    target: { id: String(reference.salesChannelId), name: channel?.name ?? "", isActive: channel?.active ?? false },
  };
};

/** `/products/{id}/crossSelling`. */
export const crossSellingOfProduct: Projection<CrossSelling> = (world, row) => {
  const product = world.product.byId.get(row.productId);
  return {
    id: String(row.id),
    active: true,
    assignToEachOther: false,
    type: row.type === "similar" ? 1 : 2,
    salesChannel: row.salesChannelId === null ? null : { id: String(row.salesChannelId) },
    sort: row.order,
    note: null,
    product: { id: String(row.productId), name: product?.name ?? "", number: product?.number ?? "" },
  };
};

/** `/products/{id}/purchasePrices`; the tier is a whole number here. */
export const purchasePriceOfProduct: Projection<PurchasePrice> = (world, price) => ({
  id: String(price.id),
  amount: Math.floor(price.fromQuantity / 1000),
  supplier: { id: String(price.supplierId), name: world.partner.byId.get(price.supplierId)?.name ?? "" },
  price: unitPrice(price.price.e8, price.price.currency),
  additionalInformation: {
    supplierAvailableStock: 0,
    supplierAvailableStockDate: null,
    safetyStock: 0,
    standardDeliveryTime: 5,
    standardDeliveryTimeUnit: "Tage",
    currentDeliveryTime: 7,
    currentDeliveryTimeUnit: "Tage",
  },
});

function purchasePriceFields(price: PurchasePrice) {
  return {
    id: String(price.id),
    product: { id: String(price.productId) },
    supplier: { id: String(price.supplierId) },
    isStandardSupplier: price.isStandardSupplier,
    supplierDesignation: price.supplierProductName,
    supplierItemNumber: price.supplierProductNumber,
    fromQuantity: toQuantity(price.fromQuantity),
    packageAmount: price.packageAmount,
    validFrom: price.validFrom,
    expiresAt: price.expiresAt,
  };
}

/** v2's purchase price; there is no single read. */
export const purchasePriceV2: Projection<PurchasePrice> = (_world, price) => ({
  ...purchasePriceFields(price),
  price: unitPrice(price.price.e8, price.price.currency),
  internalComment: price.internalComment,
});

/** v1's purchase price. Upstream: the amount is a float here. Checked 2026-11. */
export const purchasePriceV1: Projection<PurchasePrice> = (_world, price) => ({
  ...purchasePriceFields(price),
  price: { amount: price.price.e8 / 100_000_000, currency: price.price.currency },
});

function version(file: ProductMedia) {
  return {
    id: String(file.versionId),
    version: 1,
    url: `https://media.example.com/${file.filename}`,
    remark: null,
    filename: file.filename,
    size: file.sizeBytes,
    updatedAt: toTimestamp(file.updatedAt),
  };
}

/** `/products/{id}/media` and the list of `/productMedia`. */
export const productMediaV1: Projection<ProductMedia> = (_world, file) => ({
  id: String(file.id),
  product: { id: String(file.productId) },
  title: file.title,
  description: file.description,
  keyword: file.category,
  sort: file.order,
  currentVersion: version(file),
  updatedAt: toTimestamp(file.updatedAt),
});

/** `/productMedia/{id}`. */
export const productMediaV1Single: Projection<ProductMedia> = (world, file, context) => ({
  ...(productMediaV1(world, file, context) as object),
  versions: [version(file)],
});
