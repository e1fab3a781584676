/** The filter keys that the product lists of v1 and v2 share. */
import { type FilterTable, keyed, legacyOperators } from "./fields.ts";

const freeFields = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `freeField${index + 1}`,
    `customFields[key=customField${index + 1}].value`,
  ]),
);

export const productKeys: FilterTable = keyed(legacyOperators, {
  search: { search: { path: ["number", "name", "ean", "manufacturer"] } },
  id: {
    id: { path: "id", index: "id" },
    merchandiseGroup: "merchandiseGroupId",
    standardSupplier: { path: "supplierId", index: "supplier" },
    project: "projectId",
    salesChannel: "channels[].salesChannelId",
    categoryId: { path: "categoryIds[]", index: "category" },
    tagId: { path: "tagIds[]", index: "tag" },
    variantOf: { path: "variantOfId", index: "variantOf" },
  },
  text: {
    uuid: "uuid",
    name: "name",
    number: "number",
    description: "description",
    projectName: "projectId>project.name",
    ean: "ean",
    manufacturerName: "manufacturer",
    manufacturerNumber: "manufacturerProductNumber",
    customsTariffNumber: "customsTariffNumber",
    externalReferenceNumber: "externalReferences[].number",
    externalReferenceName: "externalReferences[].name",
    ...freeFields,
  },
  e8: { purchasePriceNet: "purchasePriceE8", salesPriceNet: "listPriceE8" },
  thousandths: { purchasedCount: "purchased", inProductionCount: "inProduction" },
  datetime: { updatedAt: "updatedAt" },
  boolean: {
    isStockItem: "isStockItem",
    isDiscountProduct: "isDiscountProduct",
    isShippingCostsProduct: "isShippingCostsProduct",
    isVariant: "variantOfId",
    onlyStockItems: "isStockItem",
    onlyVariants: "variantOfId",
    onlyPartsList: "hasBillOfMaterials",
    onlyLocked: "isDisabled",
    onlyInStock: "<storageItem@product#",
  },
  without: {
    noStockItems: "isStockItem",
    noVariants: "variantOfId",
    noPartsList: "hasBillOfMaterials",
    onlyActive: "isDisabled",
  },
});

/** The orders that the product lists of v1 and v2 share. */
export const productOrders = {
  id: "id",
  name: "name",
  number: "number",
  description: "description",
  project: "projectId",
  purchasePriceNet: "purchasePriceE8",
  salesPriceNet: "listPriceE8",
  ean: "ean",
  manufacturerName: "manufacturer",
  manufacturerNumber: "manufacturerProductNumber",
  customsTariffNumber: "customsTariffNumber",
};
