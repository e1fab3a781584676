import type { CrossSellingResolvers } from "../src/generated/resolvers.ts";

export const CrossSelling: CrossSellingResolvers = {
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  salesChannel: ({ salesChannelId }, _args, { loaders, demand }, info) =>
    loaders.salesChannel.one(salesChannelId, demand(info)),
};
