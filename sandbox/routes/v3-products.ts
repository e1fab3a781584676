/** v3 products, sales prices and the stock ledger. */
import type { HiddenDefault, Route } from "./define.ts";
import {
  type FilterTable,
  booleans,
  dates,
  equality,
  ids,
  instants,
  namesIn,
  numbers,
  optionalIds,
  texts,
  words,
} from "./fields.ts";
import { found, fromTable, list, single, v3Pages, v3Simple } from "./make.ts";

const productFilters: FilterTable = {
  ...ids({
    id: { path: "id", index: "id" },
    "project.id": "projectId",
    "defaultSupplier.id": { path: "supplierId", index: "supplier" },
    "tags.id": { path: "tagIds[]", index: "tag" },
    "externalReferences.salesChannel.id": "externalReferences[].salesChannelId",
    "merchandiseGroup.id": "merchandiseGroupId",
    "categories.id": { path: "categoryIds[]", index: "category" },
    "salesChannel.id": "channels[].salesChannelId",
    "properties.id": "properties[].propertyId",
  }),
  ...texts({
    number: "number",
    ean: "ean",
    name: "name",
    description: "description",
    manufacturer: "manufacturer",
    manufacturerProductNumber: "manufacturerProductNumber",
    customsTariffNumber: "customsTariffNumber",
    uuid: "uuid",
    "externalReferences.number": "externalReferences[].number",
    "externalReferences.name": "externalReferences[].name",
    "properties.name": "properties[].name",
  }),
  ...numbers("number", { minimumStockLevel: "minimumStockLevel", minimumOrderQuantity: "minimumOrderQuantity" }),
  ...optionalIds({ "variantOf.id": { path: "variantOfId", index: "variantOf" } }),
  ...booleans({
    isMatrixProduct: "isMatrixProduct",
    isStockItem: "isStockItem",
    isDiscountProduct: "isDiscountProduct",
    isShippingCostsProduct: "isShippingCostsProduct",
    hasBillOfMaterials: "hasBillOfMaterials",
    isAssembledJustInTime: "isAssembledJustInTime",
    isDisabled: "isDisabled",
    isDeleted: "isDeleted",
  }),
  ...instants({ createdAt: "createdAt", updatedAt: "updatedAt" }),
  ...optionalTexts({ "properties.value": "properties[].value", "properties.unit": "properties[].unit" }),
};

function optionalTexts(entries: Readonly<Record<string, string>>): FilterTable {
  return Object.fromEntries(
    Object.entries(texts(entries)).map(([key, field]) => [
      key,
      { ...field, operators: [...field.operators, "isNull", "isNotNull"] },
    ]),
  );
}

const productIncludes = namesIn(
  "project defaultSupplier merchandiseGroup salesPrices purchasePrices texts categories " +
    "externalReferences deliveryThresholds calculationItems parts usedIn packagingUnits crossSelling " +
    "customFields workInstructions variants variants.optionValues options optionValues tags " +
    "properties salesChannels media",
);

/** Upstream: disabled and deleted products are hidden unless asked for. Checked 2026-11. */
const hiddenProducts: readonly HiddenDefault[] = [
  { key: "isDisabled", path: "isDisabled", shown: [false], isStatus: false },
  { key: "isDeleted", path: "isDeleted", shown: [false], isStatus: false },
];

const priceOrders = { id: "id", amount: "price.e8", createdAt: "createdAt", updatedAt: "updatedAt" };

export const v3Products: readonly Route[] = [
  list({
    path: "/api/v3/products",
    scope: "product:read",
    rows: "v3.product",
    from: fromTable("product"),
    paging: v3Pages(5000),
    envelope: "v3",
    filters: productFilters,
    orders: { id: "id", number: "number", name: "name", createdAt: "createdAt", updatedAt: "updatedAt" },
    defaultOrder: "-id",
    includes: productIncludes,
    hidden: hiddenProducts,
    search: ["number", "name", "ean", "description", "manufacturer", "manufacturerProductNumber"],
  }),
  single({
    path: "/api/v3/products/{id}",
    scope: "product:read",
    rows: "v3.product",
    find: found("product"),
    includes: [...productIncludes, "stock"],
  }),
  list({
    path: "/api/v3/salesPrices",
    scope: "salesPrice:read",
    rows: "v3.salesPrice",
    from: fromTable("salesPrice"),
    paging: v3Simple(100),
    envelope: "v3",
    filters: {
      ...ids({
        id: { path: "id", index: "id" },
        "product.id": { path: "productId", index: "product" },
        "customer.id": { path: "customerId", index: "customer" },
        "group.id": { path: "groupId", index: "group" },
      }),
      ...texts({ currency: "price.currency", remark: "remark" }),
      ...numbers("e8", {
        amount: { path: "price.e8", operators: [...equality, "in", "notIn", "greaterThan", "lessThan"] },
      }),
      ...dates({ validFrom: "validFrom", expiresAt: "expiresAt" }),
      ...instants({ createdAt: "createdAt", updatedAt: "updatedAt" }),
      ...dates({ isValidAt: { path: "", type: "validity", operators: ["equals"] } }),
    },
    orders: priceOrders,
    defaultOrder: "-createdAt",
  }),
  single({
    path: "/api/v3/salesPrices/{id}",
    scope: "salesPrice:read",
    rows: "v3.salesPrice",
    find: found("salesPrice"),
  }),
  list({
    path: "/api/v3/stockMovements",
    scope: "stockMovement:read",
    rows: "v3.stockMovement",
    from: fromTable("stockMovement"),
    paging: v3Simple(100),
    envelope: "v3",
    filters: {
      ...ids({
        id: { path: "id", index: "id" },
        "product.id": { path: "productId", index: "product" },
        "storageLocation.id": { path: "storageLocationId", index: "storageLocation" },
        "warehouse.id": "storageLocationId>storageLocation.warehouseId",
        "project.id": "projectId",
        "stockMovementType.id": "=null",
      }),
      ...words({
        "causedBy.type": {
          path: "causeType",
          words: namesIn(
            "offer salesOrder deliveryNote invoice creditNote proformaInvoice returnOrder purchaseOrder " +
              "production inventoryRun goodsPostingDocument parcelReceipt serviceOrder",
          ),
        },
      }),
      ...words({ direction: { path: "quantity", type: "sign", words: ["inbound", "outbound"] } }),
      // A booking is written when it happens.
      ...instants({ postedAt: "postedAt", createdAt: "postedAt" }),
      ...texts({ reference: "reference", editor: "editor", "causedBy.id": { path: "causeId", type: "text" } }),
    },
    orders: { id: "id", postedAt: "postedAt", quantity: "quantity", createdAt: "postedAt" },
    defaultOrder: "-id",
  }),
];
