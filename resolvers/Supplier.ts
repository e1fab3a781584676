import { resolveConnection } from "../src/connections/resolve.ts";
import type { SupplierResolvers } from "../src/generated/resolvers.ts";

export const Supplier: SupplierResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.supplier.byReference(reference, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  paymentMethod: ({ paymentMethodId }, _args, { loaders, demand }, info) =>
    loaders.paymentMethod.one(paymentMethodId, demand(info)),
  purchaseOrders: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.purchaseOrder.list(args, demand(info), { supplierId: id }), args),
  products: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.product.list(args, demand(info), { supplierId: id }), args),
  purchasePrices: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.purchasePrice.list(args, demand(info), { supplierId: id }), args),
};
