import type { HeadingPositionResolvers } from "../src/generated/resolvers.ts";

export const HeadingPosition: HeadingPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
};
