import type { SalesChannelStockResolvers } from "../src/generated/resolvers.ts";

export const SalesChannelStock: SalesChannelStockResolvers = {
  salesChannel: ({ salesChannelId }, _args, { loaders, demand }, info) =>
    loaders.salesChannel.one(salesChannelId, demand(info)),
};
