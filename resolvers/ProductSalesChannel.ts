import type { ProductSalesChannelResolvers } from "../src/generated/resolvers.ts";

export const ProductSalesChannel: ProductSalesChannelResolvers = {
  salesChannel: ({ salesChannelId }, _args, { loaders, demand }, info) =>
    loaders.salesChannel.one(salesChannelId, demand(info)),
};
