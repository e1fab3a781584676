import type { GroupTotalPositionResolvers } from "../src/generated/resolvers.ts";

export const GroupTotalPosition: GroupTotalPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
};
