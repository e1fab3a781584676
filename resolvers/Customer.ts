import { connectionOfPart } from "../src/connections/of-array.ts";
import { resolveConnection } from "../src/connections/resolve.ts";
import type { CustomerResolvers } from "../src/generated/resolvers.ts";

export const Customer: CustomerResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.customer.byReference(reference, demand(info)),
  addresses: ({ id, addresses }, args) => connectionOfPart(`Customer/${id}/addresses`, addresses, args),
  contactPersons: ({ id, contactPersons }, args) =>
    connectionOfPart(`Customer/${id}/contactPersons`, contactPersons, args),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  salesChannel: ({ salesChannelId }, _args, { loaders, demand }, info) =>
    loaders.salesChannel.one(salesChannelId, demand(info)),
  paymentMethod: ({ paymentMethodId }, _args, { loaders, demand }, info) =>
    loaders.paymentMethod.one(paymentMethodId, demand(info)),
  shippingMethod: ({ shippingMethodId }, _args, { loaders, demand }, info) =>
    loaders.shippingMethod.one(shippingMethodId, demand(info)),
  salesOrders: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.salesOrder.list(args, demand(info), { customerId: id }), args),
  offers: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.offer.list(args, demand(info), { customerId: id }), args),
  invoices: ({ id, number }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.invoice.list(args, demand(info), { customerId: id, customerNumber: number }), args),
  deliveryNotes: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.deliveryNote.list(args, demand(info), { customerId: id }), args),
  returns: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.return.list(args, demand(info), { customerId: id }), args),
  creditNotes: ({ id, number }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.creditNote.list(args, demand(info), { customerId: id, customerNumber: number }), args),
  salesPrices: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.salesPrice.list(args, demand(info), { customerId: id }), args),
};
