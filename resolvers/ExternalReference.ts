import type { ExternalReferenceResolvers } from "../src/generated/resolvers.ts";

export const ExternalReference: ExternalReferenceResolvers = {
  salesChannel: ({ salesChannelId }, _args, { loaders, demand }, info) =>
    loaders.salesChannel.one(salesChannelId, demand(info)),
};
