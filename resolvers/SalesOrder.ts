import { connectionOfPart } from "../src/connections/of-array.ts";
import { resolveConnection } from "../src/connections/resolve.ts";
import type { SalesOrderResolvers } from "../src/generated/resolvers.ts";

export const SalesOrder: SalesOrderResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.salesOrder.byReference(reference, demand(info)),
  positions: ({ id, positions }, args) => connectionOfPart(`SalesOrder/${id}/positions`, positions, args),
  pdf: ({ id }, _args, { documentUrl }) => ({ url: documentUrl("SalesOrder", id) }),
  customer: ({ customerId }, _args, { loaders, demand }, info) => loaders.customer.one(customerId, demand(info)),
  supplier: ({ supplierId }, _args, { loaders, demand }, info) => loaders.supplier.one(supplierId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  salesChannel: ({ salesChannelId }, _args, { loaders, demand }, info) =>
    loaders.salesChannel.one(salesChannelId, demand(info)),
  offer: ({ offerId }, _args, { loaders, demand }, info) => loaders.offer.one(offerId, demand(info)),
  paymentMethod: ({ paymentMethodId }, _args, { loaders, demand }, info) =>
    loaders.paymentMethod.one(paymentMethodId, demand(info)),
  shippingMethod: ({ shippingMethodId }, _args, { loaders, demand }, info) =>
    loaders.shippingMethod.one(shippingMethodId, demand(info)),
  preferredWarehouse: ({ preferredWarehouseId }, _args, { loaders, demand }, info) =>
    loaders.warehouse.one(preferredWarehouseId, demand(info)),
  invoices: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.invoice.list(args, demand(info), { salesOrderId: id }), args),
  deliveryNotes: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.deliveryNote.list(args, demand(info), { salesOrderId: id }), args),
  returns: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.return.list(args, demand(info), { salesOrderId: id }), args),
  shipments: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.shipment.list(args, demand(info), { salesOrderId: id }), args),
};
