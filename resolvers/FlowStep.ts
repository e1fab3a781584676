import type { FlowStepResolvers } from "../src/generated/resolvers.ts";

export const FlowStep: FlowStepResolvers = {
  object: ({ objectId }, _args, { byType, demand }, info) =>
    objectId === null ? null : byType.node(objectId, demand(info)),
};
