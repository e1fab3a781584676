import type { PurchasePriceResolvers } from "../src/generated/resolvers.ts";

export const PurchasePrice: PurchasePriceResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.purchasePrice.byReference(reference, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  supplier: ({ supplierId }, _args, { loaders, demand }, info) => loaders.supplier.one(supplierId, demand(info)),
};
