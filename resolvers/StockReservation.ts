import type { StockReservationResolvers } from "../src/generated/resolvers.ts";

export const StockReservation: StockReservationResolvers = {
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  customer: ({ customerId }, _args, { loaders, demand }, info) => loaders.customer.one(customerId, demand(info)),
};
