import type { ImagePositionResolvers } from "../src/generated/resolvers.ts";

export const ImagePosition: ImagePositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
};
