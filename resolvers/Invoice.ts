import { connectionOfPart } from "../src/connections/of-array.ts";
import { resolveConnection } from "../src/connections/resolve.ts";
import type { InvoiceResolvers } from "../src/generated/resolvers.ts";

export const Invoice: InvoiceResolvers = {
  __resolveReference: (reference, { loaders, demand }, info) => loaders.invoice.byReference(reference, demand(info)),
  positions: ({ id, positions }, args) => connectionOfPart(`Invoice/${id}/positions`, positions, args),
  pdf: ({ id }, _args, { documentUrl }) => ({ url: documentUrl("Invoice", id) }),
  customer: ({ customerId }, _args, { loaders, demand }, info) => loaders.customer.one(customerId, demand(info)),
  project: ({ projectId }, _args, { loaders, demand }, info) => loaders.project.one(projectId, demand(info)),
  salesOrder: ({ salesOrderId }, _args, { loaders, demand }, info) =>
    loaders.salesOrder.one(salesOrderId, demand(info)),
  deliveryNote: ({ deliveryNoteId }, _args, { loaders, demand }, info) =>
    loaders.deliveryNote.one(deliveryNoteId, demand(info)),
  paymentMethod: ({ paymentMethodId }, _args, { loaders, demand }, info) =>
    loaders.paymentMethod.one(paymentMethodId, demand(info)),
  shippingMethod: ({ shippingMethodId }, _args, { loaders, demand }, info) =>
    loaders.shippingMethod.one(shippingMethodId, demand(info)),
  deliveryNotes: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.deliveryNote.list(args, demand(info), { invoiceId: id }), args),
  creditNotes: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.creditNote.list(args, demand(info), { invoiceId: id }), args),
  returns: ({ id }, args, { loaders, demand }, info) =>
    resolveConnection(loaders.return.list(args, demand(info), { invoiceId: id }), args),
};
