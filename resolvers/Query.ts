import { resolveConnection } from "../src/connections/resolve.ts";
import type { QueryResolvers } from "../src/generated/resolvers.ts";

export const Query: QueryResolvers = {
  budget: (_query, _args, { budget }) => budget(),
  creditNote: (_query, args, { loaders, demand }, info) => loaders.creditNote.byArguments(args, demand(info)),
  creditNotes: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.creditNote.list(args, demand(info)), args),
  customer: (_query, args, { loaders, demand }, info) => loaders.customer.byArguments(args, demand(info)),
  customers: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.customer.list(args, demand(info)), args),
  deliveryNote: (_query, args, { loaders, demand }, info) => loaders.deliveryNote.byArguments(args, demand(info)),
  deliveryNotes: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.deliveryNote.list(args, demand(info)), args),
  invoice: (_query, args, { loaders, demand }, info) => loaders.invoice.byArguments(args, demand(info)),
  invoices: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.invoice.list(args, demand(info)), args),
  node: (_query, { id }, { byType, demand }, info) => byType.node(id, demand(info)),
  nodes: (_query, { ids }, { byType, demand }, info) => byType.nodes(ids, demand(info)),
  offer: (_query, args, { loaders, demand }, info) => loaders.offer.byArguments(args, demand(info)),
  offers: (_query, args, { loaders, demand }, info) => resolveConnection(loaders.offer.list(args, demand(info)), args),
  paymentMethods: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.paymentMethod.list(args, demand(info)), args),
  product: (_query, args, { loaders, demand }, info) => loaders.product.byArguments(args, demand(info)),
  productCategories: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.productCategory.list(args, demand(info)), args),
  products: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.product.list(args, demand(info)), args),
  projects: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.project.list(args, demand(info)), args),
  purchaseOrder: (_query, args, { loaders, demand }, info) => loaders.purchaseOrder.byArguments(args, demand(info)),
  purchaseOrders: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.purchaseOrder.list(args, demand(info)), args),
  return: (_query, args, { loaders, demand }, info) => loaders.return.byArguments(args, demand(info)),
  returnReasons: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.returnReason.list(args, demand(info)), args),
  returns: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.return.list(args, demand(info)), args),
  salesChannels: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.salesChannel.list(args, demand(info)), args),
  salesOrder: (_query, args, { loaders, demand }, info) => loaders.salesOrder.byArguments(args, demand(info)),
  salesOrders: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.salesOrder.list(args, demand(info)), args),
  shipment: (_query, args, { loaders, demand }, info) => loaders.shipment.byArguments(args, demand(info)),
  shipments: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.shipment.list(args, demand(info)), args),
  shippingMethods: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.shippingMethod.list(args, demand(info)), args),
  stockMovements: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.stockMovement.list(args, demand(info)), args),
  supplier: (_query, args, { loaders, demand }, info) => loaders.supplier.byArguments(args, demand(info)),
  suppliers: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.supplier.list(args, demand(info)), args),
  tags: (_query, args, { loaders, demand }, info) => resolveConnection(loaders.tag.list(args, demand(info)), args),
  warehouse: (_query, args, { loaders, demand }, info) => loaders.warehouse.byArguments(args, demand(info)),
  warehouses: (_query, args, { loaders, demand }, info) =>
    resolveConnection(loaders.warehouse.list(args, demand(info)), args),
};
