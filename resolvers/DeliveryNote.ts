import { connectionOfPart } from "../src/connections/of-array.ts";
import { resolveConnection } from "../src/connections/resolve.ts";
import type { DeliveryNoteResolvers } from "../src/generated/resolvers.ts";

export const DeliveryNote: DeliveryNoteResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) =>
    loaders.deliveryNote.byReference(reference, demand(info)),
  positions: ({ id, positions }, args) => connectionOfPart(`DeliveryNote/${id}/positions`, positions, args),
  pdf: ({ id }, _args, { documentUrl }) => ({ url: documentUrl("DeliveryNote", id) }),
  customer: ({ customerId }, _args, { loaders, demand }, info) => loaders.customer.one(customerId, demand(info)),
  supplier: ({ supplierId }, _args, { loaders, demand }, info) => loaders.supplier.one(supplierId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  salesOrder: ({ salesOrderId }, _args, { loaders, demand }, info) =>
    loaders.salesOrder.one(salesOrderId, demand(info)),
  invoice: ({ invoiceId }, _args, { loaders, demand }, info) => loaders.invoice.one(invoiceId, demand(info)),
  shippingMethod: ({ shippingMethodId }, _args, { loaders, demand }, info) =>
    loaders.shippingMethod.one(shippingMethodId, demand(info)),
  preferredWarehouse: ({ preferredWarehouseId }, _args, { loaders, demand }, info) =>
    loaders.warehouse.one(preferredWarehouseId, demand(info)),
  shipments: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.shipment.list(args, demand(info), { deliveryNoteId: id }), args),
};
