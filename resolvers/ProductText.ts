import type { ProductTextResolvers } from "../src/generated/resolvers.ts";

export const ProductText: ProductTextResolvers = {
  salesChannel: ({ salesChannelId }, _args, { loaders, demand }, info) =>
    loaders.salesChannel.one(salesChannelId, demand(info)),
};
