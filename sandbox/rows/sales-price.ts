import { printE8, toQuantity, withTax } from "../amounts.ts";
import { toTimestamp } from "../calendar.ts";
import type { SalesPrice } from "../model-product.ts";
import type { Projection } from "./kinds.ts";
import { ref, unitPrice } from "./values.ts";

/** v3's row. */
export const salesPriceV3: Projection<SalesPrice> = (_world, price) => ({
  id: String(price.id),
  product: { id: String(price.productId) },
  customer: ref(price.customerId),
  customerGroup: ref(price.groupId),
  price: unitPrice(price.price.e8, price.price.currency),
  quantity: toQuantity(price.quantity),
  packageAmount: price.packageAmount,
  customerProductNumber: price.customerProductNumber,
  isNotCalculatedFromExchangeTable: price.isNotCalculatedFromExchangeTable,
  hideInBulkPriceListing: price.hideInBulkPriceListing,
  remark: price.remark,
  validFrom: price.validFrom,
  expiresAt: price.expiresAt,
  createdAt: toTimestamp(price.createdAt),
  updatedAt: toTimestamp(price.updatedAt),
});

/** A row of v3 products' include `salesPrices`. */
export function salesPriceInclude(price: SalesPrice) {
  return {
    id: String(price.id),
    customer: ref(price.customerId),
    customerGroup: ref(price.groupId),
    price: unitPrice(price.price.e8, price.price.currency),
    quantity: toQuantity(price.quantity),
    packageAmount: price.packageAmount,
    customerProductNumber: price.customerProductNumber,
    isNotCalculatedFromExchangeTable: price.isNotCalculatedFromExchangeTable,
    hideInBulkPriceListing: price.hideInBulkPriceListing,
    internalComment: price.remark,
    validFrom: price.validFrom,
    expiresAt: price.expiresAt,
  };
}

/** v1's row; the tier's quantity is called `amount` here. */
export const salesPriceV1: Projection<SalesPrice> = (world, price) => {
  const rate = { standard: 19, reduced: 7, exempt: 0 }[world.product.byId.get(price.productId)?.taxRate ?? "standard"];
  return {
    id: String(price.id),
    product: { id: String(price.productId) },
    validFrom: price.validFrom,
    expiresAt: price.expiresAt,
    amount: toQuantity(price.quantity),
    packageAmount: price.packageAmount,
    customer: ref(price.customerId),
    customerGroup: ref(price.groupId),
    price: {
      amount: printE8(price.price.e8),
      amountGross: printE8(withTax(price.price.e8, rate)),
      currency: price.price.currency,
      taxRate: {
        rate: `${rate}.00`,
        type: rate === 19 ? "normal" : rate === 7 ? "reduced" : "free",
        source: "product",
      },
    },
    customerProductNumber: price.customerProductNumber,
    isNotCalculatedFromExchangeTable: price.isNotCalculatedFromExchangeTable,
    hideInBulkPriceListing: price.hideInBulkPriceListing,
    remark: price.remark ?? "",
  };
};

/** A row of v1's `/products/{id}/salesPrices`; the tier's quantity is a whole number here. */
export const salesPriceOfProduct: Projection<SalesPrice> = (world, price) => {
  const customer = price.customerId === null ? undefined : world.partner.byId.get(price.customerId);
  const group = price.groupId === null ? undefined : world.customerGroup.byId.get(price.groupId);
  return {
    id: String(price.id),
    name: price.remark ?? "Standardpreis",
    validFrom: price.validFrom,
    expiresAt: price.expiresAt,
    amount: Math.floor(price.quantity / 1000),
    customer: customer === undefined ? null : { id: String(customer.id), name: customer.name },
    customerGroup: group === undefined ? null : { id: String(group.id), name: group.name, reference: group.reference },
    price: unitPrice(price.price.e8, price.price.currency),
  };
};
