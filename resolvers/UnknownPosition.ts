import type { UnknownPositionResolvers } from "../src/generated/resolvers.ts";

export const UnknownPosition: UnknownPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
};
