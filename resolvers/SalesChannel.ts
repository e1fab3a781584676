import type { SalesChannelResolvers } from "../src/generated/resolvers.ts";

export const SalesChannel: SalesChannelResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.salesChannel.byReference(reference, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
};
