import type { SubtotalPositionResolvers } from "../src/generated/resolvers.ts";

export const SubtotalPosition: SubtotalPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
};
