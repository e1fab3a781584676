/** Sales prices made, changed and deleted. */
import type { SalesPrice } from "../domain/price.ts";
import { formatGlobalId } from "../lib/global-id.ts";
import { defineCommand } from "./define.ts";
import type { Answered, BodyMap, ShownFields } from "./define.ts";
import { number, plain, sameNames, shownAs } from "./keys.ts";

const days = ["validFrom", "expiresAt"];
const flags = ["isNotCalculatedFromExchangeTable", "hideInBulkPriceListing"];

const shared: BodyMap = {
  ...sameNames([...days, ...flags, "customerProductNumber", "remark", "price.currency"]),
  packageAmount: number("packageAmount"),
  customerId: plain("customer.id"),
  customerGroupId: plain("customerGroup.id"),
};

const v3: BodyMap = { ...shared, quantity: number("quantity"), "price.amount": number("price.amount") };

// Upstream: v1 calls the quantity an amount, and takes the price as a text. Checked 2026-11.
const v1: BodyMap = { ...shared, quantity: number("amount"), "price.amount": plain("price.amount") };

const product: BodyMap = { productId: plain("product.id") };

const shown: ShownFields<SalesPrice> = {
  ...shownAs<SalesPrice>([...days, "isNotCalculatedFromExchangeTable", "customerProductNumber", "remark"]),
  ...shownAs<SalesPrice>(["quantity", "packageAmount", "productId", "customerId"]),
  customerGroupId: { value: ({ customerGroup: group }) => group && group.id },
  "price.amount": { value: ({ price }) => price && price.amount },
  "price.currency": { value: ({ price }) => price && price.currency },
};

const ids = { customerId: { type: "Customer" }, customerGroupId: { type: "CustomerGroup" } } as const;

interface SalesPricePayload {
  readonly salesPrice: SalesPrice | null;
}

const payload = ({ record }: Answered<SalesPrice>): SalesPricePayload => ({ salesPrice: record });
const target = { field: "id", type: "SalesPrice" } as const;

/** Makes a sales price. Upstream: it does not replace another one for the same quantity and customer. Checked 2026-11. */
export const salesPriceCreate = defineCommand<SalesPrice, SalesPricePayload>({
  type: "SalesPrice",
  effect: "create",
  ids: { ...ids, productId: { type: "Product" } },
  sources: [
    { family: "v3", method: "POST", path: () => "/api/v3/salesPrices", body: { ...v3, ...product }, answers: "body" },
    {
      family: "v1",
      method: "POST",
      path: () => "/api/v1/salesPrices",
      body: { ...v1, ...product },
      answers: "location",
    },
  ],
  shown,
  stale: ["Product"],
  check: "the product's sales prices",
  payload,
});

/** Changes a sales price; what is not named stays. Upstream: v3 changes them as a list alone. Checked 2026-11. */
export const salesPriceUpdate = defineCommand<SalesPrice, SalesPricePayload>({
  type: "SalesPrice",
  effect: "update",
  target,
  ids,
  sources: [
    { family: "v3", method: "PATCH", path: () => "/api/v3/salesPrices", body: v3, isListed: true },
    { family: "v1", method: "PATCH", path: (id) => `/api/v1/salesPrices/${id}`, body: v1 },
  ],
  shown,
  stale: ["Product"],
  check: "what the sales price holds now",
  payload,
});

/** Deletes a sales price. */
export const salesPriceDelete = defineCommand<SalesPrice, { readonly deletedSalesPriceId: string | null }>({
  type: "SalesPrice",
  effect: "delete",
  target,
  sources: [
    { family: "v3", method: "DELETE", path: (id) => `/api/v3/salesPrices/${id}` },
    { family: "v1", method: "DELETE", path: (id) => `/api/v1/salesPrices/${id}` },
  ],
  isProof: (record) => record === null,
  stale: ["Product"],
  check: "whether the sales price is still there",
  payload: ({ id }) => ({ deletedSalesPriceId: id === null ? null : formatGlobalId("SalesPrice", id) }),
});
