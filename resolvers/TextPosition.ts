import type { TextPositionResolvers } from "../src/generated/resolvers.ts";

export const TextPosition: TextPositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
};
