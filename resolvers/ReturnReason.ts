import type { ReturnReasonResolvers } from "../src/generated/resolvers.ts";

export const ReturnReason: ReturnReasonResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.returnReason.byReference(reference, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
};
