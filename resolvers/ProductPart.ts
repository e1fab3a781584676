import type { ProductPartResolvers } from "../src/generated/resolvers.ts";

export const ProductPart: ProductPartResolvers = {
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
};
