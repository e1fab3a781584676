import type { PaymentMethodResolvers } from "../src/generated/resolvers.ts";

export const PaymentMethod: PaymentMethodResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.paymentMethod.byReference(reference, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
};
