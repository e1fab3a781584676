import type { TagResolvers } from "../src/generated/resolvers.ts";

export const Tag: TagResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.tag.byReference(reference, demand(info)),
};
