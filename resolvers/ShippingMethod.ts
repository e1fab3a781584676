import type { ShippingMethodResolvers } from "../src/generated/resolvers.ts";

export const ShippingMethod: ShippingMethodResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.shippingMethod.byReference(reference, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
};
