import type { InvoicePositionResolvers } from "../src/generated/resolvers.ts";

export const InvoicePosition: InvoicePositionResolvers = {
  __resolveReference: ({ id }, { byType, demand }, info) => byType.node(id, demand(info)),
  product: ({ productId }, _args, { loaders, demand }, info) => loaders.product.one(productId, demand(info)),
  salesOrderPosition: ({ salesOrderPositionId }, _args, { byType, demand }, info) =>
    byType.one("SalesOrderPosition", salesOrderPositionId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  invoice: ({ invoiceId }, _args, { loaders, demand }, info) => loaders.invoice.one(invoiceId, demand(info)),
};
