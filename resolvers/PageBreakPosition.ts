import type { PageBreakPositionResolvers } from "../src/generated/resolvers.ts";

export const PageBreakPosition: PageBreakPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
};
