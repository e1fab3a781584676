/** Products made, changed and deleted. */
import type { Product } from "../domain/product.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { digits } from "../plan/json.ts";
import { serialNumberTracking } from "../resources/product-words.ts";
import { defineCommand } from "./define.ts";
import type { Answered, BodyKey, BodyMap, ShownFields } from "./define.ts";
import { inside, number, plain, sameNames, shownAs, whole, word } from "./keys.ts";

const texts = ["number", "name", "description", "ean", "unit", "customsTariffNumber", "internalComment"];
const origin = ["countryOfOrigin", "regionOfOrigin", "ageRating"];
const flags = [
  "isStockItem",
  "hasBatches",
  "hasBestBeforeDate",
  "hasBillOfMaterials",
  "isAssembledJustInTime",
  "isProductionProduct",
  "isExternallyProduced",
  "isShippingCostsProduct",
  "isMatrixProduct",
  "allowPurchaseFromAllSuppliers",
];
const state = ["isDisabled", "disabledReason"];
const maker = ["manufacturer", "manufacturerProductNumber", "manufacturerUrl"];
const units = { weight: "kg", netWeight: "kg", length: "cm", width: "cm", height: "cm" };

const references: BodyMap = {
  projectId: plain("project.id"),
  merchandiseGroupId: plain("merchandiseGroup.id"),
  variantOfId: plain("variantOf.id"),
};

const v3: BodyMap = {
  ...sameNames([...texts, ...origin, ...flags, ...state, ...maker, "isDiscountProduct"]),
  minimumStockLevel: whole("minimumStockLevel"),
  minimumOrderQuantity: whole("minimumOrderQuantity"),
  discountPercentage: number("discountPercentage"),
  // Upstream: a rate of a product's own can be read, never written. Checked 2026-11.
  taxCategory: word("taxRate", { STANDARD: "standard", REDUCED: "reduced", EXEMPT: "exempt" }),
  serialNumberTracking: word("serialNumberTracking", serialNumberTracking.write),
  ...references,
  supplierId: plain("defaultSupplier.id"),
  ...inside("measurements", Object.fromEntries(Object.keys(units).map((name) => [name, number(name)]))),
};

/** A measurement as v2 takes it: with the one unit that it knows. */
function measured(name: string, unit: string): BodyKey {
  return { at: name, write: (value) => ({ value: digits(String(value)), unit }) };
}

const v2: BodyMap = {
  ...sameNames([...texts, ...origin, ...flags]),
  manufacturer: plain("manufacturer.name"),
  manufacturerProductNumber: plain("manufacturer.number"),
  manufacturerUrl: plain("manufacturer.link"),
  minimumStockLevel: whole("minimumStorageQuantity"),
  minimumOrderQuantity: whole("minimumOrderQuantity"),
  isDiscountProduct: plain("discount.isDiscountProduct"),
  discountPercentage: number("discount.discountPercentage"),
  taxCategory: word("salesTax", { STANDARD: "standard", REDUCED: "reduced", EXEMPT: "free" }),
  // Upstream: the words of v2 cross those of v3. Checked 2026-11.
  serialNumberTracking: word("serialNumbersMode", {
    NONE: "disabled",
    STOCK_GENERATED: "user",
    STOCK_ORIGINAL: "productAndWarehouse",
    TRACK_ORIGINAL: "product",
  }),
  ...references,
  supplierId: plain("standardSupplier.id"),
  ...inside(
    "measurements",
    Object.fromEntries(Object.entries(units).map(([name, unit]) => [name, measured(name, unit)])),
  ),
};

const shown: ShownFields<Product> = {
  ...shownAs<Product>([...texts, ...origin, ...flags, ...state, ...maker, "isDiscountProduct", "discountPercentage"]),
  ...shownAs<Product>(["minimumStockLevel", "minimumOrderQuantity", "taxCategory", "serialNumberTracking"]),
  ...shownAs<Product>(["projectId", "supplierId", "variantOfId"]),
  merchandiseGroupId: { value: ({ merchandiseGroup: group }) => group && group.id },
  ...inside("measurements", shownAs<Product>(Object.keys(units), { of: ({ measurements }) => measurements })),
};

const ids = {
  projectId: { type: "Project" },
  merchandiseGroupId: { type: "MerchandiseGroup" },
  supplierId: { type: "Supplier" },
  variantOfId: { type: "Product" },
} as const;

interface ProductPayload {
  readonly product: Product | null;
}

const payload = ({ record }: Answered<Product>): ProductPayload => ({ product: record });
const target = { field: "id", type: "Product" } as const;
const taken = "The number may belong to a product that is out of use, which `products` leaves out.";

/**
 * Makes a product. Upstream: the number belongs to one product; v2 drops the state of a new one without a word, so that it
 * is left to v3. Checked 2026-11.
 */
export const productCreate = defineCommand<Product, ProductPayload>({
  type: "Product",
  effect: "create",
  ids,
  sources: [
    { family: "v3", method: "POST", path: () => "/api/v3/products", body: v3, answers: "body" },
    { family: "v2", method: "POST", path: () => "/api/v2/products", body: v2, answers: "location" },
  ],
  naturalKey: { field: "number", filter: "number" },
  shown,
  stale: [],
  hints: { CONFLICT: taken },
  check: "whether there is a product with this number or name",
  payload,
});

/** Changes a product; what is not named stays. */
export const productUpdate = defineCommand<Product, ProductPayload>({
  type: "Product",
  effect: "update",
  target,
  ids,
  sources: [
    { family: "v3", method: "PATCH", path: (id) => `/api/v3/products/${id}`, body: v3 },
    {
      family: "v2",
      method: "PATCH",
      path: (id) => `/api/v2/products/${id}`,
      // Upstream: a change may name fractions, a new product may not. Checked 2026-11.
      body: {
        ...v2,
        ...sameNames(state),
        minimumStockLevel: number("minimumStorageQuantity"),
        minimumOrderQuantity: number("minimumOrderQuantity"),
      },
    },
  ],
  shown,
  stale: [],
  hints: { CONFLICT: taken },
  check: "what the product holds now",
  payload,
});

/** Deletes a product that nothing needs any more. */
export const productDelete = defineCommand<Product, { readonly deletedProductId: string | null }>({
  type: "Product",
  effect: "delete",
  target,
  sources: [{ family: "v1", method: "DELETE", path: (id) => `/api/v1/products/${id}` }],
  isProof: (record) => record === null || record.isDeleted === true,
  stale: ["SalesPrice", "PurchasePrice"],
  hints: { CONFLICT: "Products that are still needed are disabled instead: `isDisabled`." },
  check: "whether the product is still there",
  payload: ({ id }) => ({ deletedProductId: id === null ? null : formatGlobalId("Product", id) }),
});
