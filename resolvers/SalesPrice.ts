import type { SalesPriceResolvers } from "../src/generated/resolvers.ts";

export const SalesPrice: SalesPriceResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.salesPrice.byReference(reference, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  customer: ({ customerId }, _args, { loaders, demand }, info) => loaders.customer.one(customerId, demand(info)),
};
