import type { ProjectResolvers } from "../src/generated/resolvers.ts";

export const Project: ProjectResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.project.byReference(reference, demand(info)),
  paymentMethod: ({ paymentMethodId }, _args, { loaders, demand }, info) =>
    loaders.paymentMethod.one(paymentMethodId, demand(info)),
  shippingMethod: ({ shippingMethodId }, _args, { loaders, demand }, info) =>
    loaders.shippingMethod.one(shippingMethodId, demand(info)),
};
