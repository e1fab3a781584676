import { connectionOfPart } from "../src/connections/of-array.ts";
import type { ReturnResolvers } from "../src/generated/resolvers.ts";

export const Return: ReturnResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.return.byReference(reference, demand(info)),
  positions: ({ id, positions }, args) => connectionOfPart(`Return/${id}/positions`, positions, args),
  pdf: ({ id }, _args, { documentUrl }) => ({ url: documentUrl("Return", id) }),
  customer: ({ customerId }, _args, { loaders, demand }, info) => loaders.customer.one(customerId, demand(info)),
  supplier: ({ supplierId }, _args, { loaders, demand }, info) => loaders.supplier.one(supplierId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  salesOrder: ({ salesOrderId }, _args, { loaders, demand }, info) =>
    loaders.salesOrder.one(salesOrderId, demand(info)),
  invoice: ({ invoiceId }, _args, { loaders, demand }, info) => loaders.invoice.one(invoiceId, demand(info)),
  deliveryNote: ({ deliveryNoteId }, _args, { loaders, demand }, info) =>
    loaders.deliveryNote.one(deliveryNoteId, demand(info)),
  creditNote: ({ creditNoteId }, _args, { loaders, demand }, info) =>
    loaders.creditNote.one(creditNoteId, demand(info)),
  replacementSalesOrder: ({ replacementSalesOrderId }, _args, { loaders, demand }, info) =>
    loaders.salesOrder.one(replacementSalesOrderId, demand(info)),
  shippingMethod: ({ shippingMethodId }, _args, { loaders, demand }, info) =>
    loaders.shippingMethod.one(shippingMethodId, demand(info)),
  preferredWarehouse: ({ preferredWarehouseId }, _args, { loaders, demand }, info) =>
    loaders.warehouse.one(preferredWarehouseId, demand(info)),
};
